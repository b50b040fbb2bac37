"""The register of a disclosure's revisions: who submitted each, who passed or returned it, when and why."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gongkai.domain.disclosure import RevisionHead
from gongkai.domain.review import Review
from gongkai.domain.workflow import Action
from gongkai.ui import theme, words
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.chip import Chip
from gongkai.ui.widgets.labels import label, selectable

_TONES = {Action.RETURN: "look", Action.WITHHOLD: "stop"}


class History(QScrollArea):
    """Revisions and reviews, newest first, as cards; `compared` asks for two revisions beside each other."""

    compared = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("历史"))
        self._shown: tuple[object, ...] | None = None

    def show_reviews(
        self,
        reviews: Sequence[Review],
        names: Mapping[str, str],
        now: datetime,
        revisions: Sequence[RevisionHead] = (),
        writing: int = 0,
    ) -> None:
        """Shows these reviews under their revisions; `writing` is the number of the one that is written now."""
        if self._shown == (shown := (tuple(reviews), tuple(revisions), writing)):
            return
        self._shown = shown
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, theme.scaled(8), 0)
        if writing > 1:
            column.addWidget(self._head(writing, self.tr("正在填写"), page))
        heads = {head.no: head for head in revisions}
        for no in sorted({*heads, *(review.revision for review in reviews)}, reverse=True):
            column.addWidget(self._head(no, _submitted(heads.get(no), names, now), page))
            of_it = [review for review in reviews if review.revision == no]
            for review in sorted(of_it, key=lambda review: review.time, reverse=True):
                column.addWidget(_card(review, names, now, page))
        if not reviews and not revisions:
            column.addWidget(
                label(self.tr("还没有审查意见。送审后，每一步的意见都记在这里。"), "facts", page, wraps=True)
            )
        column.addStretch(1)
        self.setWidget(page)

    def _head(self, no: int, told: str, page: QWidget) -> QWidget:
        head = QWidget(page)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, theme.scaled(6), 0, 0)
        row.addWidget(label(f"{words.revision(no)}　{told}", "note", head, wraps=True), 1)
        if no > 1:
            other = words.revision(no - 1)
            compare = button(self.tr("与{0}对照").format(other), lambda: self.compared.emit(no - 1, no), "link", head)
            compare.setAccessibleName(self.tr("{0}与{1}对照").format(words.revision(no), other))
            row.addWidget(compare)
        return head


def _submitted(head: RevisionHead | None, names: Mapping[str, str], now: datetime) -> str:
    if head is None:
        return ""
    who, when = names.get(head.submitted_by, ""), words.moment(head.submitted_at, now)
    return f"{who} {when} {words.action(Action.SUBMIT)}"


def _card(review: Review, names: Mapping[str, str], now: datetime, parent: QWidget) -> QFrame:
    card = QFrame(parent)
    theme.mark(card, role="card")
    column = QVBoxLayout(card)
    first = QHBoxLayout()
    who = f"{words.step(review.step)} · {names.get(review.account_id, '')}"
    decision = Chip(words.action(review.decision), _TONES.get(review.decision, "done"), card)
    first.addWidget(label(who, parent=card, wraps=True), 1)
    first.addWidget(decision, 0, Qt.AlignmentFlag.AlignTop)
    column.addLayout(first)
    column.addWidget(label(f"{words.revision(review.revision)} · {words.moment(review.time, now)}", "note", card))
    if review.opinion:
        opinion = selectable(review.opinion, "text", card)
        opinion.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(opinion)
    return card
