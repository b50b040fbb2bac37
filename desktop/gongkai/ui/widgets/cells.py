"""How the cells of lists are painted: a title over its facts, and a state as a chip."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyleOptionViewItem,
)

from gongkai.ui import theme
from gongkai.ui.widgets import chip
from gongkai.ui.widgets.told import FACTS as FACTS
from gongkai.ui.widgets.told import Index, ToldCell

VALUE = Qt.ItemDataRole.UserRole
"""The role under which a model hands out the value behind a row."""

TONE = Qt.ItemDataRole.UserRole + 2
"""The role of the tone of a chip cell."""

UNREAD: Mapping[int, Any] = {Qt.ItemDataRole.DisplayRole: "…", FACTS: "", TONE: "plain"}
"""What a row says until it has been read."""

ROW = 54
"""The height of a row of two lines, in look.md's pixels."""


class TitleCell(ToldCell):
    """Two lines: the title, and under it the facts in small; both end in … where the room does."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one cell."""
        box = _panel(painter, option)
        title, facts = theme.font(), theme.font(12)
        first, second = QFontMetrics(title).height(), QFontMetrics(facts).height()
        top = box.top() + (box.height() - first - second) // 2
        _line(painter, QRect(box.left(), top, box.width(), first), title, theme.tokens().ink, str(index.data()))
        _line(
            painter, QRect(box.left(), top + first, box.width(), second), facts, theme.tokens().ink2, index.data(FACTS)
        )


class ChipCell(ToldCell):
    """The state as the chip that every other screen shows."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one cell."""
        chip.draw(painter, _panel(painter, option), str(index.data()), index.data(TONE))


def _panel(painter: QPainter, option: QStyleOptionViewItem) -> QRect:
    style = option.widget.style() if option.widget else QApplication.style()
    style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
    return option.rect.adjusted(theme.scaled(8), 0, -theme.scaled(8), 0)


def _line(painter: QPainter, box: QRect, face: QFont, colour: str, text: str) -> None:
    painter.save()
    painter.setFont(face)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    painter.restore()
