"""Notices on paper and screen: drafts carry 送审稿 on every page, approved ones are the signed files themselves."""

from collections.abc import Sequence

from gongkai.commands.case import find, note
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.library import Library
from gongkai.commands.typesetting import typeset
from gongkai.domain.canonical import content_hash
from gongkai.domain.disclosure import Attachment
from gongkai.domain.errors import UserError
from gongkai.domain.form import Form
from gongkai.domain.issuing import SIGNED, Printing, Sheets
from gongkai.domain.people import Department
from gongkai.domain.values import Entries
from gongkai.domain.workflow import EDITABLE
from gongkai.formkit.reading import read
from gongkai.formkit.wording import compose


def live_pdf(
    library: Library, form: Form, entries: Entries, department: Department, attachments: Sequence[Attachment] = ()
) -> bytes:
    """The notice of what is entered so far, marked 送审稿; a plain function, safe to run off the main thread."""
    content = compose(form, read(form, entries, library.calendar).values, department, attachments)
    return typeset(content, "pdf", draft=True, layout=library.layout)


def draft_pdf(desk: Desk, disclosure_id: str) -> bytes:
    """The notice as it stands: as frozen for review, or as entered while it is still a draft."""
    with desk.workspace.read() as tx:
        disclosure = find(tx, disclosure_id)
        if disclosure.state not in EDITABLE and disclosure.revision:
            notice = tx.reviews.revision(disclosure_id, disclosure.revision).notice
            return typeset(notice, "pdf", draft=True, layout=desk.library.layout)
        department = tx.people.department(disclosure.department)
    form = desk.library.form(disclosure.form_id)
    return live_pdf(desk.library, form, disclosure.entries, department, disclosure.attachments)


def output(desk: Desk, disclosure_id: str, kind: str) -> bytes:
    """The signed file (`pdf`, `ofd`, `docx` or `html`) of an approved disclosure; the reading is logged."""
    with desk.workspace.write() as tx:
        disclosure = find(tx, disclosure_id)
        if disclosure.state not in SIGNED:
            raise UserError("还没有签发", "签发后才有正式公文。", "签发前请用预览，打印件带“送审稿”字样。")
        note(desk, tx, f"read_{kind}", disclosure, disclosure.state, ("", ""))
        return tx.reviews.output(disclosure_id, disclosure.revision, kind)


def log_print(desk: Desk, disclosure_id: str, sheets: Sheets) -> Changes:
    """Writes into the print log what a printer was given; the audit chain holds its hash."""
    with desk.workspace.write() as tx:
        disclosure = find(tx, disclosure_id)
        draft = disclosure.state not in SIGNED
        revision = disclosure.revision_at_hand
        printing = Printing(desk.new_id(), disclosure_id, revision, desk.account.id, desk.clock(), sheets, draft)
        tx.issuing.add_print(printing)
        after = content_hash([sheets.copies, sheets.pages, sheets.printer])
        note(desk, tx, "print_draft" if draft else "print_final", disclosure, disclosure.state, ("", after))
    return Changes(register=True)
