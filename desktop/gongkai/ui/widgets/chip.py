"""Chips: a state as a word with a shape beside it, so that colour is never all that tells them apart."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gongkai.domain.outbox import DeliveryState
from gongkai.domain.workflow import State
from gongkai.ui import theme, words

Look = tuple[str, str]
"""A chip's shape and its tone."""

STATES: Mapping[State, Look] = {
    State.DRAFT: ("○", "action"),
    State.RETURNED: ("▲", "look"),
    State.SECTION_REVIEW: ("◇", "action"),
    State.SECRECY_REVIEW: ("◇", "action"),
    State.REFERRED: ("◇", "look"),
    State.SIGN_OFF: ("◆", "action"),
    State.APPROVED: ("→", "action"),
    State.PUBLISHED: ("●", "done"),
    State.WITHDRAWING: ("▲", "look"),
    State.WITHDRAWN: ("□", "plain"),
    State.ARCHIVED: ("■", "plain"),
    State.NOT_DISCLOSED: ("×", "plain"),
    State.ON_REQUEST: ("□", "plain"),
    State.DISCARDED: ("×", "plain"),
}
DELIVERIES: Mapping[DeliveryState, Look] = {
    DeliveryState.WAITING: ("→", "action"),
    DeliveryState.DELIVERED: ("●", "done"),
    DeliveryState.REFUSED: ("▲", "stop"),
    DeliveryState.CONFLICT: ("▲", "look"),
    DeliveryState.CANCELLED: ("×", "plain"),
}


class Chip(QLabel):
    """A word in a chip; `tone` is `plain`, `action`, `done`, `look` or `stop`."""

    def __init__(self, text: str = "", tone: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.say(text, tone)

    def say(self, text: str, tone: str) -> None:
        """Changes the word and its tone."""
        self.setText(text)
        self.setAccessibleName(spoken(text))
        theme.mark(self, role="chip", tone=tone)

    def show_state(self, state: State, revision: int = 0) -> None:
        """Shows where a disclosure stands: ○ 草稿 修订2."""
        self.say(state_text(state, revision), STATES[state][1])


def state_text(state: State, revision: int = 0) -> str:
    """The words of a state chip, shape first; the revision is named from the second on."""
    text = f"{STATES[state][0]} {words.state(state)}"
    return f"{text} {words.revision(revision)}" if revision > 1 else text


def spoken(text: str) -> str:
    """The words of a chip without its shape, which a screen reader would call a black diamond."""
    return text.lstrip(_SHAPES)


def draw(painter: QPainter, box: QRect, text: str, tone: str) -> None:
    """Paints the chip that `Chip` would show, centred in height at the left of `box`; for delegates."""
    ink, ground, border = _colours(tone)
    size = measure(text)
    pill = QRect(box.left(), box.center().y() - size.height() // 2, size.width(), size.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(border)
    painter.setBrush(ground)
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setPen(ink)
    painter.setFont(_font())
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def measure(text: str) -> QSize:
    """The room that a painted chip takes."""
    metrics = QFontMetrics(_font())
    return QSize(metrics.horizontalAdvance(text) + theme.scaled(20), metrics.height() + theme.scaled(6))


_SHAPES = "○▲◇◆→●□■× "


def _font() -> QFont:
    return theme.font(12)


def _colours(tone: str) -> tuple[QColor, QColor, QColor]:
    tokens = theme.tokens()
    if tone == "plain":
        return QColor(tokens.ink2), QColor(tokens.desk), QColor(tokens.line)
    ink = QColor(getattr(tokens, tone))
    border = theme.edge(tone)  # keeps the chip's shape on a selected row, whose ground is a soft tone too
    return ink, QColor(getattr(tokens, f"{tone}_soft")), border
