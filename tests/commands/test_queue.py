"""A reviewer's queue, and signing many: only what nobody has anything against, each by its own signature."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bureau import Bureau
from gongkai.commands import attach, comment, office, queue, review, settle, submit, views
from gongkai.domain.errors import UserError
from gongkai.domain.finding import Decision
from gongkai.domain.workflow import State
from office import PASSPHRASE, open_office


@pytest.fixture
def bureau(tmp_path: Path) -> Iterator[Bureau]:
    with open_office(tmp_path) as opened:
        made = Bureau(opened.place)
        yield made
        made.desk.workspace.close()


def at_sign_off(bureau: Bureau, leak: bytes = b"") -> str:
    made, clerk = bureau.draft(), bureau.seat("clerk")
    if leak:
        attach.attach(clerk, made, "名单.txt", leak)
        for finding in views.editor_view(clerk, made).check.findings:
            settle.dispose(clerk, made, finding.key, Decision.NOT_PERSONAL, "政府信息公开条例第20条")
    submit.submit(clerk, made)
    for login in ("head", "officer"):
        bureau.answer(login, made)
        for key in views.review_view(bureau.seat(login), made).unsettled:
            settle.dispose(bureau.seat(login), made, key, Decision.NOT_PERSONAL, "政府信息公开条例第20条")
        bureau.clock.advance(minutes=1)
        review.pass_step(bureau.seat(login), made)
    return made


def test_the_queue_is_in_order_and_leaves_out_what_is_not_mine(bureau: Bureau) -> None:
    made = []
    for _ in range(3):
        made.append(bureau.draft())
        submit.submit(bureau.seat("clerk"), made[-1])
        bureau.clock.advance(minutes=1)
    assert [summary.id for summary in queue.waiting_for_me(bureau.seat("head"))] == made
    assert queue.waiting_for_me(bureau.seat("officer")) == ()
    assert queue.waiting_for_me(bureau.seat("clerk")) == ()


def test_each_gets_a_signature_and_numbers_of_its_own(bureau: Bureau) -> None:
    made = [at_sign_off(bureau), at_sign_off(bureau)]
    signer = office.confirm(bureau.seat("signer"), PASSPHRASE)
    done: list[tuple[int, int]] = []
    told, changes = queue.sign_each(signer, queue.to_sign(signer), lambda *count: done.append(count))
    assert [one.refused for one in told] == [None, None]
    assert changes.disclosures == frozenset(made)
    assert done == [(1, 2), (2, 2)]
    with bureau.desk.workspace.read() as tx:
        last = [tx.reviews.of(each)[-1] for each in made]
        assert len({each.signature for each in last}) == 2
        assert all(len(each.answers) == 4 for each in last)
        assert len({tx.disclosures.get(each).doc_no for each in made}) == 2


def test_what_has_findings_or_comments_is_not_signed_among_others(bureau: Bureau) -> None:
    clean, found, said = at_sign_off(bureau), at_sign_off(bureau, "电话 13902168845。".encode()), at_sign_off(bureau)
    comment.comment(bureau.seat("officer"), said, "", "请再看。")
    signer = bureau.seat("signer")
    offered = {candidate.summary.id: candidate for candidate in queue.to_sign(signer)}
    assert {name for name, candidate in offered.items() if candidate.is_clean} == {clean}
    told, _ = queue.sign_each(signer, [offered[found], offered[said], offered[clean]])
    assert [one.refused is None for one in told] == [False, False, True]
    assert [bureau.state(each) for each in (found, said, clean)] == [State.SIGN_OFF, State.SIGN_OFF, State.APPROVED]


def test_what_changed_since_it_was_listed_is_refused(bureau: Bureau) -> None:
    made, signer = at_sign_off(bureau), bureau.seat("signer")
    (listed,) = queue.to_sign(signer)
    told, _ = queue.sign_each(signer, [replace(listed, content_hash="0" * 64)])
    assert told[0].refused is not None
    assert bureau.state(made) is State.SIGN_OFF


def test_a_cancelled_batch_keeps_what_was_signed(bureau: Bureau) -> None:
    at_sign_off(bureau), at_sign_off(bureau)
    signer = bureau.seat("signer")
    asked = iter([False, True])
    told, _ = queue.sign_each(signer, queue.to_sign(signer), cancelled=lambda: next(asked))
    assert len(told) == 1


def test_signing_asks_for_ones_own_passphrase(bureau: Bureau) -> None:
    with pytest.raises(UserError, match="口令"):
        office.confirm(bureau.seat("signer"), "别的口令-2026")
    assert office.confirm(bureau.seat("signer"), PASSPHRASE).account.login == "signer"
