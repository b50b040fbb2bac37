"""Findings (疑点) of the scanners and what a person decided about them (处置)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property

from gongkai.domain.canonical import content_hash


class Weight(StrEnum):
    """The severity of a finding (rule 10): blocks the step, warns, or is only noted."""

    BLOCK = "block"
    WARN = "warn"
    NOTE = "note"


class FindingType(StrEnum):
    """What a scanner can find."""

    ID_CARD = "ID_CARD"
    MOBILE = "MOBILE"
    LANDLINE = "LANDLINE"
    BANK_CARD = "BANK_CARD"
    SOCIAL_CARD = "SOCIAL_CARD"
    PASSPORT = "PASSPORT"
    HKMO_PERMIT = "HKMO_PERMIT"
    PLATE = "PLATE"
    EMAIL = "EMAIL"
    ADDRESS = "ADDRESS"
    BIRTH_DATE = "BIRTH_DATE"
    NAME = "NAME"
    MINOR = "MINOR"
    HEALTH = "HEALTH"
    GPS = "GPS"
    CLASS_MARK = "CLASS_MARK"
    INTERNAL_MARK = "INTERNAL_MARK"
    TRADE_SECRET = "TRADE_SECRET"  # noqa: S105 - the name of a type, not a password
    WORDING = "WORDING"
    BAD_REDACTION = "BAD_REDACTION"
    DOC_PROPERTY = "DOC_PROPERTY"
    HIDDEN_TEXT = "HIDDEN_TEXT"
    UNREADABLE = "UNREADABLE"


INDISPOSABLE = frozenset({FindingType.CLASS_MARK, FindingType.UNREADABLE})
"""What no ground can keep: it goes out of the disclosure, or the disclosure goes nowhere."""


@dataclass(frozen=True)
class Place:
    """Where a finding lies: in a field (`row` from 0 and `column` in a table), or in an attachment.

    `file` is the attachment's name and `where` the spot inside it as a person would say it: “工作表 名单，B7”.
    On a page (`page` from 1) that can be shown, `box` is its left, top, right and bottom edge in parts of the page.
    """

    field: str = ""
    row: int | None = None
    column: str = ""
    file: str = ""
    where: str = ""
    page: int = 0
    box: tuple[float, ...] = ()


@dataclass(frozen=True)
class Finding:
    """One thing a scanner found; `start` and `end` are character offsets in the text at that place.

    `excerpt` is the found text itself: it stays in the office and never enters a log, an exception or a record.
    `remedy` says what to do, `source` the article of law behind it.
    """

    rule: str
    type: FindingType
    weight: Weight
    place: Place
    start: int
    end: int
    excerpt: str
    why: str
    remedy: str = ""
    source: str = ""

    @cached_property
    def key(self) -> str:
        """What ties a disposition to this finding: rule, place and text, whatever else changes."""
        place = [self.place.field, self.place.row, self.place.column, self.place.file, self.place.where]
        return content_hash([self.rule, place, self.start, self.excerpt])


class Decision(StrEnum):
    """What was done about a finding."""

    MASKED = "masked"
    REMOVED = "removed"
    NOT_PERSONAL = "not_personal"
    LAWFUL = "lawful"


@dataclass(frozen=True)
class Disposition:
    """What a person decided about a finding, on which ground (个保法, 条例 … with its article), and when.

    It counts in its own `revision` only; `text_mac` is the keyed hash by which a later one knows the same text again.
    """

    finding: str
    decision: Decision
    ground: str
    account_id: str
    time: datetime
    revision: int = 0
    text_mac: str = ""


def proposals(
    findings: Sequence[Finding], decided: Sequence[Disposition], revision: int, text_mac: Callable[[Finding], str]
) -> dict[str, Disposition]:
    """By finding key, what was decided last about the same text of the same type in an earlier revision.

    A proposal settles nothing: a person accepts it, or decides anew.
    """
    earlier = {d.text_mac: d for d in decided if d.revision < revision and d.text_mac}
    done = {d.finding for d in decided if d.revision == revision}
    if not earlier:
        return {}
    known = {finding.key: earlier.get(text_mac(finding)) for finding in findings if finding.key not in done}
    return {key: disposition for key, disposition in known.items() if disposition is not None}


def same_column(one: Finding, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings of its type in the same field, column or file, itself included."""
    return tuple(other for other in same_type(one, findings) if column_of(other) == column_of(one))


def same_type(one: Finding, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings of its type and weight wherever they are, itself included."""
    return tuple(other for other in findings if (other.type, other.weight) == (one.type, one.weight))


def column_of(finding: Finding) -> tuple[str, str, str]:
    """The field, column and file that a finding lies in."""
    return finding.place.field, finding.place.column, finding.place.file


def unsettled(findings: tuple[Finding, ...], dispositions: tuple[Disposition, ...]) -> tuple[Finding, ...]:
    """The blocking findings that nobody has disposed of with a ground.

    A CLASS_MARK never can be, only referred (rule 10); what could not be read is removed or replaced (rule 7).
    """
    settled = {disposition.finding for disposition in dispositions if disposition.ground.strip()}
    return tuple(
        finding
        for finding in findings
        if finding.weight is Weight.BLOCK and (finding.type in INDISPOSABLE or finding.key not in settled)
    )
