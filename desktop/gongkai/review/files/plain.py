"""Plain text, CSV and HTML: decoding, and the passages in them."""

import codecs
from collections.abc import Iterator

from lxml import etree, html

from gongkai.review.passages import Passage, Piece, UnreadableError

LARGEST_TEXT = 64 << 20
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_BLOCKS = frozenset(
    {"p", "div", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "title", "caption", "option", "pre", "dt", "dd"}
    | {"section", "article", "table", "tr", "br"}
)
_SHOWN_ATTRIBUTES = ("title", "alt", "value", "content", "href", "placeholder")


def decode(data: bytes) -> tuple[str, str]:
    """The text and its encoding: UTF-8, UTF-16 with its mark, GB 18030; UnreadableError where it is none of them."""
    if len(data) > LARGEST_TEXT:
        raise UnreadableError("too_large")
    marked = next((encoding for bom, encoding in _BOMS if data.startswith(bom)), None)
    for encoding in (marked,) if marked else ("utf-8", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text, encoding
    raise UnreadableError("broken")


def encode(text: str, encoding: str, like: bytes) -> bytes:
    """The text in the encoding it came in, with the byte order mark that `like` began with."""
    if encoding == "utf-16" and like.startswith(codecs.BOM_UTF16_BE):
        return codecs.BOM_UTF16_BE + text.encode("utf-16-be")
    if encoding == "utf-16":
        return codecs.BOM_UTF16_LE + text.encode("utf-16-le")
    return text.encode(encoding)


def text_passages(data: bytes) -> Iterator[Passage]:
    """The whole text as one passage, so that offsets count from its beginning."""
    yield Passage("", (Piece(decode(data)[0]),))


def html_passages(data: bytes) -> Iterator[Passage]:
    """The text of each block of an HTML page, its comments, scripts and the attributes that people or links show."""
    text, _ = decode(data)
    try:
        # A declared encoding would contradict the text that is decoded already, hence the bytes again.
        root = html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8", no_network=True))
    except (etree.ParserError, ValueError) as error:
        raise UnreadableError("broken") from error
    gathered: list[str] = []
    for event, node in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event in ("comment", "pi"):
            yield from _passage("网页注释", [node.text or ""])
            gathered.append(node.tail or "")
            continue
        if node.tag in _BLOCKS:
            yield from _passage("网页正文", gathered)
            gathered = []
        if event == "start":
            gathered.append(node.text or "")
            for name in _SHOWN_ATTRIBUTES:
                yield from _passage(f"网页属性 {name}", [node.get(name, "")])
        else:
            gathered.append(node.tail or "")
    yield from _passage("网页正文", gathered)


def _passage(where: str, texts: list[str]) -> Iterator[Passage]:
    text = "".join(texts)
    if text.strip():
        yield Passage(where, (Piece(text),))
