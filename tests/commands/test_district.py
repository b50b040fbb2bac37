"""What comes from the district office: kept only under its signature, and it counts only once a person has agreed."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import requests

from deliveries import OTHER_UNIT, UNIT, approved, withdrawal
from gongkai.commands.desk import Desk
from gongkai.commands.district import agree, answer_order, confirm_key, from_district, late_orders
from gongkai.commands.issue import issue, new_item, new_order, next_version
from gongkai.commands.ledger import ledger
from gongkai.commands.office import NewPerson, add_person
from gongkai.commands.pull import Pulled, pull
from gongkai.commands.settings import renewed
from gongkai.domain import places
from gongkai.domain.canonical import Json
from gongkai.domain.errors import UserError
from gongkai.domain.outbox import Operation
from gongkai.domain.people import Role
from gongkai.endpoint.serving import Running
from gongkai.review.lexicons import lexicons
from gongkai.sync.kinto import KintoEndpoint
from office import BUREAU, PASSPHRASE, Office, open_office

ORDER = {
    "no": "武政公开督〔2026〕3号",
    "unit": UNIT,
    "title": "补发低保名单",
    "demand": "名单缺两个镇。",
    "due": "2026-09-30",
}
FORM = "forms/05-services/assistance/dibao.yaml"


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with open_office(tmp_path) as opened:
        yield opened


@contextmanager
def endpoint(kinto: Running, unit: str = UNIT) -> Iterator[KintoEndpoint]:
    with KintoEndpoint(kinto.url, places.account(unit), kinto.passwords[unit]) as opened:
        yield opened


def district(office: Office) -> Desk:
    """The desk of the district's supervisor."""
    desk = office.seat("signer")
    account = replace(desk.account, roles=frozenset({Role.SUPERVISOR}))
    return replace(desk, session=replace(desk.signed_in, account=account))


def put(kinto: Running, office: Office, collection: str, record: Json) -> None:
    with endpoint(kinto, places.DISTRICT) as there:
        issue(district(office), there, collection, record)


def pulled(kinto: Running, office: Office) -> Pulled:
    with endpoint(kinto) as there:
        return pull(office.desk, there, UNIT)


def test_an_order_arrives_is_answered_and_is_closed(kinto: Running, office: Office) -> None:
    pulled(kinto, office)  # what other tests issued
    order = new_order(district(office), ORDER)
    put(kinto, office, places.ORDERS, order)
    put(kinto, office, places.ORDERS, new_order(district(office), ORDER | {"unit": OTHER_UNIT}))
    assert pulled(kinto, office) == Pulled(orders=1)
    assert pulled(kinto, office) == Pulled()
    clerk = replace(office.seat("clerk"), clock=lambda: datetime(2026, 10, 1, tzinfo=UTC))
    found = from_district(clerk)
    view = next(view for view in found.orders if view.order.id == order["id"])
    assert (view.order.title, view.order.due, view.is_open) == ("补发低保名单", date(2026, 9, 30), True)
    assert view.is_late(date(2026, 10, 1))
    assert late_orders(clerk, found) >= 1
    answer_order(clerk, order["id"], "已补两个镇。", done=False)
    with pytest.raises(UserError, match="初审人或签发人"):
        answer_order(clerk, order["id"], "已补齐。", done=True)
    answer_order(office.seat("head"), order["id"], "已补齐并更正公开。", done=True)
    view = next(view for view in from_district(clerk).orders if view.order.id == order["id"])
    assert not view.is_open
    assert [(found.names[answer.account_id], answer.text) for answer in view.answers] == [
        ("刘芳", "已补两个镇。"),
        ("杨波", "已补齐并更正公开。"),
    ]


def test_the_district_closes_its_order_by_a_later_version(kinto: Running, office: Office) -> None:
    pulled(kinto, office)
    order = new_order(district(office), ORDER)
    put(kinto, office, places.ORDERS, order)
    pulled(kinto, office)
    put(kinto, office, places.ORDERS, new_order(district(office), ORDER | {"id": order["id"], "state": "closed"}))
    assert pulled(kinto, office).orders == 1
    (view,) = [view for view in from_district(office.desk).orders if view.order.id == order["id"]]
    assert not view.is_open


def test_what_was_changed_after_signing_is_not_taken_in(kinto: Running, office: Office) -> None:
    pulled(kinto, office)
    order = new_order(district(office), ORDER) | {"due": "2027-09-30"}
    put(kinto, office, places.ORDERS, order)
    assert pulled(kinto, office) == Pulled(refused=1)
    assert order["id"] not in {view.order.id for view in from_district(office.desk).orders}


def test_orders_are_for_departments_and_not_for_everybody(kinto: Running, office: Office) -> None:
    put(kinto, office, places.ORDERS, new_order(district(office), ORDER))
    url = f"{kinto.url}/buckets/{places.OFFICE}/collections/{places.ORDERS}/records"
    assert requests.get(url).status_code == 401
    login = (places.account(UNIT), kinto.passwords[UNIT])
    assert requests.get(url, auth=login).status_code == 200
    record = new_order(district(office), ORDER)
    assert requests.put(f"{url}/{record['id']}", json={"data": record}, auth=login).status_code == 403


def test_a_central_form_counts_once_the_administrator_has_agreed(
    kinto: Running, office: Office, tmp_path: Path
) -> None:
    new = tmp_path / "dibao.yaml"
    shipped = (Path(__file__).parents[2] / FORM).read_text("utf-8")
    title = next(line for line in shipped.splitlines() if line.startswith("title_zh:"))
    new.write_text(shipped.replace(title, "title_zh: 城乡低保信息（全区统一）"), "utf-8")
    with endpoint(kinto, places.DISTRICT) as there:
        version = next_version(there, FORM)
    record = new_item(district(office), FORM, new, version, "统一标题")
    put(kinto, office, places.LIBRARY, record)
    assert pulled(kinto, office).items >= 1
    form_id = next(form.id for form in office.desk.library.forms.values() if form.id.endswith("/dibao"))
    update = next(update for update in from_district(office.desk).updates if update.item.name == FORM)
    assert [line for line in update.diff if line[0] in "+-"] == [f"-{title}", "+title_zh: 城乡低保信息（全区统一）"]
    assert renewed(office.desk).library.form(form_id).title_zh != "城乡低保信息（全区统一）"
    with pytest.raises(UserError, match="管理员"):
        agree(office.seat("clerk"), record["id"], record["sha256"])
    with pytest.raises(UserError, match="公钥"):
        agree(office.seat("admin"), record["id"], record["sha256"])
    stranger = from_district(office.desk).stranger
    confirm_key(office.seat("admin"), stranger)
    with pytest.raises(UserError, match="取代"):
        agree(office.seat("admin"), record["id"], "00" * 32)
    agree(office.seat("admin"), record["id"], record["sha256"])
    assert renewed(office.desk).library.form(form_id).title_zh == "城乡低保信息（全区统一）"
    assert FORM not in {update.item.name for update in from_district(office.desk).updates}


def test_a_central_lexicon_is_added_to_what_scanners_look_for(kinto: Running, office: Office, tmp_path: Path) -> None:
    new = tmp_path / "internal.txt"
    new.write_text("区内流转件\n", "utf-8")
    name = "lexicons/internal_marks.txt"
    with endpoint(kinto, places.DISTRICT) as there:
        record = new_item(district(office), name, new, next_version(there, name), "新增")
    put(kinto, office, places.LIBRARY, record)
    pulled(kinto, office)
    confirm_key(office.seat("admin"), record["key"])
    agree(office.seat("admin"), record["id"], record["sha256"])
    own = renewed(office.desk).library.lexicons
    assert own
    assert "区内流转件" in lexicons(own)["internal_marks"].words


def test_an_older_version_again_changes_nothing(kinto: Running, office: Office, tmp_path: Path) -> None:
    new = tmp_path / "a.txt"
    new.write_text("甲\n", "utf-8")
    name = "lexicons/surnames.txt"
    with endpoint(kinto, places.DISTRICT) as there:
        version = next_version(there, name)
    put(kinto, office, places.LIBRARY, new_item(district(office), name, new, version + 1, "新"))
    pulled(kinto, office)
    put(kinto, office, places.LIBRARY, new_item(district(office), name, new, version, "旧"))
    assert pulled(kinto, office).refused == 1


def test_the_supervisor_s_workspace_keeps_what_all_units_publish(kinto: Running, office: Office) -> None:
    person = NewPerson("district", "周敏", frozenset({Role.SUPERVISOR}), PASSPHRASE, BUREAU.code)
    add_person(office.seat("admin"), person)
    entry = approved(777_001, unit=OTHER_UNIT)
    with endpoint(kinto, OTHER_UNIT) as other:
        other.put_record(OTHER_UNIT, entry.disclosure, entry.record, None)
    assert pulled(kinto, office).records >= 1
    place = f"{places.BUCKET}/{places.records(OTHER_UNIT)}"
    with office.desk.workspace.read() as tx:
        assert tx.received.record(place, entry.disclosure)["payload_sha256"] == entry.payload_sha256
    line = next(line for line in ledger(district(office)) if line.disclosure == entry.disclosure)
    assert (line.unit, line.title, line.standing) == (OTHER_UNIT, entry.title, Operation.PUBLISH)
    assert entry.disclosure not in {line.disclosure for line in ledger(office.seat("clerk"))}
    with endpoint(kinto, OTHER_UNIT) as other:
        stored = other.read_record(OTHER_UNIT, entry.disclosure)
        assert stored
        gone = withdrawal(entry, 777_001)
        other.put_record(OTHER_UNIT, entry.disclosure, gone.record, stored.etag)
    assert pulled(kinto, office).records == 1
    line = next(line for line in ledger(district(office)) if line.disclosure == entry.disclosure)
    assert (line.unit, line.standing, line.reason) == (OTHER_UNIT, Operation.WITHDRAW, "涉及个人隐私")
    assert line.title == "（已撤回，名称不再公开）"
    assert pulled(kinto, office) == Pulled()
