"""How a Word file is set, against GB/T 9704-2012: page, type area, faces, sizes, lines, indents, page numbers."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from gongkai.notices.checker.checking import Departure
from gongkai.notices.checker.rule import Level
from gongkai.notices.manuscript import Element, Line, Manuscript
from gongkai.notices.measures import BOTTOM, LEFT, PAPER_HEIGHT, PAPER_WIDTH, RIGHT, SIZE_2, SIZE_3, SIZE_4, TOP
from gongkai.notices.shapes import heading_parts
from gongkai.notices.word_style import Look, Page, Stance, Styles, pages
from gongkai.notices.wordfile import WordParagraph, paragraphs

if TYPE_CHECKING:
    from docx.document import Document as Word

_SIZES: dict[float, str] = {
    42: "初号",
    36: "小初",
    26: "一号",
    24: "小一",
    22: "二号",
    18: "小二",
    16: "三号",
    15: "小三",
}
_SIZES |= {14: "四号", 12: "小四", 10.5: "五号", 9: "小五"}
_TYPES = {
    Element.TITLE: (("小标宋", "标宋"), SIZE_2),
    Element.ANNEX_TITLE: (("小标宋", "标宋"), SIZE_2),
    Element.ANNEX: (("黑体", "SimHei"), SIZE_3),
    Element.COPIES: (("仿宋", "FangSong"), SIZE_4),
    Element.IMPRINT: (("仿宋", "FangSong"), SIZE_4),
} | dict.fromkeys(
    (Element.BODY, Element.NUMBER, Element.ADDRESSEE, Element.ATTACHMENTS, Element.ORGAN, Element.DATE, Element.NOTE),
    (("仿宋", "FangSong"), SIZE_3),
)
"""The faces that an element may have, the standard's first, and its size (5.2.2, 7.3, 7.4)."""
_HEADINGS = {1: ("黑体", "SimHei"), 2: ("楷体", "KaiTi"), 3: ("仿宋", "FangSong"), 4: ("仿宋", "FangSong")}
_LEAST_LINE, _MOST_LINE = 27.5, 30.5
_SHOWN = 5
_PAGE_NUMBER = re.compile(r"[—–－]\s*\d+\s*[—–－]")


@dataclass(frozen=True)
class SetLine:
    """A line, the Word paragraph it stands in, how its decisive characters look and how the paragraph stands."""

    line: Line
    paragraph: WordParagraph
    look: Look
    stance: Stance


@dataclass(frozen=True)
class SetDocument:
    """A recognised Word file with its pages and the way its lines are set."""

    manuscript: Manuscript
    lines: tuple[SetLine, ...]
    pages: tuple[Page, ...]


Ill: TypeAlias = tuple[str, SetLine | None]
"""What is wrong, in words, and the line it is about."""


@dataclass(frozen=True)
class LayoutRule:
    """One rule about the way a document is set."""

    id: str
    level: Level
    clause: str
    says: str
    find: Callable[[SetDocument], Iterable[Ill]]


def check_layout(word: "Word", manuscript: Manuscript) -> tuple[Departure, ...]:
    """Where a Word file's setting departs from the standard; the same fault in many paragraphs is one departure."""
    document = _set_document(word, manuscript)
    found = []
    for rule in LAYOUT_RULES:
        groups: dict[str, list[SetLine | None]] = defaultdict(list)
        for says, line in rule.find(document):
            groups[says].append(line)
        found += [_departure(rule, says, [line.line for line in lines if line]) for says, lines in groups.items()]
    return tuple(found)


def _set_document(word: "Word", manuscript: Manuscript) -> SetDocument:
    styles = Styles(word)
    known = {paragraph.number: paragraph for paragraph in paragraphs(word)}
    lines = []
    for line in manuscript.lines:
        if not line.cell:
            paragraph = known[line.number]
            parts = heading_parts(line.words) if line.element is Element.HEADING else None
            last = line.start + (len(parts[1]) if parts else len(line.text))
            lines.append(SetLine(line, paragraph, styles.look(paragraph, line.start, last), styles.stance(paragraph)))
    return SetDocument(manuscript, tuple(lines), tuple(pages(word)))


def _departure(rule: LayoutRule, says: str, lines: list[Line]) -> Departure:
    numbers = list(dict.fromkeys(line.number for line in lines))
    more = "等" if len(numbers) > _SHOWN else ""
    where = f"第{'、'.join(map(str, numbers[:_SHOWN]))}段{more}" if numbers else "全文"
    total = f"（共{len(numbers)}段）" if len(numbers) > 1 else ""
    excerpt = lines[0].words[:20] if lines else ""
    return Departure(rule.id, rule.level, rule.clause, says + total + "。" + rule.says, where, excerpt)


def _paper(document: SetDocument) -> Iterator[Ill]:
    for page in document.pages:
        short, long = sorted((page.width, page.height))
        if abs(short - PAPER_WIDTH) > 1 or abs(long - PAPER_HEIGHT) > 1:
            yield f"纸张是{page.width:.0f}毫米×{page.height:.0f}毫米", None


def _margins(document: SetDocument) -> Iterator[Ill]:
    for page in document.pages:
        if page.width > page.height:
            continue
        wanted = {"上": (page.top, TOP), "左": (page.left, LEFT)}
        wanted |= {"右": (page.right, PAPER_WIDTH - RIGHT), "下": (page.bottom, PAPER_HEIGHT - BOTTOM)}
        wrong = [f"{side}{is_:.1f}毫米" for side, (is_, right) in wanted.items() if abs(is_ - right) > 1]
        if wrong:
            yield f"页边距：{'、'.join(wrong)}", None


def _lines(document: SetDocument) -> Iterator[Ill]:
    """Body text on exact lines, or on a grid, that give 22 to the page."""
    grid = any(_LEAST_LINE <= page.pitch <= _MOST_LINE for page in document.pages)
    for line in _body(document):
        exact = line.stance.line
        if exact and not _LEAST_LINE <= exact <= _MOST_LINE:
            yield f"行距是{exact:g}磅", line
        elif not exact and not grid:
            yield "行距没有固定", line


def _types(*elements: Element) -> Callable[[SetDocument], Iterator[Ill]]:
    def find(document: SetDocument) -> Iterator[Ill]:
        for line in document.lines:
            if line.line.element in elements:
                yield from _ill_set(line, *_TYPES[line.line.element])

    return find


def _headings(document: SetDocument) -> Iterator[Ill]:
    for line in document.lines:
        parts = heading_parts(line.line.words)
        if line.line.element is Element.HEADING and parts:
            yield from _ill_set(line, _HEADINGS[parts[0]], SIZE_3)


def _ill_set(line: SetLine, faces: tuple[str, ...], size: float) -> Iterator[Ill]:
    look = line.look
    wrong_face = not any(face.lower() in look.face.lower() for face in faces)
    if wrong_face or abs(look.size - size) > 0.1:
        named = _SIZES.get(look.size, f"{look.size:g}磅") if look.size else "未定字号"
        yield f"{line.line.element}用了{named}{look.face or '（未定字体）'}，应为{_SIZES[size]}{faces[0]}", line


def _red_head(document: SetDocument) -> Iterator[Ill]:
    for line in document.lines:
        colour = line.look.colour
        if line.line.element is Element.RED_HEAD and not re.match("[C-F][0-9A-F][0-5][0-9A-F]", colour.upper()):
            yield "发文机关标志不是红色", line


def _centred(document: SetDocument) -> Iterator[Ill]:
    for line in document.lines:
        if line.line.element in (Element.TITLE, Element.ANNEX_TITLE) and line.stance.align != "center":
            yield "标题没有居中", line


def _indents(document: SetDocument) -> Iterator[Ill]:
    for line in _body(document):
        typed = line.line.start and "\n" not in line.paragraph.text[: line.line.start]
        if typed and not line.stance.indent:
            yield "段首用空格或制表符缩进", line
        elif line.line.start == 0 and not 1.7 <= line.stance.indent <= 2.3:
            yield f"段首缩进{line.stance.indent:.1f}字", line


def _body(document: SetDocument) -> Iterator[SetLine]:
    return (line for line in document.lines if line.line.element is Element.BODY and line.stance.align != "center")


def _page_numbers(document: SetDocument) -> Iterator[Ill]:
    if not any(page.numbered for page in document.pages):
        yield "没有页码", None
    elif not any(_PAGE_NUMBER.search(footer) for page in document.pages for footer in page.footers):
        yield "页码两侧没有一字线", None


_REST = (Element.NUMBER, Element.ADDRESSEE, Element.ATTACHMENTS, Element.ORGAN, Element.DATE, Element.NOTE)
_RENDER = "可用“公开”重新排版。"
LAYOUT_RULES = (
    LayoutRule("L01", Level.WRONG, "GB/T 9704 5.1", "应为A4（210毫米×297毫米）。", _paper),
    LayoutRule(
        "L02", Level.WRONG, "GB/T 9704 5.2.1", "应为上37、左28、右26、下35毫米，版心156毫米×225毫米。", _margins
    ),
    LayoutRule("L03", Level.WRONG, "GB/T 9704 5.2.3", "每面22行，行距约固定值28.95磅。", _lines),
    LayoutRule("L04", Level.WRONG, "GB/T 9704 7.3.1", _RENDER, _types(Element.TITLE, Element.ANNEX_TITLE)),
    LayoutRule("L05", Level.WRONG, "GB/T 9704 5.2.2、7.3.3", _RENDER, _types(Element.BODY)),
    LayoutRule("L06", Level.WRONG, "GB/T 9704 7.3.3", "一级黑体，二级楷体，三级、四级仿宋。", _headings),
    LayoutRule("L07", Level.WRONG, "GB/T 9704 5.2.2", _RENDER, _types(*_REST)),
    LayoutRule("L08", Level.DOUBT, "GB/T 9704 7.3.3", "每个自然段左空二字，请用段落的首行缩进。", _indents),
    LayoutRule("L09", Level.WRONG, "GB/T 9704 7.3.1", "标题居中排布。", _centred),
    LayoutRule("L10", Level.WRONG, "GB/T 9704 7.5", "页码用四号半角宋体数字，左右各放一条一字线。", _page_numbers),
    LayoutRule("L11", Level.WRONG, "GB/T 9704 7.2.4", "用红色小标宋体。", _red_head),
    LayoutRule(
        "L12", Level.WRONG, "GB/T 9704 7.3.7、7.4", _RENDER, _types(Element.ANNEX, Element.COPIES, Element.IMPRINT)
    ),
)
"""Measures that the standard gives for what a Word file can say of itself."""
