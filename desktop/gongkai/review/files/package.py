"""An Office file (OOXML) as a bounded zip of XML parts: opened, walked, changed and written again, all in memory."""

import posixpath

from lxml import etree

from gongkai.review.files.bounds import Bounds
from gongkai.review.files.trees import drop
from gongkai.review.files.zipping import Unzipped, zipped
from gongkai.review.passages import UnreadableError

_HEAD_OF_PART = 4096
RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
CONTENT_TYPES = "[Content_Types].xml"
_POINTER = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


class Package:
    """The parts of one Office file by name; XML parts are parsed when first asked for and written back by `save`."""

    def __init__(self, unzipped: Unzipped, bounds: Bounds) -> None:
        self.parts = unzipped.parts
        self.comments, self.is_stray = unzipped.comments, unzipped.is_stray
        self._bounds = bounds
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
            content = self.parts.get(name, b"")
            self._bounds.parse(content)
            self._trees[name] = parse(content)
        return self._trees[name]

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """What a part points to: relationship id → (last word of its type, name of the target part)."""
        folder, rels = posixpath.dirname(part), rels_of(part)
        if rels not in self.parts:
            return {}
        return {
            rel.get("Id", ""): (rel.get("Type", "").rsplit("/", 1)[-1], _target(folder, rel.get("Target", "")))
            for rel in self.tree(rels).iter(RELATIONSHIP)
            if rel.get("TargetMode") != "External"
        }

    def remove(self, name: str) -> None:
        """Takes a part out, with its relationships, what points to it and its content type."""
        for gone in (name, rels_of(name)):
            self.parts.pop(gone, None)
            self._trees.pop(gone, None)
        for rels in [part for part in self.parts if part.endswith(".rels")]:
            source = posixpath.dirname(posixpath.dirname(rels))
            for rel in list(self.tree(rels).iter(RELATIONSHIP)):
                if rel.get("TargetMode") != "External" and _target(source, rel.get("Target", "")) == name:
                    drop(rel)
                    self._forget(rels, rel.get("Id", ""))
        for entry in list(self.tree(CONTENT_TYPES)):
            if entry.get("PartName", "").lstrip("/") == name:
                drop(entry)

    def _forget(self, rels: str, relation: str) -> None:
        """Takes the elements out that point to a relationship which is gone: they would make the file broken."""
        owner = posixpath.join(posixpath.dirname(posixpath.dirname(rels)), posixpath.basename(rels)[:-5])
        if owner.endswith(".xml") and owner in self.parts:
            for element in [*self.tree(owner).iter("*")]:
                pointers = [str(value) for key, value in element.attrib.items() if str(key).startswith(_POINTER)]
                if relation in pointers:
                    drop(element)

    def save(self) -> bytes:
        """The file again; the same content gives the same bytes."""
        trees = self._trees
        return zipped({name: _serialised(trees[name]) if name in trees else data for name, data in self.parts.items()})


def rels_of(part: str) -> str:
    """The part that holds the relationships of a part."""
    folder, base = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{base}.rels")


def parse(content: bytes) -> etree._Element:
    """The root of an XML document; UnreadableError where it is none, or declares entities as only an attack does."""
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
