"""Character maps: what a font's own tables say that its codes mean, read within bounds (ISO 32000-1, 9.7.5, 9.10.3)."""

import re
import struct
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Any

_MOST_ENTRIES = 70_000
_TOKEN = re.compile(rb"<([0-9A-Fa-f\s]*)>|([\[\]])|(\d{1,7})")
_LONGEST_HEAD = 64 << 10
_ENTRY = re.compile(rb"dup\s+(\d{1,3})\s*/([\w.]{1,40})\s+put")
_PLAIN_NAME = re.compile(r"[A-Za-z0-9-]{1,40}")


@dataclass(frozen=True)
class CodeMap:
    """Codes of 1 to 4 bytes and the characters (CID) they stand for."""

    cids: dict[tuple[int, int], int]
    lengths: tuple[int, ...]
    is_vertical: bool = False

    def split(self, data: bytes) -> Iterator[tuple[int, int, int]]:
        """The codes in a string: how many bytes, the code, its character."""
        position = 0
        while position < len(data):
            length, code = self._next(data, position)
            yield length, code, self.cids.get((length, code), 0)
            position += length

    def _next(self, data: bytes, position: int) -> tuple[int, int]:
        for length in self.lengths:
            code = int.from_bytes(data[position : position + length])
            if (length, code) in self.cids:
                return min(length, len(data) - position), code
        length = min(self.lengths[0], len(data) - position)
        return length, int.from_bytes(data[position : position + length])


def to_unicode(data: bytes) -> dict[int, str]:
    """A ToUnicode map: code → text."""
    texts: dict[int, str] = {}
    for kind, tokens in _sections(data):
        if kind == b"bfchar":
            for code, value in zip(tokens[::2], tokens[1::2], strict=False):
                if isinstance(code, bytes) and isinstance(value, bytes):
                    texts[int.from_bytes(code)] = _text(value)
        elif kind == b"bfrange":
            texts.update(_text_range(tokens, _MOST_ENTRIES - len(texts)))
    return texts


def embedded_map(data: bytes) -> CodeMap:
    """A map from codes to characters that a file brings along."""
    cids: dict[tuple[int, int], int] = {}
    lengths: set[int] = set()
    for kind, tokens in _sections(data):
        if kind == b"codespacerange":
            lengths.update(len(token) for token in tokens if isinstance(token, bytes) and 1 <= len(token) <= 4)
        elif kind in (b"cidrange", b"cidchar"):
            _add_cids(cids, tokens, 3 if kind == b"cidrange" else 2)
    return CodeMap(cids, tuple(sorted(lengths)) or (2,), b"/WMode 1" in data)


@cache
def known_map(name: str) -> CodeMap | None:
    """One of the maps that every PDF program knows (GBK-EUC-H, UniGB-UCS2-H …); None for an unknown name."""
    from pdfminer.cmapdb import CMapDB

    if not _PLAIN_NAME.fullmatch(name):
        return None
    try:
        found = CMapDB.get_cmap(name)
    except (CMapDB.CMapNotFound, OSError):
        return None
    cids = dict(_leaves(getattr(found, "code2cid", {}), 0, 0))
    return CodeMap(cids, tuple(sorted({length for length, _ in cids})) or (2,), name.endswith("V"))


@cache
def known_texts(ordering: str) -> dict[int, str]:
    """What the characters of a known collection (Adobe-GB1 …) are; nothing for an unknown one."""
    from pdfminer.cmapdb import CMapDB

    if not _PLAIN_NAME.fullmatch(ordering):
        return {}
    try:
        return dict(CMapDB.get_unicode_map(ordering).cid2unichr)
    except (CMapDB.CMapNotFound, OSError):
        return {}


def glyph_texts(font: bytes) -> dict[int, set[str]]:
    """What the Unicode tables inside a TrueType font call its glyphs: glyph → characters."""
    texts: dict[int, set[str]] = {}
    try:
        for offset in _unicode_tables(font):
            for character, glyph in _subtable(font, offset):
                texts.setdefault(glyph, set()).add(chr(character))
    except (struct.error, ValueError, IndexError, OverflowError):
        return {}
    return texts


def own_encoding(font: bytes) -> dict[int, str]:
    """What a Type 1 font calls its codes: dup 58 /period put."""
    from pdfminer.encodingdb import name2unicode

    found: dict[int, str] = {}
    for entry in islice(_ENTRY.finditer(font[:_LONGEST_HEAD]), 256):
        with suppress(KeyError, ValueError, TypeError):
            found[int(entry[1])] = name2unicode(entry[2].decode("latin-1"))
    return found


def _sections(data: bytes) -> Iterator[tuple[bytes, list[Any]]]:
    """The begin…end sections of a map: strings as bytes, numbers as int, brackets as str."""
    for chunk in data.split(b"begin")[1:]:
        kind = chunk[:20].split(None, 1)[0].partition(b"<")[0] if chunk.strip() else b""
        body = chunk[len(kind) :].partition(b"end")[0]
        yield kind, [_value(found) for found in _TOKEN.finditer(body)]


def _value(found: re.Match[bytes]) -> bytes | int | str:
    if found[1] is not None:
        digits = b"".join(found[1].split()).decode()
        return bytes.fromhex(digits + "0" * (len(digits) % 2))
    return found[2].decode() if found[2] else int(found[3])


def _text(value: bytes) -> str:
    return value.decode("utf-16-be", "replace") if len(value) > 1 else value.decode("latin-1")


def _text_range(tokens: list[Any], most: int) -> Iterator[tuple[int, str]]:
    position = 0
    while position + 2 < len(tokens):
        low, high, start = tokens[position : position + 3]
        position += 3
        if not (isinstance(low, bytes) and isinstance(high, bytes)):
            return
        first, count = int.from_bytes(low), min(int.from_bytes(high) - int.from_bytes(low) + 1, most)
        if start == "[":
            while position < len(tokens) and isinstance(tokens[position], bytes):
                yield first, _text(tokens[position])
                first, position = first + 1, position + 1
            position += 1
        elif isinstance(start, bytes):
            most -= max(count, 0)
            base = int.from_bytes(start)
            for step in range(count):
                value = (base + step) & ((1 << 8 * len(start)) - 1)
                yield first + step, _text(value.to_bytes(len(start)))


def _add_cids(cids: dict[tuple[int, int], int], tokens: list[Any], size: int) -> None:
    for position in range(0, len(tokens) - size + 1, size):
        low, cid = tokens[position], tokens[position + size - 1]
        high = tokens[position + size - 2]
        if not (isinstance(low, bytes) and isinstance(high, bytes) and isinstance(cid, int)):
            return
        first = int.from_bytes(low)
        for step in range(min(int.from_bytes(high) - first + 1, _MOST_ENTRIES - len(cids))):
            cids[len(low), first + step] = cid + step


def _leaves(tree: Any, length: int, code: int) -> Iterator[tuple[tuple[int, int], int]]:
    for byte, below in tree.items():
        if isinstance(below, int):
            yield (length + 1, code << 8 | byte), below
        else:
            yield from _leaves(below, length + 1, code << 8 | byte)


def _unicode_tables(font: bytes) -> Iterator[int]:
    (count,) = struct.unpack_from(">H", font, 4)
    for index in range(min(count, 64)):
        tag, _, start, _ = struct.unpack_from(">4sLLL", font, 12 + 16 * index)
        if tag == b"cmap":
            (tables,) = struct.unpack_from(">H", font, start + 2)
            for table in range(min(tables, 16)):
                platform, encoding, offset = struct.unpack_from(">HHL", font, start + 4 + 8 * table)
                if platform == 0 or (platform == 3 and encoding in (1, 10)):
                    yield start + offset


def _subtable(font: bytes, start: int) -> Iterator[tuple[int, int]]:
    (form,) = struct.unpack_from(">H", font, start)
    if form == 4:
        yield from _segments(font, start)
    elif form == 12:
        (groups,) = struct.unpack_from(">L", font, start + 12)
        left = _MOST_ENTRIES
        for group in range(min(groups, _MOST_ENTRIES)):
            first, last, glyph = struct.unpack_from(">LLL", font, start + 16 + 12 * group)
            count = max(min(last - first + 1, left), 0)
            left -= count
            yield from ((first + step, glyph + step) for step in range(count))


def _segments(font: bytes, start: int) -> Iterator[tuple[int, int]]:
    (double,) = struct.unpack_from(">H", font, start + 6)
    count = double // 2
    ends, starts, deltas, ranges = (start + 14 + step * double + (2 if step else 0) for step in range(4))
    for index in range(count):
        (end,), (first,) = (struct.unpack_from(">H", font, place + 2 * index) for place in (ends, starts))
        (delta,), (offset,) = (struct.unpack_from(">H", font, place + 2 * index) for place in (deltas, ranges))
        for code in range(first, min(end, 0xFFFE) + 1):
            glyph = code
            if offset:
                (glyph,) = struct.unpack_from(">H", font, ranges + 2 * index + offset + 2 * (code - first))
            if glyph or not offset:
                yield code, glyph + delta & 0xFFFF
