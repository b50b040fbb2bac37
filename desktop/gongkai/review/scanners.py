"""The registry of scanners (扫描器): every kind of finding, the function that looks for it, and when to look at all."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice

from gongkai.review.addresses import find_addresses
from gongkai.review.births import find_birth_dates
from gongkai.review.cards import find_bank_cards, find_social_cards
from gongkai.review.coordinates import find_coordinates
from gongkai.review.emails import find_emails
from gongkai.review.health import find_health
from gongkai.review.hits import Hit
from gongkai.review.identity import find_id_cards
from gongkai.review.marks import find_class_marks, find_internal_marks
from gongkai.review.minors import find_minors
from gongkai.review.papers import find_papers
from gongkai.review.people import find_names
from gongkai.review.phones import find_landlines, find_mobiles
from gongkai.review.plates import find_plates
from gongkai.review.redaction import find_bad_redactions
from gongkai.review.subject import Subject
from gongkai.review.trade import find_trade_secrets
from gongkai.review.wording import find_wordings

MOST_HITS = 100_000
"""So many findings of one scanner are listed for one text; what has more is not fit to be looked through."""

MOST_LABELS = 400_000
"""So many labels are looked at in one text."""

Scanner = Callable[[Subject], Iterable[Hit]]

NUMBERS: tuple[Scanner, ...] = (
    find_id_cards,
    find_social_cards,
    find_papers,
    find_bad_redactions,
    find_coordinates,
    find_emails,
    find_bank_cards,
    find_mobiles,
    find_birth_dates,
    find_landlines,
    find_plates,
)
"""Scanners of numbers: where two want the same characters, the earlier in this list has them."""

OTHERS: tuple[Scanner, ...] = (
    find_names,
    find_addresses,
    find_minors,
    find_health,
    find_class_marks,
    find_internal_marks,
    find_trade_secrets,
    find_wordings,
)
"""Scanners of words and contexts: what they find may overlap."""


@dataclass(frozen=True)
class Found:
    """The hits in a text in its order, and whether there were more than are listed."""

    hits: tuple[Hit, ...]
    is_cut: bool


def find_all(subject: Subject) -> Found:
    """Everything that the scanners find in a text."""
    hits: list[Hit] = []
    cut = False
    taken = _Taken()
    for scanner in NUMBERS:
        found = list(islice(scanner(subject), MOST_HITS))
        cut = cut or len(found) == MOST_HITS
        hits += taken.free(found)
    for scanner in OTHERS:
        found = list(islice(scanner(subject), MOST_HITS))
        cut = cut or len(found) == MOST_HITS
        hits += found
    return Found(tuple(sorted(hits, key=_place)), cut)


class _Taken:
    """The characters that numbers found so far stand on."""

    def __init__(self) -> None:
        self._spans: list[tuple[int, int]] = []

    def free(self, hits: list[Hit]) -> list[Hit]:
        """Those of a scanner's hits that no earlier number stands on, the longer of two; they are taken from now on."""
        free: list[Hit] = []
        for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
            if not self._overlaps(hit) and not (free and free[-1].end > hit.start):
                free.append(hit)
        if free:
            self._spans = sorted([*self._spans, *((hit.start, hit.end) for hit in free)])
        return free

    def _overlaps(self, hit: Hit) -> bool:
        place = bisect_left(self._spans, (hit.end, 0))
        return place > 0 and self._spans[place - 1][1] > hit.start


def _place(hit: Hit) -> tuple[int, int]:
    return hit.start, hit.end
