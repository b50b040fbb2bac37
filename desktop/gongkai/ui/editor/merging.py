"""Two people's changes to one draft side by side: mine, theirs, and what is to stand; every choice has a key."""

import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gongkai.domain.form import Form
from gongkai.domain.merging import Merged
from gongkai.ui import theme, words
from gongkai.ui.punctuation import clauses
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label

_NAME, _MINE, _THEIRS, _RESULT = range(4)


class MergeDialog(QDialog):
    """What both changed comes first and has to be decided; `results` are the entries once it is accepted."""

    def __init__(self, form: Form, merged: tuple[Merged, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("合并两处改动"))
        self.resize(theme.scaled(900), theme.scaled(480))
        self._merged = sorted(merged, key=lambda one: not one.conflicting)
        self._open = {one.field for one in merged if one.conflicting}
        self._results: dict[str, Any] = {one.field: one.result for one in merged}
        self._labels = {field.name: words.field_label(field) for field in form.fields}
        self._told, self._table = label("", "note", self, wraps=True), _Table(len(merged), self)
        self._go = button(self.tr("按合并后的保存"), self.accept, "primary", self)
        self._lay_out()
        self._fill()
        self._table.chosen.connect(self._choose)
        self._table.itemChanged.connect(self._typed)

    @property
    def results(self) -> Mapping[str, Any]:
        """What is to stand in each field that differed."""
        return self._results

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(self)
        buttons.addButton(self._go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(button(self.tr("先不合并"), self.reject, "", self), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setSpacing(theme.scaled(10))
        for part in (self._told, self._table, buttons):
            column.addWidget(part)

    def _fill(self) -> None:
        for row, one in enumerate(self._merged):
            self._table.setItem(row, _MINE, _item(_shown(one.mine)))
            self._table.setItem(row, _THEIRS, _item(_shown(one.theirs)))
            self._show(row)
        self._table.setCurrentCell(0, _MINE)
        self._count()

    def _show(self, row: int) -> None:
        one, table = self._merged[row], self._table
        undecided, was = one.field in self._open, table.blockSignals(True)
        name = self._labels.get(one.field, one.field)
        result = self.tr("（请选择）") if undecided else _shown(self._results[one.field])
        typed = isinstance(one.mine, str | None) and isinstance(one.theirs, str | None)
        table.setItem(row, _NAME, _item(f"≠ {name}" if undecided else name))
        table.setItem(row, _RESULT, _item(result, typed=typed))
        table.blockSignals(was)
        table.resizeRowToContents(row)

    def _choose(self, row: int, column: int) -> None:
        """Takes one side's entry for this field, and goes on to the next that is undecided."""
        one = self._merged[row]
        self._settle(row, one.mine if column == _MINE else one.theirs)
        following = (at for at, other in enumerate(self._merged) if other.field in self._open)
        self._table.setCurrentCell(next(following, row), column)

    def _typed(self, item: QTableWidgetItem) -> None:
        if item.column() == _RESULT:
            self._settle(item.row(), item.text() or None)

    def _settle(self, row: int, result: Any) -> None:
        field = self._merged[row].field
        self._results[field] = result
        self._open.discard(field)
        self._show(row)
        self._count()

    def _count(self) -> None:
        self._go.setEnabled(not self._open)
        if self._open:
            told = self.tr("有 {n} 项两边都改了，请逐项选定：按 1 用我填的，按 2 用对方填的，按 F2 在“合并后”里改写。")
            self._told.setText(told.format(n=len(self._open)))
        else:
            self._told.setText(self.tr("都已选定。没有冲突的改动已自动合并，保存前还可以改选。"))
            self._go.setDefault(True)


class _Table(QTableWidget):
    """`chosen` says in which row which side was taken, by 1 or 2 or a double click."""

    chosen = Signal(int, int)

    def __init__(self, rows: int, parent: QDialog) -> None:
        super().__init__(rows, 4, parent)
        self.setAccessibleName(self.tr("两处改动的各项"))
        self.setHorizontalHeaderLabels(
            [self.tr("项目"), self.tr("我填的（1）"), self.tr("对方填的（2）"), self.tr("合并后")]
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setTabKeyNavigation(False)
        for column in (_MINE, _THEIRS, _RESULT):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.cellDoubleClicked.connect(self._picked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = {Qt.Key.Key_1: _MINE, Qt.Key.Key_2: _THEIRS}
        if event.key() in columns and self.currentRow() >= 0:
            self.chosen.emit(self.currentRow(), columns[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentColumn() in (_MINE, _THEIRS):
            self.chosen.emit(self.currentRow(), self.currentColumn())
        else:
            super().keyPressEvent(event)

    def _picked(self, row: int, column: int) -> None:
        if column in (_MINE, _THEIRS):
            self.chosen.emit(row, column)


def _item(text: str, *, typed: bool = False) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if typed else flags)
    return item


def _shown(entry: Any) -> str:
    """An entry as text: a table row by row, its cells side by side."""
    if entry is None:
        return ""
    if isinstance(entry, list):
        return "\n".join(_shown(row) for row in entry)
    if isinstance(entry, dict):
        return clauses(_shown(cell) for cell in entry.values())
    return entry if isinstance(entry, str) else json.dumps(entry, ensure_ascii=False)
