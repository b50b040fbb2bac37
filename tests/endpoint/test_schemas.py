"""The published schemas of contract version 1 against what the program really makes."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from deliveries import ATTACHMENT, approved_record
from gongkai import paths
from gongkai.domain.canonical import Json
from gongkai.domain.district import to_sign
from gongkai.domain.record import payload_sha256
from gongkai.endpoint.provisioning import record_schema
from gongkai.endpoint.settings import schema
from gongkai.vault.signing import verify

TOMBSTONE = {
    "v": 1,
    "index_no": "120114-MZJ01-0506-20260903-00001",
    "state": "withdrawn",
    "revision": 1,
    "time": "2026-09-04T08:00:00+08:00",
    "reason_code": "privacy",
    "payload_sha256": "ab" * 32,
    "reviews": approved_record(1)["reviews"],
}
SERVER_FIELDS = {"id": "00000000-0000-4000-8000-000000000001", "last_modified": 1, "schema": 2}


def problems(record: Json, json_schema: Any) -> list[str]:
    return [error.message for error in Draft202012Validator(json_schema).iter_errors(record)]


@pytest.mark.parametrize("name", ["record", "tombstone", "file", "gone", "order", "library"])
def test_a_schema_is_one_and_its_example_keeps_it(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))
    example = json.loads((paths.endpoint() / "schema" / "examples" / f"{name}.json").read_text("utf-8"))
    assert problems(example, schema(name)) == []
    if "payload_sha256" in example:
        assert payload_sha256(example) == example["payload_sha256"]
    if "sig" in example:
        assert verify(example["key"], to_sign(example), example["sig"])
    assert problems(example | {"v": 2, "state": "draft"}, schema(name))


def test_the_program_s_record_keeps_the_contract() -> None:
    record = approved_record(1, files=(ATTACHMENT,))
    assert problems(record, record_schema()) == []
    assert problems(record | SERVER_FIELDS, schema("record")) == []
    later = {"time_limit", "due", "valid_until", "legal_basis", "content_sha256"}
    assert set(record) == set(schema("record")["required"]) | later
    assert problems({name: value for name, value in record.items() if name not in later}, record_schema()) == []


def test_a_withdrawn_record_keeps_nothing_but_the_tombstone() -> None:
    assert problems(TOMBSTONE, record_schema()) == []
    assert problems(TOMBSTONE | SERVER_FIELDS, schema("tombstone")) == []
    assert problems(TOMBSTONE | {"title": "公告"}, record_schema())
    assert problems(approved_record(1) | {"state": "withdrawn"}, record_schema())


@pytest.mark.parametrize(
    "change",
    [
        {"v": 2},
        {"title": ""},
        {"title": "两\n行"},
        {"area": 10},
        {"formed_date": "2026年9月3日"},
        {"state": "draft"},
        {"payload_sha256": "AB" * 32},
        {"due": "2026年9月3日"},
        {"legal_basis": ["一行\n两行"]},
        {"values": {"persons": 1.5}},
        {"values": {"note": "有\x00字符"}},
        {"html": "\x00"},
        {"reviews": []},
        {"opinion": "内部意见"},
        {"files": [{"name": "名单.xlsx"}]},
    ],
)
def test_a_record_outside_the_contract_is_refused(change: dict[str, Any]) -> None:
    assert problems(approved_record(1) | change, record_schema())
