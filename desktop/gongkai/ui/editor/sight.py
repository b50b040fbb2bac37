"""Where in the editor somebody looks: the tab at the side, the field and the cursor in it, how far down the form."""

from typing import cast

from PySide6.QtCore import QTimer

from gongkai.domain.canonical import Json
from gongkai.ui.editor.paper import Paper
from gongkai.ui.editor.side import Side
from gongkai.ui.fields.entry import Spot
from gongkai.ui.frame.whereabouts import Sight


def sight_of(paper: Paper, side: Side) -> dict[str, Json]:
    """Where somebody looks now."""
    entry = paper.entries.get(paper.at_hand)
    spot = entry.spot if entry else Spot()
    return {
        "tab": side.currentIndex(),
        "field": paper.at_hand,
        "spot": [spot.row, spot.column, spot.start, spot.end],
        "scroll": paper.verticalScrollBar().value(),
    }


def look_at(sight: Sight, paper: Paper, side: Side) -> None:
    """Leads back there."""
    side.setCurrentIndex(cast(int, sight["tab"]))
    paper.go_to(cast(str, sight["field"]), Spot(*cast("tuple[int | None, str, int, int]", sight["spot"])))
    bar, value = paper.verticalScrollBar(), cast(int, sight["scroll"])
    QTimer.singleShot(0, paper, lambda: bar.setValue(value))  # once the form has its height
