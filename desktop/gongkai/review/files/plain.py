"""Plain text and CSV: decoding, and the whole text as one passage."""

import codecs
from collections.abc import Iterator

from gongkai.review.passages import Content, Passage, Piece, UnreadableError

LARGEST_TEXT = 32 << 20
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_UNMARKED = ("utf-8", "gb18030", "utf-16-le", "utf-16-be")


class TextFile:
    """A text held open, to be written again in the encoding it came in."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._text, self._encoding = decode(data)

    def contents(self) -> Iterator[Content]:
        """The whole text as one passage, so that offsets count from its beginning."""
        yield Passage("", (Piece(self._text, self._put),))

    def strip(self) -> None:
        """Nothing is hidden in a text."""

    def save(self) -> bytes:
        """The text in its encoding, with the byte order mark that it began with."""
        return encode(self._text, self._encoding, self._data)

    def _put(self, text: str) -> None:
        self._text = text


def decode(data: bytes) -> tuple[str, str]:
    """The text and its encoding: UTF-8, GB 18030, UTF-16 with or without its mark; UnreadableError for all others."""
    if len(data) > LARGEST_TEXT:
        raise UnreadableError("too_large")
    marked = next((encoding for bom, encoding in _BOMS if data.startswith(bom)), None)
    for encoding in (marked,) if marked else _UNMARKED:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text and not (encoding in _UNMARKED[2:] and b"\0" not in data):
            return text, encoding
    raise UnreadableError("broken")


def encode(text: str, encoding: str, like: bytes) -> bytes:
    """The text in the encoding it came in, with the byte order mark that `like` began with."""
    if encoding == "utf-16" and like.startswith(codecs.BOM_UTF16_BE):
        return codecs.BOM_UTF16_BE + text.encode("utf-16-be")
    if encoding == "utf-16":
        return codecs.BOM_UTF16_LE + text.encode("utf-16-le")
    return text.encode(encoding, "xmlcharrefreplace" if like.lstrip()[:1] == b"<" else "strict")
