"""The checklist (审查清单) of a step, answered from top to bottom without lifting the hand."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gongkai.domain.checklist import Answer, Checklist
from gongkai.domain.finding import Finding
from gongkai.domain.process import ProcessRecord
from gongkai.ui import theme
from gongkai.ui.review.question import QuestionRow
from gongkai.ui.review.standing import machine_answer
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.plain import PlainLine


class ChecklistPanel(QWidget):
    """All questions of a step, one below the other; `answered` comes with each change of an answer.

    `turned` (+1, -1) asks to turn the document's pages, `through` says that somebody went past the last question.
    """

    answered = Signal()
    turned = Signal(int)
    through = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[QuestionRow] = []
        self._hint = label(self.tr("逐项按键：1 是，2 否，3 不适用；PgDn 翻看公文"), "note", self)
        self.opinion = PlainLine(self)
        self.opinion.setPlaceholderText(self.tr("可以不填"))
        self._opinion_label = label(self.tr("审查意见"), parent=self)
        self._opinion_label.setBuddy(self.opinion)
        self.opinion.returnPressed.connect(self.through)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.scaled(8), 0, 0)
        column.setSpacing(theme.scaled(8))
        for widget in (self._hint, self._scroll, self._opinion_label, self.opinion):
            column.addWidget(widget, int(widget is self._scroll))

    @property
    def answers(self) -> tuple[Answer, ...]:
        """The answers given so far, in the order of the questions."""
        return tuple(answer for row in self.rows if (answer := row.answer))

    def ask(self, checklist: Checklist, answers: Sequence[Answer]) -> None:
        """Asks the questions of a step, with the answers kept so far."""
        kept = {answer.question: answer for answer in answers}
        page = QFrame()
        theme.mark(page, role="card")
        column = QVBoxLayout(page)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self.rows = []
        for question in checklist.questions:
            row = QuestionRow(question, page)
            row.show_answer(kept.get(question.id))
            row.answered.connect(self.answered)
            row.moved.connect(partial(self._step_from, row))
            row.turned.connect(self.turned)
            row.reached.connect(partial(self._scroll.ensureWidgetVisible, row))
            column.addWidget(row)
            self.rows.append(row)
        column.addStretch()
        self._scroll.setWidget(page)
        self._lead_on_to_opinion()
        self.opinion.clear()

    def show_scans(
        self, findings: Sequence[Finding], unsettled: Collection[str], records: Sequence[ProcessRecord]
    ) -> None:
        """Shows beside each question what the scanners and the process records say to it."""
        for row in self.rows:
            row.show_scan(machine_answer(row.question, findings, unsettled, records))

    def lock(self, locked: bool) -> None:
        """Takes no answers while somebody only looks."""
        for row in self.rows:
            row.lock(locked)
        for widget in (self._hint, self._opinion_label, self.opinion):
            widget.setVisible(not locked)

    def go_to_open(self) -> None:
        """Goes to the first question that has no answer."""
        row = next((row for row in self.rows if row.answer is None), None) or next(iter(self.rows), None)
        if row:
            row.setFocus()

    def _step_from(self, row: QuestionRow, step: int) -> None:
        position = self.rows.index(row) + step
        if 0 <= position < len(self.rows):
            self.rows[position].setFocus(Qt.FocusReason.TabFocusReason)
        elif step > 0 and len(self.answers) < len(self.rows):
            self.go_to_open()
        elif step > 0:
            self.through.emit()

    def _lead_on_to_opinion(self) -> None:
        """Tab leads from the last question to the opinion, which was made before the questions were."""
        for row in self.rows[-1:]:
            self.setTabOrder(row.reason, self.opinion)
