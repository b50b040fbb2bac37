"""Archives, texts, mail and OpenDocument files with one number hidden each."""

import io
import zipfile
from email.message import EmailMessage

from review.hidden.in_pages import page
from review.hidden.registry import hides
from review.hidden_places import docx, xlsx

_ODF = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("fo", "xsl-fo-compatible"),
        ("meta", "meta"),
    )
)  # fmt: skip


def zipped(members: dict[str, bytes], comment: bytes = b"") -> bytes:
    """A ZIP of these members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
        archive.comment = comment
    return out.getvalue()


@hides("附件.zip")
def letter_in_a_folder(secret: str) -> bytes:
    return zipped({"一/二/通知.docx": docx(lambda document: document.add_paragraph(secret))})


@hides("附件.zip")
def zip_in_a_zip(secret: str) -> bytes:
    return zipped({"里.zip": zipped({"名单.csv": f"姓名,电话\n张某某,{secret}\n".encode("gb18030")})})


@hides("附件.zip")
def name_of_a_member(secret: str) -> bytes:
    return zipped({f"{secret}的申请.txt": "无".encode()})


@hides("附件.zip")
def comment_of_an_archive(secret: str) -> bytes:
    return zipped({"说明.txt": "无".encode()}, secret.encode())


@hides("附件.zip", "stray_bytes")
def bytes_behind_an_archive(secret: str) -> bytes:
    return zipped({"说明.txt": "无".encode()}) + secret.encode() * 9


@hides("附件.zip", "broken")
def unreadable_member(secret: str) -> bytes:
    return zipped({"名单.xlsx": b"PK\x03\x04" + secret.encode()})


@hides("名单.csv")
def gb18030(secret: str) -> bytes:
    return f"姓名,电话\r\n张某某,{secret}\r\n".encode("gb18030")


@hides("说明.txt")
def utf_16_without_mark(secret: str) -> bytes:
    return f"联系电话：{secret}\r\n".encode("utf-16-le")


@hides("说明.txt")
def zero_width_signs(secret: str) -> bytes:
    return ("联系：" + "\u200b".join(secret)).encode()


@hides("说明.txt")
def over_two_lines(secret: str) -> bytes:
    return f"联系：{secret[:7]}\n{secret[7:]}\n".encode()


@hides("来信.eml")
def attachment_of_a_mail(secret: str) -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = "报送材料", "a@example.gov.cn", "b@example.gov.cn"
    message.set_content("请查收。")
    inner = xlsx(lambda workbook: workbook["名单"].append([1, "张某某", f"号码{secret}"]))
    message.add_attachment(inner, maintype="application", subtype="octet-stream", filename="名单.xlsx")
    return message.as_bytes()


@hides("页面.mht")
def page_of_a_web_archive(secret: str) -> bytes:
    message = EmailMessage()
    message["Subject"] = "公示"
    message.set_content("见下。")
    message.add_alternative(page(f"<p>{secret}</p>").decode(), subtype="html")
    return message.as_bytes()


def open_document(kind: str, body: str, styles: str = "") -> bytes:
    """An OpenDocument file with this body and these styles."""
    content = (
        f"<office:document-content {_ODF}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    meta = f"<office:document-meta {_ODF}><office:meta/></office:document-meta>"
    mimetype = f"application/vnd.oasis.opendocument.{kind}".encode()
    return zipped({"mimetype": mimetype, "content.xml": content.encode(), "meta.xml": meta.encode()})


@hides("通知.odt")
def spans_of_a_paragraph(secret: str) -> bytes:
    return open_document("text", f"<text:p>电话<text:span>{secret[:4]}</text:span>{secret[4:]}</text:p>")


@hides("通知.odt", "hidden_text")
def hidden_style(secret: str) -> bytes:
    style = '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'
    return open_document("text", f'<text:p>备注<text:span text:style-name="T1">{secret}</text:span></text:p>', style)


@hides("通知.odt", "tracked_change")
def deletion_of_an_open_document(secret: str) -> bytes:
    change = f"<text:changed-region><text:deletion><text:p>{secret}</text:p></text:deletion></text:changed-region>"
    return open_document("text", f"<text:tracked-changes>{change}</text:tracked-changes><text:p>正文</text:p>")


@hides("名单.ods", "hidden_cells")
def filtered_row_of_an_open_sheet(secret: str) -> bytes:
    cell = f"<table:table-cell><text:p>{secret}</text:p></table:table-cell>"
    row = f'<table:table-row table:visibility="filter">{cell}</table:table-row>'
    return open_document("spreadsheet", f"<table:table>{row}</table:table>")


@hides("名单.ods")
def value_of_an_open_cell(secret: str) -> bytes:
    cell = f'<table:table-cell office:string-value="{secret}"><text:p>见附件</text:p></table:table-cell>'
    return open_document("spreadsheet", f"<table:table><table:table-row>{cell}</table:table-row></table:table>")
