"""The heads of the special formats (10): 信函, 命令 and 纪要."""

from dataclasses import dataclass

from gongkai.notices.document import LetterHead, MinutesHead, OrderHead
from gongkai.notices.faces import Face
from gongkai.notices.flow import BLANK, Row
from gongkai.notices.head import corner_runs, line_of, mark_of, mark_runs, number_runs
from gongkai.notices.measures import (
    LEFT,
    LETTER_LINES,
    LETTER_LOWER,
    LETTER_TOP,
    LETTER_WIDTH,
    ORDER_TOP,
    PAPER_HEIGHT,
    PAPER_WIDTH,
    PITCH,
    PT,
    RED_HEAD_TOP,
    RED_RULE,
    RED_RULE_GAP,
    SIZE_3,
    TOP,
    WIDTH,
    em,
)
from gongkai.notices.pages import Role, Rule
from gongkai.notices.paragraph import Align

_SEVEN_EIGHTHS = 14 * PT  # of a 3号 character, between the upper double line and what stands under it


@dataclass(frozen=True)
class LetterPlaces:
    """Where a letter's head stands below the type area's upper edge, in millimetres."""

    mark: float
    line: float
    first: float
    end: float


def letter_places(part: LetterHead) -> LetterPlaces:
    """The mark's ink 30 mm from the paper's edge, the double line 4 mm below it, the number 7/8 of a 字 below that."""
    mark = LETTER_TOP - TOP
    line = mark + mark_of(part.mark).height + RED_RULE_GAP
    first = line + sum(LETTER_LINES) + LETTER_LINES[1] + _SEVEN_EIGHTHS
    return LetterPlaces(mark, line, first, first + max(1, len(part.corner)) * PITCH)


def letter_head_rows(part: LetterHead, red: str) -> list[Row]:
    """The mark, double lines at head and foot of the page, the number at the right; two lines to the title (10.1)."""
    places = letter_places(part)
    runs = (
        *mark_runs(mark_of(part.mark), places.mark, red),
        *corner_runs(part.corner, places.first),
        *number_runs(part.number, places.first, Align.RIGHT),
    )
    thick, thin = LETTER_LINES
    lower = PAPER_HEIGHT - LETTER_LOWER - TOP
    rules = (
        _across(places.line, thick, red),
        _across(places.line + thick + thin, thin, red),
        _across(lower - thick - 2 * thin, thin, red),
        _across(lower - thick, thick, red),
    )
    return [Row(places.end, runs, rules, keep_next=True), Row(2 * PITCH, keep_next=True)]


def order_head_rows(part: OrderHead, red: str) -> list[Row]:
    """The mark 20 mm down, two lines to the 令号, two lines to the text (10.2)."""
    mark = mark_of(part.mark)
    number_top = ORDER_TOP + mark.height + 2 * PITCH
    runs = (*mark_runs(mark, ORDER_TOP, red), *number_runs(part.number, number_top))
    return [Row(number_top + PITCH, runs, keep_next=True), Row(2 * PITCH, keep_next=True)]


def minutes_head_rows(part: MinutesHead, red: str) -> list[Row]:
    """The mark 35 mm down, the 编号 two lines under it, organ and date over the red rule (10.3)."""
    mark = mark_of(part.mark)
    number_top = RED_HEAD_TOP + mark.height + 2 * PITCH
    organ_top = number_top + 2 * PITCH
    rule = organ_top + em(SIZE_3) + RED_RULE_GAP + RED_RULE / 2
    runs = (
        *mark_runs(mark, RED_HEAD_TOP, red),
        *number_runs(bracketed(part.number), number_top),
        *line_of(part.organ, Face.FANGSONG, SIZE_3, Role.ORGAN, top=organ_top),
        *line_of(part.date, Face.FANGSONG, SIZE_3, Role.DATE, Align.RIGHT, organ_top),
    )
    line = Rule(0.0, rule, WIDTH, rule, RED_RULE, red)
    return [Row(rule + RED_RULE / 2, runs, (line,), keep_next=True), BLANK, BLANK]


def bracketed(number: str) -> str:
    """（第15期）."""
    return number if not number or number.startswith("（") else f"（{number}）"


def _across(top: float, width: float, red: str) -> Rule:
    """A line of 170 mm in the middle of the paper, its upper edge at `top`."""
    left = (PAPER_WIDTH - LETTER_WIDTH) / 2 - LEFT
    y = top + width / 2
    return Rule(left, y, left + LETTER_WIDTH, y, width, red)
