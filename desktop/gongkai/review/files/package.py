"""An Office file (OOXML) as a bounded zip of XML parts: opened, walked, changed and written again, all in memory."""

import io
import posixpath
import zipfile
import zlib
from functools import partial

from lxml import etree

from gongkai.review.passages import Piece, UnreadableError

LARGEST_PART = 64 << 20
LARGEST_PACKAGE = 256 << 20
MOST_PARTS = 5000
_HEAD_OF_PART = 4096
_EPOCH = (1980, 1, 1, 0, 0, 0)
RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_CONTENT_TYPES = "[Content_Types].xml"


class Package:
    """The parts of one Office file by name; XML parts are parsed when first asked for and written back by `save`."""

    def __init__(self, data: bytes) -> None:
        """Reads every part within bounds; UnreadableError where the file is broken, encrypted or too large."""
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                self.parts = _read_parts(archive)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
            raise UnreadableError("broken") from error
        self._trees: dict[str, etree._Element] = {}

    def names(self, *prefixes: str) -> list[str]:
        """The parts whose names begin so, or all of them, in the order of the file."""
        return [name for name in self.parts if name.startswith(prefixes or ("",))]

    @property
    def main(self) -> str:
        """The part that the file is about: word/document.xml, xl/workbook.xml or as its maker calls it."""
        targets = [part for kind, part in self.relations("").values() if kind == "officeDocument"]
        if len(targets) != 1 or targets[0] not in self.parts:
            raise UnreadableError("broken")
        return targets[0]

    def tree(self, name: str) -> etree._Element:
        """The root of an XML part; UnreadableError where it is missing or is no plain XML."""
        if name not in self._trees:
            self._trees[name] = _parse(self.parts.get(name, b""))
        return self._trees[name]

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """What a part points to: relationship id → (last word of its type, name of the target part)."""
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        if rels not in self.parts:
            return {}
        return {
            rel.get("Id", ""): (rel.get("Type", "").rsplit("/", 1)[-1], _target(folder, rel.get("Target", "")))
            for rel in self.tree(rels).iter(RELATIONSHIP)
            if rel.get("TargetMode") != "External"
        }

    def remove(self, name: str) -> None:
        """Takes a part out, with its relationships, what points to it and its content type."""
        folder, base = posixpath.split(name)
        for gone in (name, posixpath.join(folder, "_rels", f"{base}.rels")):
            self.parts.pop(gone, None)
            self._trees.pop(gone, None)
        for rels in [part for part in self.parts if part.endswith(".rels")]:
            source = posixpath.dirname(posixpath.dirname(rels))
            for rel in list(self.tree(rels).iter(RELATIONSHIP)):
                if rel.get("TargetMode") != "External" and _target(source, rel.get("Target", "")) == name:
                    drop(rel)
        for entry in list(self.tree(_CONTENT_TYPES)):
            if entry.get("PartName", "").lstrip("/") == name:
                drop(entry)

    def save(self) -> bytes:
        """The file again; the same content gives the same bytes."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in self.parts.items():
                root = self._trees.get(name)
                info = zipfile.ZipInfo(name, _EPOCH)
                info.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(info, data if root is None else _serialised(root))
        return out.getvalue()


def drop(element: etree._Element) -> None:
    """Takes an element out of its tree."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def text_piece(node: etree._Element) -> Piece:
    """The text of an element that holds nothing else."""
    return Piece(node.text or "", partial(_put_text, node))


def attribute_piece(node: etree._Element, name: str) -> Piece:
    """The value of an attribute."""
    return Piece(node.get(name, ""), partial(node.set, name))


def _put_text(node: etree._Element, text: str) -> None:
    node.text = text
    if text != text.strip():
        node.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _read_parts(archive: zipfile.ZipFile) -> dict[str, bytes]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(entries) > MOST_PARTS or sum(entry.file_size for entry in entries) > LARGEST_PACKAGE:
        raise UnreadableError("too_large")
    if any(entry.flag_bits & 1 for entry in entries):
        raise UnreadableError("encrypted")
    parts: dict[str, bytes] = {}
    for entry in entries:
        # The declared size may lie, so the reading itself is bounded; a second part of one name could hide the first.
        with archive.open(entry) as stream:
            content = stream.read(LARGEST_PART + 1)
        if len(content) > LARGEST_PART or sum(map(len, parts.values())) > LARGEST_PACKAGE:
            raise UnreadableError("too_large")
        if entry.filename in parts:
            raise UnreadableError("broken")
        parts[entry.filename] = content
    return parts


def _parse(content: bytes) -> etree._Element:
    # Office parts declare no entities; only an attack does.
    if b"<!DOCTYPE" in content[:_HEAD_OF_PART]:
        raise UnreadableError("too_large")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError("broken") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnreadableError("too_large")
    return root


def _serialised(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _target(folder: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
