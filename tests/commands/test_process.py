"""What is recorded around a disclosure: proofs, letters, referrals and answers, withheld things looked at again."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from approving import approved
from fakes import MemoryEndpoint, SteppingClock
from gongkai import paths
from gongkai.commands import process, publish, review, submit, views
from gongkai.commands.archive import archive
from gongkai.commands.desk import Changes, Desk, Session
from gongkai.commands.from_file import draft_file
from gongkai.commands.process import Ending, Letter
from gongkai.commands.referral import Body, ReferralAnswer, answer_referral
from gongkai.domain.checklist import Answer, Verdict
from gongkai.domain.errors import UserError
from gongkai.domain.people import Role
from gongkai.domain.process import Outcome, ProcessRecord, RecordKind, revisit_due
from gongkai.domain.workflow import Action, State
from office import BUREAU, Office, open_office

DISCLOSURES = paths.resources() / "sample" / "disclosures"
TODAY = date(2026, 9, 21)
ANSWER = ReferralAnswer(Body.SECRECY_ADMINISTRATION, "武清区国家保密局", "武保〔2026〕3号", TODAY, Outcome.PUBLISH)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        opened.desk = replace(opened.desk, clock=SteppingClock(datetime(2026, 9, 21, 2, tzinfo=UTC)))
        yield opened


def printer(office: Office) -> Desk:
    """Somebody of the same department who prints and publishes."""
    desk = office.seat("clerk2")
    account = replace(desk.account, roles=frozenset({Role.OFFICE}))
    return replace(desk, session=Session(account, desk.signed_in.key))


def drafted(office: Office) -> str:
    return draft_file(office.seat("clerk"), DISCLOSURES / "09-annual_inspection.yaml")


def at_secrecy_review(office: Office) -> str:
    made = drafted(office)
    submit.submit(office.seat("clerk"), made)
    passed(office, made, "head")
    return made


def passed(office: Office, made: str, login: str) -> None:
    desk = office.seat(login)
    questions = views.review_view(desk, made).checklist.questions
    review.answer(desk, made, tuple(Answer(question.id, Verdict.YES) for question in questions))
    review.pass_step(desk, made)


def records(office: Office, made: str, kind: RecordKind) -> list[ProcessRecord]:
    return [record for record in views.records_view(office.seat("head"), made).records if record.kind is kind]


def state(office: Office, made: str) -> State:
    with office.desk.workspace.read() as tx:
        return tx.disclosures.get(made).state


def test_three_proofs_are_made_by_three_people(office: Office) -> None:
    made = drafted(office)
    with pytest.raises(UserError, match="一校由起草人"):
        process.proofread(office.seat("head"), made, RecordKind.FIRST_PROOF)
    with pytest.raises(UserError, match="一校由起草人"):
        process.proofread(office.seat("clerk"), made, RecordKind.SECOND_PROOF)
    process.proofread(office.seat("clerk"), made, RecordKind.FIRST_PROOF, "对照统计表")
    process.proofread(office.seat("head"), made, RecordKind.SECOND_PROOF)
    with pytest.raises(UserError, match="终稿"):
        process.proofread(printer(office), made, RecordKind.THIRD_PROOF)
    submit.submit(office.seat("clerk"), made)
    with pytest.raises(UserError, match="校两次"):
        process.proofread(office.seat("head"), made, RecordKind.THIRD_PROOF)
    process.proofread(printer(office), made, RecordKind.THIRD_PROOF)
    view = views.records_view(office.seat("head"), made)
    assert [view.names[view.proofs[kind].account_id] for kind in view.proofs] == ["刘芳", "杨波", "钱进"]
    with pytest.raises(UserError, match="已经校过"):
        process.proofread(printer(office), made, RecordKind.THIRD_PROOF)


def test_a_third_party_has_fifteen_working_days_and_the_work_list_shows_the_day(office: Office) -> None:
    made, head = drafted(office), office.seat("head")
    process.consult(head, made, Letter("天津某某公司", date(2026, 9, 11), "武民函〔2026〕5号"))
    (opened,) = records(office, made, RecordKind.CONSULTATION)
    assert opened.due == date(2026, 10, 9), "the holidays are left out, the Sunday that was worked counts"
    (summary,) = views.work_list(head)
    assert (summary.record_due, summary.record_kind) == (opened.due, RecordKind.CONSULTATION)
    with pytest.raises(UserError, match="日期不对"):
        process.end_record(head, made, opened.id, Ending(date(2026, 9, 10), Outcome.AGREED))
    with pytest.raises(UserError, match="结果不对"):
        process.end_record(head, made, opened.id, Ending(TODAY, Outcome.WITHHOLD))
    process.end_record(head, made, opened.id, Ending(TODAY, Outcome.REFUSED, "复函1号", "涉及报价，隐去后公开"))
    (closed,) = records(office, made, RecordKind.CONSULTATION)
    assert (closed.outcome, closed.document, closed.ended) == (Outcome.REFUSED, "复函1号", TODAY)
    assert views.work_list(head)[0].record_due is None
    with pytest.raises(UserError, match="已办结"):
        process.end_record(head, made, opened.id, Ending(TODAY, Outcome.AGREED))


def test_another_organ_confirms(office: Office) -> None:
    made, head = drafted(office), office.seat("head")
    with pytest.raises(UserError, match="对方"):
        process.coordinate(head, made, Letter(" ", TODAY))
    process.coordinate(head, made, Letter("武清区财政局", TODAY, note="第三段补助标准"))
    (opened,) = records(office, made, RecordKind.COORDINATION)
    process.end_record(head, made, opened.id, Ending(TODAY, Outcome.AGREED, note="文字无异议"))
    assert records(office, made, RecordKind.COORDINATION)[0].note == "第三段补助标准；文字无异议"


def test_a_referral_is_answered_and_the_same_officer_goes_on(office: Office) -> None:
    made, officer = at_secrecy_review(office), office.seat("officer")
    review.refer(officer, made, "依据政府信息公开条例第17条：是否涉密不能确定")
    assert state(office, made) is State.REFERRED
    with pytest.raises(UserError, match="角色"):
        answer_referral(office.seat("head"), made, ANSWER)
    with pytest.raises(UserError, match="文号"):
        answer_referral(officer, made, replace(ANSWER, document=" "))
    with pytest.raises(UserError, match="日期"):
        answer_referral(officer, made, replace(ANSWER, day=date(2026, 9, 20)))
    assert state(office, made) is State.REFERRED
    answer_referral(officer, made, ANSWER)
    assert state(office, made) is State.SECRECY_REVIEW
    (record,) = records(office, made, RecordKind.REFERRAL)
    assert (record.outcome, record.document, record.ended) == (Outcome.PUBLISH, "武保〔2026〕3号", TODAY)
    view = views.review_view(officer, made)
    assert [review.decision for review in view.history][-2:] == [Action.REFER, Action.ANSWER]
    assert (
        view.history[-1].opinion
        == "同级保密行政管理部门（武清区国家保密局）2026年9月21日以“武保〔2026〕3号”确定：可以公开。"
    )
    assert Action.PASS in view.actions
    passed(office, made, "officer")
    assert state(office, made) is State.SIGN_OFF


@pytest.mark.parametrize("decide", [review.withhold, review.on_request])
def test_what_is_withheld_is_looked_at_again(office: Office, decide: Callable[[Desk, str, str], Changes]) -> None:
    made, officer = at_secrecy_review(office), office.seat("officer")
    decide(officer, made, "依据政府信息公开条例第14条：涉及国家秘密")
    (revisit,) = records(office, made, RecordKind.REVISIT)
    assert (revisit.started, revisit.due) == (TODAY, date(2027, 9, 21))
    process.end_record(officer, made, revisit.id, Ending(TODAY, Outcome.WITHHOLD, note="仍在保密期"))
    again = records(office, made, RecordKind.REVISIT)[-1]
    assert again.is_open
    assert again.due == date(2027, 9, 21)
    process.end_record(officer, made, again.id, Ending(TODAY, Outcome.PUBLISH))
    assert not any(record.is_open for record in records(office, made, RecordKind.REVISIT))


@pytest.mark.parametrize("decide", [review.withhold, review.on_request])
def test_what_is_withheld_names_its_article(office: Office, decide: Callable[[Desk, str, str], Changes]) -> None:
    made, officer = at_secrecy_review(office), office.seat("officer")
    for reason, says in (("涉及国家秘密", "法律条款"), (" ", "理由")):
        with pytest.raises(UserError, match=says):
            decide(officer, made, reason)
    assert state(office, made) is State.SECRECY_REVIEW


def test_a_leap_day_is_looked_at_on_the_last_of_february() -> None:
    assert revisit_due(date(2028, 2, 29)) == date(2029, 2, 28)


def test_separate_treatment_comes_back_through_section_review(office: Office) -> None:
    made = at_secrecy_review(office)
    review.redact(office.seat("officer"), made, "依据政府信息公开条例第37条：隐去个人隐私后公开")
    assert state(office, made) is State.RETURNED
    submit.submit(office.seat("clerk"), made)
    assert state(office, made) is State.SECTION_REVIEW


def test_only_what_is_published_is_archived(office: Office) -> None:
    made = drafted(office)
    with pytest.raises(UserError, match="不在这一步"):
        archive(printer(office), made, "2026-Y30-0012")
    made = approved(office)
    publish.deliver(office.desk, MemoryEndpoint(), BUREAU.code)
    with pytest.raises(UserError, match="档号"):
        archive(printer(office), made, " ")
    archive(printer(office), made, "2026-Y30-0012")
    (record,) = records(office, made, RecordKind.ARCHIVING)
    assert (record.document, record.note, state(office, made)) == ("2026-Y30-0012", "保存30年", State.ARCHIVED)


def test_another_department_keeps_no_records_here(office: Office) -> None:
    made, desk = drafted(office), office.seat("head")
    stranger = replace(desk.account, department="CZJ01")
    with pytest.raises(UserError, match="另一个单位"):
        process.consult(replace(desk, session=Session(stranger, desk.signed_in.key)), made, Letter("某公司", TODAY))


def test_the_audit_chain_names_no_third_party(office: Office) -> None:
    made, head = drafted(office), office.seat("head")
    process.consult(head, made, Letter("欧阳若琳", TODAY))
    with office.desk.workspace.read() as tx:
        last = tx.audit.events(made)[-1].event
    assert last.action == "record_consultation"
    assert "欧阳若琳" not in repr(last)
