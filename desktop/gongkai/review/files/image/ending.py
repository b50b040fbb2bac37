"""The end of a picture (图像结尾): what its file holds behind it, or in parts that no viewer shows."""

import re
from collections.abc import Callable

_MARKER = re.compile(b"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)
_PADDING = b"\0\xff \r\n"
_CHUNKS = frozenset(
    (
        b"IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCv mDCV cLLi cLLI tEXt zTXt iTXt bKGD hIST pHYs sPLT"
    ).split()
    + b"eXIf tIME acTL fcTL fdAT oFFs pCAL sCAL sTER iDOT vpAg orNT".split()
)
"""The chunks of the PNG specification (ISO/IEC 15948), and the harmless ones that programs add."""


def behind(kind: str, data: bytes) -> bytes:
    """The bytes behind the end of a picture, empty where there are none or its format has no end."""
    end = _ENDS[kind](data) if kind in _ENDS else len(data)
    rest = data[end:] if 0 < end < len(data) else b""
    return rest if rest.strip(_PADDING) else b""


def private_chunks(data: bytes) -> bytes:
    """What a PNG holds in chunks that no viewer knows."""
    return b"\n".join(data[start:end] for name, start, end in _chunks(data) if name not in _CHUNKS)


def _chunks(data: bytes) -> list[tuple[bytes, int, int]]:
    chunks, position = [], 8
    while position + 12 <= len(data):
        length = int.from_bytes(data[position : position + 4])
        name = data[position + 4 : position + 8]
        chunks.append((name, position + 8, position + 8 + length))
        position += 12 + length
        if name == b"IEND":
            break
    return chunks


def _png(data: bytes) -> int:
    chunks = _chunks(data)
    return chunks[-1][2] + 4 if chunks else len(data)


def _jpeg(data: bytes, position: int = 0) -> int:
    """Where the picture that begins at `position` ends."""
    position += 2
    while found := _MARKER.search(data, position):
        kind, position = found[0][1], found.end()
        if kind == 0xD9:
            return position
        if kind not in (0x01, 0xD8):
            position += int.from_bytes(data[position : position + 2])
    return len(data)


def _several_jpegs(data: bytes) -> int:
    """A Multi-Picture file (CIPA DC-007) is one JPEG behind the other."""
    end = _jpeg(data)
    while (start := data.find(b"\xff\xd8\xff", end)) >= 0 and not data[end:start].strip(_PADDING):
        end = _jpeg(data, start)
    return end


def _gif(data: bytes) -> int:
    position = 13 + _colours(data[10])
    while position < len(data) and data[position] != 0x3B:
        if data[position] == 0x2C:
            position += 10 + _colours(data[position + 9]) + 1
        elif data[position] == 0x21:
            position += 2
        else:
            return len(data)
        while position < len(data) and data[position]:
            position += 1 + data[position]
        position += 1
    return position + 1


def _colours(flags: int) -> int:
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _riff(data: bytes) -> int:
    length = int.from_bytes(data[4:8], "little") + 8
    return length + length % 2


def _bmp(data: bytes) -> int:
    return int.from_bytes(data[2:6], "little")


_ENDS: dict[str, Callable[[bytes], int]] = {
    "PNG": _png,
    "JPEG": _jpeg,
    "MPO": _several_jpegs,
    "GIF": _gif,
    "WEBP": _riff,
    "BMP": _bmp,
}
