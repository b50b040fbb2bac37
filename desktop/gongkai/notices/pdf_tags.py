"""The structure tree of a tagged PDF (ISO 32000-1, 14.7 and 14.8): marks while drawing, objects when it is done."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, cast

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFName, PDFObject

from gongkai.notices.pages import Role, Run
from gongkai.notices.tags import Tag

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.pdfgen.textobject import PDFTextObject

END = "EMC"
RULES = "/Artifact <</Type /Layout>> BDC"
_ARTIFACTS = {
    Role.PAGE_NUMBER: "/Artifact <</Type /Pagination /Subtype /Footer>> BDC",
    Role.DRAFT_MARK: "/Artifact <</Type /Pagination /Subtype /Watermark>> BDC",
}
_REPEATED = "/Artifact <</Type /Pagination /Subtype /Header>> BDC"


def put(drawing: "Canvas | PDFTextObject", *operators: str) -> None:
    """Writes operators for which reportlab has no call, between whole ones of its own."""
    cast(Any, drawing)._code.extend(operators)


def code_of(canvas: "Canvas") -> str:
    """What is drawn on the page so far, as operators."""
    return "\n".join(cast(Any, canvas)._code)


def document_of(canvas: "Canvas") -> Any:
    """The file's objects behind a canvas, a PDFDocument of which the stubs know little."""
    return cast(Any, canvas)._doc


class Raw(PDFObject):
    """An object of the file whose text is written here, not by reportlab."""

    def __init__(self, text: str = "") -> None:
        self.text = text

    def format(self, _: PDFDocument) -> bytes:
        """The object's bytes."""
        return self.text.encode("ascii")


class Structure:
    """Which piece of which page belongs to which node of the document's structure."""

    def __init__(self) -> None:
        self._pages: list[list[Tag]] = []
        self._places: dict[Tag, list[tuple[int, int]]] = {}

    def begin_page(self) -> None:
        """The marks that follow are on a new page."""
        self._pages.append([])

    def mark(self, tag: Tag) -> str:
        """The operator that begins a piece of this node; `END` ends it."""
        page, number = len(self._pages) - 1, len(self._pages[-1])
        self._pages[-1].append(tag)
        self._places.setdefault(tag, []).append((page, number))
        return f"/{tag.kind} <</MCID {number}>> BDC"

    def mark_run(self, run: Run) -> str:
        """The operator before a run: what the layout added is no part of the text."""
        return self.mark(run.tag) if run.tag else _ARTIFACTS.get(run.role, _REPEATED)

    def write(self, document: Any) -> None:
        """Adds the tree to the file and ties its pages to it."""
        _Tree(document, self._pages, self._places).write()


class _Tree:
    """The tree's objects, each under its number in the file."""

    def __init__(self, document: Any, pages: list[list[Tag]], places: dict[Tag, list[tuple[int, int]]]) -> None:
        self._document = document
        self._pages = pages
        self._places = places
        self._page_references = [self._reference(page) for page in document.Pages.pages]
        self._roots = list(dict.fromkeys(tag.root for tag in places))
        self._objects = {tag: Raw() for root in self._roots for tag in _whole(root)}
        self._root, self._top = Raw(), Raw()
        references = [self._reference(made) for made in (self._root, self._top)]
        self._root_reference, self._top_reference = references
        self._references = {tag: self._reference(made) for tag, made in self._objects.items()}

    def write(self) -> None:
        """Fills in every object, and names the tree in the catalog and each page."""
        for tag, made in self._objects.items():
            made.text = self._element(tag)
        kids = " ".join(self._references[root] for root in self._roots)
        self._top.text = f"<</Type/StructElem/S/Document/P {self._root_reference}/K[{kids}]>>"
        self._root.text = (
            f"<</Type /StructTreeRoot /K {self._top_reference} /ParentTree {self._parents()}"
            f" /ParentTreeNextKey {len(self._pages)}>>"
        )
        self._document.Catalog.StructTreeRoot = self._root
        for number, page in enumerate(self._document.Pages.pages):
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs = number, PDFName("S")

    def _element(self, tag: Tag) -> str:
        parent = self._references[tag.parent] if tag.parent else self._top_reference
        places = self._places.get(tag, ())
        first = places[0][0] if places else None
        kids = [*self._pieces(places, first), *(self._references[child] for child in tag.children)]
        on = "" if first is None else f"/Pg {self._page_references[first]}"
        return f"<</S/{tag.kind}/P {parent}{on}/K[{' '.join(kids)}]{_attributes(tag)}>>"

    def _pieces(self, places: Sequence[tuple[int, int]], first: int | None) -> Iterator[str]:
        """The node's pieces by their numbers, those of later pages with their page."""
        for page, number in places:
            later = f"<</Type/MCR/Pg {self._page_references[page]}/MCID {number}>>"
            yield str(number) if page == first else later

    def _parents(self) -> str:
        """For each page the nodes of its pieces, in the order of their numbers."""
        lists = (
            f"{number} [{' '.join(self._references[tag] for tag in tags)}]" for number, tags in enumerate(self._pages)
        )
        return f"<</Nums [{' '.join(lists)}]>>"

    def _reference(self, made: PDFObject) -> str:
        return str(self._document.Reference(made).format(self._document), "ascii")


def _whole(tag: Tag) -> Iterator[Tag]:
    yield tag
    for child in tag.children:
        yield from _whole(child)


def _attributes(tag: Tag) -> str:
    if tag.kind == "TH":
        return f"/A<</O/Table/Scope/Column/ColSpan {tag.columns}/RowSpan {tag.rows}>>"
    return f"/Alt<FEFF{tag.alt.encode('utf-16-be').hex()}>" if tag.alt else ""
