"""Wrong tries (试错) at signing in: counted beside the workspace, through restarts, with growing waits.

It slows down whoever sits at this machine. Whoever carries the files away is held up by Argon2id alone.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
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


def require_patience(told: str, login: str, now: datetime) -> None:
    """UserError while this login has to wait; a clock put back does not shorten the wait."""
    tries = _read(told).get(login)
    if tries is None or now >= tries.locked_until > tries.last:
        return
    if tries.count > FREE:
        until = tries.locked_until.astimezone(BEIJING)
        message = f"口令已连续输错 {tries.count} 次。"
        raise UserError("暂时不能登录", message, f"请在 {until:%m月%d日 %H:%M} 之后再试；忘记口令请联系管理员。")


def with_wrong_try(told: str, login: str, now: datetime) -> str:
    """What is noted after a wrong try."""
    known = dict(_read(told))
    before = known.pop(login, Tries(0, now))
    known[login] = Tries(before.count + 1, max(now, before.last))
    return _written(dict([*known.items()][-_MOST_LOGINS:]))


def without_tries(told: str, login: str) -> str:
    """What is noted once somebody got in."""
    return _written({other: tries for other, tries in _read(told).items() if other != login})


def read_tries(place: Path) -> str:
    """What is noted beside a workspace, empty where nothing is."""
    try:
        return place.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def write_tries(place: Path, told: str) -> None:
    """Notes it beside the workspace."""
    with suppress(OSError):  # a folder that can't be written lets nobody work in the workspace either
        if told:
            write_json(place, json.loads(told))
        else:
            place.unlink(missing_ok=True)


def _read(told: str) -> Mapping[str, Tries]:
    try:
        known = json.loads(told)
        return {login: Tries(int(count), datetime.fromisoformat(last)) for login, (count, last) in known.items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def _written(known: Mapping[str, Tries]) -> str:
    return json.dumps({login: [each.count, each.last.isoformat()] for login, each in known.items()}) if known else ""
