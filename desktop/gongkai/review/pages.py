"""Pages: the cells of a row or a long text cut into pieces, laid out, folded and ready for the scanners."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gongkai.review.folding import Folded, fold
from gongkai.review.layout import AFTER_HEAD, Cell, Layout, labelled, rows
from gongkai.review.lexicons import Lexicons
from gongkai.review.subject import Subject
from gongkai.review.tables import Head, find_labels

_FEWEST_DENSE, _SPARSEST = 5_000, 4
_LONGEST_PAGE = 200_000
"""Characters read at a time, so that memory stays bounded however long a text is."""


@dataclass(frozen=True)
class Page:
    """What the scanners look at, and the way back to the characters it came from."""

    subject: Subject
    folded: Folded
    layout: Layout
    shift: int = 0
    labels: int = 0

    @property
    def is_dense(self) -> bool:
        """Whether there are more labels than any notice has: a text made to keep the scanners busy."""
        return self.labels > _FEWEST_DENSE and self.labels * _SPARSEST > len(self.subject.text)

    def own(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Where a stretch of the folded text stands in the cells: cell, start, end."""
        for cell, first, last in self.layout.own(*self.folded.span(start, end)):
            yield cell, first + self.shift, last + self.shift


def read_pages(cells: Sequence[Cell], words: Lexicons) -> Iterator[Page]:
    """One page for the cells of some rows; one or more for a text that stands alone."""
    if len(cells) == 1:
        yield from _text_pages(cells[0], words)
    elif cells:
        yield _page(rows(cells), words)


def _text_pages(cell: Cell, words: Lexicons) -> Iterator[Page]:
    first = [(0, f"{cell.head}{AFTER_HEAD}")] if cell.head else []
    open_head: Head | None = None
    for start, end in _cuts(cell.text):
        text = cell.text[start:end]
        found = words.find(text)
        labels = find_labels(text, found, words, open_head)
        open_head = labels.open
        layout = labelled(text, [*first, *labels.places])
        first = []
        yield _page(layout, words, start, found if layout.text == text else None)


def _page(
    layout: Layout, words: Lexicons, shift: int = 0, found: dict[str, list[tuple[int, int]]] | None = None
) -> Page:
    folded = fold(layout.text)
    terms = found if found is not None and folded.text == layout.text else words.find(folded.text)
    labels = sum(map(len, terms.values()))
    return Page(Subject(folded.text, words, terms), folded, layout, shift, labels)


def _cuts(text: str) -> Iterator[tuple[int, int]]:
    """The pieces of a text: cut at the end of a line where there is one, and never between two lines of digits."""
    start = 0
    while len(text) - start > _LONGEST_PAGE:
        end = _cut(text, start)
        yield start, end
        start = end
    yield start, len(text)


def _cut(text: str, start: int) -> int:
    end = start + _LONGEST_PAGE
    while (end := text.rfind("\n", start + _LONGEST_PAGE // 2, end)) > 0:
        if not (text[end - 1].isalnum() and text[end + 1 : end + 2].isdigit()):
            return end + 1
    return start + _LONGEST_PAGE
