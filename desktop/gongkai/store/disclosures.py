"""Disclosures as they stand."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, insert, select, tuple_, update

from gongkai.domain.disclosure import Attachment, Disclosure, DisclosureSummary
from gongkai.domain.numbers import Slots
from gongkai.domain.values import Entries
from gongkai.domain.workflow import State
from gongkai.store import search
from gongkai.store.json_values import attachment_from_json
from gongkai.store.tables.drafts import attachments, disclosures
from gongkai.store.tables.house import accounts

_ATTACHMENT = ("name", "media_type", "size", "sha256", "field")


class Disclosures:
    """The disclosures of the office and the state each is in."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def summaries(self, department: str | None = None, states: Collection[State] = ()) -> tuple[DisclosureSummary, ...]:
        """What a work list shows, last changed first; of one department and some states, or of all."""
        query = _summaries()
        if department is not None:
            query = query.where(disclosures.c.department == department)
        if states:
            query = query.where(disclosures.c.state.in_([state.value for state in states]))
        return tuple(_summary(row) for row in self._connection.execute(query))

    def newest_of_forms(self, department: str, states: Collection[State]) -> tuple[DisclosureSummary, ...]:
        """Of each form, the disclosure of a department that came into one of these states last."""
        these = (disclosures.c.department == department) & disclosures.c.state.in_([state.value for state in states])
        newest = select(disclosures.c.form_id, func.max(disclosures.c.updated_at)).where(these)
        of_form = tuple_(disclosures.c.form_id, disclosures.c.updated_at).in_(newest.group_by(disclosures.c.form_id))
        return tuple(_summary(row) for row in self._connection.execute(_summaries().where(these, of_form)))

    def get(self, disclosure_id: str) -> Disclosure:
        """The disclosure with this id; KeyError where there is none."""
        row = self._connection.execute(select(disclosures).where(disclosures.c.id == disclosure_id)).one_or_none()
        if row is None:
            raise KeyError(disclosure_id)
        return _disclosure(row, self._attachments(disclosure_id))

    def entered(self, form_id: str, department: str) -> tuple[tuple[str, Entries], ...]:
        """The id and entries of each disclosure of a form in a department, oldest first; discarded ones left out."""
        of_form = (disclosures.c.form_id == form_id) & (disclosures.c.department == department)
        query = select(disclosures.c.id, disclosures.c.entries).order_by(disclosures.c.created_at)
        rows = self._connection.execute(query.where(of_form, disclosures.c.state != State.DISCARDED.value))
        return tuple((row.id, row.entries) for row in rows)

    def add(self, disclosure: Disclosure, area: int) -> None:
        """Adds a new disclosure, without attachments."""
        columns = {name: value for name, value in vars(disclosure).items() if name != "attachments"}
        self._connection.execute(insert(disclosures).values(**columns, area=area))
        search.keep(self._connection, disclosure.id)

    def save(self, changed: Disclosure) -> bool:
        """Writes new entries, title and due day over the version they were made from.

        False, and nothing written, where somebody else saved in between.
        """
        names = ("entries", "title", "due", "due_provisional", "updated_at")
        columns = {name: getattr(changed, name) for name in names} | {"version": changed.version + 1}
        this = (disclosures.c.id == changed.id) & (disclosures.c.version == changed.version)
        if self._connection.execute(update(disclosures).where(this).values(**columns)).rowcount != 1:
            return False
        search.keep(self._connection, changed.id)
        return True

    def touch(self, disclosure_id: str, now: datetime) -> None:
        """Notes that something belonging to the disclosure changed."""
        changed = {"version": disclosures.c.version + 1, "updated_at": now}
        self._connection.execute(update(disclosures).where(disclosures.c.id == disclosure_id).values(**changed))

    def move(self, disclosure_id: str, state: State, now: datetime, opinion: str | None = None) -> None:
        """Puts a disclosure into its next state; an opinion given replaces the last one."""
        changed: dict[str, Any] = {"state": state.value, "updated_at": now}
        if opinion is not None:
            changed["last_opinion"] = opinion
        self._connection.execute(update(disclosures).where(disclosures.c.id == disclosure_id).values(**changed))

    def move_all(self, states: Mapping[str, State], now: datetime) -> None:
        """Puts each of these disclosures into its next state."""
        if states:
            change = update(disclosures).where(disclosures.c.id == bindparam("this"))
            moves = [{"this": id_, "state": state.value, "updated_at": now} for id_, state in states.items()]
            moved = change.values(state=bindparam("state"), updated_at=bindparam("updated_at"))
            self._connection.execute(moved, moves)

    def reopen(self, disclosure_id: str, drafter: str, now: datetime, opinion: str) -> None:
        """Makes a draft again of something published, in the hands of who corrects it."""
        changed = {"state": State.DRAFT.value, "drafter": drafter, "updated_at": now, "last_opinion": opinion}
        self._connection.execute(update(disclosures).where(disclosures.c.id == disclosure_id).values(**changed))
        self.touch(disclosure_id, now)

    def take_over(self, brought: Disclosure) -> None:
        """Puts what a package brought in the place of what was here; its state is moved to afterwards."""
        names = ("drafter", "title", "entries", "updated_at", "due", "due_provisional", "revision")
        numbers = ("doc_no", "index_no", "formed_date")
        changed = {name: getattr(brought, name) for name in (*names, *numbers)}
        self._connection.execute(update(disclosures).where(disclosures.c.id == brought.id).values(**changed))
        self.touch(brought.id, brought.updated_at)
        search.keep(self._connection, brought.id)

    def restore(self, disclosure_id: str, entries: Entries, title: str, now: datetime) -> None:
        """Puts a frozen revision's entries back in the place of those that were being written."""
        changed = {"entries": entries, "title": title[:300]}
        self._connection.execute(update(disclosures).where(disclosures.c.id == disclosure_id).values(**changed))
        search.keep(self._connection, disclosure_id)
        self.touch(disclosure_id, now)

    def freeze(self, disclosure_id: str, revision: int) -> None:
        """Notes the number of the newest frozen revision."""
        self._connection.execute(update(disclosures).where(disclosures.c.id == disclosure_id).values(revision=revision))

    def fill(self, disclosure_id: str, slots: Slots) -> None:
        """Fills the slots that `sign` drew."""
        self._connection.execute(update(disclosures).where(disclosures.c.id == disclosure_id).values(**vars(slots)))
        search.keep(self._connection, disclosure_id)

    def has_index_no(self, index_no: str) -> bool:
        """Whether this 索引号 was ever given; a withdrawn disclosure keeps its own."""
        query = select(disclosures.c.id).where(disclosures.c.index_no == index_no)
        return self._connection.execute(query).first() is not None

    def _attachments(self, disclosure_id: str) -> tuple[Attachment, ...]:
        columns = [attachments.c[name] for name in _ATTACHMENT]
        query = select(*columns).where(attachments.c.disclosure == disclosure_id).order_by(attachments.c.position)
        return tuple(attachment_from_json(row._mapping) for row in self._connection.execute(query))


_SUMMARY = [disclosures.c[name] for name in DisclosureSummary.__dataclass_fields__ if name in disclosures.c]


def _summaries() -> Select[Any]:
    return (
        select(*_SUMMARY, accounts.c.name.label("drafter_name"))
        .join(accounts, accounts.c.id == disclosures.c.drafter)
        .order_by(disclosures.c.updated_at.desc())
    )


def _summary(row: Row[Any]) -> DisclosureSummary:
    return DisclosureSummary(**dict(row._mapping) | {"state": State(row.state)})


def _disclosure(row: Row[Any], files: tuple[Attachment, ...]) -> Disclosure:
    columns = {name: row._mapping[name] for name in Disclosure.__dataclass_fields__ if name != "attachments"}
    return Disclosure(**columns | {"state": State(row.state), "attachments": files})
