"""Lists of disclosures: the ids of a whole list in their order, the rows of a window of it, and counts."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, or_, select, true, union

from gongkai.domain.bigrams import runs
from gongkai.domain.clock import beijing_midnight
from gongkai.domain.disclosure import DisclosureSummary
from gongkai.domain.listing import UNDER_WAY, Listing, Need, Order, Scope, Viewer
from gongkai.domain.outbox import DeliveryState
from gongkai.domain.people import Role
from gongkai.domain.process import RecordKind
from gongkai.domain.workflow import State
from gongkai.store import sealing
from gongkai.store.cipher import reading
from gongkai.store.joining import joined
from gongkai.store.search import Search
from gongkai.store.sight import WRONG
from gongkai.store.tables.deliveries import outbox, receipts, watches
from gongkai.store.tables.drafts import disclosures
from gongkai.store.tables.house import accounts, departments
from gongkai.store.tables.reviews import process_records

_D = disclosures.c
_P = process_records.c
_OPEN_RECORD = _P.ended.is_(None) & _P.due.is_not(None)
_STATES = {state.value: place for place, state in enumerate(State)}
_SUMMARY = tuple(name for name in DisclosureSummary.__dataclass_fields__ if name in disclosures.c)


class Listings:
    """What a list shows, read in pieces: a hundred thousand rows are never read at once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ids(self, listing: Listing, viewer: Viewer) -> tuple[str, ...]:
        """Every disclosure of a list in its order."""
        if self._sealed(listing):
            return self._by_title(listing, viewer)
        return joined(self._connection, self._ordered(listing, viewer))

    def first(self, listing: Listing, viewer: Viewer, limit: int) -> tuple[str, ...]:
        """The first disclosures of a list."""
        if self._sealed(listing):
            return self._by_title(listing, viewer)[:limit]
        return tuple(row.id for row in self._connection.execute(self._ordered(listing, viewer).limit(limit)))

    def glimpse(self, listing: Listing, viewer: Viewer, limit: int) -> tuple[str, ...]:
        """The first disclosures of a list with words, out of those alone that were written last: it takes no time.

        Nothing where the words may be somebody's name, or the database can't put the list in order.
        """
        if not runs(listing.words) or self._sealed(listing) or any(map(self._drafters, listing.words.split())):
            return ()
        lately = _D.id.in_(Search(self._connection).lately(listing.words, _LATELY))
        query = self._ordered(replace(listing, words=""), viewer, few=True).where(lately).limit(limit)
        return tuple(row.id for row in self._connection.execute(query))

    def count(self, listing: Listing, viewer: Viewer) -> int:
        """How many disclosures a list has."""
        where = self._where(listing, viewer)
        return int(self._connection.execute(select(func.count()).select_from(disclosures).where(where)).scalar_one())

    def summaries(self, ids: Collection[str]) -> Mapping[str, DisclosureSummary]:
        """The rows of a window of a list, by id."""
        columns = (_D[name] for name in _SUMMARY)
        names = (accounts.c.name.label("drafter_name"), departments.c.short_name.label("department_name"))
        named = select(*columns, *names).join(accounts, accounts.c.id == _D.drafter)
        named = named.join(departments, departments.c.code == _D.department)
        due = select(_P.disclosure, _P.due, _P.kind).where(_OPEN_RECORD, _P.disclosure.in_(ids)).order_by(_P.due.desc())
        records = {row.disclosure: row for row in self._connection.execute(due)}
        found = {}
        for row in self._connection.execute(named.where(_D.id.in_(ids))):
            facts = dict(row._mapping) | {"state": State(row.state)}
            if record := records.get(row.id):
                facts |= {"record_due": record.due, "record_kind": RecordKind(record.kind)}
            found[row.id] = DisclosureSummary(**facts)
        return found

    def by_area(self, viewer: Viewer) -> Mapping[int, int]:
        """How many are under way in each area."""
        return self._grouped(_D.area, viewer, _in(_D.state, UNDER_WAY))

    def by_state(self, states: Collection[State], viewer: Viewer) -> Mapping[State, int]:
        """How many stand in each of these states."""
        found = self._grouped(_D.state, viewer, _in(_D.state, states))
        return {State(state): count for state, count in found.items()}

    def by_due_day(self, first: date, last: date, viewer: Viewer) -> Mapping[date, int]:
        """How many that are under way fall due on each day of a period."""
        days = _in(_D.state, UNDER_WAY) & _D.due.between(first, last)
        return self._grouped(_D.due, viewer, days)

    def _grouped(self, by: ColumnElement[Any], viewer: Viewer, where: ColumnElement[bool]) -> dict[Any, int]:
        query = select(by, func.count()).where(_seen_by(viewer), where).group_by(by)
        return {key: count for key, count in self._connection.execute(query)}  # noqa: C416 - typed rows

    def _ordered(self, listing: Listing, viewer: Viewer, few: bool = False) -> Select[tuple[str]]:
        """The list in its order; where `few` hold the words, the database begins with these and not with the order."""
        few = few or self._few_hold(listing.words)
        key = _KEYS[listing.order]
        if listing.named:
            key = case({each: place for place, each in enumerate(listing.named)}, value=key, else_=len(listing.named))
        if listing.order in _READ:
            key = self._by_reading(key)
        if few:
            key = func.coalesce(key, key)
        query = select(_D.id).where(self._where(listing, viewer, few))
        if listing.order is Order.DRAFTER:
            query = query.join(accounts, accounts.c.id == _D.drafter)
        if listing.order is Order.DEPARTMENT:
            query = query.join(departments, departments.c.code == _D.department)
        if listing.order is Order.DUE:
            query = query.join(_FIRST_DUE, _FIRST_DUE.c.disclosure == _D.id, isouter=True)
            query = query.order_by(key.is_(None))
        return query.order_by(key.desc() if listing.descending else key, _D.id)

    def _sealed(self, listing: Listing) -> bool:
        """Whether the database can't put this list in order: what it would go by is sealed there."""
        return listing.order is Order.TITLE and sealing.of(self._connection) is not None

    def _by_title(self, listing: Listing, viewer: Viewer) -> tuple[str, ...]:
        query = select(_D.id, _D.title).where(self._where(listing, viewer)).order_by(_D.id)
        rows = self._connection.execute(query).all()
        ordered = sorted(rows, key=lambda row: reading(row.title), reverse=listing.descending)
        return tuple(row.id for row in ordered)

    def _by_reading(self, name: ColumnElement[Any]) -> ColumnElement[Any]:
        """Chinese sorted by pinyin, as `cipher` says; the server has the same bytes by itself."""
        on_server = self._connection.dialect.name == "postgresql"
        return func.convert_to(name, "GB18030") if on_server else func.gongkai_reading(name)

    def _few_hold(self, words: str) -> bool:
        """Whether words are in few disclosures: of a million in order, nearly all would be looked at in vain."""
        if not runs(words) or any(map(self._drafters, words.split())):
            return False
        return Search(self._connection).count(words, _LATELY) < _LATELY

    def _where(self, listing: Listing, viewer: Viewer, few: bool = False) -> ColumnElement[bool]:
        narrow = few or listing.scope is not Scope.ALL or listing.need is not None
        parts = [_seen_by(viewer, narrow), *_scoped(listing.scope, viewer)]
        if listing.area is not None:
            parts.append(_D.area == listing.area)
        if listing.states is not None:
            parts.append(_in(func.coalesce(_D.state, "") if few else _D.state, listing.states))
        if listing.need is not None:
            parts.append(_needed(listing.need, viewer))
        if listing.due_on is not None:
            parts += [_D.due == listing.due_on, _in(_D.state, UNDER_WAY)]
        return and_(*parts, *self._worded(listing.words))

    def _drafters(self, word: str) -> Sequence[str]:
        """The people in whose name a word occurs."""
        named = select(accounts.c.id).where(accounts.c.name.contains(word, autoescape=True))
        return self._connection.execute(named).scalars().all()

    def _worded(self, words: str) -> list[ColumnElement[bool]]:
        """Every word occurs in the disclosure, or in the name of who drafted it."""
        found, left = [], []
        for word in words.split():
            if people := self._drafters(word):
                found.append(or_(_D.drafter.in_(people), Search(self._connection).holding(word)))
            else:
                left.append(word)
        if runs(" ".join(left)):
            found.append(Search(self._connection).holding(" ".join(left)))
        return found


_LATELY = 600
"""Out of so many that were written last a list shows its first rows while it is looked through."""


def _first_due() -> Any:
    query = select(_P.disclosure, func.min(_P.due).label("due")).where(_OPEN_RECORD)
    return query.group_by(_P.disclosure).subquery()


_FIRST_DUE = _first_due()
_NEAREST = case((_FIRST_DUE.c.due < _D.due, _FIRST_DUE.c.due), else_=func.coalesce(_D.due, _FIRST_DUE.c.due))
_KEYS: Mapping[Order, ColumnElement[Any]] = {
    Order.TITLE: _D.title,
    Order.DUE: _NEAREST,
    Order.STATE: case(_STATES, value=_D.state),
    Order.DRAFTER: accounts.c.name,
    Order.UPDATED: _D.updated_at,
    Order.CREATED: _D.created_at,
    Order.DOC_NO: _D.doc_no,
    Order.INDEX_NO: _D.index_no,
    Order.AREA: _D.area,
    Order.FORM: _D.form_id,
    Order.DEPARTMENT: departments.c.short_name,
}

_READ = frozenset({Order.TITLE, Order.DRAFTER, Order.DEPARTMENT})


def _seen_by(viewer: Viewer, few: bool = False) -> ColumnElement[bool]:
    """What lies in their department; wrapped where `few` are left, or the database would begin with all of it."""
    if viewer.department is None:
        return true()
    return (func.coalesce(_D.department, "") if few else _D.department) == viewer.department


def _own(viewer: Viewer) -> ColumnElement[bool]:
    return _D.department == viewer.person.department


def _in(column: ColumnElement[Any], states: Collection[State]) -> ColumnElement[bool]:
    return column.in_([state.value for state in sorted(states)])


def _scoped(scope: Scope, viewer: Viewer) -> Sequence[ColumnElement[bool]]:
    if scope is Scope.ALL:
        return ()
    if scope is Scope.MINE:
        return (_waiting(viewer),)
    open_ = select(_D.id).where(_seen_by(viewer), _in(_D.state, UNDER_WAY))
    return (_D.id.in_(union(open_, _called(viewer))),)


def _waiting(viewer: Viewer) -> ColumnElement[bool]:
    """What this person has to do now: their draft, a review of somebody else's, or a record whose day has come."""
    # A query for each way to wait, so that each finds its rows by an index: few of a hundred thousand are under way.
    person = viewer.person
    own = select(_D.id).where(_own(viewer), _in(_D.state, viewer.own_turn), _D.drafter == person.id)
    others = select(_D.id).where(_own(viewer), _in(_D.state, viewer.others_turn), _D.drafter != person.id)
    parts = [own, others]
    if Role.SECRECY_OFFICER in person.roles:
        parts.append(_called(viewer))
    if Role.SIGNER in person.roles:
        parts.append(select(_P.disclosure).where(_P.kind == RecordKind.ENDORSEMENT.value, _P.ended.is_(None)))
    return (func.coalesce(_D.department, "") == person.department) & _D.id.in_(union(*parts))


def _called(viewer: Viewer) -> Select[tuple[str]]:
    """What has an open record whose day has come: an answer is late, or what was withheld is to be looked at again."""
    return select(_P.disclosure).where(_OPEN_RECORD, _P.due <= viewer.today)


def _needed(need: Need, viewer: Viewer) -> ColumnElement[bool]:
    open_ = _in(_D.state, UNDER_WAY)
    match need:
        case Need.WAITING:
            return _waiting(viewer)
        case Need.RETURNED:
            back = _D.state == State.RETURNED.value
            return back & (_D.drafter == viewer.person.id) if viewer.own_turn else back
        case Need.OVERDUE:
            late = select(_P.disclosure).where(_OPEN_RECORD, _P.due < viewer.today)
            missed = select(_D.id).where(_seen_by(viewer), open_, _D.due < viewer.today)
            return _D.id.in_(union(missed, late))
        case Need.DUE_SOON:
            return open_ & _D.due.between(viewer.today, viewer.soon)
        case Need.DELIVERED_TODAY:
            return _D.id.in_(select(receipts.c.disclosure).where(_on(receipts.c.published_at, viewer.today)))
        case Need.ALARM:
            stuck = [state.value for state in (DeliveryState.REFUSED, DeliveryState.CONFLICT)]
            return or_(
                _D.id.in_(select(watches.c.disclosure).where(watches.c.sight.in_(WRONG))),
                _D.id.in_(select(outbox.c.disclosure).where(outbox.c.state.in_(stuck))),
            )


def _on(column: ColumnElement[datetime], day: date) -> ColumnElement[bool]:
    return column.between(beijing_midnight(day), beijing_midnight(day + timedelta(days=1)))
