"""The history of a disclosure: each review with who, when, what was decided and why."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gongkai.domain.review import Review
from gongkai.domain.workflow import Action
from gongkai.ui import theme, words
from gongkai.ui.widgets.chip import Chip
from gongkai.ui.widgets.labels import label, selectable

_TONES = {Action.RETURN: "look", Action.WITHHOLD: "stop"}


class History(QScrollArea):
    """The reviews, newest first, as cards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("历史"))
        self._shown: Sequence[Review] | None = None

    def show_reviews(self, reviews: Sequence[Review], names: Mapping[str, str], now: datetime) -> None:
        """Shows these reviews."""
        if self._shown == tuple(reviews):
            return
        self._shown = tuple(reviews)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, theme.scaled(8), 0)
        for review in sorted(reviews, key=lambda review: review.time, reverse=True):
            column.addWidget(_card(review, names, now, page))
        if not reviews:
            column.addWidget(
                label(self.tr("还没有审查意见。送审后，每一步的意见都记在这里。"), "facts", page, wraps=True)
            )
        column.addStretch(1)
        self.setWidget(page)


def _card(review: Review, names: Mapping[str, str], now: datetime, parent: QWidget) -> QFrame:
    card = QFrame(parent)
    theme.mark(card, role="card")
    column = QVBoxLayout(card)
    first = QHBoxLayout()
    first.addWidget(label(f"{words.step(review.step)} · {names.get(review.account_id, '')}", parent=card))
    first.addStretch(1)
    first.addWidget(Chip(words.action(review.decision), _TONES.get(review.decision, "done"), card))
    column.addLayout(first)
    column.addWidget(label(f"{words.revision(review.revision)} · {words.moment(review.time, now)}", "note", card))
    if review.opinion:
        opinion = selectable(review.opinion, "text", card)
        opinion.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(opinion)
    return card
