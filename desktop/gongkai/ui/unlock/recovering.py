"""Asks an administrator who forgot the passphrase for the printed recovery key, and for a new passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from gongkai.domain.errors import UserError
from gongkai.domain.passphrases import require_good
from gongkai.ui import language, theme
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.composing import keys_alone
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.passphrase import PassphraseBox


class RecoverDialog(QDialog):
    """`agreed` carries recovery key, login and the new passphrase; the answer comes back by `refuse` or `accept`."""

    agreed = Signal(str, str, str)

    def __init__(self, login: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("用恢复密钥登录"))
        self.setMinimumWidth(theme.scaled(520))
        self._login, self._key = QLineEdit(self), QLineEdit(self)
        self._new, self._again = PassphraseBox(self), PassphraseBox(self)
        self._login.setText(login)
        keys_alone(self._key)
        self._key.setPlaceholderText("ABCD-EFGH-…")
        self._wrong = label("", "error", self, wraps=True)
        self._go = button(self.tr("恢复并登录"), self._try, "primary", self)
        self._go.setDefault(True)
        rows = QFormLayout()
        rows.setVerticalSpacing(theme.scaled(10))
        names = self.tr("恢复密钥(&K)"), self.tr("管理员登录名(&L)"), self.tr("新口令(&N)"), self.tr("再输一遍(&A)")
        for name, field in zip(names, (self._key, self._login, self._new, self._again), strict=True):
            rows.addRow(name, field)
        told = self.tr("只能恢复管理员的账号，换发新的签名钥；其他人由管理员在“设置—人员”里重新发放口令。")
        buttons = QDialogButtonBox(self)
        buttons.addButton(self._go, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(button(self.tr("取消"), self.reject, "", self), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setSpacing(theme.scaled(12))
        column.addLayout(rows)
        for part in (label(told, "note", self, wraps=True), self._wrong, buttons):
            column.addWidget(part)
        self._key.setFocus()

    def refuse(self, sentence: str) -> None:
        """Says why it was no use."""
        self._wrong.setText(sentence)
        self._go.setEnabled(True)

    def _try(self) -> None:
        login, new = self._login.text().strip(), self._new.text()
        try:
            require_good(new, login)
        except UserError as error:
            self.refuse(language.advice(error))
            return
        if new != self._again.text():
            self.refuse(self.tr("两遍输入的不一样。"))
        else:
            self._go.setEnabled(False)
            self._wrong.clear()
            self.agreed.emit(self._key.text().strip(), login, new)
