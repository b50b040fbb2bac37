"""发文机关署名 and 成文日期 without seal (7.3.5.2), and the signer of an order (7.3.5.3)."""

from dataclasses import dataclass

from gongkai.notices.document import Signature, Signer
from gongkai.notices.faces import Face
from gongkai.notices.flow import BLANK, Row, kept, moved
from gongkai.notices.head import line_of
from gongkai.notices.measures import ADVANCE, SIZE_3, WIDTH
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
    widest = max((natural_width(organ, Face.FANGSONG) for organ in part.organs), default=0.0)
    organ_width = min(widest, WIDTH - 2 * _TWO)
    date_width = natural_width(part.date, Face.FANGSONG)
    if date_width > organ_width:
        date = WIDTH - _TWO - date_width
        return SignaturePlace(date - _TWO, organ_width, date, date_width)
    organ = WIDTH - _TWO - organ_width
    return SignaturePlace(organ, organ_width, organ + _TWO, date_width)


def signature_rows(part: Signature) -> list[Row]:
    """A blank line, the organs one under the other, the date: tied together, and the blank line to the text before."""
    where = place(part)
    rows = [BLANK]
    for organ in part.organs:
        rows += _rows(organ, Role.ORGAN, where.organ, where.organ_width)
    if part.date:
        rows += _rows(part.date, Role.DATE, where.date, where.date_width)
    return kept(rows)


def signer_place(part: Signer) -> tuple[float, float, float]:
    """Where the post, the signer's name and the date begin: the post two characters left of the name."""
    name = WIDTH - 2 * _TWO - natural_width(part.name, Face.KAI)
    return (
        name - _TWO - natural_width(part.post, Face.FANGSONG),
        name,
        WIDTH - 2 * _TWO - natural_width(part.date, Face.FANGSONG),
    )


def signer_rows(part: Signer) -> list[Row]:
    """Two blank lines, post and name four characters from the right, a blank line, the date (7.3.5.3)."""
    post, name, date = signer_place(part)
    signed = (
        *(moved(run, post, 0.0) for run in line_of(part.post, Face.FANGSONG, SIZE_3, Role.ORGAN)),
        *(moved(run, name, 0.0) for run in line_of(part.name, Face.KAI, SIZE_3, Role.ORGAN)),
    )
    dated = tuple(moved(run, date, 0.0) for run in line_of(part.date, Face.FANGSONG, SIZE_3, Role.DATE))
    return kept([BLANK, BLANK, Row(runs=signed), BLANK, Row(runs=dated)])


def _rows(text: str, role: Role, x: float, width: float) -> list[Row]:
    setting = Setting(width=width, align=Align.LEFT, hang=False)
    lines = set_lines([Span(text, Face.FANGSONG, role)], setting)
    return [Row(runs=tuple(moved(run, x, 0.0) for run in line)) for line in lines]
