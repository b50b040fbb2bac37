"""Keys over time, the key lists that administrators signed, and delegations."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Text, cast, insert, select, update

from gongkai.domain.people import Account, Role
from gongkai.domain.signatures import (
    Delegation,
    KeyList,
    ListedKey,
    key_list_from_json,
    key_list_to_json,
)
from gongkai.store.tables.house import accounts, delegations, former_keys, key_lists


class Keyring:
    """Who signs, or signed, with which key in which roles."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def lines(self) -> tuple[ListedKey, ...]:
        """Every key of the office's own people with the time that it counts, former ones first."""
        former = select(former_keys, accounts.c.department).join(accounts, accounts.c.id == former_keys.c.account)
        earlier = [_former(row) for row in self._connection.execute(former.order_by(former_keys.c.until))]
        own = select(accounts).where(accounts.c.office.is_(None))
        people = self._connection.execute(own.order_by(accounts.c.department, accounts.c.login)).all()
        return (*earlier, *(_present(row) for row in people))

    def deputies(self) -> tuple[tuple[Delegation, ListedKey], ...]:
        """Every delegation with the line by which the deputy signs."""
        by_person = {row.id: row for row in self._connection.execute(select(accounts))}
        found = self._delegations()
        return tuple((each, _deputy(each, by_person[each.deputy], until)) for each, until in found)

    def end(self, account: Account, id_: str, until: datetime, reason: str, next_since: datetime | None = None) -> None:
        """Keeps the account's present key and roles as they were until then; the next ones count from then on.

        They count from `next_since` where there was a time without a key.
        """
        since = self._connection.execute(select(accounts.c.key_since).where(accounts.c.id == account.id)).scalar_one()
        columns = {"id": id_, "account": account.id, "public_key": account.public_key, "since": since}
        ended = columns | {"roles": sorted(account.roles), "until": until, "reason": reason}
        self._connection.execute(insert(former_keys).values(**ended))
        self._connection.execute(
            update(accounts).where(accounts.c.id == account.id).values(key_since=next_since or until)
        )

    def put_list(self, signed: KeyList) -> None:
        """Keeps a signed key list."""
        columns = {"no": signed.no, "time": signed.time, "signed": key_list_to_json(signed)}
        self._connection.execute(insert(key_lists).values(**columns))

    def newest_list(self) -> KeyList | None:
        """The last key list that was signed."""
        query = select(key_lists.c.signed).order_by(key_lists.c.no.desc()).limit(1)
        signed = self._connection.execute(query).scalar()
        return key_list_from_json(signed) if signed else None

    def written_lists(self) -> tuple[str, ...]:
        """Every key list as it is written, the first one first."""
        query = select(cast(key_lists.c.signed, Text)).order_by(key_lists.c.no)
        return tuple(self._connection.execute(query).scalars())

    def delegate(self, delegation: Delegation) -> None:
        """Keeps a signed delegation."""
        self._connection.execute(insert(delegations).values(**vars(delegation) | {"role": delegation.role.value}))

    def take_back(self, delegation_id: str, now: datetime) -> None:
        """Ends a delegation before its time."""
        this = update(delegations).where(delegations.c.id == delegation_id, delegations.c.ended_at.is_(None))
        self._connection.execute(this.values(ended_at=now))

    def delegations(self) -> tuple[Delegation, ...]:
        """Every delegation that was signed and not taken back, by the time of its beginning."""
        return tuple(each for each, until in self._delegations() if until == each.until)

    def _delegations(self) -> list[tuple[Delegation, datetime]]:
        rows = self._connection.execute(select(delegations).order_by(delegations.c.since)).all()
        return [(_delegation(row), min(row.until, row.ended_at or row.until)) for row in rows]


def _former(row: Row[Any]) -> ListedKey:
    return ListedKey(row.account, row.department, tuple(row.roles), row.public_key, row.since, row.until)


def _present(row: Row[Any]) -> ListedKey:
    return ListedKey(row.id, row.department, tuple(row.roles), row.public_key, row.key_since, row.deactivated_at)


def _deputy(delegation: Delegation, deputy: Row[Any], until: datetime) -> ListedKey:
    roles = (delegation.role.value,)
    return ListedKey(deputy.id, deputy.department, roles, deputy.public_key, delegation.since, until)


def _delegation(row: Row[Any]) -> Delegation:
    names = {name: row._mapping[name] for name in Delegation.__dataclass_fields__}
    return Delegation(**names | {"role": Role(row.role)})
