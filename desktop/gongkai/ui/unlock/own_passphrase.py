"""The page of somebody who signs in with the passphrase from a slip: they choose one of their own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gongkai.domain.errors import UserError
from gongkai.domain.passphrases import MIN_LENGTH, require_good, strength
from gongkai.ui import language, theme
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.passphrase import PassphraseBox


class OwnPassphrasePage(QFrame):
    """`chosen` carries the new passphrase."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="card")
        self._login = self._old = ""
        self._title = label(self.tr("换成您自己的口令"), "title", self)
        told = self.tr("口令条上的口令只用这一次。新口令至少 {n} 个字符，四五个不相干的词最好记，也最难猜。")
        self._new, self._again = PassphraseBox(self), PassphraseBox(self)
        self._strength, self._wrong = label("", "note", self), label("", "error", self, wraps=True)
        self._go = button(self.tr("保存并登录"), self._try, "primary", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.scaled(32)] * 4)
        column.setSpacing(theme.scaled(6))
        column.addWidget(self._title)
        column.addWidget(label(told.format(n=MIN_LENGTH), "facts", self, wraps=True))
        for name, field in ((self.tr("新口令(&N)"), self._new), (self.tr("再输一遍(&A)"), self._again)):
            buddy = label(name, "note", self)
            buddy.setBuddy(field)
            column.addWidget(buddy)
            column.addWidget(field)
        for part in (self._strength, self._wrong, self._go):
            column.addWidget(part)
        self._new.textEdited.connect(lambda text: self._strength.setText(self._rate(text)))
        self._new.returnPressed.connect(lambda: self._again.setFocus())
        self._again.returnPressed.connect(self._try)

    def ask(self, login: str, old: str) -> None:
        """Asks this person, whose slip said `old`."""
        self._login, self._old = login, old
        for field in (self._new, self._again):
            field.clear()
        self._strength.clear()
        self._wrong.clear()
        self._go.setEnabled(True)
        self._new.setFocus()

    def refuse(self, sentence: str) -> None:
        """Says what is wrong."""
        self._wrong.setText(sentence)
        self._go.setEnabled(True)

    def _rate(self, text: str) -> str:
        return self.tr("强度：{0}").format(language.sentence(strength(text, self._login))) if text else ""

    def _try(self) -> None:
        new = self._new.text()
        try:
            require_good(new, self._login)
        except UserError as error:
            self.refuse(language.advice(error))
            return
        if new != self._again.text():
            self.refuse(self.tr("两遍输入的不一样。"))
        elif new == self._old:
            self.refuse(self.tr("请换一个和口令条上不同的口令。"))
        else:
            self._go.setEnabled(False)
            self.chosen.emit(new)
