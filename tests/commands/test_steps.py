"""From draft to approved through the commands, and everything that must not be possible on the way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from gongkai import paths
from gongkai.commands import attach, draft, publish, review, settle, submit, views
from gongkai.commands import print as printing
from gongkai.commands.desk import Desk
from gongkai.commands.from_file import draft_file
from gongkai.domain.canonical import sha256_hex
from gongkai.domain.checklist import Answer, Verdict
from gongkai.domain.errors import UserError
from gongkai.domain.finding import Decision
from gongkai.domain.workflow import State
from gongkai.vault.keys import verify
from office import Office, open_office

DISCLOSURES = paths.resources() / "sample" / "disclosures"
LEAK = "本期名单：李某某，身份证号 12011419900307231X，电话 13902168845。"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


def state(desk: Desk, disclosure_id: str) -> State:
    with desk.workspace.read() as tx:
        return tx.disclosures.get(disclosure_id).state


def answer_all(desk: Desk, disclosure_id: str) -> None:
    questions = views.review_view(desk, disclosure_id).checklist.questions
    review.answer(desk, disclosure_id, tuple(Answer(question.id, Verdict.YES) for question in questions))


def drafted(office: Office, name: str = "09-annual_inspection") -> str:
    return draft_file(office.seat("clerk"), DISCLOSURES / f"{name}.yaml")


def submitted(office: Office) -> str:
    made = drafted(office)
    submit.submit(office.seat("clerk"), made)
    return made


def passed(office: Office, made: str, *logins: str) -> None:
    for login in logins:
        answer_all(office.seat(login), made)
        review.pass_step(office.seat(login), made)


def approved(office: Office) -> str:
    made = submitted(office)
    passed(office, made, "head", "officer")
    answer_all(office.seat("signer"), made)
    publish.sign(office.seat("signer"), made)
    return made


def test_a_disclosure_goes_from_draft_to_approved(office: Office) -> None:
    made = approved(office)
    desk = office.seat("signer")
    assert state(desk, made) is State.APPROVED
    (entry,) = views.outbox_view(desk).entries
    assert entry.disclosure == made
    with desk.workspace.read() as tx:
        disclosure = tx.disclosures.get(made)
        *_, last = tx.reviews.of(made, 1)
    assert disclosure.doc_no.startswith("武民〔")
    assert last.outputs["pdf"] == sha256_hex(printing.output(desk, made, "pdf"))
    assert verify(desk.account.public_key, last.signed_bytes, last.signature)


def test_no_review_can_be_left_out(office: Office) -> None:
    made = submitted(office)
    with pytest.raises(UserError, match="不在这一步"):
        publish.sign(office.seat("signer"), made)
    with pytest.raises(UserError, match="角色"):
        passed(office, made, "officer")
    passed(office, made, "head")
    with pytest.raises(UserError, match="不在这一步"):
        publish.sign(office.seat("signer"), made)
    assert state(office.desk, made) is State.SECRECY_REVIEW
    assert views.outbox_view(office.seat("signer")).entries == ()


def test_an_unanswered_question_keeps_the_step_closed(office: Office) -> None:
    made = submitted(office)
    head = office.seat("head")
    with pytest.raises(UserError, match="审查清单"):
        review.pass_step(head, made)
    questions = views.review_view(head, made).checklist.questions
    review.answer(head, made, tuple(Answer(question.id, Verdict.NOT_APPLICABLE) for question in questions))
    with pytest.raises(UserError, match="审查清单"):
        review.pass_step(head, made)


def test_a_leak_stops_the_clerk_and_each_reviewer_until_it_is_settled(office: Office) -> None:
    clerk, made = office.seat("clerk"), drafted(office)
    attach.attach(clerk, made, "名单.txt", LEAK.encode())
    with pytest.raises(UserError, match="疑点"):
        submit.submit(clerk, made)
    for finding in views.editor_view(clerk, made).check.findings:
        settle.dispose(clerk, made, finding.key, Decision.LAWFUL, "社会救助法第45条")
    submit.submit(clerk, made)
    head = office.seat("head")
    answer_all(head, made)
    with pytest.raises(UserError, match="疑点"):
        review.pass_step(head, made)


def test_a_masked_attachment_comes_back_clean(office: Office) -> None:
    clerk, made = office.seat("clerk"), drafted(office)
    attach.attach(clerk, made, "名单.txt", LEAK.encode())
    attach.mask_attachment(clerk, made, "名单.txt")
    view = views.editor_view(clerk, made)
    assert view.check.findings == ()
    (file,) = (file for file in view.disclosure.attachments if file.name == "名单.txt")
    with clerk.workspace.read() as tx:
        assert b"12011419900307231X" not in tx.attachments.data(file.sha256)


def test_a_classified_file_is_written_nowhere(office: Office, tmp_path: Path) -> None:
    clerk, made = office.seat("clerk"), drafted(office)
    with pytest.raises(UserError, match="密级"):
        attach.attach(clerk, made, "通报.txt", "机密★1年\n\n关于布防位置的通报".encode())
    clerk.workspace.close()
    assert all("布防位置".encode() not in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())


def test_a_return_brings_a_new_revision_that_starts_over(office: Office) -> None:
    made = submitted(office)
    passed(office, made, "head")
    with pytest.raises(UserError, match="理由"):
        review.send_back(office.seat("officer"), made, " ")
    review.send_back(office.seat("officer"), made, "标题不规范。")
    assert views.editor_view(office.seat("clerk"), made).disclosure.last_opinion == "标题不规范。"
    submit.submit(office.seat("clerk"), made)
    view = views.review_view(office.seat("head"), made)
    assert (view.revision.no, view.disclosure.state, view.answers) == (2, State.SECTION_REVIEW, ())


def test_only_the_drafter_writes_and_only_while_it_is_a_draft(office: Office) -> None:
    made = drafted(office)
    with pytest.raises(UserError, match="起草人"):
        draft.save(office.seat("clerk2"), made, {}, 1)
    submit.submit(office.seat("clerk"), made)
    with pytest.raises(UserError, match="不能改动"):
        draft.save(office.seat("clerk"), made, {}, 2)


def test_two_windows_do_not_overwrite_each_other(office: Office) -> None:
    clerk, made = office.seat("clerk"), drafted(office)
    disclosure = views.editor_view(clerk, made).disclosure
    draft.save(clerk, made, disclosure.entries | {"absent_measures": "甲"}, disclosure.version)
    with pytest.raises(UserError, match="别处改动"):
        draft.save(clerk, made, disclosure.entries | {"absent_measures": "乙"}, disclosure.version)
    assert views.editor_view(clerk, made).disclosure.entries["absent_measures"] == "甲"


@pytest.mark.file_only
def test_a_tampered_revision_cannot_be_signed(office: Office) -> None:
    made = submitted(office)
    passed(office, made, "head", "officer")
    answer_all(office.seat("signer"), made)
    with office.unguarded() as connection:
        connection.execute("UPDATE revisions SET frozen = replace(frozen, '合格', '优秀')")
    with pytest.raises(UserError, match="签名核对不通过"):
        publish.sign(office.seat("signer"), made)


@pytest.mark.file_only
def test_the_outbox_takes_no_row_without_a_signed_review(office: Office) -> None:
    made = approved(office)
    with office.broken_into() as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        columns = "disclosure, revision, title, unit, operation, record, payload_sha256, files, state, tries, "
        columns += "last_answer, created_at"
        copied = f"INSERT INTO outbox (id, review, {columns}) SELECT 'forged', 'nobody', {columns} FROM outbox"
        with pytest.raises(dbapi2.IntegrityError):
            connection.execute(copied)
    assert [entry.disclosure for entry in views.outbox_view(office.seat("signer")).entries] == [made]


def test_every_command_left_one_linked_event(office: Office) -> None:
    made = approved(office)
    with office.desk.workspace.read() as tx:
        events = tx.audit.events(made)
    assert [linked.event.action for linked in events][-1] == "sign"
    assert {"create", "submit", "pass", "sign"} <= {linked.event.action for linked in events}


def test_nothing_private_is_in_the_record_or_the_signed_files(office: Office) -> None:
    clerk = office.seat("clerk")
    made = draft_file(clerk, DISCLOSURES / "01-licence_result.yaml")
    disclosure = views.editor_view(clerk, made).disclosure
    private = {"subject_kind": "natural_person", "subject_name": "欧阳若琳", "subject_id_number": "12011419900307231X"}
    draft.save(clerk, made, disclosure.entries | private, disclosure.version)
    submit.submit(clerk, made)
    passed(office, made, "head", "officer")
    answer_all(office.seat("signer"), made)
    publish.sign(office.seat("signer"), made)
    (entry,) = views.outbox_view(office.seat("signer")).entries
    html = printing.output(office.seat("signer"), made, "html")
    for text in ("欧阳若琳", "12011419900307231X"):
        assert text.encode() not in entry.record
        assert text.encode() not in html


def test_a_reviewer_reads_an_attachment_and_the_reading_is_logged(office: Office) -> None:
    clerk, made = office.seat("clerk"), drafted(office)
    attach.attach(clerk, made, "说明.txt", "本期说明。".encode())
    assert attach.read_attachment(office.seat("head"), made, "说明.txt").decode() == "本期说明。"
    with office.desk.workspace.read() as tx:
        assert tx.audit.events(made)[-1].event.action == "read_attachment"
