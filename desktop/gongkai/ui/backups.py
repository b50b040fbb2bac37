"""Daily backups, made behind the window: when somebody sits down, and again where the program runs for days."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from gongkai.ui.context import Context

if TYPE_CHECKING:
    from gongkai.commands.desk import Desk

HOUR_MS = 3_600_000
_SETTLED_MS = 15_000
"""So long somebody has sat there: nobody waits for a copy who has just come to work, nor who only looked in."""


def keep_backups(context: Context) -> None:
    """Has today's backup made once somebody is signed in; one that can't be made is told like any other error."""

    def look() -> None:
        if context.signed_in:
            desk = context.desk
            context.tasks.pool(lambda _task: _back_up(desk))

    again = QTimer(context)
    again.setInterval(HOUR_MS)
    again.timeout.connect(look)
    again.start()
    soon = QTimer(context)
    soon.setSingleShot(True)
    soon.setInterval(_SETTLED_MS)
    soon.timeout.connect(look)
    context.desk_changed.connect(lambda _desk: soon.start())


def _back_up(desk: "Desk") -> None:
    from gongkai.commands.backup import back_up_daily

    back_up_daily(desk)
