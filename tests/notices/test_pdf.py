"""The PDF measured by its own coordinates against GB/T 9704-2012, and read back character by character."""

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest

from gongkai.domain.errors import UserError
from gongkai.domain.notice import Content, Paragraph, Table, TableColumn
from gongkai.notices.profile import Profile
from gongkai.notices.render import page_count, render
from gongkai.notices.typed import read_text
from notices.reading import Glyph, glyphs, opened, strokes, text

LEFT, RIGHT, TOP, BOTTOM = 28.0, 184.0, 37.0, 262.0
PITCH, CHARACTER, EM = 28.95 * 25.4 / 72, 156 / 28, 16 * 25.4 / 72
NEAR = 0.2


@pytest.fixture(scope="module")
def founding_pdf(founding_text: str, profile: Profile) -> bytes:
    return render(read_text(founding_text), "pdf", profile)


def _lines(page: list[Glyph]) -> dict[float, list[Glyph]]:
    lines: dict[float, list[Glyph]] = {}
    for glyph in page:
        if glyph.y < BOTTOM:
            lines.setdefault(round(glyph.y, 2), []).append(glyph)
    return lines


def _near(measured: float, wanted: float) -> bool:
    return abs(measured - wanted) <= NEAR


def test_its_text_is_the_input_character_by_character(founding_pdf: bytes, founding_text: str) -> None:
    pages = [re.sub(r"—\d+—$", "", page) for page in text(founding_pdf)]
    assert "".join(pages) == "".join(founding_text.split())


def test_a_full_page_has_22_lines_of_28_characters_in_the_type_area(founding_pdf: bytes) -> None:
    lines = _lines(glyphs(founding_pdf)[1])
    baselines = sorted(lines)
    assert len(baselines) == 22
    assert all(_near(after - before, PITCH) for before, after in pairwise(baselines))
    # The em box of the first line touches the type area's upper edge; its baseline stands 0.86 em below.
    assert _near(baselines[0] - 0.86 * EM, TOP)
    full = [line for line in lines.values() if len(line) == 28]
    assert len(full) > 5
    assert all(_near(line[0].x, LEFT) and _near(line[-1].x + CHARACTER, RIGHT) for line in full)
    starts = Counter(round((line[0].x - LEFT) / CHARACTER, 1) for line in lines.values())
    assert set(starts) == {0.0, 2.0}


def test_only_a_stop_hangs_out_of_the_type_area(founding_pdf: bytes) -> None:
    for page in glyphs(founding_pdf):
        assert all(glyph.right <= RIGHT + NEAR or glyph.text in "，。、" for glyph in page)
        assert all(glyph.left >= LEFT - NEAR for glyph in page)


def test_the_page_number_stands_outside_below_the_type_area(founding_pdf: bytes) -> None:
    for number, page in enumerate(glyphs(founding_pdf), start=1):
        first, *digits, last = page[-2 - len(str(number)) :]
        assert (first.text, last.text) == ("—", "—")
        assert "".join(digit.text for digit in digits) == str(number)
        assert _near(first.top, BOTTOM + 7)
        one = 14 * 25.4 / 72
        assert _near(last.right, RIGHT - one) if number % 2 else _near(first.left, LEFT + one)


def test_the_title_is_centred_in_two_lines_and_the_addressee_follows_after_a_blank_one(founding_pdf: bytes) -> None:
    baselines = list(_lines(glyphs(founding_pdf)[0]).items())
    for _, line in baselines[:2]:
        assert _near(line[0].x - LEFT, RIGHT - line[-1].x - 22 * 25.4 / 72)
    (title_y, _), (addressee_y, addressee) = baselines[1], baselines[2]
    assert _near((addressee_y - 0.86 * EM) - (title_y - 0.86 * 22 * 25.4 / 72), 2 * PITCH)
    assert _near(addressee[0].x, LEFT)


def test_the_organ_ends_two_characters_in_and_the_date_begins_two_after_it(founding_pdf: bytes) -> None:
    organ, date = list(_lines(glyphs(founding_pdf)[-1]).values())[-2:]
    assert "".join(glyph.text for glyph in date) == "2015年7月31日"
    assert _near(organ[-1].x + CHARACTER, RIGHT - 2 * CHARACTER)
    assert _near(date[0].x - organ[0].x, 2 * CHARACTER)


def test_the_red_head_and_its_rule(disclosure: Content, profile: Profile) -> None:
    pdf = render(disclosure, "pdf", profile)
    page = glyphs(pdf)[0]
    mark = _found(page, disclosure.red_head)
    assert _near(min(glyph.top for glyph in mark), 72)
    assert _near(mark[0].left - LEFT, RIGHT - mark[-1].right)
    number = _found(page, disclosure.doc_no)
    number_top = number[0].y - 0.86 * EM
    assert _near(number_top - max(glyph.bottom for glyph in mark), 2 * PITCH)
    rule = strokes(pdf, 0)[0]
    assert _near(rule.left, LEFT)
    assert _near(rule.right, RIGHT)
    assert _near(rule.top - (number_top + EM), 4)
    title = _found(page, disclosure.title[:14])
    assert _near(title[0].y - 0.86 * 22 * 25.4 / 72 - rule.bottom, 2 * PITCH)


def _found(page: list[Glyph], wanted: str) -> list[Glyph]:
    start = "".join(glyph.text for glyph in page).index(wanted)
    return page[start : start + len(wanted)]


def test_a_long_table_repeats_its_headings_and_stays_inside(disclosure: Content, profile: Profile) -> None:
    pdf = render(disclosure, "pdf", profile)
    pages = text(pdf)
    rows = [page for page in pages if "标段道路改造工程" in page]
    assert len(rows) > 4
    assert all("序号项目名称中标单位中标金额（万元）完成日期" in page for page in rows)
    assert all(any(f"第{i}标段" in page for page in rows) for i in range(1, 121))
    for number, page in enumerate(glyphs(pdf)):
        assert all(glyph.right <= RIGHT + NEAR or glyph.text in "，。、" for glyph in page)
        assert all(stroke.right <= RIGHT + NEAR and stroke.bottom <= BOTTOM + NEAR for stroke in strokes(pdf, number))


def test_amounts_stand_with_their_points_in_one_line(profile: Profile) -> None:
    amounts = ("1,012.5", "908.31", "0.125", "12.50")
    table = Table("表", (TableColumn("项目"), TableColumn("金额", numeric=True)), tuple(("项", a) for a in amounts))
    page = glyphs(render(Content("公告", "关于公开的公告", (table,), ""), "pdf", profile))[0]
    points = [_found(page, amount)[amount.index(".")].x for amount in amounts]
    assert all(_near(point, points[0]) for point in points)


@pytest.mark.parametrize("length", range(400, 640, 28))
def test_a_signature_never_stands_alone_on_a_page(length: int, profile: Profile) -> None:
    content = Content(
        "通知", "关于公开的通知", (Paragraph("公" * length),), "武清区人民政府", formed_date=None, note="（附注）"
    )
    pages = text(render(content, "pdf", profile))
    assert any("公公" in page and "武清区人民政府" in page for page in pages)
    assert "武清区人民政府" in pages[-1]


def test_the_file_speaks_for_the_document_and_for_nobody_else(founding_text: str, profile: Profile) -> None:
    content = read_text(founding_text)
    pdf = render(content, "pdf", profile)
    with opened(pdf) as document:
        about = document.get_metadata_dict()
    assert about["Title"] == content.title.replace("\n", "")
    assert about["Author"] == content.organ
    assert about["Subject"] == "通知"
    assert about["CreationDate"] == about["ModDate"] == "D:20150731000000+08'00'"
    assert b"/Lang" in pdf
    assert b"zh-CN" in pdf
    assert b"Helvetica" not in pdf
    assert pdf.count(b"/FontFile2") >= 5


def test_the_same_content_gives_the_same_bytes(disclosure: Content, profile: Profile) -> None:
    assert render(disclosure, "pdf", profile) == render(disclosure, "pdf", profile)


def test_a_draft_says_so_on_every_page_and_shows_its_open_slots(disclosure: Content, profile: Profile) -> None:
    draft = replace(disclosure, doc_no="", index_no="", formed_date=None)
    pages = text(render(draft, "pdf", profile, draft=True))
    assert all(set("送审稿") <= set(page) for page in pages)
    assert "〔〕号" in pages[0]
    final = text(render(draft, "pdf", profile))
    assert not any("送审稿" in page or "〔〕" in page for page in final)


def test_the_imprint_closes_the_last_page(disclosure: Content, profile: Profile) -> None:
    pdf = render(disclosure, "pdf", replace(profile, imprint=True))
    assert "2026年9月3日印发" in text(pdf)[-1]
    assert _near(max(stroke.bottom for stroke in strokes(pdf, page_count(pdf) - 1)), BOTTOM)


def test_rare_characters_are_set_in_a_face_that_has_them(profile: Profile) -> None:
    rare = "𬭚䶮㛃①℃×㎡"
    content = Content("公告", "关于" + rare + "的公告", (Paragraph(rare),), "")
    assert rare in text(render(content, "pdf", profile))[0]


def test_a_character_that_no_face_has_is_named_and_never_a_hole(profile: Profile) -> None:
    content = Content("公告", "关于公开的公告", (Paragraph("公开😀"),), "")
    with pytest.raises(UserError, match=re.escape("U+1F600")):
        render(content, "pdf", profile)


def test_an_empty_content_is_one_page(profile: Profile) -> None:
    assert page_count(render(Content("", "", (), ""), "pdf", profile)) == 1
