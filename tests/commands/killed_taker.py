"""Takes in a package in a process of its own, until somebody kills it."""

import sys
from pathlib import Path

from gongkai.commands.office import open_desk, sign_in
from gongkai.commands.receiving import look_into
from gongkai.commands.taking import take
from office import PASSPHRASE


def main(place: Path, package: Path) -> None:
    """Says when it starts to store, and when all is stored."""
    desk = sign_in(open_desk(place), "bofficer", PASSPHRASE)
    looked = look_into(desk, package)
    print("ready", flush=True)  # noqa: T201
    take(desk, looked)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
