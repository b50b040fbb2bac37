"""One question of the checklist: its text and law, what the scanner says, and the three answers."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gongkai.domain.checklist import Answer, Question, Verdict
from gongkai.ui import form_words, theme, words
from gongkai.ui.punctuation import named
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.plain import PlainLine

KEYS = {
    Qt.Key.Key_Y: Verdict.YES,
    Qt.Key.Key_1: Verdict.YES,
    Qt.Key.Key_N: Verdict.NO,
    Qt.Key.Key_2: Verdict.NO,
    Qt.Key.Key_X: Verdict.NOT_APPLICABLE,
    Qt.Key.Key_3: Verdict.NOT_APPLICABLE,
}
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_TURNS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_KEYS_TOLD = {Verdict.YES: "1 / Y", Verdict.NO: "2 / N", Verdict.NOT_APPLICABLE: "3 / X"}


@dataclass(frozen=True)
class Scan:
    """What the scanners say to a question, and whether something they found still blocks."""

    words: str
    is_open: bool = False


class QuestionRow(QFrame):
    """Answered by one key or one press; 否 and 不适用 open a line for the reason.

    `moved` (+1, -1) asks to go to the question below or above, `turned` to turn the pages of the document, and
    `reached` says that this one has the focus.
    """

    answered = Signal(object)
    moved = Signal(int)
    turned = Signal(int)
    reached = Signal()

    def __init__(self, question: Question, parent: QWidget) -> None:
        super().__init__(parent)
        self.question = question
        self.setObjectName("questionRow")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(form_words.question(question))
        self._buttons = {verdict: self._verdict_button(verdict) for verdict in Verdict}
        self.reason = PlainLine(self)
        self.reason.textEdited.connect(self._answer_again)
        self.reason.returnPressed.connect(lambda: self.moved.emit(1))
        self._lay_out()
        self.show_answer(None)

    @property
    def answer(self) -> Answer | None:
        """The answer as it stands; None while there is none."""
        verdict = next((verdict for verdict, button in self._buttons.items() if button.isChecked()), None)
        return Answer(self.question.id, verdict, self._reason_of(verdict)) if verdict else None

    def show_answer(self, answer: Answer | None) -> None:
        """Shows a kept answer."""
        for verdict, made in self._buttons.items():
            made.setChecked(answer is not None and answer.verdict is verdict)
        self.reason.setText(answer.reason if answer else "")
        self._show_state()

    def show_scan(self, scan: Scan | None) -> None:
        """Shows what the scanners say to this question; None where none looks."""
        self._scan.setVisible(scan is not None)
        if scan:
            self._scan.setText(scan.words)
            theme.mark(self._scan, found=scan.is_open)

    def give(self, verdict: Verdict) -> None:
        """Answers, and goes on: to the reason where one is asked for, otherwise to the next question."""
        if not self._buttons[verdict].isEnabled():
            return
        for each, made in self._buttons.items():
            made.setChecked(each is verdict)
        self._show_state()
        self.answered.emit(self.answer)
        if verdict is Verdict.YES:
            self.moved.emit(1)
        else:
            self.reason.setFocus()

    def lock(self, locked: bool) -> None:
        """Takes no answer while somebody only looks."""
        for made in self._buttons.values():
            made.setEnabled(not locked)
        self.reason.setReadOnly(locked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        verdict = KEYS.get(Qt.Key(event.key())) if not event.modifiers() else None
        if verdict:
            self.give(verdict)
        elif event.key() in _STEPS:
            self.moved.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() in _TURNS:
            self.turned.emit(_TURNS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def _answer_again(self) -> None:
        self._show_state()
        self.answered.emit(self.answer)

    def _reason_of(self, verdict: Verdict) -> str:
        return "" if verdict is Verdict.YES else self.reason.text().strip()

    def _show_state(self) -> None:
        answer = self.answer
        verdict = answer.verdict if answer else None
        self.reason.setVisible(verdict in (Verdict.NO, Verdict.NOT_APPLICABLE))
        needed = verdict is Verdict.NOT_APPLICABLE
        self.reason.setPlaceholderText(self.tr("为什么不适用（必填）") if needed else self.tr("哪里不符合"))
        self.reason.setAccessibleName(named(self.reason.placeholderText(), form_words.question(self.question)))
        self.setAccessibleDescription(words.verdict(verdict) if verdict else self.tr("没有答"))

    def _verdict_button(self, verdict: Verdict) -> QPushButton:
        made = button(words.verdict(verdict), lambda: self.give(verdict), parent=self)
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setToolTip(self.tr("按 {0}").format(_KEYS_TOLD[verdict]))
        made.setAccessibleName(named(words.verdict(verdict), form_words.question(self.question)))
        made.setProperty("tight", True)
        made.setProperty("verdict", verdict.value)
        return made

    def _lay_out(self) -> None:
        source = label(form_words.law(self.question.source), "note", self, wraps=True)
        source.setVisible(bool(self.question.source))
        left = QVBoxLayout()
        left.setSpacing(theme.scaled(2))
        left.addWidget(source)
        self._scan = label("", "note", self, wraps=True)
        self._scan.hide()
        left.addWidget(self._scan)
        left.addStretch()
        answers = QHBoxLayout()
        answers.setSpacing(theme.scaled(4))
        answers.addLayout(left, 1)
        for made in self._buttons.values():
            answers.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.scaled(side) for side in (12, 10, 12, 10)))
        column.setSpacing(theme.scaled(4))
        column.addWidget(label(form_words.question(self.question), parent=self, wraps=True))
        column.addLayout(answers)
        column.addWidget(self.reason)
