"""WordprocessingML for a paragraph: the settings that give Word, WPS and LibreOffice 22 lines of 28 characters."""

from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from gongkai.notices.measures import PT, SIZE_3
from gongkai.notices.pages import BLACK

LINE = 579
"""Twentieths of a point from line to line: 28.95 pt."""
TRACKING = -5
"""Twentieths of a point that each 3号 character gives up, so that 28 fit."""

_NO_HANGING = '<w:overflowPunct w:val="0"/>'


@dataclass(frozen=True)
class Type:
    """The face's name in Word, its size in points, colour RRGGBB and spacing in twentieths of a point."""

    name: str
    size: float = SIZE_3
    colour: str = BLACK
    spacing: int = 0


@dataclass(frozen=True)
class Para:
    """How a paragraph stands: indents in millimetres (`first` may be negative), its heights in twentieths of a point.

    `hang` lets ，。、 stand past the measure. `keep_next` is how many of its last lines, two at most, are tied to what
    follows; `page_before` begins a page. `rule` is the colour of a red line under it, `border` other borders as XML.
    `frame` are the attributes of a frame that takes it out of the text, `tabs` where its tabs stand in millimetres (a
    negative one ends there), `outline` its level in Word's navigation, from 0.
    """

    align: str = "both"
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    before: int = 0
    after: int = 0
    line: int = LINE
    hang: bool = True
    keep_next: int = 0
    page_before: bool = False
    rule: str = ""
    border: str = ""
    frame: str = ""
    tabs: tuple[float, ...] = ()
    outline: int | None = None


def twips(millimetres: float) -> int:
    """Twentieths of a point."""
    return round(millimetres / PT * 20)


def properties(kind: Type) -> str:
    """The run properties of a type; the hint keeps “ ” … — in the Chinese face, full width."""
    name = quoteattr(kind.name)
    spacing = f'<w:spacing w:val="{kind.spacing}"/>' if kind.spacing else ""
    return (
        f'<w:rPr><w:rFonts w:hint="eastAsia" w:ascii={name} w:eastAsia={name} w:hAnsi={name} w:cs={name}/>'
        f'<w:color w:val="{kind.colour}"/>{spacing}<w:sz w:val="{round(kind.size * 2)}"/>'
        f'<w:szCs w:val="{round(kind.size * 2)}"/></w:rPr>'
    )


def run(text: str, kind: Type) -> str:
    """A run; line breaks in the text become breaks, tabs tabs."""
    if not text:
        return ""
    lines = "<w:br/>".join("<w:tab/>".join(map(_words, line.split("\t"))) for line in text.split("\n"))
    return f"<w:r>{properties(kind)}{lines}</w:r>"


def _words(text: str) -> str:
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>' if text else ""


def page_field(kind: Type) -> str:
    """The number of the page, counted by Word."""
    return f'<w:fldSimple w:instr="PAGE">{run("1", kind)}</w:fldSimple>'


def paragraph(runs: str, para: Para, mark: Type) -> str:
    """A paragraph of these runs; `mark` is the type of its end, which gives an empty line its height."""
    first = f'w:firstLine="{twips(para.first)}"' if para.first >= 0 else f'w:hanging="{twips(-para.first)}"'
    outline = "" if para.outline is None else f'<w:outlineLvl w:val="{para.outline}"/>'
    return (
        f"<w:p><w:pPr>{_flow(para)}{_borders(para)}{_tabs(para)}"
        f'{"" if para.hang else _NO_HANGING}<w:snapToGrid w:val="0"/>'
        f'<w:spacing w:before="{para.before}" w:after="{para.after}" w:line="{para.line}" w:lineRule="exact"/>'
        f'<w:ind w:left="{twips(para.left)}" w:right="{twips(para.right)}" {first}/>'
        f'<w:jc w:val="{para.align}"/>{outline}{properties(mark)}</w:pPr>{runs}</w:p>'
    )


def _flow(para: Para) -> str:
    """How the paragraph stands to pages and to its neighbours."""
    keep = "<w:keepNext/>" if para.keep_next else ""
    page = "<w:pageBreakBefore/>" if para.page_before else ""
    frame = f"<w:framePr {para.frame}/>" if para.frame else ""
    return f'{keep}{page}{frame}<w:widowControl w:val="{int(para.keep_next > 1)}"/>'


def _borders(para: Para) -> str:
    rule = f'<w:bottom w:val="single" w:sz="12" w:space="11" w:color="{para.rule}"/>' if para.rule else ""
    return f"<w:pBdr>{para.border}{rule}</w:pBdr>" if para.border or rule else ""


def _tabs(para: Para) -> str:
    stops = (f'<w:tab w:val="{"left" if at >= 0 else "right"}" w:pos="{twips(abs(at))}"/>' for at in para.tabs)
    return f"<w:tabs>{''.join(stops)}</w:tabs>" if para.tabs else ""
