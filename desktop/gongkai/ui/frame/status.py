"""The status bar: what was saved, what waits to be sent, who sits here, and the lock."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from gongkai.domain.people import Account
from gongkai.ui import theme, words
from gongkai.ui.actions import Act
from gongkai.ui.punctuation import named
from gongkai.ui.tasks import Task
from gongkai.ui.widgets.announcing import announce
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.chip import Chip
from gongkai.ui.widgets.labels import OneLine, label
from gongkai.ui.widgets.progress import ProgressRow

_LASTS_MS = 15_000
"""Long enough to be read twice, and gone before it is taken for news of the next screen."""


class StatusBar(QFrame):
    """One line at the foot of the window; `lock` asks to leave the seat."""

    lock = Signal()
    help = Signal()
    outbox = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self._message, self._person = OneLine("", "note", self), OneLine("", "note", self)
        self._person.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._last = QTimer(self, singleShot=True, interval=_LASTS_MS)
        self._last.timeout.connect(lambda: self._message.setText(""))
        self._reading = ProgressRow(self)
        self._practice = Chip(self.tr("演练：内容都是编的，不会发出去"), "look", self)
        self._practice.hide()
        self._waiting = button("", self.outbox.emit, "quiet", self)
        self._lock = button(self.tr("锁定／换人"), self.lock.emit, "quiet", self)
        self._lock.setToolTip(Act.LOCK.shortcut.toString())
        self._help = button(Act.HELP.word, self.help.emit, "quiet", self)
        self._help.setObjectName("helpButton")
        self._help.setToolTip(Act.HELP.shortcut.toString())
        self._away = label("", "error", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(theme.scaled(side) for side in (16, 2, 12, 2)))
        row.setSpacing(theme.scaled(16))
        row.addWidget(self._practice)
        row.addWidget(self._away)
        row.addWidget(self._message, 1)
        row.addWidget(self._reading)
        for part in (self._waiting, self._person, self._help, self._lock):
            row.addWidget(part)
        self.show_waiting(0)
        self.show_away(False, 0)

    def say(self, text: str) -> None:
        """Says for a while what happened last: 已自动保存 14:32."""
        self._message.setText(text)
        announce(self, text)
        if self.isVisible():
            self._last.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forgets what it said: it is no news for who comes next."""
        self._last.stop()
        self._message.setText("")
        super().hideEvent(event)

    def show_away(self, is_away: bool, kept: int) -> None:
        """Says in one line that the office's server does not answer, and what becomes of what is typed."""
        if is_away:
            told = self.tr("连不上办公服务器，所填内容加密留在本机（{n} 份），连上后自动补交").format(n=kept)
        else:
            told = self.tr("有 {n} 份留在本机的草稿要由您合并，请打开它").format(n=kept) if kept else ""
        self._away.setText(told)
        self._away.setVisible(bool(told))

    def show_reading(self, task: Task) -> None:
        """Shows that a task has pictures or scanned pages read, how far it is, and the way to stop it."""
        if not self._reading.is_following:
            self._reading.follow(task, self.tr("正在识别图片文字"), task.stop_reading)

    def show_person(self, person: Account) -> None:
        """Says who sits here and in which roles."""
        self._person.setText(f"{person.name}　{words.roles(person.roles)}")

    def show_practice(self, is_practice: bool) -> None:
        """Marks a practice office, so that nobody takes it for the real one."""
        self._practice.setVisible(is_practice)

    def show_waiting(self, count: int, why: str = "") -> None:
        """Says how many approved disclosures have not reached the endpoint, and why; a click leads there."""
        told = self.tr("待发 {n} 件").format(n=words.count(count))
        self._waiting.setText(named(told, why) if why else told)
        self._waiting.setVisible(count > 0)
