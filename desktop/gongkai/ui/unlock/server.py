"""Asks where the office's server is: its address, the database, and the account with its password."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from gongkai.domain.location import is_server, joined, parts, split_password
from gongkai.ui import theme
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.composing import keys_alone
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.passphrase import PassphraseBox


class ServerDialog(QDialog):
    """After `exec`, `location` and `password` are what was entered; the password is in no location."""

    def __init__(self, location: str, why: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("连接办公服务器"))
        self.setMinimumWidth(theme.scaled(460))
        self._host, self._database, self._user = (QLineEdit(self) for _ in range(3))
        self._password = PassphraseBox(self)
        keys_alone(self._host, self._database, self._user)
        self._host.setPlaceholderText("10.1.2.3:5432")
        self._database.setPlaceholderText("gongkai")
        self._wrong = label(why, "error", self, wraps=True)
        self._lay_out()
        self._host.editingFinished.connect(self._take_apart)
        self._fill(location)

    @property
    def location(self) -> str:
        """Where the database is, without the password."""
        return self._location or joined(
            self._host.text().strip(), self._database.text().strip(), self._user.text().strip()
        )

    @property
    def password(self) -> str:
        """The password of the database account, empty where none was typed."""
        return self._password.text()

    def _fill(self, location: str) -> None:
        """Shows a location that is known; one that says more than the fields can show is kept as it is."""
        self._location = location
        if not location:
            self._host.setFocus()
            return
        host, database, user = parts(location)
        for field, text in ((self._host, host), (self._database, database), (self._user, user)):
            field.setText(text)
            field.textEdited.connect(self._forget)
        if joined(host, database, user) == location:
            self._location = ""
        self._password.setFocus()

    def _forget(self) -> None:
        self._location = ""

    def _take_apart(self) -> None:
        """A whole address that was pasted into the first field."""
        if is_server(self._host.text()):
            location, password = split_password(self._host.text())
            self._fill(location)
            self._password.setText(password or self._password.text())

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setVerticalSpacing(theme.scaled(10))
        rows.addRow(self.tr("服务器(&S)"), self._host)
        rows.addRow(self.tr("数据库(&D)"), self._database)
        rows.addRow(self.tr("数据库账号(&U)"), self._user)
        rows.addRow(self.tr("口令(&P)"), self._password)
        told = self.tr("由管理员告知。口令只问一次，保存在系统的钥匙串里；内容在离开本机之前已经加密。")
        buttons = QDialogButtonBox(self)
        go = button(self.tr("连接"), self._try, "primary", self)
        go.setDefault(True)
        buttons.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(button(self.tr("取消"), self.reject, "", self), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setSpacing(theme.scaled(12))
        column.addLayout(rows)
        column.addWidget(label(told, "note", self, wraps=True))
        column.addWidget(self._wrong)
        column.addWidget(buttons)

    def _try(self) -> None:
        self._take_apart()
        if (self._host.text().strip() and self._database.text().strip()) or self._location:
            self.accept()
        else:
            self._wrong.setText(self.tr("请填服务器和数据库。"))
            self._host.setFocus()
