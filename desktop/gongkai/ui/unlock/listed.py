"""A list of people pasted into a box: what is read of it stands below as it is typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from gongkai.formkit.people_list import ListedPerson, PeopleList, read_people
from gongkai.ui import language, theme, words
from gongkai.ui.punctuation import aside, points
from gongkai.ui.widgets.labels import label

_SHOWN = 3


class PeopleBox(QWidget):
    """A line for each person; `changed` comes with every stroke."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QPlainTextEdit(self)
        self._text.setAccessibleName(self.tr("人员名单"))
        self._text.setTabChangesFocus(True)
        how = self.tr("一行一个人：姓名、角色（可以几个）、登录名（可不写）。从表格粘贴也可以。")
        self._text.setPlaceholderText(how)
        self._text.textChanged.connect(self._look)
        self._read, self._wrong = label("", "note", self, wraps=True), label("", "error", self, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(8))
        for part in (self._text, self._read, self._wrong):
            column.addWidget(part)
        self._look()

    def start(self) -> None:
        """Puts the cursor into the box."""
        self._text.setFocus()

    def people(self) -> tuple[ListedPerson, ...]:
        """Who is on the list."""
        return self._list().people

    def problem(self) -> str:
        """What is wrong, as one sentence; empty where nothing is."""
        read = self._list()
        if read.problems:
            return language.sentence(read.problems[0])
        return "" if read.people else self.tr("请至少写一个人。")

    def _list(self) -> PeopleList:
        return read_people(self._text.toPlainText())

    def _look(self) -> None:
        read = self._list()
        hint = self.tr("登录名不写就用姓名。每人的初始口令由程序编出，打印成条发给本人，第一次登录时要改。")
        told = [f"{one.name}{aside(one.login)} {words.roles(one.roles)}" for one in read.people]
        self._read.setText(points([self.tr("共 {0} 人").format(len(told)), *told]) if told else hint)
        self._wrong.setText("\n".join(language.sentence(one) for one in read.problems[:_SHOWN]))
        self.changed.emit()
