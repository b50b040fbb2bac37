"""What the comparison shows, read on the database worker and drawn in the pool."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF

from gongkai.ui import form_words
from gongkai.ui.comparing.marks import Difference, differences
from gongkai.ui.preview.pages import page_sizes
from gongkai.ui.tasks import Task

if TYPE_CHECKING:
    from gongkai.commands.compare import Comparison
    from gongkai.commands.desk import Desk


@dataclass(frozen=True)
class Drawn:
    """The pages of both versions, and where they differ."""

    before: bytes
    after: bytes
    sizes: tuple[tuple[QSizeF, ...], tuple[QSizeF, ...]]
    differences: tuple[Difference, ...]


def read(desk: "Desk", disclosure: str, before: int, after: int) -> "Comparison":
    """Compares what was entered."""
    from gongkai.commands import compare

    return compare.compare(desk, disclosure, before, after, form_words.value)


def draw(comparison: "Comparison", _task: Task) -> Drawn:
    """Draws both versions and compares their pages."""
    from gongkai.commands import compare

    before, after = compare.pages(comparison.before), compare.pages(comparison.after)
    return Drawn(before, after, (page_sizes(before), page_sizes(after)), differences(before, after))
