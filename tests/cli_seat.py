"""Taking a seat from the command line, with the passphrase in a pipe."""

import os

from office import PASSPHRASE, Office


def passphrase_fd(text: str = PASSPHRASE) -> str:
    """The descriptor of a pipe that holds this passphrase."""
    reading, writing = os.pipe()
    os.write(writing, text.encode())
    os.close(writing)
    return str(reading)


def seat(office: Office, login: str = "clerk", text: str = PASSPHRASE) -> list[str]:
    """The words that say which workspace, and who sits at it."""
    return ["--workspace", str(office.place), "--account", login, "--passphrase-fd", passphrase_fd(text)]
