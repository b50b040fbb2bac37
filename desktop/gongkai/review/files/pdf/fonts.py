"""Fonts: what the codes of a string mean, how wide they are, and whether the font tells the truth about it."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pikepdf import Array, Dictionary, Name, Object, PdfError, Stream

from gongkai.review.files.pdf.cmaps import (
    CodeMap,
    embedded_map,
    glyph_texts,
    known_map,
    known_texts,
    own_encoding,
    to_unicode,
)

UNKNOWN = "\ufffd"
"""Stands for every character that nobody can tell."""

_LARGEST_TABLE = 8 << 20
_PER_EM = 0.001


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a string: its bytes, what it says, its advance in ems; a space is widened by word spacing."""

    data: bytes
    text: str
    advance: float
    is_space: bool


class Font:
    """A font as far as reading needs it."""

    def __init__(self, spec: Object) -> None:
        """Reads the tables of a font dictionary; what is broken there stays unknown."""
        self.is_composite = spec.get("/Subtype") == "/Type0"
        self._unicode = _unicode_map(spec)
        self._codes: dict[tuple[int, int], Code] = {}
        self.is_vertical = False
        self._map: CodeMap | None = None
        if self.is_composite:
            self._read_composite(spec)
        else:
            self._read_simple(spec)

    def codes(self, data: bytes) -> list[Code]:
        """The codes in a string, in its order."""
        known, read = self._codes, self._read
        if not self.is_composite:
            return [known.get((1, byte)) or read(1, byte, byte) for byte in data]
        if self._map is None:
            pairs = (int.from_bytes(data[at : at + 2]) for at in range(0, len(data) - 1, 2))
            return [known.get((2, code)) or read(2, code, code) for code in pairs]
        return [known.get((size, code)) or read(size, code, cid) for size, code, cid in self._map.split(data)]

    def _read(self, length: int, code: int, cid: int) -> Code:
        advance = self._widths.get(cid, self._width) * self._scale
        text = self._text(code, cid)
        found = Code(code.to_bytes(length), text, advance, length == 1 and code == 32)
        self._codes[length, code] = found
        return found

    def _text(self, code: int, cid: int) -> str:
        """What a code says; where the font's own name for the glyph contradicts its ToUnicode, nobody can tell."""
        own = self._own.get(cid, set())
        said = self._unicode.get(code, "")
        if not said:
            return min(own) if own else UNKNOWN
        if own and not _agree(said, own):
            return UNKNOWN
        return said.replace("\0", "") or UNKNOWN

    def _read_composite(self, spec: Object) -> None:
        below = _first(spec.get("/DescendantFonts"))
        encoding = spec.get("/Encoding")
        if isinstance(encoding, Stream):
            self._map = embedded_map(_bounded(encoding))
        elif not str(encoding).startswith("/Identity"):
            self._map = known_map(str(encoding)[1:])
        self.is_vertical = self._map.is_vertical if self._map else str(encoding) == "/Identity-V"
        self._scale = _PER_EM
        self._widths = _cid_widths(below.get("/W"))
        self._width = _number(below.get("/DW"), 1000.0)
        if self.is_vertical:
            self._widths, self._width = {}, 1000.0
        self._own = self._character_names(below)

    def _character_names(self, below: Object) -> dict[int, set[str]]:
        system = below.get("/CIDSystemInfo")
        ordering = str(system.get("/Ordering", "")) if isinstance(system, Dictionary) else ""
        if ordering not in ("Identity", "", "UCS"):
            return {} if self._unicode else {cid: {text} for cid, text in known_texts(f"Adobe-{ordering}").items()}
        if below.get("/CIDToGIDMap", Name.Identity) != Name.Identity:
            return {}
        return glyph_texts(_font_file(below, "/FontFile2"))

    def _read_simple(self, spec: Object) -> None:
        first = int(_number(spec.get("/FirstChar"), 0))
        widths = spec.get("/Widths")
        listed = list(widths)[:256] if isinstance(widths, Array) else []
        self._widths = {first + place: _number(width, 0.0) for place, width in enumerate(listed)}
        descriptor = spec.get("/FontDescriptor")
        self._width = _number(descriptor.get("/MissingWidth"), 0.0) if isinstance(descriptor, Dictionary) else 0.0
        self._scale = _PER_EM
        if spec.get("/Subtype") == "/Type3":
            matrix = spec.get("/FontMatrix")
            self._scale = _number(_first_number(matrix), _PER_EM)
        self._own = _simple_names(spec)
        if not listed:
            self._widths = _standard_widths(str(spec.get("/BaseFont", ""))[1:], self._own)


def _agree(said: str, own: set[str]) -> bool:
    """Whether two names mean the same character; only figures, letters and ideographs are worth a lie."""
    plain = unicodedata.normalize("NFKC", said)
    names = {unicodedata.normalize("NFKC", name) for name in own}
    if plain in names or not any(name.isalnum() and not _is_private(name) for name in names):
        return True
    return not plain.isalnum() or len(plain) > 1


def _is_private(text: str) -> bool:
    return any(unicodedata.category(sign) in ("Co", "Cn") for sign in text)


def is_unknown(text: str) -> bool:
    """Whether a glyph's text tells nobody anything: unknown, private or a control character."""
    return any(sign == UNKNOWN or unicodedata.category(sign) in ("Co", "Cc", "Cn", "Cs") for sign in text)


def _unicode_map(spec: Object) -> dict[int, str]:
    table = spec.get("/ToUnicode")
    return to_unicode(_bounded(table)) if isinstance(table, Stream) else {}


def _bounded(stream: Object) -> bytes:
    try:
        data = stream.read_bytes()
    except PdfError:
        return b""
    return data if len(data) <= _LARGEST_TABLE else b""


def _font_file(font: Object, key: str) -> bytes:
    descriptor = font.get("/FontDescriptor")
    file = descriptor.get(key) if isinstance(descriptor, Dictionary) else None
    if not isinstance(file, Stream):
        return b""
    try:
        return file.read_bytes()
    except PdfError:
        return b""


def _simple_names(spec: Object) -> dict[int, set[str]]:
    """What the encoding of a simple font calls its codes."""
    from pdfminer.encodingdb import EncodingDB

    encoding = spec.get("/Encoding")
    base = str(encoding)[1:] if isinstance(encoding, Name) else ""
    if isinstance(encoding, Dictionary):
        base = str(encoding.get("/BaseEncoding", ""))[1:]
    descriptor = spec.get("/FontDescriptor")
    is_embedded = isinstance(descriptor, Dictionary) or spec.get("/Subtype") == "/Type3"
    names = dict(EncodingDB.get_encoding(base or "StandardEncoding")) if base or not is_embedded else {}
    if not names and isinstance(descriptor, Dictionary):
        names = own_encoding(_font_file(spec, "/FontFile"))
    found = {code: {name} for code, name in names.items()}
    if isinstance(encoding, Dictionary):
        found.update(_differences(encoding.get("/Differences")))
    return found


def _differences(values: Any) -> Iterator[tuple[int, set[str]]]:
    from pdfminer.encodingdb import name2unicode

    code = 0
    for value in list(values)[:1024] if isinstance(values, Array) else ():
        if isinstance(value, Name):
            try:
                yield code, {name2unicode(str(value)[1:])}
            except (KeyError, ValueError, TypeError):
                yield code, set()
            code += 1
        else:
            code = int(_number(value, 0))


def _standard_widths(name: str, texts: dict[int, set[str]]) -> dict[int, float]:
    """The widths of the fourteen standard fonts, which a file need not give; half an em for any other."""
    from pdfminer.fontmetrics import FONT_METRICS

    known = FONT_METRICS.get(name)
    widths = known[1] if known else {}
    return {code: float(widths.get(min(text), 500) if text else 500) for code, text in texts.items()}


def _cid_widths(values: Any) -> dict[int, float]:
    """The widths of a composite font: c [w w …] and first last w."""
    widths: dict[int, float] = {}
    pending: list[int] = []
    for value in list(values)[:100_000] if isinstance(values, Array) else ():
        if isinstance(value, Array):
            first = pending.pop() if pending else 0
            widths.update((first + step, _number(width, 0.0)) for step, width in enumerate(list(value)[:70_000]))
            pending = []
        elif len(pending) == 2:
            first, last = pending
            widths.update(dict.fromkeys(range(first, min(last, first + 70_000) + 1), _number(value, 0.0)))
            pending = []
        else:
            pending.append(int(_number(value, 0)))
    return widths


def _first(values: Any) -> Object:
    found = values[0] if isinstance(values, Array) and len(values) else None
    return found if isinstance(found, Dictionary) else Dictionary()


def _first_number(values: Any) -> Any:
    return values[0] if isinstance(values, Array) and len(values) else None


def _number(value: Any, default: float) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return default
