"""What the clerk does: make a draft, write in it, attach files, settle findings, discard it."""

from dataclasses import replace

from gongkai.commands.case import find, note, require
from gongkai.commands.correct import restore_published
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.refusals import refused
from gongkai.domain.canonical import content_hash
from gongkai.domain.disclosure import Disclosure
from gongkai.domain.errors import UserError
from gongkai.domain.form import Form
from gongkai.domain.people import Department, Role
from gongkai.domain.values import Entries, Reading
from gongkai.domain.workflow import EDITABLE, Action, Facts, Refusal, State
from gongkai.formkit.deadline import due_of
from gongkai.formkit.wording import compose
from gongkai.store.transaction import Transaction

MAX_ATTACHMENT = 50 * 1024 * 1024


def create(desk: Desk, form_id: str, entries: Entries | None = None) -> Changes:
    """Makes a draft of this form in the person's own department; only a clerk drafts."""
    form = desk.library.form(form_id)
    require_clerk(desk)
    with desk.workspace.write() as tx:
        made = add_draft(desk, tx, form, entries or {})
    return Changes(frozenset({made.id}), id=made.id)


def require_clerk(desk: Desk) -> None:
    """UserError unless the person at the desk drafts."""
    if Role.CLERK not in desk.account.roles:
        raise refused(Refusal.ROLE)


def add_draft(desk: Desk, tx: Transaction, form: Form, entries: Entries) -> Disclosure:
    """Adds a draft with these entries to the person's own department, and its event to the audit chain."""
    person, now = desk.account, desk.clock()
    blank = Disclosure(
        id=desk.new_id(),
        form_id=form.id,
        department=person.department,
        drafter=person.id,
        title=form.title_zh,
        state=State.DRAFT,
        revision=0,
        version=1,
        entries=entries,
        attachments=(),
        created_at=now,
        updated_at=now,
    )
    draft = _derived(desk, blank, read_draft(desk, blank), tx.people.department(person.department))
    tx.disclosures.add(draft, form.area)
    note(desk, tx, "create", draft, State.DRAFT, ("", content_hash(draft.entries)))
    return draft


def save(desk: Desk, disclosure_id: str, entries: Entries, version: int) -> Changes:
    """Writes the entries as typed; UserError where somebody else saved in between."""
    with desk.workspace.write() as tx:
        draft = own_draft(desk, tx, disclosure_id)
        write_draft(desk, tx, draft, replace(draft, entries=entries, version=version))
    return Changes(frozenset({disclosure_id}))


def discard(desk: Desk, disclosure_id: str, reason: str) -> Changes:
    """Gives a draft up; it stays in the register with its reason. What it was to correct stands as published."""
    with desk.workspace.write() as tx:
        draft = find(tx, disclosure_id)
        facts = Facts(draft.drafter, draft.department, reason=reason)
        require(draft.state, Action.DISCARD, desk.account, facts)
        standing = tx.published.standing(disclosure_id)
        if standing:
            restore_published(desk, tx, draft, tx.reviews.revision(disclosure_id, standing.entry.revision))
        led_to = State.PUBLISHED if standing else State.DISCARDED
        tx.disclosures.move(disclosure_id, led_to, desk.clock(), reason)
        note(desk, tx, "discard", draft, led_to, ("", ""))
    return Changes(frozenset({disclosure_id}))


def own_draft(desk: Desk, tx: Transaction, disclosure_id: str) -> Disclosure:
    """The draft, if this person may change it now; UserError otherwise."""
    draft = find(tx, disclosure_id)
    if draft.drafter != desk.account.id:
        raise refused(Refusal.NOT_THE_DRAFTER)
    if draft.state not in EDITABLE:
        raise UserError("现在不能改动", "这件事项已经送审或已办结。", "要改动请先由审查人退回。")
    return draft


def write_draft(desk: Desk, tx: Transaction, before: Disclosure, after: Disclosure, action: str = "save") -> None:
    """Writes a changed draft over the one that was read, with what is derived from its entries."""
    reading = read_draft(desk, after)
    department = tx.people.department(after.department)
    changed = _derived(desk, replace(after, updated_at=desk.clock()), reading, department)
    if not tx.disclosures.save(changed):
        raise UserError("草稿已在别处改动", "您打开之后，同一份草稿被另外保存过，这次没有写入。", "请重新打开后再改。")
    tx.explanations.keep_only(after.id, reading.to_explain)
    hashes = content_hash(before.entries), content_hash(after.entries)
    note(desk, tx, action, after, after.state, hashes)


def read_draft(desk: Desk, draft: Disclosure) -> Reading:
    """The draft's entries read against its form."""
    from gongkai.formkit.reading import read

    return read(desk.library.form(draft.form_id), draft.entries, desk.library.calendar)


def _derived(desk: Desk, draft: Disclosure, reading: Reading, department: Department) -> Disclosure:
    """The draft with its title and due day worked out from the entries."""
    form, values = desk.library.form(draft.form_id), reading.values
    due = due_of(form, values, desk.library.calendar)
    title = compose(form, values, department, draft.attachments).title.replace("\n", "") or form.title_zh
    return replace(
        draft, title=title[:300], due=due.day if due else None, due_provisional=bool(due and due.provisional)
    )
