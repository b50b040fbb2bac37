"""What the box offers: things to do and places to go to, each found by the words of its name."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gongkai.domain.area import AREAS
from gongkai.domain.bigrams import matches
from gongkai.domain.disclosure import DisclosureSummary
from gongkai.ui import words
from gongkai.ui.widgets import chip

if TYPE_CHECKING:
    from gongkai.commands.desk import Desk

MOST_FOUND, MOST_COMMANDS = 20, 8


@dataclass(frozen=True)
class Offer:
    """A line of the box: what it is called, what is said about it, and what Enter does."""

    title: str
    facts: str
    run: Callable[[], Any]


def commands(typed: str, offers: Iterable[Offer]) -> list[Offer]:
    """The commands whose name or description holds every word, those called so from the beginning first."""
    found = [offer for offer in offers if matches(typed, offer.title, offer.facts)]
    found.sort(key=lambda offer: not offer.title.casefold().startswith(typed.strip().casefold()))
    return found[:MOST_COMMANDS]


def disclosures(rows: Sequence[DisclosureSummary], open_: Callable[[str], Any]) -> list[Offer]:
    """A line for each disclosure."""
    return [Offer(row.title, _facts(row), lambda id_=row.id: open_(id_)) for row in rows]  # type: ignore[misc]


def read_found(desk: "Desk", typed: str) -> tuple[DisclosureSummary, ...]:
    """The disclosures that hold every word."""
    from gongkai.commands import listing

    return listing.find(desk, typed, MOST_FOUND)


def read_recent(desk: "Desk") -> tuple[DisclosureSummary, ...]:
    """What was open last."""
    from gongkai.commands import recent

    return recent.recent(desk)


def _facts(row: DisclosureSummary) -> str:
    area = words.title(AREAS[row.area - 1])
    return "　".join(
        part for part in (chip.state_text(row.state, row.revision), area, row.doc_no, row.drafter_name) if part
    )
