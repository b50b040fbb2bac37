"""What asks for attention: a count for each kind, which opens the list behind it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gongkai.domain.listing import Need
from gongkai.ui import theme, words
from gongkai.ui.widgets.labels import label
from gongkai.ui.worklist import titles

_TONES: Mapping[Need, str] = {
    Need.WAITING: "action",
    Need.RETURNED: "look",
    Need.OVERDUE: "stop",
    Need.DUE_SOON: "look",
    Need.ALARM: "stop",
    Need.DELIVERED_TODAY: "done",
}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Strip(QWidget):
    """One count beside the other; `chosen` carries the Need whose list is wanted, or None for everything."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = {need: Count(need, tone, self) for need, tone in _TONES.items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(8))
        for need, count in self._counts.items():
            count.clicked.connect(lambda on, need=need: self.chosen.emit(need if on else None))
            count.installEventFilter(self)
            row.addWidget(count, 1)

    def minimumSizeHint(self) -> QSize:
        """Nothing: where there is no room the whole line steps aside."""
        return QSize(0, 0)

    def show_counts(self, counts: Mapping[Need, int]) -> None:
        """Says how many ask for each kind of attention."""
        for need, count in self._counts.items():
            count.say(counts.get(need, 0))

    def show_need(self, shown: Need | None) -> None:
        """Marks the kind whose list is shown."""
        for need, count in self._counts.items():
            count.setChecked(need is shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets the arrow keys walk from count to count."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _STEPS:
            counts = list(self._counts.values())
            at = counts.index(watched) + _STEPS[Qt.Key(event.key())]  # type: ignore[arg-type]
            counts[at % len(counts)].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)


class Count(QPushButton):
    """A number over its word; grey where there is none, … until it is known."""

    def __init__(self, need: Need, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word, self._tone = titles.need(need), tone
        self._number, self._name = label("…", "count", self), label(self._word, "note", self)
        self.setCheckable(True)
        theme.mark(self, role="count")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.scaled(side) for side in (14, 5, 14, 6)))
        column.setSpacing(0)
        for text in (self._number, self._name):
            text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(text)
        self.setAccessibleName(self._word)
        theme.mark(self._number, tone="plain")

    def say(self, count: int) -> None:
        """Says how many there are."""
        self._number.setText(words.count(count))
        self.setAccessibleName(self.tr("{word}，{n} 件").format(word=self._word, n=words.count(count)))
        theme.mark(self._number, tone=self._tone if count else "plain")
