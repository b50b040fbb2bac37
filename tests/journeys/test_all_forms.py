"""Every form goes the whole way: drafted, reviewed, signed, rendered, delivered to a real Kinto and read back."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from examples import examples, forms
from fakes import SteppingClock
from gongkai.commands import print as printing
from gongkai.commands import publish, review, submit, views
from gongkai.commands.desk import Desk
from gongkai.commands.from_file import draft_file
from gongkai.domain import places
from gongkai.domain.checklist import Answer, Verdict
from gongkai.domain.form import Privacy
from gongkai.domain.record import payload_sha256
from gongkai.endpoint.child import started
from gongkai.sync.kinto import KintoEndpoint
from office import BUREAU, Office, open_office


@pytest.fixture(scope="module")
def endpoint() -> Iterator[KintoEndpoint]:
    with (
        started(None, memory=True, units=[BUREAU.code]) as running,
        KintoEndpoint(running.url, places.account(BUREAU.code), running.passwords[BUREAU.code]) as opened,
    ):
        yield opened


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    with open_office(tmp_path_factory.mktemp("office")) as opened:
        # A day within every example's publicity period: later ones would be taken down as soon as they are out.
        opened.desk = replace(opened.desk, clock=SteppingClock(datetime(2026, 9, 21, 2, tzinfo=UTC)))
        yield opened


def publishable(form_id: str) -> bool:
    return form_id != "social_assistance/dibao"  # its sample carries the leak that the demo is about


def answer_all(desk: Desk, disclosure_id: str) -> None:
    questions = views.review_view(desk, disclosure_id).checklist.questions
    review.answer(desk, disclosure_id, tuple(Answer(question.id, Verdict.YES) for question in questions))


@pytest.mark.parametrize("form_id", sorted(filter(publishable, forms())))
def test_a_form_goes_from_draft_to_published(form_id: str, office: Office, endpoint: KintoEndpoint) -> None:
    example = examples()[form_id]
    made = draft_file(office.seat("clerk"), example.path)
    submit.submit(office.seat("clerk"), made)
    for login in ("head", "officer"):
        answer_all(office.seat(login), made)
        review.pass_step(office.seat(login), made)
    signer = office.seat("signer")
    answer_all(signer, made)
    publish.sign(signer, made)
    report = publish.deliver(office.desk, endpoint, BUREAU.code)
    stored = endpoint.read_record(BUREAU.code, made)
    assert [receipt.disclosure for receipt in report.receipts] == [made]
    assert stored is not None
    assert payload_sha256(stored.record) == report.receipts[0].payload_sha256
    assert printing.output(signer, made, "pdf").startswith(b"%PDF")
    assert printing.output(signer, made, "docx").startswith(b"PK")
    private = private_texts(form_id)
    public = json.dumps(stored.record, ensure_ascii=False)
    assert [text for text in private if text in public] == []


def private_texts(form_id: str) -> list[str]:
    """What the example enters into fields that must not leave, long enough to be told from other words."""
    example, kept = examples()[form_id], []
    for field in example.form.fields:
        if field.privacy is Privacy.NEVER:
            kept.append(str(example.entries.get(field.name) or ""))
        for row in example.entries.get(field.name) or () if field.columns else ():
            kept += [str(row.get(c.name) or "") for c in field.columns if c.privacy is Privacy.NEVER]
    return [text for text in kept if len(text) >= 4]
