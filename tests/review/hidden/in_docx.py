"""DOCX files with one number hidden each."""

import io
import zipfile

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Pt, RGBColor

from gongkai.domain.canonical import Json
from review.hidden.parts import document_with, edited, nothing, styled, with_part
from review.hidden.registry import CASES, Case, hides
from review.hidden_places import DOCX_PLACES, docx, with_members, xlsx

FILE = "通知.docx"
_NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_DRAWING = (
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" '
)
_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_RULES = {"hidden_text": "hidden_text", "deletion": "tracked_change", "half_deleted": "tracked_change"}

for _place, _build in DOCX_PLACES.items():
    CASES.append(
        Case(
            _place,
            FILE,
            lambda secret, build=_build: docx(lambda document: build(document, secret)),  # type: ignore[misc]
            _RULES.get(_place, ""),
        )
    )


def with_footnote(kind: str, secret: str) -> bytes:
    """A DOCX with this text in a footnote or an endnote."""
    note = f'<w:{kind}s {_NS}><w:{kind} w:id="2"><w:p><w:r><w:t>{secret}</w:t></w:r></w:p></w:{kind}></w:{kind}s>'
    data = document_with(f'<w:p><w:r><w:{kind}Reference w:id="2"/></w:r></w:p>')
    return with_part(data, f"word/{kind}s.xml", note, f"{kind}s", "word/document.xml", f"{_WML}{kind}s+xml")


@hides(FILE)
def footnote(secret: str) -> bytes:
    return with_footnote("footnote", secret)


@hides(FILE)
def endnote(secret: str) -> bytes:
    return with_footnote("endnote", secret)


@hides(FILE, "tracked_change")
def moved_away(secret: str) -> bytes:
    run = f"<w:r><w:t>{secret}</w:t></w:r>"
    return document_with(
        f'<w:p><w:moveFrom w:id="3" w:author="甲" w:date="2026-01-01T00:00:00Z">{run}</w:moveFrom></w:p>'
    )


@hides(FILE, "hidden_text")
def hidden_by_character_style(secret: str) -> bytes:
    def build(document: Json) -> None:
        style = document.styles.add_style("暗", WD_STYLE_TYPE.CHARACTER)
        style.font.hidden = True
        document.add_paragraph("备注").add_run(secret, style="暗")

    return docx(build)


@hides(FILE, "hidden_text")
def hidden_by_base_of_paragraph_style(secret: str) -> bytes:
    def build(document: Json) -> None:
        base = document.styles.add_style("暗", WD_STYLE_TYPE.PARAGRAPH)
        base.font.hidden = True
        document.styles.add_style("更暗", WD_STYLE_TYPE.PARAGRAPH).base_style = base
        document.add_paragraph(secret, style="更暗")

    return docx(build)


@hides(FILE, "faint_text")
def white_text(secret: str) -> bytes:
    def build(document: Json) -> None:
        document.add_paragraph("备注").add_run(secret).font.color.rgb = RGBColor(255, 255, 255)

    return docx(build)


@hides(FILE, "faint_text")
def nearly_white_text(secret: str) -> bytes:
    return styled('<w:color w:val="FDFDFD"/>', secret)


@hides(FILE, "faint_text")
def colour_of_the_cell(secret: str) -> bytes:
    cell = '<w:tcPr><w:shd w:val="clear" w:fill="DDEEFF"/></w:tcPr>'
    run = f'<w:r><w:rPr><w:color w:val="DDEEFF"/></w:rPr><w:t>{secret}</w:t></w:r>'
    return document_with(f"<w:tbl><w:tr><w:tc>{cell}<w:p>{run}</w:p></w:tc></w:tr></w:tbl>")


@hides(FILE, "faint_text")
def one_point_text(secret: str) -> bytes:
    def build(document: Json) -> None:
        document.add_paragraph("备注").add_run(secret).font.size = Pt(1)

    return docx(build)


@hides(FILE, "covered_text")
def blacked_out_by_marker(secret: str) -> bytes:
    return styled('<w:highlight w:val="black"/>', secret)


@hides(FILE, "covered_text")
def blacked_out_by_shading(secret: str) -> bytes:
    return styled('<w:color w:val="000000"/><w:shd w:val="clear" w:color="auto" w:fill="000000"/>', secret)


@hides(FILE, "faint_text")
def line_of_no_height(secret: str) -> bytes:
    return styled("", secret, '<w:spacing w:line="20" w:lineRule="exact"/>')


@hides(FILE, "faint_text")
def indented_off_the_page(secret: str) -> bytes:
    return styled("", secret, '<w:ind w:left="20000"/>')


@hides(FILE, "hidden_text")
def hidden_row(secret: str) -> bytes:
    row = f"<w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p><w:r><w:t>{secret}</w:t></w:r></w:p></w:tc></w:tr>"
    return document_with(f"<w:tbl>{row}</w:tbl>")


def _box(secret: str, offset: int = 0, fallback: str = "") -> str:
    text = f"<w:txbxContent><w:p><w:r><w:t>{secret}</w:t></w:r></w:p></w:txbxContent>"
    old = f"<w:txbxContent><w:p><w:r><w:t>{fallback or secret}</w:t></w:r></w:p></w:txbxContent>"
    return (
        f"<w:p><w:r {_DRAWING}><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor behindDoc='0'>"
        f"<wp:positionH relativeFrom='page'><wp:posOffset>{offset}</wp:posOffset></wp:positionH>"
        "<wp:extent cx='2000000' cy='500000'/><wp:docPr id='7' name='文本框 1'/><a:graphic><a:graphicData>"
        f"<wps:wsp><wps:spPr/><wps:txbx>{text}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
        f"</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{old}</v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )


@hides(FILE)
def text_box_of_two_branches(secret: str) -> bytes:
    return document_with(_box(secret))


@hides(FILE)
def text_box_for_old_programs(secret: str) -> bytes:
    return document_with(_box("说明", fallback=secret))


@hides(FILE, "faint_text")
def text_box_off_the_page(secret: str) -> bytes:
    return document_with(_box(secret, offset=90_000_000))


@hides(FILE)
def word_art(secret: str) -> bytes:
    return document_with(
        f'<w:p><w:r {_DRAWING}><w:pict><v:shape><v:textpath string="{secret}"/></v:shape></w:pict></w:r></w:p>'
    )


@hides(FILE)
def alternative_text(secret: str) -> bytes:
    inline = f"<wp:inline><wp:extent cx='1' cy='1'/><wp:docPr id='5' name='图片 1' descr='{secret}'/></wp:inline>"
    return document_with(f"<w:p><w:r {_DRAWING}><w:drawing>{inline}</w:drawing></w:r></w:p>")


@hides(FILE)
def document_variable(secret: str) -> bytes:
    variables = f'<w:docVars><w:docVar w:name="a" w:val="{secret}"/></w:docVars></w:settings>'
    return edited(docx(nothing), "word/settings.xml", "</w:settings>", variables)


@hides(FILE)
def simple_field(secret: str) -> bytes:
    return document_with(
        f'<w:p><w:fldSimple w:instr=" QUOTE {secret} "><w:r><w:t>见附件</w:t></w:r></w:fldSimple></w:p>'
    )


@hides(FILE)
def form_field_default(secret: str) -> bytes:
    field = f'<w:ffData><w:textInput><w:default w:val="{secret}"/></w:textInput></w:ffData>'
    return document_with(f'<w:p><w:r><w:fldChar w:fldCharType="begin">{field}</w:fldChar></w:r></w:p>')


@hides(FILE)
def content_control_title(secret: str) -> bytes:
    return document_with(
        f'<w:sdt><w:sdtPr><w:alias w:val="号码{secret}"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>无</w:t></w:r></w:p>'
        "</w:sdtContent></w:sdt>"
    )


@hides(FILE)
def content_control_choice(secret: str) -> bytes:
    item = f'<w:listItem w:displayText="请选择" w:value="{secret}"/>'
    return document_with(
        f"<w:sdt><w:sdtPr><w:dropDownList>{item}</w:dropDownList></w:sdtPr><w:sdtContent><w:p><w:r><w:t>无</w:t></w:r>"
        "</w:p></w:sdtContent></w:sdt>"
    )


@hides(FILE)
def custom_property(secret: str) -> bytes:
    properties = (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://'
        'schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-'
        f'08002B2CF9AE}}" pid="2" name="联系人"><vt:lpwstr>{secret}</vt:lpwstr></property></Properties>'
    )
    media = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
    return with_part(docx(nothing), "docProps/custom.xml", properties, "custom-properties", "", media)


@hides(FILE)
def application_property(secret: str) -> bytes:
    return edited(docx(nothing), "docProps/app.xml", "</Properties>", f"<Manager>{secret}</Manager></Properties>")


@hides(FILE)
def comment_author(secret: str) -> bytes:
    return docx(lambda document: document.add_comment(document.paragraphs[0].runs, text="核对", author=secret))


@hides(FILE)
def author_of_a_changed_format(secret: str) -> bytes:
    change = (
        f'<w:rPr><w:rPrChange w:id="1" w:author="{secret}" w:date="2026-01-01T00:00:00Z"><w:rPr/></w:rPrChange></w:rPr>'
    )
    return document_with(f"<w:p><w:r>{change}<w:t>名单</w:t></w:r></w:p>")


@hides(FILE)
def name_of_a_bookmark(secret: str) -> bytes:
    name = f"tel{secret}" if len(secret) == 11 else f"id{secret}"
    return document_with(f'<w:p><w:bookmarkStart w:id="3" w:name="{name}"/><w:bookmarkEnd w:id="3"/></w:p>')


@hides(FILE)
def embedded_workbook(secret: str) -> bytes:
    inner = xlsx(lambda workbook: workbook["名单"].append([1, "张某某", f"号码{secret}"]))
    media = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    return with_part(docx(nothing), "word/embeddings/book1.xlsx", inner, "package", "word/document.xml", media)


@hides(FILE)
def embedded_document_in_embedded_document(secret: str) -> bytes:
    media = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    data = docx(lambda document: document.add_paragraph(secret))
    for _ in range(2):
        data = with_part(docx(nothing), "word/embeddings/inner.docx", data, "package", "word/document.xml", media)
    return data


@hides(FILE, "old_format")
def embedded_ole_object(secret: str) -> bytes:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + secret.encode()
    return with_part(docx(nothing), "word/embeddings/oleObject1.bin", content, "oleObject", "word/document.xml")


@hides(FILE)
def glossary(secret: str) -> bytes:
    part = f"<w:glossaryDocument {_NS}><w:docParts><w:docPart><w:docPartBody><w:p><w:r><w:t>{secret}</w:t></w:r></w:p>"
    part += "</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>"
    media = f"{_WML}document.glossary+xml"
    return with_part(docx(nothing), "word/glossary/document.xml", part, "glossaryDocument", "word/document.xml", media)


@hides(FILE)
def custom_xml(secret: str) -> bytes:
    item = f'<data xmlns="urn:x"><person number="{secret}"/></data>'
    return with_part(docx(nothing), "customXml/item9.xml", item, "customXml", "word/document.xml", "application/xml")


@hides(FILE)
def alternative_chunk(secret: str) -> bytes:
    data = document_with(
        '<w:altChunk xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId900"/>'
    )
    page = f"<html><body><p>{secret}</p></body></html>"
    return with_part(data, "word/afchunk1.html", page, "aFChunk", "word/document.xml", "text/html")


@hides(FILE)
def chart_cache(secret: str) -> bytes:
    chart = (
        '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:strCache><c:pt idx="0">'
        f"<c:v>{secret}</c:v></c:pt></c:strCache></c:chartSpace>"
    )
    media = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
    return with_part(docx(nothing), "word/charts/chart1.xml", chart, "chart", "word/document.xml", media)


@hides(FILE)
def smart_art(secret: str) -> bytes:
    data = (
        '<d:dataModel xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.'
        f'openxmlformats.org/drawingml/2006/main"><d:t><a:p><a:r><a:t>{secret[:7]}</a:t></a:r><a:r><a:t>{secret[7:]}'
        "</a:t></a:r></a:p></d:t></d:dataModel>"
    )
    return with_part(
        docx(nothing), "word/diagrams/data1.xml", data, "diagramData", "word/document.xml", "application/xml"
    )


@hides(FILE)
def list_label(secret: str) -> bytes:
    level = (
        f'<w:abstractNum w:abstractNumId="77"><w:lvl w:ilvl="0"><w:lvlText w:val="{secret}"/></w:lvl></w:abstractNum>'
    )
    return edited(docx(nothing), "word/numbering.xml", "</w:numbering>", f"{level}</w:numbering>")


@hides(FILE)
def formula(secret: str) -> bytes:
    math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    return document_with(f"<w:p><m:oMath {math}><m:r><m:t>{secret}</m:t></m:r></m:oMath></w:p>")


@hides(FILE)
def symbol_font(secret: str) -> bytes:
    signs = "".join(f'<w:sym w:font="Symbol" w:char="F0{ord(sign):02X}"/>' for sign in secret)
    return document_with(f"<w:p><w:r>{signs}</w:r></w:p>")


@hides(FILE)
def two_cells(secret: str) -> bytes:
    rows = (("电话", "补充"), (secret[:6], secret[6:]))
    cells = ["".join(f"<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>" for text in row) for row in rows]
    return document_with("<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>")


@hides(FILE)
def table_description(secret: str) -> bytes:
    look = f'<w:tblPr><w:tblDescription w:val="{secret}"/></w:tblPr>'
    return document_with(f"<w:tbl>{look}<w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")


@hides(FILE)
def tooltip_of_a_link(secret: str) -> bytes:
    return document_with(
        f'<w:p><w:hyperlink w:anchor="a" w:tooltip="{secret}"><w:r><w:t>详情</w:t></w:r></w:hyperlink></w:p>'
    )


@hides(FILE)
def part_nobody_points_to(secret: str) -> bytes:
    return with_members(docx(nothing), {"word/old/document2.xml": f"<a><t>{secret}</t></a>".encode()})


@hides(FILE)
def comment_of_the_zip(secret: str) -> bytes:
    out = io.BytesIO(docx(nothing))
    with zipfile.ZipFile(out, "a") as archive:
        archive.comment = secret.encode()
    return out.getvalue()


@hides(FILE, "stray_bytes")
def bytes_behind_the_zip(secret: str) -> bytes:
    return docx(nothing) + secret.encode()


@hides(FILE)
def template_with_an_old_text(secret: str) -> bytes:
    document = Document()
    document.core_properties.comments = f"来自 {secret}"
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()
