"""署名 and 成文日期 under seals (7.3.5.1): where the organs, the date and the seals stand."""

from collections.abc import Sequence
from dataclasses import dataclass

from gongkai.notices.document import Signature
from gongkai.notices.faces import Face
from gongkai.notices.flow import Row, moved
from gongkai.notices.head import line_of
from gongkai.notices.measures import PITCH, SIZE_3, WIDTH, em
from gongkai.notices.pages import Picture, Role, Run
from gongkai.notices.paragraph import natural_width
from gongkai.notices.tags import Tag

_FOUR = 4 * em(SIZE_3)  # 右空四字
_APART = 2.0
"""Millimetres between two seals, which must not touch."""
_LOW = 4.0
"""Millimetres by which a seal's middle lies above the foot of the organ's line, so that it presses both lines."""


@dataclass(frozen=True)
class SealedPlace:
    """An organ under its seal: the row it is in, its middle across the type area, and how wide its name is."""

    organ: str
    row: int
    middle: float
    width: float


def sealed_rows(part: Signature) -> list[Row]:
    """All organs, the date and the seals as one row that never parts; its first seal is within a line of the text."""
    places = sealed_places(part)
    runs: list[Run] = []
    pictures: list[Picture] = []
    pictured = dict(zip(part.organs, part.seals, strict=False))
    for place in places:
        top = organ_top(place.row, part.diameter)
        organ = line_of(place.organ, Face.FANGSONG, SIZE_3, Role.ORGAN, top=top)
        runs += [moved(run, place.middle - place.width / 2, 0.0) for run in organ]
        if place.organ in pictured:
            seal_top = top + PITCH - _LOW - part.diameter / 2
            left = place.middle - part.diameter / 2
            seal = Tag("Figure", alt=f"{place.organ}印章")
            pictures.append(Picture(pictured[place.organ], left, seal_top, part.diameter, part.diameter, seal))
    last = organ_top(places[-1].row, part.diameter) + PITCH
    date_width = natural_width(part.date, Face.FANGSONG)
    date = line_of(part.date, Face.FANGSONG, SIZE_3, Role.DATE, top=last)
    runs += [moved(run, places[-1].middle - date_width / 2, 0.0) for run in date]
    foot = last + PITCH
    below = last - _LOW + part.diameter / 2 - foot
    # What the seal reaches below the date is a row of its own: a 附注 on the next line takes its place.
    return [Row(foot, tuple(runs), pictures=tuple(pictures), keep_next=True), Row(max(below, 0.0))]


def sealed_places(part: Signature) -> list[SealedPlace]:
    """The organs in rows from left to right, as many in each as the type area holds; the last one over the date."""
    rows: list[list[tuple[str, float]]] = [[]]
    for organ in part.organs or ("",):
        width = natural_width(organ, Face.FANGSONG)
        if rows[-1] and sum(_column(w, part) for _, w in rows[-1]) + _column(width, part) > WIDTH:
            rows.append([])
        rows[-1].append((organ, width))
    right = WIDTH - _FOUR + _overhang(part, rows[-1][-1][1])
    return [place for number, row in enumerate(rows) for place in _row(row, number, min(right, WIDTH), part)]


def organ_top(row: int, diameter: float) -> float:
    """How far below the text an organ's line stands: so that its seal begins within a line of the text."""
    blank = 0
    while (blank + 1) * PITCH - _LOW - diameter / 2 < 0:
        blank += 1
    return blank * PITCH + row * (diameter + _APART)


def _column(width: float, part: Signature) -> float:
    return max(width + em(SIZE_3), part.diameter + _APART)


def _overhang(part: Signature, last: float) -> float:
    """How far the last column reaches past the date, which ends four characters from the right."""
    return (_column(last, part) - natural_width(part.date, Face.FANGSONG)) / 2


def _row(row: Sequence[tuple[str, float]], number: int, right: float, part: Signature) -> list[SealedPlace]:
    """One row, set from the right so that the last organ stands over the date."""
    left = max(0.0, right - sum(_column(width, part) for _, width in row))
    places = []
    for organ, width in row:
        column = _column(width, part)
        places.append(SealedPlace(organ, number, left + column / 2, width))
        left += column
    return places
