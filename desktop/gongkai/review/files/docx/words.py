"""The names that DOCX readers share, and which attributes of WordprocessingML hold words."""

from itertools import islice

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
ROOT = f"{W}document"

FLOWS = {
    "word/header": "页眉",
    "word/footer": "页脚",
    "word/footnotes": "脚注",
    "word/endnotes": "尾注",
    "word/comments.xml": "批注",
    "word/glossary/document": "文档部件",
}
"""The parts that hold paragraphs, and what a person calls them."""

TEXTS = frozenset({f"{W}t", f"{W}delText", f"{W}instrText", f"{W}delInstrText"})
SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-", f"{W}softHyphen": "\u00ad"}
DELETED, INSERTED = (f"{W}del", f"{W}moveFrom"), (f"{W}ins", f"{W}moveTo")

FORMERLY = (
    *("rPrChange", "pPrChange", "tblPrChange", "tblPrExChange", "tblGridChange", "trPrChange", "tcPrChange"),
    *("sectPrChange", "numberingChange", "cellIns", "cellDel", "cellMerge"),
)
"""What tells how something looked before a tracked change, and who changed it."""

SPOKEN = {
    f"{W}{element}": tuple(f"{W}{name}" for name in names)
    for element, names in {
        "fldSimple": ("instr",),
        "hyperlink": ("tooltip", "anchor", "docLocation"),
        "alias": ("val",),
        "tag": ("val",),
        "listItem": ("displayText", "value"),
        "listEntry": ("val",),
        "default": ("val",),
        "helpText": ("val",),
        "statusText": ("val",),
        "tblCaption": ("val",),
        "tblDescription": ("val",),
        "bookmarkStart": ("name",),
        "lvlText": ("val",),
        "docVar": ("name", "val"),
        "query": ("val",),
        "connectString": ("val",),
        "udl": ("val",),
        "attr": ("name", "val"),
        "comment": ("author", "initials"),
        "ins": ("author",),
        "del": ("author",),
        "moveFrom": ("author",),
        "moveTo": ("author",),
        "dataBinding": ("xpath", "prefixMappings"),
        **dict.fromkeys(FORMERLY, ("author",)),
    }.items()
}
"""Attributes that a field, a content control, a link or a setting keeps words in."""


def properties(element: etree._Element, name: str) -> etree._Element | None:
    """What stands at the beginning of a paragraph, run, cell, row or table and says how it looks: pPr, rPr, tcPr …"""
    for child in islice(element, 2):
        if child.tag == f"{W}{name}":
            return child
    return None
