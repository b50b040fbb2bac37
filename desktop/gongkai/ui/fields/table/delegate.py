"""How a cell of a table is painted where something is wrong with it, and what one types into."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from gongkai.domain.form import Choice, Field, FieldType
from gongkai.ui import theme
from gongkai.ui.fields.regions import RegionLine
from gongkai.ui.fields.table.choosing import ChoiceCell
from gongkai.ui.fields.table.model import NUMERIC, PROBLEM_ROLE, Index, heading, shown, typed_of
from gongkai.ui.widgets.composing import keys_alone
from gongkai.ui.widgets.plain import PlainLine
from gongkai.ui.widgets.told import ToldCell

_YES_NO = (Choice("是", "是"), Choice("否", "否"))


class CellDelegate(ToldCell):
    """A list of choices for choice columns, a line for all others; a coloured frame around what is wrong.

    `office` is the name of the office that writes.
    """

    def __init__(self, columns: tuple[Field, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._columns = columns
        self.office = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        severity = index.data(PROBLEM_ROLE)
        if severity:
            tokens = theme.tokens()
            painter.save()
            painter.setPen(QPen(QColor(tokens.stop if severity == "stop" else tokens.look), 1.5))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
            painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._columns[index.column()]
        if column.choices or column.type is FieldType.BOOLEAN:
            several = column.type is FieldType.MULTICHOICE
            editor: QWidget = ChoiceCell(column.choices or _YES_NO, parent, several=several)
        elif column.type is FieldType.REGION:
            editor = RegionLine(column, parent)
            editor.office = self.office
        else:
            editor = PlainLine(parent)
        theme.mark(editor, role="cell")
        if isinstance(editor, ChoiceCell | RegionLine):
            editor.chosen.connect(lambda: self.commitData.emit(editor))
        line = _line(editor)
        for part in {editor, line}:
            part.setAccessibleName(self.tr("第 {row} 行，{column}").format(row=index.row() + 1, column=heading(column)))
        if column.type in NUMERIC:
            line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if column.type is FieldType.USCC:
            keys_alone(line)
        # Each keystroke counts: what stands in an open cell is autosaved like everything else.
        line.textEdited.connect(lambda: self.commitData.emit(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        column, typed = self._columns[index.column()], index.data(Qt.ItemDataRole.EditRole)
        words = shown(column, typed) if column.choices or isinstance(typed, bool) else str(typed)
        line = _line(editor)
        if line.text() != words:
            line.setText(words)
            line.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        model.setData(_plain(index, model), self._entry(index, _line(editor).text()))

    def _entry(self, index: Index, text: str) -> Any:
        column = self._columns[index.column()]
        return typed_of(column, text) if column.choices or column.type is FieldType.BOOLEAN else text


def _line(editor: QWidget) -> QLineEdit:
    line = editor.lineEdit() if isinstance(editor, ChoiceCell) else editor
    assert isinstance(line, QLineEdit)
    return line


def _plain(index: Index, model: QAbstractItemModel) -> Any:
    return model.index(index.row(), index.column())
