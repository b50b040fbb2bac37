"""Comments (批注): reviewer and clerk talk about a field; what they say is kept, audited, and never published."""

from gongkai.commands.case import find, note
from gongkai.commands.delegate import acting
from gongkai.commands.desk import Changes, Desk
from gongkai.domain.comment import LONGEST, Comment, Thread, may_comment
from gongkai.domain.disclosure import Disclosure
from gongkai.domain.errors import UserError
from gongkai.store.transaction import Transaction
from gongkai.vault.macs import keyed_hash


def comment(desk: Desk, disclosure_id: str, field: str, text: str) -> Changes:
    """Begins a conversation at a field (empty: about the whole)."""
    with desk.workspace.write() as tx:
        disclosure = _open_to(desk, tx, disclosure_id)
        if field and field not in {known.name for known in desk.library.form(disclosure.form_id).fields}:
            raise UserError("没有这一项", "这张表单里没有要批注的一项。", "请刷新后再看。")
        made = _say(desk, tx, disclosure, field, _worded(text))
    return Changes(frozenset({disclosure_id}), id=made)


def reply(desk: Desk, disclosure_id: str, thread_id: str, text: str) -> Changes:
    """Answers in a conversation; one that was settled is open again."""
    with desk.workspace.write() as tx:
        disclosure = _open_to(desk, tx, disclosure_id)
        thread = _thread(tx, disclosure_id, thread_id)
        made = _say(desk, tx, disclosure, thread.field, _worded(text), thread.id)
        if not thread.is_open:
            tx.comments.settle(thread.id, None, None)
    return Changes(frozenset({disclosure_id}), id=made)


def resolve(desk: Desk, disclosure_id: str, thread_id: str) -> Changes:
    """Notes that what was said is settled."""
    with desk.workspace.write() as tx:
        disclosure = _open_to(desk, tx, disclosure_id)
        thread = _thread(tx, disclosure_id, thread_id)
        tx.comments.settle(thread.id, desk.account.id, desk.clock())
        note(
            desk,
            tx,
            "resolve_comment",
            disclosure,
            disclosure.state,
            ("", bound(bytes.fromhex(tx.info("mac_key")), thread.first)),
        )
    return Changes(frozenset({disclosure_id}))


def reopen(desk: Desk, disclosure_id: str, thread_id: str) -> Changes:
    """Opens a settled conversation again."""
    with desk.workspace.write() as tx:
        disclosure = _open_to(desk, tx, disclosure_id)
        thread = _thread(tx, disclosure_id, thread_id)
        tx.comments.settle(thread.id, None, None)
        note(
            desk,
            tx,
            "reopen_comment",
            disclosure,
            disclosure.state,
            ("", bound(bytes.fromhex(tx.info("mac_key")), thread.first)),
        )
    return Changes(frozenset({disclosure_id}))


def can_comment(desk: Desk, tx: Transaction, disclosure: Disclosure) -> bool:
    """Whether the person at the desk takes part in the conversation now."""
    return may_comment(acting(desk, tx), disclosure.state, disclosure.drafter, disclosure.department)


def _open_to(desk: Desk, tx: Transaction, disclosure_id: str) -> Disclosure:
    disclosure = find(tx, disclosure_id)
    if not can_comment(desk, tx, disclosure):
        message = "批注由起草人和本单位的审查人写，签发以后不再增加。"
        raise UserError("不能写批注", message, "请由他们办理，或在办理记录里登记。")
    return disclosure


def _thread(tx: Transaction, disclosure_id: str, thread_id: str) -> Thread:
    found = next((thread for thread in tx.comments.of(disclosure_id) if thread.id == thread_id), None)
    if found is None:
        raise UserError("找不到这条批注", "它不在这件事项里。", "请刷新后再看。")
    return found


def _worded(text: str) -> str:
    text = text.strip()
    if not text:
        raise UserError("批注是空的", "没有写内容。", "请写一句话。")
    if len(text) > LONGEST:
        raise UserError("批注太长", f"一条批注最多 {LONGEST} 字。", "请分成几条写。")
    return text


def _say(desk: Desk, tx: Transaction, disclosure: Disclosure, field: str, text: str, thread: str = "") -> str:
    said = Comment(
        id=(made := desk.new_id()),
        disclosure=disclosure.id,
        revision=disclosure.revision_at_hand,
        field=field,
        thread=thread or made,
        account_id=desk.account.id,
        time=desk.clock(),
        text=text,
    )
    tx.comments.add(said)
    note(desk, tx, "comment", disclosure, disclosure.state, ("", bound(bytes.fromhex(tx.info("mac_key")), said)))
    return made


def bound(mac_key: bytes, said: Comment) -> str:
    """A keyed hash: the chain proves what was said without giving it away, names and numbers in it included."""
    return keyed_hash(mac_key, [said.id, said.thread, said.field, said.account_id, said.time.isoformat(), said.text])
