"""How the editor is spread out: the form under its head at the left, everything known about it at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from gongkai.ui import theme

_SIDE = 430
_NARROW_SIDE = 372
_ROOM_FOR_WIDE_SIDE = 1180
_MARGINS = 40
"""Of the screen around, at both sides: the widths are those of the whole screen."""


class Spread(QSplitter):
    """Two columns that a person may move apart; the right one folds away, and the comparison takes the form's place."""

    def __init__(
        self, above: Sequence[QWidget], instead: QWidget, beside: Sequence[tuple[QWidget, int]], parent: QWidget
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._instead = instead
        self._moved = False
        self.card = QFrame(self)
        theme.mark(self.card, role="card")
        self._inner = QVBoxLayout(self.card)
        self._inner.setContentsMargins(1, 1, 1, 1)
        self._beside = QWidget(self)
        for widget in (self._work(above), self._beside):
            self.addWidget(widget)
        self._fill_beside(beside)
        self.setCollapsible(0, False)
        self.setStretchFactor(0, 1)
        self.splitterMoved.connect(self._keep)
        self.show_form(True)

    def lay_down(self, paper: QWidget) -> None:
        """Puts the form where it belongs."""
        self._inner.addWidget(paper)
        paper.show()

    def show_form(self, form: bool) -> None:
        """Shows the form, or what stands in its place."""
        self.card.setVisible(form)
        self._instead.setVisible(not form)

    def unfold(self) -> None:
        """Shows the right column."""
        self._beside.show()

    def fold(self) -> None:
        """Folds the right column away, or shows it again."""
        self._beside.setVisible(not self._beside.isVisible())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._moved:
            width = self.width() + theme.scaled(_MARGINS)
            side = theme.scaled(_SIDE if width >= theme.scaled(_ROOM_FOR_WIDE_SIDE) else _NARROW_SIDE)
            self.setSizes([width - side, side])

    def _work(self, above: Sequence[QWidget]) -> QWidget:
        work = QWidget(self)
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, theme.scaled(12), 0)
        column.setSpacing(theme.scaled(12))
        for widget in above:
            column.addWidget(widget)
        for widget in (self.card, self._instead):
            column.addWidget(widget, 1)
        return work

    def _fill_beside(self, beside: Sequence[tuple[QWidget, int]]) -> None:
        column = QVBoxLayout(self._beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(12))
        for widget, share in beside:
            column.addWidget(widget, share)

    def _keep(self) -> None:
        self._moved = True
