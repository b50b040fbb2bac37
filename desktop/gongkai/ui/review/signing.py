"""Where the signer's passphrase is asked for, right under the head of the desk."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gongkai.ui import theme
from gongkai.ui.widgets.announcing import announce
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.cursor import CursorBefore
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.passphrase import PassphraseBox

_LISTED = 6


class SignPanel(QFrame):
    """Says what will be signed, and takes the passphrase; `signed` carries it. Hidden while nothing is asked."""

    signed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="card")
        self._before = CursorBefore()
        self._what, self._titles = label("", "section", self), label("", "facts", self, wraps=True)
        self.passphrase = PassphraseBox(self)
        self.passphrase.setPlaceholderText(self.tr("输入本人口令，回车签发"))
        self.passphrase.setMinimumWidth(theme.scaled(260))
        buddy = label(self.tr("口令"), parent=self)
        buddy.setBuddy(self.passphrase)
        self.passphrase.setAccessibleName(self.tr("签发口令"))
        self.confirm = button(self.tr("确定签发"), self.finish, "", self)
        self._wrong = label("", "error", self, wraps=True)
        self.passphrase.returnPressed.connect(self.finish)
        self.passphrase.textChanged.connect(self._show_ready)
        row = QHBoxLayout()
        for widget in (buddy, self.passphrase, self.confirm, button(self.tr("取消"), self.leave, "quiet", self)):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.scaled(side) for side in (16, 12, 16, 12)))
        column.setSpacing(theme.scaled(8))
        column.addWidget(self._what)
        column.addWidget(self._titles)
        column.addLayout(row)
        column.addWidget(self._wrong)
        self.hide()

    def ask(self, titles: Sequence[str]) -> None:
        """Asks for the passphrase that signs these."""
        self._before.note(self)
        shown = [*titles[:_LISTED], *([self.tr("……共 {0} 件").format(len(titles))] if len(titles) > _LISTED else [])]
        self._what.setText(
            self.tr("签发 {0} 件，每件各签一次名").format(len(titles)) if len(titles) > 1 else self.tr("签发")
        )
        self._titles.setText("\n".join(shown))
        self.setAccessibleName(self._what.text())
        self.complain("")
        self.show()
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def complain(self, words: str) -> None:
        """Says that the passphrase was wrong, or nothing."""
        self.passphrase.clear()
        self._wrong.setText(words)
        announce(self._wrong, words, at_once=True)
        self._wrong.setVisible(bool(words))
        theme.mark(self.passphrase, invalid=bool(words))

    def finish(self) -> None:
        """Hands the passphrase over, once something is typed."""
        typed = self.passphrase.text()
        if typed:
            self.complain("")
            self.signed.emit(typed)

    def put_away(self) -> None:
        """Asks no more."""
        self.passphrase.clear()
        self.hide()

    def leave(self) -> None:
        """Asks no more; the cursor goes back to where it was."""
        self.put_away()
        self._before.give_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _show_ready(self) -> None:
        self.confirm.setEnabled(bool(self.passphrase.text()))
