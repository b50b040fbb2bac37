"""What the window does at the endpoint beside sending: it pulls, and looks once a day at what is published."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from gongkai.domain.errors import UserError
from gongkai.ui.context import Context
from gongkai.ui.outbox.settings import EndpointSettings
from gongkai.ui.punctuation import points

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes, Desk
    from gongkai.commands.pull import Pulled
    from gongkai.commands.watch import WatchReport

PULL_AGAIN = timedelta(minutes=15)


@dataclass(frozen=True)
class Upkeep:
    """What came of it; `watched` is None where today's look was made already."""

    pulled: "Pulled"
    watched: "WatchReport | None" = None

    @property
    def changes(self) -> "Changes":
        """What screens read again."""
        return self.pulled.changes | self.watched.changes if self.watched else self.pulled.changes

    @property
    def words(self) -> str:
        """What a person should hear, in one line; empty where nothing happened."""
        said = []
        if self.pulled.orders or self.pulled.items:
            told = _tr("区里来件 {n} 件")
            said.append(told.format(n=self.pulled.orders + self.pulled.items))
        if self.pulled.refused:
            said.append(_tr("有 {n} 件区里来件签名不对，没有收下").format(n=self.pulled.refused))
        if self.watched and self.watched.alarms:
            said.append(_tr("夜间核对：{n} 件与签发的不一致，请看“公开情况”").format(n=len(self.watched.alarms)))
        return points(said)


class Keeper(QObject):
    """Does it in the background every quarter of an hour, and at once when a person asks.

    `denied`: the password is wrong, and a person has to give another.
    """

    denied = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._is_busy = context, False
        self._last: datetime | None = None

    def when_due(self) -> None:
        """Does it where it is time again; what fails is left for the next time."""
        if self._context.signed_in and is_due(self._last, self._context.desk.clock()):
            self._start(by_wish=False)

    def fetch(self) -> None:
        """Does it now; a UserError says why it can't be done."""
        if not self._context.endpoint.complete:
            told = UserError(
                _tr("还不能收取"), _tr("没有填发布端的地址、账号和口令。"), _tr("请在“待发与已发”里填好。")
            )
            self._context.tasks.failed.emit(told)
        else:
            self._start(by_wish=True)

    def _start(self, *, by_wish: bool) -> None:
        if self._is_busy or not self._context.endpoint.complete:
            return
        desk, endpoint = self._context.desk, self._context.endpoint
        self._is_busy, self._last = True, desk.clock()
        task = self._context.tasks.pool(lambda _task: keep_up(desk, endpoint), lambda found: self._told(found, by_wish))
        task.ended.connect(self._rest)

    def _rest(self) -> None:
        self._is_busy = False

    def _told(self, found: "Upkeep", by_wish: bool) -> None:
        if found.pulled.denied:
            self.denied.emit()
        if by_wish and found.pulled.paused:
            remedy = _tr("联网后会自动再收。")
            self._context.tasks.failed.emit(UserError(_tr("没有收全"), found.pulled.paused, remedy))
        if found.words or by_wish:
            self._context.message.emit(found.words or _tr("没有新的区里来件"))
        if found.words:
            self._context.changed.emit(found.changes)


def is_due(last: datetime | None, now: datetime) -> bool:
    """Whether it is time again; a clock that was set back does not put it off."""
    return last is None or not last <= now < last + PULL_AGAIN


def keep_up(desk: "Desk", settings: EndpointSettings) -> Upkeep:
    """Pulls, then looks at everything published if nobody did so today; off the main thread."""
    from gongkai.commands.practice import refuse_in_practice
    from gongkai.commands.pull import pull
    from gongkai.commands.watch import is_check_due, verify_published

    refuse_in_practice(desk)
    unit = desk.account.department
    with settings.opened() as endpoint:
        pulled = pull(desk, endpoint, unit)
        if pulled.paused or not is_check_due(desk, unit):
            return Upkeep(pulled)
        return Upkeep(pulled, verify_published(desk, endpoint, unit))


def _tr(text: str) -> str:
    return QCoreApplication.translate("outbox", text)
