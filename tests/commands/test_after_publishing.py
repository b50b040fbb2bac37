"""After publishing: corrected, withdrawn, taken down by its own date, and never before its day."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bureau import CANARY, LEAK, Bureau
from gongkai.commands import attach, correct, draft, review, submit, views, watch, withdraw
from gongkai.domain.correction import ReasonCode
from gongkai.domain.errors import UserError
from gongkai.domain.outbox import DeliveryState, Operation
from gongkai.domain.process import RecordKind
from gongkai.domain.workflow import Action, State
from gongkai.store.sight import Sight
from office import BUREAU, open_office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Bureau]:
    with open_office(tmp_path) as opened:
        bureau = Bureau(opened.place)
        yield bureau
        bureau.desk.workspace.close()


def corrected(office: Bureau, made: str, reason: ReasonCode, clerk: str = "clerk") -> None:
    office.clock.advance(minutes=1)
    correct.correct(office.seat(clerk), made, reason, "更正表内合计数")
    attach.detach(office.seat(clerk), made, "名单.txt")
    office.approve(made, clerk)


def test_a_correction_replaces_the_record_under_the_same_number_and_tells_why(office: Bureau) -> None:
    made = office.publish()
    first = office.record(made)
    corrected(office, made, ReasonCode.ERROR, clerk="clerk2")
    assert office.record(made) == first, "the published one stands until the correction arrives"
    assert office.deliver() == 1
    second = office.record(made)
    assert (second["state"], second["revision"], second["index_no"]) == ("corrected", 2, first["index_no"])
    assert second["supersedes"] == first["payload_sha256"]
    (step,) = second["history"]
    assert (step["revision"], step["reason_code"], step["note"]) == (1, "error", "更正表内合计数")
    assert office.state(made) is State.PUBLISHED
    assert office.endpoint.files == {}, "a file that no record names any more is taken back"


def test_a_correction_for_privacy_names_no_hash_of_what_it_replaces(office: Bureau) -> None:
    made = office.publish()
    first = office.record(made)["payload_sha256"]
    corrected(office, made, ReasonCode.PRIVACY)
    office.deliver()
    assert office.record(made)["supersedes"] is None
    assert first not in json.dumps(office.record(made))


def test_a_correction_needs_a_note_that_may_be_public(office: Bureau) -> None:
    made = office.publish()
    for note in ("", "误写了身份证号 12011419900307231X"):
        with pytest.raises(UserError):
            correct.correct(office.seat("clerk"), made, ReasonCode.ERROR, note)
    with pytest.raises(UserError, match="撤回"):
        correct.correct(office.seat("clerk"), made, ReasonCode.SECRET, "不应公开")
    assert office.state(made) is State.PUBLISHED


def test_a_correction_that_is_given_up_leaves_what_is_published(office: Bureau) -> None:
    made = office.publish()
    before = views.editor_view(office.seat("clerk"), made).disclosure
    correct.correct(office.seat("clerk"), made, ReasonCode.ERROR, "更正合计数")
    attach.detach(office.seat("clerk"), made, "名单.txt")
    draft.discard(office.seat("clerk"), made, "核对后无误")
    after = views.editor_view(office.seat("clerk"), made).disclosure
    assert (after.state, after.entries) == (State.PUBLISHED, before.entries)
    assert [file.name for file in after.attachments] == ["名单.txt"]


def test_a_withdrawal_leaves_a_signed_tombstone_and_no_file(office: Bureau) -> None:
    made = office.publish()
    number = office.record(made)["index_no"]
    withdraw.withdraw(office.seat("signer"), made, LEAK)
    assert office.state(made) is State.WITHDRAWING
    assert office.deliver() == 1
    left = office.record(made)
    assert office.state(made) is State.WITHDRAWN
    assert set(left) - {"id", "last_modified"} == {
        *("v", "index_no", "state", "revision", "time", "reason_code", "payload_sha256", "reviews")
    }
    assert (left["state"], left["index_no"], left["reason_code"]) == ("withdrawn", number, "privacy")
    assert len(left["reviews"]) == 1
    assert office.endpoint.files == {}


def test_a_file_that_another_record_names_stays(office: Bureau) -> None:
    made, other = office.publish(), office.publish()
    withdraw.withdraw(office.seat("signer"), made, LEAK)
    office.deliver()
    assert list(office.endpoint.files.values()) == [CANARY]
    withdraw.withdraw(office.seat("signer"), other, LEAK)
    office.deliver()
    assert office.endpoint.files == {}


def test_who_may_withdraw_and_what_must_be_said(office: Bureau) -> None:
    made = office.publish()
    for login, order in (("officer", withdraw.withdraw), ("clerk", withdraw.recall), ("signer", withdraw.recall)):
        with pytest.raises(UserError):
            order(office.seat(login), made, LEAK)
    for lacking in (replace(LEAK, ground=" "), replace(LEAK, words="")):
        with pytest.raises(UserError):
            withdraw.withdraw(office.seat("signer"), made, lacking)
    assert office.state(made) is State.PUBLISHED


def test_in_an_emergency_the_secrecy_officer_acts_alone_and_the_signer_endorses_next_day(office: Bureau) -> None:
    made = office.publish()
    withdraw.recall(office.seat("officer"), made, LEAK)
    (shown,) = [summary for summary in views.work_list(office.seat("signer")) if summary.id == made]
    assert shown.record_kind is RecordKind.ENDORSEMENT
    assert shown.record_due == date(2026, 9, 4)
    office.deliver()
    assert office.state(made) is State.WITHDRAWN
    with pytest.raises(UserError):
        withdraw.endorse(office.seat("officer"), made)
    withdraw.endorse(office.seat("signer"), made, "同意")
    (shown,) = [summary for summary in views.work_list(office.seat("signer")) if summary.id == made]
    assert shown.record_due is None
    with pytest.raises(UserError, match="没有等待补签"):
        withdraw.endorse(office.seat("signer"), made)


def test_what_leaks_is_taken_back_while_its_correction_is_under_way(office: Bureau) -> None:
    made = office.publish()
    correct.correct(office.seat("clerk"), made, ReasonCode.PRIVACY, "更正附件")
    submit.submit(office.seat("clerk"), made)
    assert Action.RECALL in views.review_view(office.seat("officer"), made).actions
    withdraw.recall(office.seat("officer"), made, LEAK)
    office.deliver()
    assert office.record(made)["state"] == "withdrawn"
    fresh = office.draft()
    assert Action.RECALL not in views.editor_view(office.seat("officer"), fresh).actions


def test_what_is_approved_can_be_stopped_before_it_ever_goes_out(office: Bureau) -> None:
    made = office.approve(office.draft())
    withdraw.withdraw(office.seat("signer"), made, LEAK)
    office.deliver()
    assert office.record(made)["state"] == "withdrawn"
    states = {entry.operation: entry.state for entry in views.outbox_view(office.desk).entries}
    assert states == {Operation.PUBLISH: DeliveryState.CANCELLED, Operation.WITHDRAW: DeliveryState.DELIVERED}


def test_a_correction_cannot_end_withheld_while_the_published_one_can_be_read(office: Bureau) -> None:
    made = office.publish()
    correct.correct(office.seat("clerk"), made, ReasonCode.ERROR, "更正合计数")
    submit.submit(office.seat("clerk"), made)
    office.answer("head", made)
    review.pass_step(office.seat("head"), made)
    with pytest.raises(UserError, match="还在网上"):
        review.withhold(office.seat("officer"), made, "条例第十五条，涉及隐私")


def test_nothing_goes_out_before_its_day_whatever_restarts(office: Bureau) -> None:
    made = office.approve(office.draft(), not_before=date(2026, 9, 10))
    assert office.deliver() == 0
    office.clock.now = datetime(2026, 9, 9, 15, 59, tzinfo=UTC)
    assert office.deliver() == 0
    office.clock.now = datetime(2026, 9, 9, 16, tzinfo=UTC)  # midnight in Beijing
    assert office.deliver() == 1
    assert office.record(made)["published_from"] == "2026-09-10T00:00:00+08:00"


def test_a_publicity_period_ends_by_itself_with_nobody_signed_in(office: Bureau) -> None:
    made = office.approve(office.draft("07-enforcement_result"))
    assert office.deliver() == 1
    last_day = date.fromisoformat(office.record(made)["valid_until"])
    office.clock.now = datetime.combine(last_day, datetime.min.time(), UTC)
    assert office.deliver() == 0
    office.clock.advance(hours=16)  # midnight in Beijing after the last day
    assert office.deliver() == 1
    assert (office.record(made)["state"], office.record(made)["reason_code"]) == ("withdrawn", "expired")
    assert office.state(made) is State.WITHDRAWN


def test_the_nightly_check_sees_what_was_changed_vanished_or_came_back(office: Bureau) -> None:
    changed, vanished, robbed, back, fine = (office.publish() for _ in range(5))
    tombstoned = office.endpoint.records[BUREAU.code, back]
    withdraw.withdraw(office.seat("signer"), back, LEAK)
    office.deliver()
    desk = office.desk
    assert watch.is_check_due(desk, BUREAU.code)
    assert watch.verify_published(desk, office.endpoint, BUREAU.code) == watch.WatchReport(5)
    assert not watch.is_check_due(desk, BUREAU.code)
    stored = office.endpoint.records[BUREAU.code, changed]
    office.endpoint.records[BUREAU.code, changed] = replace(stored, record=stored.record | {"title": "改过的标题"})
    del office.endpoint.records[BUREAU.code, vanished]
    office.endpoint.records[BUREAU.code, back] = tombstoned
    office.clock.advance(days=1)
    assert watch.is_check_due(desk, BUREAU.code)
    report = watch.verify_published(desk, office.endpoint, BUREAU.code)
    seen = {alarm.watch.disclosure: alarm.watch.sight for alarm in report.alarms}
    assert seen == {changed: Sight.CHANGED, vanished: Sight.VANISHED, back: Sight.STILL_THERE}
    office.endpoint.files.clear()
    office.endpoint.records[BUREAU.code, changed] = stored
    watch.verify_published(desk, office.endpoint, BUREAU.code)
    kept = {alarm.watch.disclosure: alarm.watch.sight for alarm in watch.alarms(office.seat("clerk"))}
    lost = dict.fromkeys((changed, robbed, fine), Sight.FILE_MISSING)
    assert kept == {vanished: Sight.VANISHED, back: Sight.STILL_THERE, **lost}


def test_a_file_that_was_swapped_is_found_within_a_week(office: Bureau) -> None:
    made = office.publish()
    (name,) = office.endpoint.files
    office.endpoint.files[name] = b"something else"
    seen = []
    for _ in range(7):
        office.clock.advance(days=1)
        seen += [alarm.watch.sight for alarm in watch.verify_published(office.desk, office.endpoint, "MZJ01").alarms]
    assert set(seen) == {Sight.FILE_MISSING}, "from the day on which it is found until it is mended"
    assert [alarm.watch.disclosure for alarm in watch.alarms(office.seat("clerk"))] == [made]
    office.endpoint.files[name] = CANARY
    assert not watch.verify_published(office.desk, office.endpoint, "MZJ01").alarms
