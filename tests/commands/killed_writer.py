"""Writes into a draft, in a process of its own, and waits to be killed before anything is tidied up."""

import sys
import time
from pathlib import Path

from gongkai.commands.draft import create
from gongkai.commands.office import open_desk, sign_in
from office import PASSPHRASE

PATIENCE = 60.0
"""Seconds, after which nobody is going to kill it any more."""


def main(place: str, text: str) -> None:
    """Makes a draft that holds the text, prints its id, and waits in the middle of the next."""
    desk = sign_in(open_desk(Path(place)), "clerk", PASSPHRASE)
    made = create(desk, "org/annual_inspection", {"absent_measures": text}).id
    with desk.workspace.write() as tx:
        tx.set_info("half", text * 10_000)
        print(made, flush=True)  # noqa: T201
        time.sleep(PATIENCE)


if __name__ == "__main__":
    main(*sys.argv[1:])
