"""The two steps of founding an office: where and which department, and its first people."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFormLayout, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from gongkai.domain.errors import UserError
from gongkai.domain.location import is_server
from gongkai.domain.passphrases import MIN_LENGTH, require_good
from gongkai.domain.people import Department, Role, is_code
from gongkai.ui import language, theme, words
from gongkai.ui.unlock.server import ServerDialog
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.composing import keys_alone
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.passphrase import PassphraseBox

_FIRST_ROLES = (Role.CLERK, Role.SECTION_HEAD, Role.SECRECY_OFFICER, Role.SIGNER, Role.ADMINISTRATOR)


@dataclass(frozen=True)
class FirstPerson:
    """A row of the second step that was filled in."""

    role: Role
    name: str
    login: str
    passphrase: str


class PlaceStep(QWidget):
    """Where the workspace lies, and the department that it belongs to."""

    def __init__(self, usual_place: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = QLineEdit(str(usual_place), self)
        self.password = ""
        self._name, self._short, self._code, self._mark = (QLineEdit(self) for _ in range(4))
        keys_alone(self._code)
        self._name.setPlaceholderText(self.tr("武清区财政局"))
        self._short.setPlaceholderText(self.tr("区财政局"))
        self._code.setPlaceholderText("czj")
        self._mark.setPlaceholderText(self.tr("武财"))
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(theme.scaled(10))
        rows.setHorizontalSpacing(theme.scaled(16))
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.addRow(_named(self.tr("工作库位置(&F)"), self._place), self._place_row())
        rows.addRow(_named(self.tr("单位全称(&N)"), self._name), self._name)
        rows.addRow(_named(self.tr("单位简称(&S)"), self._short), self._short)
        rows.addRow(_named(self.tr("单位代码(&C)"), self._code), self._code)
        rows.addRow(_named(self.tr("机关代字(&M)"), self._mark), self._mark)
        rows.addRow("", label(self.tr("机关代字用在发文字号里：武财〔2026〕48号。"), "note", self, wraps=True))

    def start(self) -> None:
        """Puts the cursor into the first empty field."""
        self._name.setFocus()

    def problem(self) -> str:
        """What is missing, as one sentence; empty where nothing is."""
        if not self._place.text().strip():
            return self.tr("请填工作库文件的位置。")
        if not is_server(self._place.text()) and Path(self._place.text().strip()).exists():
            return self.tr("这个文件已经有了：请换一个文件名，或返回上一步打开它。")
        if not (self._name.text().strip() and self._mark.text().strip()):
            return self.tr("请填单位全称和机关代字。")
        if not is_code(self._code.text().strip()):
            return self.tr("单位代码请用 2 到 8 个字母或数字。")
        return ""

    def place(self) -> Path | str:
        """Where the workspace will lie: a file, or a database on a server."""
        told = self._place.text().strip()
        return told if is_server(told) else Path(told).expanduser()

    def department(self) -> Department:
        """The department as entered; without a short name the full one serves."""
        name = self._name.text().strip()
        return Department(
            self._code.text().strip(), name, self._short.text().strip() or name, self._mark.text().strip()
        )

    def _place_row(self) -> QWidget:
        row = QWidget(self)
        inner = QHBoxLayout(row)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._place, 1)
        inner.addWidget(button(self.tr("选择…"), self._browse, "", row))
        inner.addWidget(button(self.tr("办公服务器…"), self._ask_server, "", row))
        row.setFocusProxy(self._place)
        self._place.setAccessibleName(self.tr("工作库文件"))
        return row

    def _ask_server(self) -> None:
        known = self._place.text().strip()
        dialog = ServerDialog(known if is_server(known) else "", "", self)
        if dialog.exec():
            self._place.setText(dialog.location)
            self.password = dialog.password

    def _browse(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("工作库文件"), self._place.text())
        if chosen:
            self._place.setText(chosen)


class PeopleStep(QWidget):
    """One row for each role that the workflow needs; a row without a name is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[Role, tuple[QLineEdit, QLineEdit, QLineEdit]] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.scaled(8))
        grid.setHorizontalSpacing(theme.scaled(12))
        heads = (self.tr("姓名"), self.tr("登录名"), self.tr("口令（至少 {n} 个字符）").format(n=MIN_LENGTH))
        for column, head in enumerate(heads, 1):
            grid.addWidget(label(head, "note", self), 0, column)
            grid.setColumnStretch(column, 1)
        for row, role in enumerate(_FIRST_ROLES, 1):
            grid.addWidget(label(words.role(role), "text", self), row, 0)
            self._fields[role] = self._row_of(role, heads)
            for column, field in enumerate(self._fields[role], 1):
                grid.addWidget(field, row, column)
        duties = self.tr("起草、初审、保密审查和签发要由不同的人办理。没有填管理员的，由第一个人兼任，以后增加人员。")
        grid.addWidget(label(duties, "note", self, wraps=True), len(_FIRST_ROLES) + 1, 1, 1, 3)
        grid.setRowStretch(len(_FIRST_ROLES) + 2, 1)

    def start(self) -> None:
        """Puts the cursor into the first field."""
        self._fields[Role.CLERK][0].setFocus()

    @property
    def are_passphrases_shown(self) -> bool:
        """Whether they are read as typed: one person writes them for all, and a slip locks somebody out."""
        return self._fields[Role.CLERK][2].echoMode() is QLineEdit.EchoMode.Normal

    def show_passphrases(self, *, shown: bool) -> None:
        """Shows them as typed, or dots for them."""
        for _name, _login, passphrase in self._fields.values():
            passphrase.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def problem(self) -> str:
        """What is missing, as one sentence; empty where nothing is."""
        people = self.people()
        logins = [person.login for person in people]
        for person in people:
            if not person.login:
                return self.tr("请填{role}的登录名。").format(role=words.role(person.role))
            try:
                require_good(person.passphrase, person.login)
            except UserError as error:
                what = language.sentence(error.message)
                return self.tr("{role}的口令：{what}").format(role=words.role(person.role), what=what)
        if len(set(logins)) < len(logins):
            return self.tr("每个人的登录名要各不相同。")
        return "" if people else self.tr("请至少填一个人。")

    def people(self) -> tuple[FirstPerson, ...]:
        """The rows that have a name."""
        texts = {role: [field.text() for field in fields] for role, fields in self._fields.items()}
        return tuple(
            FirstPerson(role, name.strip(), login.strip(), passphrase)
            for role, (name, login, passphrase) in texts.items()
            if name.strip()
        )

    def _row_of(self, role: Role, heads: tuple[str, str, str]) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        name, login, passphrase = QLineEdit(self), QLineEdit(self), PassphraseBox(self)
        login.setInputMethodHints(Qt.InputMethodHint.ImhLatinOnly)
        keys_alone(passphrase)  # also while it is shown
        for field, head in zip((name, login, passphrase), heads, strict=True):
            field.setAccessibleName(f"{words.role(role)}　{head}")
        return name, login, passphrase


def _named(name: str, field: QLineEdit) -> QLabel:
    """The label of a field, which leads to it by its mnemonic."""
    made = label(name)
    made.setBuddy(field)
    return made
