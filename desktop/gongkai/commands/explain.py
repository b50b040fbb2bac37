"""Saying why a rule that only warns (提示) does not hold; the reviewer reads the reason (issue 3, part 5)."""

from gongkai.commands.case import note
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.draft import own_draft, read_draft
from gongkai.domain.canonical import content_hash
from gongkai.domain.errors import UserError


def explain(desk: Desk, disclosure_id: str, rule_id: str, reason: str) -> Changes:
    """Keeps the drafter's written reason for a rule that warns; an empty one takes it back.

    It is void as soon as the rule no longer speaks. UserError where it does not speak now.
    """
    reason = reason.strip()
    with desk.workspace.write() as tx:
        draft = own_draft(desk, tx, disclosure_id)
        if rule_id not in read_draft(desk, draft).to_explain:
            raise UserError("这条提示已不在", "内容已经改动，这条规则不再提示。", "请刷新后再看。")
        tx.explanations.put(disclosure_id, rule_id, reason, desk.clock())
        note(desk, tx, "explain", draft, draft.state, ("", content_hash([rule_id, reason])))
    return Changes(frozenset({disclosure_id}))
