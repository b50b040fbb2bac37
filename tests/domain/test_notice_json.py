"""A notice's content as JSON: it comes back whole, and what a plain notice lacks leaves no trace in its hash."""

from gongkai.domain.notice import Annex, Attendance, Content, Format, Heading, Paragraph, Table, TableColumn
from gongkai.domain.notice_json import content_from_json, content_to_json

_TABLE = Table("表", (TableColumn("序号"), TableColumn("预算数", numeric=True, group="金额")), (("1", "2.5"),))
_EVERYTHING = Content(
    "通知",
    "关于公开的通知",
    (Heading(1, "一、总体"), Paragraph("正文。"), _TABLE),
    "区政府",
    attachments=("名单",),
    format=Format.MINUTES,
    serial="000001",
    urgency="特急",
    signers=("签发人甲",),
    post="区长",
    co_organs=("区财政局",),
    annexes=(Annex("名单", (_TABLE,)),),
    attendance=(Attendance("出席", "各单位负责人"),),
    copies_to="区委办公室。",
)


def test_every_part_comes_back() -> None:
    assert content_from_json(content_to_json(_EVERYTHING)) == _EVERYTHING


def test_a_plain_notice_is_written_as_it_always_was() -> None:
    plain = Content("通知", "关于公开的通知", (_TABLE,), "区政府")
    assert set(content_to_json(plain)) == {
        *("kind", "title", "organ", "addressee", "red_head", "attachments", "note", "blocks")
    }
    assert content_from_json(content_to_json(plain)) == plain
