"""The card under the register: the print log of a document, its place on the board, the reason for a gap."""

from collections.abc import Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gongkai.domain.clock import beijing_day
from gongkai.domain.issuing import IssuedDocument, NumberGap, Printing, RegisterLine
from gongkai.ui import theme, words
from gongkai.ui.register.log import log_lines
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label, selectable

SHOWN = 4
"""Lines of the print log that are shown; the rest is counted."""


class Details(QFrame):
    """Shows one line of the register, and registers what the office does about it."""

    explained = Signal(object, str)
    posted = Signal(object, str, object)
    taken_down = Signal(object, object)
    slip_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="card")
        self._line: RegisterLine | None = None
        self._title, self._facts = label("", "section", self, wraps=True), selectable("", "facts", self)
        self._text, self._day = QLineEdit(self), QDateEdit(self)
        self._buddy = label("", "note", self)
        self._buddy.setBuddy(self._text)
        self._day.setDisplayFormat("yyyy-MM-dd")
        self._day.setCalendarPopup(True)
        self._day.setAccessibleName(self.tr("日期"))
        self._do = button("", self._register, "", self)
        self._slip = button(self.tr("打印张贴单…"), self.slip_wanted.emit, "", self)
        self._text.returnPressed.connect(self._register)
        self._lay_out()

    def show_line(self, line: RegisterLine, today: date, may_write: bool) -> None:
        """Shows a line; its print log comes later."""
        self._line = line
        self._title.setText(line.doc_no if isinstance(line, NumberGap) else f"{line.doc_no}　{line.title}")
        self._facts.setText(self._gap_facts(line) if isinstance(line, NumberGap) else self._facts_of(line, ()))
        self._ask(line, today, may_write)

    def show_prints(self, line: RegisterLine, prints: Sequence[tuple[Printing, str]]) -> None:
        """Adds the print log, where this line is still the one that is shown."""
        if line is self._line and isinstance(line, IssuedDocument):
            self._facts.setText(self._facts_of(line, prints))

    def _ask(self, line: RegisterLine, today: date, may_write: bool) -> None:
        """Asks for the reason of a gap, for place and day of a posting, or for the day on which it came down."""
        gap = isinstance(line, NumberGap)
        hangs = isinstance(line, IssuedDocument) and line.posting is not None and line.posting.removed is None
        posts = isinstance(line, IssuedDocument) and line.awaits_posting
        self._row.setVisible(may_write and (gap or hangs or posts))
        self._text.setVisible(gap or posts)
        self._buddy.setVisible(gap or posts)
        self._day.setVisible(hangs or posts)
        self._slip.setVisible(posts)
        self._day.setMaximumDate(QDate(today.year, today.month, today.day))
        self._day.setDate(QDate(today.year, today.month, today.day))
        self._text.setText(line.reason.reason if isinstance(line, NumberGap) and line.reason else "")
        self._buddy.setText(self.tr("缺号原因(&Y)") if gap else self.tr("张贴地点(&Y)"))
        self._text.setPlaceholderText(self.tr("例如：线下印发的请示用号") if gap else self.tr("例如：一楼大厅公示栏"))
        self._do.setText(self.tr("登记撤下") if hangs else self.tr("说明原因") if gap else self.tr("登记张贴"))

    def _register(self) -> None:
        line, day = self._line, cast(date, self._day.date().toPython())
        if isinstance(line, NumberGap):
            self.explained.emit(line, self._text.text())
        elif isinstance(line, IssuedDocument) and line.posting is None:
            self.posted.emit(line, self._text.text(), day)
        elif isinstance(line, IssuedDocument):
            self.taken_down.emit(line, day)

    def _gap_facts(self, gap: NumberGap) -> str:
        if gap.reason is None:
            return self.tr("号已经给出，但没有公文。请说明原因，登记簿里会一并印出。")
        return self.tr("{0}（{1} 登记）").format(gap.reason.reason, words.whole_day(beijing_day(gap.reason.time)))

    def _facts_of(self, line: IssuedDocument, prints: Sequence[tuple[Printing, str]]) -> str:
        facts = [self.tr("{0}　签发人 {1}　密级 无").format(words.revision(line.revision), line.signer)]
        if line.board:
            facts.append(self._posting(line))
        return "\n".join([*facts, *log_lines(prints, SHOWN)])

    def _posting(self, line: IssuedDocument) -> str:
        until = self.tr("，张贴到 {0}").format(line.until) if line.until else ""
        if line.posting is None:
            return self.tr("在公示栏公开{0}；还没有登记张贴").format(until)
        removed = self.tr("，{0} 撤下").format(line.posting.removed) if line.posting.removed else until
        return self.tr("{0} 起张贴在{1}{2}").format(line.posting.posted, line.posting.place, removed)

    def _lay_out(self) -> None:
        self._row = QWidget(self)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(8))
        row.addWidget(self._buddy)
        row.addWidget(self._text, 1)
        row.addWidget(self._day)
        row.addWidget(self._do)
        row.addWidget(self._slip)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.scaled(side) for side in (20, 14, 20, 14)))
        column.setSpacing(theme.scaled(6))
        for part in (self._title, self._facts, self._row):
            column.addWidget(part)
        self._facts.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
