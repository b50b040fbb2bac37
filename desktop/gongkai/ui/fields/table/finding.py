"""Finding words in a table: a line to type them in, and the cells that hold them, round and round."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from gongkai.domain.form import Field
from gongkai.ui import theme
from gongkai.ui.fields.table.model import TypedRow, shown
from gongkai.ui.fields.table.view import RowsView
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label


class FindBar(QWidget):
    """Finds in the rows of a view: Enter goes to the next place, Shift+Enter to the one before, Esc back."""

    def __init__(self, view: RowsView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("在表中查找"))
        self.line.setAccessibleName(self.tr("在表中查找"))
        self.line.setMaximumWidth(theme.scaled(220))
        self.line.installEventFilter(self)
        self._told = label("", "note", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.scaled(4), 0, 0)
        row.addWidget(self.line)
        row.addWidget(button(self.tr("下一处"), lambda: self.go(1), "link", self))
        row.addWidget(button(self.tr("上一处"), lambda: self.go(-1), "link", self))
        row.addWidget(self._told)
        row.addStretch(1)
        row.addWidget(button(self.tr("收起 Esc"), self.put_away, "link", self))
        view.find_wanted.connect(self.open)
        self.hide()

    def open(self) -> None:
        """Shows the line, ready for typing."""
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def put_away(self) -> None:
        """Hides the line; the cursor goes back into the table."""
        self.hide()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self, step: int) -> None:
        """Goes to the next place (1) or the one before (-1), round the end of the table."""
        words, model = self.line.text().strip(), self._view.rows
        if not words:
            return
        at = self._view.currentIndex()
        place = next(places(model.columns, model.rows, words, (at.row(), at.column()), step), None)
        self._told.setText("" if place else self.tr("没有找到"))
        if place:
            self._view.show_cell(*place)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            return False
        event.accept()
        if event.type() == QEvent.Type.ShortcutOverride:
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        return True


def places(
    columns: tuple[Field, ...], rows: list[TypedRow], words: str, after: tuple[int, int], step: int
) -> Iterator[tuple[int, int]]:
    """The cells (row, column) that hold these words in what is typed or shown, from a cell on and round the end."""
    wanted = words.casefold()
    count = len(rows)
    row, column = max(after[0], 0), after[1]
    for turn in range(count + 1):
        at = (row + step * turn) % count
        found = [i for i, known in enumerate(columns) if _holds(known, rows[at].get(known.name), wanted)]
        if turn == 0:
            found = [i for i in found if (i - column) * step > 0]
        elif turn == count:
            found = [i for i in found if (i - column) * step <= 0]
        yield from ((at, i) for i in found[::step])


def _holds(column: Field, typed: object, wanted: str) -> bool:
    if typed is None:
        return False
    if isinstance(typed, str) and not column.choices:
        return wanted in typed.casefold()
    return wanted in shown(column, typed).casefold()
