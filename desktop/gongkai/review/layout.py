"""Layout (排布): cells written out with the head of their column before each, so that a label always stands close."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

AFTER_HEAD = "：\t"
BETWEEN_CELLS = "\t"
BETWEEN_ROWS = "\n\x1e\n"
"""No number and no name runs on over this."""


@dataclass(frozen=True)
class Cell:
    """A text, the label of its box or column, and the number of its row."""

    text: str
    head: str = ""
    row: int = 0


@dataclass(frozen=True)
class Stretch:
    """A stretch of the written-out text that is a cell's own: `cell` counts cells, `offset` characters in that cell."""

    start: int
    end: int
    cell: int = 0
    offset: int = 0


@dataclass(frozen=True)
class Layout:
    """A text written out, and which stretches of it are whose own; the rest are labels put in."""

    text: str
    stretches: tuple[Stretch, ...]
    starts: tuple[int, ...]

    def own(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """What of a stretch is the cells' own: cell, start and end in it; nothing where it lies in labels only."""
        index = max(bisect_right(self.starts, start) - 1, 0)
        cell, first, last = -1, 0, 0
        while index < len(self.stretches) and (stretch := self.stretches[index]).start < end:
            low, high = max(start, stretch.start), min(end, stretch.end)
            index += 1
            if low >= high:
                continue
            if stretch.cell != cell:
                if cell >= 0:
                    yield cell, first, last
                cell, first = stretch.cell, stretch.offset + low - stretch.start
            last = stretch.offset + high - stretch.start
        if cell >= 0:
            yield cell, first, last


def rows(cells: Iterable[Cell]) -> Layout:
    """Each row in one line, each cell after its head; a head that stands over two cells is said once."""
    texts: list[str] = []
    stretches: list[Stretch] = []
    position, said, row = 0, "", -1
    for number, cell in enumerate(cells):
        if number:
            texts.append(BETWEEN_CELLS if cell.row == row else BETWEEN_ROWS)
            position += len(texts[-1])
        head = f"{cell.head}{AFTER_HEAD}" if cell.head and (cell.head != said or cell.row != row) else ""
        said, row = cell.head, cell.row
        start = position + len(head)
        position = start + len(cell.text)
        texts += (head, cell.text)
        stretches.append(Stretch(start, position, number))
    return _layout("".join(texts), stretches)


def labelled(text: str, labels: Iterable[tuple[int, str]]) -> Layout:
    """A text with labels put in at these places, in their order."""
    texts: list[str] = []
    stretches: list[Stretch] = []
    position = last = 0
    for place, label in (*labels, (len(text), "")):
        stretches.append(Stretch(position, position + place - last, 0, last))
        texts += (text[last:place], label)
        position += place - last + len(label)
        last = place
    return _layout("".join(texts), stretches)


def _layout(text: str, stretches: list[Stretch]) -> Layout:
    return Layout(text, tuple(stretches), tuple(stretch.start for stretch in stretches))
