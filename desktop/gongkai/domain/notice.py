"""The content of a notice (公文/公告), before any typesetting: what it says, in order, as typed blocks.

`formkit.wording` makes it of a filled-in form, `notices.recognise` of a plain text; `notices` typesets it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias


@dataclass(frozen=True)
class Heading:
    """A numbered heading of level 1 to 4 (一、 （一） 1. （1）) with its number, and the text that runs on after it."""

    level: int
    text: str
    body: str = ""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of body text."""

    text: str


@dataclass(frozen=True)
class TableColumn:
    """A column of a table: its heading with unit, and whether its cells are figures (set by their decimal points).

    Neighbours that name the same `group` share it as a merged heading above their own.
    """

    heading: str
    numeric: bool = False
    weight: float = 1.0
    group: str = ""


@dataclass(frozen=True)
class Table:
    """A table with a caption; every row has as many cells as there are columns."""

    caption: str
    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""


Block: TypeAlias = Heading | Paragraph | Table


class Format(StrEnum):
    """How a notice is dressed by GB/T 9704-2012: with red head (7), as letter, order or minutes (10), or plain."""

    DOCUMENT = "文件"
    LETTER = "信函"
    ORDER = "令"
    MINUTES = "纪要"
    PLAIN = "公告"


FORMATS: Mapping[str, Format] = {
    **{form.value: form for form in Format},
    **dict.fromkeys(("通告", "公示", "公报"), Format.PLAIN),
    "命令": Format.ORDER,
    "函": Format.LETTER,
}
"""What people call the formats."""


@dataclass(frozen=True)
class Annex:
    """An attachment (附件) that is bound with the notice: its title and its own text (7.3.7).

    The text that a notice issues (印发件) follows it in the same way but is not `marked` as 附件.
    """

    title: str
    blocks: tuple[Block, ...]
    marked: bool = True


@dataclass(frozen=True)
class Attendance:
    """Who was at a meeting, by 出席, 请假 or 列席, in the minutes (10.3)."""

    label: str
    names: str


@dataclass(frozen=True)
class Content:
    """A notice's content.

    `title` may hold line breaks that the author set. `red_head` is the organ's mark with 文件 (empty: none).
    `doc_no`, `index_no` and `formed_date` are the slots that stay open until signing (rule 3).
    `attachments` are the names in the attachment note (附件说明); `note` is the 附注 in its brackets.

    What only some formats have: `format` where the kind does not decide it; `serial` (份号) and `urgency` (紧急程度);
    `signers` (签发人, upward documents; in an order who signs it, with his `post`); `co_organs` that issue it jointly,
    after `organ`; `annexes` bound with it; `attendance` in minutes; `copies_to` (抄送机关).
    """

    kind: str
    title: str
    blocks: tuple[Block, ...]
    organ: str
    addressee: str = ""
    formed_date: date | None = None
    doc_no: str = ""
    index_no: str = ""
    red_head: str = ""
    attachments: tuple[str, ...] = ()
    note: str = ""
    format: Format | None = None
    serial: str = ""
    urgency: str = ""
    signers: tuple[str, ...] = ()
    post: str = ""
    co_organs: tuple[str, ...] = ()
    annexes: tuple[Annex, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    copies_to: str = ""
