"""The content of a notice (公文/公告), before any typesetting: what it says, in order, as typed blocks.

`formkit.wording` makes it of a filled-in form, `notices.recognise` of a plain text; `notices` typesets it.
"""

from dataclasses import dataclass
from datetime import date
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
    """A column of a table: its heading with unit, and whether its cells are figures (set to the right)."""

    heading: str
    numeric: bool = False
    weight: float = 1.0


@dataclass(frozen=True)
class Table:
    """A table with a caption; every row has as many cells as there are columns."""

    caption: str
    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""


Block: TypeAlias = Heading | Paragraph | Table


@dataclass(frozen=True)
class Content:
    """A notice's content.

    `title` may hold line breaks that the author set. `red_head` is the organ's mark with 文件 (empty: none).
    `doc_no`, `index_no` and `formed_date` are the slots that stay open until signing (rule 3).
    `attachments` are the names in the attachment note (附件说明); `note` is the 附注 in its brackets.
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
