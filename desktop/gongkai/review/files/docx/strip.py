"""DOCX without what nobody sees: hidden text, tracked changes, comments, variables, custom XML, properties."""

from lxml import etree

from gongkai.review.files.docx.looks import Looks
from gongkai.review.files.docx.reading import flow_label
from gongkai.review.files.docx.words import DELETED, FORMERLY, INSERTED, W
from gongkai.review.files.package import Package
from gongkai.review.files.shared_parts import remove_parts, strip_properties
from gongkai.review.files.trees import drop

_GONE = (
    "word/comments",
    "word/people",
    "word/glossary/",
    "customXml/",
    "word/vba",
    "word/activeX",
    "word/printerSettings",
)
_CHANGES = tuple(
    f"{W}{name}"
    for name in (
        *FORMERLY,
        "dataBinding",
        *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"),
        *("commentRangeStart", "commentRangeEnd"),
    )
)
"""What only tells of earlier states, of comments, or of data outside the text."""
_PRIVATE_SETTINGS = tuple(f"{W}{name}" for name in ("docVars", "mailMerge", "trackRevisions", "rsids"))


def strip(package: Package) -> None:
    """Takes out what nobody sees; changes under tracking are accepted."""
    looks = Looks(package)
    for name in package.names():
        if name == package.main or flow_label(name):
            _strip_flow(package.tree(name), looks)
        elif name.startswith("word/settings"):
            for setting in list(package.tree(name).iter(*_PRIVATE_SETTINGS)):
                drop(setting)
    remove_parts(package, _GONE)
    strip_properties(package)


def _strip_flow(root: etree._Element, looks: Looks) -> None:
    for row in list(root.iter(f"{W}tr")):
        if row.find(f"{W}trPr/{W}del") is not None:
            drop(row)
    for deleted in list(root.iter(*DELETED)):
        drop(deleted)
    for run in list(root.iter(f"{W}r")):
        if looks.hiding(run) or run.find(f"{W}commentReference") is not None:
            drop(run)
    for change in list(root.iter(*_CHANGES)):
        drop(change)
    for inserted in list(root.iter(*INSERTED)):
        _unwrap(inserted)


def _unwrap(element: etree._Element) -> None:
    """Puts what is in an element in its place."""
    parent = element.getparent()
    if parent is not None:
        at = parent.index(element)
        parent[at : at + 1] = list(element)
