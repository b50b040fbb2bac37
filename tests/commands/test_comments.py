"""Comments between reviewer and clerk: who may write them, what becomes of them, and that they never get out."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bureau import Bureau
from gongkai.commands import audit, comment, submit, views
from gongkai.domain.comment import LONGEST, Thread
from gongkai.domain.errors import UserError
from office import open_office

SAID = "这里的年份与来源文件不符，第 3 页写的是另一年。"


@pytest.fixture
def bureau(tmp_path: Path) -> Iterator[Bureau]:
    with open_office(tmp_path) as opened:
        office = Bureau(opened.place)
        yield office
        office.desk.workspace.close()


def threads(bureau: Bureau, made: str) -> tuple[Thread, ...]:
    return views.editor_view(bureau.seat("clerk"), made).comments


def submitted(bureau: Bureau) -> str:
    made = bureau.draft()
    submit.submit(bureau.seat("clerk"), made)
    return made


def test_a_conversation_at_a_field(bureau: Bureau) -> None:
    made = submitted(bureau)
    field = bureau.desk.library.form("org/annual_inspection").fields[0].name
    begun = comment.comment(bureau.seat("head"), made, field, f"  {SAID} ").id
    bureau.clock.advance(minutes=1)
    comment.reply(bureau.seat("clerk"), made, begun, "已核对，以来源为准。")
    (thread,) = threads(bureau, made)
    assert (thread.field, thread.is_open) == (field, True)
    assert [said.text for said in thread.said] == [SAID, "已核对，以来源为准。"]
    assert [said.revision for said in thread.said] == [1, 1]


def test_settled_opened_again_and_opened_by_an_answer(bureau: Bureau) -> None:
    made = submitted(bureau)
    begun = comment.comment(bureau.seat("officer"), made, "", SAID).id
    comment.resolve(bureau.seat("clerk"), made, begun)
    (thread,) = threads(bureau, made)
    assert thread.resolved_by == bureau.seat("clerk").account.id
    comment.reopen(bureau.seat("officer"), made, begun)
    assert threads(bureau, made)[0].is_open
    comment.resolve(bureau.seat("clerk"), made, begun)
    comment.reply(bureau.seat("officer"), made, begun, "还没有改。")
    assert threads(bureau, made)[0].is_open


@pytest.mark.parametrize("login", ["clerk2", "admin"])
def test_who_takes_no_part_may_not_speak(bureau: Bureau, login: str) -> None:
    made = submitted(bureau)
    with pytest.raises(UserError, match="不能写批注"):
        comment.comment(bureau.seat(login), made, "", SAID)


@pytest.mark.parametrize("text", ["  \n ", "长" * (LONGEST + 1)])
def test_what_is_empty_or_too_long_is_refused(bureau: Bureau, text: str) -> None:
    made = submitted(bureau)
    with pytest.raises(UserError):
        comment.comment(bureau.seat("head"), made, "", text)


def test_after_signing_nothing_more_is_said(bureau: Bureau) -> None:
    made = bureau.approve(bureau.draft())
    with pytest.raises(UserError, match="不能写批注"):
        comment.comment(bureau.seat("head"), made, "", SAID)


def test_a_comment_is_never_published_and_stays_in_the_chain(bureau: Bureau) -> None:
    made = bureau.draft()
    comment.comment(bureau.seat("clerk"), made, "", SAID)
    bureau.approve(made)
    assert bureau.deliver() == 1
    assert SAID not in str(bureau.record(made))
    with bureau.desk.workspace.read() as tx:
        for kind in ("html", "docx", "pdf"):
            assert SAID.encode() not in tx.reviews.output(made, 1, kind)
        (noted,) = [linked.event for linked in tx.audit.events(made) if linked.event.action == "comment"]
        assert len(noted.after) == 64
    assert audit.audit(bureau.desk).faults == ()


def test_what_was_said_cannot_be_changed_in_the_database(bureau: Bureau) -> None:
    made = submitted(bureau)
    comment.comment(bureau.seat("head"), made, "", SAID)
    for sql in ("UPDATE comments SET text = 'x'", "DELETE FROM comments"):
        with bureau.broken_into() as connection, pytest.raises(Exception, match="what was said stays"):
            connection.execute(sql)


@pytest.mark.file_only
def test_the_audit_finds_a_comment_that_was_changed_behind_its_back(bureau: Bureau) -> None:
    made = submitted(bureau)
    comment.comment(bureau.seat("head"), made, "", SAID)
    with bureau.broken_into() as connection:
        connection.execute("DROP TRIGGER comments_no_change")
        connection.execute("UPDATE comments SET text = 'x'")
        connection.commit()
    assert {fault.kind for fault in audit.audit(bureau.desk).faults} == {"comment_changed", "comment_missing"}
