"""The comparison page by page: both documents side by side, scrolled together, what differs marked in each."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gongkai.ui import theme
from gongkai.ui.comparing.marks import Difference
from gongkai.ui.comparing.reading import Drawn
from gongkai.ui.preview.view import PageView
from gongkai.ui.tasks import Tasks
from gongkai.ui.widgets.labels import label


class PagePair(QWidget):
    """Two documents; the same step of the wheel or of a key moves both."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before, self.after = PageView(tasks, self), PageView(tasks, self)
        self._heads = label("", "note", self), label("", "note", self)
        self._drawn: Drawn | None = None
        self._at = -1
        self._together = False
        self.setFocusProxy(self.after)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(8))
        for head, view in zip(self._heads, (self.before, self.after), strict=True):
            column = QVBoxLayout()
            column.addWidget(head)
            column.addWidget(view, 1)
            row.addLayout(column, 1)
        self.before.verticalScrollBar().valueChanged.connect(partial(self._follow, self.before, self.after))
        self.after.verticalScrollBar().valueChanged.connect(partial(self._follow, self.after, self.before))

    @property
    def count(self) -> int:
        """How many places differ."""
        return len(self._drawn.differences) if self._drawn else 0

    def show_pages(self, drawn: Drawn, names: tuple[str, str]) -> None:
        """Shows both documents with everything that differs marked."""
        self._drawn, self._at = drawn, -1
        for view, head, name, data, sizes in zip(
            (self.before, self.after), self._heads, names, (drawn.before, drawn.after), drawn.sizes, strict=True
        ):
            head.setText(name)
            view.setAccessibleName(name)
            view.show_pages(data, sizes)
        self._mark()

    def clear(self) -> None:
        """Shows nothing of anybody."""
        self._drawn, self._at = None, -1
        self.before.clear()
        self.after.clear()

    def step(self, step: int) -> None:
        """Goes to the next place that differs, or the one before, round and round."""
        if self.count:
            self._at = (self._at + step) % self.count if self._at >= 0 or step > 0 else self.count - 1
            self._mark()

    def zoom(self, step: int) -> None:
        """Shows both larger or smaller."""
        self.before.step_zoom(step)
        self.after.step_zoom(step)

    def _mark(self) -> None:
        assert self._drawn is not None
        differences = self._drawn.differences
        here = differences[self._at] if 0 <= self._at < len(differences) else Difference((), ())
        self._together = True  # each goes to its own place
        self.before.show_matches([match for one in differences for match in one.before], next(iter(here.before), None))
        self.after.show_matches([match for one in differences for match in one.after], next(iter(here.after), None))
        self._together = False
        if bool(here.before) != bool(here.after):
            moved, other = (self.after, self.before) if here.after else (self.before, self.after)
            self._follow(moved, other, moved.verticalScrollBar().value())

    def _follow(self, moved: PageView, other: PageView, value: int) -> None:
        """Brings the other document to the same place of its length."""
        if not self._together:
            whole, its = moved.verticalScrollBar().maximum() or 1, other.verticalScrollBar()
            self._together = True
            its.setValue(round(value / whole * its.maximum()))
            self._together = False
