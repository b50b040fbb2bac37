"""What a person had open, and where in the window they are: to go back to it, also after a crash or a power cut."""

from dataclasses import dataclass
from platform import node
from typing import Any

from gongkai.commands.desk import Desk
from gongkai.domain.canonical import Json
from gongkai.domain.disclosure import DisclosureSummary

_RECENT, _LEFT = "recent", "left_at"
MOST = 12


@dataclass(frozen=True)
class Left:
    """Where somebody was who did not leave in order; `tried` says that going back there was tried once already."""

    place: dict[str, Any]
    tried: bool


def opened(desk: Desk, disclosure_id: str) -> None:
    """Notes that the person at the desk opened this."""
    with desk.workspace.write() as tx:
        person = desk.account.id
        ids = tx.preferences.get(person, _RECENT, [])
        tx.preferences.put(person, _RECENT, [disclosure_id, *(id_ for id_ in ids if id_ != disclosure_id)][:MOST])


def recent(desk: Desk) -> tuple[DisclosureSummary, ...]:
    """What was open last, newest first, of what this person may still see."""
    with desk.workspace.read() as tx:
        ids = tx.preferences.get(desk.account.id, _RECENT, [])
        found = tx.listings.summaries(ids)
    sight = desk.account.sight
    seen = {id_: row for id_, row in found.items() if sight in (None, row.department)}
    return tuple(seen[id_] for id_ in ids if id_ in seen)


def keep_place(desk: Desk, place: dict[str, Json] | None) -> None:
    """Keeps where in the window of this machine the person is; None when they leave in order."""
    with desk.workspace.write() as tx:
        tx.preferences.put(desk.account.id, _LEFT, place and {"machine": node(), "place": place, "tried": False})


def left_at(desk: Desk) -> Left | None:
    """Where the person was last on this machine, unless they left in order; notes that they are led back there."""
    with desk.workspace.read() as tx:
        kept = tx.preferences.get(desk.account.id, _LEFT)
    if kept is None or kept["machine"] != node():
        return None
    with desk.workspace.write() as tx:
        tx.preferences.put(desk.account.id, _LEFT, kept | {"tried": True})
    return Left(kept["place"], kept["tried"])
