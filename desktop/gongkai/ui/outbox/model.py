"""The rows of the outbox for Qt: one delivery a row."""

from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from gongkai.domain.clock import BEIJING
from gongkai.domain.outbox import OutboxLine
from gongkai.ui import language, words
from gongkai.ui.widgets import chip
from gongkai.ui.widgets.cells import FACTS, TONE, UNREAD, VALUE
from gongkai.ui.widgets.heads import head
from gongkai.ui.widgets.windowed import Index, WindowedModel


class Column(IntEnum):
    """The columns of the outbox."""

    TITLE = 0
    STATE = 1
    TIME = 2


class OutboxModel(WindowedModel[str, OutboxLine]):
    """What waits and what was delivered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = datetime.fromtimestamp(0, BEIJING)

    def count_from(self, now: datetime) -> None:
        """Says times as they are from now."""
        self._now = now

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The word over a column."""
        heads = (self.tr("公开事项"), self.tr("状态"), self.tr("时间"))
        return head(heads, section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says and stands for."""
        line = self.row_at(index)
        if line is None:
            return UNREAD.get(role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            said = self._text(line, Column(index.column()))
            return chip.spoken(said) if role == Qt.ItemDataRole.AccessibleTextRole else said
        if role == FACTS:
            return self._facts(line)
        if role == TONE:
            return "stop" if line.alarm else chip.DELIVERIES[line.state][1]
        return line if role == VALUE else None

    def _text(self, line: OutboxLine, column: Column) -> str:
        if column is Column.TITLE:
            return line.title
        if column is Column.STATE:
            return (
                self.tr("▲ 与签发不符")
                if line.alarm
                else f"{chip.DELIVERIES[line.state][0]} {words.delivery(line.state)}"
            )
        when = line.receipt.published_at if line.receipt else line.created_at
        return words.moment(when, self._now) if when else ""

    def _facts(self, line: OutboxLine) -> str:
        if line.receipt:
            return language.sentence(line.alarm) or line.receipt.url
        day = line.not_before
        if day and day > self._now and not line.state.is_over:
            return self.tr("到 {0} 自动发送").format(words.moment(day, self._now))
        return language.sentence(line.last_answer) or self.tr("还没有发送过")
