"""Departments and accounts."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from gongkai.domain.people import Account, Department, Role
from gongkai.store.tables.house import accounts, departments


class People:
    """The departments of the office and the people in them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def departments(self) -> tuple[Department, ...]:
        """All departments, by code."""
        rows = self._connection.execute(select(departments).order_by(departments.c.code))
        return tuple(Department(**row._mapping) for row in rows)

    def department(self, code: str) -> Department:
        """The department with this code."""
        row = self._connection.execute(select(departments).where(departments.c.code == code)).one()
        return Department(**row._mapping)

    def add_department(self, department: Department) -> None:
        """Adds a department."""
        self._connection.execute(insert(departments).values(**vars(department)))

    def change_department(self, department: Department) -> None:
        """Gives the department of this code other names."""
        this = update(departments).where(departments.c.code == department.code)
        self._connection.execute(this.values(**vars(department)))

    def accounts(self) -> tuple[Account, ...]:
        """All accounts of this office, by department and login."""
        query = select(accounts).where(_OWN).order_by(accounts.c.department, accounts.c.login)
        return tuple(_account(row) for row in self._connection.execute(query))

    def names(self) -> dict[str, str]:
        """What everybody is called who did something here, people of other workspaces among them."""
        return {row.id: row.name for row in self._connection.execute(select(accounts.c.id, accounts.c.name))}

    def account(self, account_id: str) -> Account:
        """The account with this id."""
        return _account(self._connection.execute(select(accounts).where(accounts.c.id == account_id)).one())

    def by_login(self, login: str) -> tuple[Account, bytes] | None:
        """The account of this login with its sealed key, if there is one."""
        row = self._connection.execute(select(accounts).where(accounts.c.login == login, _OWN)).one_or_none()
        return row and (_account(row), row.sealed_key)

    def add_account(self, account: Account, sealed_key: bytes, since: datetime | None = None) -> None:
        """Adds an account with its sealed signing key, which counts from then on; None for the founders."""
        columns = vars(account) | {"roles": sorted(account.roles), "sealed_key": sealed_key, "key_since": since}
        self._connection.execute(insert(accounts).values(**columns))

    def active(self) -> tuple[Account, ...]:
        """The accounts that are not closed, by department and login."""
        query = select(accounts).where(accounts.c.deactivated_at.is_(None), _OWN)
        rows = self._connection.execute(query.order_by(accounts.c.department, accounts.c.login))
        return tuple(_account(row) for row in rows)

    def closed_at(self, account_id: str) -> datetime | None:
        """When the account was closed; None while it is open."""
        return self._connection.execute(select(accounts.c.deactivated_at).where(accounts.c.id == account_id)).scalar()

    def set_roles(self, account_id: str, roles: frozenset[Role]) -> None:
        """Gives an account other roles."""
        this = update(accounts).where(accounts.c.id == account_id)
        self._connection.execute(this.values(roles=sorted(roles)))

    def deactivate(self, account_id: str, moment: datetime) -> None:
        """Closes an account from this moment on."""
        self._connection.execute(update(accounts).where(accounts.c.id == account_id).values(deactivated_at=moment))

    def reseal(self, account_id: str, sealed_key: bytes) -> None:
        """Keeps the same key under another passphrase."""
        self._connection.execute(update(accounts).where(accounts.c.id == account_id).values(sealed_key=sealed_key))

    def add_stranger(self, account: Account, office: str) -> None:
        """Adds a person of another workspace, who signs here by that office's key list; one known gets these roles."""
        known = select(accounts.c.id).where(accounts.c.id == account.id)
        if self._connection.execute(known).first():
            this = update(accounts).where(accounts.c.id == account.id, accounts.c.office.is_not(None))
            self._connection.execute(this.values(roles=sorted(account.roles)))
            return
        columns = vars(account) | {"roles": sorted(account.roles), "sealed_key": b"", "office": office}
        self._connection.execute(insert(accounts).values(**columns))

    def exchange_keys(self) -> dict[str, tuple[str, str]]:
        """By account, the public key for transfer packages and its owner's signature over it."""
        columns = (accounts.c.id, accounts.c.exchange_key, accounts.c.exchange_proof)
        rows = self._connection.execute(select(*columns).where(accounts.c.exchange_key.is_not(None), _OWN))
        return {row.id: (row.exchange_key, row.exchange_proof) for row in rows}

    def set_exchange_key(self, account_id: str, key: str, proof: str) -> None:
        """Keeps a person's public key for transfer packages, signed by themselves."""
        this = update(accounts).where(accounts.c.id == account_id)
        self._connection.execute(this.values(exchange_key=key, exchange_proof=proof))

    def set_key(self, account_id: str, public_key: str, sealed_key: bytes) -> None:
        """Gives an account another key, and opens it again."""
        columns = {"public_key": public_key, "sealed_key": sealed_key, "deactivated_at": None}
        self._connection.execute(update(accounts).where(accounts.c.id == account_id).values(**columns))


_OWN = accounts.c.office.is_(None)


def _account(row: Row[Any]) -> Account:
    return Account(row.id, row.login, row.name, row.department, frozenset(map(Role, row.roles)), row.public_key)
