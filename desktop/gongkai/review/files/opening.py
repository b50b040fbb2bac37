"""Opening (打开): which reader a file needs, by its content; and the way through the files inside it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from gongkai.review.files import docx, kinds, plain, pptx, xlsx
from gongkai.review.files.archive import Archive
from gongkai.review.files.bounds import Bounds
from gongkai.review.files.html import Page
from gongkai.review.files.kinds import Kind, extension
from gongkai.review.files.mail import Mail
from gongkai.review.files.odf import OpenDocument
from gongkai.review.files.package import CONTENT_TYPES, Package
from gongkai.review.files.zipping import Unzipped, unzip
from gongkai.review.passages import Content, Document, Inner, Oddity, Passage, Piece, UnreadableError

_OPEN_DOCUMENT, _OPEN_ENDINGS = b"application/vnd.oasis.opendocument.", frozenset({"odt", "ods", "odp"})
_PICTURES = kinds.ENDINGS[Kind.IMAGE] | {"emf", "wmf", "emz", "wmz", "jfif", "ico", "heic", "wdp"}


@dataclass(frozen=True)
class Office:
    """How one Office format is walked, and how it is rid of what nobody sees."""

    endings: frozenset[str]
    root: str
    contents: Callable[[Package], Iterator[Content]]
    strip: Callable[[Package], None]


OFFICE = (
    Office(frozenset({"docx", "docm", "dotx", "dotm"}), docx.ROOT, docx.contents, docx.strip),
    Office(frozenset({"xlsx", "xlsm", "xltx", "xltm"}), xlsx.ROOT, xlsx.contents, xlsx.strip),
    Office(frozenset({"pptx", "pptm", "ppsx", "potx"}), pptx.ROOT, pptx.contents, pptx.strip),
)


@dataclass(frozen=True)
class OfficeFile:
    """A DOCX, XLSX or PPTX held open."""

    package: Package
    format: Office

    def contents(self) -> Iterator[Content]:
        """Everything in its parts, and what stands between them."""
        if self.package.is_stray:
            yield Oddity("stray_bytes", "文件结构")
        yield from (Passage("文件结构注释", (Piece(comment),)) for comment in self.package.comments)
        yield from self.format.contents(self.package)

    def strip(self) -> None:
        """Takes out what nobody sees."""
        self.package.is_stray, self.package.comments = False, ()
        self.format.strip(self.package)

    def save(self) -> bytes:
        """The file again."""
        return self.package.save()


@dataclass(frozen=True)
class Opened:
    """A document, and whether its name promises another kind of file."""

    document: Document
    is_misnamed: bool


def contents(name: str, data: bytes) -> Iterator[Passage | Oddity]:
    """The passages and oddities of a file and of the files inside it; UnreadableError where it cannot be looked at."""
    yield from _contents(name, data, Bounds(), 0)


def open_document(name: str, data: bytes, bounds: Bounds) -> Opened:
    """The file by the reader of its kind; UnreadableError for everything that has no reader."""
    kind = kinds.kind_of(name, data)
    if kind is Kind.ZIP:
        return _open_zip(name, data, bounds)
    return Opened(_READERS[kind](data, bounds), kinds.is_misnamed(name, kind))


def inside(inner: Inner, bounds: Bounds, depth: int) -> Iterator[Passage | Oddity]:
    """What a file inside a file says, each place told from the outer file on; unreadable, it is one oddity."""
    try:
        bounds.enter(depth)
        for item in _contents(inner.name, inner.data, bounds, depth):
            yield replace(item, where=f"{inner.where} {item.where}".rstrip())
    except UnreadableError as error:
        rule = "embedded_file" if error.rule == "unknown_kind" else error.rule
        yield Oddity("picture" if is_picture(inner) else rule, inner.where)


def is_picture(inner: Inner) -> bool:
    """Whether the name of a file inside a file is that of a picture."""
    return extension(inner.name) in _PICTURES


def _contents(name: str, data: bytes, bounds: Bounds, depth: int) -> Iterator[Passage | Oddity]:
    opened = open_document(name, data, bounds)
    if opened.is_misnamed:
        yield Oddity("misnamed", "文件名")
    for item in opened.document.contents():
        if isinstance(item, Inner):
            yield from inside(item, bounds, depth + 1)
        else:
            yield item


def _open_zip(name: str, data: bytes, bounds: Bounds) -> Opened:
    """An Office file by the root of its main part, else an archive; what of these has no reader is refused."""
    unzipped = unzip(data, bounds)
    if CONTENT_TYPES not in unzipped.parts:
        return _open_other_zip(name, unzipped, bounds)
    package = Package(unzipped, bounds)
    root = str(package.tree(package.main).tag)
    office = next((office for office in OFFICE if office.root == root), None)
    if office is None:
        # In Strict Open XML nothing would be seen.
        raise UnreadableError("strict_format" if "purl.oclc.org" in root else "unknown_kind")
    return Opened(OfficeFile(package, office), extension(name) not in office.endings)


def _open_other_zip(name: str, unzipped: Unzipped, bounds: Bounds) -> Opened:
    """An OpenDocument file by what it says of itself, else an archive."""
    ending, parts = extension(name), unzipped.parts
    if parts.get("mimetype", b"").startswith(_OPEN_DOCUMENT):
        return Opened(OpenDocument(unzipped, bounds), ending not in _OPEN_ENDINGS)
    if "OFD.xml" in parts or "mimetype" in parts:
        raise UnreadableError("unknown_kind")
    if ending != "zip" and ending in kinds.ENDINGS[Kind.ZIP]:
        raise UnreadableError("broken")
    return Opened(Archive(unzipped), ending != "zip")


def _pdf(data: bytes, bounds: Bounds) -> Document:
    from gongkai.review.files.pdf.document import PdfFile  # qpdf is loaded for those who read a PDF

    return PdfFile(data, bounds)


def _picture(data: bytes, _bounds: Bounds) -> Document:
    from gongkai.review.files.image.document import Picture  # Pillow loads with the first picture

    return Picture(data)


_READERS: dict[Kind, Callable[[bytes, Bounds], Document]] = {
    Kind.PDF: _pdf,
    Kind.IMAGE: _picture,
    Kind.HTML: Page,
    Kind.MAIL: Mail,
    Kind.TEXT: lambda data, _: plain.TextFile(data),
}
