"""The columns of a list, each with how it begins, the field that it goes into, and how sure that is."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QScrollArea, QWidget

from gongkai.formkit.matching import CERTAIN, Match, Pair, by_hand
from gongkai.formkit.workbook.slots import Slot, slots_of
from gongkai.ui import theme
from gongkai.ui.importing.lists import Matched
from gongkai.ui.widgets.labels import label


class SlotBox(QComboBox):
    """The fields that a column can go into, first of all none; the wheel scrolls the page, never the list."""

    def __init__(self, heading: str, slots: Sequence[Slot], parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setAccessibleName(self.tr("“{0}”填入哪一项").format(heading))
        self.addItem(self.tr("不导入这一列"), "")
        for slot in slots:
            self.addItem(f"{slot.label} *" if slot.field.required else slot.label, slot.key)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Columns(QScrollArea):
    """Lets a clerk put each column in its place; a field that is chosen again leaves the column it had before."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="card")
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("名单的列"))
        self._boxes: dict[int, SlotBox] = {}
        self._words: dict[int, QLabel] = {}
        self._pairs: dict[int, Pair] = {}
        self._headings: Mapping[int, str] = {}
        self._slots: Mapping[str, Slot] = {}
        self._remembered = False

    @property
    def match(self) -> Match:
        """The columns that go into a field, with their fields."""
        return tuple(self._pairs[at] for at in sorted(self._pairs))

    def show_match(self, matched: Matched) -> None:
        """Shows the columns of a list and the match to begin with."""
        self._headings, self._remembered = matched.heads.headings, matched.remembered
        self._slots = {slot.key: slot for slot in slots_of(matched.form)}
        self._pairs = {pair.column: pair for pair in matched.match}
        self._boxes, self._words = {}, {}
        self.setWidget(self._sheet(matched.samples))
        for at, box in self._boxes.items():
            self._show_pair(at)
            box.currentIndexChanged.connect(lambda _index, at=at: self._choose(at))
        self.setFocusProxy(next(iter(self._boxes.values())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Brings the box that gets the focus into sight."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, SlotBox):
            self.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)

    def _sheet(self, samples: Mapping[int, str]) -> QWidget:
        sheet = QWidget(self)
        theme.mark(sheet, role="page")
        grid = QGridLayout(sheet)
        grid.setContentsMargins(*[theme.scaled(20)] * 4)
        grid.setHorizontalSpacing(theme.scaled(20))
        grid.setVerticalSpacing(theme.scaled(8))
        for column, head in enumerate((self.tr("名单的列"), self.tr("前两行"), self.tr("填入"), self.tr("把握"))):
            grid.addWidget(label(head, "note", sheet), 0, column)
        for row, at in enumerate(self._headings, 1):
            self._add_row(sheet, grid, row, at, samples.get(at, ""))
        for column, stretch in enumerate((3, 4, 4, 3)):
            grid.setColumnStretch(column, stretch)
        grid.setRowStretch(len(self._headings) + 1, 1)
        return sheet

    def _add_row(self, sheet: QWidget, grid: QGridLayout, row: int, at: int, sample: str) -> None:
        heading = self._headings[at]
        box = SlotBox(heading, tuple(self._slots.values()), sheet)
        box.installEventFilter(self)
        box.setAccessibleDescription(sample)
        head = label(heading, "text", sheet, wraps=True)
        head.setBuddy(box)
        self._boxes[at], self._words[at] = box, label("", "facts", sheet, wraps=True)
        for column, widget in enumerate((head, label(sample, "facts", sheet, wraps=True), box, self._words[at])):
            grid.addWidget(widget, row, column)

    def _choose(self, at: int) -> None:
        key = self._boxes[at].currentData()
        before = next((other for other, pair in self._pairs.items() if pair.slot == key and other != at), None)
        if before is not None:
            del self._pairs[before]
            self._show_pair(before)
        self._pairs.pop(at, None)
        if key:
            self._pairs[at] = by_hand(at, self._headings[at], self._slots[key])
        self._words[at].setText(self.tr("您选的") if key else "—")
        self.changed.emit()

    def _show_pair(self, at: int) -> None:
        pair, box = self._pairs.get(at), self._boxes[at]
        box.blockSignals(True)
        box.setCurrentIndex(max(box.findData(pair.slot), 0) if pair else 0)
        box.blockSignals(False)
        self._words[at].setText(self._certainty(pair))

    def _certainty(self, pair: Pair | None) -> str:
        if pair is None:
            return "—"
        if self._remembered:
            return self.tr("和上次一样")
        if pair.score == 1:
            return self.tr("名称相同")
        return self.tr("名称相近") if pair.score >= CERTAIN else self.tr("▲ 把握不大，请核对")
