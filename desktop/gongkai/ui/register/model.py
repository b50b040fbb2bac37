"""The lines of the register for Qt, newest number first: what is asked for of them, and how each stands."""

from collections.abc import Mapping
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt

from gongkai.domain.clock import beijing_day
from gongkai.domain.issuing import IssuedDocument, LineKey, NumberGap, RegisterLine
from gongkai.domain.workflow import State
from gongkai.ui import words
from gongkai.ui.punctuation import listed
from gongkai.ui.widgets import chip
from gongkai.ui.widgets.cells import FACTS, TONE, UNREAD, VALUE
from gongkai.ui.widgets.heads import head
from gongkai.ui.widgets.windowed import Index, WindowedModel

_TAKEN_BACK = frozenset({State.WITHDRAWING, State.WITHDRAWN})


class Column(IntEnum):
    """The columns of the list."""

    TITLE = 0
    STATE = 1
    COPIES = 2
    SIGNER = 3
    PRINTED = 4


def standing(line: RegisterLine, today: date) -> tuple[str, str]:
    """How a line stands, as the words and the tone of its chip."""
    if isinstance(line, NumberGap):
        return ("○ " + _say("已说明"), "plain") if line.reason else ("▲ " + _say("缺号"), "look")
    if line.posting and line.posting.is_over(today):
        return "▲ " + _say("到期未撤"), "stop"
    if line.awaits_printing:
        return "→ " + _say("待印"), "action"
    if line.awaits_posting:
        return "◇ " + _say("待张贴"), "look"
    if line.posting and not line.posting.removed:
        return "● " + _say("张贴中"), "done"
    if line.state in _TAKEN_BACK:
        return "□ " + words.state(line.state), "plain"
    if not line.is_current:
        return "□ " + _say("已更正"), "plain"
    return ("● " + _say("已印"), "done") if line.copies else ("▲ " + _say("更正中"), "look")


class RegisterModel(WindowedModel[LineKey, RegisterLine]):
    """One line a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gaps: Mapping[LineKey, NumberGap] = {}
        self._today = date.min

    def show_part(
        self,
        keys: tuple[LineKey, ...],
        lines: Mapping[LineKey, RegisterLine],
        gaps: Mapping[LineKey, NumberGap],
        today: date,
    ) -> None:
        """Replaces what is shown."""
        self._gaps, self._today = gaps, today
        self.show_rows(keys, lines)

    def row_at(self, index: Index) -> RegisterLine | None:
        """The line of a cell: every gap is known, a document is asked for where it was not read."""
        return self._gaps.get(self._keys[index.row()]) or super().row_at(index)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The word over a column."""
        heads = (self.tr("发文字号和标题"), self.tr("状态"), self.tr("份数"), self.tr("签发人"), self.tr("印制"))
        return head(heads, section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says and stands for."""
        line, column = self.row_at(index), Column(index.column())
        if line is None:
            return UNREAD.get(role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            if column is Column.STATE:
                said = standing(line, self._today)[0]
                return chip.spoken(said) if role == Qt.ItemDataRole.AccessibleTextRole else said
            return self._gap(line, column) if isinstance(line, NumberGap) else self._document(line, column)
        if role == FACTS:
            return self._facts(line)
        if role == TONE:
            return standing(line, self._today)[1]
        return line if role == VALUE else None

    def _document(self, line: IssuedDocument, column: Column) -> str:
        printed = listed(line.printed_by)
        if line.printed_at:
            printed += f" {words.short_day(beijing_day(line.printed_at), self._today)}"
        return {
            Column.TITLE: line.title,
            Column.COPIES: str(line.copies) if line.copies else "",
            Column.SIGNER: line.signer,
            Column.PRINTED: printed,
        }[column]

    def _gap(self, line: NumberGap, column: Column) -> str:
        return line.doc_no if column is Column.TITLE else ""

    def _facts(self, line: RegisterLine) -> str:
        if isinstance(line, NumberGap):
            return line.reason.reason if line.reason else self.tr("没有公文用这个号，原因还没有说明")
        facts = [line.doc_no, line.organ, words.short_day(line.day, self._today)]
        if line.board:
            until = words.short_day(line.until, self._today) if line.until else ""
            facts.append(self.tr("公示栏，至 {0}").format(until) if until else self.tr("公示栏"))
        return " · ".join(facts)


def _say(text: str) -> str:
    return QCoreApplication.translate("register", text)
