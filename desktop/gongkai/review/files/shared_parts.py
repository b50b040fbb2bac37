"""The parts that DOCX and XLSX have alike: links, properties, charts, custom XML, pictures, embedded files."""

from collections.abc import Iterator

from lxml import etree

from gongkai.review.files.package import RELATIONSHIP, Package, attribute_piece, text_piece
from gongkai.review.passages import Oddity, Passage

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_LOOKS = (
    "[Content_Types]", "word/styles", "word/stylesWithEffects", "word/theme/", "word/fontTable", "word/webSettings",
    "word/fonts/", "word/glossary/styles", "word/glossary/fontTable", "word/glossary/webSettings",
    "word/printerSettings", "xl/styles", "xl/theme/", "xl/calcChain", "xl/printerSettings", "xl/metadata",
)  # fmt: skip
"""Parts that only say how things look."""
_RUNNABLE = ("embeddings/", "vbaProject", "activeX", "ctrlProps", "oleObject")


def other_part(package: Package, name: str) -> Iterator[Passage | Oddity]:
    """What a part says that has no reader of its own; pictures and embedded files are odd."""
    if name.endswith(".rels") or name.startswith(_LOOKS):
        return
    if any(word in name for word in _RUNNABLE) and not name.endswith(".xml"):
        yield Oddity("embedded_file", f"嵌入的文件 {name.rsplit('/', 1)[-1]}")
    elif name.endswith((".xml", ".vml")):
        yield from _texts(package.tree(name), "文档属性" if name.startswith("docProps/") else "图形和附属内容")
    elif name.startswith("docProps/thumbnail"):
        yield Oddity("thumbnail", "文档缩略图")
    elif "media/" in name:
        yield Oddity("picture", f"图片 {name.rsplit('/', 1)[-1]}")
    else:
        yield Oddity("embedded_file", f"嵌入的文件 {name.rsplit('/', 1)[-1]}")


def links(package: Package) -> Iterator[Passage]:
    """The addresses outside the file that its parts point to: mail, telephone and web links."""
    for name in package.names():
        if name.endswith(".rels"):
            for rel in package.tree(name).iter(RELATIONSHIP):
                if rel.get("TargetMode") == "External":
                    yield Passage("链接地址", (attribute_piece(rel, "Target"),))


def strip_properties(package: Package) -> None:
    """Empties the core, application and custom properties and drops the thumbnail."""
    for name in package.names("docProps/"):
        if name.endswith(".xml"):
            root = package.tree(name)
            for child in list(root):
                root.remove(child)
        else:
            package.remove(name)


def _texts(root: etree._Element, where: str) -> Iterator[Passage]:
    """Each paragraph of drawing text, and each other element that holds text."""
    for paragraph in root.iter(f"{_A}p"):
        yield Passage(where, tuple(map(text_piece, paragraph.iter(f"{_A}t"))))
    for node in root.iter("*"):
        if node.tag != f"{_A}t" and node.text and node.text.strip():
            yield Passage(where, (text_piece(node),))
