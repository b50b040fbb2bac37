"""Comparing revisions (对照修订): what was entered, and the notice made of it, once as it was and once as it is."""

from dataclasses import dataclass

from gongkai.commands.case import find
from gongkai.commands.desk import Desk
from gongkai.commands.typesetting import typeset
from gongkai.domain.disclosure import Attachment, Disclosure
from gongkai.domain.errors import UserError
from gongkai.domain.form import Form
from gongkai.domain.notice import Content
from gongkai.domain.values import Entries
from gongkai.domain.workflow import EDITABLE
from gongkai.formkit.comparing import FieldChange, Wording, field_changes
from gongkai.formkit.display import display
from gongkai.formkit.reading import read
from gongkai.formkit.wording import compose
from gongkai.store.transaction import Transaction


@dataclass(frozen=True)
class Version:
    """A revision, or the draft as it is written now, with the notice made of it."""

    no: int
    entries: Entries
    attachments: tuple[Attachment, ...]
    notice: Content


@dataclass(frozen=True)
class FileChange:
    """A file that came, went, or has other content under its name."""

    name: str
    was: bool
    stands: bool


@dataclass(frozen=True)
class Comparison:
    """Two versions of a disclosure and what differs between them."""

    form: Form
    before: Version
    after: Version
    fields: tuple[FieldChange, ...]
    files: tuple[FileChange, ...]


def compare(desk: Desk, disclosure_id: str, before: int, after: int, wording: Wording = display) -> Comparison:
    """Compares two revisions by number; that of a draft is the one after its last frozen revision.

    `wording` says the values that differ.

    UserError where there is no such revision.
    """
    with desk.workspace.read() as tx:
        disclosure = find(tx, disclosure_id)
        old, new = (_version(desk, tx, disclosure, no) for no in (before, after))
    form, calendar = desk.library.form(disclosure.form_id), desk.library.calendar
    was, now = (read(form, version.entries, calendar).values for version in (old, new))
    fields = field_changes(form, was, now, wording)
    return Comparison(form, old, new, fields, _file_changes(old.attachments, new.attachments))


def pages(version: Version) -> bytes:
    """The notice of a version as pages; a plain function, safe to run off the main thread."""
    return typeset(version.notice, "pdf", draft=True)


def _version(desk: Desk, tx: Transaction, disclosure: Disclosure, no: int) -> Version:
    if no == disclosure.revision + 1 and disclosure.state in EDITABLE:
        form = desk.library.form(disclosure.form_id)
        values = read(form, disclosure.entries, desk.library.calendar).values
        department = tx.people.department(disclosure.department)
        notice = compose(form, values, department, disclosure.attachments)
        return Version(no, disclosure.entries, disclosure.attachments, notice)
    try:
        frozen = tx.reviews.revision(disclosure.id, no)
    except KeyError:
        raise UserError("没有这一修订", "要对照的修订不存在。", "请刷新后再选。") from None
    return Version(no, frozen.entries, frozen.attachments, frozen.notice)


def _file_changes(before: tuple[Attachment, ...], after: tuple[Attachment, ...]) -> tuple[FileChange, ...]:
    old, new = ({file.name: file.sha256 for file in files} for files in (before, after))
    names = [name for name in dict.fromkeys((*old, *new)) if old.get(name) != new.get(name)]
    return tuple(FileChange(name, name in old, name in new) for name in names)
