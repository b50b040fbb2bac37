"""New from last period (按上期新建): last period's content in a new draft, with what must change noted."""

from gongkai.commands.case import find, note
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.draft import add_draft, own_draft, require_clerk
from gongkai.domain.canonical import content_hash
from gongkai.domain.disclosure import DisclosureSummary
from gongkai.domain.errors import UserError
from gongkai.domain.workflow import State
from gongkai.formkit.carrying import carried, must_change

_STANDING = frozenset({State.APPROVED, State.PUBLISHED, State.ARCHIVED})
"""What was signed; a draft or something withheld is no example for the next period."""


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


def confirm_carried(desk: Desk, disclosure_id: str, fields: tuple[str, ...]) -> Changes:
    """Says that last period's entries in these fields hold for this period too."""
    with desk.workspace.write() as tx:
        draft = own_draft(desk, tx, disclosure_id)
        tx.carried.confirm(disclosure_id, fields)
        note(desk, tx, "confirm_carried", draft, draft.state, ("", content_hash(sorted(fields))))
    return Changes(frozenset({disclosure_id}))


def last_period(desk: Desk, form_id: str) -> DisclosureSummary | None:
    """The disclosure of this form that the department signed last; None where it signed none."""
    with desk.workspace.read() as tx:
        return next(
            (
                summary
                for summary in tx.disclosures.summaries(desk.account.department, form_id=form_id)
                if summary.state in _STANDING
            ),
            None,
        )
