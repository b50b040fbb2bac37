"""The page where a person takes their seat: choose who you are, type the passphrase, Enter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gongkai.ui import theme
from gongkai.ui.widgets.announcing import announce
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.composing import keys_alone
from gongkai.ui.widgets.labels import label, selectable
from gongkai.ui.widgets.passphrase import PassphraseBox
from gongkai.ui.widgets.told import ToldCell


class SignInPage(QFrame):
    """`tried` carries login and passphrase; the answer comes back by `refuse` or by somebody sitting at the desk."""

    tried = Signal(str, str)
    open_other = Signal()
    server = Signal()
    recovery = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="card")
        self._place = label("", "facts", self)
        self._people = QListWidget(self)
        self._people.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)  # so that no row is cut in half
        self._people.setItemDelegate(ToldCell(self._people))
        self._people.setAccessibleName(self.tr("人员"))
        self._login, self._passphrase = QLineEdit(self), PassphraseBox(self)
        keys_alone(self._login)
        self._wrong = label("", "error", self, wraps=True)
        self._hint = selectable("", "note", self)
        self._hint.hide()
        self._go = button(self.tr("登录"), self._try, "primary", self)
        self._lay_out()
        self._people.currentItemChanged.connect(lambda now, _before: self._choose(now))
        self._people.itemActivated.connect(lambda _item: self._passphrase.setFocus())
        self._login.textEdited.connect(self._find)
        self._login.returnPressed.connect(lambda: self._passphrase.setFocus())
        self._passphrase.returnPressed.connect(self._try)
        self._passphrase.textEdited.connect(lambda: self._wrong.clear())

    def show_logins(self, place: str, logins: tuple[str, ...], last: str) -> None:
        """Lists who can sign in to this workspace, `last` chosen; names and roles are not readable before that."""
        self._place.setText(place)
        self._people.clear()
        self._people.addItems(logins)
        self._show_rows(6)
        # With an input method left on, a login would become Chinese: it stays out where no login needs it.
        needs = any(not login.isascii() for login in logins)
        self._login.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, needs)
        self._login.setText(last)
        self._find(last)
        self.start()

    def explain(self, hint: str) -> None:
        """Says under the workspace's name who practises there; nothing where it is empty.

        All of the page still fits on a small screen: fewer rows of logins, which are named in the hint, and nothing
        about the recovery key, which no practice office has.
        """
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._recover.setVisible(not hint)
        self._show_rows(3 if hint else 6)

    def start(self) -> None:
        """Empties the passphrase and puts the cursor where something is to be typed."""
        self._passphrase.clear()
        self._wrong.clear()
        self.set_busy(busy=False)
        (self._passphrase if self._login.text() else self._login).setFocus()

    def refuse(self, sentence: str) -> None:
        """Says under the field why nobody was let in."""
        self.set_busy(busy=False)
        self._passphrase.clear()
        self._wrong.setText(sentence)
        announce(self._wrong, sentence, at_once=True)
        theme.mark(self._passphrase, invalid=True)
        self._passphrase.setFocus()

    def set_busy(self, *, busy: bool) -> None:
        """While a passphrase is being tried nothing can be pressed twice."""
        theme.mark(self._passphrase, invalid=False)
        self._go.setEnabled(not busy)
        self._go.setText(self.tr("正在登录…") if busy else self.tr("登录"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.scaled(32)] * 4)
        column.setSpacing(theme.scaled(6))
        column.addWidget(label(self.tr("登录"), "title", self))
        column.addWidget(self._place)
        column.addWidget(self._hint)
        column.addSpacing(theme.scaled(8))
        column.addWidget(self._people)
        column.addSpacing(theme.scaled(4))
        for name, field in ((self.tr("登录名(&N)"), self._login), (self.tr("口令(&P)"), self._passphrase)):
            buddy = label(name, "note", self)
            buddy.setBuddy(field)
            column.addWidget(buddy)
            column.addWidget(field)
        column.addWidget(self._wrong)
        column.addSpacing(theme.scaled(4))
        column.addWidget(self._go)
        self._recover = button(
            self.tr("管理员忘记口令…"), lambda: self.recovery.emit(self._login.text()), "quiet", self
        )
        column.addWidget(self._recover)
        column.addWidget(button(self.tr("打开别的工作库…"), self.open_other.emit, "quiet", self))
        column.addWidget(button(self.tr("连接办公服务器…"), self.server.emit, "quiet", self))

    def _show_rows(self, most: int) -> None:
        row, frame = max(self._people.sizeHintForRow(0), theme.scaled(32)), theme.scaled(6)
        self._people.setMinimumHeight(min(self._people.count(), 2) * row + frame)
        self._people.setMaximumHeight(min(max(self._people.count(), 1), most) * row + frame)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._login.setText(item.text())

    def _find(self, login: str) -> None:
        for row in range(self._people.count()):
            if self._people.item(row).text() == login:
                self._people.setCurrentRow(row)
                return
        self._people.setCurrentRow(-1)

    def _try(self) -> None:
        if not self._go.isEnabled():
            return
        login, passphrase = self._login.text().strip(), self._passphrase.text()
        if not login:
            self._login.setFocus()
        elif not passphrase:
            self.refuse(self.tr("请输入口令。"))
        else:
            self.set_busy(busy=True)
            self.tried.emit(login, passphrase)
