"""The grid one types into: Enter goes down, Tab goes on, ranges are copied and pasted as in Excel and WPS."""

from typing import Any

from PySide6.QtCore import QDate, QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QAbstractScrollArea,
    QHeaderView,
    QTableView,
    QWidget,
)

from gongkai.domain.form import Field, FieldType
from gongkai.formkit.dates import whole_date
from gongkai.ui import theme, words
from gongkai.ui.fields.table.clipboard import read_cells, write_cells
from gongkai.ui.fields.table.delegate import CellDelegate
from gongkai.ui.fields.table.model import NUMERIC, Index, RowsModel, heading, shown
from gongkai.ui.fields.table.sorting import Sorting
from gongkai.ui.private_copy import copy_privately
from gongkai.ui.widgets.composing import keep_keys, shuts_out
from gongkai.ui.widgets.plain import words_of

_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_FIND = QKeySequence.StandardKey.Find
_ROWS_SHOWN = (3, 12)
_Hint = QAbstractItemDelegate.EndEditHint
_Edit = QAbstractItemView.EditTrigger


class RowsView(QTableView):
    """A table of typed rows; `dropped` tells how many pasted columns found no place, Ctrl+F makes `find_wanted`."""

    dropped = Signal(int)
    find_wanted = Signal()

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self._before: Any = ""
        self._sorting = Sorting(self)
        self.setModel(model)
        theme.mark(self, role="grid")
        self.cells = CellDelegate(model.columns, self)
        self.setItemDelegate(self.cells)
        self.setEditTriggers(_Edit.AnyKeyPressed | _Edit.DoubleClicked | _Edit.EditKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setAlternatingRowColors(False)
        self._size_sections()
        self._add_actions()
        model.rowsInserted.connect(self._fit_height)
        model.rowsRemoved.connect(self._fit_height)
        model.modelReset.connect(self._fit_height)
        self._fit_height()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802 - Qt's name
        """After Enter the cursor goes down, after Tab on; no editor opens until somebody types."""
        if hint == _Hint.RevertModelCache:
            self.rows.setData(self.currentIndex(), self._before)
        else:
            self._write_out(self.currentIndex())
        super().closeEditor(editor, _Hint.NoHint)
        if hint == _Hint.SubmitModelCache:
            self.step(1, 0)
        elif hint in (_Hint.EditNextItem, _Hint.EditPreviousItem):
            self.step_along(1 if hint == _Hint.EditNextItem else -1)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab walks through the cells and leaves the table at its last one, Shift+Tab at its first."""
        if self._flat() + (1 if forward else -1) in range(self.rows.rowCount() * len(self.rows.columns)):
            self.step_along(1 if forward else -1)
            return True
        return QAbstractScrollArea.focusNextPrevChild(self, forward)

    def edit(self, *args: Any) -> Any:
        """Opens a cell, remembering what Escape brings back."""
        self._before = self.currentIndex().data(Qt.ItemDataRole.EditRole)
        return super().edit(*args)

    def step(self, down: int, right: int) -> None:
        """Moves the cursor by so many cells, as far as the table goes."""
        current = self.currentIndex()
        row = max(0, min(self.rows.rowCount() - 1, current.row() + down))
        column = max(0, min(len(self.rows.columns) - 1, current.column() + right))
        self._put_cursor(self.rows.index(row, column))

    def step_along(self, by: int) -> None:
        """Moves the cursor along the row and on to the next one."""
        row, column = divmod(self._flat() + by, len(self.rows.columns))
        self._put_cursor(self.rows.index(row, column))

    def copy(self) -> None:
        """Puts the selected range on the clipboard."""
        cells = self._selected()
        if cells:
            rows, columns = sorted({row for row, _ in cells}), sorted({column for _, column in cells})
            text = write_cells([[self._text(row, column) for column in columns] for row in rows])
            copy_privately(text)

    def paste(self) -> None:
        """Types the copied range in from the current cell on; the table grows as far as it must."""
        pasted = read_cells(words_of(QGuiApplication.clipboard().mimeData()))
        if not pasted or self.rows.locked:
            return
        if pasted[0] == [heading(column) for column in self.rows.columns] or pasted[0] == self._labels():
            pasted = pasted[1:]
        at = self.currentIndex()
        top, left = max(0, at.row()), max(0, at.column())
        if pasted:
            self.rows.fill(top, left, pasted)
        lost = max((len(row) for row in pasted), default=0) - (len(self.rows.columns) - left)
        if lost > 0:
            self.dropped.emit(lost)

    def clear_cells(self) -> None:
        """Empties the selected cells."""
        cells = {(row, self.rows.columns[column].name): "" for row, column in self._selected()}
        if cells:
            self.rows.edit(cells)

    def delete_rows(self) -> None:
        """Deletes the rows in which something is selected."""
        gone = {row for row, _ in self._selected()}
        if gone:
            column = self.currentIndex().column()
            self.rows.remove(gone)
            self._put_cursor(self.rows.index(min(gone), column))

    def insert_row(self) -> None:
        """Makes an empty row above the current one."""
        row = max(0, min(self.currentIndex().row(), len(self.rows.rows)))
        self.rows.insert(row)
        self._put_cursor(self.rows.index(row, 0))

    def go_to(self, row: int, column: str) -> None:
        """Puts the cursor in this cell and brings it into sight."""
        names = [known.name for known in self.rows.columns]
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_cell(row, names.index(column) if column in names else 0)

    def show_cell(self, row: int, column: int) -> None:
        """Makes this cell the current one and brings it into sight."""
        index = self.rows.index(row, column)
        self._put_cursor(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def event(self, event: QEvent) -> bool:
        """Ctrl+F finds in the table while the cursor is in it, and in the work lists everywhere else."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.matches(_FIND):
            event.accept()
            return True
        return shuts_out(self, event) or super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """The first word of a cell is composed while the table still has the cursor."""
        keep_keys(self, event)
        super().inputMethodEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows in which cell the next key will be written."""
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self._put_cursor(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Keeps the input method out of a code, as in a box of its own."""
        super().currentChanged(current, previous)
        if current.isValid() and self.rows.columns[current.column()].type is FieldType.USCC:
            self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImEnabled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(_FIND):
            self.find_wanted.emit()
        elif event.key() in _TABS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            QAbstractScrollArea.focusNextPrevChild(self, event.key() == Qt.Key.Key_Tab)  # out, past all its cells
        else:
            super().keyPressEvent(event)

    def lock(self, locked: bool) -> None:
        """Makes the table readable only, or editable again."""
        self.rows.lock(locked)
        for action in self.changing:
            action.setEnabled(not locked)

    def _write_out(self, index: QModelIndex) -> None:
        """A day typed in a cell stands as 2026-11-23 once the cell is left."""
        if index.isValid() and self.rows.columns[index.column()].type is FieldType.DATE:
            typed = str(index.data(Qt.ItemDataRole.EditRole))
            self.rows.setData(index, whole_date(typed, QDate.currentDate().year()))

    def _put_cursor(self, index: QModelIndex) -> None:
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _selected(self) -> list[tuple[int, int]]:
        return [(index.row(), index.column()) for index in self.selectedIndexes() if index.row() < len(self.rows.rows)]

    def _flat(self) -> int:
        current = self.currentIndex()
        return current.row() * len(self.rows.columns) + current.column() if current.isValid() else -1

    def _text(self, row: int, column: int) -> str:
        field = self.rows.columns[column]
        typed = self.rows.typed(row, field.name)
        return str(typed) if field.type in NUMERIC else shown(field, typed)

    def _labels(self) -> list[str]:
        return [words.field_label(column) for column in self.rows.columns]

    def _add_actions(self) -> None:
        self.delete_action = self._action(self.tr("删除所选行"), self.delete_rows, QKeySequence("Ctrl+-"))
        self.insert_action = self._action(self.tr("在上方插入一行"), self.insert_row, QKeySequence("Ctrl+Shift+="))
        self.changing = (
            self.delete_action,
            self.insert_action,
            self._action(self.tr("粘贴"), self.paste, QKeySequence(QKeySequence.StandardKey.Paste)),
            self._action(self.tr("清除内容"), self.clear_cells, QKeySequence(QKeySequence.StandardKey.Delete)),
        )
        self._action(self.tr("复制"), self.copy, QKeySequence(QKeySequence.StandardKey.Copy))
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            down = QShortcut(key, self)
            down.setContext(Qt.ShortcutContext.WidgetShortcut)
            down.activated.connect(lambda: self.step(1, 0))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _action(self, words: str, act: object, keys: QKeySequence) -> QAction:
        action = QAction(words, self)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(act)
        self.addAction(action)
        return action

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()
        self._fit_height()

    def _size_sections(self) -> None:
        header = self.horizontalHeader()
        header.setMinimumSectionSize(theme.scaled(56))
        header.setHighlightSections(False)
        header.sectionHandleDoubleClicked.connect(self.resizeColumnToContents)
        numbers = self.verticalHeader()
        numbers.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        numbers.setDefaultSectionSize(theme.scaled(32))
        numbers.setMinimumWidth(theme.scaled(36))
        numbers.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)

    def _share_width(self) -> None:
        """Gives every column the width it needs, and shares out what is left."""
        metrics, columns = self.horizontalHeader().fontMetrics(), self.rows.columns
        needed = [
            max(metrics.horizontalAdvance(heading(column)) + theme.scaled(28), theme.scaled(_width(column)))
            for column in columns
        ]
        extra = max(0, self.viewport().width() - sum(needed)) // len(columns)
        for at, width in enumerate(needed):
            self.setColumnWidth(at, width + extra)

    def _fit_height(self, *_change: object) -> None:
        fewest, most = _ROWS_SHOWN
        rows = max(fewest, min(most, self.rows.rowCount()))
        header = self.horizontalHeader().sizeHint().height()
        scrolls = self.horizontalHeader().length() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        self.setFixedHeight(header + rows * self.verticalHeader().defaultSectionSize() + bar + 2 * self.frameWidth())


def _width(column: Field) -> int:
    """A first width for a column, in the pixels of look.md's drawing."""
    if column.type in NUMERIC:
        return 96
    return {FieldType.USCC: 176, FieldType.LONGTEXT: 200, FieldType.ORG: 180, FieldType.BOOLEAN: 64}.get(
        column.type, 120
    )
