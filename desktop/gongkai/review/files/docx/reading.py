"""DOCX: body, tables, text boxes, headers, notes, comments, tracked changes, hidden text, fields, settings, parts."""

from collections.abc import Iterator

from lxml import etree

from gongkai.review.files.docx.looks import Looks
from gongkai.review.files.docx.paragraphs import paragraphs
from gongkai.review.files.docx.shapes import covering_shapes
from gongkai.review.files.docx.words import FLOWS, MATH, SPOKEN
from gongkai.review.files.package import Package
from gongkai.review.files.shared_parts import drawn_texts, links, other_part, spoken_attributes
from gongkai.review.files.trees import attribute_piece, text_piece
from gongkai.review.passages import Content, Oddity, Passage

_SETTINGS = ("word/settings", "word/numbering", "word/glossary/settings", "word/glossary/numbering")


def contents(package: Package) -> Iterator[Content]:
    """Everything in a DOCX that says something, part after part."""
    looks = Looks(package)
    for name in package.names():
        if name == package.main:
            yield from _flow(package.tree(name), "", looks)
        elif label := flow_label(name):
            yield from _flow(package.tree(name), label, looks)
        elif name.startswith(_SETTINGS) and name.endswith(".xml"):
            yield from _spoken(package.tree(name), "文档设置")
        else:
            yield from other_part(package, name)
    yield from links(package)


def flow_label(name: str) -> str:
    """What a person calls a part that holds paragraphs; empty for other parts."""
    return next((label for prefix, label in FLOWS.items() if name.startswith(prefix) and name.endswith(".xml")), "")


def _flow(root: etree._Element, label: str, looks: Looks) -> Iterator[Passage | Oddity]:
    yield from paragraphs(root, label, looks)
    yield from drawn_texts(root, f"{label}图形")
    for formula in root.iter(f"{MATH}oMath"):
        yield Passage(f"{label}公式", tuple(map(text_piece, formula.iter(f"{MATH}t"))))
    yield from _spoken(root, label)
    for _ in covering_shapes(root):
        yield Oddity("covering_shape", label or "正文")


def _spoken(root: etree._Element, label: str) -> Iterator[Passage]:
    """The words in attributes: fields, content controls, links, settings, descriptions of pictures."""
    for node in root.iter("*"):
        for name in SPOKEN.get(str(node.tag), ()):
            if node.get(name):
                yield Passage(f"{label}域和控件", (attribute_piece(node, name),))
    yield from spoken_attributes(root, f"{label}图片说明")
