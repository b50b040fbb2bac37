"""The desk: everything a command works with, and who sits at it."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property

from gongkai.commands.library import Library
from gongkai.domain.errors import UserError
from gongkai.domain.people import Account
from gongkai.store.workspace import Workspace
from gongkai.vault.keys import SigningKey


@dataclass(frozen=True)
class Session:
    """A person whose account is unlocked, with the key that signs their reviews."""

    account: Account
    key: SigningKey


@dataclass(frozen=True)
class Changes:
    """What a command changed, so that every screen knows what to read again; `id` is a newly made disclosure.

    `register` is the register of issued documents with the print log.
    """

    disclosures: frozenset[str] = frozenset()
    outbox: bool = False
    people: bool = False
    id: str = ""
    register: bool = False

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            self.disclosures | other.disclosures,
            self.outbox or other.outbox,
            self.people or other.people,
            other.id,
            self.register or other.register,
        )


def utc_now() -> datetime:
    """The time now, with its zone."""
    return datetime.now(UTC)


def new_id() -> str:
    """A fresh random identifier."""
    return str(uuid.uuid4())


@dataclass(frozen=True)
class Desk:
    """One person's place in the office: the workspace, the library, and who is signed in (None: locked)."""

    workspace: Workspace
    library: Library
    session: Session | None = None
    clock: Callable[[], datetime] = utc_now
    new_id: Callable[[], str] = new_id

    @property
    def signed_in(self) -> Session:
        """The session; UserError while the desk is locked."""
        if self.session is None:
            raise UserError("还没有登录", "这一步要由本人账号完成。", "请先登录。")
        return self.session

    @property
    def account(self) -> Account:
        """Who sits here; UserError while the desk is locked."""
        return self.signed_in.account

    def locked(self) -> "Desk":
        """The same desk with nobody signed in and the workspace shut."""
        return replace(self, workspace=Workspace(self.workspace.location), session=None)

    @cached_property
    def mac_key(self) -> bytes:
        """The workspace's key for keyed hashes."""
        return self.workspace.mac_key()
