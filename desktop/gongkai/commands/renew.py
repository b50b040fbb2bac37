"""New from last period (按上期新建): last period's content in a new draft, with what must change noted."""

from gongkai.commands.case import find, note
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.draft import add_draft, own_draft, require_clerk
from gongkai.domain.canonical import content_hash
from gongkai.domain.disclosure import Disclosure, DisclosureSummary
from gongkai.domain.errors import UserError
from gongkai.domain.people import Role
from gongkai.domain.workflow import State
from gongkai.formkit.carrying import carried, must_change

SIGNED = frozenset({State.APPROVED, State.PUBLISHED, State.ARCHIVED})
"""What stands as signed; a draft or something withheld is no example for the next period."""


def renew(desk: Desk, disclosure_id: str) -> Changes:
    """Makes a draft with the content of an earlier disclosure of one's department, its files left out.

    Dates, periods and figures are noted as last period's until they are changed or confirmed.
    """
    require_clerk(desk)
    with desk.workspace.write() as tx:
        last = find(tx, disclosure_id)
        if last.department != desk.account.department:
            raise UserError("这是别的单位的公开事项", "只能按本单位上期的内容新建。", "请选择本单位的一件。")
        form = desk.library.form(last.form_id)
        entries = carried(form, last.entries)
        made = add_draft(desk, tx, form, entries)
        changing = must_change(form, entries)
        tx.carried.add(made.id, {name: entry for name, entry in entries.items() if name in changing})
        note(desk, tx, "renew", made, State.DRAFT, (content_hash(last.entries), content_hash(entries)))
    return Changes(frozenset({made.id}), id=made.id)


def may_renew(desk: Desk, disclosure: Disclosure) -> bool:
    """Whether the person at the desk may start the next period from this one."""
    drafts = Role.CLERK in desk.account.roles and disclosure.department == desk.account.department
    return drafts and disclosure.state in SIGNED


def confirm_carried(desk: Desk, disclosure_id: str, fields: tuple[str, ...]) -> Changes:
    """Says that last period's entries in these fields hold for this period too."""
    with desk.workspace.write() as tx:
        draft = own_draft(desk, tx, disclosure_id)
        tx.carried.confirm(disclosure_id, fields)
        note(desk, tx, "confirm_carried", draft, draft.state, ("", content_hash(sorted(fields))))
    return Changes(frozenset({disclosure_id}))


def last_periods(desk: Desk) -> dict[str, DisclosureSummary]:
    """By form, the disclosure that the department signed last."""
    with desk.workspace.read() as tx:
        newest = tx.disclosures.newest_of_forms(desk.account.department, SIGNED)
    return {summary.form_id: summary for summary in newest}
