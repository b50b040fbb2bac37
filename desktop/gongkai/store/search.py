"""The search over titles, numbers, contents and file names: bigrams in FTS5, or sealed tokens in a tsvector.

`search_titles` holds title, 文号 and 索引号; `search_everything` those, every entry and the names of files. Both are
numbered by `search_items`, a higher number for what was written later: hits come newest first without being sorted.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Row,
    Select,
    cast,
    column,
    delete,
    false,
    func,
    insert,
    literal_column,
    select,
    table,
    text,
)

from gongkai.domain.bigrams import leaves, pairs, runs, wanted
from gongkai.store import sealing
from gongkai.store.sealing import Sealing
from gongkai.store.tables.drafts import attachments, disclosures, search_items

TITLES: Final = "search_titles"
EVERYTHING: Final = "search_everything"

SCHEMA: Final = {
    "sqlite": "CREATE VIRTUAL TABLE {0} USING fts5"
    "(body, content='', contentless_delete=1, tokenize='ascii', prefix='1')",
    "postgresql": "CREATE TABLE {0} (rowid bigint PRIMARY KEY, body tsvector NOT NULL);"
    "CREATE INDEX ix_{0}_body ON {0} USING gin (body)",
}
_INSERT: Final = {
    "sqlite": "INSERT INTO {0} (rowid, body) VALUES (:no, :body)",
    "postgresql": "INSERT INTO {0} (rowid, body) VALUES (:no, array_to_tsvector(:lexemes))",
}
_MOST_CHARACTERS: Final = 400_000
"""So much of one disclosure is searched, each different run counted once; what has more is ten thousand rows."""
_CHUNK: Final = 500
_MOST_LEXEMES: Final = 100_000
"""So many different parts of one disclosure are found on a server: a tsvector holds one megabyte."""
_PARTS: Final = (1, 2, 3)
"""The lengths of what is looked for on a server, where no text stands beside the tokens to say what follows what."""
_TEXTS: Final = ("id", "department", "title", "doc_no", "index_no", "entries")


class Search:
    """Finding disclosures by what was typed; a word of one character or two is found as well as a long one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, words: str, limit: int, department: str | None = None) -> tuple[str, ...]:
        """The disclosures that hold every word, those that hold it in title or number first, the newest first."""
        asked = runs(words)
        if not asked:
            return ()
        unit = self._unit(department)
        found: dict[str, None] = {}
        for index in (TITLES, EVERYTHING):
            if len(found) < limit:
                hits = _hits(self._connection, index, asked, unit).order_by(column("rowid").desc()).limit(limit)
                newest = hits.subquery()
                query = select(search_items.c.disclosure).join(newest, newest.c.rowid == search_items.c.no)
                found |= dict.fromkeys(self._connection.execute(query.order_by(search_items.c.no.desc())).scalars())
        return tuple(islice(found, limit))

    def holding(self, words: str) -> ColumnElement[bool]:
        """The condition on `disclosures` that every one of these words occurs in it."""
        return disclosures.c.id.in_(self._within(EVERYTHING, runs(words)))

    def count(self, words: str, most: int) -> int:
        """How many disclosures hold every one of these words, counted up to `most`."""
        hits = _hits(self._connection, EVERYTHING, runs(words)).limit(most).subquery()
        return int(self._connection.execute(select(func.count()).select_from(hits)).scalar_one())

    def lately(self, words: str, most: int) -> Select[tuple[str]]:
        """Of the disclosures that hold every one of these words, those that were written last."""
        hits = _hits(self._connection, EVERYTHING, runs(words)).order_by(column("rowid").desc()).limit(most)
        return select(search_items.c.disclosure).where(search_items.c.no.in_(hits))

    def titled(self, words: str) -> Select[tuple[str]]:
        """The disclosures in whose title or numbers every one of these words occurs."""
        asked = runs(words)
        return self._within(TITLES, asked) if asked else select(search_items.c.disclosure).where(false())

    def _within(self, index: str, asked: list[str]) -> Select[tuple[str]]:
        hits = _hits(self._connection, index, asked)
        return select(search_items.c.disclosure).where(search_items.c.no.in_(hits))

    def _unit(self, department: str | None) -> str:
        """The token of a department, where the workspace has more than this one."""
        if department is None:
            return ""
        ends = (select(end(disclosures.c.department)).scalar_subquery() for end in (func.min, func.max))
        first, last = self._connection.execute(select(*ends)).one()
        return "" if first == last == department else _unit(department)


def keep(connection: Connection, disclosure_id: str) -> None:
    """Brings the index of one disclosure up to date; whatever writes a title, number, entry or file calls it."""
    columns = (disclosures.c[name] for name in _TEXTS)
    row = connection.execute(select(*columns).where(disclosures.c.id == disclosure_id)).one()
    item = _item(row, _files(connection, [disclosure_id]).get(disclosure_id, ()))
    known = connection.execute(select(search_items).where(search_items.c.disclosure == disclosure_id)).one_or_none()
    if known is not None and known.digest == _digest(connection, item):
        return
    if known is not None:
        for index in (TITLES, EVERYTHING):
            connection.execute(text(f"DELETE FROM {index} WHERE rowid = :no"), {"no": known.no})  # noqa: S608
        connection.execute(delete(search_items).where(search_items.c.no == known.no))
    _write(connection, [item])


def build(connection: Connection) -> None:
    """Makes the index anew from what is in the workspace; for a migration, and after a rescue."""
    for index in (TITLES, EVERYTHING):
        connection.execute(text(f"DROP TABLE IF EXISTS {index}"))
        for statement in SCHEMA[connection.dialect.name].format(index).split(";"):
            connection.execute(text(statement))
    connection.execute(delete(search_items))
    oldest_first = connection.execute(select(disclosures.c.id).order_by(disclosures.c.updated_at)).scalars().all()
    for first in range(0, len(oldest_first), _CHUNK):
        ids = oldest_first[first : first + _CHUNK]
        columns = (disclosures.c[name] for name in _TEXTS)
        rows = {row.id: row for row in connection.execute(select(*columns).where(disclosures.c.id.in_(ids)))}
        files = _files(connection, ids)
        _write(connection, [_item(rows[id_], files.get(id_, ())) for id_ in ids])


@dataclass(frozen=True)
class _Item:
    """What is searched of one disclosure."""

    disclosure: str
    unit: str
    titles: tuple[str, ...]
    everything: tuple[str, ...]


def _digest(connection: Connection, item: _Item) -> str:
    """What tells whether anything changed; on a server it gives nothing away."""
    held = "\n".join((item.unit, *item.titles, "", *item.everything))
    sealed_by = sealing.of(connection)
    plain = hashlib.sha256(held.encode("utf-8", "surrogatepass")).hexdigest()
    return plain if sealed_by is None else sealed_by.token(plain)


def _item(row: Row[Any], files: Iterable[str]) -> _Item:
    titles = dict.fromkeys(run for part in (row.title, row.doc_no, row.index_no) for run in runs(part))
    inner = (run for part in (*files, *leaves(row.entries)) for run in runs(part))
    everything = _bounded(dict.fromkeys([*titles, *inner]))
    return _Item(row.id, _unit(row.department), tuple(titles), tuple(everything))


def _bounded(all_runs: Iterable[str]) -> Iterator[str]:
    left = _MOST_CHARACTERS
    for run in all_runs:
        left -= len(run)
        if left < 0:
            return
        yield run


def _files(connection: Connection, ids: Iterable[str]) -> dict[str, list[str]]:
    query = select(attachments.c.disclosure, attachments.c.name).where(attachments.c.disclosure.in_(ids))
    found: dict[str, list[str]] = {}
    for row in connection.execute(query.order_by(attachments.c.position)):
        found.setdefault(row.disclosure, []).append(row.name)
    return found


def _write(connection: Connection, items: list[_Item]) -> None:
    last = connection.execute(select(func.coalesce(func.max(search_items.c.no), 0))).scalar_one()
    numbered = list(enumerate(items, last + 1))
    columns = [{"no": no, "disclosure": item.disclosure, "digest": _digest(connection, item)} for no, item in numbered]
    connection.execute(insert(search_items), columns)
    sealed_by = sealing.of(connection)
    for index in (TITLES, EVERYTHING):
        rows = [
            _row(sealed_by, no, item.unit, item.titles if index == TITLES else item.everything) for no, item in numbered
        ]
        connection.execute(text(_INSERT[connection.dialect.name].format(index)), rows)


def _row(sealed_by: Sealing | None, no: int, unit: str, held: tuple[str, ...]) -> dict[str, Any]:
    if sealed_by is None:
        tokens = [pair for run in held for pair in pairs(run)]
        return {"no": no, "body": " ".join((*tokens, unit))}
    inner = (run[at : at + size] for run in held for size in _PARTS for at in range(len(run) - size + 1))
    parts = islice(dict.fromkeys(chain((unit,), inner)), _MOST_LEXEMES)
    return {"no": no, "lexemes": [sealed_by.token(part) for part in parts]}


def _hits(connection: Connection, index: str, asked: list[str], unit: str = "") -> Select[Any]:
    sealed_by = sealing.of(connection)
    found = _in_fts(index, asked, unit) if sealed_by is None else _in_tsvector(sealed_by, asked, unit)
    return select(column("rowid", BigInteger)).select_from(table(index)).where(found)


def _in_fts(index: str, asked: list[str], unit: str) -> ColumnElement[bool]:
    parts = [f'"{run}" *' if len(run) == 1 else f'"{" ".join(wanted(run))}"' for run in asked]
    return literal_column(index).op("MATCH", is_comparison=True)(" AND ".join((*parts, unit) if unit else parts))


def _in_tsvector(sealed_by: Sealing, asked: list[str], unit: str) -> ColumnElement[bool]:
    """Every part of three characters of a longer run, or the run itself, each by its token."""
    longest = max(_PARTS)
    parts = [run[at : at + longest] for run in asked for at in range(max(len(run) - longest, 0) + 1)]
    query = " & ".join(f"'{sealed_by.token(part)}'" for part in ((*parts, unit) if unit else parts))
    from sqlalchemy.dialects.postgresql import TSQUERY  # a dialect that a file never loads

    return literal_column("body").op("@@", is_comparison=True)(cast(query, TSQUERY))


def _unit(department: str) -> str:
    """A department as a token that no pair of characters equals."""
    return "unit" + "".join(runs(department))
