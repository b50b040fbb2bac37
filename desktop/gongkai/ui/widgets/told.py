"""Cells that tell the whole of what they shorten; the sign-in page has them, so they load nothing of a list."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from gongkai.ui import theme
from gongkai.ui.widgets.labels import tip

Index = QModelIndex | QPersistentModelIndex

FACTS = Qt.ItemDataRole.UserRole + 1
"""The role of the second line of a title cell."""


class ToldCell(QStyledItemDelegate):
    """A cell whose words end in … where the room does; the whole of them stands under the mouse, as typed."""

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """What the model says of the cell, and the whole of what is shortened in it."""
        said = _told(option, index) if event.type() == QEvent.Type.ToolTip else ""
        if not said:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), tip(said), view)
        return True


def _told(option: QStyleOptionViewItem, index: Index) -> str:
    said = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
    lines = ((index.data(), theme.font()), (index.data(FACTS), theme.font(12)))
    room = option.rect.width() - theme.scaled(16)
    cut = [str(text) for text, face in lines if text and QFontMetrics(face).horizontalAdvance(str(text)) > room]
    return "\n".join([said] * bool(said) + [text for text in cut if text not in said])
