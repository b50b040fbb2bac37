"""A Word file comes in as it is: lists, line breaks, boxes, tables, odd indents; what is no DOCX gets a sentence."""

import io
from pathlib import Path

import pytest
from docx import Document
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from gongkai.domain.errors import UserError
from gongkai.domain.notice import Heading, Paragraph, Table
from gongkai.notices.profile import Profile
from gongkai.notices.render import render
from gongkai.notices.typed import read_notice, read_text
from gongkai.notices.word_lists import hanzi

_LIST = (
    '<w:abstractNum {ns} w:abstractNumId="77"><w:multiLevelType w:val="multilevel"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>'
    "</w:abstractNum>"
)


def _saved(word: object, path: Path) -> Path:
    word.save(str(path))  # type: ignore[attr-defined]
    return path


def _numbered(word: object, text: str, depth: int) -> None:
    paragraph = word.add_paragraph(text)  # type: ignore[attr-defined]
    numbers = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{depth}"/><w:numId w:val="77"/></w:numPr>'
    paragraph._p.get_or_add_pPr().append(parse_xml(numbers))


def test_automatic_numbers_become_text(tmp_path: Path) -> None:
    word = Document()
    root = word.part.numbering_part.element
    root.insert(0, parse_xml(_LIST.format(ns=nsdecls("w"))))
    root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    word.add_paragraph("关于做好公开工作的通知")
    for text, depth in (
        ("总体要求", 0),
        ("目标。全面公开。", 1),
        ("原则。依法公开。", 1),
        ("工作安排", 0),
        ("分工", 1),
    ):
        _numbered(word, text, depth)
    notice = read_notice(_saved(word, tmp_path / "list.docx"))
    headings = [(block.level, block.text) for block in notice.blocks if isinstance(block, Heading)]
    assert headings == [
        (1, "一、总体要求"),
        (2, "（一）目标。"),
        (2, "（二）原则。"),
        (1, "二、工作安排"),
        (2, "（一）分工"),
    ]


def test_breaks_tabs_blanks_and_empty_paragraphs_leave_only_the_words(tmp_path: Path) -> None:
    word = Document()
    title = word.add_paragraph("武清区民政局关于调整低保标准")
    title.add_run().add_break(WD_BREAK.LINE)
    title.add_run("的公告").bold = True
    word.add_paragraph("")
    word.add_paragraph("\t　　现将有关事项公告如下。")
    word.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    word.add_paragraph("　　自公布之日起执行。")
    word.add_paragraph("武清区民政局")
    word.add_paragraph("        2026年9月3日")
    notice = read_notice(_saved(word, tmp_path / "blanks.docx"))
    assert notice.title == "武清区民政局关于调整低保标准\n的公告"
    assert notice.blocks == (Paragraph("现将有关事项公告如下。"), Paragraph("自公布之日起执行。"))
    assert (notice.organ, str(notice.formed_date)) == ("武清区民政局", "2026-09-03")


def test_a_table_comes_in_with_its_caption_and_a_box_of_one_cell_as_text(tmp_path: Path) -> None:
    word = Document()
    box = word.add_table(1, 1)
    box.cell(0, 0).text = "关于公布补助标准的公告"
    word.add_paragraph("补助标准如下。")
    word.add_paragraph("表1　补助标准")
    table = word.add_table(3, 3)
    for place, cell in enumerate(table._cells):
        cell.text = f"{place}"
    table.cell(2, 0).merge(table.cell(2, 1)).text = "合计"
    word.add_paragraph("注：按月计。")
    word.add_paragraph("请遵照执行。")
    notice = read_notice(_saved(word, tmp_path / "table.docx"))
    assert notice.title == "关于公布补助标准的公告"
    (found,) = [block for block in notice.blocks if isinstance(block, Table)]
    assert found.caption == "表1　补助标准"
    assert [column.heading for column in found.columns] == ["0", "1", "2"]
    assert found.note == "注：按月计。"
    assert notice.blocks[-1] == Paragraph("请遵照执行。")
    assert found.rows == (("3", "4", "5"), ("合计", "", "8"))


def test_deleted_text_and_field_codes_stay_out(tmp_path: Path) -> None:
    word = Document()
    xml = (
        f'<w:p {nsdecls("w")}><w:r><w:t>现予公告。</w:t></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>旧稿'
        "</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r><w:ins w:id='2' w:author='x'><w:r>"
        "<w:t>请遵照执行。</w:t></w:r></w:ins></w:p>"
    )
    word.element.body.insert(0, parse_xml(xml))
    assert read_notice(_saved(word, tmp_path / "changes.docx")).blocks == (Paragraph("现予公告。请遵照执行。"),)


def test_boxes_and_content_controls_are_read_once(tmp_path: Path) -> None:
    word = Document()
    box = (
        f'<w:p {nsdecls("w")} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:r>'
        "<mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>武清区民政局文件</w:t></w:r></w:p>"
        "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>武清区民政局文件</w:t></w:r></w:p>"
        "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    number = "<w:p><w:r><w:t>津武民发〔2026〕3号</w:t></w:r></w:p>"
    control = f"<w:sdt {nsdecls('w')}><w:sdtContent>{number}</w:sdtContent></w:sdt>"
    word.element.body.insert(0, parse_xml(box))
    word.element.body.insert(1, parse_xml(control))
    word.add_paragraph("关于做好救助工作的通知")
    word.add_paragraph("请遵照执行。")
    notice = read_notice(_saved(word, tmp_path / "box.docx"))
    assert (notice.red_head, notice.doc_no) == ("武清区民政局文件", "津武民发〔2026〕3号")
    assert notice.title == "关于做好救助工作的通知"
    assert notice.blocks == (Paragraph("请遵照执行。"),)


def test_our_own_docx_comes_back_as_it_went_out(founding_text: str, profile: Profile, tmp_path: Path) -> None:
    notice = read_text(founding_text)
    file = tmp_path / "own.docx"
    file.write_bytes(render(notice, "docx", profile))
    back = read_notice(file)
    assert (back.organ, back.formed_date, back.addressee) == (notice.organ, notice.formed_date, notice.addressee)
    assert back.title.replace("\n", "") == notice.title.replace("\n", "")
    assert back.blocks == notice.blocks


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 no zip", b"\xd0\xcf\x11\xe0 an old doc", b"plain words"])
def test_what_is_no_docx_gets_a_sentence(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "notice.docx"
    file.write_bytes(data)
    with pytest.raises(UserError, match="Word"):
        read_notice(file)


def test_a_zip_without_a_document_gets_a_sentence(tmp_path: Path) -> None:
    import zipfile

    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("word/other.xml", "<a/>")
    (tmp_path / "odd.docx").write_bytes(held.getvalue())
    with pytest.raises(UserError, match="Word"):
        read_notice(tmp_path / "odd.docx")


@pytest.mark.parametrize(
    ("number", "text"), [(1, "一"), (10, "十"), (21, "二十一"), (105, "一百零五"), (110, "一百一十")]
)
def test_numbers_of_lists_in_hanzi(number: int, text: str) -> None:
    assert hanzi(number) == text
