"""Where the drawer gets its streams and fonts from, and how much of a file is read before it is refused."""

import warnings
from collections.abc import Iterator
from threading import Lock
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Object, PdfError, Stream

from gongkai.review.files.pdf.fonts import Font
from gongkai.review.passages import UnreadableError

LARGEST_STREAM = 64 << 20
_LARGEST_LZW = 256 << 10
_MOST_TOKENS = 1_000_000
_ALLOWANCE = 1_800_000
_PARSING = Lock()
"""Which warnings are kept is one setting for all threads."""
_SEPARATORS = (b" ", b"\n", b"\r", b"(", b"<", b"[", b"/")

# Streams are unpacked by qpdf itself, so that it has to know the bound; these hold for the whole process.
pikepdf.settings.set_qpdf_limits(
    flate_max_memory=LARGEST_STREAM,
    png_max_memory=LARGEST_STREAM,
    tiff_max_memory=LARGEST_STREAM,
    run_length_max_memory=LARGEST_STREAM,
    dct_max_memory=LARGEST_STREAM * 4,
    doc_max_warnings=200,
)


class Sources:
    """The streams and fonts of one file, read within one allowance of operators and characters."""

    def __init__(self) -> None:
        self._left = _ALLOWANCE
        self._fonts: dict[tuple[int, int], Font] = {}
        self.plain_font = Font(Dictionary(Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica))
        self.seen: set[str] = set()

    def spend(self, count: int) -> None:
        """Takes so much work off the allowance; UnreadableError where there is no more."""
        self._left -= count
        if self._left < 0:
            raise UnreadableError("too_large")

    def key(self, stream: Object) -> str:
        """What a stream is called in the places of its characters."""
        return "{},{}".format(*stream.objgen)

    def font(self, spec: Object) -> Font:
        """The font of a dictionary, read once."""
        if not spec.is_indirect:
            return Font(spec)
        if spec.objgen not in self._fonts:
            self.spend(200)
            self._fonts[spec.objgen] = Font(spec)
        return self._fonts[spec.objgen]

    def instructions(self, stream: Object, key: str) -> Iterator[tuple[Any, str]]:
        """The operators of a page or a form with their operands."""
        self.seen.add(key)
        found = parse(stream)
        self.spend(100 + len(found))
        for instruction in found:
            yield instruction.operands, name_of(instruction.operator)


def parse(stream: Object) -> list[Any]:
    """The instructions of a page or a form; UnreadableError where there are too many, or none can be told apart."""
    data = content(stream)
    if sum(data.count(separator) for separator in _SEPARATORS) > _MOST_TOKENS:
        raise UnreadableError("too_large")
    if not data.strip():
        return []
    with _PARSING, warnings.catch_warnings(record=True) as told, pikepdf.new() as scratch:
        warnings.simplefilter("always")
        try:
            found = list(pikepdf.parse_content_stream(pikepdf.Stream(scratch, data)))
        except (PdfError, TypeError, ValueError, RuntimeError) as error:
            raise UnreadableError("broken") from error
    if told:  # the stream ends in the middle: what comes after was not read
        raise UnreadableError("broken")
    return found


def name_of(operator: Any) -> str:
    """An operator's name; one that is no text is none that anybody follows."""
    try:
        return str(operator)
    except UnicodeDecodeError:
        return ""


def content(stream: Object) -> bytes:
    """The content of a page, its pieces joined, or of a form; what cannot be unpacked is refused."""
    if isinstance(stream, Stream):
        return unpacked(stream)
    contents = stream.get("/Contents")
    if isinstance(contents, Stream):
        return unpacked(contents)
    pieces = [piece for piece in contents if isinstance(piece, Stream)] if isinstance(contents, Array) else []
    return b"\n".join(map(unpacked, pieces[:2000]))


def unpacked(stream: Object) -> bytes:
    """The bytes of a stream; UnreadableError where they are too many, damaged or packed in an unknown way."""
    filters = stream.get("/Filter")
    if "/LZW" in str(filters) and int(stream.get("/Length", 0)) > _LARGEST_LZW:
        raise UnreadableError("too_large")
    try:
        return stream.read_bytes()
    except PdfError as error:
        raise UnreadableError("too_large" if "memory" in str(error) else "broken") from error
