"""The 版记 (7.4): copies, 印发机关 and 印发日期 between thick lines, the last on the type area's lower edge."""

from gongkai.notices.body import Text
from gongkai.notices.document import Imprint
from gongkai.notices.faces import Face
from gongkai.notices.flow import Row, moved
from gongkai.notices.head import line_of
from gongkai.notices.measures import IMPRINT_THICK, IMPRINT_THIN, SIZE_4, WIDTH, em
from gongkai.notices.pages import Role, Rule, Run
from gongkai.notices.paragraph import Setting, Span, natural_width, set_lines

LINE = 8.0
"""Millimetres from line to line."""
_ONE = em(SIZE_4)
_LABEL = "抄送："


def imprint_rows(part: Imprint) -> list[Row]:
    """One row at the foot, its organ one character from the left, its date with 印发 one from the right."""
    copies = copies_lines(part)
    issued = _issued(part)
    height = LINE * (len(copies) + bool(issued))
    top = (LINE - _ONE) / 2
    runs = [moved(run, _ONE, top + i * LINE) for i, line in enumerate(copies) for run in line]
    runs += [moved(run, 0.0, top + len(copies) * LINE) for run in issued]
    rules = [_line(IMPRINT_THICK / 2, IMPRINT_THICK), _line(height - IMPRINT_THICK / 2, IMPRINT_THICK)]
    if copies and issued:
        rules.append(_line(len(copies) * LINE, IMPRINT_THIN))
    return [Row(height, tuple(runs), tuple(rules) if part.lines else (), foot=True, verso=part.verso)]


def copies_text(part: Imprint) -> Text:
    """抄送：…。 with its full stop, one character in at both sides, turning over behind the colon (7.4.2)."""
    hanging = natural_width(_LABEL, Face.FANGSONG, Setting(SIZE_4, tracking=0.0))
    setting = Setting(SIZE_4, WIDTH - 2 * _ONE, hanging=hanging, tracking=0.0, hang=False)
    return Text((Span(f"{_LABEL}{part.copies_to.rstrip('。')}。", Face.FANGSONG, Role.IMPRINT),), setting)


def copies_lines(part: Imprint) -> list[tuple[Run, ...]]:
    """抄送 in lines that turn over under the first name."""
    text = copies_text(part)
    return set_lines(text.spans, text.setting) if part.copies_to else []


def _issued(part: Imprint) -> list[Run]:
    if not (part.organ or part.date):
        return []
    organ = line_of(part.organ, Face.FANGSONG, SIZE_4, Role.IMPRINT)
    words = f"{part.date}印发" if part.date else ""
    left = WIDTH - _ONE - natural_width(words, Face.FANGSONG, Setting(SIZE_4, tracking=0.0))
    date = line_of(words, Face.FANGSONG, SIZE_4, Role.IMPRINT)
    return [*(moved(run, _ONE, 0.0) for run in organ), *(moved(run, left, 0.0) for run in date)]


def _line(y: float, width: float) -> Rule:
    return Rule(0.0, y, WIDTH, y, width)
