"""PPTX: slides, hidden ones too, tables, notes, comments, masters, alternative texts, charts, files inside."""

from collections.abc import Iterator

from lxml import etree

from gongkai.review.files.package import Package
from gongkai.review.files.pptx.looks import hidden_runs, hidden_shapes
from gongkai.review.files.pptx.slides import Slide, slides_of
from gongkai.review.files.shared_parts import A, links, other_part, spoken_attributes
from gongkai.review.files.trees import text_piece
from gongkai.review.passages import Content, Oddity, Passage

_LABELS = {
    "ppt/slides/": "未列入放映的幻灯片",
    "ppt/notesSlides/": "备注",
    "ppt/slideLayouts/": "版式",
    "ppt/slideMasters/": "母版",
    "ppt/notesMasters/": "备注母版",
    "ppt/handoutMasters/": "讲义母版",
    "ppt/comments/": "批注",
}
_DATA = ("ppt/commentAuthors", "ppt/authors", "ppt/tags/")


def contents(package: Package) -> Iterator[Content]:
    """Everything in a PPTX that says something, slide after slide."""
    slides = slides_of(package)
    for slide in slides:
        yield from _slide(package.tree(slide.part), slide)
    shown = {slide.part for slide in slides}
    for name in package.names():
        label = next((label for prefix, label in _LABELS.items() if name.startswith(prefix)), "")
        if name in shown:
            continue
        if label and name.endswith(".xml"):
            yield from _texts(package.tree(name), label)
            yield from _plain_texts(package.tree(name), label)
        elif name.startswith(_DATA) and name.endswith(".xml"):
            yield from spoken_attributes(package.tree(name), "批注作者和标签", is_data=True)
        else:
            yield from other_part(package, name)
    yield from links(package)


def _slide(root: etree._Element, slide: Slide) -> Iterator[Passage | Oddity]:
    yield from _texts(root, slide.label)
    if slide.hidden and any(node.text for node in root.iter(f"{A}t")):
        yield Oddity("hidden_slide", slide.label)
        return
    for shape, rule in hidden_shapes(root, slide):
        yield Oddity(rule, slide.label, "".join(node.text or "" for node in shape.iter(f"{A}t")))
    for run, rule in hidden_runs(root, slide):
        yield Oddity(rule, slide.label, run.findtext(f"{A}t") or "")


def _texts(root: etree._Element, label: str) -> Iterator[Passage]:
    """The paragraphs outside tables, then the cells of tables row by row, then descriptions of shapes."""
    for paragraph in root.iter(f"{A}p"):
        if next(paragraph.iterancestors(f"{A}tc"), None) is None:
            yield Passage(label, tuple(map(text_piece, paragraph.iter(f"{A}t"))))
    for t, table in enumerate(root.iter(f"{A}tbl"), 1):
        heads: list[str] = []
        for r, row in enumerate(table.iterchildren(f"{A}tr"), 1):
            cells = list(row.iterchildren(f"{A}tc"))
            for c, cell in enumerate(cells, 1):
                head = heads[c - 1] if r > 1 and c <= len(heads) else ""
                yield Passage(f"{label}表{t}第{r}行第{c}格", tuple(map(text_piece, cell.iter(f"{A}t"))), head)
            if r == 1:
                heads = ["".join(node.text or "" for node in cell.iter(f"{A}t")) for cell in cells]
    yield from spoken_attributes(root, f"{label}图片说明")


def _plain_texts(root: etree._Element, label: str) -> Iterator[Passage]:
    """Texts outside drawings: those of comments."""
    for node in root.iter("*"):
        if node.tag != f"{A}t" and node.text and node.text.strip():
            yield Passage(label, (text_piece(node),))
