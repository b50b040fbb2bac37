"""Remembering how a department's own sheets are matched with a form, by the heads they have."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from gongkai.commands.desk import Desk
from gongkai.domain.canonical import content_hash
from gongkai.domain.form import Field, Form
from gongkai.store.audit import Event

if TYPE_CHECKING:
    from gongkai.formkit.matching import Match


def remember_match(
    desk: Desk, form: Form, headings: Mapping[int, str], match: "Match", table: Field | None = None
) -> None:
    """Keeps the match of these heads for the person's department; it replaces the one kept before.

    `table` is the form's table that the sheet goes into; None where each row is a disclosure of its own.
    """
    from gongkai.formkit.matching import to_json

    with desk.workspace.write() as tx:
        tx.set_info(_key(desk, form, headings, table), json.dumps(to_json(match), ensure_ascii=False))
        tx.audit.append(Event(desk.clock(), desk.account.id, "remember_match", after=content_hash(to_json(match))))


def recall_match(desk: Desk, form: Form, headings: Mapping[int, str], table: Field | None = None) -> "Match | None":
    """The match that the person's department keeps for these heads, whatever their order; None where it keeps none."""
    from gongkai.formkit.matching import recalled

    with desk.workspace.read() as tx:
        kept = tx.info(_key(desk, form, headings, table), "")
    return recalled(json.loads(kept), headings, table or form) if kept else None


def _key(desk: Desk, form: Form, headings: Mapping[int, str], table: Field | None) -> str:
    from gongkai.formkit.matching import fingerprint

    what = [desk.account.department, form.id, table.name if table else "", fingerprint([*headings.values()])]
    return f"match:{content_hash(what)[:32]}"
