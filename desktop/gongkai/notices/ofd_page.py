"""A page → the objects of GB/T 33190-2016 that draw it, each in its place in millimetres."""

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from math import cos, radians, sin
from xml.sax.saxutils import escape

from gongkai.notices import faces
from gongkai.notices.faces import Face
from gongkai.notices.measures import PAPER_HEIGHT, PAPER_WIDTH, em
from gongkai.notices.pages import Page, Picture, Rule, Run

PAPER = f"0 0 {PAPER_WIDTH:g} {PAPER_HEIGHT:g}"
_PIECES = re.compile("[\U00010000-\U0010ffff]|[^\U00010000-\U0010ffff]+")
_BELOW = 0.35
"""em of room below the baseline: readers cut off what lies outside an object's box."""
_CLEAR = 0.5
"""Millimetres of room around a rule, for the same reason."""

Number = Callable[[], int]
"""Gives the next number; no two things in a file have the same."""


def page_xml(page: Page, fonts: Mapping[Face, int], pictures: Mapping[bytes, int], number: Number) -> str:
    """The page's own file; `fonts` and `pictures` are the numbers of what it shows."""
    layer = number()
    objects = [
        *(_text(run, fonts[run.face], number()) for run in page.runs if run.text),
        *(_path(rule, number()) for rule in page.rules),
        *(_image(picture, pictures[picture.data], number()) for picture in page.pictures),
    ]
    return (
        f"<ofd:Area><ofd:PhysicalBox>{PAPER}</ofd:PhysicalBox></ofd:Area>"
        f'<ofd:Content><ofd:Layer ID="{layer}" Type="Body">{"".join(objects)}</ofd:Layer></ofd:Content>'
    )


def _text(run: Run, font: int, number: int) -> str:
    """One run: its font's number, and from character to character how far it is, so that every reader sets it alike."""
    size = em(run.size)
    steps = [faces.setting(run.face, character)[1] * size + run.spacing for character in run.text]
    place, y = (_turned(run), 0.0) if run.angle else (_level(run, sum(steps)), size)
    return (
        f'<ofd:TextObject ID="{number}" {place} Font="{font}" Size="{_mm(size)}">'
        f'<ofd:FillColor Value="{_rgb(run.colour)}"/>'
        f"{_codes(run.text, steps, y)}</ofd:TextObject>"
    )


def _codes(text: str, steps: Sequence[float], y: float) -> str:
    """The characters with their distances; one beyond U+FFFF stands alone, since some readers count it as two."""
    xml, x = "", 0.0
    for piece in _PIECES.findall(text):
        own, steps = steps[: len(piece)], steps[len(piece) :]
        delta = f' DeltaX="{_steps(own[:-1])}"' if len(piece) > 1 else ""
        xml += f'<ofd:TextCode X="{_mm(x)}" Y="{_mm(y)}"{delta}>{escape(piece)}</ofd:TextCode>'
        x += sum(own)
    return xml


def _level(run: Run, width: float) -> str:
    """The box around the run, its first character at the left edge and one em below the upper."""
    size = em(run.size)
    box = _box(run.x, run.y - size, width + size / 4, (1 + _BELOW) * size)
    return f'Boundary="{box}"'


def _turned(run: Run) -> str:
    """The whole paper as box, the run turned about its first character."""
    along, across = cos(radians(run.angle)), sin(radians(run.angle))
    matrix = " ".join(map(_mm, (along, -across, across, along, run.x, run.y)))
    return f'Boundary="{PAPER}" CTM="{matrix}"'


def _steps(steps: Sequence[float]) -> str:
    """Distances, those that come several times in a row as `g count distance`."""
    return " ".join(_repeated(step, len(list(alike))) for step, alike in groupby(map(_mm, steps)))


def _repeated(step: str, count: int) -> str:
    return f"g {count} {step}" if count > 1 else step


def _path(rule: Rule, number: int) -> str:
    left, top = min(rule.x1, rule.x2) - _CLEAR, min(rule.y1, rule.y2) - _CLEAR
    wide, high = abs(rule.x2 - rule.x1) + 2 * _CLEAR, abs(rule.y2 - rule.y1) + 2 * _CLEAR
    ends = [_mm(value) for value in (rule.x1 - left, rule.y1 - top, rule.x2 - left, rule.y2 - top)]
    return (
        f'<ofd:PathObject ID="{number}" Boundary="{_box(left, top, wide, high)}" LineWidth="{_mm(rule.width)}"'
        f' Stroke="true" Fill="false"><ofd:StrokeColor Value="{_rgb(rule.colour)}"/>'
        f"<ofd:AbbreviatedData>M {ends[0]} {ends[1]} L {ends[2]} {ends[3]}</ofd:AbbreviatedData></ofd:PathObject>"
    )


def _image(picture: Picture, resource: int, number: int) -> str:
    box = _box(picture.x, picture.y, picture.width, picture.height)
    matrix = f"{_mm(picture.width)} 0 0 {_mm(picture.height)} 0 0"
    return f'<ofd:ImageObject ID="{number}" Boundary="{box}" CTM="{matrix}" ResourceID="{resource}"/>'


def _box(*measures: float) -> str:
    return " ".join(map(_mm, measures))


def _mm(value: float) -> str:
    """A tenth of a micrometre is the finest that is written."""
    return f"{round(value, 4) + 0.0:.10g}"


def _rgb(colour: str) -> str:
    return " ".join(str(channel) for channel in bytes.fromhex(colour))
