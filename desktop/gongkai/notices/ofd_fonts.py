"""The faces as an OFD embeds them: TrueType subsets whose own table leads from characters to glyphs."""

import struct
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from reportlab.pdfbase.ttfonts import TTFontMaker

from gongkai.notices import faces
from gongkai.notices.faces import Face
from gongkai.notices.pages import Pages

_BMP = 0xFFFF
_Segment = tuple[int, int, int]
"""The first code point, the last one, and the glyph of the first."""


def subsets(pages: Pages) -> Mapping[Face, bytes]:
    """A font file for each face that the pages use, with the characters that they use of it."""
    used: dict[Face, set[str]] = {}
    for page in pages.pages:
        for run in page.runs:
            used.setdefault(run.face, set()).update(run.text)
    with faces.drawing:
        return {face: _subset(face, sorted(map(ord, used[face]))) for face in Face if face in used}


def _subset(face: Face, codes: Sequence[int]) -> bytes:
    """reportlab's subset, which a PDF addresses by numbers of its own, with a table of Unicode in place of them."""
    whole = faces.font(face).face
    maker = TTFontMaker()
    for tag, data in _tables(whole.makeSubset(codes)):
        maker.add(tag, _cmap(_segments(codes, whole.charToGlyph)) if tag == "cmap" else data)
    return bytes(maker.makeStream())


def _tables(font: bytes) -> Iterable[tuple[str, bytes]]:
    for place in range(struct.unpack_from(">H", font, 4)[0]):
        tag, _, offset, length = struct.unpack_from(">4sLLL", font, 12 + 16 * place)
        yield tag.decode("ascii"), font[offset : offset + length]


def _segments(codes: Sequence[int], glyphs: Mapping[int, int]) -> list[_Segment]:
    """Stretches of code points whose glyphs follow one another, numbered as `makeSubset` numbers them."""
    numbers: dict[int, int] = {0: 0}
    mapped = [(code, numbers.setdefault(glyphs.get(code, 0), len(numbers))) for code in codes]
    starts = [0] + [
        place
        for place, (one, other) in enumerate(pairwise(mapped), start=1)
        if (other[0] - one[0], other[1] - one[1]) != (1, 1)
    ]
    return [
        (*mapped[first][:1], mapped[end - 1][0], mapped[first][1]) for first, end in pairwise([*starts, len(mapped)])
    ]


def _cmap(segments: Sequence[_Segment]) -> bytes:
    """One table for all code points (format 12), and one for readers that know the first 65 536 only (format 4)."""
    narrow, wide = _format_4([part for part in segments if part[1] < _BMP]), _format_12(segments)
    head = struct.pack(">HHHHLHHL", 0, 2, 3, 1, 20, 3, 10, 20 + len(narrow))
    return head + narrow + wide


def _format_4(segments: Sequence[_Segment]) -> bytes:
    parts = [*segments, (_BMP, _BMP, 0)]
    count = len(parts)
    power = count.bit_length() - 1
    search = 2 << power
    deltas = [(glyph - first) & _BMP if first != _BMP else 1 for first, _, glyph in parts]
    shorts = [
        *(2 * count, search, power, 2 * count - search),
        *(last for _, last, _ in parts),
        0,
        *(first for first, _, _ in parts),
        *deltas,
        *[0] * count,
    ]
    return struct.pack(f">{3 + len(shorts)}H", 4, 6 + 2 * len(shorts), 0, *shorts)


def _format_12(segments: Sequence[_Segment]) -> bytes:
    groups = b"".join(struct.pack(">LLL", *part) for part in segments)
    return struct.pack(">HHLLL", 12, 0, 16 + len(groups), 0, len(segments)) + groups
