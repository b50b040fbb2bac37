"""Where the reason of a decision is written, right under the head of the desk."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from gongkai.domain.workflow import Action
from gongkai.ui import theme, words
from gongkai.ui.review.outcomes import OUTCOMES
from gongkai.ui.review.recorded import reason_told
from gongkai.ui.widgets.boxes import give_way
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.cursor import CursorBefore
from gongkai.ui.widgets.labels import label, name_box
from gongkai.ui.widgets.official import offer, wording_at
from gongkai.ui.widgets.plain import PlainText


class ReasonPanel(QFrame):
    """Asks for the reason of one decision, with its article where the law wants one; hidden while nothing is asked."""

    decided = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="card")
        self._action, self._before = Action.RETURN, CursorBefore()
        self._question = label("", "section", self)
        self._usual_label, self._usual = label(self.tr("常用理由"), parent=self), QComboBox(self)
        give_way(self._usual)
        self._article_label, self._article = label(self.tr("依据"), parent=self), _line_box(self)
        self.reason = PlainText(self)
        self.confirm = button("", self.finish, parent=self)
        self._arrange()
        self._usual.activated.connect(self._add_usual)
        self.reason.textChanged.connect(self._show_ready)
        self._article.editTextChanged.connect(self._show_ready)
        self.hide()

    @property
    def article(self) -> QLineEdit:
        """The line of the article."""
        line = self._article.lineEdit()
        assert line is not None
        return line

    def ask(self, action: Action, marked: Sequence[str] = (), usual: Sequence[str] = ()) -> None:
        """Asks for the reason of this decision; `marked` are reasons that name the places, written in already.

        `usual` are the office's own reasons to choose from, in place of the program's.
        """
        outcome = OUTCOMES[action]
        self._action = action
        self._before.note(self)
        self._question.setText(outcome.question)
        self._article.clearEditText()
        offer(self._article, outcome.articles, "outcomes")
        for widget in (self._article_label, self._article):
            widget.setVisible(bool(outcome.articles))
        offer(self._usual, usual or outcome.reasons, "outcomes")
        self.reason.setPlainText("；\n".join(marked))
        self.confirm.setText(self.tr("确定{0}").format(words.action(action)))
        self.setAccessibleName(outcome.question)
        self._show_ready()
        self.show()
        self._write_on()

    def finish(self) -> None:
        """Decides, once everything that is asked for is written."""
        if self._is_ready():
            reason = "".join(self.reason.toPlainText().split("\n")).strip()
            article = self.article.text().strip() if OUTCOMES[self._action].articles else ""
            self.hide()
            self.decided.emit(self._action, reason_told(article, reason))

    def leave(self) -> None:
        """Asks no more; the cursor goes back to where it was."""
        self.hide()
        self._before.give_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _add_usual(self, row: int) -> None:
        written, chosen = self.reason.toPlainText().rstrip("；\n "), wording_at(self._usual, row)
        self.reason.setPlainText(f"{written}；\n{chosen}" if written else chosen)
        self._usual.setCurrentIndex(-1)
        self._write_on()

    def _write_on(self) -> None:
        self.reason.setFocus()
        self.reason.moveCursor(QTextCursor.MoveOperation.End)

    def _is_ready(self) -> bool:
        article = bool(self.article.text().strip()) or not OUTCOMES[self._action].articles
        return article and bool(self.reason.toPlainText().strip())

    def _show_ready(self) -> None:
        self.confirm.setEnabled(self._is_ready())

    def _arrange(self) -> None:
        self._usual.setPlaceholderText(self.tr("选择后可以再改"))
        self._article_label.setBuddy(self._article)
        name_box(self._article, self._article_label.text())
        self._usual_label.setBuddy(self._usual)
        written = label(self.tr("理由"), parent=self)
        written.setBuddy(self.reason)
        self.reason.setAccessibleName(self.tr("理由"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(theme.scaled(72))
        buttons = QHBoxLayout()
        buttons.addWidget(self.confirm)
        buttons.addWidget(button(self.tr("取消"), self.leave, "quiet", self))
        buttons.addStretch()
        grid = QGridLayout(self)
        grid.setContentsMargins(*(theme.scaled(side) for side in (16, 12, 16, 12)))
        grid.setVerticalSpacing(theme.scaled(8))
        grid.setHorizontalSpacing(theme.scaled(12))
        grid.addWidget(self._question, 0, 0, 1, 4)
        grid.addWidget(self._usual_label, 1, 0)
        grid.addWidget(self._usual, 1, 1)
        grid.addWidget(self._article_label, 1, 2)
        grid.addWidget(self._article, 1, 3)
        grid.addWidget(written, 2, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.reason, 2, 1, 1, 3)
        grid.addLayout(buttons, 3, 1, 1, 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)


def _line_box(parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    give_way(box)
    box.setEditable(True)
    line = box.lineEdit()
    assert line is not None
    line.setPlaceholderText(QCoreApplication.translate("ReasonPanel", "选择或写明法律条款"))
    return box
