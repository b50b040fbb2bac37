"""发文机关署名 and 成文日期 without seal (7.3.5.2)."""

from dataclasses import dataclass

from gongkai.notices.document import Signature
from gongkai.notices.faces import Face
from gongkai.notices.flow import BLANK, Row, kept, moved
from gongkai.notices.measures import ADVANCE, WIDTH
from gongkai.notices.pages import Role
from gongkai.notices.paragraph import Align, Setting, Span, natural_width, set_lines

_TWO = 2 * ADVANCE


@dataclass(frozen=True)
class SignaturePlace:
    """Where the organ and the date begin, in millimetres from the type area's left edge."""

    organ: float
    organ_width: float
    date: float
    date_width: float


def place(part: Signature) -> SignaturePlace:
    """The organ ends two characters from the right and the date begins two to the right of it.

    Where the date is the longer one, the date ends two characters from the right and the organ moves left.
    """
    organ_width = min(natural_width(part.organ, Face.FANGSONG), WIDTH - 2 * _TWO)
    date_width = natural_width(part.date, Face.FANGSONG)
    if date_width > organ_width:
        date = WIDTH - _TWO - date_width
        return SignaturePlace(date - _TWO, organ_width, date, date_width)
    organ = WIDTH - _TWO - organ_width
    return SignaturePlace(organ, organ_width, organ + _TWO, date_width)


def signature_rows(part: Signature) -> list[Row]:
    """A blank line, the organ, the date: tied together, and the blank line to the text before it."""
    where = place(part)
    rows = [BLANK]
    if part.organ:
        rows += _rows(part.organ, Role.ORGAN, where.organ, where.organ_width)
    if part.date:
        rows += _rows(part.date, Role.DATE, where.date, where.date_width)
    return kept(rows)


def _rows(text: str, role: Role, x: float, width: float) -> list[Row]:
    setting = Setting(width=width, align=Align.LEFT, hang=False)
    lines = set_lines([Span(text, Face.FANGSONG, role)], setting)
    return [Row(runs=tuple(moved(run, x, 0.0) for run in line)) for line in lines]
