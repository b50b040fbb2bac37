"""Runs the endpoint as a child process, for the demo and the tests; it never outlives the parent."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen, TimeoutExpired
from tempfile import TemporaryFile
from typing import IO

from gongkai.domain.errors import UserError
from gongkai.endpoint.serving import Running

_CHILD = (sys.executable, "-W", "ignore", "-m", "gongkai.endpoint")
_GRACE = 20.0  # seconds that PostgreSQL may take to close its files


@contextmanager
def started(data: Path | None, *, port: int = 0, memory: bool = False, units: Sequence[str] = ()) -> Iterator[Running]:
    """Yields an endpoint that answers, and stops it and its PostgreSQL at the end, whatever happened in between.

    Raises UserError where the port or the data folder is in use.
    """
    command = [*_CHILD, "--port", str(port), *_data(data)]
    command += ["--memory"] if memory else []
    command += [argument for unit in units for argument in ("--unit", unit)]
    with TemporaryFile() as errors, Popen(command, stdin=PIPE, stdout=PIPE, stderr=errors) as child:  # noqa: S603 - our own interpreter
        try:
            yield _first_words(child, errors)
        finally:
            _stop(child)
            if child.returncode and not memory:  # killed: its database may run on
                subprocess.run([*_CHILD, *_data(data), "--stop-leftover"], stdin=DEVNULL, check=True)  # noqa: S603 - ours


def _data(data: Path | None) -> list[str]:
    return ["--data", str(data)] if data else []


def _first_words(child: Popen[bytes], errors: IO[bytes]) -> Running:
    assert child.stdout is not None
    line = child.stdout.readline()
    if not line:
        child.wait()
        errors.seek(0)
        raise RuntimeError(f"the endpoint did not start:\n{errors.read().decode(errors='replace')}")
    words = json.loads(line)
    if "title" in words:
        raise UserError(**words)
    return Running(**words)


def _stop(child: Popen[bytes]) -> None:
    # The child watches its input: closing it is the one gentle stop that Windows knows too.
    assert child.stdin is not None
    child.stdin.close()
    try:
        child.wait(_GRACE)
    except TimeoutExpired:
        child.kill()
        child.wait()
