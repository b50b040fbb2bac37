"""HTML: blocks of text, hidden text, comments, scripts, attributes, and files in data: addresses."""

import base64
import binascii
import re
from collections.abc import Iterator
from functools import partial
from urllib.parse import quote, unquote, unquote_to_bytes

from lxml import etree, html

from gongkai.review.files.bounds import Bounds
from gongkai.review.files.colours import BLACK, WHITE, hiding_rule
from gongkai.review.files.html.cells import cells_of
from gongkai.review.files.html.looks import Sheets, colours, hides
from gongkai.review.files.plain import decode, encode
from gongkai.review.files.trees import side_piece, take_out
from gongkai.review.passages import Content, Inner, Oddity, Passage, Piece, UnreadableError

_BLOCKS = frozenset(
    {"p", "div", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "title", "caption", "option", "pre", "dt", "dd"}
    | {
        "section",
        "article",
        "table",
        "tr",
        "br",
        "html",
        "body",
        "head",
        "header",
        "footer",
        "label",
        "button",
        "legend",
    }
)
_LAYOUT = frozenset(
    {"class", "style", "d", "points", "viewbox", "transform", "integrity", "nonce", "srcset", "sizes", "charset"}
    | {"x", "y", "x1", "x2", "y1", "y2", "width", "height", "colspan", "rowspan", "fill", "stroke", "bgcolor", "color"}
)
"""Attributes that only say how things look: their numbers are no numbers of people."""
_CODE = frozenset({"script", "style", "noscript", "template"})
_LITERAL = re.compile(
    r'"((?:[^"\\\n]|\\.){4,}+)"|' r"'((?:[^'\\\n]|\\.){4,}+)'|" r"`((?:[^`\\]|\\.){4,}+)`|(?://|/\*)(.+)"
)
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))")
_DATA = re.compile(r"data:([\w.+/-]{0,100})(?:;[\w=.-]{1,60}?){0,5}?(;base64)?,", re.IGNORECASE)
_DATA_IN_CSS = re.compile(r"url\(\s*['\"]?(data:[^'\")]+)")
_SHORT_DATA = 40
_ENDINGS = {"jpeg": "jpg", "svg+xml": "svg", "plain": "txt", "x-icon": "ico"}


class Page:
    """A web page held open, to be written again in the encoding it came in."""

    def __init__(self, data: bytes, bounds: Bounds) -> None:
        bounds.parse(data)
        text, self._encoding = decode(data)
        self._data = data
        try:
            # A declared encoding would contradict the text that is decoded already, hence the bytes again.
            parser = html.HTMLParser(encoding="utf-8", no_network=True)
            self._root = html.document_fromstring(text.lstrip("\ufeff").encode(), parser=parser)
        except (etree.ParserError, ValueError) as error:
            raise UnreadableError("broken") from error
        # The parser leaves out what lies too deep and says so only here.
        if any("depth" in str(entry.message) for entry in parser.error_log):
            raise UnreadableError("too_deep")

    def contents(self) -> Iterator[Content]:
        """The text of each block, then what the page hides, then comments, scripts and attributes."""
        yield from _blocks(self._root)
        for node, rule in _hidden(self._root):
            text = "".join(map(str, node.itertext())).strip()
            if text:
                yield Oddity(rule, "网页正文", text)
        for node in self._root.iter():
            if isinstance(node, etree._Comment | etree._ProcessingInstruction):
                yield Passage("网页注释", (side_piece(node, "text"),))
                continue
            yield from _attributes(node)
            if node.tag in ("script", "style"):
                yield from _code(node)

    def strip(self) -> None:
        """Drops what nobody sees: hidden elements, comments, scripts, and what the page says of itself."""
        for node in [*(node for node, _ in _hidden(self._root)), *self._root.iter("script", "template", etree.Comment)]:
            take_out(node)
        for node in [*self._root.iter("meta")]:
            if node.get("name") and node.get("name", "").lower() != "viewport":
                take_out(node)
        for node in self._root.iter("*"):
            for name in [str(name) for name in node.attrib]:
                if name.startswith(("data-", "on")):
                    del node.attrib[name]

    def save(self) -> bytes:
        """The page again, with its document type."""
        tree = self._root.getroottree()
        text = html.tostring(tree, encoding="unicode")
        return encode(text, self._encoding, self._data if self._encoding.startswith("utf-16") else b"<")


def _blocks(root: etree._Element) -> Iterator[Passage]:
    """The text of each block as one passage, whatever is marked up inside it."""
    gathered: list[Piece] = []
    cells, within = cells_of(root), [("网页正文", "")]
    for event, node in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        is_text = isinstance(node.tag, str)
        if is_text and node.tag in _BLOCKS:
            yield from _passage(gathered, *within[-1])
            gathered = []
            if node in cells:
                within = [*within, cells[node]] if event == "start" else within[:-1]
        if event == "start" and node.tag not in ("script", "style"):
            gathered.append(side_piece(node, "text"))
        elif event != "start":
            gathered.append(side_piece(node, "tail"))
    yield from _passage(gathered, *within[-1])


def _passage(pieces: list[Piece], where: str, cue: str) -> Iterator[Passage]:
    if any(piece.text.strip() for piece in pieces):
        yield Passage(where, tuple(pieces), cue)


def _hidden(root: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """The outermost elements that nobody sees, each with the rule that it breaks."""
    sheets = Sheets(root)
    waiting: list[tuple[etree._Element, tuple[str, str]]] = [(root, (BLACK, WHITE))]
    while waiting:
        node, around = waiting.pop()
        if not isinstance(node.tag, str) or node.tag in _CODE | {"head"}:
            continue
        style = sheets.style_of(node)
        here = colours(style, around)
        own = (node.text or "") + "".join(child.tail or "" for child in node)
        if rule := "hidden_text" if hides(node, style) else hiding_rule(*here) if own.strip() else "":
            yield node, rule
        else:
            waiting += [(child, here) for child in reversed(node)]


def _attributes(node: etree._Element) -> Iterator[Content]:
    for name in [str(name) for name in node.attrib]:
        value = node.get(name, "")
        if name == "style":
            yield from (_inner(node, name, found) for found in _DATA_IN_CSS.findall(value))
        elif value.startswith("data:"):
            yield _inner(node, name, value)
        elif name == "srcdoc":
            yield Inner("内嵌网页", "srcdoc.html", value.encode(), partial(_put_text, node, name))
        elif name.lower() not in _LAYOUT and value.strip():
            yield Passage(f"网页属性 {name}", (_attribute(node, name, value),))


def _attribute(node: etree._Element, name: str, value: str) -> Piece:
    """An attribute's value; an address as it reads, not as it is escaped."""
    if "%" in value and name in ("href", "src", "action"):
        return Piece(unquote(value), lambda text: node.set(name, quote(text, safe="/:?&=#@+,;*")))
    return Piece(value, partial(node.set, name))


def _put_text(node: etree._Element, name: str, data: bytes) -> None:
    node.set(name, data.decode("utf-8", "replace"))


def _inner(node: etree._Element, name: str, address: str) -> Content:
    """The file that a data: address holds."""
    found = _DATA.match(address)
    if found is None:
        return Oddity("broken", f"网页属性 {name}")
    content = address[found.end() :]
    try:
        data = base64.b64decode(content) if found[2] else unquote_to_bytes(content)
    except (ValueError, binascii.Error):
        return Oddity("broken", f"网页属性 {name}")
    media = found[1].lower()
    ending = media.rpartition("/")[2] or "txt"
    where = "网页内嵌的文件"

    def put(new: bytes) -> None:
        node.set(name, node.get(name, "").replace(address, f"data:{media};base64,{base64.b64encode(new).decode()}"))

    return Inner(where, f"data.{_ENDINGS.get(ending, ending)}", data, put, partial(node.set, name, ""))


def _code(node: etree._Element) -> Iterator[Content]:
    """What is written in a script or a style sheet: its literals and comments, escapes resolved."""
    for found in _LITERAL.finditer(node.text or ""):
        text = next(part for part in found.groups() if part is not None)
        if text.startswith("data:") and len(text) > _SHORT_DATA:
            continue
        plain = _ESCAPE.sub(lambda sign: chr(int(sign[1] or sign[2], 16)), text)
        yield Passage("网页脚本", (Piece(plain, partial(_put_literal, node, text)),))


def _put_literal(node: etree._Element, old: str, new: str) -> None:
    node.text = (node.text or "").replace(old, new, 1)
