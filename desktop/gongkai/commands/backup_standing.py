"""Whether there is a good backup (备份情况): the last one that was made and read back, and what is amiss since."""

import json
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from pathlib import Path
from platform import node

from gongkai.commands.desk import Desk
from gongkai.domain.clock import beijing_day
from gongkai.domain.errors import UserError
from gongkai.store.transaction import Transaction

_LAST, _FAILED = "last_backup", "failed_backup"
OLD_DAYS = 3
"""A backup is made each day that somebody works; after so many without one, something keeps it from being made."""


class Amiss(Enum):
    """What is wrong with the backups."""

    NONE_YET = auto()
    FAILED = auto()
    GONE = auto()
    OLD = auto()


@dataclass(frozen=True)
class Standing:
    """The last good backup: when, in which file, of how many bytes, how many days ago; the last failure and why."""

    amiss: Amiss | None
    made_at: datetime | None = None
    file: str = ""
    size: int = 0
    days: int = 0
    failed_at: datetime | None = None
    why: str = ""


def standing(desk: Desk) -> Standing:
    """How it stands with the backups now; a file on another machine is taken to be there."""
    with desk.workspace.read() as tx:
        last, failed = json.loads(tx.info(_LAST, "{}")), json.loads(tx.info(_FAILED, "{}"))
    made_at = datetime.fromisoformat(last["time"]) if last else None
    failed_at = datetime.fromisoformat(failed["time"]) if failed else None
    days = (beijing_day(desk.clock()) - beijing_day(made_at)).days if made_at else 0
    told = {"made_at": made_at, "file": last.get("file", ""), "size": last.get("size", 0), "days": days}
    if failed_at and (made_at is None or failed_at > made_at):
        return Standing(Amiss.FAILED, **told, failed_at=failed_at, why=failed["why"])
    if made_at is None:
        return Standing(Amiss.NONE_YET)
    if last["machine"] == node() and not Path(last["file"]).exists():
        return Standing(Amiss.GONE, **told)
    return Standing(Amiss.OLD if days > OLD_DAYS else None, **told)


def note_made(desk: Desk, tx: Transaction, out: Path) -> None:
    """Notes a backup that was written and read back."""
    time = desk.clock().isoformat()
    last = {"time": time, "file": str(out.absolute()), "size": out.stat().st_size, "machine": node()}
    tx.set_info(_LAST, json.dumps(last, ensure_ascii=False))


def note_failed(desk: Desk, error: UserError) -> None:
    """Notes why a backup could not be made, where the workspace can still be written."""
    why = {"time": desk.clock().isoformat(), "why": error.message + error.remedy}
    try:
        with desk.workspace.write() as tx:
            tx.set_info(_FAILED, json.dumps(why, ensure_ascii=False))
    except UserError:
        pass  # the error that is on its way says the same
