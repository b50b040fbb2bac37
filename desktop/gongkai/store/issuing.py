"""The register of issued documents: numbers given by signers, prints, postings, and reasons for missing numbers."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, delete, insert, select, update

from gongkai.domain.issuing import GapReason, IssuedDocument, LineKey, Posting, Printing, Sheets
from gongkai.domain.workflow import Action, State
from gongkai.store.tables.deliveries import outbox
from gongkai.store.tables.drafts import disclosures
from gongkai.store.tables.house import accounts, departments
from gongkai.store.tables.papers import counters, number_gaps, postings
from gongkai.store.tables.papers import prints as print_log
from gongkai.store.tables.reviews import reviews


class Issuing:
    """What the printing office keeps."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def issued(self, department: str | None = None) -> tuple[IssuedDocument, ...]:
        """Every number that was signed, in the order of signing, with its prints and its place on the board."""
        query = _signings()
        if department is not None:
            query = query.where(outbox.c.unit == department)
        return self._told(query, print_log.c.disclosure != "", postings.c.disclosure != "")

    def lines(self, keys: Collection[LineKey]) -> Mapping[LineKey, IssuedDocument]:
        """These documents, by key."""
        ids = {disclosure for disclosure, _revision in keys}
        query = _signings().where(outbox.c.disclosure.in_(ids))
        found = self._told(query, print_log.c.disclosure.in_(ids), postings.c.disclosure.in_(ids))
        return {document.key: document for document in found if document.key in keys}

    def _told(
        self, query: Select[Any], of_prints: ColumnElement[bool], of_postings: ColumnElement[bool]
    ) -> tuple[IssuedDocument, ...]:
        printed, posted = self._printed(of_prints), self._postings(of_postings)
        rows = self._connection.execute(query).all()
        newest = {row.disclosure: row.revision for row in rows}
        return tuple(
            _issued(row, newest[row.disclosure], printed.get(_key(row), []), posted.get(_key(row))) for row in rows
        )

    def record_of(self, disclosure_id: str, revision: int) -> bytes:
        """The public record of a revision as approved; KeyError where there is none."""
        this = (outbox.c.disclosure == disclosure_id) & (outbox.c.revision == revision)
        found = self._connection.execute(select(outbox.c.record).where(this, outbox.c.operation != "withdraw")).scalar()
        if found is None:
            raise KeyError(disclosure_id)
        return bytes(found)

    def add_print(self, printing: Printing) -> None:
        """Adds a line to the print log."""
        columns = {name: value for name, value in vars(printing).items() if name != "sheets"}
        self._connection.execute(insert(print_log).values(**columns, **vars(printing.sheets)))

    def prints(self, disclosure_id: str) -> tuple[Printing, ...]:
        """The print log of a disclosure, oldest first."""
        query = select(print_log).where(print_log.c.disclosure == disclosure_id).order_by(print_log.c.time)
        return tuple(_printing(row) for row in self._connection.execute(query))

    def post(self, posting: Posting) -> None:
        """Writes where a revision hangs, in place of what was written before."""
        self._connection.execute(delete(postings).where(_posting_of(posting.disclosure, posting.revision)))
        self._connection.execute(insert(postings).values(**vars(posting)))

    def posting(self, disclosure_id: str, revision: int) -> Posting | None:
        """Where a revision hangs or hung; None where it never did."""
        row = self._connection.execute(select(postings).where(_posting_of(disclosure_id, revision))).one_or_none()
        return Posting(**row._mapping) if row else None

    def take_down(self, disclosure_id: str, revision: int, day: date) -> None:
        """Writes the day on which a notice was taken off the board."""
        this = update(postings).where(_posting_of(disclosure_id, revision))
        self._connection.execute(this.values(removed=day))

    def explain(self, series: str, serials: Iterable[int], reason: GapReason) -> None:
        """Keeps the reason why these numbers have no document, in place of the one before."""
        for serial in serials:
            this = (number_gaps.c.series == series) & (number_gaps.c.serial == serial)
            self._connection.execute(delete(number_gaps).where(this))
            self._connection.execute(insert(number_gaps).values(series=series, serial=serial, **vars(reason)))

    def reasons(self) -> Mapping[str, Mapping[int, GapReason]]:
        """The reasons for missing numbers by series and serial."""
        found: dict[str, dict[int, GapReason]] = defaultdict(dict)
        for row in self._connection.execute(select(number_gaps)):
            found[row.series][row.serial] = GapReason(row.reason, row.account_id, row.time)
        return found

    def last_numbers(self) -> Mapping[str, int]:
        """By series, the last number that was drawn."""
        return {row.series: row.last for row in self._connection.execute(select(counters))}

    def _printed(self, where: ColumnElement[bool]) -> Mapping[tuple[str, int], list[Any]]:
        """By disclosure and revision, the final prints with the names of those who made them, oldest first."""
        found: dict[tuple[str, int], list[Any]] = defaultdict(list)
        query = (
            select(print_log, accounts.c.name)
            .join(accounts, accounts.c.id == print_log.c.account_id)
            .where(print_log.c.draft.is_(False), where)
            .order_by(print_log.c.time)
        )
        for row in self._connection.execute(query):
            found[_key(row)].append(row)
        return found

    def _postings(self, where: ColumnElement[bool]) -> Mapping[LineKey, Posting]:
        rows = self._connection.execute(select(postings).where(where))
        return {_key(row): Posting(**row._mapping) for row in rows}


def _signings() -> Select[Any]:
    slots = reviews.c.signed["slots"]
    return (
        select(
            outbox.c.disclosure,
            outbox.c.revision,
            outbox.c.title,
            outbox.c.unit.label("department"),
            departments.c.name.label("organ"),
            slots["doc_no"].as_string().label("doc_no"),
            slots["formed_date"].as_string().label("day"),
            accounts.c.name.label("signer"),
            disclosures.c.form_id,
            disclosures.c.state,
        )
        .join(reviews, reviews.c.id == outbox.c.review)
        .join(accounts, accounts.c.id == reviews.c.account)
        .join(departments, departments.c.code == outbox.c.unit)
        .join(disclosures, disclosures.c.id == outbox.c.disclosure)
        .where(reviews.c.decision == Action.SIGN.value)
        .order_by(reviews.c.time)
    )


def _issued(row: Row[Any], newest: int, printed: list[Any], posting: Posting | None) -> IssuedDocument:
    names = ("disclosure", "revision", "doc_no", "title", "department", "organ", "signer", "form_id")
    known = row._mapping  # made anew at each asking
    document = IssuedDocument(
        **{name: known[name] for name in names},
        day=date.fromisoformat(row.day),
        state=State(row.state),
        is_current=row.revision == newest,
        posting=posting,
    )
    if not printed:
        return document
    return replace(
        document,
        copies=sum(line.copies for line in printed),
        printed_by=tuple(dict.fromkeys(line.name for line in printed)),
        printed_at=printed[-1].time,
    )


def _printing(row: Row[Any]) -> Printing:
    sheets = Sheets(row.copies, row.pages, row.printer)
    return Printing(row.id, row.disclosure, row.revision, row.account_id, row.time, sheets, row.draft)


def _posting_of(disclosure_id: str, revision: int) -> Any:
    return (postings.c.disclosure == disclosure_id) & (postings.c.revision == revision)


def _key(row: Row[Any]) -> tuple[str, int]:
    return row.disclosure, row.revision
