"""DOCX: body, tables, text boxes, headers, footers, notes, comments, tracked changes, hidden text, properties."""

from collections.abc import Iterator

from lxml import etree

from gongkai.review.files.package import Package, attribute_piece, drop, text_piece
from gongkai.review.files.shared_parts import links, other_part, strip_properties
from gongkai.review.passages import Oddity, Passage, Piece

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ROOT = f"{_W}document"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"

_FLOWS = {
    "word/header": "页眉",
    "word/footer": "页脚",
    "word/footnotes": "脚注",
    "word/endnotes": "尾注",
    "word/comments": "批注",
    "word/glossary/document": "文档部件",
}


def contents(package: Package) -> Iterator[Passage | Oddity]:
    """Everything in a DOCX that says something, part after part."""
    for name in package.names():
        if name == package.main:
            yield from _flow(package.tree(name), "")
        elif label := next((label for prefix, label in _FLOWS.items() if name.startswith(prefix)), ""):
            yield from _flow(package.tree(name), label)
        elif name.startswith("word/settings"):
            for variable in package.tree(name).iter(f"{_W}docVar"):
                yield Passage("文档变量", (attribute_piece(variable, f"{_W}val"),))
        else:
            yield from other_part(package, name)
    yield from links(package)


def strip(package: Package) -> None:
    """Takes out what nobody sees: hidden text, deleted text of tracked changes, document properties and variables."""
    for name in package.names():
        if name == package.main or name.startswith(tuple(_FLOWS)):
            _strip_flow(package.tree(name))
        elif name.startswith("word/settings"):
            for variables in list(package.tree(name).iter(f"{_W}docVars")):
                drop(variables)
    strip_properties(package)


def _strip_flow(root: etree._Element) -> None:
    for deleted in [*root.iter(f"{_W}del"), *root.iter(f"{_W}moveFrom")]:
        # In run, row and paragraph properties the mark is a property of something that stays.
        if any(True for _ in deleted.iter(f"{_W}r")):
            drop(deleted)
    for run in list(root.iter(f"{_W}r")):
        if _is_hidden(run):
            drop(run)


def _flow(root: etree._Element, label: str) -> Iterator[Passage | Oddity]:
    """The paragraphs of a part, with the place of each and the head of its column."""
    cells = _cells(root)
    seen: set[str] = set()
    number = 0
    for paragraph in root.iter(f"{_W}p"):
        home = next(paragraph.iterancestors(f"{_W}txbxContent", f"{_W}tc"), None)
        number += home is None
        pieces = list(_pieces(paragraph))
        text = "".join(piece.text for _, piece in pieces)
        # Word keeps each text box twice, the second time for old programs.
        if not text.strip() or (text in seen and _is_fallback(paragraph)):
            continue
        if home is not None and home.tag == f"{_W}txbxContent":
            seen.add(text)
        where, cue = _place(home, cells, label or f"第{number}段")
        yield from _views(where, cue, pieces)
        yield from _hidden(paragraph, where)
    for drawing in root.iter(f"{_WP}docPr"):
        for name in ("descr", "title"):
            if drawing.get(name):
                yield Passage(f"{label}图片说明", (attribute_piece(drawing, name),))


def _views(where: str, cue: str, pieces: list[tuple[str, Piece]]) -> Iterator[Passage]:
    """The paragraph as it reads now and, where text was deleted or inserted under tracking, as it read before."""
    now = tuple(piece for change, piece in pieces if change != "del")
    before = tuple(piece for change, piece in pieces if change != "ins")
    yield Passage(where, now, cue)
    if len(before) < len(pieces) or len(now) < len(pieces):
        yield Passage(f"{where}（修订前）", before, cue, echo=True)


def _pieces(paragraph: etree._Element) -> Iterator[tuple[str, Piece]]:
    """The texts of a paragraph's runs, each with its tracked change; the paragraphs of text boxes are not its own."""
    for run in paragraph.iter(f"{_W}r"):
        if next(run.iterancestors(f"{_W}p"), None) is not paragraph:
            continue
        change = _change(run, paragraph)
        for node in run:
            if node.tag in _TEXTS:
                yield change, text_piece(node)
            elif node.tag in _SIGNS:
                yield change, Piece(_SIGNS[node.tag])


_TEXTS = frozenset({f"{_W}t", f"{_W}delText", f"{_W}instrText", f"{_W}delInstrText"})
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-", f"{_W}softHyphen": "\u00ad"}


def _change(run: etree._Element, paragraph: etree._Element) -> str:
    for parent in run.iterancestors():
        if parent is paragraph:
            return ""
        if parent.tag in (f"{_W}del", f"{_W}moveFrom"):
            return "del"
        if parent.tag in (f"{_W}ins", f"{_W}moveTo"):
            return "ins"
    return ""


def _cells(root: etree._Element) -> dict[etree._Element, tuple[str, str]]:
    """Each table cell: its place, and the text of the cell at the head of its column."""
    places = {}
    for t, table in enumerate(root.iter(f"{_W}tbl"), 1):
        heads: list[str] = []
        for r, row in enumerate(table.iterchildren(f"{_W}tr"), 1):
            cells = list(row.iterchildren(f"{_W}tc"))
            if r == 1:
                heads = ["".join(node.text or "" for node in cell.iter(f"{_W}t")) for cell in cells]
            for c, cell in enumerate(cells, 1):
                head = heads[c - 1] if r > 1 and c <= len(heads) else ""
                places[cell] = (f"表{t}第{r}行第{c}格", head)
    return places


def _place(home: etree._Element | None, cells: dict[etree._Element, tuple[str, str]], label: str) -> tuple[str, str]:
    if home is None:
        return label, ""
    if home.tag == f"{_W}txbxContent":
        return "文本框", ""
    place, head = cells.get(home, ("表格", ""))
    return place, head


def _hidden(paragraph: etree._Element, where: str) -> Iterator[Oddity]:
    runs = [run for run in paragraph.iter(f"{_W}r") if next(run.iterancestors(f"{_W}p"), None) is paragraph]
    hidden = "".join(_text(run) for run in runs if _is_hidden(run))
    if hidden.strip():
        yield Oddity("hidden_text", where, hidden)
    deleted = "".join(_text(run) for run in runs if _change(run, paragraph) == "del")
    if deleted.strip():
        yield Oddity("tracked_change", where, deleted)


def _text(run: etree._Element) -> str:
    return "".join(node.text or "" for node in run if node.tag in _TEXTS)


def _is_hidden(run: etree._Element) -> bool:
    vanish = run.find(f"{_W}rPr/{_W}vanish")
    return vanish is not None and vanish.get(f"{_W}val", "1") not in ("0", "false", "off")


def _is_fallback(paragraph: etree._Element) -> bool:
    return next(paragraph.iterancestors(f"{_MC}Fallback"), None) is not None
