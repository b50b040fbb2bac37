"""One transaction on a workspace, with a shelf for each kind of thing in it."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, insert, select, update

from gongkai.store.tables.house import workspace_info

if TYPE_CHECKING:
    from gongkai.store.attachments import Attachments
    from gongkai.store.audit import Audit
    from gongkai.store.carried import Carried
    from gongkai.store.comments import Comments
    from gongkai.store.disclosures import Disclosures
    from gongkai.store.explanations import Explanations
    from gongkai.store.inspection import Inspection
    from gongkai.store.issuing import Issuing
    from gongkai.store.keyring import Keyring
    from gongkai.store.leases import Leases
    from gongkai.store.listing import Listings
    from gongkai.store.numbers import Numbers
    from gongkai.store.outbox import Outbox
    from gongkai.store.partners import Partners
    from gongkai.store.people import People
    from gongkai.store.preferences import Preferences
    from gongkai.store.presence import Presence
    from gongkai.store.published import Published
    from gongkai.store.received import Received
    from gongkai.store.records import Records
    from gongkai.store.register import RegisterLists
    from gongkai.store.reviews import Reviews
    from gongkai.store.search import Search
    from gongkai.store.transfers import Transfers


class Transaction:
    """The shelves of a workspace, all seen and changed together or not at all."""

    people: "People"
    keyring: "Keyring"
    partners: "Partners"
    transfers: "Transfers"
    disclosures: "Disclosures"
    attachments: "Attachments"
    explanations: "Explanations"
    carried: "Carried"
    comments: "Comments"
    reviews: "Reviews"
    records: "Records"
    numbers: "Numbers"
    issuing: "Issuing"
    register: "RegisterLists"
    outbox: "Outbox"
    leases: "Leases"
    published: "Published"
    received: "Received"
    presence: "Presence"
    audit: "Audit"
    inspection: "Inspection"
    search: "Search"
    listings: "Listings"
    preferences: "Preferences"

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """A shelf, loaded for the first who asks: a list needs five of them, and each loads what lies on it."""
            if name not in Transaction.__annotations__:
                raise AttributeError(name)
            module = import_module(f"gongkai.store.{'listing' if name == 'listings' else name}")
            shelf = getattr(module, Transaction.__annotations__[name])(self._connection)
            setattr(self, name, shelf)
            return shelf

    def info(self, key: str, default: str | None = None) -> str:
        """A fact about the workspace itself; KeyError where it was never set and no default is given."""
        found = self._connection.execute(select(workspace_info.c.value).where(workspace_info.c.key == key)).scalar()
        if found is None and default is None:
            raise KeyError(key)
        return str(default if found is None else found)

    def set_info(self, key: str, value: str) -> None:
        """Sets a fact about the workspace itself."""
        changed = self._connection.execute(
            update(workspace_info).where(workspace_info.c.key == key).values(value=value)
        )
        if not changed.rowcount:
            self._connection.execute(insert(workspace_info).values(key=key, value=value))
