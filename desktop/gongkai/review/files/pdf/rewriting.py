"""Rewriting (重写): content streams without the characters that are to go; the rest of each line stays where it is."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Operator, String

from gongkai.review.files.pdf.drawing import UNSAID, WHOLE
from gongkai.review.files.pdf.fonts import Code, Font
from gongkai.review.files.pdf.sources import Sources, name_of, parse

STAR_FONT = "/GkStar"
_STAR_WIDTH = 0.389
Gone = Mapping[int, Mapping[int, str]]
"""By the number of the operator: which of its codes go, and how."""


class Rewriter:
    """Follows the text state of one stream as far as taking characters out needs it."""

    def __init__(self, resources: Any, sources: Sources, gone: Gone) -> None:
        self._resources, self._sources, self._gone = resources, sources, gone
        self._font: Font | None = None
        self._font_name, self._size = "", 0.0
        self._spacing = self._word_spacing = 0.0
        self._stack: list[tuple[Font | None, str, float, float, float]] = []
        self.has_stars = False

    def rewrite(self, stream: Object) -> bytes:
        """The content of a page or a form anew."""
        out: list[tuple[Any, Any]] = []
        for number, (operands, operator) in enumerate(parse(stream)):
            name = name_of(operator)
            self._follow(operands, name)
            gone = self._gone.get(number)
            if gone is None:
                out.append((operands, operator))
            elif UNSAID in gone:
                out.append((_silent(operands), operator))
            elif WHOLE not in gone:
                out.extend(self._without(operands, name, gone))
        return pikepdf.unparse_content_stream(out)

    def _follow(self, operands: Any, name: str) -> None:
        match name:
            case "q":
                self._stack.append((self._font, self._font_name, self._size, self._spacing, self._word_spacing))
            case "Q" if self._stack:
                self._font, self._font_name, self._size, self._spacing, self._word_spacing = self._stack.pop()
            case "Tf":
                self._font_name, self._size = str(operands[0]), float(operands[1])
                fonts = self._resources.get("/Font") if isinstance(self._resources, Dictionary) else None
                spec = fonts.get(self._font_name) if isinstance(fonts, Dictionary) else None
                plain = self._sources.plain_font
                self._font = self._sources.font(spec) if isinstance(spec, Dictionary) else plain
            case "Tc":
                self._spacing = float(operands[0])
            case "Tw":
                self._word_spacing = float(operands[0])
            case '"':
                self._word_spacing, self._spacing = float(operands[0]), float(operands[1])

    def _without(self, operands: Any, name: str, gone: Mapping[int, str]) -> Iterator[tuple[Any, Any]]:
        if name == '"':
            yield [operands[0]], Operator("Tw")
            yield [operands[1]], Operator("Tc")
        if name in ("'", '"'):
            yield [], Operator("T*")
        items = operands[0] if name == "TJ" else [operands[-1]]
        yield from self._pieces(items, gone)

    def _pieces(self, items: Any, gone: Mapping[int, str]) -> Iterator[tuple[Any, Any]]:
        """The string as arrays of what stays, with gaps as wide as what went, or stars in them."""
        row: list[Any] = []
        kept = bytearray()
        number = 0
        for item in items:
            if not isinstance(item, String):
                _flush(row, kept)
                row.append(item)
                continue
            assert self._font is not None
            for code in self._font.codes(bytes(item)):
                how = gone.get(number)
                number += 1
                if how is None:
                    kept += code.data
                    continue
                _flush(row, kept)
                if how == "star" and not self._font.is_vertical and self._size:
                    yield from self._star(row, code)
                    row = []
                else:
                    row.append(self._gap(self._advance(code)))
        _flush(row, kept)
        if row:
            yield [Array(row)], Operator("TJ")

    def _star(self, row: list[Any], code: Code) -> Iterator[tuple[Any, Any]]:
        self.has_stars = True
        rest = self._advance(code) - _STAR_WIDTH * self._size - self._spacing
        row.append(self._gap(rest / 2))
        yield [Array(row)], Operator("TJ")
        yield [Name(STAR_FONT), _decimal(self._size)], Operator("Tf")
        yield [Array([String("*"), self._gap(rest / 2)])], Operator("TJ")
        yield [Name(self._font_name), _decimal(self._size)], Operator("Tf")

    def _advance(self, code: Code) -> float:
        """How far a code moves on, in text space before the line is stretched."""
        return code.advance * self._size + self._spacing + (self._word_spacing if code.is_space else 0.0)

    def _gap(self, width: float) -> Decimal:
        """The number that moves on by a width; to move back it is positive."""
        turn = -1000.0 if not (self._font and self._font.is_vertical) else 1000.0
        return _decimal(turn * width / self._size if self._size else 0.0)


def _silent(operands: Any) -> list[Any]:
    """A marked part without the texts put beside it."""
    kept = {key: value for key, value in operands[1].items() if key not in ("/ActualText", "/Alt", "/E")}
    return [operands[0], Dictionary(kept)]


def star_font() -> Dictionary:
    """The font of the stars; every program has it."""
    return Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)


def _flush(row: list[Any], kept: bytearray) -> None:
    if kept:
        row.append(String(bytes(kept)))
        kept.clear()


def _decimal(value: float) -> Decimal:
    return Decimal(f"{value:.4f}")
