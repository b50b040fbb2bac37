"""The five bundled faces: how wide their characters are, and which face has a character that another lacks.

A face is read when it is first needed (20 to 40 ms each), never at start-up.
"""

import struct
import threading
from collections.abc import Iterable
from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from gongkai import paths

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont


class Face(StrEnum):
    """A face of GB/T 9704; its value names the file under `resources/fonts`."""

    FANGSONG = "GongkaiFangSong"
    KAI = "GongkaiKai"
    HEI = "GongkaiHei"
    SONG = "GongkaiSong"
    XIAOBIAOSONG = "GongkaiXiaoBiaoSong"


_reading = threading.Lock()
drawing = threading.Lock()
"""Held while a face is cut for a file: reportlab's must not serve two documents at once."""


def font(face: Face) -> "TTFont":
    """The face as reportlab's font, read once and registered under its name."""
    with _reading:
        return _read(face)


@cache
def _read(face: Face) -> "TTFont":
    from reportlab.pdfbase import pdfmetrics

    from gongkai.notices.embedding import Embedded

    read = Embedded(face.value, str(paths.resources() / "fonts" / f"{face.value}.ttf"))
    pdfmetrics.registerFont(read)
    return read


@lru_cache(maxsize=1 << 16)
def setting(face: Face, character: str) -> tuple[Face, float]:
    """The face that has this character, the wanted one first, and its width there in em."""
    code = ord(character)
    for candidate in (face, *Face):
        glyphs = font(candidate).face
        if code in glyphs.charToGlyph:
            return candidate, glyphs.charWidths[code] / 1000
    return face, 1.0


@lru_cache(maxsize=1 << 10)
def ink(face: Face, text: str) -> tuple[float, float]:
    """How far the ink of a text reaches above the baseline and, as a negative number, below it, in em."""
    boxes = [_box(*_glyph(face, character)) for character in text if not character.isspace()]
    return max(top for _, top in boxes), min(bottom for bottom, _ in boxes)


def missing(texts: Iterable[str]) -> tuple[str, ...]:
    """The characters that no bundled face has, in code point order; a line break needs no glyph."""
    wanted = {character for text in texts for character in text} - {"\n"}
    return tuple(sorted(character for character in wanted if not _anywhere(character)))


@lru_cache(maxsize=1 << 16)
def _anywhere(character: str) -> bool:
    return any(ord(character) in font(face).face.charToGlyph for face in Face)


def _glyph(face: Face, character: str) -> tuple[Face, int]:
    chosen, _ = setting(face, character)
    return chosen, font(chosen).face.charToGlyph.get(ord(character), 0)


def _box(face: Face, glyph: int) -> tuple[float, float]:
    """The lowest and highest point of a glyph in em, from the head of its outline in the `glyf` table."""
    outlines = font(face).face
    start = outlines.get_table_pos("glyf")[0] + outlines.glyphPos[glyph]
    _, _, bottom, _, top = struct.unpack(">hhhhh", outlines.get_chunk(start, 10))
    return bottom / outlines.unitsPerEm, top / outlines.unitsPerEm
