"""The 版记 (7.4): 印发机关 and 印发日期 between two thick lines, the last on the type area's lower edge."""

from gongkai.notices.document import Imprint
from gongkai.notices.faces import Face
from gongkai.notices.flow import Row, moved
from gongkai.notices.measures import IMPRINT_THICK, SIZE_4, WIDTH, em
from gongkai.notices.pages import Role, Rule
from gongkai.notices.paragraph import Align, Setting, Span, set_lines

_HEIGHT = 8.0
_ONE = em(SIZE_4)


def imprint_rows(part: Imprint) -> list[Row]:
    """One row at the foot: the organ one character from the left, the date with 印发 one from the right."""
    width = WIDTH - 2 * _ONE
    runs = [
        moved(run, _ONE, (_HEIGHT - _ONE) / 2)
        for text, align in ((part.organ, Align.LEFT), (f"{part.date}印发" if part.date else "", Align.RIGHT))
        for line in set_lines(
            [Span(text, Face.FANGSONG, Role.IMPRINT)], Setting(SIZE_4, width, align, tracking=0.0, hang=False)
        )[:1]
        for run in line
    ]
    half = IMPRINT_THICK / 2
    rules = (_line(half), _line(_HEIGHT - half))
    return [Row(_HEIGHT, tuple(runs), rules, foot=True)]


def _line(y: float) -> Rule:
    return Rule(0.0, y, WIDTH, y, IMPRINT_THICK)
