"""Pulling (收取): the district office's orders and list, and for the supervisor what other units have published."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gongkai.commands.desk import Changes, Desk
from gongkai.domain import places
from gongkai.domain.canonical import Json
from gongkai.domain.district import Issue, read_item, read_order
from gongkai.domain.people import Role
from gongkai.store.transaction import Transaction
from gongkai.vault.signing import algorithm_of, verify

if TYPE_CHECKING:
    from gongkai.sync.endpoint import Endpoint, Pulling

ORDERS = f"{places.OFFICE}/{places.ORDERS}"
LIBRARY = f"{places.OFFICE}/{places.LIBRARY}"
DISTRICT_KEY = "district_key"
"""The district office's public key as the administrator has confirmed it."""


@dataclass(frozen=True)
class Pulled:
    """What came; `refused` counts what stood under no signature that counts, `paused` says why it stopped early.

    `denied`: only a person with the right password can go on.
    """

    orders: int = 0
    items: int = 0
    records: int = 0
    refused: int = 0
    paused: str = ""
    denied: bool = False

    @property
    def changes(self) -> Changes:
        """What screens read again."""
        return Changes(outbox=bool(self.orders or self.items))

    def __add__(self, other: "Pulled") -> "Pulled":
        return Pulled(
            self.orders + other.orders,
            self.items + other.items,
            self.records + other.records,
            self.refused + other.refused,
            self.paused or other.paused,
            self.denied or other.denied,
        )


def pull(desk: Desk, endpoint: "Endpoint", unit: str) -> Pulled:
    """Takes in what changed since the last time; killed anywhere, it goes on from there. Needs nobody signed in.

    Only what stands under the signature it names is kept, and nothing of it counts before a person has agreed.
    """
    from gongkai.sync.endpoint import DeliveryError, Denied, Pulling

    if not isinstance(endpoint, Pulling):
        return Pulled()
    pulled = Pulled()
    try:
        for bucket, collection in _places(desk, endpoint):
            for page in _pages(desk, endpoint, bucket, collection, unit):
                pulled += page
    except DeliveryError as error:
        return pulled + Pulled(paused=error.words, denied=isinstance(error, Denied))
    return pulled


def _places(desk: Desk, endpoint: "Pulling") -> Iterator[tuple[str, str]]:
    yield places.OFFICE, places.ORDERS
    yield places.OFFICE, places.LIBRARY
    with desk.workspace.read() as tx:
        supervised = any(Role.SUPERVISOR in account.roles for account in tx.people.accounts())
    if supervised:
        yield from ((places.BUCKET, collection) for collection in endpoint.units())


def _pages(desk: Desk, endpoint: "Pulling", bucket: str, collection: str, unit: str) -> Iterator[Pulled]:
    place = f"{bucket}/{collection}"
    while True:
        with desk.workspace.read() as tx:
            since = tx.info(f"pull:{place}", "")
        changed = endpoint.changes(bucket, collection, since)
        if not changed.records:
            return
        with desk.workspace.write() as tx:  # the records and the token together, or neither
            page = [_keep(desk, tx, place, record, unit) for record in changed.records]
            tx.set_info(f"pull:{place}", changed.token)
        yield sum(page, Pulled())


def _keep(desk: Desk, tx: Transaction, place: str, record: Json, unit: str) -> Pulled:
    if place not in (ORDERS, LIBRARY):
        tx.received.keep(place, record, desk.clock())
        return Pulled(records=1)
    try:
        return _keep_order(desk, tx, record, unit) if place == ORDERS else _keep_item(desk, tx, record)
    except ValueError:
        return Pulled(refused=1)


def _keep_order(desk: Desk, tx: Transaction, record: Json, unit: str) -> Pulled:
    order = read_order(record)
    if order.unit != unit:
        return Pulled()
    if not holds(order.issue):
        return Pulled(refused=1)
    tx.received.keep(ORDERS, record, desk.clock())
    return Pulled(orders=1)


def _keep_item(desk: Desk, tx: Transaction, record: Json) -> Pulled:
    item = read_item(record)
    known = tx.received.record(LIBRARY, item.id)
    if not holds(item.issue) or (known and read_item(known).version >= item.version):
        return Pulled(refused=1)  # an older version again is somebody's attempt to undo an agreement
    tx.received.keep(LIBRARY, record, desk.clock())
    return Pulled(items=1)


def holds(issue: Issue) -> bool:
    """Whether a signature is the one of the key that it names; whose key that is, a person confirms."""
    try:
        return issue.algorithm == algorithm_of(issue.key) and verify(issue.key, issue.signed_bytes, issue.signature)
    except ValueError:
        return False
