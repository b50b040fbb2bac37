"""Real Office files with one secret each in a place where it can hide, made with python-docx and openpyxl."""

import io
import zipfile
from collections.abc import Callable

from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from gongkai.domain.canonical import Json


def docx(build: Callable[[Json], None]) -> bytes:
    """A DOCX with an ordinary paragraph and whatever `build` does to the document."""
    document = Document()
    document.add_paragraph("关于公开有关事项的通知")
    build(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def xlsx(build: Callable[[Workbook], None]) -> bytes:
    """An XLSX with a head line on its first sheet and whatever `build` does to the workbook."""
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = "名单"
    sheet.append(["序号", "姓名", "备注"])
    build(workbook)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def members(data: bytes) -> dict[str, bytes]:
    """The decompressed members of a zip file."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_members(data: bytes, changes: dict[str, bytes]) -> bytes:
    """The zip file with these members replaced or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in (members(data) | changes).items():
            archive.writestr(name, content)
    return out.getvalue()


def _split_runs(document: Json, secret: str) -> None:
    paragraph = document.add_paragraph("联系人 ")
    for part in (secret[:4], secret[4:9], secret[9:]):
        paragraph.add_run(part).bold = part == secret[4:9]


def _table(document: Json, secret: str) -> None:
    table = document.add_table(rows=2, cols=3)
    table.cell(0, 2).text = "号码"
    table.cell(1, 2).text = secret


def _comment_beside(document: Json, secret: str) -> None:
    document.add_comment(document.paragraphs[0].runs, text=f"核对 {secret}", author="审核人")


def _tracked(document: Json, tag: str, text_tag: str, secret: str) -> None:
    change = parse_xml(
        f'<w:{tag} {nsdecls("w")} w:id="7" w:author="某" w:date="2026-01-01T00:00:00Z">'
        f"<w:r><w:{text_tag}>{secret}</w:{text_tag}></w:r></w:{tag}>"
    )
    document.add_paragraph("修订 ")._p.append(change)


def _half_deleted(document: Json, secret: str) -> None:
    paragraph = document.add_paragraph(secret[:6])
    change = parse_xml(
        f'<w:del {nsdecls("w")} w:id="8" w:author="某" w:date="2026-01-01T00:00:00Z">'
        f"<w:r><w:delText>{secret[6:10]}</w:delText></w:r></w:del>"
    )
    paragraph._p.append(change)
    paragraph.add_run(secret[10:])


def _vanished(document: Json, secret: str) -> None:
    run = document.add_paragraph("正文 ").add_run(secret)
    run.font.hidden = True


def _text_box(document: Json, secret: str) -> None:
    box = parse_xml(
        f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape><v:textbox><w:txbxContent>'
        f"<w:p><w:r><w:t>{secret}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )
    document.add_paragraph()._p.append(box)


def _property(document: Json, secret: str) -> None:
    document.core_properties.keywords = secret


def _field_code(document: Json, secret: str) -> None:
    run = document.add_paragraph().add_run()
    code = OxmlElement("w:instrText")
    code.set(qn("xml:space"), "preserve")
    code.text = f' HYPERLINK "tel:{secret}" '
    run._r.append(code)


def _link(document: Json, secret: str) -> None:
    document.part.relate_to(
        f"tel:{secret}",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
        is_external=True,
    )


DOCX_PLACES: dict[str, Callable[[Json, str], None]] = {
    "body": lambda document, secret: document.add_paragraph(f"号码 {secret}。"),
    "runs": _split_runs,
    "table": _table,
    "header": lambda document, secret: document.sections[0].header.add_paragraph(secret),
    "footer": lambda document, secret: document.sections[0].footer.add_paragraph(secret),
    "comment": _comment_beside,
    "insertion": lambda document, secret: _tracked(document, "ins", "t", secret),
    "deletion": lambda document, secret: _tracked(document, "del", "delText", secret),
    "half_deleted": _half_deleted,
    "hidden_text": _vanished,
    "text_box": _text_box,
    "property": _property,
    "field_code": _field_code,
    "link": _link,
}


def _sheet(workbook: Workbook) -> Json:
    return workbook["名单"]


def _hidden_sheet(workbook: Workbook, state: str, secret: str) -> None:
    sheet = workbook.create_sheet("底稿")
    sheet["A1"] = secret
    sheet.sheet_state = state


def _hidden_row(workbook: Workbook, secret: str) -> None:
    sheet = _sheet(workbook)
    sheet["B7"] = secret
    sheet.row_dimensions[7].hidden = True


def _hidden_column(workbook: Workbook, secret: str) -> None:
    sheet = _sheet(workbook)
    sheet["E2"] = secret
    sheet.column_dimensions["E"].hidden = True


def _set(workbook: Workbook, place: str, value: object) -> None:
    _sheet(workbook)[place] = value


def _comment(workbook: Workbook, secret: str) -> None:
    _sheet(workbook)["B1"].comment = Comment(f"核对 {secret}", "审核人")


def _name(workbook: Workbook, secret: str) -> None:
    workbook.defined_names["号码"] = DefinedName("号码", attr_text=f'"{secret}"')


def _choices(workbook: Workbook, secret: str) -> None:
    rule = DataValidation(type="list", formula1=f'"是,{secret}"')
    _sheet(workbook).add_data_validation(rule)
    rule.add("C2")


def _page_header(workbook: Workbook, secret: str) -> None:
    _sheet(workbook).oddHeader.center.text = secret


def _title(workbook: Workbook, secret: str) -> None:
    workbook.properties.title = secret


XLSX_PLACES: dict[str, Callable[[Workbook, str], None]] = {
    "cell": lambda workbook, secret: _set(workbook, "B7", f"号码{secret}"),
    "number": lambda workbook, secret: _set(workbook, "B7", int(secret) if secret.isdigit() else secret),
    "formula": lambda workbook, secret: _set(workbook, "B7", f'=CONCATENATE("号码","{secret}")'),
    "hidden_sheet": lambda workbook, secret: _hidden_sheet(workbook, "hidden", secret),
    "very_hidden_sheet": lambda workbook, secret: _hidden_sheet(workbook, "veryHidden", secret),
    "hidden_row": _hidden_row,
    "hidden_column": _hidden_column,
    "comment": _comment,
    "defined_name": _name,
    "choices": _choices,
    "page_header": _page_header,
    "property": _title,
}
