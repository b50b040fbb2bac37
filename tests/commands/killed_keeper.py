"""Backs up or restores again and again, in a process of its own, until somebody kills it."""

import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from gongkai.commands.backup import back_up
from gongkai.commands.office import open_desk, sign_in
from gongkai.commands.restore import restore
from office import PASSPHRASE


def main(what: str, place: Path, backup: Path) -> None:
    """Says when it starts, then goes on for as long as it is let."""
    desk = sign_in(open_desk(place), "clerk", PASSPHRASE) if what == "backup" else None
    print("ready", flush=True)  # noqa: T201
    for number in count():
        if desk:
            back_up(desk, backup)
        else:
            restore(backup, place, datetime.fromtimestamp(number, UTC))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
