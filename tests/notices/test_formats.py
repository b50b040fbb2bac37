"""Every format of GB/T 9704: its measures taken from the PDF, and what a typed text gives for it."""

import io
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from PIL import Image, ImageDraw

from gongkai.domain.errors import UserError
from gongkai.domain.notice import Annex, Attendance, Content, Format, Heading, Paragraph, Table, TableColumn
from gongkai.notices.formats import dressed
from gongkai.notices.profile import Profile
from gongkai.notices.render import page_count, render
from gongkai.notices.typed import read_text
from notices.reading import Glyph, Stroke, glyphs, opened, strokes, text

LEFT, RIGHT, TOP, BOTTOM = 28.0, 184.0, 37.0, 262.0
PITCH, EM = 28.95 * 25.4 / 72, 16 * 25.4 / 72
NEAR = 0.2

_WORDS = Paragraph("为做好重点领域政府信息公开工作，现将有关事项通知如下，请各单位结合实际认真贯彻执行。" * 3)
_NOTICE = Content(
    "通知",
    "关于推进重点领域政府信息公开工作的通知",
    (_WORDS, Heading(1, "一、总体要求"), _WORDS),
    "武清区财政局",
    "各有关单位：",
    date(2026, 9, 3),
    "津武财发〔2026〕8号",
    red_head="天津市武清区财政局文件",
)


def _near(measured: float, wanted: float) -> bool:
    return abs(measured - wanted) <= NEAR


def _found(page: list[Glyph], wanted: str) -> list[Glyph]:
    start = "".join(glyph.text for glyph in page).index(wanted)
    return page[start : start + len(wanted)]


def _top(found: list[Glyph]) -> float:
    """The upper edge of the em box of 3号 characters."""
    return found[0].y - 0.86 * EM


def _level(pdf: bytes, page: int = 0) -> list[Stroke]:
    return sorted((s for s in strokes(pdf, page) if s.right - s.left > 10), key=lambda s: s.top)


def _seal() -> bytes:
    picture = Image.new("RGBA", (60, 60))
    ImageDraw.Draw(picture).ellipse((1, 1, 58, 58), outline=(227, 36, 27, 255), width=3)
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


def _pictures(pdf: bytes, page: int) -> list[Stroke]:
    import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

    with opened(pdf) as document:
        boxes = [image.get_bounds() for image in document[page].get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE])]
    mm = 25.4 / 72
    return [Stroke(left * mm, right * mm, 297 - top * mm, 297 - bottom * mm) for left, bottom, right, top in boxes]


def test_an_upward_document_names_its_signers_beside_the_number(profile: Profile) -> None:
    upward = replace(_NOTICE, signers=("甲一一", "乙二", "丙三三"))
    page = glyphs(render(upward, "pdf", profile))[0]
    number, first, last = _found(page, _NOTICE.doc_no), _found(page, "甲一一乙二"), _found(page, "丙三三")
    assert _near(number[0].x - LEFT, 156 / 28)
    assert _near(number[0].y, last[0].y)
    assert _near(first[0].x, last[0].x)
    assert _near(last[0].y - first[0].y, PITCH)
    assert _near(RIGHT - first[-1].x - EM, 156 / 28)


def test_corner_marks_stand_at_the_upper_left_in_their_order(profile: Profile) -> None:
    page = glyphs(render(replace(_NOTICE, serial="000012", urgency="特急"), "pdf", profile))[0]
    serial, urgency = _found(page, "000012"), _found(page, "特急")
    assert _near(_top(serial), TOP)
    assert _near(urgency[0].y - serial[0].y, PITCH)
    assert serial[0].x == pytest.approx(LEFT, abs=NEAR)
    assert _near(min(glyph.top for glyph in _found(page, _NOTICE.red_head)), 72)


def test_a_joint_mark_spreads_its_names_and_has_one_word_beside_their_middle(profile: Profile) -> None:
    joint = replace(_NOTICE, co_organs=("天津市武清区发展和改革委员会", "天津市武清区审计局"))
    page = glyphs(render(joint, "pdf", profile))[0]
    names = [_found(page, name) for name in ("天津市武清区财政局", *joint.co_organs)]
    assert _near(min(glyph.top for name in names for glyph in name), 72)
    assert max(name[0].x for name in names) - min(name[0].x for name in names) <= NEAR
    assert max(name[-1].x for name in names) - min(name[-1].x for name in names) <= NEAR
    beside = _found(page, "文件")
    assert _near(beside[0].y, names[1][0].y)
    assert beside[0].x > names[1][-1].right
    signed = glyphs(render(joint, "pdf", profile))[-1]
    organs = [_found(signed, name) for name in ("武清区财政局", *joint.co_organs)]
    assert [round((after[0].y - before[0].y) / PITCH) for before, after in pairwise(organs)] == [
        1,
        1,
    ]


def test_a_letter_has_its_own_lines_and_no_number_on_its_first_page(profile: Profile) -> None:
    letter = replace(_NOTICE, kind="函", red_head="天津市武清区财政局", blocks=(_WORDS,) * 8, copies_to="区统计局")
    pdf = render(letter, "pdf", profile)
    first, *later = glyphs(pdf)
    assert _near(min(glyph.top for glyph in _found(first, letter.red_head)), 30)
    thick, thin, lower_thin, lower_thick = _level(pdf)
    assert _near(thick.top - max(glyph.bottom for glyph in _found(first, letter.red_head)), 4)
    assert _near(thick.left, 20)
    assert _near(thick.right, 190)
    assert thick.bottom - thick.top > thin.bottom - thin.top
    assert lower_thick.bottom - lower_thick.top > lower_thin.bottom - lower_thin.top
    assert _near(lower_thick.bottom, 277)
    number = _found(first, letter.doc_no)
    assert _near(_top(number) - thin.bottom, 14 * 25.4 / 72)
    assert _near(number[-1].x + EM, RIGHT)
    assert "—" not in [glyph.text for glyph in first]
    assert text(pdf)[1].endswith("—2—")
    assert "抄送：区统计局。" in text(pdf)[-1]
    assert not _level(pdf, len(later))


def test_an_order_has_its_number_under_the_mark_and_is_signed_by_its_signer(profile: Profile) -> None:
    typed = (
        "天津市武清区人民政府令\n第12号\n《办法》已经通过，现予公布，自2026年10月1日起施行。\n区长　张某\n2026年9月3日"
    )
    order = dressed(read_text(typed), Format.ORDER, profile)
    assert (order.doc_no, order.post, order.signers) == ("第12号", "区长", ("张某",))
    page = glyphs(render(order, "pdf", profile))[0]
    mark, number, body = _found(page, order.red_head), _found(page, "第12号"), _found(page, "《办法》")
    assert _near(min(glyph.top for glyph in mark), TOP + 20)
    assert _near(_top(number) - max(glyph.bottom for glyph in mark), 2 * PITCH)
    assert _near(_top(body) - _top(number), 3 * PITCH)
    name, day = _found(page, "张某"), _found(page, "2026年9月3日")
    assert _near(RIGHT - name[-1].x - EM, 4 * 156 / 28)
    assert _near(day[0].y - name[0].y, 2 * PITCH)


def test_minutes_name_who_was_there(profile: Profile) -> None:
    minutes = replace(
        _NOTICE,
        format=Format.MINUTES,
        red_head="武清区人民政府会议纪要",
        doc_no="第15期",
        attendance=(Attendance("出席", "各有关单位负责人，" * 6), Attendance("请假", "甲")),
    )
    pages = glyphs(render(minutes, "pdf", profile))
    assert _near(min(glyph.top for glyph in _found(pages[0], minutes.red_head)), 72)
    assert _found(pages[0], "（第15期）")
    label, turned = _found(pages[-1], "出席："), _found(pages[-1], "请假：甲")
    assert _near(label[0].x - LEFT, 2 * 156 / 28)
    assert _near(label[0].x, turned[0].x)
    names = [glyph for glyph in pages[-1] if label[0].y < glyph.y < turned[0].y]
    assert _near(min(glyph.x for glyph in names), turned[-1].x)


def test_a_seal_presses_organ_and_date_within_a_line_of_the_text(profile: Profile) -> None:
    office = replace(profile, seal_diameter=42.0)
    pdf = render(_NOTICE, "pdf", office, seals=(_seal(),))
    last = len(glyphs(pdf)) - 1
    page = glyphs(pdf)[last]
    organ, day = _found(page, "武清区财政局"), _found(page, "2026年9月3日")
    (seal,) = _pictures(pdf, last)
    middle = (seal.left + seal.right) / 2
    assert _near((day[0].x + day[-1].x + EM) / 2, middle)
    assert _near((organ[0].x + organ[-1].x + EM) / 2, middle)
    assert _near(RIGHT - day[-1].x - EM, 4 * EM)
    assert seal.top < organ[0].y < day[0].y < seal.bottom
    body = max(glyph.y for glyph in page if glyph.y < organ[0].y - 1)
    assert 0 <= seal.top - (body - 0.86 * EM + PITCH) <= PITCH


def test_seals_of_a_joint_issue_do_not_touch(profile: Profile) -> None:
    joint = replace(_NOTICE, co_organs=("武清区发展和改革委员会", "武清区审计局", "武清区教育局"), blocks=(_WORDS,))
    pdf = render(joint, "pdf", replace(profile, seal_diameter=42.0), seals=(_seal(),) * 4)
    seals = [seal for page in range(page_count(pdf)) for seal in _pictures(pdf, page)]
    assert len(seals) == 4
    for place, one in enumerate(seals):
        assert one.left >= LEFT - NEAR
        assert one.right <= RIGHT + NEAR
        for other in seals[place + 1 :]:
            across = (one.left + one.right - other.left - other.right) / 2
            down = (one.top + one.bottom - other.top - other.bottom) / 2
            assert (across**2 + down**2) ** 0.5 > 42


def test_no_draft_and_no_other_file_shows_a_seal(profile: Profile) -> None:
    office = replace(profile, seal_diameter=42.0)
    pdf = render(_NOTICE, "pdf", office, draft=True, seals=(_seal(),))
    assert not any(_pictures(pdf, page) for page in range(page_count(pdf)))
    assert b"media/" not in render(_NOTICE, "docx", office, seals=(_seal(),))
    assert "<img" not in render(_NOTICE, "html", office, seals=(_seal(),)).decode()


def test_the_imprint_waits_for_an_even_page(profile: Profile) -> None:
    office = replace(profile, imprint=True)
    for length in range(1, 9):
        pdf = render(replace(_NOTICE, blocks=(_WORDS,) * length, copies_to="区委办公室"), "pdf", office)
        assert page_count(pdf) % 2 == 0
        rules = _level(pdf, page_count(pdf) - 1)
        assert _near(rules[-1].bottom, BOTTOM)
        assert [round(rule.bottom - rule.top, 2) for rule in rules] == [0.35, 0.25, 0.35]
        assert "抄送：区委办公室。" in text(pdf)[-1]


def test_a_blank_page_before_the_imprint_and_its_page_bear_no_number(profile: Profile) -> None:
    full = next(
        pages
        for lines in range(1, 60)
        if "" in (pages := text(render(_filled(lines), "pdf", replace(profile, imprint=True))))
    )
    assert "—" not in full[-1]
    assert full[-2] == ""
    assert full[-3].endswith(f"—{len(full) - 2}—")


def _filled(lines: int) -> Content:
    return Content("公告", "", (Paragraph("字"),) * lines, "", formed_date=date(2026, 9, 3))


def test_annexes_begin_on_pages_of_their_own_and_a_wide_table_turns(profile: Profile) -> None:
    wide = Table(
        "",
        tuple(TableColumn(f"统一社会信用代码{n}") for n in range(8)),
        (("91120222MA06TQ8R1C",) * 8,) * 30,
    )
    content = replace(
        _NOTICE, attachments=("分配表", "管理办法"), annexes=(Annex("分配表", (wide,)), Annex("管理办法", (_WORDS,)))
    )
    pages = glyphs(render(content, "pdf", profile))
    pages_text = ["".join(glyph.text for glyph in page) for page in pages]
    last = pages[-1]
    assert pages_text[-1].startswith("附件2管理办法")
    assert _near(_found(last, "附件2")[0].y - 0.86 * EM, TOP)
    title = _found(last, "管理办法")
    assert _near(title[0].y - 0.86 * 22 * 25.4 / 72, TOP + 2 * PITCH)
    turned = [page for page, words in zip(pages, pages_text, strict=True) if "91120222MA06TQ8R1C" in words]
    assert len(turned) > 1
    for page in turned:
        code = _found(page, "91120222")
        assert all(after.y < before.y and _near(after.x, before.x) for before, after in pairwise(code))
        body = [glyph for glyph in page if glyph.y < BOTTOM + 1]
        assert all(glyph.left >= LEFT - NEAR and glyph.right <= RIGHT + NEAR for glyph in body)


def test_a_merged_heading_stands_over_its_columns(profile: Profile) -> None:
    columns = (
        TableColumn("科目"),
        TableColumn("预算", True, group="2026年"),
        TableColumn("决算", True, group="2026年"),
    )
    content = replace(_NOTICE, blocks=(Table("表", columns, (("合计", "1.5", "20"),)),))
    page = glyphs(render(content, "pdf", profile))[0]
    shared, budget, final = _found(page, "2026年"), _found(page, "预算"), _found(page, "决算")
    assert shared[0].y < budget[0].y
    assert budget[0].x < (shared[0].x + shared[-1].right) / 2 < final[-1].right
    html = render(content, "html", profile).decode()
    assert 'colspan="2"' in html
    assert 'rowspan="2"' in html


def test_the_mark_follows_the_format(profile: Profile) -> None:
    marks = {form: dressed(_NOTICE, form, profile).red_head for form in Format}
    assert marks == {
        Format.DOCUMENT: "天津市武清区财政局文件",
        Format.LETTER: "天津市武清区财政局",
        Format.ORDER: "天津市武清区财政局令",
        Format.MINUTES: "天津市武清区财政局会议纪要",
        Format.PLAIN: "",
    }


def test_a_format_that_needs_an_organ_says_so(profile: Profile) -> None:
    with pytest.raises(UserError, match="缺少发文机关"):
        dressed(Content("通知", "关于公开的通知", (), ""), Format.LETTER, profile)
