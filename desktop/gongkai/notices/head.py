"""The head of the first page: the 版头 with its red mark, number and rule (7.2), or an index number alone."""

from gongkai.notices import faces
from gongkai.notices.document import IndexNumber, RedHead
from gongkai.notices.faces import Face
from gongkai.notices.flow import BLANK, Row
from gongkai.notices.measures import PITCH, RED_HEAD_TOP, RED_RULE, RED_RULE_GAP, SIZE_3, SIZE_4, WIDTH, em
from gongkai.notices.pages import Role, Rule, Run
from gongkai.notices.paragraph import Align, Setting, Span, natural_width, set_lines

_LARGEST = 54.0  # points; the standard leaves the size free: striking, handsome, dignified
_MARK_WIDTH = WIDTH - 6.0
_UNDER_TITLE = 2.5


def index_number_rows(part: IndexNumber) -> list[Row]:
    """The index number on line 1, a blank line under it."""
    return [Row(runs=_index_line(part.text)), BLANK]


def red_head_rows(part: RedHead, red: str) -> list[Row]:
    """The 版头 as one row that ends with its red rule, and the two blank lines before the title (7.3.1)."""
    size = mark_size(part.mark)
    top, bottom = faces.ink(Face.XIAOBIAOSONG, part.mark)
    mark_top = RED_HEAD_TOP
    mark_bottom = mark_top + (top - bottom) * em(size)
    number_top = mark_bottom + 2 * PITCH
    rule = number_top + em(SIZE_3) + RED_RULE_GAP + RED_RULE / 2
    runs = (
        *(_index_line(f"索引号：{part.index_no}") if part.index_no else ()),
        *_mark(part.mark, size, mark_top + top * em(size), red),
        *_number(part.number, number_top),
    )
    head = Row(rule + RED_RULE / 2, runs, (Rule(0.0, rule, WIDTH, rule, RED_RULE, red),), keep_next=True)
    return [head, Row(2 * PITCH, keep_next=True)]


def mark_size(mark: str) -> float:
    """The size of the red mark in points: as large as the type area allows, to the half point."""
    em_wide = natural_width(mark, Face.XIAOBIAOSONG, Setting(size=1.0, tracking=0.0))
    return min(_LARGEST, int(2 * _MARK_WIDTH / em_wide) / 2)


def number_row(number: str) -> Row:
    """The 发文字号 centred under the title of a notice that has no red head."""
    return Row(runs=_number(number, _UNDER_TITLE), keep_next=True)


def _mark(mark: str, size: float, y: float, red: str) -> tuple[Run, ...]:
    setting = Setting(size=size, align=Align.CENTRE, tracking=0.0, colour=red, hang=False)
    line = set_lines([Span(mark, Face.XIAOBIAOSONG, Role.RED_HEAD)], setting)[0]
    return tuple(Run(r.text, r.face, r.size, r.x, y, r.role, r.spacing, r.colour) for r in line)


def _number(number: str, top: float) -> tuple[Run, ...]:
    if not number:
        return ()
    setting = Setting(align=Align.CENTRE, hang=False)
    line = set_lines([Span(number, Face.FANGSONG, Role.DOC_NO)], setting)[0]
    return tuple(Run(r.text, r.face, r.size, r.x, r.y + top, r.role, r.spacing) for r in line)


def _index_line(text: str) -> tuple[Run, ...]:
    setting = Setting(size=SIZE_4, align=Align.LEFT, tracking=0.0)
    return set_lines([Span(text, Face.FANGSONG, Role.INDEX_NO)], setting)[0]
