"""The office's settings: who may change them, what they change, and the trace they leave."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import update

from gongkai import paths
from gongkai.commands import publish, review, settings, submit, views
from gongkai.commands.from_file import draft_file
from gongkai.commands.office import open_desk, sign_in
from gongkai.domain.checklist import Answer, Verdict
from gongkai.domain.errors import UserError
from gongkai.domain.index_rule import DEFAULT
from gongkai.domain.outbox import OutboxEntry
from gongkai.store.tables.papers import counters
from office import PASSPHRASE, Office, open_office

SAMPLE = paths.resources() / "sample" / "disclosures" / "09-annual_inspection.yaml"
INSPECTION = "org/annual_inspection"
FOUNDATIONS = "基金会年度检查办法（民政部令第30号）"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


def signed(office: Office) -> OutboxEntry:
    """One more disclosure, taken through to the outbox."""
    made = draft_file(office.seat("clerk"), SAMPLE)
    submit.submit(office.seat("clerk"), made)
    for login in ("head", "officer", "signer"):
        desk = office.seat(login)
        questions = views.review_view(desk, made).checklist.questions
        review.answer(desk, made, tuple(Answer(question.id, Verdict.YES) for question in questions))
        (publish.sign if login == "signer" else review.pass_step)(desk, made)
    return next(entry for entry in views.outbox_view(office.seat("signer")).entries if entry.disclosure == made)


def index_no(entry: OutboxEntry) -> str:
    return str(json.loads(entry.record)["index_no"])


def actions(office: Office) -> list[str]:
    """What was done, but for people coming in."""
    with office.desk.workspace.read() as tx:
        return [linked.event.action for linked in tx.audit.events() if linked.event.action != "sign_in"]


def test_signing_follows_the_office_s_rule_and_never_gives_a_number_again(office: Office) -> None:
    first = index_no(signed(office))
    assert first.startswith("120114-MZJ01-0903-20")
    assert first.endswith("-00001")
    settings.set_index_rule(office.seat("admin"), "{单位}/{年}-{序号:5}")
    second = index_no(signed(office))
    assert second == f"MZJ01/{second[6:10]}-00002"
    settings.set_index_rule(office.seat("admin"), DEFAULT.template)
    with office.desk.workspace.write() as tx:  # as if the counter had been lost with a restored backup
        tx._connection.execute(update(counters).where(counters.c.series.startswith("MZJ01-")).values(last=0))
    third = index_no(signed(office))
    assert third.endswith("-00002")
    assert len({first, second, third}) == 3


def test_only_the_administrator_changes_settings(office: Office) -> None:
    signer = office.seat("signer")
    before = actions(office)
    with pytest.raises(UserError, match="管理员"):
        settings.set_index_rule(signer, DEFAULT.template)
    with pytest.raises(UserError, match="管理员"):
        settings.set_forms_folder(signer, None)
    with pytest.raises(UserError, match="管理员"):
        settings.settle_citation(signer, FOUNDATIONS, FOUNDATIONS)
    assert actions(office) == before


def test_a_rule_that_will_not_do_changes_nothing(office: Office) -> None:
    before = actions(office)
    with pytest.raises(UserError, match="每年从 1 编起"):
        settings.set_index_rule(office.seat("admin"), "{单位}-{序号:5}")
    assert settings.index_rule(office.desk) == DEFAULT
    assert actions(office) == before


def test_every_unverified_citation_waits_for_the_office(office: Office) -> None:
    waiting = settings.citations(office.desk)
    assert len(waiting) > 40
    shared = next(item for item in waiting if item.citation == "国办发〔2017〕94号")
    assert len(shared.forms) == 6
    assert all(item.settled is None for item in waiting)


def test_a_confirmed_citation_is_cited_from_then_on(office: Office) -> None:
    admin = office.seat("admin")
    assert FOUNDATIONS in admin.library.form(INSPECTION).legal_unverified
    settings.settle_citation(admin, FOUNDATIONS, FOUNDATIONS)
    renewed = settings.renewed(admin)
    form = renewed.library.form(INSPECTION)
    assert FOUNDATIONS not in form.legal_unverified
    assert form.version == admin.library.form(INSPECTION).version
    (settled,) = [item for item in settings.citations(admin) if item.settled]
    assert settled.settled is not None
    assert (settled.settled.account, settled.settled.corrected) == (admin.account.id, False)
    assert actions(office)[-1] == "confirm_citation"
    opened = sign_in(open_desk(office.place), "admin", PASSPHRASE)
    assert FOUNDATIONS not in opened.library.form(INSPECTION).legal_unverified
    opened.workspace.close()


def test_a_corrected_citation_stands_in_the_form_and_changes_its_version(office: Office) -> None:
    admin, right = office.seat("admin"), "基金会年度检查办法（民政部令第30号）第三条"
    settings.settle_citation(admin, FOUNDATIONS, f"  {right} ")
    form = settings.renewed(admin).library.form(INSPECTION)
    assert right in form.legal_basis
    assert FOUNDATIONS not in form.legal_basis
    assert form.version != admin.library.form(INSPECTION).version
    assert actions(office)[-1] == "correct_citation"


def test_only_a_number_takes_the_place_of_a_number_in_the_notice(office: Office) -> None:
    admin, cited = office.seat("admin"), "国办发〔2017〕94号"
    assert cited in "".join(admin.library.form("project/approval").notice.body)
    settings.settle_citation(admin, cited, "国办发〔2017〕95号")
    body = "".join(settings.renewed(admin).library.form("project/approval").notice.body)
    assert "公开的意见》（国办发〔2017〕95号）" in body
    assert cited not in body
    settings.settle_citation(admin, cited, "《某意见》（国办发〔2017〕94号）第三条")
    form = settings.renewed(admin).library.form("project/approval")
    assert "《某意见》（国办发〔2017〕94号）第三条" in form.legal_basis
    assert "公开的意见》（国办发〔2017〕94号）" in "".join(form.notice.body)


@pytest.mark.parametrize(("citation", "text"), [(FOUNDATIONS, "  "), (FOUNDATIONS, "长" * 301), ("没有的依据", "某法")])
def test_a_citation_that_says_nothing_is_refused(office: Office, citation: str, text: str) -> None:
    before = actions(office)
    with pytest.raises(UserError):
        settings.settle_citation(office.seat("admin"), citation, text)
    assert actions(office) == before
