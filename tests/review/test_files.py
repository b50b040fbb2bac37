"""Files: every hidden place is looked at, masked so that nothing remains, and no bad file crashes the scanner."""

import io
import random
import zipfile

import openpyxl
import openpyxl.comments
import openpyxl.styles
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.workbook.defined_name import DefinedName

from gongkai.domain.finding import FindingType, Weight
from gongkai.review.masking import mask_file
from gongkai.review.resources import Severities, load_severities
from gongkai.review.scanning import scan_file
from review.corpus import id_card, mobile
from review.hidden_places import DOCX_PLACES, XLSX_PLACES, docx, members, with_members, xlsx

SECRETS = ((FindingType.ID_CARD, id_card(random.Random(7))), (FindingType.MOBILE, mobile(random.Random(7))))
NUMBERS = {FindingType.ID_CARD, FindingType.MOBILE, FindingType.HIDDEN_TEXT}
FILES = [("名单.docx", place) for place in DOCX_PLACES] + [("名单.xlsx", place) for place in XLSX_PLACES]


def unchanged(document: object) -> None:
    """Adds nothing to a new file."""


def build(name: str, place: str, secret: str) -> bytes:
    """The file with the secret in that place."""
    if name.endswith(".docx"):
        return docx(lambda document: DOCX_PLACES[place](document, secret))
    return xlsx(lambda workbook: XLSX_PLACES[place](workbook, secret))


@pytest.mark.parametrize(("name", "place"), FILES)
def test_every_place_is_scanned_and_masked(name: str, place: str, severities: Severities) -> None:
    for type_, secret in SECRETS:
        data = build(name, place, secret)
        findings = scan_file(name, data, severities)
        assert type_ in {finding.type for finding in findings}, place
        assert all(finding.place.file == name and finding.place.where for finding in findings)
        masked = mask_file(name, data, severities)
        assert not [finding for finding in masked.remaining if finding.type in NUMBERS]
        for member, content in members(masked.data).items():
            assert secret[4:9].encode() not in content, f"{place}: still in {member}"
        assert mask_file(name, data, severities).data == masked.data


@pytest.mark.parametrize("name", ["名单.docx", "名单.xlsx"])
def test_a_clean_file_gives_no_finding_and_its_text_stays(name: str, severities: Severities) -> None:
    clean = docx(unchanged) if name.endswith("docx") else xlsx(unchanged)
    assert [f for f in scan_file(name, clean, severities) if f.type is not FindingType.UNREADABLE] == []
    masked = mask_file(name, clean, severities)
    text = "".join(content.decode("utf-8", "replace") for content in members(masked.data).values())
    assert ("关于公开有关事项的通知" if name.endswith("docx") else "姓名") in text


def test_places_are_named_as_a_person_would(severities: Severities) -> None:
    _, secret = SECRETS[0]
    for name, place, where in (
        ("名单.xlsx", "cell", "工作表“名单”B7"),
        ("名单.docx", "body", "第2段"),
        ("名单.docx", "table", "表1第2行第3格"),
        ("名单.docx", "header", "页眉"),
    ):
        (finding,) = (f for f in scan_file(name, build(name, place, secret), severities) if f.excerpt == secret)
        assert finding.place.where == where
    (finding,) = scan_file("名单.txt", f"一行\r\n{secret}".encode("gb18030"), severities)
    assert (finding.place.where, finding.start) == ("第2行", 4)


def test_what_is_hidden_is_itself_a_finding(severities: Severities) -> None:
    for place in ("hidden_sheet", "very_hidden_sheet", "hidden_row", "hidden_column"):
        findings = scan_file("名单.xlsx", build("名单.xlsx", place, "无"), severities)
        assert [finding.type for finding in findings] == [FindingType.HIDDEN_TEXT]
    for place in ("hidden_text", "deletion"):
        findings = scan_file("名单.docx", build("名单.docx", place, "普通文字"), severities)
        assert FindingType.HIDDEN_TEXT in {finding.type for finding in findings}


def test_masked_workbook_keeps_its_look_and_its_other_cells(severities: Severities) -> None:
    _, secret = SECRETS[0]

    def fill(workbook: openpyxl.Workbook) -> None:
        sheet = workbook["名单"]
        sheet["B2"], sheet["B3"], sheet["C2"], sheet["C3"] = secret, "张某某", 12.5, "=1+1"
        sheet["B2"].font = openpyxl.styles.Font(bold=True)
        sheet.column_dimensions["B"].width = 33

    masked = openpyxl.load_workbook(io.BytesIO(mask_file("名单.xlsx", xlsx(fill), severities).data))["名单"]
    assert masked["B2"].value == f"{secret[:3]}{'*' * 13}{secret[-2:]}"
    assert masked["B2"].font.bold
    assert masked.column_dimensions["B"].width == 33
    assert (masked["B3"].value, masked["C2"].value) == ("张某某", 12.5)


def test_a_masked_workbook_without_its_hidden_sheet_still_opens(severities: Severities) -> None:
    def fill(workbook: openpyxl.Workbook) -> None:
        XLSX_PLACES["hidden_sheet"](workbook, "13812345678")
        workbook["底稿"]["A1"].comment = openpyxl.comments.Comment("注", "某")
        workbook.create_sheet("汇总").append(["=底稿!A1", "合计"])
        workbook.defined_names["来源"] = DefinedName("来源", attr_text="底稿!$A$1")
        workbook["汇总"].print_area = "A1:B2"

    masked = mask_file("名单.xlsx", xlsx(fill), severities)
    workbook = openpyxl.load_workbook(io.BytesIO(masked.data))
    assert workbook.sheetnames == ["名单", "汇总"]
    assert list(workbook.defined_names) == []
    assert workbook["汇总"].print_area == "'汇总'!$A$1:$B$2"
    assert not [name for name in members(masked.data) if "comment" in name.lower()]


def test_a_classification_mark_survives_masking(severities: Severities) -> None:
    data = docx(lambda document: document.sections[0].header.add_paragraph("机密★10年"))
    remaining = mask_file("通知.docx", data, severities).remaining
    assert [(f.type, f.place.where) for f in remaining if f.weight is Weight.BLOCK] == [
        (FindingType.CLASS_MARK, "页眉")
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_text_keeps_its_encoding(encoding: str, severities: Severities) -> None:
    data = "张三,13812345678\r\n李四,无\r\n".encode(encoding)
    masked = mask_file("名单.csv", data, severities)
    assert masked.data == "张某,138****5678\r\n李某,无\r\n".encode(encoding)
    assert masked.remaining == ()


def test_the_cells_of_a_web_page_stand_under_their_heads(severities: Severities) -> None:
    def names(heads: str, cells: str) -> list[tuple[str, str]]:
        rows = "".join(
            f"<tr>{''.join(f'<td><p>{cell}</p></td>' for cell in row.split())}</tr>" for row in (heads, cells)
        )
        findings = scan_file("公示.html", f"<html><body><table>{rows}</table></body></html>".encode(), severities)
        return [(finding.excerpt, finding.place.where) for finding in findings if finding.type is FindingType.NAME]

    assert names("户主 金额", "方喜 300元") == [("方喜", "网页表1第2行第1格")]
    assert names("企业名称 法定代表人", "海丰公司 田润生") == []


def test_web_pages_are_read_with_what_they_hide(severities: Severities) -> None:
    _, secret = SECRETS[1]
    for page in (f"<p>电话<b>{secret[:5]}</b>{secret[5:]}", f"<!-- {secret} -->", f'<a href="tel:{secret}">联系</a>'):
        findings = scan_file("公示.html", f"<html><body>{page}</body></html>".encode(), severities)
        assert [finding.type for finding in findings] == [FindingType.MOBILE], page


def _bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * (65 << 20))
    return out.getvalue()


def _laughs() -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<!DOCTYPE x [<!ENTITY l0 "哈">{entities}]><document>&l11;</document>'
    return with_members(docx(unchanged), {"word/document.xml": bomb.encode()})


def _strict() -> bytes:
    data = docx(unchanged)
    strict, usual = b"http://purl.oclc.org/ooxml/", b"http://schemas.openxmlformats.org/"
    document = members(data)["word/document.xml"].replace(usual, strict)
    return with_members(data, {"word/document.xml": document})


GOOD_DOCX = docx(unchanged)
BAD_FILES = {
    "empty.docx": (b"", "broken"),
    "text.xlsx": ("就是文字".encode(), "broken"),
    "short.docx": (GOOD_DOCX[:400], "broken"),
    "strict.docx": (_strict(), "strict_format"),
    "bomb.xlsx": (_bomb(), "too_large"),
    "laughs.docx": (_laughs(), "too_large"),
    "old.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old_format"),
    "locked.docx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
    "scan.pdf": (b"%PDF-1.7", "broken"),
    "noname": (b"text", "unknown_kind"),
    "binary.txt": (bytes(range(256)), "broken"),
    "sheet.et": (b"", "old_format"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_file_that_cannot_be_read_is_one_blocking_finding(name: str, severities: Severities) -> None:
    data, rule = BAD_FILES[name]
    (finding,) = scan_file(name, data, severities)
    assert (finding.rule, finding.type, finding.weight) == (rule, FindingType.UNREADABLE, Weight.BLOCK)
    assert "移除" in finding.remedy
    masked = mask_file(name, data, severities)
    assert masked.data == data
    assert masked.remaining == (finding,)


def test_a_file_is_read_by_its_content_and_its_name_is_a_finding(severities: Severities) -> None:
    page = "<html><body><table><tr><td>13812345678</td></tr></table></body></html>".encode("gb18030")
    for name, data in (("名单.docx", xlsx(lambda book: XLSX_PLACES["cell"](book, "13812345678"))), ("名单.xls", page)):
        found = {finding.rule for finding in scan_file(name, data, severities)}
        assert found == {"misnamed", "mobile"}


def test_a_file_inside_is_read_and_blocks_where_it_cannot_be(severities: Severities) -> None:
    inner = xlsx(lambda book: XLSX_PLACES["cell"](book, "13812345678"))
    data = with_members(GOOD_DOCX, {"word/embeddings/名单.xlsx": inner})
    (finding,) = scan_file("通知.docx", data, severities)
    assert (finding.rule, finding.place.where) == ("mobile", "嵌入的文件 名单.xlsx 工作表“名单”B7")
    masked = mask_file("通知.docx", data, severities)
    assert masked.remaining == ()
    assert (
        "138****5678" in members(members(masked.data)["word/embeddings/名单.xlsx"])["xl/worksheets/sheet1.xml"].decode()
    )
    data = with_members(GOOD_DOCX, {"word/embeddings/oleObject1.bin": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)})
    (finding,) = scan_file("通知.docx", data, severities)
    assert (finding.type, finding.weight) == (FindingType.UNREADABLE, Weight.BLOCK)
    assert mask_file("通知.docx", data, severities).remaining == ()


@given(st.integers(0, len(GOOD_DOCX) - 1), st.binary(min_size=1, max_size=40))
def test_damage_never_crashes(position: int, junk: bytes) -> None:
    damaged = GOOD_DOCX[:position] + junk + GOOD_DOCX[position + len(junk) :]
    scan_file("通知.docx", damaged, load_severities())
