"""Departments and accounts."""

from typing import Any

from sqlalchemy import Connection, Row, insert, select

from gongkai.domain.people import Account, Department, Role
from gongkai.store.tables import accounts, departments


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

    def accounts(self) -> tuple[Account, ...]:
        """All accounts, by department and login."""
        rows = self._connection.execute(select(accounts).order_by(accounts.c.department, accounts.c.login))
        return tuple(_account(row) for row in rows)

    def account(self, account_id: str) -> Account:
        """The account with this id."""
        return _account(self._connection.execute(select(accounts).where(accounts.c.id == account_id)).one())

    def by_login(self, login: str) -> tuple[Account, bytes] | None:
        """The account of this login with its sealed key, if there is one."""
        row = self._connection.execute(select(accounts).where(accounts.c.login == login)).one_or_none()
        return row and (_account(row), row.sealed_key)

    def add_account(self, account: Account, sealed_key: bytes) -> None:
        """Adds an account with its sealed signing key."""
        columns = vars(account) | {"roles": sorted(account.roles), "sealed_key": sealed_key}
        self._connection.execute(insert(accounts).values(**columns))


def _account(row: Row[Any]) -> Account:
    return Account(row.id, row.login, row.name, row.department, frozenset(map(Role, row.roles)), row.public_key)
