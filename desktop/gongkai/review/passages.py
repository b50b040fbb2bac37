"""What a reader finds in a file: passages of text that can be changed where they stand, odd things, files inside."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from gongkai.domain.finding import Place


class UnreadableError(Exception):
    """A file that cannot be looked at; `rule` says why: encrypted, broken, too_large …"""

    def __init__(self, rule: str) -> None:
        super().__init__(rule)
        self.rule = rule


@dataclass
class Piece:
    """A stretch of text with one home in the file; `put` writes a new text there, None where it cannot change."""

    text: str
    put: Callable[[str], None] | None = None

    def replace(self, text: str) -> None:
        """Changes the text here and in the file."""
        assert self.put is not None
        self.put(text)
        self.text = text


@dataclass(frozen=True)
class Passage:
    """Text that belongs together: a paragraph, a cell, a property.

    `where` is the spot as a person would say it, `cue` the label or column head it stands under; `echo` marks a second
    view of the passage before, as it was before tracked changes.
    """

    where: str
    pieces: tuple[Piece, ...]
    cue: str = ""
    echo: bool = False

    @property
    def text(self) -> str:
        """The text as it stands now."""
        return "".join([piece.text for piece in self.pieces])

    def on_page(self, place: Place, start: int, end: int) -> Place:
        """The place of a stretch of the text, with its page and box where the passage stands on one."""
        del start, end
        return place

    def replace(self, edits: Iterable[tuple[int, int, str]]) -> None:
        """Writes new text over stretches (start, end) of the passage; they may run across pieces."""
        for start, end, new in sorted(edits, reverse=True):
            position = 0
            for piece in self.pieces:
                first, last = max(start - position, 0), min(end - position, len(piece.text))
                position += len(piece.text)
                if first < last and piece.put is not None:
                    piece.replace(piece.text[:first] + new + piece.text[last:])
                    new = ""  # the whole replacement stands in the first piece; from the others the old text only goes


@dataclass(frozen=True)
class Oddity:
    """Something in a file that is a finding by itself: hidden content, or a part that cannot be looked at."""

    rule: str
    where: str
    excerpt: str = ""
    page: int = 0
    box: tuple[float, ...] = ()


@dataclass(frozen=True)
class Inner:
    """A file inside a file, to be read by the reader of its own kind; `where` begins the place of all it holds.

    `put` writes other bytes in its stead, `drop` takes it out; None where the outer file can't be changed so.
    """

    where: str
    name: str
    data: bytes
    put: Callable[[bytes], None] | None = None
    drop: Callable[[], None] | None = None


Content = Passage | Oddity | Inner


class Document(Protocol):
    """A file held open in memory, whatever its kind: walked, rid of what nobody sees, written again."""

    def contents(self) -> Iterator[Content]:
        """Everything that it says, part after part; UnreadableError where it cannot be looked at."""

    def strip(self) -> None:
        """Takes out what nobody sees."""

    def save(self) -> bytes:
        """The file again, as it stands now; the same content gives the same bytes."""
