"""The laid-out pages: every run of glyphs and every rule with its place, in millimetres from the paper's top left.

This is all that a writer of fixed pages needs; nothing is measured or decided after it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from gongkai.notices.faces import Face
from gongkai.notices.tags import Tag

BLACK = "000000"
_MEETING = 1e-3
"""Millimetres within which two rules meet."""


class Role(StrEnum):
    """What a run is, so that a reader of the pages can tell the text from what the layout added."""

    INDEX_NO = "index_no"
    RED_HEAD = "red_head"
    DOC_NO = "doc_no"
    TITLE = "title"
    ADDRESSEE = "addressee"
    HEADING = "heading"
    BODY = "body"
    CAPTION = "caption"
    TABLE_HEAD = "table_head"
    TABLE_CELL = "table_cell"
    ATTACHMENTS = "attachments"
    ORGAN = "organ"
    DATE = "date"
    NOTE = "note"
    ATTENDANCE = "attendance"
    ANNEX = "annex"
    IMPRINT = "imprint"
    PAGE_NUMBER = "page_number"
    DRAFT_MARK = "draft_mark"


@dataclass(frozen=True)
class Run:
    """Characters of one face and size with equal spacing, from `x` on the baseline `y`.

    `size` is in points; `spacing` is what follows each character beside its own width; `angle` in degrees, to the left.
    `tag` is what of the document it is part of; page numbers, draft marks and repeated heads have none.
    """

    text: str
    face: Face
    size: float
    x: float
    y: float
    role: Role
    spacing: float = 0.0
    colour: str = BLACK
    angle: float = 0.0
    tag: Tag | None = None


@dataclass(frozen=True)
class Rule:
    """A straight line; `width` is its thickness."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    colour: str = BLACK


@dataclass(frozen=True)
class Picture:
    """A PNG picture, transparent where it is to be, over what lies under it; `x` and `y` are its top left."""

    data: bytes
    x: float
    y: float
    width: float
    height: float
    tag: Tag


@dataclass(frozen=True)
class Page:
    """One side of A4: the draft mark lies beneath, then runs in reading order, rules, and pictures on top."""

    runs: tuple[Run, ...]
    rules: tuple[Rule, ...]
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True)
class Pages:
    """A laid-out document and what its file says about itself."""

    pages: tuple[Page, ...]
    title: str
    author: str
    subject: str
    formed: date | None = None


def joined(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules with upright ones that meet drawn as one: a column's edge is a line, not a piece for every row."""
    done: list[Rule] = []
    growing: dict[tuple[float, float, str], Rule] = {}
    for rule in rules:
        if rule.x1 != rule.x2:
            done.append(rule)
            continue
        place = (rule.x1, rule.width, rule.colour)
        above = growing.get(place)
        if above and abs(above.y2 - rule.y1) < _MEETING:
            growing[place] = replace(above, y2=rule.y2)
        else:
            done += [above] if above else []
            growing[place] = rule
    return (*done, *growing.values())
