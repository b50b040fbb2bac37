"""OpenDocument (ODT, ODS, ODP): texts, values, notes, tracked changes, hidden text, rows and sheets, properties."""

import posixpath
from collections.abc import Iterator
from functools import partial

from lxml import etree

from gongkai.review.files.bounds import Bounds
from gongkai.review.files.colours import WHITE, hiding_rule
from gongkai.review.files.package import Package
from gongkai.review.files.thumbnails import is_blank
from gongkai.review.files.trees import attribute_piece, drop, side_piece, take_out
from gongkai.review.files.zipping import Unzipped
from gongkai.review.passages import Content, Inner, Oddity, Passage, Piece, UnreadableError

_NS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
_TEXT, _TABLE, _STYLE, _OFFICE, _META, _DRAW, _PRESENTATION = (
    _NS % name for name in ("text", "table", "style", "office", "meta", "drawing", "presentation")
)
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_MANIFEST = "META-INF/manifest.xml"
_SIGNS = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n", f"{_TEXT}s": " "}
_PARAGRAPHS = (f"{_TEXT}p", f"{_TEXT}h")
_SPOKEN = frozenset({"string-value", "value", "href", "title", "formula", "condition", "author", "display-name", "alt"})
_TINY_POINTS = 3.0
_HIDDEN_ELEMENTS = (f"{_TEXT}hidden-text", f"{_TEXT}hidden-paragraph", f"{_TEXT}tracked-changes")
_STYLED = (f"{_TEXT}span", *_PARAGRAPHS, f"{_TABLE}table")
_UNSEEN_ROWS = ("collapse", "filter")


class OpenDocument:
    """An OpenDocument file held open."""

    def __init__(self, unzipped: Unzipped, bounds: Bounds) -> None:
        self._package = Package(unzipped, bounds)
        manifest = self._package.tree(_MANIFEST) if _MANIFEST in unzipped.parts else None
        if manifest is not None and any(str(node.tag).endswith("encryption-data") for node in manifest.iter("*")):
            raise UnreadableError("encrypted")

    def contents(self) -> Iterator[Content]:
        """Everything in its parts, those of the objects in it as well."""
        package = self._package
        for name in package.names():
            base = posixpath.basename(name)
            if name in ("mimetype", _MANIFEST) or name.startswith("Configurations2/"):
                continue
            if name.startswith("Thumbnails/"):
                yield from () if is_blank(package.parts[name]) else (Oddity("thumbnail", "文档缩略图"),)
            elif name.endswith(".xml"):
                where = {"meta.xml": "文档属性", "styles.xml": "页眉页脚和样式"}.get(base, "正文")
                yield from _part(package.tree(name), where)
            elif name.endswith(".rdf"):
                continue
            else:
                put = partial(package.parts.__setitem__, name)
                kind = "图片" if name.startswith("Pictures/") else "嵌入的文件"
                yield Inner(f"{kind} {base}", base, package.parts[name], put, partial(self._remove, name))

    def strip(self) -> None:
        """Drops hidden text, rows and sheets, tracked changes, comments, properties and pictures of earlier states."""
        package = self._package
        for name in package.names("Thumbnails/", "Configurations2/"):
            self._remove(name)
        for name in package.names():
            if name.endswith(".xml") and name != _MANIFEST:
                root = package.tree(name)
                gone = [*root.iter(f"{_OFFICE}annotation", f"{_OFFICE}annotation-end", *_HIDDEN_ELEMENTS)]
                gone += [node for node, _ in _hidden(root)]
                gone += [*root.iterfind(f"{_OFFICE}meta/*")] if name == "meta.xml" else []
                for node in gone:
                    take_out(node)

    def save(self) -> bytes:
        """The file again."""
        return self._package.save()

    def _remove(self, name: str) -> None:
        self._package.parts.pop(name, None)
        for entry in list(self._package.tree(_MANIFEST)) if _MANIFEST in self._package.parts else []:
            if any(value == name for value in entry.attrib.values()):
                drop(entry)


def _part(root: etree._Element, where: str) -> Iterator[Content]:
    for paragraph in root.iter(*_PARAGRAPHS):
        yield Passage(where, tuple(_pieces(paragraph)))
    for node in root.iter("*"):
        if node.text and node.text.strip() and next(_homes(node), None) is None:
            yield Passage(where, (side_piece(node, "text"),))
        for name in [str(name) for name in node.attrib]:
            if name.rpartition("}")[2] in _SPOKEN or name == f"{_TABLE}name":
                yield Passage(f"{where}属性", (attribute_piece(node, name),))
    for node, rule in _hidden(root):
        yield Oddity(rule, where, "".join(map(str, node.itertext())))
    for node in root.iter(f"{_TEXT}deletion"):
        yield Oddity("tracked_change", where, "".join(map(str, node.itertext())))


def _homes(node: etree._Element) -> Iterator[etree._Element]:
    if node.tag in _PARAGRAPHS:
        yield node
    yield from node.iterancestors(*_PARAGRAPHS)


def _pieces(paragraph: etree._Element) -> Iterator[Piece]:
    """The texts of a paragraph over all spans; paragraphs inside it, of notes and boxes, are read by themselves."""
    yield side_piece(paragraph, "text")
    for node in paragraph.iter():
        if node is paragraph or next(_homes(node)) is not paragraph:
            continue
        if node.tag in _SIGNS:
            yield Piece(_SIGNS[str(node.tag)])
        else:
            yield side_piece(node, "text")
        yield side_piece(node, "tail")


def _hidden(root: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """What nobody sees, with the rule: text by its style, rows and columns that are hidden or filtered, sheets."""
    styles = {style.get(f"{_STYLE}name", ""): _style_rule(style) for style in root.iter(f"{_STYLE}style")}
    for node in root.iter("*"):
        named = node.get(f"{_TABLE}style-name") or node.get(f"{_TEXT}style-name")
        rule = styles.get(named or "", "") if node.tag in _STYLED else ""
        if node.tag == f"{_TABLE}table-row" and node.get(f"{_TABLE}visibility") in _UNSEEN_ROWS:
            rule = "hidden_cells"
        if rule and any(str(text).strip() for text in node.itertext()):
            yield node, rule


def _style_rule(style: etree._Element) -> str:
    for look in style.iter(f"{_STYLE}text-properties", f"{_STYLE}table-properties"):
        if look.get(f"{_TEXT}display") == "none":
            return "hidden_text"
        if look.get(f"{_TABLE}display") == "false":
            return "hidden_sheet"
        size = look.get(f"{_FO}font-size", "")
        if size.endswith("pt") and float(size[:-2]) <= _TINY_POINTS:
            return "faint_text"
        ground = look.get(f"{_FO}background-color", WHITE)
        if rule := hiding_rule(look.get(f"{_FO}color", "").lower(), WHITE if ground == "transparent" else ground):
            return rule
    return ""
