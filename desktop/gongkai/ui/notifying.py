"""Notifications by the system (系统通知), where somebody wants them: counts only, nothing of what a disclosure says."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from shutil import which
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from gongkai.domain.clock import beijing_day
from gongkai.domain.listing import Need
from gongkai.ui.context import Context
from gongkai.ui.settings import settings
from gongkai.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gongkai.commands.desk import Desk

_KEY: Final = "notify/on"
_EVERY_MS: Final = 15 * 60_000
_GATHER_MS: Final = 2_000
TOLD: Mapping[Need, str] = {
    Need.RETURNED: QT_TRANSLATE_NOOP("notifying", "新退回给您 {n} 件"),
    Need.ALARM: QT_TRANSLATE_NOOP("notifying", "发布异常新增 {n} 件"),
    Need.OVERDUE: QT_TRANSLATE_NOOP("notifying", "新逾期 {n} 件"),
    Need.DUE_SOON: QT_TRANSLATE_NOOP("notifying", "新进入快到期 {n} 件"),
}
"""What is worth a notification, the most pressing first."""


def wanted() -> bool:
    """Whether the system tells what has come up, on this machine; nobody is told who did not ask for it."""
    return str(settings().value(_KEY, "false")) == "true"


def want(on: bool) -> None:
    """Remembers whether somebody wants to be told."""
    settings().setValue(_KEY, "true" if on else "false")


def news(before: Mapping[Need, int], now: Mapping[Need, int]) -> list[str]:
    """What has come up since, a sentence each."""
    grown = {need: now.get(need, 0) - before.get(need, 0) for need in TOLD}
    return [_say(need).format(n=more) for need, more in grown.items() if more > 0]


def _say(need: Need) -> str:
    return QCoreApplication.translate("notifying", TOLD[need])


class Notifier(QObject):
    """Looks after every change, and every quarter of an hour, what asks for attention; `told` says what has come up.

    `called` comes with a click on the icon in the tray."""

    told = Signal(str)
    called = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._known: Mapping[Need, int] | None = None
        self._tray: QSystemTrayIcon | None = None
        self._every, self._gather = QTimer(self), QTimer(self)
        self._every.setInterval(_EVERY_MS)
        self._gather.setInterval(_GATHER_MS)
        self._gather.setSingleShot(True)
        for timer in (self._every, self._gather):
            timer.timeout.connect(self.look)
        self.told.connect(self._show)
        context.changed.connect(lambda _changes: self._gather.start() if wanted() and context.signed_in else None)
        context.desk_changed.connect(self._on_seat_taken)

    def follow(self) -> None:
        """Begins with who sits there now."""
        if self._context.is_open:
            self._on_seat_taken(self._context.desk)

    def rest(self) -> None:
        """Looks no more, and leaves the tray."""
        self._every.stop()
        self._gather.stop()
        if self._tray is not None:
            self._tray.hide()

    def look(self) -> None:
        """Counts now."""
        if wanted() and self._context.signed_in:
            self._context.tasks.database(partial(_counts, self._context.desk), self._compare)

    def _on_seat_taken(self, desk: "Desk") -> None:
        self._known = None
        self.rest()
        if desk.session is not None and wanted():
            self._every.start()
            self._stand_in_tray()
            self.look()

    def _compare(self, now: Mapping[Need, int]) -> None:
        before, self._known = self._known, now
        if before is not None and (said := news(before, now)):
            self.told.emit("\n".join(said))

    def _stand_in_tray(self) -> None:
        """With the icon that a click on leads to the window, where the desktop has a tray: GNOME has none."""
        if self._tray is None and QSystemTrayIcon.isSystemTrayAvailable():
            self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._tray.setToolTip(self.tr("公开"))
            self._tray.activated.connect(lambda _how: self.called.emit())
            self._tray.messageClicked.connect(self.called)
        if self._tray is not None:
            self._tray.show()

    def _show(self, said: str) -> None:
        # On a desktop without a tray Qt tells nobody, and with an old one it draws a balloon of its own in a corner.
        teller = which("notify-send")
        if teller:
            words = [f"--app-name={self.tr('公开')}", f"--icon={QApplication.desktopFileName()}", self.tr("公开"), said]
            _start(teller, words)
        elif self._tray is not None:
            self._tray.showMessage(self.tr("公开"), said)


def _start(program: str, words: list[str]) -> None:
    QProcess.startDetached(program, words)


def _counts(desk: "Desk") -> Mapping[Need, int]:
    from gongkai.commands import listing

    today: date = beijing_day(desk.clock())
    return listing.attention(desk, today, today).counts
