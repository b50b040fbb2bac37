"""What a person had open: to go back to it, also after the program or the machine broke down."""

from collections.abc import Callable
from dataclasses import dataclass

from gongkai.commands.desk import Desk
from gongkai.domain.disclosure import DisclosureSummary
from gongkai.domain.people import Role

_RECENT, _OPEN = "recent", "open"
MOST = 12


@dataclass(frozen=True)
class Recent:
    """The disclosures that were open last, newest first; `unfinished` is what was open when the program broke down."""

    rows: tuple[DisclosureSummary, ...] = ()
    unfinished: DisclosureSummary | None = None


def opened(desk: Desk, disclosure_id: str) -> None:
    """Notes that the person at the desk has this open now."""

    def note(ids: list[str]) -> list[str]:
        return [disclosure_id, *(id_ for id_ in ids if id_ != disclosure_id)][:MOST]

    _keep(desk, note, disclosure_id)


def put_away(desk: Desk) -> None:
    """Notes that nothing is open any more."""
    _keep(desk, lambda ids: ids, "")


def recent(desk: Desk) -> Recent:
    """What was open last, of what this person may still see."""
    with desk.workspace.read() as tx:
        ids = tx.preferences.get(desk.account.id, _RECENT, [])
        left = tx.preferences.get(desk.account.id, _OPEN, "")
        found = tx.listings.summaries([*ids, left] if left else ids)
    everywhere = desk.account.roles & {Role.SUPERVISOR, Role.ADMINISTRATOR}
    seen = {id_: row for id_, row in found.items() if everywhere or row.department == desk.account.department}
    return Recent(tuple(seen[id_] for id_ in ids if id_ in seen), seen.get(left))


def _keep(desk: Desk, change: Callable[[list[str]], list[str]], left: str) -> None:
    with desk.workspace.write() as tx:
        person = desk.account.id
        tx.preferences.put(person, _RECENT, list(change(tx.preferences.get(person, _RECENT, []))))
        tx.preferences.put(person, _OPEN, left)
