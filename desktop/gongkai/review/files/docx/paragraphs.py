"""The paragraphs of a DOCX: their texts over all runs, now and before tracked changes, and their places."""

from collections.abc import Iterator
from functools import partial

from lxml import etree

from gongkai.review.files.docx.looks import Looks
from gongkai.review.files.docx.words import DELETED, INSERTED, MC, SIGNS, TEXTS, W
from gongkai.review.files.trees import text_piece
from gongkai.review.passages import Oddity, Passage, Piece

_SYMBOL_FONT = 0xF000
_Cells = dict[etree._Element, tuple[str, str]]


def paragraphs(root: etree._Element, label: str, looks: Looks) -> Iterator[Passage | Oddity]:
    """The paragraphs of a part, with the place of each and the head of its column."""
    cells = _cells(root)
    seen: set[str] = set()
    number = 0
    for paragraph in root.iter(f"{W}p"):
        home = next(paragraph.iterancestors(f"{W}txbxContent", f"{W}tc"), None)
        number += home is None
        runs = own_runs(paragraph)
        pieces = [(change_of(run, paragraph), piece) for run in runs for piece in _pieces(run)]
        text = "".join(piece.text for _, piece in pieces)
        # Word keeps each text box twice, the second time for old programs.
        if not text.strip() or (text in seen and _is_fallback(paragraph)):
            continue
        if home is not None and home.tag == f"{W}txbxContent":
            seen.add(text)
        where, cue = _place(home, cells, label or f"第{number}段")
        yield from _views(where, cue, pieces)
        yield from _hidden(paragraph, runs, where, looks)


def own_runs(paragraph: etree._Element) -> list[etree._Element]:
    """The runs of a paragraph, without those of the text boxes in it."""
    return [run for run in paragraph.iter(f"{W}r") if next(run.iterancestors(f"{W}p"), None) is paragraph]


def change_of(run: etree._Element, paragraph: etree._Element) -> str:
    """The tracked change that a run is in: del, ins or none."""
    for parent in run.iterancestors():
        if parent is paragraph:
            return ""
        if parent.tag in DELETED:
            return "del"
        if parent.tag in INSERTED:
            return "ins"
    return ""


def _views(where: str, cue: str, pieces: list[tuple[str, Piece]]) -> Iterator[Passage]:
    """The paragraph as it reads now and, where text was deleted or inserted under tracking, as it read before."""
    now = tuple(piece for change, piece in pieces if change != "del")
    before = tuple(piece for change, piece in pieces if change != "ins")
    yield Passage(where, now, cue)
    if len(before) < len(pieces) or len(now) < len(pieces):
        yield Passage(f"{where}（修订前）", before, cue, echo=True)


def _pieces(run: etree._Element) -> Iterator[Piece]:
    for node in run:
        if node.tag in TEXTS:
            yield text_piece(node)
        elif node.tag in SIGNS:
            yield Piece(SIGNS[node.tag])
        elif node.tag == f"{W}sym":
            yield Piece(_symbol(node), partial(_put_symbol, node))


def _symbol(node: etree._Element) -> str:
    """A sign of a symbol font: in many of them digits and letters stand in their usual places."""
    try:
        code = int(node.get(f"{W}char", "0"), 16)
    except ValueError:
        return ""
    return chr(code - _SYMBOL_FONT if _SYMBOL_FONT <= code < _SYMBOL_FONT + 256 else min(code, 0xFFFF)).strip("\0")


def _put_symbol(node: etree._Element, text: str) -> None:
    node.tag = f"{W}t"
    node.attrib.clear()
    node.text = text


def _cells(root: etree._Element) -> _Cells:
    """Each table cell: its place, and the text of the cell at the head of its column."""
    places = {}
    for t, table in enumerate(root.iter(f"{W}tbl"), 1):
        heads: list[str] = []
        for r, row in enumerate(table.iterchildren(f"{W}tr"), 1):
            cells = list(row.iterchildren(f"{W}tc"))
            if r == 1:
                heads = ["".join(node.text or "" for node in cell.iter(f"{W}t")) for cell in cells]
            for c, cell in enumerate(cells, 1):
                head = heads[c - 1] if r > 1 and c <= len(heads) else ""
                places[cell] = (f"表{t}第{r}行第{c}格", head)
    return places


def _place(home: etree._Element | None, cells: _Cells, label: str) -> tuple[str, str]:
    if home is None:
        return label, ""
    if home.tag == f"{W}txbxContent":
        return "文本框", ""
    place, head = cells.get(home, ("表格", ""))
    return place, head


def _hidden(paragraph: etree._Element, runs: list[etree._Element], where: str, looks: Looks) -> Iterator[Oddity]:
    """What nobody sees of a paragraph, one oddity for each way of hiding."""
    texts: dict[str, list[str]] = {}
    for run in runs:
        text = "".join(node.text or "" for node in run if node.tag in TEXTS)
        if not text.strip():
            continue
        if rule := looks.hiding(run):
            texts.setdefault(rule, []).append(text)
        if change_of(run, paragraph) == "del":
            texts.setdefault("tracked_change", []).append(text)
    for rule, found in texts.items():
        yield Oddity(rule, where, "".join(found))


def _is_fallback(paragraph: etree._Element) -> bool:
    return next(paragraph.iterancestors(f"{MC}Fallback"), None) is not None
