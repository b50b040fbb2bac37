"""Where one can go in the window, and what waits there."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from gongkai.ui.worklist.part import REVIEW, SIGN_OFF, WORKBENCH, Part

if TYPE_CHECKING:
    from gongkai.commands.listing import Standing

OUTBOX: Final = "outbox"
DISTRICT: Final = "district"
REGISTER: Final = "register"
CHECKING: Final = "checking"
PACKAGES: Final = "packages"
SETTINGS: Final = "settings"
Place: TypeAlias = Part | Literal["outbox", "district", "register", "checking", "packages", "settings"]
"""A part of the work list, the outbox, what came from the district, the office's desk, a check, packages, settings."""


def counts(standing: "Standing") -> Mapping[Place, int]:
    """What the rail says: mine to do at the workbench, under way in an area, waiting at a step."""
    found: dict[Place, int] = {Part(area=no): count for no, count in standing.by_area.items()}
    for place in (REVIEW, SIGN_OFF):
        found[place] = sum(standing.by_step.get(state, 0) for state in place.states or ())
    return found | {WORKBENCH: standing.waiting}
