"""The child process of `gongkai.endpoint.child`: says in one JSON line that it answers, ends with its input."""

import json
import os
import signal
import sys
from _thread import interrupt_main
from argparse import ArgumentParser
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from threading import Thread, main_thread
from typing import Any

from gongkai.domain.errors import UserError
from gongkai.endpoint.folder import claimed, user_folder
from gongkai.endpoint.serving import run


def main() -> int:
    """Runs until standard input ends, which it also does when the parent dies."""
    parser = ArgumentParser()
    parser.add_argument("--data", type=Path)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--memory", action="store_true")
    parser.add_argument("--unit", action="append", default=[])
    parser.add_argument("--stop-leftover", action="store_true")
    arguments = parser.parse_args()
    if arguments.stop_leftover:
        return _stop_leftover(arguments.data or user_folder())
    Thread(target=_end_with_input, daemon=True).start()
    try:
        run(
            arguments.data,
            arguments.port,
            arguments.memory,
            arguments.unit,
            lambda running: _say(asdict(running)),
        )
    except UserError as error:
        _say({"title": error.title, "message": error.message, "remedy": error.remedy})
        return 1
    return 0


def _stop_leftover(data: Path) -> int:
    """Stops the database of a killed endpoint, unless another endpoint has taken it over."""
    from gongkai.endpoint.postgres import stop_leftover

    with suppress(UserError), claimed(data) as folder:
        stop_leftover(folder / "postgres")
    return 0


def _say(words: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def _end_with_input() -> None:
    while os.read(sys.stdin.fileno(), 1024):
        pass
    if hasattr(signal, "pthread_kill"):  # wakes the server out of its wait; interrupt_main only leaves a note
        signal.pthread_kill(main_thread().ident or 0, signal.SIGTERM)
    else:
        interrupt_main(signal.SIGTERM)


if __name__ == "__main__":
    sys.exit(main())
