"""Findings settled by the dozen, decisions taken back, and what was decided before proposed again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from gongkai import paths
from gongkai.commands import attach, review, settle, submit, views
from gongkai.commands.desk import Desk
from gongkai.commands.from_file import draft_file
from gongkai.domain.errors import UserError
from gongkai.domain.finding import Decision, Finding, FindingType, Weight, same_column, same_type
from office import Office, open_office

DISCLOSURES = paths.resources() / "sample" / "disclosures"
PHONES = ("13902168845", "13702015566", "15822349917")
GROUND = "政府信息公开条例第15条，第三方同意公开"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


def drafted(office: Office, *phones: str) -> str:
    """A draft with a file that names these phones."""
    clerk = office.seat("clerk")
    made = draft_file(clerk, DISCLOSURES / "09-annual_inspection.yaml")
    text = "\n".join(f"联系人电话 {phone}。" for phone in phones)
    attach.attach(clerk, made, "名单.txt", text.encode())
    return made


def phones(desk: Desk, made: str) -> tuple[Finding, ...]:
    findings = views.editor_view(desk, made).check.findings
    return tuple(finding for finding in findings if finding.type is FindingType.MOBILE)


def keys(findings: tuple[Finding, ...]) -> tuple[str, ...]:
    return tuple(finding.key for finding in findings)


def undecided(desk: Desk, made: str) -> int:
    view = views.editor_view(desk, made)
    return len(view.check.open_findings(view.dispositions))


def test_all_alike_are_settled_at_once_and_taken_back_at_once(office: Office) -> None:
    clerk, made = office.seat("clerk"), drafted(office, *PHONES)
    found = phones(clerk, made)
    assert same_column(found[0], found) == same_type(found[0], found) == found
    settle.dispose_all(clerk, made, keys(found), Decision.LAWFUL, GROUND)
    assert undecided(clerk, made) == 0
    with clerk.workspace.read() as tx:
        assert [linked.event.action for linked in tx.audit.events(made)].count("dispose") == 1
    settle.take_back(clerk, made, keys(found))
    assert undecided(clerk, made) == len(PHONES)
    with pytest.raises(UserError, match="没有可撤销"):
        settle.take_back(clerk, made, keys(found))


def test_one_finding_that_is_gone_stops_the_whole_lot(office: Office) -> None:
    clerk, made = office.seat("clerk"), drafted(office, *PHONES)
    found = phones(clerk, made)
    with pytest.raises(UserError, match="疑点已不在"):
        settle.dispose_all(clerk, made, (*keys(found), "0" * 64), Decision.LAWFUL, GROUND)
    assert undecided(clerk, made) == len(PHONES)


def test_files_and_values_are_masked_at_once(office: Office) -> None:
    clerk, made = office.seat("clerk"), drafted(office, *PHONES)
    settle.mask_all(clerk, made, keys(phones(clerk, made)))
    assert phones(clerk, made) == ()
    with pytest.raises(UserError, match="起草人"):
        settle.mask_all(office.seat("clerk2"), made, ("0" * 64,))


def test_a_reviewer_agrees_with_many_in_their_own_name(office: Office) -> None:
    clerk, made = office.seat("clerk"), drafted(office, *PHONES)
    found = phones(clerk, made)
    settle.dispose(clerk, made, found[0].key, Decision.NOT_PERSONAL, "办公电话")
    settle.dispose_all(clerk, made, keys(found[1:]), Decision.LAWFUL, GROUND)
    submit.submit(clerk, made)
    head = office.seat("head")
    settle.agree_all(head, made, keys(found))
    view = views.review_view(head, made)
    own = {d.finding: (d.decision, d.ground) for d in view.dispositions if d.account_id == head.account.id}
    assert not view.unsettled
    assert own[found[0].key] == (Decision.NOT_PERSONAL, "办公电话")
    assert own[found[1].key] == (Decision.LAWFUL, GROUND)


def test_what_was_decided_before_is_proposed_again_and_never_counts_by_itself(office: Office) -> None:
    clerk, made = office.seat("clerk"), drafted(office, *PHONES[:2])
    settle.dispose_all(clerk, made, keys(phones(clerk, made)), Decision.LAWFUL, GROUND)
    submit.submit(clerk, made)
    review.send_back(office.seat("head"), made, "请补充说明。")
    moved = "\n".join(f"（新增一行）\n电话：{phone}" for phone in (*PHONES, "00"))
    attach.attach(clerk, made, "名单.txt", moved.encode())
    view = views.editor_view(clerk, made)
    blocking = [finding for finding in view.check.findings if finding.weight is Weight.BLOCK]
    assert view.dispositions == ()
    assert undecided(clerk, made) == len(blocking) == len(PHONES)
    proposed = [finding.excerpt for finding in blocking if finding.key in view.proposals]
    assert proposed == list(PHONES[:2]), "the text that is new has no proposal"
    assert {(d.account_id, d.ground) for d in view.proposals.values()} == {(clerk.account.id, GROUND)}
    settle.agree_all(clerk, made, tuple(view.proposals))
    assert undecided(clerk, made) == 1
    with pytest.raises(UserError, match="还没有人处置过"):
        settle.agree_all(clerk, made, keys(tuple(blocking)))


def test_no_found_text_is_kept_beside_a_decision(office: Office) -> None:
    clerk, made = office.seat("clerk"), drafted(office, PHONES[0])
    settle.dispose_all(clerk, made, keys(phones(clerk, made)), Decision.LAWFUL, GROUND)
    with clerk.workspace.read() as tx:
        (kept,) = tx.reviews.dispositions(made)
    assert len(kept.text_mac) == 64
    assert PHONES[0] not in repr(kept)
