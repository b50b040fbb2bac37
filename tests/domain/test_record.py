"""The public record and the hashes that tie it to its approval."""

from dataclasses import replace
from datetime import UTC, date, datetime

from gongkai.domain.disclosure import Attachment, Revision
from gongkai.domain.form import Channel, DeadlineRule, Field, FieldType, Form, NoticeOutline, Privacy
from gongkai.domain.index_rule import DEFAULT
from gongkai.domain.notice import Content, Heading, Paragraph, Table, TableColumn
from gongkai.domain.notice_json import content_from_json, content_to_json
from gongkai.domain.numbers import Slots, chinese_date, document_number
from gongkai.domain.people import Department
from gongkai.domain.record import Approval, file_id, payload_sha256, public_record

BUREAU = Department("MZJ01", "天津市武清区民政局", "武清区民政局", "武民")
FORM = Form(
    "social_assistance/dibao",
    "0506",
    5,
    "城乡低保信息",
    "",
    (),
    (),
    NoticeOutline("公告", "", ()),
    DeadlineRule("after"),
)
NOTICE = Content(
    "公告",
    "低保情况\n公告",
    (
        Heading(1, "一、总体情况", "共保障120人。"),
        Paragraph("特此公告。"),
        Table("分镇街", (TableColumn("镇街"), TableColumn("人数", numeric=True, weight=0.5)), (("杨村街道", "120"),)),
    ),
    BUREAU.name,
)
REVISION = Revision(
    disclosure="d1",
    no=1,
    form_id=FORM.id,
    form_version="f",
    checklist_versions={},
    lexicon_version="l",
    entries={"assist_total_persons": "120"},
    public_values={"assist_total_persons": "120"},
    private_mac="m",
    attachments=(Attachment("名单.xlsx", "application/xlsx", 3, "ab" * 32),),
    notice=NOTICE,
    findings=(),
    submitted_by="a1",
    submitted_at=datetime(2026, 11, 23, tzinfo=UTC),
)
APPROVAL = Approval(Slots("武民〔2026〕1号", "i", date(2026, 11, 23)), "<p>", {"pdf": "00"}, (), "0" * 64)


def test_the_wording_survives_json() -> None:
    assert content_from_json(content_to_json(NOTICE)) == NOTICE


def test_the_content_hash_sees_every_frozen_thing_and_no_open_slot() -> None:
    frozen = REVISION.content_hash
    assert replace(REVISION, private_mac="n").content_hash != frozen
    assert replace(REVISION, public_values={"assist_total_persons": "121"}).content_hash != frozen
    assert replace(REVISION, attachments=()).content_hash != frozen
    assert replace(REVISION, lexicon_version="m").content_hash != frozen
    assert replace(REVISION, notice=replace(NOTICE, doc_no="武民〔2026〕1号")).content_hash == frozen


def test_the_record_hash_ignores_what_the_server_adds() -> None:
    record = public_record(FORM, BUREAU, REVISION, APPROVAL)
    assert payload_sha256(record | {"id": "d1", "last_modified": 17, "schema": 18}) == record["payload_sha256"]
    assert payload_sha256(record | {"title": "别的"}) != record["payload_sha256"]


def test_a_notice_board_disclosure_delivers_its_metadata_only() -> None:
    board = public_record(replace(FORM, channel=Channel.BOARD), BUREAU, REVISION, APPROVAL)
    assert (board["values"], board["html"], board["files"]) == ({}, "", [])
    assert (board["mode"], "保障" in board["summary"]) == (["公示栏"], False)
    assert public_record(FORM, BUREAU, REVISION, APPROVAL)["files"][0]["id"] == file_id("MZJ01", "ab" * 32)


def test_the_catalogue_metadata_fills_itself_in() -> None:
    form = replace(
        FORM,
        deadline=DeadlineRule("after", text_zh="形成之日起20个工作日内", basis="条例第二十六条"),
        legal_basis=("社会救助暂行办法第11条", "某办法（文号待核）"),
        legal_unverified=("某办法（文号待核）",),
        takedown="shown.end",
    )
    shown = replace(REVISION, public_values={"shown": {"start": "2026-11-01", "end": "2026-11-08"}})
    record = public_record(form, BUREAU, shown, replace(APPROVAL, due=date(2026, 12, 21)))
    assert (record["time_limit"], record["due"]) == ("形成之日起20个工作日内", "2026-12-21")
    assert (record["validity"], record["valid_until"]) == ("有效", "2026-11-08")
    assert record["legal_basis"] == ["社会救助暂行办法第11条"]
    assert (record["theme"], record["genre"], record["mode"]) == ("公共服务", "公告", ["政府网站"])
    plain = public_record(FORM, BUREAU, REVISION, APPROVAL)
    assert (plain["due"], plain["valid_until"]) == (None, None)


def test_a_file_of_a_private_field_stays_in_the_office() -> None:
    household_list = Field("household_list", "分户清单", "", FieldType.ATTACHMENT, privacy=Privacy.NEVER)
    private = replace(REVISION, attachments=(replace(REVISION.attachments[0], field="household_list"),))
    record = public_record(replace(FORM, fields=(household_list,)), BUREAU, private, APPROVAL)
    assert record["files"] == []


def test_numbers_are_written_as_the_standard_asks() -> None:
    assert document_number(BUREAU, 2026, 7) == "武民〔2026〕7号"
    assert DEFAULT.number(BUREAU, "0506", date(2026, 9, 3), 12) == "120114-MZJ01-0506-20260903-00012"
    assert chinese_date(date(2026, 9, 3)) == "2026年9月3日"
