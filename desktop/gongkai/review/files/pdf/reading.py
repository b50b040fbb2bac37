"""A page as passages: its text line by line, its tables cell by cell, and what nobody sees on it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby

from gongkai.domain.finding import Place
from gongkai.review.files.pdf.drawing import Drawing, Glyph
from gongkai.review.files.pdf.fonts import is_unknown
from gongkai.review.files.pdf.geometry import Box
from gongkai.review.files.pdf.grid import Cell, Grid, rows
from gongkai.review.files.pdf.lines import Sign, Stretch, joined, lines, runs, stretches, text_of
from gongkai.review.files.pdf.passages import Leaf, Mark, PagePassage, unsay
from gongkai.review.passages import Oddity, Passage, Piece

_FEWEST_UNKNOWN = 4
_LONGEST_EXCERPT = 200
_FEWEST_DRAWN = 3
_LONGEST_FOOT = 30
_SHORTEST_NUMBER, _IDENTITY, _LONGEST_NUMBER = 11, 18, 19
_FIGURES = re.compile(r"[0-9 -]{1,18}[0-9Xx]|[0-9Xx]")
_SAME_EDGE = 4.0


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
