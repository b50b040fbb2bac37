"""What the headers of answers say besides: to be left alone, that an end is near, what time it is there."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from gongkai.sync.endpoint import Paused

_SKEW = timedelta(minutes=5)


class Heard:
    """The last answer's headers; `quiet` is for how many seconds the server asks to be left alone."""

    def __init__(self) -> None:
        self.quiet = 0.0
        self._alert = ""
        self._behind: tuple[datetime, ...] = ()

    def hear(self, headers: Mapping[str, str]) -> None:
        """Notes the headers of an answer; Paused where the server says that its service has ended."""
        self.quiet = seconds_asked(headers)
        self._behind = _moment(headers.get("Date", ""))
        if alert := _alert(headers.get("Alert", "")):
            self._alert = str(alert.get("message", ""))
            if alert.get("code") == "hard-eol":
                raise Paused(f"发布端宣布停止服务，请联系管理员：{self._alert[:200]}")

    @property
    def server_time(self) -> datetime | None:
        """What time the last answer said it is there."""
        return self._behind[0] if self._behind else None

    def remarks(self, now: datetime) -> Sequence[str]:
        """What a person should hear of, in sentences."""
        said = [f"发布端通知：{self._alert[:200]}"] if self._alert else []
        for there in self._behind:
            if abs(there - now) > _SKEW:
                minutes = abs(there - now) // timedelta(minutes=1)
                said.append(f"本机时间与发布端相差约{minutes}分钟，请校准本机时间。")
        return said


def seconds_asked(headers: Mapping[str, str]) -> float:
    """How long the server asks to be left alone by Retry-After or Kinto's Backoff, in seconds.

    Retry-After may be a date (RFC 9110, 10.2.3); it is counted from the answer's own.
    """
    now = _moment(headers.get("Date", ""))
    asked = (headers.get(name, "").strip() for name in ("Retry-After", "Backoff"))
    return max((_seconds(words, now) for words in asked), default=0.0)


def _seconds(words: str, now: tuple[datetime, ...]) -> float:
    if words.isascii() and words.isdecimal():
        return float(words[:9])
    until = _moment(words)
    return max((until[0] - now[0]).total_seconds(), 0.0) if until and now else 0.0


def _moment(words: str) -> tuple[datetime, ...]:
    """The moment that an HTTP date names, none where it names none."""
    try:
        moment = parsedate_to_datetime(words)
    except (ValueError, TypeError, IndexError, OverflowError):
        return ()
    return (moment,) if moment.tzinfo else ()


def _alert(words: str) -> Mapping[str, object]:
    try:
        alert = json.loads(words)
    except ValueError:
        return {}
    return alert if isinstance(alert, dict) else {}
