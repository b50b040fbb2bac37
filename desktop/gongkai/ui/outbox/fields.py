"""The three fields that say where publications go."""

from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QWidget

from gongkai.ui import theme
from gongkai.ui.outbox.settings import EndpointSettings
from gongkai.ui.widgets.composing import keys_alone
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.passphrase import PassphraseBox


class EndpointFields(QFrame):
    """Address, account and password of the endpoint; what is missing is said under its field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="card")
        self._url, self._account, self._password = QLineEdit(self), QLineEdit(self), PassphraseBox(self)
        keys_alone(self._url)
        self._url.setPlaceholderText("http://127.0.0.1:8888/v1")
        self._url.setToolTip(self.tr("参考发布端的地址以 /v1 结尾；WordPress 网站填首页地址。是哪一种由程序辨认。"))
        self._wrong = label("", "error", self)
        self._wrong.hide()
        self._lay_out()
        for field in (self._url, self._account, self._password):
            field.textChanged.connect(lambda: self._complain(None, ""))

    def show_settings(self, endpoint: EndpointSettings, usual_account: str) -> None:
        """Fills the fields; where no account was entered yet, with the one that the unit usually has."""
        self._url.setText(endpoint.url)
        self._account.setText(endpoint.account or usual_account)
        self._password.setText(endpoint.password)

    def settings(self) -> EndpointSettings:
        """What is in the fields now."""
        return EndpointSettings(self._url.text().strip(), self._account.text().strip(), self._password.text())

    def ask_for_what_is_missing(self) -> bool:
        """Marks the first empty field and says so; False where nothing is missing."""
        asked = {
            self._url: self.tr("请填发布端的地址，以 http:// 或 https:// 开头。"),
            self._account: self.tr("请填本单位在发布端的账号。"),
            self._password: self.tr("请填发布端账号的口令；发送成功后存入系统钥匙串，没有钥匙串就加密存入工作库。"),
        }
        empty = next((field for field in asked if not field.text().strip()), None)
        if empty is None and not self._url.text().strip().startswith(("http://", "https://")):
            empty = self._url
        self._complain(empty, asked[empty] if empty else "")
        return empty is not None

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(*(theme.scaled(side) for side in (20, 12, 20, 14)))
        grid.setHorizontalSpacing(theme.scaled(12))
        grid.setVerticalSpacing(theme.scaled(4))
        names = (self.tr("发布端地址(&U)"), self.tr("单位账号(&A)"), self.tr("口令(&P)"))
        fields = (self._url, self._account, self._password)
        for column, (name, field, stretch) in enumerate(zip(names, fields, (3, 1, 1), strict=True)):
            buddy = label(name, "note", self)
            buddy.setBuddy(field)
            grid.addWidget(buddy, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, stretch)
        grid.addWidget(self._wrong, 2, 0, 1, 3)

    def _complain(self, field: QLineEdit | None, sentence: str) -> None:
        for one in (self._url, self._account, self._password):
            theme.mark(one, invalid=one is field)
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        if field is not None:
            field.setFocus()
