"""A content's words made fit to set: no control or zero-width characters, tabs as spaces, no blanks at the edges."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from gongkai.domain.notice import Attendance, Block, Content, Heading, Paragraph, Table

_BLANK = re.compile(r"[\t\u00a0\u2002-\u200a\u202f\u205f]")
_VARIATION = re.compile(r"[\ufe00-\ufe0f\U000e0100-\U000e01ef]")


def cleaned(content: Content) -> Content:
    """The same content without characters that have no shape, its lines trimmed."""
    return replace(
        content,
        title=_lines(content.title),
        organ=_line(content.organ),
        addressee=_line(content.addressee),
        red_head=_line(content.red_head),
        doc_no=_line(content.doc_no),
        index_no=_line(content.index_no),
        note=_line(content.note),
        attachments=tuple(filter(None, map(_line, content.attachments))),
        blocks=tuple(_block(block) for block in content.blocks),
        serial=_line(content.serial),
        urgency=_line(content.urgency),
        signers=tuple(filter(None, map(_line, content.signers))),
        post=_line(content.post),
        co_organs=tuple(filter(None, map(_line, content.co_organs))),
        annexes=tuple(
            replace(annex, title=_lines(annex.title), blocks=tuple(map(_block, annex.blocks)))
            for annex in content.annexes
        ),
        attendance=tuple(Attendance(_line(who.label), _line(who.names)) for who in content.attendance),
        copies_to=_line(content.copies_to),
    )


def texts(content: Content) -> Iterator[str]:
    """Every text of a content."""
    yield from (content.title, content.organ, content.addressee, content.red_head, content.doc_no, content.index_no)
    yield from (content.note, *content.attachments, content.serial, content.urgency, *content.signers, content.post)
    yield from (*content.co_organs, content.copies_to, *(annex.title for annex in content.annexes))
    yield from chain.from_iterable((who.label, who.names) for who in content.attendance)
    for block in chain(content.blocks, *(annex.blocks for annex in content.annexes)):
        match block:
            case Heading():
                yield from (block.text, block.body)
            case Paragraph():
                yield block.text
            case Table():
                yield from (
                    block.caption,
                    block.note,
                    *(c.heading for c in block.columns),
                    *(c.group for c in block.columns),
                )
                yield from chain.from_iterable(block.rows)


def plain(text: str) -> str:
    """The text with tabs and odd blanks as spaces and without control, format and variation characters."""
    if text.isprintable() and not _VARIATION.search(text):
        return text
    return "".join(character for character in _BLANK.sub(" ", text) if not _shapeless(character))


def _shapeless(character: str) -> bool:
    format_only = unicodedata.category(character) in ("Cc", "Cf", "Cs") and character != "\n"
    return format_only or _VARIATION.match(character) is not None


def _lines(text: str) -> str:
    lines = (plain(line).strip() for line in text.splitlines())
    return "\n".join(filter(None, lines))


def _line(text: str) -> str:
    return _lines(text).replace("\n", "")


def _block(block: Block) -> Block:
    match block:
        case Heading():
            return replace(block, text=_line(block.text), body=_lines(block.body))
        case Paragraph():
            return Paragraph(_lines(block.text))
        case Table():
            columns = tuple(
                replace(column, heading=_line(column.heading), group=_line(column.group)) for column in block.columns
            )
            rows = tuple(tuple(_lines(cell) for cell in row) for row in block.rows)
            return replace(block, caption=_line(block.caption), note=_line(block.note), columns=columns, rows=rows)
