"""Written reasons for rules that only warn: asked for, frozen, shown to the reviewer, void with their rule."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from examples import examples
from gongkai.commands import draft, submit, views
from gongkai.commands.explain import explain
from gongkai.domain.errors import UserError
from office import Office, open_office

FORM, RULE = "org/disclosure_measures", "R03"
REASON = "省级办法要求月底前印发，征求意见期经批准缩短。"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


def warned(office: Office) -> str:
    """A draft of which one rule warns."""
    return draft.create(office.seat("clerk"), FORM, examples()[FORM].break_rule(RULE)).id


def test_a_warning_without_a_reason_keeps_the_draft_from_review(office: Office) -> None:
    clerk, made = office.seat("clerk"), warned(office)
    assert views.editor_view(clerk, made).check.reading.to_explain == {RULE}
    with pytest.raises(UserError, match="说明理由"):
        submit.submit(clerk, made)
    explain(clerk, made, RULE, "   ")
    with pytest.raises(UserError, match="说明理由"):
        submit.submit(clerk, made)
    explain(clerk, made, RULE, REASON)
    assert views.editor_view(clerk, made).explanations == {RULE: REASON}
    submit.submit(clerk, made)
    view = views.review_view(office.seat("head"), made)
    assert view.explanations == {RULE: REASON}
    assert view.revision.explanations == {RULE: REASON}


def test_a_reason_is_part_of_what_the_reviewers_sign(office: Office) -> None:
    clerk, made = office.seat("clerk"), warned(office)
    explain(clerk, made, RULE, REASON)
    submit.submit(clerk, made)
    revision = views.review_view(office.seat("head"), made).revision
    other = vars(revision) | {"explanations": {RULE: "另一个理由。"}}
    assert type(revision)(**other).content_hash != revision.content_hash


def test_a_reason_is_void_once_its_rule_is_silent(office: Office) -> None:
    clerk, made = office.seat("clerk"), warned(office)
    explain(clerk, made, RULE, REASON)
    version = views.editor_view(clerk, made).disclosure.version
    draft.save(clerk, made, examples()[FORM].entries, version)
    assert views.editor_view(clerk, made).explanations == {}
    with pytest.raises(UserError, match="不再提示"):
        explain(clerk, made, RULE, REASON)
    draft.save(clerk, made, examples()[FORM].break_rule(RULE), version + 1)
    assert views.editor_view(clerk, made).explanations == {}, "other figures want another reason"


def test_only_the_drafter_explains(office: Office) -> None:
    made = warned(office)
    with pytest.raises(UserError, match="起草人"):
        explain(office.seat("clerk2"), made, RULE, REASON)
