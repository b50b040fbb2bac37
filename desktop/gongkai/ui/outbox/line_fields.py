"""How one gets out to the endpoint: the office's proxy with its login, and a root certificate of its own."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QLineEdit, QWidget

from gongkai.ui import theme
from gongkai.ui.outbox.settings import LineSettings
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.composing import keys_alone
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.passphrase import PassphraseBox


class LineFields(QFrame):
    """All of it may stay empty: then the system's proxy and certificates are taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="card")
        self._proxy, self._account, self._password = QLineEdit(self), QLineEdit(self), PassphraseBox(self)
        self._certificates = QLineEdit(self)
        keys_alone(self._proxy)
        self._proxy.setPlaceholderText(self.tr("不填即用系统的代理；例如 10.1.1.8:8080"))
        self._account.setPlaceholderText(self.tr("代理要登录时填"))
        self._certificates.setPlaceholderText(self.tr("不填即只信任系统里的证书；PEM 文件"))
        self._lay_out()

    def show_settings(self, line: LineSettings) -> None:
        """Fills the fields."""
        self._proxy.setText(line.proxy)
        self._account.setText(line.account)
        self._password.setText(line.password)
        self._certificates.setText(line.certificates)

    def settings(self) -> LineSettings:
        """What is in the fields now."""
        texts = (self._proxy, self._account, self._certificates)
        proxy, account, certificates = (field.text().strip() for field in texts)
        return LineSettings(proxy, account, self._password.text(), certificates)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(*(theme.scaled(side) for side in (20, 12, 20, 14)))
        grid.setHorizontalSpacing(theme.scaled(12))
        grid.setVerticalSpacing(theme.scaled(4))
        named = (
            (self.tr("网络代理(&R)"), self._proxy, 3),
            (self.tr("代理账号(&N)"), self._account, 1),
            (self.tr("代理口令(&W)"), self._password, 1),
        )
        for column, (name, field, stretch) in enumerate(named):
            self._name(grid, 0, column, name, field)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, stretch)
        self._name(grid, 2, 0, self.tr("本单位的根证书(&C)"), self._certificates)
        grid.addWidget(self._certificates, 3, 0, 1, 2)
        grid.addWidget(button(self.tr("选择…"), self._choose, "", self), 3, 2)

    def _name(self, grid: QGridLayout, row: int, column: int, name: str, field: QLineEdit) -> None:
        buddy = label(name, "note", self)
        buddy.setBuddy(field)
        grid.addWidget(buddy, row, column)

    def _choose(self) -> None:
        near = self._certificates.text() or str(Path.home())
        kinds = self.tr("证书 (*.pem *.crt *.cer)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("选择根证书"), near, kinds)
        if chosen:
            self._certificates.setText(chosen)
