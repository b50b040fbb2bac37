"""Key slots: what opens them, what does not, and what a file of them may not do."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongkai.domain.errors import UserError
from gongkai.vault import slots
from gongkai.vault.adopted import adopt, open_adopted, read_adopted, write_adopted
from gongkai.vault.keys import new_key
from gongkai.vault.slots import SlotKind
from gongkai.vault.stretching import Cost

CHEAP = Cost(1, 8, 1)
KEY = bytes(range(32))


def slot(name: str, secret: str, kind: SlotKind = SlotKind.ACCOUNT) -> slots.Slot:
    return slots.new_slot(kind, name, secret, KEY, CHEAP)


@settings(max_examples=20)
@given(secret=st.text(min_size=1), other=st.text(min_size=1))
def test_a_slot_opens_with_its_secret_and_no_other(secret: str, other: str) -> None:
    made = (slot("wangmin", secret),)
    assert slots.open_slot(made, SlotKind.ACCOUNT, "wangmin", secret) == KEY
    if other != secret:
        with pytest.raises(UserError, match="登录名或口令不对"):
            slots.open_slot(made, SlotKind.ACCOUNT, "wangmin", other)


def test_a_slot_put_under_another_name_or_kind_does_not_open(tmp_path: Path) -> None:
    path = tmp_path / "office.gongkai.keys"
    slots.write_slots(path, [slot("clerk", "口令一")])
    told = json.loads(path.read_text("utf-8"))
    for change in ({"name": "admin"}, {"kind": "recovery"}):
        path.write_text(json.dumps(told | {"slots": [told["slots"][0] | change]}), "utf-8")
        (forged,) = slots.read_slots(path)
        with pytest.raises(UserError):
            slots.open_slot((forged,), forged.kind, forged.name, "口令一")


def test_while_a_passphrase_is_being_changed_both_open() -> None:
    both = slot("clerk", "旧口令"), slot("clerk", "新口令")
    for secret in ("旧口令", "新口令"):
        assert slots.open_slot(both, SlotKind.ACCOUNT, "clerk", secret) == KEY
    assert slots.logins(both) == ("clerk",)


@pytest.mark.parametrize(
    "change",
    [
        {"argon2id": {"passes": 1, "memory_kib": 10**9, "lanes": 1}},
        {"argon2id": {"passes": 10**6, "memory_kib": 8, "lanes": 1}},
        {"nonce": "AAAA"},
        {"salt": "?"},
        {"kind": "anybody"},
    ],
)
def test_a_forged_file_is_refused_before_it_costs_anything(tmp_path: Path, change: dict[str, object]) -> None:
    path = tmp_path / "office.gongkai.keys"
    slots.write_slots(path, [slot("clerk", "口令一")])
    told = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps(told | {"slots": [told["slots"][0] | change]}), "utf-8")
    with pytest.raises(UserError, match="读不出来"):
        slots.read_slots(path)


def test_a_file_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "office.gongkai.keys"
    path.write_text('{"version": 2, "slots": "?"}', "utf-8")
    with pytest.raises(UserError, match="更新的版本"):
        slots.read_slots(path)


def test_what_is_written_is_read_again_and_nothing_lies_beside(tmp_path: Path) -> None:
    path = tmp_path / "office.gongkai.keys"
    made = slot("clerk", "口令一"), slot("", "口令二", SlotKind.SYNC)
    slots.write_slots(path, made)
    assert slots.read_slots(path) == made
    assert list(tmp_path.iterdir()) == [path]


def test_an_adopted_slot_opens_with_the_passphrase_of_the_signing_key(tmp_path: Path) -> None:
    key, path = new_key("旧工作库的口令"), tmp_path / "office.gongkai.adopted"
    write_adopted(path, (adopt("clerk", key, KEY),))
    (made,) = read_adopted(path)
    assert open_adopted(made, "旧工作库的口令") == KEY
    with pytest.raises(UserError, match="口令不对"):
        open_adopted(made, "别的口令")
    write_adopted(path, ())
    assert list(tmp_path.iterdir()) == []
