"""What a DOCX holds beside its text: the page, page numbers, default settings and properties that name nobody."""

import io
import zipfile
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from gongkai.domain.notice import Format, Table
from gongkai.notices.document import Document
from gongkai.notices.docx_xml import LINE, Para, Type, page_field, paragraph, run, twips
from gongkai.notices.layout import DRAFT_MARK
from gongkai.notices.measures import (
    BOTTOM,
    LEFT,
    PAGE_NUMBER_GAP,
    PAPER_HEIGHT,
    PAPER_WIDTH,
    RIGHT,
    SIZE_4,
    TOP,
    WIDTH,
    em,
)
from gongkai.notices.tables import is_wide

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.section import Section

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_UNDATED = datetime(2000, 1, 1, tzinfo=UTC)


def section_end(turned: bool) -> str:
    """A paragraph of no height that ends a section, one of turned pages or of upright ones."""
    turn = ' w:orient="landscape"' if turned else ""
    return (
        '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
        f'<w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="1" w:h="1"{turn}/></w:sectPr></w:pPr></w:p>'
    )


def set_pages(word: "Word", footer: Type, mark: Type, document: Document) -> None:
    """Section by section A4 with the type area's margins, the line grid, and page numbers outside right and left."""
    word.settings.odd_and_even_pages_header_footer = True
    last = document.parts[-1] if document.parts else None
    wide_end = isinstance(last, Table) and is_wide(last)
    sections = list(word.sections)
    for number, section in enumerate(sections):
        turned = wide_end if number == len(sections) - 1 else section.orientation == 1
        _set_size(section, turned)
        _set_grid(section)
        _set_numbers(section, footer, turned)
        if document.draft:
            for header in (section.header, section.even_page_header):
                _fill(header, paragraph(run(DRAFT_MARK, mark), Para(align="right", line=400), mark))
    if document.format is Format.LETTER:
        _spare_first_page(sections[0], footer, mark, document.draft)


def _set_size(section: "Section", turned: bool) -> None:
    """The margins; a turned page's head lies at the upright page's left."""
    from docx.enum.section import WD_ORIENT
    from docx.shared import Mm

    top, left = TOP, LEFT
    bottom, right = PAPER_HEIGHT - BOTTOM, PAPER_WIDTH - RIGHT
    if turned:
        top, right, bottom, left = left, top, right, bottom
    section.orientation = WD_ORIENT.LANDSCAPE if turned else WD_ORIENT.PORTRAIT
    width, height = (PAPER_HEIGHT, PAPER_WIDTH) if turned else (PAPER_WIDTH, PAPER_HEIGHT)
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.top_margin, section.left_margin = Mm(top), Mm(left)
    section.right_margin, section.bottom_margin = Mm(right), Mm(bottom)
    # The dash stands in the middle of its line: half a line above it belongs to the gap.
    section.footer_distance = Mm(10 if turned else PAPER_HEIGHT - BOTTOM - PAGE_NUMBER_GAP - em(SIZE_4) / 2)
    section.header_distance = Mm(15)


def _set_grid(section: "Section") -> None:
    from docx.oxml import parse_xml

    for grid in section._sectPr.xpath("w:docGrid"):
        section._sectPr.remove(grid)
    section._sectPr.append(parse_xml(f'<w:docGrid {NAMESPACE} w:type="lines" w:linePitch="{LINE}"/>'))


def _set_numbers(section: "Section", footer: Type, turned: bool) -> None:
    one, line = em(SIZE_4), round(SIZE_4 * 20)
    number = run("— ", footer) + page_field(footer) + run(" —", footer)
    odd = paragraph(number, Para(align="right", right=one, line=line), footer)
    even = paragraph(number, Para(align="left", left=one, line=line), footer)
    for part, words in ((section.footer, odd), (section.even_page_footer, even)):
        _fill(part, _at_the_side(words) + paragraph("", Para(line=20), footer) if turned else words)


def _at_the_side(words: str) -> str:
    """The page number on a turned page where it stands on an upright one: along the left edge, read from the right."""
    x = PAPER_HEIGHT - BOTTOM - PAGE_NUMBER_GAP - em(SIZE_4) / 2
    width = twips(em(SIZE_4) * 1.2)
    place = f'w:tblpX="{twips(x)}" w:tblpY="{twips(LEFT)}"'
    none = '<w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>'
    return (
        f'<w:tbl><w:tblPr><w:tblpPr w:horzAnchor="page" w:vertAnchor="page" {place}/>'
        f'<w:tblW w:w="{width}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{none}</w:tblCellMar></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{width}"/></w:tblGrid>'
        f'<w:tr><w:trPr><w:trHeight w:val="{twips(WIDTH)}" w:hRule="exact"/></w:trPr><w:tc><w:tcPr>'
        f'<w:tcW w:w="{width}" w:type="dxa"/><w:textDirection w:val="tbRl"/></w:tcPr>{words}</w:tc></w:tr></w:tbl>'
    )


def _spare_first_page(section: "Section", footer: Type, mark: Type, draft: bool) -> None:
    """A letter's first page has no number (10.1); a draft's has its mark all the same."""
    section.different_first_page_header_footer = True
    _fill(section.first_page_footer, paragraph("", Para(line=20), footer))
    if draft:
        words = paragraph(run(DRAFT_MARK, mark), Para(align="right", line=400), mark)
        _fill(section.first_page_header, words)


def set_defaults(word: "Word", body: Type) -> None:
    """Chinese as the language, the body's face everywhere, and no compression of marks."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import qn

    name = body.name
    styles = word.styles.element
    for defaults in styles.findall(qn("w:docDefaults")):
        styles.remove(defaults)
    fonts = f'<w:rFonts w:ascii="{name}" w:eastAsia="{name}" w:hAnsi="{name}" w:cs="{name}"/>'
    language = '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
    styles.insert(
        0,
        parse_xml(
            f'<w:docDefaults {NAMESPACE}><w:rPrDefault><w:rPr>{fonts}<w:sz w:val="32"/>{language}</w:rPr>'
            "</w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        ),
    )
    settings = word.settings.element
    for control in settings.findall(qn("w:characterSpacingControl")):
        control.set(qn("w:val"), "doNotCompress")
    # Word's present way of setting: a table's edge, not its text, stands at the margin.
    for mode in settings.xpath("w:compat/w:compatSetting[@w:name='compatibilityMode']"):
        mode.set(qn("w:val"), "15")
    for language_of_theme in settings.findall(qn("w:themeFontLang")):
        language_of_theme.set(qn("w:eastAsia"), "zh-CN")


def set_properties(word: "Word", document: Document) -> None:
    """Title and subject; no author, no editor, and the 成文日期 instead of the clock."""
    properties = word.core_properties
    day = datetime.combine(document.formed, time(), UTC) if document.formed else _UNDATED
    properties.title, properties.subject, properties.language = document.title, document.subject, "zh-CN"
    properties.author = properties.last_modified_by = properties.comments = properties.keywords = ""
    properties.created = properties.modified = day
    properties.revision = 1


def saved(word: "Word") -> bytes:
    """The file without the template's thumbnail, packed so that the same document gives the same bytes."""
    relations = word.part.package.rels
    for key in [key for key, relation in relations.items() if relation.reltype.endswith("/thumbnail")]:
        del relations[key]
    draft, final = io.BytesIO(), io.BytesIO()
    word.save(draft)
    with zipfile.ZipFile(draft) as source, zipfile.ZipFile(final, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            target.writestr(zipfile.ZipInfo(entry.filename), source.read(entry), zipfile.ZIP_DEFLATED)
    return final.getvalue()


def _fill(part: object, xml: str) -> None:
    """Puts these blocks into a header or footer in place of its empty paragraph."""
    from docx.oxml import parse_xml

    part.is_linked_to_previous = False  # type: ignore[attr-defined]
    element = part._element  # type: ignore[attr-defined]
    for child in list(element):
        element.remove(child)
    for child in parse_xml(f"<w:ftr {NAMESPACE}>{xml}</w:ftr>"):
        element.append(child)
