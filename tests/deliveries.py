"""Approved deliveries for the tests of sync and endpoint, made by the same rules as real ones."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from gongkai.domain.canonical import Json, canonical_bytes, sha256_hex
from gongkai.domain.correction import ReasonCode
from gongkai.domain.disclosure import Attachment, Revision
from gongkai.domain.form import DeadlineRule, Form, NoticeOutline
from gongkai.domain.notice import Content, Paragraph
from gongkai.domain.numbers import Slots
from gongkai.domain.outbox import Operation, OutboxEntry
from gongkai.domain.people import Department
from gongkai.domain.record import Approval, payload_sha256, public_record
from gongkai.domain.review import Review
from gongkai.domain.tombstone import tombstone
from gongkai.domain.workflow import Action, State

UNIT = "MZJ01"
OTHER_UNIT = "CZJ01"
FILE = "本月名单".encode() * 200
ATTACHMENT = Attachment("低保名单.xlsx", "application/vnd.ms-excel", len(FILE), sha256_hex(FILE), "list")

_FORM = Form(
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
_NOTICE = Content("公告", "城乡低保情况公告", (Paragraph("本月共保障120人。"),), "天津市武清区民政局")


def disclosure_id(number: int) -> str:
    """The id of the test's n-th disclosure."""
    return str(UUID(int=number, version=4))


def approved(number: int, *, files: tuple[Attachment, ...] = (), unit: str = UNIT, title: str = "") -> OutboxEntry:
    """The n-th disclosure as it stands in the outbox after signing."""
    record = approved_record(number, files, unit, title)
    return OutboxEntry(
        id=str(UUID(int=number + 1_000_000, version=4)),
        disclosure=disclosure_id(number),
        revision=1,
        title=record["title"],
        unit=unit,
        operation=Operation.PUBLISH,
        record=canonical_bytes(record),
        payload_sha256=record["payload_sha256"],
        files=files,
    )


def approved_record(number: int, files: tuple[Attachment, ...] = (), unit: str = UNIT, title: str = "") -> Json:
    """The public record of the n-th disclosure."""
    department = Department(unit, "天津市武清区民政局", "武清区民政局", "武民")
    notice = replace(_NOTICE, title=title) if title else _NOTICE
    revision = replace(frozen_revision(number, files), notice=notice)
    slots = Slots(f"武民〔2026〕{number}号", f"120114-{unit}-0506-20260903-{number:05d}", date(2026, 9, 3))
    approval = Approval(slots, "<p>本月共保障120人。</p>", {"pdf": "0a" * 32}, (_review(revision),), "0" * 64)
    return public_record(_FORM, department, revision, approval)


def resealed(record: Json) -> bytes:
    """A changed record with its hash made to fit, as a broken client might send it."""
    return canonical_bytes(record | {"payload_sha256": payload_sha256(record)})


def correction(entry: OutboxEntry, number: int) -> OutboxEntry:
    """What corrects the n-th disclosure's first record."""
    return _ordered(entry, Operation.CORRECT, approved_record(number, title="更正后的公告") | {"state": "corrected"})


def withdrawal(entry: OutboxEntry, number: int) -> OutboxEntry:
    """The tombstone of the n-th disclosure's record."""
    record = approved_record(number)
    left = tombstone(record, ReasonCode.PRIVACY, datetime(2026, 9, 4, tzinfo=UTC))
    return _ordered(entry, Operation.WITHDRAW, left | {"reviews": record["reviews"]})


def _ordered(entry: OutboxEntry, operation: Operation, record: Json) -> OutboxEntry:
    record = json.loads(resealed(record))
    return replace(
        entry,
        id="abc"[list(Operation).index(operation)] + entry.id[1:],  # the first place is 0 in every other id
        operation=operation,
        record=canonical_bytes(record),
        payload_sha256=record["payload_sha256"],
        files=(),
    )


def frozen_revision(number: int, files: tuple[Attachment, ...] = ()) -> Revision:
    """The n-th disclosure's first revision."""
    return Revision(
        disclosure=disclosure_id(number),
        no=1,
        form_id=_FORM.id,
        form_version="f",
        checklist_versions={},
        lexicon_version="l",
        entries={},
        public_values={"persons": "120", "towns": [{"town": "杨村街道", "persons": "120"}]},
        private_mac="m",
        attachments=files,
        notice=_NOTICE,
        findings=(),
        submitted_by="a1",
        submitted_at=datetime(2026, 9, 1, tzinfo=UTC),
    )


def _review(revision: Revision) -> Review:
    return Review(
        id="r1",
        disclosure=revision.disclosure,
        revision=revision.no,
        content_hash=revision.content_hash,
        step=State.SIGN_OFF,
        decision=Action.SIGN,
        account_id="a4",
        time=datetime(2026, 9, 3, 1, 2, 3, tzinfo=UTC),
        key="ab" * 32,
        signature="cd" * 64,
    )
