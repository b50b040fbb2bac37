"""What kind of file it is (文件种类): by its content, since the name may lie."""

from enum import StrEnum

from gongkai.review.passages import UnreadableError


class Kind(StrEnum):
    """The kinds of files that have a reader; a ZIP is looked into to see whether it is an Office file."""

    ZIP = "zip"
    PDF = "pdf"
    IMAGE = "image"
    HTML = "html"
    MAIL = "mail"
    TEXT = "text"


ENDINGS: dict[Kind, frozenset[str]] = {
    Kind.ZIP: frozenset(
        {"docx", "docm", "dotx", "dotm", "xlsx", "xlsm", "xltx", "xltm", "pptx", "pptm", "ppsx", "potx"}
        | {"odt", "ods", "odp", "zip"}
    ),
    Kind.PDF: frozenset({"pdf"}),
    Kind.IMAGE: frozenset({"png", "jpg", "jpeg", "jpe", "gif", "bmp", "tif", "tiff", "webp"}),
    Kind.HTML: frozenset({"html", "htm", "xhtml", "svg", "xml"}),
    Kind.MAIL: frozenset({"eml", "mht", "mhtml"}),
    Kind.TEXT: frozenset({"txt", "csv", "tsv", "md", "json", "jsonl", "yaml", "yml", "log"}),
}
"""Which endings a file of each kind has."""

_OLD_ENDINGS = frozenset({"doc", "xls", "ppt", "wps", "et", "dps", "rtf"})
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*")
_ARCHIVES = (
    b"Rar!\x1a\x07",
    b"7z\xbc\xaf\x27\x1c",
    b"\x1f\x8b\x08",
    b"BZh",
    b"\xfd7zXZ\0",
    b"MSCF",
    b"\x28\xb5\x2f\xfd",
)
_MARKUP = (b"<!doctype html", b"<html", b"<?xml", b"<svg", b"<head", b"<body", b"<meta", b"<table")
_HEAD = 1024


def extension(name: str) -> str:
    """The ending of a file's name in lower case, without its dot."""
    return name.rpartition(".")[2].lower() if "." in name else ""


def kind_of(name: str, data: bytes) -> Kind:
    """The kind of a file; UnreadableError for every kind that has no reader."""
    signed = _signed_kind(data)
    if signed is not None:
        return signed
    ending = extension(name)
    if data.startswith(_OLE):
        raise UnreadableError("encrypted" if _ENCRYPTED in data else "old_format")
    if data.startswith(_ARCHIVES) or data[257:262] == b"ustar":
        raise UnreadableError("archive")
    if data.startswith(b"{\\rtf"):
        raise UnreadableError("old_format")
    return _text_kind(ending, data)


def is_misnamed(name: str, kind: Kind) -> bool:
    """Whether a file's ending promises another kind than it is; one of no known kind promises nothing."""
    ending = extension(name)
    return ending in _OLD_ENDINGS or any(ending in endings for other, endings in ENDINGS.items() if other is not kind)


def _signed_kind(data: bytes) -> Kind | None:
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return Kind.ZIP
    if b"%PDF-" in data[:_HEAD]:
        return Kind.PDF
    is_bitmap = data.startswith(b"BM") and len(data) > 26 and data[6:10] == bytes(4)
    if data.startswith(_PICTURES) or is_bitmap or (data.startswith(b"RIFF") and data[8:12] == b"WEBP"):
        return Kind.IMAGE
    return None


def _text_kind(ending: str, data: bytes) -> Kind:
    """The kind of what has no signature: the name decides between texts; a table saved as .xls is often a web page."""
    named = next((kind for kind, endings in ENDINGS.items() if ending in endings), None)
    if named in (Kind.TEXT, Kind.HTML, Kind.MAIL):
        return named
    if data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_MARKUP):
        return Kind.HTML
    if ending in _OLD_ENDINGS:
        raise UnreadableError("old_format")
    raise UnreadableError("broken" if named else "unknown_kind")
