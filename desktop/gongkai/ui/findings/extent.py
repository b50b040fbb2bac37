"""How far one decision reaches: this finding, all alike in its column, or all of its type, listed before it is made."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from gongkai.domain.finding import same_column, same_type
from gongkai.ui import theme
from gongkai.ui.findings.items import Item
from gongkai.ui.translation import QT_TRANSLATE_NOOP
from gongkai.ui.widgets.boxes import give_way

_LINES = 6
"""More are scrolled."""


class Reach(StrEnum):
    """How far."""

    ONE = "one"
    COLUMN = "column"
    TYPE = "type"


_COLUMNS = {
    "file": QT_TRANSLATE_NOOP("Extent", "本附件同类共 {0} 处"),
    "column": QT_TRANSLATE_NOOP("Extent", "本列同类共 {0} 处"),
    "field": QT_TRANSLATE_NOOP("Extent", "本栏同类共 {0} 处"),
}

Alike = Callable[[Item, Reach], Sequence[Item]]
"""The cards that a decision about one would reach."""


def alike(item: Item, items: Sequence[Item], reach: Reach) -> tuple[Item, ...]:
    """The open cards that a decision about this one reaches, itself first."""
    if reach is Reach.ONE:
        return (item,)
    select = same_column if reach is Reach.COLUMN else same_type
    meant = {finding.key for finding in select(item.finding, (other.finding for other in items if other.is_open))}
    return (item, *(other for other in items if other.key in meant and other.key != item.key))


class Extent(QWidget):
    """Asks how far a decision reaches and lists what it would settle."""

    def __init__(self, item: Item, reached: Alike, changed: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._item, self._reached, self._changed = item, reached, changed
        self._choice = QComboBox(self)
        give_way(self._choice)
        self._choice.setAccessibleName(self.tr("处置范围"))
        self._choice.addItem(self.tr("只处置这一处"), Reach.ONE)
        if item.in_column > 1:
            self._choice.addItem(self.tr(_COLUMNS[_kind(item)]).format(item.in_column), Reach.COLUMN)
        if item.in_type > item.in_column:
            self._choice.addItem(self.tr("同类全部共 {0} 处").format(item.in_type), Reach.TYPE)
        self._list = QPlainTextEdit(self)
        self._list.setReadOnly(True)
        self._list.setTabChangesFocus(True)
        self._list.setAccessibleName(self.tr("将一并处置"))
        self._list.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        theme.mark(self._list, role="listing")
        self._list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.scaled(4), 0, 0)
        column.setSpacing(theme.scaled(4))
        column.addWidget(self._choice)
        column.addWidget(self._list)
        self._choice.currentIndexChanged.connect(self._show)

    @property
    def reach(self) -> Reach:
        """What is chosen."""
        return Reach(self._choice.currentData())

    @property
    def items(self) -> tuple[Item, ...]:
        """The cards that are meant."""
        return tuple(self._reached(self._item, self.reach))

    def choose(self, reach: Reach) -> None:
        """Chooses how far."""
        self._choice.setCurrentIndex(self._choice.findData(reach))

    def _show(self) -> None:
        many = self.reach is not Reach.ONE
        lines = [f"{item.place}  {item.title}" for item in self.items] if many else []
        self._list.setPlainText("\n".join(lines))
        lowest = self._list.fontMetrics().lineSpacing() * min(len(lines), _LINES)
        self._list.setFixedHeight(lowest + theme.scaled(24))
        self._list.setVisible(many)
        self._changed()


def _kind(item: Item) -> str:
    place = item.finding.place
    return "file" if place.file else "column" if place.column else "field"
