"""Bounds (限度): how much of a file, with all files inside it, is unpacked and parsed before it is refused."""

from gongkai.review.passages import UnreadableError

_BYTES, _MARKS, _FILES, _DEPTH = 256 << 20, 2_000_000, 2_000, 4


class Bounds:
    """What is left of the allowance of one file; what is inside it draws on the same one."""

    def __init__(self) -> None:
        self._bytes, self._marks, self._files = _BYTES, _MARKS, _FILES

    def unpack(self, count: int) -> None:
        """Takes so many unpacked bytes off; UnreadableError where there are no more."""
        self._bytes -= count
        if self._bytes < 0:
            raise UnreadableError("too_large")

    def parse(self, content: bytes) -> None:
        """Takes the tags and attributes of a document off before it is parsed: each costs far more than its bytes."""
        self._marks -= content.count(b"<") + content.count(b"=")
        if self._marks < 0:
            raise UnreadableError("too_large")

    def enter(self, depth: int) -> None:
        """Takes one file inside a file off; UnreadableError where there are too many, or one too deep inside."""
        self._files -= 1
        if self._files < 0 or depth > _DEPTH:
            raise UnreadableError("too_deep")
