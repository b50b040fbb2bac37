"""Why something published is corrected (更正) or taken back (撤回), and what the public is told about it."""

from dataclasses import dataclass
from enum import StrEnum

from gongkai.domain.canonical import Json


class ReasonCode(StrEnum):
    """涉密, 隐私, 错误, 失效, 重复: the reason as the public register names it."""

    SECRET = "secret"  # noqa: S105 - a reason, not a password
    PRIVACY = "privacy"
    ERROR = "error"
    EXPIRED = "expired"
    DUPLICATE = "duplicate"


CORRECTABLE = (ReasonCode.ERROR, ReasonCode.PRIVACY, ReasonCode.EXPIRED)
"""Reasons to correct; what is secret or there twice is withdrawn instead."""

REASONS_ZH = {
    ReasonCode.SECRET: "涉密",
    ReasonCode.PRIVACY: "涉及个人隐私",
    ReasonCode.ERROR: "内容有误",
    ReasonCode.EXPIRED: "已失效",
    ReasonCode.DUPLICATE: "重复公开",
}


@dataclass(frozen=True)
class Correction:
    """What a revision corrects: the revision that is out, why, and the note (更正说明) that the public reads."""

    corrects: int
    reason: ReasonCode
    note: str

    def as_json(self) -> Json:
        """The correction as reviews sign it within the revision's content hash."""
        return {"corrects": self.corrects, "reason": self.reason.value, "note": self.note}


@dataclass(frozen=True)
class Withdrawal:
    """An order to take back: the public reason, the office's own words for it, and its legal ground (依据)."""

    reason: ReasonCode
    words: str
    ground: str

    @property
    def opinion(self) -> str:
        """What the order signs, in one line."""
        return f"{REASONS_ZH[self.reason]}：{self.words.strip()}（依据：{self.ground.strip()}）"
