"""Notices in the style of public sites, one of each kind: every element finds its place, and no rule cries wolf."""

from pathlib import Path

import pytest

from gongkai.domain.notice import Attendance, Content, Format, Heading, Paragraph
from gongkai.notices.checker.checking import check, check_notice
from gongkai.notices.profile import Profile
from gongkai.notices.render import page_count, render
from gongkai.notices.typed import content_of, read_manuscript

FOLDER = Path(__file__).parent / "typed"
NAMES = sorted(file.stem for file in FOLDER.glob("*.txt"))


def _content(name: str) -> Content:
    return content_of(read_manuscript(FOLDER / f"{name}.txt"))


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_notice_has_no_departure(name: str) -> None:
    assert check(read_manuscript(FOLDER / f"{name}.txt")) == ()
    assert check_notice(_content(name)) == ()


@pytest.mark.parametrize("name", NAMES)
def test_every_style_is_typeset(name: str, profile: Profile) -> None:
    assert page_count(render(_content(name), "pdf", profile)) >= 1


@pytest.mark.parametrize(
    ("name", "kind", "organ", "date"),
    [
        ("issued", "通知", "武清区人民政府办公室", "2026-03-17"),
        ("announcement", "公告", "武清区自然资源局", "2026-03-07"),
        ("publicity", "公示", "武清区民政局", "2026-09-01"),
        ("letter", "函", "天津市武清区财政局", "2026-06-15"),
        ("opinion", "意见", "中共武清区委", "2026-02-20"),
        ("joint", "通知", "武清区教育局", "2026-08-20"),
        ("traffic", "通告", "天津市公安局武清分局", "2026-10-10"),
        ("reply", "批复", "武清区人民政府", "2026-04-02"),
    ],
)
def test_kind_organ_and_date(name: str, kind: str, organ: str, date: str) -> None:
    notice = _content(name)
    assert (notice.kind, notice.organ, str(notice.formed_date)) == (kind, organ, date)


def test_an_issued_text_follows_without_the_mark_of_an_annex() -> None:
    notice = _content("issued")
    (issued,) = notice.annexes
    assert (issued.title, issued.marked) == ("武清区加强政务诚信建设实施方案", False)
    assert [block.level for block in issued.blocks if isinstance(block, Heading)] == [1, 2, 2, 1, 3, 3]
    assert notice.note == "（此件公开发布）"
    assert len(notice.blocks) == 1


def test_joint_organs_and_annexes() -> None:
    notice = _content("joint")
    assert notice.co_organs == ("武清区市场监督管理局", "武清区卫生健康委员会")
    assert [annex.title for annex in notice.annexes] == list(notice.attachments)
    assert all(annex.marked for annex in notice.annexes)


def test_a_letters_mark_and_number_stand_above_its_title() -> None:
    notice = _content("letter")
    assert (notice.red_head, notice.doc_no) == ("天津市武清区财政局", "津武财函〔2026〕33号")
    assert notice.attachments == ("项目资金情况表", "填报说明")


def test_an_order_is_signed_by_a_person() -> None:
    notice = _content("order")
    assert (notice.format, notice.red_head, notice.doc_no) == (Format.ORDER, "武清区人民政府令", "第5号")
    assert (notice.post, notice.signers, notice.organ) == ("区长", ("李某",), "")


def test_the_last_item_of_a_list_is_no_heading() -> None:
    (issued,) = _content("order").annexes
    assert not any(isinstance(block, Heading) for block in issued.blocks)


def test_minutes_say_who_was_there() -> None:
    notice = _content("minutes")
    assert [who.label for who in notice.attendance] == ["出席", "请假", "列席"]
    assert notice.attendance[1] == Attendance("请假", "孙某")


def test_copies_go_to_the_foot_and_the_reply_keeps_its_words() -> None:
    notice = _content("reply")
    assert notice.copies_to == "区委编办，区财政局。"
    assert notice.blocks[-1] == Paragraph("此复。")
