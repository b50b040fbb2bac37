"""What reviewers do: answer the checklist, pass a step, send back, or decide that it is not for everyone."""

import re
from dataclasses import replace

from gongkai.commands.case import Case, note, open_case, require
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.process import WITHHELD, open_referral, open_revisit
from gongkai.domain.checklist import Answer
from gongkai.domain.clock import beijing_day
from gongkai.domain.errors import UserError
from gongkai.domain.review import Review
from gongkai.domain.workflow import Action, State, find_move
from gongkai.store.transaction import Transaction

_ENDING = frozenset({Action.WITHHOLD, Action.ON_REQUEST})
_ARTICLE = re.compile(r"第\s*[\d一二三四五六七八九十百零〇]+\s*条")


def answer(desk: Desk, disclosure_id: str, answers: tuple[Answer, ...]) -> Changes:
    """Keeps this reviewer's answers so far."""
    with desk.workspace.write() as tx:
        case = open_case(desk, tx, disclosure_id)
        tx.reviews.answer(disclosure_id, case.revision.no, case.person.id, answers)
        note(desk, tx, "answer", case.disclosure, case.disclosure.state, (case.revision.content_hash, ""))
    return Changes(frozenset({disclosure_id}))


def pass_step(desk: Desk, disclosure_id: str, opinion: str = "") -> Changes:
    """Passes section review (初审) or secrecy review (保密审查) with a signed review."""
    return _decide(desk, disclosure_id, Action.PASS, opinion)


def send_back(desk: Desk, disclosure_id: str, reason: str) -> Changes:
    """Returns the disclosure to its drafter, with a reason."""
    return _decide(desk, disclosure_id, Action.RETURN, reason)


def redact(desk: Desk, disclosure_id: str, reason: str) -> Changes:
    """Decides 区分处理 (条例 art. 37): the drafter redacts, and the new revision starts over at section review."""
    return _decide(desk, disclosure_id, Action.REDACT, reason)


def refer(desk: Desk, disclosure_id: str, reason: str) -> Changes:
    """Refers the question upwards (报请确定) and waits for the answer (条例 art. 17)."""
    return _decide(desk, disclosure_id, Action.REFER, reason)


def withhold(desk: Desk, disclosure_id: str, reason: str) -> Changes:
    """Decides 不予公开; UserError where the reason names no article."""
    _require_article(reason)
    return _decide(desk, disclosure_id, Action.WITHHOLD, reason)


def on_request(desk: Desk, disclosure_id: str, reason: str) -> Changes:
    """Decides 依申请公开; UserError where the reason names no article."""
    _require_article(reason)
    return _decide(desk, disclosure_id, Action.ON_REQUEST, reason)


def opinion_of(desk: Desk, case: Case, decision: Action, opinion: str) -> Review:
    """This person's review of the case as it stands, not signed yet."""
    return Review(
        id=desk.new_id(),
        disclosure=case.disclosure.id,
        revision=case.revision.no,
        content_hash=case.revision.content_hash,
        step=case.disclosure.state,
        decision=decision,
        account_id=case.person.id,
        time=desk.clock(),
        answers=case.answers,
        dispositions=case.own_dispositions,
        opinion=opinion,
    )


def signed(desk: Desk, review: Review) -> Review:
    """The review under the signature of the person at the desk, made with their own unlocked key."""
    key = desk.signed_in.key
    named = replace(review, key=key.public_key, algorithm=key.algorithm, version=2)
    return replace(named, signature=key.sign(named.signed_bytes))


def settle(desk: Desk, tx: Transaction, case: Case, review: Review) -> State:
    """Stores a signed review and moves the disclosure where the workflow table leads; gives the next state."""
    move = find_move(case.disclosure.state, review.decision)
    assert move is not None
    tx.reviews.add(review)
    tx.disclosures.move(case.disclosure.id, move.next, review.time, review.opinion)
    note(desk, tx, review.decision.value, case.disclosure, move.next, (case.revision.content_hash, review.digest))
    return move.next


def _require_article(reason: str) -> None:
    """What ends withheld carries the article that it rests on, and why (rule 2)."""
    if reason.strip() and not _ARTICLE.search(reason):
        raise UserError("没有写依据", "不公开或依申请公开要写明法律条款和理由。", "请写明依据哪部法律第几条。")


def _refuse_public(tx: Transaction, disclosure_id: str) -> None:
    """A correction can't end withheld while what it corrects can be read by everyone."""
    if tx.published.standing(disclosure_id):
        message, remedy = "这件事项已公开的一版还在网上。", "请退回更正，并由签发人撤回，或紧急撤回。"
        raise UserError("不能这样办结", message, remedy)


def _decide(desk: Desk, disclosure_id: str, decision: Action, opinion: str) -> Changes:
    with desk.workspace.write() as tx:
        case = open_case(desk, tx, disclosure_id)
        require(case.disclosure.state, decision, case.person, case.facts(opinion))
        if decision in _ENDING:
            _refuse_public(tx, disclosure_id)
        led_to = settle(desk, tx, case, signed(desk, opinion_of(desk, case, decision, opinion.strip())))
        if led_to is State.REFERRED:
            open_referral(desk, tx, case.disclosure, opinion.strip())
        elif led_to in WITHHELD:
            open_revisit(desk, tx, case.disclosure, beijing_day(desk.clock()))
    return Changes(frozenset({disclosure_id}))
