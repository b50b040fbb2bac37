"""A notice that somebody typed → content: read, recognised, and put into the blocks that the layout sets."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby, pairwise
from pathlib import Path

from gongkai.domain.errors import UserError
from gongkai.domain.notice import (
    Annex,
    Attendance,
    Block,
    Content,
    Format,
    Heading,
    Paragraph,
    Table,
    TableColumn,
)
from gongkai.notices.dates import looks_like_date, read_date
from gongkai.notices.manuscript import Cell, Element, Line, Manuscript, manuscript_of_text
from gongkai.notices.recognise import recognise
from gongkai.notices.shapes import ITEM, ONE_LINE_SIGNATURE, heading_parts, is_organ_name, kind_of
from gongkai.notices.textfile import read_text_file

WORD_SUFFIXES = (".docx", ".docm")

_FIGURE = re.compile(r"[-－+]?\d[\d,， ]*(?:\.\d+)?[%％]?")
_BLANK_FIGURE = ("", "-", "—", "/")
_ATTACHMENTS = re.compile(r"附件\s*[：:]\s*")
_INDEX_NO = re.compile(r"索引号\s*[：:]\s*")
_SIGNERS = re.compile(r"\s+签发人\s*[：:]\s*")
_ORDER_SIGNER = re.compile(r"(\S*(?:长|主任|总理|主席|书记))[\s：:]+(\S.*)")
_COPIES = re.compile(r"抄送\s*[：:]\s*")
_TEXT = frozenset({Element.BODY, Element.HEADING, Element.CELL, Element.CAPTION, Element.TABLE_NOTE, Element.SECRECY})
"""Elements of the body; the others have a place of their own, and page numbers and 印发 are the layout's."""
_ENDS = frozenset({Element.ORGAN, Element.DATE, Element.NOTE, Element.ATTACHMENTS})


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
    main, bound = _parted(manuscript.lines)
    title, numbers = _words(main, Element.TITLE), _words(main, Element.NUMBER)
    organs, formed = _signature([line for line in main if line.element in (Element.ORGAN, Element.DATE)])
    number, *signers = _SIGNERS.split("　".join(numbers), maxsplit=1)
    content = Content(
        kind=kind_of(title[-1]) if title else "",
        title="\n".join(title),
        blocks=tuple(_blocks([line for line in main if line.element in _TEXT or _is_unreadable_date(line)])),
        organ=organs[0] if organs else "",
        addressee="".join(_words(main, Element.ADDRESSEE)),
        formed_date=formed,
        doc_no=number,
        index_no=_INDEX_NO.sub("", "".join(_words(main, Element.INDEX_NO))),
        red_head="".join(_words(main, Element.RED_HEAD)),
        attachments=_attachments(_words(main, Element.ATTACHMENTS)),
        note="".join(_words(main, Element.NOTE)),
        serial="".join(_words(main, Element.COPY_NUMBER)),
        urgency="".join(_words(main, Element.URGENCY)),
        signers=tuple("".join(signers).split()),
        co_organs=tuple(organs[1:]),
        annexes=tuple(map(_annex, bound)),
        attendance=tuple(map(_attendance, _words(main, Element.ATTENDANCE))),
        copies_to=_COPIES.sub("", "；".join(_words(manuscript.lines, Element.COPIES))),
    )
    return _as_order(content) if content.kind in ("令", "命令") and content.doc_no else content


def _as_order(content: Content) -> Content:
    """An order (10.2): its title is the mark over the number, and a person signs it with his post."""
    signer = _ORDER_SIGNER.fullmatch(content.organ)
    order = replace(content, format=Format.ORDER, red_head=content.title.replace("\n", ""), title="")
    return replace(order, organ="", post=signer[1], signers=(signer[2],)) if signer else order


def _parted(lines: Sequence[Line]) -> tuple[list[Line], list[list[Line]]]:
    """The notice itself, and each text bound with it: 附件 with their marks, or the issued text with its title."""
    parts: list[list[Line]] = [[]]
    for line in lines:
        titled = line.element is Element.ANNEX_TITLE and parts[-1][-1:] and parts[-1][-1].element in _TEXT | _ENDS
        if line.element is Element.ANNEX or titled:
            parts.append([])
        parts[-1].append(line)
    return parts[0], parts[1:]


def _annex(lines: list[Line]) -> Annex:
    title = "\n".join(_words(lines, Element.ANNEX_TITLE))
    blocks = tuple(_blocks([line for line in lines if line.element in _TEXT]))
    return Annex(title, blocks, marked=lines[0].element is Element.ANNEX)


def _attendance(words: str) -> Attendance:
    label, names = re.split(r"\s*[：:]\s*", words, maxsplit=1)
    return Attendance(label, names)


def _is_unreadable_date(line: Line) -> bool:
    """A date such as 24年9月3日, whose year nobody may guess, stays as it was typed."""
    return line.element is Element.DATE and looks_like_date(line.words) and read_date(line.words) is None


def _words(lines: Sequence[Line], element: Element) -> list[str]:
    return [line.words for line in lines if line.element is element]


def _signature(lines: Sequence[Line]) -> tuple[list[str], date | None]:
    """The organs, which may share a line, and the date, which may stand on the organ's line."""
    organs: list[str] = []
    formed = None
    for line in lines:
        both = ONE_LINE_SIGNATURE.fullmatch(line.words)
        if line.element is Element.ORGAN:
            names = line.words.split()
            organs += names if all(is_organ_name(name) for name in names) else [line.words]
        elif (day := read_date(line.words)) is not None:
            formed = day
        elif both is not None:
            organs.append(both[1])
            formed = read_date(both[2])
    return organs, formed


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
    return Heading(*parts) if parts and line.element is Element.HEADING else Paragraph(line.words)


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
