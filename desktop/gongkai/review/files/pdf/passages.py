"""A page as passages: its text line by line, its tables cell by cell, and what nobody sees on it."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby

from pikepdf import String

from gongkai.domain.finding import Place
from gongkai.review.files.pdf.drawing import UNSAID, Drawing, Glyph, Said, Spot
from gongkai.review.files.pdf.fonts import is_unknown
from gongkai.review.files.pdf.geometry import Box, union
from gongkai.review.files.pdf.grid import Cell, Grid, rows
from gongkai.review.files.pdf.lines import Sign, Stretch, joined, lines, runs, stretches, text_of
from gongkai.review.passages import Oddity, Passage, Piece

_FEWEST_UNKNOWN = 4
_LONGEST_EXCERPT = 200
_FEWEST_DRAWN = 3
_LONGEST_FOOT = 30
_SHORTEST_NUMBER, _IDENTITY, _LONGEST_NUMBER = 11, 18, 19
_FIGURES = re.compile(r"[0-9 -]{1,18}[0-9Xx]|[0-9Xx]")
_SAME_EDGE = 4.0
Mark = Callable[[Spot, str], None]
"""Says what is to go from the file: `drop` without a trace, `star` with a star in its place."""


@dataclass(frozen=True)
class Leaf:
    """A page as places name it: its number, its box, and by how many degrees it is turned when shown."""

    number: int
    box: Box
    turn: int = 0

    @property
    def name(self) -> str:
        """第3页; what no page shows has no number."""
        return f"第{self.number}页" if self.number else "未引用的页面内容"

    def place(self, place: Place, boxes: Sequence[Box]) -> Place:
        """A place with this page and the box around some boxes on it."""
        return replace(place, page=self.number, box=self.share(union(boxes))) if boxes and self.number else place

    def share(self, box: Box) -> tuple[float, float, float, float]:
        """A box as left, top, right, bottom in parts of the page as it is shown."""
        left, bottom, right, top = self.box
        wide, high = (right - left) or 1.0, (top - bottom) or 1.0
        x0, x1 = (box[0] - left) / wide, (box[2] - left) / wide
        y0, y1 = (top - box[3]) / high, (top - box[1]) / high
        match self.turn % 360:
            case 90:
                x0, y0, x1, y1 = 1 - y1, x0, 1 - y0, x1
            case 180:
                x0, y0, x1, y1 = 1 - x1, 1 - y1, 1 - x0, 1 - y0
            case 270:
                x0, y0, x1, y1 = y0, 1 - x1, y1, 1 - x0
        a, b, c, d = (round(min(max(part, 0.0), 1.0), 4) for part in (x0, y0, x1, y1))
        return a, b, c, d


@dataclass(frozen=True)
class PagePassage(Passage):
    """Text on a page, whose characters know where they stand and can be taken out of the file."""

    signs: tuple[Sign, ...] = ()
    leaf: Leaf = Leaf(0, (0.0, 0.0, 1.0, 1.0))
    mark: Mark | None = None

    def on_page(self, place: Place, start: int, end: int) -> Place:
        """The place with the box around the letters of a stretch."""
        boxes = [glyph.box for _, glyphs in self.signs[start:end] for glyph in glyphs]
        return self.leaf.place(place, boxes)

    def replace(self, edits: Iterable[tuple[int, int, str]]) -> None:
        """Takes the characters out that the new text no longer has; stars stand in their places."""
        text, mark = self.text, self.mark
        if mark is None:
            return
        for start, end, new in edits:
            old = text[start:end]
            first = _alike(old, new)
            last = min(_alike(old[::-1], new[::-1]), len(old) - first)
            for _, glyphs in self.signs[start + first : end - last]:
                for glyph in glyphs:
                    remove(glyph, mark, "star" if glyph is glyphs[0] else "drop")


def remove(glyph: Glyph, mark: Mark, how: str) -> None:
    """Marks a glyph as gone, and what the file says that it means."""
    mark(glyph.spot, how)
    if glyph.said is not None:
        unsay(glyph.said, mark, "")


def unsay(said: Said, mark: Mark, text: str) -> None:
    """Takes out a text that stands beside what is drawn; one that is kept apart from the drawing is written anew."""
    if said.owner is None:
        mark((*said.at, UNSAID), "drop")
    else:
        said.owner[said.key] = String(text)


class Reader:
    """Reads page after page; a table that goes on over a page keeps the heads of its columns."""

    def __init__(self, mark: Mark) -> None:
        self._mark = mark
        self._heads: list[tuple[float, str]] = []
        self._last_row: list[Cell] = []

    def read(self, drawing: Drawing, leaf: Leaf) -> Iterator[Passage | Oddity]:
        """The passages of what is seen on a page, then what is not seen."""
        seen = [glyph for glyph in drawing.glyphs if not glyph.hidden]
        for said in drawing.said:
            if said.text.strip():
                yield Passage(f"{leaf.name}替换文字", (Piece(said.text, partial(unsay, said, self._mark)),))
        yield from self._seen(seen, Grid(drawing.rules), leaf)
        yield from self._drawn(seen, leaf)
        yield from _unknown(seen, leaf)
        yield from self._unseen(drawing.glyphs, leaf)

    def _seen(self, seen: list[Glyph], grid: Grid, leaf: Leaf) -> Iterator[Passage]:
        cells: dict[Box, Cell] = {}
        blocks: list[tuple[float, list[Stretch]]] = []
        for line in lines(seen):
            free: list[Stretch] = []
            for part in stretches(line, grid.cuts(line)):
                box = grid.cell(part)
                if box is None:
                    free.append(part)
                else:
                    cells.setdefault(box, Cell(box)).parts.append(part)
            if free:
                blocks.append((line[0].base if line[0].angle == 0 else -1e9, free))
        yield from self._blocks(blocks, list(rows(list(cells.values()))), leaf)

    def _blocks(
        self, free: list[tuple[float, list[Stretch]]], table: list[list[Cell]], leaf: Leaf
    ) -> Iterator[Passage]:
        """Free lines and rows of tables from top to bottom; a row with one box only is a frame around text."""
        items: list[tuple[float, bool, list[Sign] | list[Cell]]] = [
            (height, False, joined(parts)) for height, parts in free
        ]
        for row in table:
            if len(row) > 1 or _continues(self._heads, [(row[0].box[0], text_of(row[0].signs()))]):
                items.append((row[0].box[3], True, row))
            else:
                items.extend((part.first.base, False, part.signs) for part in row[0].parts)
        items.sort(key=lambda item: -item[0])
        number = 0
        for is_table, group in groupby(items, key=lambda item: item[1]):
            if is_table:
                number += 1
                yield from self._table([row for _, _, row in group], number, leaf)  # type: ignore[misc]
            else:
                signs = list(_as_lines(signs for _, _, signs in group))  # type: ignore[misc]
                if len(signs) > _LONGEST_FOOT:
                    self._heads, self._last_row = [], []
                yield self._passage(leaf.name, signs, leaf)

    def _table(self, table: list[list[Cell]], number: int, leaf: Leaf) -> Iterator[Passage]:
        first = [(cell.box[0], text_of(cell.signs()).replace("\n", "")) for cell in table[0]]
        is_new = not _continues(self._heads, first)
        rows_left = table[1:] if [text for _, text in self._heads] == [text for _, text in first] else table
        yield from self._over_the_edge(rows_left, leaf)
        heads = first if is_new else self._heads
        self._heads, self._last_row = heads, table[-1]
        for r, row in enumerate(table, 1):
            for c, cell in enumerate(row, 1):
                cue = "" if is_new and r == 1 else _head(heads, cell.box)
                yield self._passage(f"{leaf.name}表{number}第{r}行第{c}格", cell.signs(), leaf, cue)

    def _over_the_edge(self, table: list[list[Cell]], leaf: Leaf) -> Iterator[Passage]:
        """Numbers in the last row of a page that go on in the first row of the next."""
        for before in self._last_row:
            for cell in table[0] if table else ():
                signs = [*before.signs(), *cell.signs()]
                parts = (text_of(before.signs()), text_of(cell.signs()))
                if abs(before.box[0] - cell.box[0]) < _SAME_EDGE and _is_one_number(*parts):
                    where = f"第{leaf.number - 1}页至{leaf.name}表格"
                    yield self._passage(where, signs, Leaf(0, leaf.box), _head(self._heads, cell.box), echo=True)

    def _drawn(self, seen: Sequence[Glyph], leaf: Leaf) -> Iterator[Passage]:
        """The lines that read otherwise as they are drawn than as the file says they are meant."""
        if not any(glyph.drawn for glyph in seen):
            return
        for line in lines(seen):
            if len({glyph.drawn for glyph in line if glyph.drawn.isalnum()}) >= _FEWEST_DRAWN:
                shown = [replace(glyph, text=glyph.drawn or glyph.text) for glyph in line]
                yield self._passage(f"{leaf.name}所画的文字", joined(list(stretches(shown))), leaf, echo=True)

    def _unseen(self, glyphs: Sequence[Glyph], leaf: Leaf) -> Iterator[Passage | Oddity]:
        for rule in sorted({glyph.hidden for glyph in glyphs if glyph.hidden}):
            hidden = [glyph for glyph in glyphs if glyph.hidden == rule]
            text = " ".join(text_of(_as_lines(map(_signs, runs(hidden)))).split())
            if not any(sign.isalnum() or is_unknown(sign) for sign in text):
                continue
            spot = leaf.place(Place(), [glyph.box for glyph in hidden])
            yield Oddity(rule, leaf.name, text[:_LONGEST_EXCERPT], spot.page, spot.box)
            # With what it touches: half of a number may be seen.
            whole = [run for run in runs(glyphs) if any(glyph.hidden == rule for glyph in run)]
            yield self._passage(f"{leaf.name}看不见的文字", _as_lines(map(_signs, whole)), leaf)

    def _passage(self, where: str, signs: Iterable[Sign], leaf: Leaf, cue: str = "", *, echo: bool = False) -> Passage:
        kept = tuple(sign for sign in signs if sign[0])
        return PagePassage(where, (Piece(text_of(kept)),), cue, echo, kept, leaf, self._mark)


def _as_lines(parts: Iterable[list[Sign]]) -> Iterator[Sign]:
    for number, signs in enumerate(parts):
        if number:
            yield "\n", ()
        yield from signs


def _signs(run: Iterable[Glyph]) -> list[Sign]:
    return [(sign, (glyph,)) for glyph in run for sign in glyph.text]


def _unknown(seen: Sequence[Glyph], leaf: Leaf) -> Iterator[Oddity]:
    """Characters that are drawn but that nothing in the file names: they can be seen, not read."""
    if not any(map(is_unknown, {glyph.text for glyph in seen})):
        return
    for line in lines(seen):
        for unknown, group in groupby(line, key=lambda glyph: is_unknown(glyph.text)):
            if unknown and len(list(group)) >= _FEWEST_UNKNOWN:
                yield Oddity("unreadable_text", leaf.name)
                return


def _is_one_number(first: str, second: str) -> bool:
    """Whether two parts are figures that together make one number, and neither makes one alone."""
    if not (_FIGURES.fullmatch(first) and _FIGURES.fullmatch(second)):
        return False
    return max(len(first), len(second)) < _SHORTEST_NUMBER <= len(first + second) <= _LONGEST_NUMBER or (
        len(first + second) == _IDENTITY
    )


def _continues(heads: list[tuple[float, str]], first: list[tuple[float, str]]) -> bool:
    """Whether the first row of a table stands in the columns of the table before, and is not its heads again.

    A row that was cut by the end of the page may have no text in some columns.
    """
    edges = [left for left, _ in heads]
    stands = all(any(abs(left - edge) < _SAME_EDGE for edge in edges) for left, _ in first)
    return bool(heads) and stands and [text for _, text in heads] != [text for _, text in first]


def _head(heads: list[tuple[float, str]], box: Box) -> str:
    """The head that a cell stands under: the last one that begins no further right."""
    found = ""
    for left, text in heads:
        if left <= box[0] + _SAME_EDGE:
            found = text
    return found


def _alike(one: str, other: str) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
