"""The workflow table: who may do what, and who may not (rules 1 and 2 of the house)."""

import pytest

from gongkai.domain.people import Account, Role
from gongkai.domain.workflow import MOVES, Action, Facts, Refusal, State, find_move, refusals

CLERK = Account("a1", "wangmin", "王敏", "CZJ01", frozenset({Role.CLERK}))
HEAD = Account("a2", "lijun", "李军", "CZJ01", frozenset({Role.SECTION_HEAD}))
EVERYTHING = Account("a3", "quan", "全能", "CZJ01", frozenset(Role))
READY = Facts("a1", "CZJ01", (), form_valid=True, checklist_answered=True, findings_settled=True, reason="理由")


def test_every_state_and_action_has_at_most_one_line() -> None:
    lines = [(move.state, move.action) for move in MOVES]
    assert len(lines) == len(set(lines))


def test_the_main_road_leads_from_draft_to_published() -> None:
    road = [Action.SUBMIT, Action.PASS, Action.PASS, Action.SIGN, Action.DELIVER]
    state = State.DRAFT
    for action in road:
        move = find_move(state, action)
        assert move is not None
        state = move.next
    assert state is State.PUBLISHED


def test_the_drafter_submits_and_the_section_head_passes() -> None:
    assert refusals(State.DRAFT, Action.SUBMIT, CLERK, READY) == ()
    assert refusals(State.SECTION_REVIEW, Action.PASS, HEAD, READY) == ()


@pytest.mark.parametrize("move", [m for m in MOVES if m.action in {Action.PASS, Action.SIGN}], ids=lambda m: m.state)
def test_nobody_reviews_what_they_drafted_whatever_their_roles(move) -> None:  # type: ignore[no-untyped-def]
    own = Facts("a3", "CZJ01", (), form_valid=True, checklist_answered=True, findings_settled=True)
    assert Refusal.OWN_DRAFT in refusals(move.state, move.action, EVERYTHING, own)


def test_nobody_takes_two_steps_of_one_revision() -> None:
    passed_before = Facts("a1", "CZJ01", (("a3", "section_review"),), True, True, True)
    assert refusals(State.SECRECY_REVIEW, Action.PASS, EVERYTHING, passed_before) == (Refusal.SECOND_STEP,)


def test_open_questions_and_findings_forbid_passing() -> None:
    unready = Facts("a1", "CZJ01")
    assert set(refusals(State.SECTION_REVIEW, Action.PASS, HEAD, unready)) == {
        Refusal.CHECKLIST_OPEN,
        Refusal.FINDINGS_OPEN,
    }


def test_a_return_needs_a_reason() -> None:
    assert refusals(State.SECTION_REVIEW, Action.RETURN, HEAD, Facts("a1", "CZJ01")) == (Refusal.REASON_MISSING,)


def test_another_department_and_the_wrong_role_are_refused() -> None:
    stranger = Account("b1", "zhao", "赵", "MZJ01", frozenset({Role.CLERK}))
    assert refusals(State.SECTION_REVIEW, Action.PASS, stranger, READY) == (Refusal.ROLE, Refusal.DEPARTMENT)


def test_an_impossible_move_is_refused() -> None:
    assert refusals(State.DRAFT, Action.SIGN, EVERYTHING, READY) == (Refusal.NO_SUCH_MOVE,)
