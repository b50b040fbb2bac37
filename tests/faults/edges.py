"""Where the parts of HTTP messages begin and end in a stream: the bytes at which programs make their mistakes."""

import re
from enum import StrEnum

_BREAK = b"\r\n\r\n"


class Edge(StrEnum):
    """A byte of a message that has a neighbour of another kind."""

    FIRST = "first"
    LINE_LAST = "line_last"
    HEAD_LAST = "head_last"
    BODY_FIRST = "body_first"
    BODY_MIDDLE = "body_middle"
    BODY_LAST = "body_last"


class Finder:
    """Follows a stream until the edge of its message number `message` (from 0) is known."""

    def __init__(self, edge: Edge, message: int) -> None:
        self._edge, self._left = edge, message
        self._held, self._start = b"", 0
        self._place: int | None = None

    def place(self, piece: bytes) -> int | None:
        """Reads on; gives the edge's place counted from the stream's first byte, once it is known."""
        if self._place is None:
            self._held += piece
            while self._left and (whole := self._whole()) is not None and len(self._held) >= whole:
                self._held, self._start, self._left = self._held[whole:], self._start + whole, self._left - 1
            if not self._left and (within := self._within()) is not None:
                self._place = self._start + within
        return self._place

    @property
    def message(self) -> bytes:
        """What has come of the message so far."""
        return self._held

    def _within(self) -> int | None:
        if self._edge is Edge.FIRST and self._held:
            return 0
        if self._edge is Edge.LINE_LAST and b"\n" in self._held:
            return self._held.index(b"\n")
        head, whole = self._held.find(_BREAK) + len(_BREAK), self._whole()
        if whole is None:
            return None
        places = {
            Edge.HEAD_LAST: head - 1,
            Edge.BODY_FIRST: min(head, whole - 1),
            Edge.BODY_MIDDLE: (head + whole - 1) // 2,
            Edge.BODY_LAST: whole - 1,
        }
        return places.get(self._edge)

    def _whole(self) -> int | None:
        """The length of the message that is held, None before its head is complete."""
        head = self._held.find(_BREAK)
        if head < 0:
            return None
        told = re.search(rb"(?im)^content-length: *(\d+)", self._held[:head])
        return head + len(_BREAK) + (int(told[1]) if told else 0)
