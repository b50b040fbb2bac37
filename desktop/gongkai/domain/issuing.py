"""Issuing (印发): what was printed, what hangs on the notice board, the register of issued documents (发文登记簿)."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import groupby
from typing import TypeAlias

from gongkai.domain.workflow import State

NO_SECRECY = "无"
"""The 密级 of whatever is made public: it has none."""

SIGNED = frozenset({State.APPROVED, State.PUBLISHED, State.ARCHIVED})
"""The states whose notice is the signed file itself."""

_NUMBER = re.compile(r"(.+〔\d{4}〕)(\d+)号")


@dataclass(frozen=True)
class Sheets:
    """What a printer was given: complete copies, the pages as people write them (1-3, 5), the printer's name."""

    copies: int
    pages: str = ""
    printer: str = ""


@dataclass(frozen=True)
class Printing:
    """One line of the print log (打印记录): who printed which revision, when; a draft carried 送审稿."""

    id: str
    disclosure: str
    revision: int
    account_id: str
    time: datetime
    sheets: Sheets
    draft: bool = False


@dataclass(frozen=True)
class SealUse:
    """One use of an organ's seal (用印): on which document, by whom, when."""

    document: "IssuedDocument"
    by: str
    time: datetime


@dataclass(frozen=True)
class Posting:
    """A notice on the notice board (公示栏): where, since when, until when it must hang; `removed` once taken down."""

    disclosure: str
    revision: int
    place: str
    posted: date
    account_id: str
    time: datetime
    until: date | None = None
    removed: date | None = None

    def is_over(self, today: date) -> bool:
        """Whether it still hangs though its period is over (个人信息保护法 art. 19, 47)."""
        return self.removed is None and self.until is not None and self.until < today


@dataclass(frozen=True)
class IssuedDocument:
    """One line of the register: a number that a signer gave to a revision.

    `copies`, `printed_by` (names) and `printed_at` are of the final print, not of drafts; `is_current` is false where a
    later revision was signed, which keeps the number. A `board` document is posted, and taken down after `until`.
    """

    disclosure: str
    revision: int
    doc_no: str
    title: str
    department: str
    organ: str
    day: date
    signer: str
    form_id: str
    state: State
    is_current: bool = True
    copies: int = 0
    printed_by: tuple[str, ...] = ()
    printed_at: datetime | None = None
    board: bool = False
    until: date | None = None
    posting: Posting | None = None

    @property
    def key(self) -> tuple[str, int]:
        """What tells it from every other line: a correction keeps the number of what it corrects."""
        return self.disclosure, self.revision

    @property
    def awaits_printing(self) -> bool:
        """Whether it belongs into the print queue: in force, and not one copy made."""
        return self.is_current and self.state in SIGNED and not self.copies

    @property
    def awaits_posting(self) -> bool:
        """Whether it belongs on the board and does not hang there yet (rule 8)."""
        return self.board and self.is_current and self.state in SIGNED and self.posting is None


@dataclass(frozen=True)
class GapReason:
    """Why the numbers `first` to `last` of a series have no document here."""

    reason: str
    account_id: str
    time: datetime


@dataclass(frozen=True)
class NumberGap:
    """Neighbouring numbers of a series (武民〔2026〕) that no document has, with the reason that the office wrote."""

    series: str
    first: int
    last: int
    department: str = ""
    reason: GapReason | None = None

    @property
    def key(self) -> tuple[str, int]:
        """What tells it from every other line."""
        return self.doc_no, 0

    @property
    def doc_no(self) -> str:
        """The numbers as people write them: 武民〔2026〕3号, or 3号至5号."""
        first = f"{self.series}{self.first}号"
        return first if self.first == self.last else f"{first}至{self.last}号"


RegisterLine: TypeAlias = IssuedDocument | NumberGap
LineKey: TypeAlias = tuple[str, int]
"""What tells a line from every other: disclosure and revision of a document, the numbers of a gap and 0."""


class Shelf(StrEnum):
    """Which lines of the register are shown: 待印, 登记簿, 公示栏, 缺号."""

    QUEUE = "queue"
    ALL = "all"
    BOARD = "board"
    GAPS = "gaps"


@dataclass(frozen=True)
class RegisterPart:
    """A part of the register as somebody asks for it; without a year or a department, all of them."""

    shelf: Shelf = Shelf.ALL
    year: int | None = None
    department: str = ""
    words: str = ""


def split_number(doc_no: str) -> tuple[str, int]:
    """A 发文字号 as series and serial: 武民〔2026〕3号 is (武民〔2026〕, 3); one of another shape has serial 0."""
    found = _NUMBER.fullmatch(doc_no)
    return (found[1], int(found[2])) if found else (doc_no, 0)


def year_of(series: str) -> int:
    """The year of a series; 0 where it names none."""
    found = re.search(r"〔(\d{4})〕", series)
    return int(found[1]) if found else 0


def gaps(series: str, given: Iterable[int], last: int, reasons: Mapping[int, GapReason]) -> Iterator[NumberGap]:
    """The numbers from 1 to `last` that nobody has, neighbours with the same reason together."""
    used = set(given)
    free = (serial for serial in range(1, max(last, *used, 0) + 1) if serial not in used)
    # A run goes on as long as serial minus place stays the same.
    for (_, reason), run in groupby(enumerate(free), key=lambda item: (item[1] - item[0], reasons.get(item[1]))):
        serials = [serial for _, serial in run]
        yield NumberGap(series, serials[0], serials[-1], reason=reason)
