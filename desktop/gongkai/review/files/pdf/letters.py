"""Letters (字形排布): where the characters of one string come to stand on the page."""

from collections.abc import Container, Sequence
from math import atan2, cos, degrees, hypot, radians, sin

from gongkai.review.files.pdf.drawing import Glyph, Look
from gongkai.review.files.pdf.fonts import Code
from gongkai.review.files.pdf.geometry import Matrix, moved_box, product
from gongkai.review.files.pdf.pen import Pen

_ASCENT, _DESCENT = 0.88, -0.12


def write(
    pen: Pen, codes: Sequence[Code], look: Look, at: tuple[str, int], first: int, gone: Container[int]
) -> list[Glyph]:
    """The glyphs of a string, `first` being the number of its first code; the pen moves on behind the last one."""
    matrix = product(pen.text, pen.ctm)
    is_vertical = pen.font is not None and pen.font.is_vertical
    is_level = not (matrix[1] or matrix[2] or is_vertical) and matrix[0] * pen.stretch > 0 and matrix[3] > 0
    placed = _level if is_level and pen.size > 0 else _turned
    glyphs = placed(pen, codes, matrix, look, at, first, gone)
    width = sum([code.advance for code in codes]) * pen.size + len(codes) * pen.spacing
    if pen.word_spacing:
        width += sum(code.is_space for code in codes) * pen.word_spacing
    pen.advance(width if is_vertical else width * pen.stretch)
    return glyphs


def _level(
    pen: Pen, codes: Sequence[Code], matrix: Matrix, look: Look, at: tuple[str, int], first: int, gone: Container[int]
) -> list[Glyph]:
    """Letters on a level line, as nearly all are."""
    glyphs = []
    scale = matrix[0] * pen.stretch
    size = pen.size * matrix[3]
    x, base = matrix[4], matrix[5] + matrix[3] * pen.rise
    low, high = base + _DESCENT * size, base + _ASCENT * size
    stream, operator = at
    for index, code in enumerate(codes, first):
        wide = code.advance * pen.size
        end = x + wide * scale
        if code.text and index not in gone:
            glyphs.append(Glyph(code.text, (x, low, end, high), size, x, end, base, 0, look, (stream, operator, index)))
        x += (wide + pen.spacing + (pen.word_spacing if code.is_space else 0.0)) * scale
    return glyphs


def _turned(
    pen: Pen, codes: Sequence[Code], matrix: Matrix, look: Look, at: tuple[str, int], first: int, gone: Container[int]
) -> list[Glyph]:
    """Letters on a turned, mirrored or vertical line."""
    a, b, c, d, e, f = matrix
    is_vertical = pen.font is not None and pen.font.is_vertical
    along = (-c, -d) if is_vertical else (a * pen.stretch, b * pen.stretch)
    sign = -1.0 if pen.size < 0 else 1.0
    angle = round(degrees(atan2(along[1] * sign, along[0] * sign))) % 360
    right, up = cos(radians(angle)), sin(radians(angle))
    glyphs, place = [], 0.0
    for index, code in enumerate(codes, first):
        wide = code.advance * pen.size
        if code.text and index not in gone:
            x, y = e + along[0] * place + c * pen.rise, f + along[1] * place + d * pen.rise
            x2, y2 = x + along[0] * wide, y + along[1] * wide
            here = (a, b, c, d, x, y)
            half = pen.size / 2
            box = (
                moved_box(here, (-half, -wide, half, 0.0))
                if is_vertical
                else moved_box(here, (0.0, _DESCENT * pen.size, wide * pen.stretch, _ASCENT * pen.size))
            )
            start, end, base = x * right + y * up, x2 * right + y2 * up, y * right - x * up
            size = abs(pen.size) * hypot(c, d)
            glyphs.append(Glyph(code.text, box, size, start, end, base, angle, look, (*at, index)))
        place += wide + pen.spacing + (pen.word_spacing if code.is_space else 0.0)
    return glyphs
