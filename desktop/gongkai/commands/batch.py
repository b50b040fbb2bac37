"""Several disclosures in one go: each is its own transaction, and one that can't go keeps no other from going."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gongkai.commands.case import find
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.submit import submit
from gongkai.domain.errors import UserError


@dataclass(frozen=True)
class Left:
    """A disclosure that could not go, and why."""

    id: str
    title: str
    why: str


@dataclass(frozen=True)
class Batch:
    """What became of several: those that went, those that did not; `cancelled` where the rest was not looked at."""

    done: tuple[str, ...] = ()
    left: tuple[Left, ...] = ()
    cancelled: bool = False

    @property
    def changes(self) -> Changes:
        """What screens should read again."""
        return Changes(frozenset(self.done))


def submit_each(
    desk: Desk,
    ids: Sequence[str],
    progress: Callable[[int, int], None] = lambda _done, _all: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Batch:
    """Submits each of these drafts; what is not ready stays as it is, with the reason (一事一审)."""
    done: list[str] = []
    left: list[Left] = []
    for at, id_ in enumerate(ids):
        if cancelled():
            return Batch(tuple(done), tuple(left), cancelled=True)
        try:
            submit(desk, id_)
            done.append(id_)
        except UserError as error:
            left.append(Left(id_, _title(desk, id_), f"{error.title}：{error.message}"))
        progress(at + 1, len(ids))
    return Batch(tuple(done), tuple(left))


def _title(desk: Desk, disclosure_id: str) -> str:
    with desk.workspace.read() as tx:
        return find(tx, disclosure_id).title
