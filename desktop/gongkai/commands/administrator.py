"""What only the administrator may do, and the trace that it leaves."""

from gongkai.commands.desk import Desk
from gongkai.domain.errors import UserError
from gongkai.domain.people import Role
from gongkai.store.audit import Event
from gongkai.store.transaction import Transaction


def require_administrator(desk: Desk) -> None:
    """UserError unless the person at the desk is an administrator."""
    if Role.ADMINISTRATOR not in desk.account.roles:
        raise UserError("不能改动单位的设置", "这要由管理员办理。", "请用管理员账号登录。")


def note_setting(desk: Desk, tx: Transaction, action: str, before: str = "", after: str = "") -> None:
    """Appends the event of a changed setting to the audit chain; `before` and `after` are hashes of what it says."""
    tx.audit.append(Event(desk.clock(), desk.account.id, action, before=before, after=after))
