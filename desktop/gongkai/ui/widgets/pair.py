"""Two columns beside each other, and one at a time where there is no room for both."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from gongkai.ui import theme


class Pair(QSplitter):
    """The work at the left grows, the side at the right folds away; a person may move them apart.

    `wide` and `narrow` are the side's widths in look.md's pixels, from `room` of the screen on and below; `narrowed`
    tells whether only one of the two can be seen.
    """

    narrowed = Signal(bool)

    def __init__(self, parent: QWidget, wide: int, narrow: int, room: int) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._widths = (wide, narrow, room)
        self._columns: tuple[QWidget, ...] = ()
        self._moved = self._folded = self._turned = self._is_narrow = False
        self.splitterMoved.connect(self._keep)

    def lay(self, work: QWidget, side: QWidget) -> None:
        """Puts the two columns beside each other."""
        self._columns = (work, side)
        for widget in self._columns:
            self.addWidget(widget)
        self.setCollapsible(0, False)
        self.setCollapsible(1, False)
        self.setStretchFactor(0, 1)

    def show_side(self) -> None:
        """Brings the side forward."""
        self._folded, self._turned = False, True
        self._arrange()

    def show_work(self) -> None:
        """Brings the work forward, where both cannot be seen."""
        self._turned = False
        self._arrange()

    def keep_folded(self, folded: bool) -> None:
        """Lets nobody see the side while there is nothing to see."""
        self._folded, self._turned = folded, False
        self._arrange()

    def fold(self) -> None:
        """Folds the side away or shows it again; where there is room for one only, takes the other."""
        if self._is_narrow:
            self._turned = not self._turned
        else:
            self._folded = not self._folded
        self._arrange()
        if self._is_narrow:
            _take_focus(self._columns[self._turned])

    def minimumSizeHint(self) -> QSize:
        """Room for the wider of the two."""
        least = [each.minimumSizeHint() for each in self._columns]
        return QSize(max(each.width() for each in least), max(each.height() for each in least))

    def event(self, event: QEvent) -> bool:
        """Looks again whether there is room for both when one of them asks for more."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if not self._moved:
            wide, narrow, room = (theme.scaled(length) for length in self._widths)
            side = wide if self.width() >= room else narrow
            self.setSizes([self.width() - side, side])

    def _arrange(self) -> None:
        if not self._columns:
            return
        work, side = self._columns
        needed = work.minimumSizeHint().width() + side.minimumSizeHint().width() + self.handleWidth()
        is_narrow = self.width() < needed
        written = QApplication.focusWidget()
        if is_narrow and not self._is_narrow and written is not None and work.isAncestorOf(written):
            self._turned = False  # who writes there goes on writing
        work.setVisible(not (is_narrow and self._turned))
        side.setVisible(self._turned if is_narrow else not self._folded)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.narrowed.emit(is_narrow)

    def _keep(self) -> None:
        self._moved = True


def _take_focus(column: QWidget) -> None:
    """The cursor goes on where it was in this column, else to the first place of it."""
    places = (each for each in column.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
    wanted = column.focusWidget() or next((each for each in places if each.isVisible()), None)
    if wanted is not None:
        wanted.setFocus()
