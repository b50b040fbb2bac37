"""The one way in which a package is laid out as a zip: nothing compressed, no time, no comment, no byte left open.

Any program lists and unpacks it; ours reads nothing that is not exactly so. That leaves no room for names that lead
elsewhere, for entries that unpack to more than they weigh, or for bytes that no signature covers.
"""

import struct
from collections.abc import Iterable
from dataclasses import dataclass

_VERSION, _UTF8, _DAY = 20, 0x800, 0x21  # 1 January 1980, the zip's first day


@dataclass(frozen=True)
class Entry:
    """A stored file: its name, size in bytes and CRC-32."""

    name: str
    size: int
    crc: int

    @property
    def head(self) -> bytes:
        """The local header, right before the bytes."""
        return struct.pack("<4s", b"PK\x03\x04") + self._facts + self.name.encode()

    @property
    def _facts(self) -> bytes:
        name = self.name.encode()
        return struct.pack("<5H3I2H", _VERSION, _UTF8, 0, 0, _DAY, self.crc, self.size, self.size, len(name), 0)

    def line(self, offset: int) -> bytes:
        """The entry's line in the directory."""
        place = struct.pack("<3H2I", 0, 0, 0, 0, offset)
        return struct.pack("<4sH", b"PK\x01\x02", _VERSION) + self._facts + place + self.name.encode()


HEAD_BYTES = 30


def directory(entries: Iterable[Entry]) -> bytes:
    """What stands behind the last file: a line for each entry, and the end."""
    lines, offset, count = b"", 0, 0
    for entry in entries:
        lines += entry.line(offset)
        offset += len(entry.head) + entry.size
        count += 1
    return lines + struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, count, count, len(lines), offset, 0)


def read_head(head: bytes, name: str) -> Entry:
    """The entry of this name whose local header these bytes begin with; ValueError where it is another."""
    if len(head) < HEAD_BYTES:
        raise ValueError("cut short")
    crc, size = struct.unpack_from("<II", head, 14)
    entry = Entry(name, size, crc)
    if entry.head != head:
        raise ValueError("not the header of this entry")
    return entry
