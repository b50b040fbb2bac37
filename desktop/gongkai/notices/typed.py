"""A notice that somebody typed → content: read, recognised, and put into the blocks that the layout sets."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby, pairwise
from pathlib import Path

from gongkai.domain.errors import UserError
from gongkai.domain.notice import Block, Content, Heading, Paragraph, Table, TableColumn
from gongkai.notices.dates import looks_like_date, read_date
from gongkai.notices.manuscript import Cell, Element, Line, Manuscript, manuscript_of_text
from gongkai.notices.recognise import ITEM, ONE_LINE_SIGNATURE, heading_parts, kind_of, recognise
from gongkai.notices.textfile import read_text_file

WORD_SUFFIXES = (".docx", ".docm")

_FIGURE = re.compile(r"[-－+]?\d[\d,， ]*(?:\.\d+)?[%％]?")
_BLANK_FIGURE = ("", "-", "—", "/")
_ATTACHMENTS = re.compile(r"附件\s*[：:]\s*")
_INDEX_NO = re.compile(r"索引号\s*[：:]\s*")
_SLOTS = frozenset(
    {
        *(Element.RED_HEAD, Element.NUMBER, Element.INDEX_NO, Element.TITLE, Element.ADDRESSEE, Element.ATTACHMENTS),
        *(Element.ORGAN, Element.DATE, Element.NOTE, Element.PAGE_NUMBER),
    }
)
"""Elements that have a place of their own in a content; a number at the foot of a page is the layout's."""


def read_manuscript(path: Path) -> Manuscript:
    """The lines of a plain text or a Word file, recognised; UserError where it is neither, or holds nothing."""
    if path.suffix.lower() in WORD_SUFFIXES:
        from gongkai.notices.wordfile import load_word, manuscript_of_word

        return recognised(manuscript_of_word(load_word(path)))
    return recognised(manuscript_of_text(read_text_file(path)))


def recognised(manuscript: Manuscript) -> Manuscript:
    """The manuscript with its elements; UserError for one that holds no word."""
    lines = tuple(line for line in manuscript.lines if line.words)
    if not lines:
        raise UserError("文件是空的", "没有读到任何文字。", "请选择有正文的公文。")
    return recognise(Manuscript(lines, manuscript.unit))


def read_notice(path: Path) -> Content:
    """The content of a notice on disk, plain text or Word; UserError where it is neither, or is empty."""
    return content_of(read_manuscript(path))


def read_text(text: str) -> Content:
    """The content of a notice typed as plain text; what is not recognised stays a paragraph in its place.

    UserError for an empty text and for a date that does not exist.
    """
    return content_of(recognised(manuscript_of_text(text)))


def content_of(manuscript: Manuscript) -> Content:
    """The content that a recognised manuscript says; UserError for a date that does not exist."""
    slots = _slots(manuscript.lines)
    rest = [line for line in manuscript.lines if line not in slots]
    organ, formed = _signature([line for line in slots if line.element in (Element.ORGAN, Element.DATE)])
    title = _words(slots, Element.TITLE)
    return Content(
        kind=kind_of(title[-1]) if title else "",
        title="\n".join(title),
        blocks=tuple(_blocks(rest)),
        organ=organ,
        addressee="".join(_words(slots, Element.ADDRESSEE)),
        formed_date=formed,
        doc_no="　".join(_words(slots, Element.NUMBER)),
        index_no=_INDEX_NO.sub("", "".join(_words(slots, Element.INDEX_NO))),
        red_head="".join(_words(slots, Element.RED_HEAD)),
        attachments=_attachments(_words(slots, Element.ATTACHMENTS)),
        note="".join(_words(slots, Element.NOTE)),
    )


def _slots(lines: Sequence[Line]) -> list[Line]:
    """The lines that have a place of their own; above bound-in 附件 the signature keeps its place in the text."""
    in_order = any(line.element is Element.ANNEX for line in lines)
    kept = {Element.ATTACHMENTS, Element.ORGAN, Element.DATE, Element.NOTE} if in_order else set()
    return [line for line in lines if line.element in _SLOTS - kept and not _is_unreadable_date(line)]


def _is_unreadable_date(line: Line) -> bool:
    """A date such as 24年9月3日, whose year nobody may guess, stays as it was typed."""
    return line.element is Element.DATE and looks_like_date(line.words) and read_date(line.words) is None


def _words(lines: Sequence[Line], element: Element) -> list[str]:
    return [line.words for line in lines if line.element is element]


def _signature(lines: Sequence[Line]) -> tuple[str, date | None]:
    """The organs and the date, which may share a line."""
    organs, formed = [], None
    for line in lines:
        both = ONE_LINE_SIGNATURE.fullmatch(line.words)
        if line.element is Element.ORGAN:
            organs.append(line.words)
        elif (day := read_date(line.words)) is not None:
            formed = day
        elif both is not None:
            organs.append(both[1])
            formed = read_date(both[2])
    return "　".join(organs), formed


def _attachments(lines: Sequence[str]) -> tuple[str, ...]:
    names = [name for name in (_ATTACHMENTS.sub("", line, count=1) for line in lines) if name]
    return tuple(ITEM.sub("", name, count=1) for name in names) if len(names) > 1 else tuple(names)


def _blocks(lines: Sequence[Line]) -> Iterator[Block]:
    """The body in order; a table takes the caption just above it and the note just under it."""
    captions = {below.cell.table: line.words for line, below in pairwise(lines) if below.cell and _is_caption(line)}
    notes = {line.cell.table: below.words for line, below in pairwise(lines) if line.cell and _is_note(below)}
    for table, group in groupby(lines, key=lambda line: line.cell.table if line.cell else 0):
        if table:
            cells = [(line.cell, line.words) for line in group if line.cell]
            yield _table(captions.get(table, ""), cells, notes.get(table, ""))
        else:
            yield from (_block(line) for line in group if not (_is_caption(line) or _is_note(line)))


def _is_caption(line: Line) -> bool:
    return line.element is Element.CAPTION


def _is_note(line: Line) -> bool:
    return line.element is Element.TABLE_NOTE


def _block(line: Line) -> Block:
    parts = heading_parts(line.words)
    return Heading(*parts) if parts and line.element in (Element.HEADING, Element.BODY) else Paragraph(line.words)


def _table(caption: str, cells: Sequence[tuple[Cell, str]], note: str) -> Table:
    """A table whose first row holds the headings; a cell of several lines keeps them."""
    grid = [[""] * max(cell.column for cell, _ in cells) for _ in range(max(cell.row for cell, _ in cells))]
    for cell, words in cells:
        row = grid[cell.row - 1]
        row[cell.column - 1] = "\n".join(filter(None, (row[cell.column - 1], words)))
    heads, *rows = grid
    columns = tuple(TableColumn(head.replace("\n", ""), _is_numeric(rows, at)) for at, head in enumerate(heads))
    return Table(caption, columns, tuple(map(tuple, rows)), note)


def _is_numeric(rows: Sequence[Sequence[str]], column: int) -> bool:
    cells = [row[column] for row in rows if row[column] not in _BLANK_FIGURE]
    return bool(cells) and all(_FIGURE.fullmatch(cell) for cell in cells)
