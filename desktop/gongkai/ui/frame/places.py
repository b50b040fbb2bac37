"""Where one can go in the window, what waits there, and which screen opens a disclosure."""

from collections import Counter
from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from gongkai.domain.disclosure import DisclosureSummary
from gongkai.domain.people import Account
from gongkai.ui.worklist.part import IN_REVIEW, REVIEW, SIGN_OFF, UNDER_WAY, WORKBENCH, Part, waits_for

OUTBOX: Final = "outbox"
REGISTER: Final = "register"
CHECKING: Final = "checking"
SETTINGS: Final = "settings"
Place: TypeAlias = Part | Literal["outbox", "register", "checking", "settings"]
"""A part of the work list, the outbox, the office's desk, the check of documents, or the office's settings."""


def counts(person: Account, summaries: tuple[DisclosureSummary, ...]) -> Mapping[Place, int]:
    """What the rail says: mine to do at the workbench, under way in an area, waiting at a step."""
    found: Counter[Place] = Counter()
    for summary in summaries:
        if summary.state in UNDER_WAY:
            found[Part(area=summary.area)] += 1
        found.update(place for place in (REVIEW, SIGN_OFF) if place.holds(summary))
        found[WORKBENCH] += waits_for(person, summary)
    return found


def is_reviewed_by(person: Account, summary: DisclosureSummary | None) -> bool:
    """Whether this person opens it on the review desk; everything else opens in the editor, to read at least."""
    return summary is not None and summary.state in IN_REVIEW and waits_for(person, summary)
