"""Backups made behind the window: each day when somebody sits down, again where it runs for days, and at will."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from gongkai.domain.errors import UserError
from gongkai.ui.context import Context
from gongkai.ui.tasks import Task

if TYPE_CHECKING:
    from gongkai.commands.backup_standing import Standing
    from gongkai.commands.desk import Desk

HOUR_MS = 3_600_000
_SETTLED_MS = 15_000
"""So long somebody has sat there: nobody waits for a copy who has just come to work, nor who only looked in."""


class _StoppedError(Exception):
    """Somebody stopped the backup; nobody has to be told."""


def keep_backups(context: Context) -> None:
    """Has today's backup made once somebody is signed in; why one can't be made stands on the workbench."""

    def refused(error: BaseException) -> None:
        if isinstance(error, UserError):
            context.message.emit(QCoreApplication.translate("backups", "今天的备份没有成功，请看工作台"))
        else:
            context.tasks.failed.emit(error)

    def look() -> None:
        if context.signed_in:
            desk = context.desk
            context.tasks.pool(lambda _task: _back_up(desk), None, refused).ended.connect(context.backed_up)

    again = QTimer(context)
    again.setInterval(HOUR_MS)
    again.timeout.connect(look)
    again.start()
    soon = QTimer(context)
    soon.setSingleShot(True)
    soon.setInterval(_SETTLED_MS)
    soon.timeout.connect(look)
    context.desk_changed.connect(lambda _desk: soon.start())


def back_up_now(context: Context) -> Task:
    """Makes a backup in the place of today's, and says where it lies; stopping the task leaves what was there."""
    desk = context.desk

    def made(out: Path) -> None:
        context.message.emit(QCoreApplication.translate("backups", "已备份并核对：{0}").format(out.name))

    def refused(error: BaseException) -> None:
        from gongkai.commands.backup import KeptElsewhereError

        if isinstance(error, KeptElsewhereError) or not isinstance(error, UserError):
            context.tasks.failed.emit(error)  # what else may be amiss is told by how it stands with the backups

    task = context.tasks.pool(lambda task: _back_up_now(desk, task), made, refused)
    task.ended.connect(context.backed_up)
    return task


def read_standing(context: Context, then: "Callable[[Standing], None]") -> None:
    """Reads how it stands with the backups."""
    desk = context.desk
    context.tasks.database(lambda: _standing(desk), then)


def _back_up(desk: "Desk") -> None:
    from gongkai.commands.backup import back_up_daily

    back_up_daily(desk)


def _back_up_now(desk: "Desk", task: Task) -> Path:
    from gongkai.commands import backup

    def watch(done: int, total: int) -> None:
        if task.cancelled:
            raise _StoppedError
        task.progress.emit(done, total, "")

    return backup.back_up_now(desk, watch)


def _standing(desk: "Desk") -> "Standing":
    from gongkai.commands.backup_standing import standing

    return standing(desk)
