"""The parts that Office files have alike: links, properties, charts, custom XML, pictures, embedded files."""

import posixpath
from collections.abc import Iterator
from functools import partial

from lxml import etree

from gongkai.review.files.numbers import plain_number
from gongkai.review.files.package import RELATIONSHIP, Package
from gongkai.review.files.thumbnails import is_blank
from gongkai.review.files.trees import attribute_piece, text_piece
from gongkai.review.naming import has_surname
from gongkai.review.passages import Content, Inner, Oddity, Passage, Piece

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_CHART_VALUE = "{http://schemas.openxmlformats.org/drawingml/2006/chart}v"
_LOOKS = (
    "[Content_Types]", "word/styles", "word/stylesWithEffects", "word/theme/", "word/fontTable", "word/webSettings",
    "word/fonts/", "word/glossary/styles", "word/glossary/fontTable", "word/glossary/webSettings",
    "word/printerSettings", "xl/styles", "xl/theme/", "xl/calcChain", "xl/printerSettings", "xl/metadata",
    "ppt/theme/", "ppt/fonts/", "ppt/tableStyles", "ppt/viewProps", "ppt/printerSettings",
)  # fmt: skip
"""Parts that only say how things look."""
_MACROS = ("vbaProject", "vbaData", "activeX", "ctrlProps", "attachedToolbars", "xl/macrosheets", "xl/dialogsheets")
_SPOKEN = frozenset({"descr", "title", "tooltip", "alt", "string", "tip"})
_PERSONAL = frozenset({"creator", "lastModifiedBy", "Manager"})
_NAME = range(2, 5)


def other_part(package: Package, name: str) -> Iterator[Content]:
    """What a part says that has no reader of its own; pictures and embedded files are files inside."""
    base = posixpath.basename(name)
    if name.endswith(".rels") or name.startswith(_LOOKS):
        return
    if any(word in name for word in _MACROS):
        yield Oddity("macros", base)
    elif name.startswith("docProps/thumbnail"):
        if not is_blank(package.parts[name]):
            yield Oddity("thumbnail", "文档缩略图")
    elif name.endswith((".xml", ".vml")) and "/embeddings/" not in name:
        root = package.tree(name)
        yield from _about(root) if name.startswith("docProps/") else ()
        where = "文档属性" if name.startswith("docProps/") else "图形和附属内容"
        yield from _texts(root, where)
        yield from spoken_attributes(root, where, is_data=name.startswith(("customXml/item", "docProps/custom")))
    else:
        kind = "图片" if "/media/" in name else "嵌入的文件"
        put = partial(package.parts.__setitem__, name)
        yield Inner(f"{kind} {base}", base, package.parts[name], put, partial(package.remove, name))


def links(package: Package) -> Iterator[Passage]:
    """The addresses outside the file that its parts point to: mail, telephone and web links."""
    for name in package.names():
        if name.endswith(".rels"):
            for rel in package.tree(name).iter(RELATIONSHIP):
                if rel.get("TargetMode") == "External":
                    yield Passage("链接地址", (attribute_piece(rel, "Target"),))


def drawn_texts(root: etree._Element, where: str) -> Iterator[Passage]:
    """Each paragraph of text in a drawing."""
    for paragraph in root.iter(f"{A}p"):
        yield Passage(where, tuple(map(text_piece, paragraph.iter(f"{A}t"))))


def spoken_attributes(root: etree._Element, where: str, *, is_data: bool = False) -> Iterator[Passage]:
    """The descriptions of pictures and shapes; of data, which has no layout, every attribute."""
    for node in root.iter("*"):
        for name, value in node.attrib.items():
            local = str(name).rpartition("}")[2]
            if value and (is_data or local in _SPOKEN or (local == "name" and str(node.tag).endswith("cNvPr"))):
                yield Passage(where, (attribute_piece(node, str(name)),))


def strip_properties(package: Package) -> None:
    """Empties the core, application and custom properties and drops the thumbnail."""
    for name in package.names("docProps/"):
        if name.endswith(".xml"):
            root = package.tree(name)
            for child in list(root):
                root.remove(child)
        else:
            package.remove(name)


def remove_parts(package: Package, prefixes: tuple[str, ...]) -> None:
    """Takes out the parts whose names begin so."""
    for name in package.names(*prefixes):
        if name in package.parts and not name.endswith(".rels"):
            package.remove(name)


def is_persons_name(text: str) -> bool:
    """Whether an author is a person rather than a program or an office."""
    plain = text.strip()
    return len(plain) in _NAME and all("\u4e00" <= sign <= "\u9fff" for sign in plain) and has_surname(plain)


def _about(root: etree._Element) -> Iterator[Oddity]:
    """The people that the properties of a file name."""
    for node in root.iter("*"):
        label = str(node.tag).rpartition("}")[2]
        if label in _PERSONAL and is_persons_name(node.text or ""):
            yield Oddity("doc_property", "文档属性", node.text or "")


def _texts(root: etree._Element, where: str) -> Iterator[Passage]:
    """Each paragraph of drawing text, and each other element that holds text; figures of charts as they read."""
    yield from drawn_texts(root, where)
    for node in root.iter("*"):
        if node.tag == f"{A}t" or not node.text or not node.text.strip():
            continue
        piece = text_piece(node)
        yield Passage(where, (Piece(plain_number(piece.text), piece.put) if node.tag == _CHART_VALUE else piece,))
