"""Revisions (历史版本): what a PDF said before it was changed by an update appended to its end (ISO 32000-1, 7.5.6)."""

from collections.abc import Iterator

_END = b"%%EOF"
_MOST = 12
_LINEARIZED = b"/Linearized"
_HEAD = 1024


def earlier_revisions(data: bytes) -> Iterator[bytes]:
    """The file as it was before each update, the latest first; the first mark of a file made for the web is no end."""
    ends: list[int] = []
    position = data.find(_END)
    while position >= 0:
        ends.append(position + len(_END))
        position = data.find(_END, position + 1)
    if _LINEARIZED in data[:_HEAD]:
        ends = ends[1:]
    for end in reversed(ends[:-1][-_MOST:]):
        yield data[:end]


def lines_of(text: str) -> Iterator[str]:
    """The lines of a text without their blanks, to be compared."""
    for line in text.split("\n"):
        plain = "".join(line.split())
        if len(plain) > 1:
            yield plain
