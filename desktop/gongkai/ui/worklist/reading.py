"""What the work list reads from the workspace, on the database worker."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from gongkai.domain.disclosure import DisclosureSummary
from gongkai.domain.listing import Listing

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes, Desk
    from gongkai.commands.listing import Attention, Listed

Making: TypeAlias = "Callable[[Desk], Changes]"


def read_list(desk: "Desk", asked: Listing, first: int) -> "Listed":
    """A list, with the rows from the first that is looked at."""
    from gongkai.commands import listing

    return listing.listed(desk, asked, slice(first, first + listing.FIRST))


def read_first(desk: "Desk", asked: Listing) -> "Listed":
    """The first rows of a list."""
    from gongkai.commands import listing

    return listing.glance(desk, asked)


def read_glimpse(desk: "Desk", asked: Listing) -> "tuple[tuple[str, ...], Mapping[str, DisclosureSummary]]":
    """What is shown at once for words that are being typed."""
    from gongkai.commands import listing

    return listing.glimpse(desk, asked)


def read_rows(desk: "Desk", ids: Sequence[str]) -> Mapping[str, DisclosureSummary]:
    """The rows of these disclosures."""
    from gongkai.commands import listing

    return listing.rows(desk, ids)


def read_next(desk: "Desk", asked: Listing) -> str:
    """The disclosure of a part that waits longest for this person."""
    from gongkai.commands import listing

    return listing.next_waiting(desk, asked)


def read_attention(desk: "Desk", first: date, last: date) -> "tuple[Attention, tuple[DisclosureSummary, ...]]":
    """What asks for attention, what falls due in a period, and what was open last."""
    from gongkai.commands import listing, recent

    return listing.attention(desk, first, last), recent.recent(desk)


def last_periods(desk: "Desk") -> dict[str, DisclosureSummary]:
    """Last period's disclosure of each form that has one."""
    from gongkai.commands import renew

    return renew.last_periods(desk)


def creation(form_id: str) -> Making:
    """Makes a draft of a form."""

    def make(desk: "Desk") -> "Changes":
        from gongkai.commands import draft

        return draft.create(desk, form_id)

    return make


def renewal(disclosure_id: str) -> Making:
    """Makes a draft of last period's disclosure."""

    def make(desk: "Desk") -> "Changes":
        from gongkai.ui.editor.acts import renew

        return renew(disclosure_id)(desk)

    return make
