"""The comparison of two revisions (对照修订): which two, field by field or page by page, from change to change."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from gongkai.ui import actions, theme, words
from gongkai.ui.actions import Act
from gongkai.ui.comparing import reading
from gongkai.ui.comparing.fields import FieldChanges
from gongkai.ui.comparing.pages import PagePair
from gongkai.ui.comparing.reading import Drawn
from gongkai.ui.context import Context
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label

if TYPE_CHECKING:
    from gongkai.commands.compare import Comparison


class ComparingView(QWidget):
    """Shows two revisions of one disclosure; `closed` asks to go back to what was there before."""

    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._asked: tuple[str, int, int] = ("", 0, 0)
        self._before, self._after = QComboBox(self), QComboBox(self)
        self.fields, self.pages = FieldChanges(self), PagePair(context.tasks, self)
        self._note, self._count = label("", "facts", self, wraps=True), label("", "note", self)
        self._by_field = self._choice(self.tr("逐项"), self.fields)
        self._by_page = self._choice(self.tr("逐页"), self.pages)
        self._stack = QStackedWidget(self)
        for part in (self._note, self.fields, self.pages):
            self._stack.addWidget(part)
        self._lay_out()
        self._connect()

    def open(self, disclosure: str, revisions: Sequence[int], before: int, after: int, writing: bool) -> None:
        """Compares two of these revisions; with `writing` the last one is the draft as it is written now."""
        for box in (self._before, self._after):
            box.blockSignals(True)
            box.clear()
            for no in revisions:
                last = writing and no == revisions[-1]
                box.addItem(self.tr("{0} 草稿").format(words.revision(no)) if last else words.revision(no), no)
            box.blockSignals(False)
        self._before.setCurrentIndex(self._before.findData(before))
        self._after.setCurrentIndex(self._after.findData(after))
        self._asked = (disclosure, 0, 0)
        self._compare()

    def clear(self) -> None:
        """Shows nothing of anybody."""
        self._asked = ("", 0, 0)
        self.pages.clear()
        self.fields.cards = []
        self.fields.setWidget(QWidget())
        self._count.clear()

    def step(self, step: int) -> None:
        """Goes to the next change, or the one before."""
        (self.pages if self._by_page.isChecked() else self.fields).step(step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _compare(self) -> None:
        asked = (self._asked[0], int(self._before.currentData() or 0), int(self._after.currentData() or 0))
        if not asked[0] or asked == self._asked:
            return
        self._asked = asked
        self._say(self.tr("正在对照…"))
        work = partial(reading.read, self._context.desk, *asked)
        self._context.tasks.database(work, partial(self._show, asked), self._failed)

    def _show(self, asked: tuple[str, int, int], comparison: "Comparison") -> None:
        if asked != self._asked:
            return
        self.fields.show_changes(comparison)
        self.pages.clear()
        drawn = partial(self._show_pages, asked)
        self._context.tasks.pool(partial(reading.draw, comparison), drawn, self._failed)
        self._turn()

    def _show_pages(self, asked: tuple[str, int, int], drawn: Drawn) -> None:
        if asked == self._asked:
            self.pages.show_pages(drawn, (self._before.currentText(), self._after.currentText()))
            self._tell_count()

    def _failed(self, error: BaseException) -> None:
        self._say(self.tr("没有对照出来。"))
        self._context.tasks.failed.emit(error)

    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._count.clear()
        self._stack.setCurrentWidget(self._note)

    def _turn(self) -> None:
        self._stack.setCurrentWidget(self.pages if self._by_page.isChecked() else self.fields)
        self._tell_count()

    def _tell_count(self) -> None:
        count = self.pages.count if self._by_page.isChecked() else len(self.fields.cards)
        self._count.setText(self.tr("{0} 处不同").format(count) if count else self.tr("没有不同"))

    def _choice(self, word: str, part: QWidget) -> QPushButton:
        made = button(word, partial(self._choose, part), "", self)
        made.setCheckable(True)
        made.setAutoExclusive(True)
        made.setProperty("tight", True)
        return made

    def _choose(self, part: QWidget) -> None:
        self._turn()
        part.setFocus()

    def _connect(self) -> None:
        for box in (self._before, self._after):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.currentIndexChanged.connect(lambda _at: self._compare())
        actions.add(self, Act.ZOOM_IN, lambda: self.pages.zoom(1))
        actions.add(self, Act.ZOOM_OUT, lambda: self.pages.zoom(-1))

    def _lay_out(self) -> None:
        self._by_field.setChecked(True)
        self._before.setAccessibleName(self.tr("原来的修订"))
        self._after.setAccessibleName(self.tr("现在的修订"))
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setSpacing(theme.scaled(8))
        against = label("→", parent=self)
        for part in (self._before, against, self._after, self._by_field, self._by_page, self._count):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(button(self.tr("下一处 F8"), lambda: self.step(1), "link", self))
        row.addWidget(button(self.tr("收起 Esc"), self.closed.emit, "link", self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(8))
        column.addLayout(row)
        column.addWidget(self._stack, 1)
