"""Files checked whole: a Word file's setting is measured, and a repaired copy keeps what was not wrong."""

from pathlib import Path

import pytest
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

from gongkai.domain.errors import UserError
from gongkai.domain.notice import Content
from gongkai.notices.checker.document import check_document, repair_document
from gongkai.notices.checker.report import departures_by_level, recognition, summary
from gongkai.notices.profile import Profile
from gongkai.notices.render import render
from gongkai.notices.typed import read_text

WRONG = (
    "武政办发[2024]第05号\n\n关于公开工作的通知。\n\n各镇人民政府，各委、办、局\n"
    "　　为做好公开工作,现通知如下:\n一.总体要求\n"
    "（一）、目标。每年公开9～16亿元信息...\n附件：1、分工表；\n2、名单\n区政府办公室\n2024年09月03日\n"
)
RIGHT = (
    "武政办发〔2024〕5号\n\n关于公开工作的通知\n\n各镇人民政府，各委、办、局：\n"
    "　　为做好公开工作，现通知如下：\n一、总体要求\n"
    "（一）目标。每年公开9亿元～16亿元信息……\n附件：1.分工表\n2.名单\n区政府办公室\n2024年9月3日\n"
)


def _text(word: object) -> list[str]:
    return [paragraph.text for paragraph in word.paragraphs]  # type: ignore[attr-defined]


def test_a_text_is_put_right_with_its_blank_lines_and_indents(tmp_path: Path) -> None:
    file = tmp_path / "notice.txt"
    file.write_bytes(WRONG.replace("\n", "\r\n").encode("gb18030"))
    repaired = repair_document(file, ".txt")
    assert repaired.data.decode() == RIGHT.replace("\n", "\r\n")
    assert {change.where for change in repaired.changes} >= {"第1行", "第3行", "第5行", "第12行"}


def test_a_word_file_is_put_right_run_by_run(tmp_path: Path) -> None:
    word = Document()
    word.add_paragraph("关于公开工作的通知")
    paragraph = word.add_paragraph("")
    for text, bold in (("各单位", False), ("要公开,", True), ("要回应;", False), ("2024.", True), ("9.3完成。", False)):
        paragraph.add_run(text).bold = bold
    word.add_table(2, 2).cell(1, 1).text = "增长5 ％,同比"
    word.save(str(tmp_path / "in.docx"))
    (tmp_path / "out.docx").write_bytes(repair_document(tmp_path / "in.docx", ".docx").data)
    back = Document(str(tmp_path / "out.docx"))
    assert _text(back)[1] == "各单位要公开，要回应；2024年9月3日完成。"
    assert [run.bold for run in back.paragraphs[1].runs] == [False, True, False, True, False]
    assert back.tables[0].cell(1, 1).text == "增长5%，同比"
    assert back.paragraphs[1].runs[1].text == "要公开，"


def test_tabs_and_breaks_go_and_what_word_numbers_is_left(tmp_path: Path) -> None:
    word = Document()
    root = word.part.numbering_part.element
    root.insert(0, parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="88"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%1）、"/></w:lvl></w:abstractNum>'
    ))  # fmt: skip
    root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="88"><w:abstractNumId w:val="88"/></w:num>'))
    word.add_paragraph("关于公开工作的通知")
    listed = word.add_paragraph("目标。\t要公开,要回应。")
    listed._p.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="88"/></w:numPr>')
    )
    word.save(str(tmp_path / "in.docx"))
    repaired = repair_document(tmp_path / "in.docx", ".docx")
    (tmp_path / "out.docx").write_bytes(repaired.data)
    assert _text(Document(str(tmp_path / "out.docx")))[1] == "目标。要公开，要回应。"
    found = check_document(tmp_path / "out.docx").departures
    assert [departure.rule for departure in found if not departure.rule.startswith("L")] == ["F12"]


def test_our_own_docx_has_the_standards_measures(founding_text: str, profile: Profile, tmp_path: Path) -> None:
    file = tmp_path / "own.docx"
    file.write_bytes(render(read_text(founding_text), "docx", profile))
    assert check_document(file).departures == ()


@pytest.mark.parametrize("draft", [True, False])
def test_our_own_form_with_red_head_and_tables_too(
    disclosure: Content, profile: Profile, tmp_path: Path, draft: bool
) -> None:
    file = tmp_path / "own.docx"
    file.write_bytes(render(disclosure, "docx", profile, draft))
    assert [found for found in check_document(file).departures if found.rule.startswith("L")] == []


def test_every_measure_that_is_off_is_named_once(founding_text: str, profile: Profile, tmp_path: Path) -> None:
    file = tmp_path / "off.docx"
    file.write_bytes(render(read_text(founding_text), "docx", profile))
    word = Document(str(file))
    section = word.sections[0]
    section.page_width, section.top_margin = Mm(216), Mm(25.4)
    title, body, heading = (
        word.paragraphs[0],
        word.paragraphs[-4],
        next(p for p in word.paragraphs if p.text[:2] == "一、"),
    )
    title.alignment = WD_ALIGN_PARAGRAPH.LEFT
    for run in (*title.runs, *heading.runs):
        run._r.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "宋体")
    for run in body.runs:
        run.font.size = Pt(14)
    body.paragraph_format.line_spacing = Pt(20)
    for footer in (section.footer, section.even_page_footer):
        footer._element.clear()
    word.save(str(file))
    found = {departure.rule: departure for departure in check_document(file).departures}
    assert {"L01", "L02", "L03", "L04", "L06", "L09", "L10"} <= set(found)
    assert "25.4" in found["L02"].message
    assert "宋体" in found["L04"].message
    assert all("GB/T 9704" in departure.clause for departure in found.values())


def test_a_red_head_that_is_not_red(disclosure: Content, profile: Profile, tmp_path: Path) -> None:
    file = tmp_path / "head.docx"
    file.write_bytes(render(disclosure, "docx", profile))
    word = Document(str(file))
    for paragraph in word.paragraphs:
        if paragraph.text.endswith("文件"):
            for run in paragraph.runs:
                run.font.color.rgb = RGBColor(0, 0, 0)
    word.save(str(file))
    assert "L11" in {departure.rule for departure in check_document(file).departures}


def test_the_report_says_what_where_and_what_to_do(tmp_path: Path) -> None:
    file = tmp_path / "notice.txt"
    file.write_text(WRONG, encoding="utf-8")
    checked = check_document(file)
    assert "标题：关于公开工作的通知。" in recognition(checked.manuscript)
    lines = departures_by_level(checked.departures)
    assert any("第1行" in line and "改为“〔2024〕”" in line and "7.2.5" in line for line in lines)
    assert summary(checked.departures).startswith(f"共{len(checked.departures)}处")


def test_a_copy_of_another_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notice.txt").write_text(WRONG, encoding="utf-8")
    with pytest.raises(UserError, match="扩展名"):
        repair_document(tmp_path / "notice.txt", ".docx")
