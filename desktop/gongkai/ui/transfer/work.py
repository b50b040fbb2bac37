"""What the screens of packages have done in the background, with progress and a way to stop it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from gongkai.commands import partners, receiving, taking, transfer
from gongkai.commands.desk import Desk
from gongkai.commands.partners import Receiver
from gongkai.commands.receiving import Looked
from gongkai.commands.taking import Taken
from gongkai.review.ocr.watch import StoppedError
from gongkai.store.transfers import Transfer
from gongkai.ui.tasks import Task
from gongkai.vault.package_file import Manifest


def look(desk: Desk, path: Path, task: Task) -> Looked:
    """Opens a package and scans what is in it."""
    return receiving.look_into(desk, path, _telling(task))


def take(desk: Desk, looked: Looked, copies: frozenset[str], left_out: frozenset[str], task: Task) -> Taken:
    """Takes in what was chosen."""
    return taking.take(desk, looked, copies, left_out, _telling(task))


def pack(desk: Desk, chosen: Sequence[str], receiver: Receiver, out: Path, task: Task) -> Manifest:
    """Writes a package."""
    return transfer.pack(desk, chosen, receiver, out, _telling(task))


def choices(desk: Desk, chosen: Sequence[str]) -> tuple[tuple[Receiver, ...], tuple[str, ...]]:
    """Who a package can be made for, and the titles of what is to go into it."""
    with desk.workspace.read() as tx:
        titles = tuple(tx.disclosures.get(one).title for one in chosen)
    return partners.receivers(desk), titles


def log(desk: Desk) -> tuple[tuple[Transfer, str, str], ...]:
    """What travelled so far, newest first, each with the disclosure's title where it is here, and who did it."""
    with desk.workspace.read() as tx:
        names = tx.people.names()
        titles = {one.disclosure: _title(tx.disclosures.get, one.made or one.disclosure) for one in tx.transfers.all()}
        return tuple((one, titles[one.disclosure], names[one.account]) for one in reversed(tx.transfers.all()))


def _title(get: Callable[[str], object], disclosure_id: str) -> str:
    try:
        return str(getattr(get(disclosure_id), "title", ""))
    except KeyError:
        return ""


def _telling(task: Task) -> Callable[[int, int], None]:
    def tell(done: int, total: int) -> None:
        if task.cancelled:
            raise StoppedError
        task.progress.emit(done, total, "")

    return tell
