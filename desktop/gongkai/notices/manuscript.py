"""Somebody's text on its way in: its lines as typed, and what each was taken for (要素, GB/T 9704-2012, 7.1)."""

from dataclasses import dataclass
from enum import StrEnum

from gongkai.notices.wording import plain


class Element(StrEnum):
    """What a line is, by the standard's own word."""

    COPY_NUMBER = "份号"
    SECRECY = "密级和保密期限"
    URGENCY = "紧急程度"
    RED_HEAD = "发文机关标志"
    NUMBER = "发文字号"
    INDEX_NO = "索引号"
    TITLE = "标题"
    ADDRESSEE = "主送机关"
    HEADING = "小标题"
    BODY = "正文"
    CAPTION = "表题"
    CELL = "表格"
    TABLE_NOTE = "表注"
    ATTACHMENTS = "附件说明"
    ORGAN = "发文机关署名"
    DATE = "成文日期"
    NOTE = "附注"
    ANNEX = "附件顺序号"
    ANNEX_TITLE = "附件标题"
    ATTENDANCE = "出席人员"
    COPIES = "抄送机关"
    IMPRINT = "印发机关和印发日期"
    PAGE_NUMBER = "页码"


@dataclass(frozen=True)
class Cell:
    """A place in a table; tables, rows and columns are counted from 1."""

    table: int
    row: int
    column: int

    def __str__(self) -> str:
        return f"表{self.table}第{self.row}行第{self.column}列"


@dataclass(frozen=True)
class Line:
    """A line without the blanks before it.

    It begins at character `start` of the source's line or paragraph `number`, counted from 1; before 0 where Word made
    its first characters, a list's number. One paragraph of Word gives several lines where it holds line breaks.
    """

    number: int
    text: str
    start: int = 0
    element: Element = Element.BODY
    cell: Cell | None = None

    @property
    def words(self) -> str:
        """The text without blanks at its ends and without characters that have no shape."""
        return plain(self.text).strip()


@dataclass(frozen=True)
class Manuscript:
    """The lines that hold anything, in their order; `unit` is what the source counts in: 行 or 段."""

    lines: tuple[Line, ...]
    unit: str = "行"

    def where(self, line: Line) -> str:
        """Where a line stands, in words."""
        return str(line.cell) if line.cell else f"第{line.number}{self.unit}"


def lines_of(number: int, text: str, cell: Cell | None = None, numbered: str = "") -> list[Line]:
    """The lines of a paragraph that hold anything, each with its place in it; `numbered` is a list's number."""
    found, place = [], -len(numbered)
    element = Element.CELL if cell else Element.BODY
    for piece in (numbered + text).split("\n"):
        bare = piece.lstrip(" \t\r\u3000\u00a0\u2002\u2003")
        if bare:
            found.append(Line(number, bare, place + len(piece) - len(bare), element, cell))
        place += len(piece) + 1
    return found


def manuscript_of_text(text: str) -> Manuscript:
    """The lines of a plain text, nothing recognised yet."""
    lines = (line for number, row in enumerate(text.splitlines(), 1) for line in lines_of(number, row))
    return Manuscript(tuple(lines))
