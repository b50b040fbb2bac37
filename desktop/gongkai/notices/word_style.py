"""How a Word file is set: faces, sizes, spacing and indents as they take effect, and the page."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gongkai.notices.wordfile import W, WordParagraph

if TYPE_CHECKING:
    from docx.document import Document as Word
    from lxml.etree import _Element

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_TWIPS_TO_MM = 25.4 / 1440
_PAGE_NUMBER = "\ue001"


@dataclass(frozen=True)
class Look:
    """The face of 汉字, size in points and colour (RRGGBB) of some characters; empty and 0 where nothing says."""

    face: str
    size: float
    colour: str


@dataclass(frozen=True)
class Stance:
    """How a paragraph stands: alignment, first-line indent in characters of its size, exact line in points or 0."""

    align: str
    indent: float
    line: float


@dataclass(frozen=True)
class Page:
    """A section's page in millimetres, its line grid's pitch in points or 0, and the text of its footers."""

    width: float
    height: float
    top: float
    left: float
    bottom: float
    right: float
    pitch: float
    footers: tuple[str, ...]
    numbered: bool


class Styles:
    """What direct settings, styles and defaults of a document come to."""

    def __init__(self, word: "Word") -> None:
        root = word.styles.element
        self._styles = {style.get(f"{W}styleId"): style for style in root.iter(f"{W}style")}
        paragraph_styles = (s for s in self._styles.values() if s.get(f"{W}type") == "paragraph")
        self._usual = next((s.get(f"{W}styleId") for s in paragraph_styles if s.get(f"{W}default") == "1"), "")
        self._defaults = root.find(f"{W}docDefaults")
        self._theme = _theme_faces(word)

    def look(self, paragraph: WordParagraph, first: int, last: int) -> Look:
        """How most of the characters from `first` to `last` look."""
        written = Counter(letter.element for letter in paragraph.letters[max(0, first) : last] if letter.text.strip())
        looks: Counter[Look] = Counter()
        for element, characters in written.items():
            run = next((parent for parent in element.iterancestors(f"{W}r")), None)
            looks[self._run_look(paragraph.element, run)] += characters
        return looks.most_common(1)[0][0] if looks else Look("", 0, "")

    def stance(self, paragraph: WordParagraph) -> Stance:
        """How a paragraph stands."""
        around = list(self._paragraph_properties(paragraph.element))
        size = self.look(paragraph, 0, len(paragraph.letters)).size or 16
        characters = _first(around, "ind", "firstLineChars")
        points = _first(around, "ind", "firstLine")
        indent = float(characters) / 100 if characters and characters != "0" else float(points or 0) / 20 / size
        exact = _first(around, "spacing", "lineRule") in ("exact", "atLeast")
        line = float(_first(around, "spacing", "line") or 0) / 20 if exact else 0.0
        return Stance(_first(around, "jc", "val"), indent, line)

    def _run_look(self, paragraph: "_Element", run: "_Element | None") -> Look:
        around = list(self._run_properties(paragraph, run))
        face = next((name for fonts in _found(around, "rFonts") if (name := self._face(fonts))), "")
        return Look(face, float(_first(around, "sz", "val") or 0) / 2, _first(around, "color", "val"))

    def _face(self, fonts: "_Element") -> str:
        theme = fonts.get(f"{W}eastAsiaTheme", "")
        return self._theme.get(theme[:5], "") if theme else fonts.get(f"{W}eastAsia", "")

    def _run_properties(self, paragraph: "_Element", run: "_Element | None") -> Iterator["_Element"]:
        own = None if run is None else run.find(f"{W}rPr")
        if own is not None:
            yield own
            yield from self._of_style(_first([own], "rStyle", "val"), "rPr")
        yield from self._of_style(self._style_of(paragraph), "rPr")
        yield from self._of_defaults("rPrDefault", "rPr")

    def _paragraph_properties(self, paragraph: "_Element") -> Iterator["_Element"]:
        own = paragraph.find(f"{W}pPr")
        if own is not None:
            yield own
        yield from self._of_style(self._style_of(paragraph), "pPr")
        yield from self._of_defaults("pPrDefault", "pPr")

    def _style_of(self, paragraph: "_Element") -> str:
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        return self._usual if style is None else style.get(f"{W}val", "")

    def _of_style(self, name: str, kind: str) -> Iterator["_Element"]:
        """The properties of a style and of those it is based on."""
        seen = set[str]()
        while name in self._styles and name not in seen:
            seen.add(name)
            style = self._styles[name]
            if (properties := style.find(f"{W}{kind}")) is not None:
                yield properties
            based = style.find(f"{W}basedOn")
            name = "" if based is None else based.get(f"{W}val", "")

    def _of_defaults(self, kind: str, inner: str) -> Iterator["_Element"]:
        found = None if self._defaults is None else self._defaults.find(f"{W}{kind}/{W}{inner}")
        if found is not None:
            yield found


def pages(word: "Word") -> list[Page]:
    """The page of each section."""
    found = []
    footers: dict[str, str] = {}  # a section without its own has those of the section before
    for section in word.element.body.iter(f"{W}sectPr"):
        size, margins, grid = (section.find(f"{W}{name}") for name in ("pgSz", "pgMar", "docGrid"))
        footers = footers | _footers(word, section)
        text = tuple(footers.values())
        typed = grid is not None and grid.get(f"{W}type") in ("lines", "linesAndChars", "snapToChars")
        width, height = (_millimetres(size, name) for name in ("w", "h"))
        top, left, bottom, right = (_millimetres(margins, name) for name in ("top", "left", "bottom", "right"))
        pitch = float(grid.get(f"{W}linePitch", "0")) / 20 if grid is not None and typed else 0.0
        numbered = any(_PAGE_NUMBER in footer for footer in text)
        shown = tuple(footer.replace(_PAGE_NUMBER, "1") for footer in text)
        found.append(Page(width, height, top, left, bottom, right, pitch, shown, numbered))
    return found


def _footers(word: "Word", section: "_Element") -> dict[str, str]:
    """The text of each footer of a section, U+E001 for the number of the page."""
    found = {}
    for reference in section.iterchildren(f"{W}footerReference"):
        identity = reference.get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id", "")
        part = word.part.related_parts.get(identity)
        if part is not None:
            found[reference.get(f"{W}type", "default")] = _footer_text(part.element)
    return found


def _footer_text(root: "_Element") -> str:
    text = ""
    for element in root.iter():
        code = element.get(f"{W}instr", "") if element.tag == f"{W}fldSimple" else ""
        if element.tag == f"{W}instrText":
            code = element.text or ""
        if code.strip().upper().startswith("PAGE"):
            text += _PAGE_NUMBER
        elif element.tag == f"{W}t":
            text += element.text or ""
    return text


def _millimetres(element: "_Element | None", name: str) -> float:
    return 0.0 if element is None else float(element.get(f"{W}{name}", "0")) * _TWIPS_TO_MM


def _found(around: "list[_Element]", name: str) -> Iterator["_Element"]:
    return (child for properties in around if (child := properties.find(f"{W}{name}")) is not None)


def _first(around: "list[_Element]", name: str, attribute: str) -> str:
    """The nearest setting's value; empty where nothing says."""
    values = (child.get(f"{W}{attribute}", "") for child in _found(around, name))
    return next((value for value in values if value), "")


def _theme_faces(word: "Word") -> dict[str, str]:
    """The theme's faces for Chinese: minor for text, major for headings."""
    from lxml import etree

    parts = [r.target_part for r in word.part.rels.values() if r.reltype.endswith("/theme") and not r.is_external]
    if not parts:
        return {}
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(parts[0].blob, parser)
    faces = {}
    for kind in ("minor", "major"):
        font = root.find(f".//{_A}{kind}Font")
        if font is not None:
            hans = font.find(f"{_A}font[@script='Hans']")
            east = font.find(f"{_A}ea")
            own = "" if east is None else east.get("typeface", "")
            faces[kind] = own or ("" if hans is None else hans.get("typeface", ""))
    return faces
