"""The comparison field by field: what went is marked on the left, what came on the right."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from gongkai.domain.form import Field
from gongkai.formkit.comparing import FieldChange, RowChange
from gongkai.ui import form_words, theme, words
from gongkai.ui.punctuation import named
from gongkai.ui.widgets.labels import label

if TYPE_CHECKING:
    from gongkai.commands.compare import Comparison, FileChange

MOST_ROWS = 100
"""Rows of one table that are told; the pages beside show the others."""


class FieldChanges(QScrollArea):
    """A card for each field that says something else now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("逐项对照"))
        self.cards: list[QFrame] = []
        self._at = -1

    def show_changes(self, comparison: "Comparison") -> None:
        """Shows what differs."""
        page = QWidget()
        theme.mark(page, role="desk")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, theme.scaled(8), 0)
        column.setSpacing(theme.scaled(8))
        self.cards, self._at = [_field_card(change, page) for change in comparison.fields], -1
        if comparison.files:
            self.cards.append(_files_card(comparison.files, page))
        for card in self.cards:
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            column.addWidget(card)
        if not self.cards:
            column.addWidget(label(self.tr("填报内容和附件没有不同。"), "facts", page, wraps=True))
        column.addStretch(1)
        self.setWidget(page)

    def step(self, step: int) -> None:
        """Goes to the next change, or the one before, round and round."""
        if self.cards:
            self._at = (self._at + step) % len(self.cards) if self._at >= 0 or step > 0 else len(self.cards) - 1
            self.cards[self._at].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.ensureWidgetVisible(self.cards[self._at])


class MarkedText(QTextEdit):
    """Words that can be read and copied, some of them marked; it is as high as its words need."""

    def __init__(self, text: str, marked: Sequence[tuple[int, int]], tone: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        theme.mark(self, role="compared")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.setPlainText(text)
        tokens = theme.tokens()
        ink = QTextCharFormat()
        ink.setBackground(QColor(getattr(tokens, f"{tone}_soft")))
        ink.setForeground(QColor(getattr(tokens, tone)))
        cursor = QTextCursor(self.document())
        for start, end in marked:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(ink)
        self.document().documentLayout().documentSizeChanged.connect(
            lambda _size: QTimer.singleShot(0, self, self._fit)
        )
        self._fit()

    def _fit(self) -> None:
        height = round(self.document().size().height()) + 2 * self.frameWidth()
        if height != self.height():
            self.setFixedHeight(height)


def changed_parts(before: str, after: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """From where to where the words differ, before and after; all of them where they have little in common."""
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    shorter = min(len(before), len(after))
    if len(before) * len(after) > 4_000_000 or sum(b.size for b in matcher.get_matching_blocks()) < 0.4 * shorter:
        return [(0, len(before))], [(0, len(after))]
    codes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    return [(a, b) for _, a, b, _, _ in codes if b > a], [(c, d) for _, _, _, c, d in codes if d > c]


def _field_card(change: FieldChange, parent: QWidget) -> QFrame:
    card, grid = _card(words.field_label(change.field), parent)
    if change.rows:
        for row in change.rows[:MOST_ROWS]:
            _add_row(card, grid, row)
        if len(change.rows) > MOST_ROWS:
            told = _say("还有 {n} 行不同，请逐页看。").format(n=len(change.rows) - MOST_ROWS)
            grid.addWidget(label(told, "note", card), grid.rowCount(), 0, 1, 2)
    else:
        _add_pair(card, grid, *(form_words.with_unit(change.field, said) for said in (change.before, change.after)))
    return card


def _add_row(card: QFrame, grid: QGridLayout, row: RowChange) -> None:
    head = (
        _say("增加第 {n} 行").format(n=row.after)
        if not row.before
        else _say("删去第 {n} 行").format(n=row.before)
        if not row.after
        else _say("第 {n} 行").format(n=row.after)
    )
    grid.addWidget(label(head, "facts"), grid.rowCount(), 0, 1, 2)
    _add_pair(
        card,
        grid,
        "\n".join(_cell(cell.column, cell.before) for cell in row.cells if cell.before),
        "\n".join(_cell(cell.column, cell.after) for cell in row.cells if cell.after),
    )


def _cell(column: Field, said: str) -> str:
    return named(words.field_label(column), said)


def _add_pair(card: QFrame, grid: QGridLayout, before: str, after: str) -> None:
    went, came = changed_parts(before, after)
    row = grid.rowCount()
    old = MarkedText(before or _say("（空）"), went if before else (), "stop", card)
    new = MarkedText(after or _say("（空）"), came if after else (), "done", card)
    old.setAccessibleName(_say("原来"))
    new.setAccessibleName(_say("现在"))
    grid.addWidget(old, row, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(new, row, 1, Qt.AlignmentFlag.AlignTop)


def _files_card(files: "Sequence[FileChange]", parent: QWidget) -> QFrame:
    card, grid = _card(_say("附件"), parent)
    for file in files:
        word = _say("换了内容") if file.was and file.stands else _say("增加") if file.stands else _say("移除")
        grid.addWidget(label(f"{word}　{file.name}", "text", card, wraps=True), grid.rowCount(), 0, 1, 2)
    return card


def _card(title: str, parent: QWidget) -> tuple[QFrame, QGridLayout]:
    card = QFrame(parent)
    card.setObjectName("comparedCard")
    theme.mark(card, role="card")
    card.setAccessibleName(title)
    grid = QGridLayout(card)
    grid.setContentsMargins(*(theme.scaled(side) for side in (14, 10, 14, 10)))
    grid.setHorizontalSpacing(theme.scaled(12))
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    grid.addWidget(label(title, "note", card, wraps=True), 0, 0, 1, 2)
    return card, grid


def _say(text: str) -> str:
    return QCoreApplication.translate("comparing", text)
