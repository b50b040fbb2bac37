"""Wrong tries (试错) at signing in: counted beside the workspace, through restarts, with growing waits.

It slows down whoever sits at this machine. Whoever carries the files away is held up by Argon2id alone.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from gongkai.domain.clock import BEIJING
from gongkai.domain.errors import UserError
from gongkai.vault.slots import write_json

FREE = 4
"""Wrong tries without a wait."""
_WAITS = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15), timedelta(hours=1))
_MOST_LOGINS = 200


@dataclass(frozen=True)
class Tries:
    """How often a login was tried in vain since it last got in, and when last."""

    count: int
    last: datetime

    @property
    def locked_until(self) -> datetime:
        """The moment from which on the next try is heard."""
        late = self.count - FREE
        return self.last + _WAITS[min(late, len(_WAITS)) - 1] if late > 0 else self.last


def tries_beside(workspace: Path) -> Path:
    """Where the wrong tries at a workspace are counted."""
    return workspace.with_name(f"{workspace.name}.tries")


def require_patience(place: Path, login: str, now: datetime) -> None:
    """UserError while this login has to wait; a clock put back does not shorten the wait."""
    tries = _read(place).get(login)
    if tries is None or now >= tries.locked_until > tries.last:
        return
    if tries.count > FREE:
        until = tries.locked_until.astimezone(BEIJING)
        message = f"口令已连续输错 {tries.count} 次。"
        raise UserError("暂时不能登录", message, f"请在 {until:%m月%d日 %H:%M} 之后再试；忘记口令请联系管理员。")


def count_wrong_try(place: Path, login: str, now: datetime) -> None:
    """Notes a wrong try."""
    known = dict(_read(place))
    before = known.pop(login, Tries(0, now))
    known[login] = Tries(before.count + 1, max(now, before.last))
    _write(place, dict([*known.items()][-_MOST_LOGINS:]))


def forget_tries(place: Path, login: str) -> int:
    """Starts over after somebody got in; gives how many wrong tries there had been."""
    known = dict(_read(place))
    gone = known.pop(login, None)
    if gone:
        _write(place, known)
    return gone.count if gone else 0


def _read(place: Path) -> Mapping[str, Tries]:
    try:
        told = json.loads(place.read_text(encoding="utf-8"))
        return {login: Tries(int(count), datetime.fromisoformat(last)) for login, (count, last) in told.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _write(place: Path, known: Mapping[str, Tries]) -> None:
    try:
        if not known:
            place.unlink(missing_ok=True)
            return
        write_json(place, {login: [tries.count, tries.last.isoformat()] for login, tries in known.items()})
    except OSError:
        return  # a folder that can't be written lets nobody work in the workspace either
