"""How the editor is spread out: the form under its head at the left, everything known about it at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gongkai.ui import theme
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.pair import Pair

_FORM = 616
"""The widest line of a form: a label and two days."""
_SIDE = 430
_NARROW_SIDE = 372
_ROOM_FOR_WIDE_SIDE = 1140


class Spread(Pair):
    """The form and its side; the comparison takes the form's place."""

    def __init__(
        self, above: Sequence[QWidget], instead: QWidget, beside: Sequence[tuple[QWidget, int]], parent: QWidget
    ) -> None:
        super().__init__(parent, _SIDE, _NARROW_SIDE, _ROOM_FOR_WIDE_SIDE)
        self._instead = instead
        self.card = QFrame(self)
        theme.mark(self.card, role="card")
        self.card.setMinimumWidth(theme.scaled(_FORM))
        self._inner = QVBoxLayout(self.card)
        self._inner.setContentsMargins(1, 1, 1, 1)
        self.lay(self._work(above), self._beside(beside))
        self.show_form(True)

    def show_target(self, on: bool) -> None:
        """Frames the form while files are held over it."""
        theme.mark(self.card, target=on)

    def lay_down(self, paper: QWidget) -> None:
        """Puts the form where it belongs."""
        self._inner.addWidget(paper)
        paper.show()

    def show_form(self, form: bool) -> None:
        """Shows the form, or what stands in its place."""
        self.card.setVisible(form)
        self._instead.setVisible(not form)
        self.show_work()

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

    def _beside(self, beside: Sequence[tuple[QWidget, int]]) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(12))
        back = button(self.tr("回到表单 F9"), self.fold, "link", side)
        back.hide()
        self.narrowed.connect(back.setVisible)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        for widget, share in beside:
            column.addWidget(widget, share)
        return side
