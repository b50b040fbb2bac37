"""What came from the district office (区里来件): orders and what was done about them, updates to agree to."""

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from gongkai.commands.administrator import note_setting, require_administrator
from gongkai.commands.central import as_shipped, check_with
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.pull import DISTRICT_KEY, LIBRARY, ORDERS, holds
from gongkai.domain.clock import beijing_day
from gongkai.domain.district import CentralItem, Order, OrderAnswer, OrderState, read_item, read_order
from gongkai.domain.errors import UserError
from gongkai.domain.people import Role
from gongkai.domain.signatures import fingerprint
from gongkai.store.audit import Event
from gongkai.store.transaction import Transaction

_MAY_CLOSE = frozenset({Role.SECTION_HEAD, Role.SIGNER})


@dataclass(frozen=True)
class OrderView:
    """An order with what was done about it; `is_trusted` where it stands under the key that was confirmed."""

    order: Order
    answers: tuple[OrderAnswer, ...]
    is_trusted: bool

    @property
    def is_open(self) -> bool:
        """Whether something is left to do, by the district office or by us."""
        return self.order.state is OrderState.OPEN and not any(answer.done for answer in self.answers)

    def is_late(self, today: date) -> bool:
        """Whether its day has passed."""
        return self.is_open and self.order.due < today


@dataclass(frozen=True)
class Update:
    """A version of the central list that waits for the administrator; `counts` is the one now, 0 the program's own."""

    item: CentralItem
    counts: int
    diff: tuple[str, ...]
    is_trusted: bool


@dataclass(frozen=True)
class FromDistrict:
    """All that came, open and early first; `stranger` is a key that something stands under and nobody confirmed."""

    orders: tuple[OrderView, ...]
    updates: tuple[Update, ...]
    names: Mapping[str, str]
    stranger: str = ""

    @property
    def waiting(self) -> int:
        """How many things are left to do."""
        return len(self.updates) + sum(order.is_open for order in self.orders)


def from_district(desk: Desk) -> FromDistrict:
    """What came from the district office and what is left to do."""
    with desk.workspace.read() as tx:
        key, answers = tx.info(DISTRICT_KEY, ""), tx.received.answers()
        orders = [_view(read_order(record), answers, key) for record in tx.received.records(ORDERS)]
        items = [read_item(record) for record in tx.received.records(LIBRARY)]
        agreed = tx.received.agreed()
        names = {account.id: account.name for account in tx.people.accounts()}
    updates = tuple(_update(item, agreed, key) for item in items if item.version > agreed.get(item.name, (0, ""))[0])
    keys = [*(view.order.issue.key for view in orders), *(update.item.issue.key for update in updates)]
    stranger = next((one for one in keys if one != key), "")
    return FromDistrict(tuple(sorted(orders, key=_order)), updates, names, stranger)


def confirm_key(desk: Desk, key: str) -> Changes:
    """The administrator has compared the key's fingerprint with what the district office gave in writing."""
    require_administrator(desk)
    with desk.workspace.write() as tx:
        before = tx.info(DISTRICT_KEY, "")
        tx.set_info(DISTRICT_KEY, key)
        note_setting(desk, tx, "confirm_district_key", fingerprint(before) if before else "", fingerprint(key))
    return Changes(outbox=True)


def agree(desk: Desk, item_id: str, sha256: str) -> Changes:
    """Lets a version of the central list count from now on; the administrator has seen what it changes.

    UserError, and nothing changed, where it does not stand under the confirmed key, is not what was looked at, or can't
    be read as what it says it is.
    """
    require_administrator(desk)
    with desk.workspace.write() as tx:
        item = _waiting(tx, item_id, sha256)
        contents = {name: content for name, (_, content) in tx.received.agreed().items()} | {item.name: item.content}
        check_with(contents)
        before = tx.received.agreed().get(item.name, (0, ""))
        tx.received.agree(item.name, item.version, item.content, desk.account.id, desk.clock())
        note_setting(desk, tx, "agree_central_item", str(before[0]), item.sha256)
    return Changes(outbox=True)


def answer_order(desk: Desk, order_id: str, text: str, *, done: bool) -> Changes:
    """Writes down what was done about an order; that nothing is left to do, a section head or the signer says."""
    if not text.strip():
        raise UserError("没有写整改情况", "要写明做了什么。", "请写明整改措施和结果。")
    if done and not _MAY_CLOSE & desk.account.roles:
        raise UserError("不能办结", "整改完成要由初审人或签发人确认。", "请先记下整改情况，再请他们确认。")
    with desk.workspace.write() as tx:
        if tx.received.record(ORDERS, order_id) is None:
            raise UserError("找不到这件整改通知", "它不在这个工作库里。", "请刷新后再看。")
        now = desk.clock()
        tx.received.answer(OrderAnswer(desk.new_id(), order_id, desk.account.id, now, text.strip(), done))
        tx.audit.append(Event(now, desk.account.id, "close_order" if done else "answer_order", after=order_id))
    return Changes(outbox=True)


def late_orders(desk: Desk, found: FromDistrict) -> int:
    """How many orders are past their day."""
    return sum(order.is_late(beijing_day(desk.clock())) for order in found.orders)


def _waiting(tx: Transaction, item_id: str, sha256: str) -> CentralItem:
    record = tx.received.record(LIBRARY, item_id)
    if record is None or read_item(record).sha256 != sha256:
        raise UserError("已经有更新的一版", "看过的这一版已被取代。", "请刷新后看新的一版。")
    item = read_item(record)
    if item.issue.key != tx.info(DISTRICT_KEY, "") or not holds(item.issue):
        raise UserError(
            "签名没有确认", "这一版的公钥不是已确认的区级公钥。", "请先与区里书面告知的指纹核对并确认公钥。"
        )
    return item


def _view(order: Order, answers: tuple[OrderAnswer, ...], key: str) -> OrderView:
    return OrderView(order, tuple(one for one in answers if one.order_id == order.id), order.issue.key == key)


def _order(view: OrderView) -> tuple[bool, date, str]:
    return not view.is_open, view.order.due, view.order.no


def _update(item: CentralItem, agreed: Mapping[str, tuple[int, str]], key: str) -> Update:
    counts, before = agreed.get(item.name, (0, ""))
    before = before if counts else as_shipped(item.name)
    lines = difflib.unified_diff(before.splitlines(), item.content.splitlines(), lineterm="", n=2)
    return Update(item, counts, tuple(lines)[2:], item.issue.key == key)
