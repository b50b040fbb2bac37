"""ZIP: unpacked within bounds, with what stands between its members and in its comments; packed again."""

import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from gongkai.review.files.bounds import Bounds
from gongkai.review.passages import UnreadableError

LARGEST_PART = 64 << 20
_MOST_PARTS = 2000
_EPOCH = (1980, 1, 1, 0, 0, 0)
_END_RECORD, _END_LENGTH = b"PK\x05\x06", 22
_SPARE = 64
"""So many bytes between two members may be a data descriptor or padding."""


@dataclass(frozen=True)
class Unzipped:
    """The members by name, in their order; the comments; and whether there are bytes that belong to no member."""

    parts: dict[str, bytes]
    comments: tuple[str, ...] = ()
    is_stray: bool = False


def unzip(data: bytes, bounds: Bounds) -> Unzipped:
    """Every member of a ZIP; UnreadableError where it is broken, encrypted, ambiguous or too large."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = dict(_members(archive, bounds))
            comments = [archive.comment, *(entry.comment for entry in archive.infolist())]
            is_stray = any(data[start:end].strip(b"\0") for start, end in _gaps(archive, data))
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        raise UnreadableError("broken") from error
    return Unzipped(parts, tuple(comment.decode("utf-8", "replace") for comment in comments if comment), is_stray)


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """A ZIP of these members without comments, times or owners; the same members give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, _EPOCH)
            # An OpenDocument file is known by its first member, which is not compressed.
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return out.getvalue()


def _members(archive: zipfile.ZipFile, bounds: Bounds) -> Iterator[tuple[str, bytes]]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(entries) > _MOST_PARTS or sum(entry.file_size for entry in entries) > 4 * LARGEST_PART:
        raise UnreadableError("too_large")
    if any(entry.flag_bits & 1 for entry in entries):
        raise UnreadableError("encrypted")
    names: set[str] = set()
    for entry in entries:
        name = _name(entry)
        # Of two members of one name each program shows another one.
        if name in names:
            raise UnreadableError("duplicate_parts")
        names.add(name)
        # The declared size may lie, so the reading itself is bounded.
        with archive.open(entry) as stream:
            content = stream.read(LARGEST_PART + 1)
        if len(content) > LARGEST_PART:
            raise UnreadableError("too_large")
        bounds.unpack(len(content))
        yield name, content


def _name(entry: zipfile.ZipInfo) -> str:
    """The member's name; programs for Chinese Windows write it in GBK and do not say so."""
    if entry.flag_bits & 0x800 or entry.filename.isascii():
        return entry.filename
    try:
        raw = entry.filename.encode("cp437")
    except UnicodeEncodeError:
        return entry.filename
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return entry.filename


def _gaps(archive: zipfile.ZipFile, data: bytes) -> Iterator[tuple[int, int]]:
    """The stretches that no member covers: before, between and behind them, and behind the end record."""
    position = 0
    for entry in sorted(archive.infolist(), key=lambda entry: entry.header_offset):
        start = entry.header_offset
        if start - position > (_SPARE if position else 0):
            yield position, start
        name, extra = (int.from_bytes(data[start + at : start + at + 2], "little") for at in (26, 28))
        position = start + 30 + name + extra + entry.compress_size
    if archive.start_dir - position > _SPARE:
        yield position, archive.start_dir
    end = data.rfind(_END_RECORD) + _END_LENGTH + len(archive.comment)
    if end < len(data):
        yield end, len(data)
