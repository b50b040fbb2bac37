"""Which reader a file needs: by its content as much as by its name, since either may lie."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from gongkai.review.files import docx, plain, xlsx, xlsx_strip
from gongkai.review.files.package import Package
from gongkai.review.passages import Oddity, Passage, UnreadableError

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_TEXT_NAMES = frozenset({"txt", "csv", "tsv", "md"})
_HTML_NAMES = frozenset({"html", "htm"})
_OLD_NAMES = frozenset({"doc", "xls", "ppt", "wps", "et", "dps", "rtf"})


@dataclass(frozen=True)
class Office:
    """How one Office format is walked, and how it is rid of what nobody sees."""

    extensions: frozenset[str]
    root: str
    contents: Callable[[Package], Iterator[Passage | Oddity]]
    strip: Callable[[Package], None]


OFFICE = (
    Office(frozenset({"docx", "docm", "dotx"}), docx.ROOT, docx.contents, docx.strip),
    Office(frozenset({"xlsx", "xlsm", "xltx"}), xlsx.ROOT, xlsx.contents, xlsx_strip.strip),
)


def contents(name: str, data: bytes) -> Iterator[Passage | Oddity]:
    """The passages and oddities of a file; UnreadableError where it cannot be looked at."""
    office = office_format(name, data)
    if office is not None:
        return office.contents(open_package(office, data))
    return plain.html_passages(data) if is_html(name) else plain.text_passages(data)


def office_format(name: str, data: bytes) -> Office | None:
    """The Office format of a file, None for plain text; UnreadableError for everything that has no reader."""
    ending = extension(name)
    office = next((office for office in OFFICE if ending in office.extensions), None)
    if data.startswith(_OLE):
        raise UnreadableError("encrypted" if _ENCRYPTED in data else "old_format")
    if ending in _OLD_NAMES:
        raise UnreadableError("old_format")
    if office is None and ending not in _TEXT_NAMES | _HTML_NAMES:
        raise UnreadableError("unknown_kind")
    if (office is not None) != data.startswith(_ZIP):
        raise UnreadableError("broken")
    return office


def open_package(office: Office, data: bytes) -> Package:
    """The package, once its main part is of this format; in Strict Open XML nothing would be seen, so it is refused."""
    package = Package(data)
    root = package.tree(package.main).tag
    if root != office.root:
        raise UnreadableError("strict_format" if "purl.oclc.org" in str(root) else "broken")
    return package


def extension(name: str) -> str:
    """The ending of a file's name in lower case, without its dot."""
    return name.rpartition(".")[2].lower() if "." in name else ""


def is_html(name: str) -> bool:
    """Whether the name is that of a web page."""
    return extension(name) in _HTML_NAMES
