"""What a DOCX holds beside its text: the page, page numbers, default settings and properties that name nobody."""

import io
import zipfile
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from gongkai.notices.document import Document
from gongkai.notices.docx_xml import LINE, Para, Type, page_field, paragraph, run
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
    em,
)

if TYPE_CHECKING:
    from docx.document import Document as Word

_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_UNDATED = datetime(2000, 1, 1, tzinfo=UTC)


def set_page(word: "Word", footer: Type, mark: Type, draft: bool) -> None:
    """A4 with the type area's margins, the line grid, and the page numbers outside right and left."""
    from docx.oxml import parse_xml
    from docx.shared import Mm

    section = word.sections[0]
    section.page_width, section.page_height = Mm(PAPER_WIDTH), Mm(PAPER_HEIGHT)
    section.top_margin, section.left_margin = Mm(TOP), Mm(LEFT)
    section.right_margin, section.bottom_margin = Mm(PAPER_WIDTH - RIGHT), Mm(PAPER_HEIGHT - BOTTOM)
    # The dash stands in the middle of its line: half a line above it belongs to the gap.
    section.footer_distance = Mm(PAPER_HEIGHT - BOTTOM - PAGE_NUMBER_GAP - em(SIZE_4) / 2)
    section.header_distance = Mm(15)
    for grid in section._sectPr.xpath("w:docGrid"):
        section._sectPr.remove(grid)
    section._sectPr.append(parse_xml(f'<w:docGrid {_NAMESPACE} w:type="lines" w:linePitch="{LINE}"/>'))
    word.settings.odd_and_even_pages_header_footer = True
    one, line = em(SIZE_4), round(SIZE_4 * 20)
    number = run("— ", footer) + page_field(footer) + run(" —", footer)
    _fill(section.footer, paragraph(number, Para(align="right", right=one, line=line), footer))
    _fill(section.even_page_footer, paragraph(number, Para(align="left", left=one, line=line), footer))
    if draft:
        for header in (section.header, section.even_page_header):
            _fill(header, paragraph(run(DRAFT_MARK, mark), Para(align="right", line=400), mark))


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
            f'<w:docDefaults {_NAMESPACE}><w:rPrDefault><w:rPr>{fonts}<w:sz w:val="32"/>{language}</w:rPr>'
            "</w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        ),
    )
    settings = word.settings.element
    for control in settings.findall(qn("w:characterSpacingControl")):
        control.set(qn("w:val"), "doNotCompress")
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
    """Puts one paragraph into a header or footer in place of its empty one."""
    from docx.oxml import parse_xml

    part.is_linked_to_previous = False  # type: ignore[attr-defined]
    element = part._element  # type: ignore[attr-defined]
    for child in list(element):
        element.remove(child)
    element.append(parse_xml(xml.replace("<w:p>", f"<w:p {_NAMESPACE}>", 1)))
