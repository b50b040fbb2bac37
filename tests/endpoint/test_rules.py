"""Who may do what at the reference endpoint, asked over HTTP as strangers would."""

from io import BytesIO
from itertools import count

import pytest
import requests
from requests.auth import HTTPBasicAuth

from deliveries import ATTACHMENT, FILE, OTHER_UNIT, UNIT, approved, approved_record, disclosure_id, resealed
from gongkai.domain import places
from gongkai.domain.canonical import sha256_hex
from gongkai.domain.disclosure import Attachment
from gongkai.domain.errors import UserError
from gongkai.domain.record import file_id
from gongkai.endpoint.provisioning import Login, provision
from gongkai.endpoint.serving import Running
from gongkai.sync.endpoint import Refused
from gongkai.sync.kinto import KintoEndpoint

CREATE = {"If-None-Match": "*", "Content-Type": "application/json"}
_numbers = count(1000)


def collection(kinto: Running, name: str) -> str:
    return f"{kinto.url}/buckets/{places.BUCKET}/collections/{name}"


def record_url(kinto: Running, number: int, unit: str = UNIT) -> str:
    return f"{collection(kinto, places.records(unit))}/records/{disclosure_id(number)}"


def login(kinto: Running, unit: str = UNIT) -> HTTPBasicAuth:
    return HTTPBasicAuth(places.account(unit), kinto.passwords[unit])


def body(number: int) -> bytes:
    return b'{"data":' + approved(number).record + b"}"


def department(kinto: Running) -> KintoEndpoint:
    return KintoEndpoint(kinto.url, places.account(UNIT), kinto.passwords[UNIT])


@pytest.fixture
def number() -> int:
    return next(_numbers)


def test_only_the_department_writes_and_everyone_reads(kinto: Running, number: int) -> None:
    url = record_url(kinto, number)
    assert requests.put(url, body(number), headers=CREATE).status_code == 401
    assert requests.put(url, body(number), headers=CREATE, auth=login(kinto, OTHER_UNIT)).status_code == 403
    assert requests.put(url, body(number), headers=CREATE, auth=login(kinto)).status_code == 201
    assert requests.get(url).json()["data"]["payload_sha256"] == approved(number).payload_sha256
    overwrite = requests.put(url, body(number), headers=CREATE | {"If-None-Match": ""}, auth=login(kinto, OTHER_UNIT))
    assert overwrite.status_code == 403


def test_nothing_is_ever_deleted(kinto: Running, number: int) -> None:
    with department(kinto) as endpoint:
        endpoint.put_record(UNIT, disclosure_id(number), approved(number).record, None)
    admin = HTTPBasicAuth("admin", kinto.admin_password)
    records, own = collection(kinto, places.records(UNIT)), record_url(kinto, number)
    for url in (own, f"{records}/records", records, f"{kinto.url}/buckets/{places.BUCKET}"):
        for who in (login(kinto), admin):
            assert requests.delete(url, auth=who).status_code in (403, 405)
    assert requests.get(own).status_code == 200


def test_a_department_changes_neither_its_schema_nor_accounts_nor_buckets(kinto: Running) -> None:
    own = login(kinto)
    assert (
        requests.patch(collection(kinto, places.records(UNIT)), json={"data": {"schema": {}}}, auth=own).status_code
        == 403
    )
    assert (
        requests.put(f"{kinto.url}/accounts/someone", json={"data": {"password": "secret"}}, auth=own).status_code
        == 403
    )
    assert requests.put(f"{kinto.url}/accounts/someone", json={"data": {"password": "secret"}}).status_code in (
        401,
        403,
    )
    assert requests.put(f"{kinto.url}/buckets/another", json={}, auth=own).status_code == 403
    assert requests.post(f"{kinto.url}/__flush__", auth=own).status_code == 404
    assert requests.get(f"{kinto.url}/buckets/{places.BUCKET}/history").status_code == 404


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"title": ""}, "title"),
        ({"area": 12}, "area"),
        ({"opinion": "内部"}, "opinion"),
        ({"index_no": None}, "index_no"),
    ],
)
def test_a_refused_record_names_its_field(kinto: Running, number: int, change: dict[str, object], field: str) -> None:
    with department(kinto) as endpoint, pytest.raises(Refused) as refused:
        endpoint.put_record(UNIT, disclosure_id(number), resealed(approved_record(number) | change), None)
    assert refused.value.field == field
    assert requests.get(record_url(kinto, number)).status_code == 404


def test_a_missing_field_is_named_too(kinto: Running, number: int) -> None:
    record = approved_record(number)
    del record["publisher"]
    with department(kinto) as endpoint, pytest.raises(Refused) as refused:
        endpoint.put_record(UNIT, disclosure_id(number), resealed(record), None)
    assert refused.value.field == "publisher"


def test_a_published_file_is_served_to_save_and_gone_once_withdrawn(kinto: Running) -> None:
    record_id = file_id(UNIT, ATTACHMENT.sha256)
    with department(kinto) as endpoint:
        endpoint.put_file(UNIT, ATTACHMENT, BytesIO(FILE))
    record = collection(kinto, places.files(UNIT)) + f"/records/{record_id}"
    stored = requests.get(record).json()["data"]
    served = requests.get(f"{kinto.url}/files/{places.BUCKET}/{places.files(UNIT)}/{record_id}")
    assert (served.status_code, served.content) == (200, FILE)
    assert served.headers["Content-Disposition"] == f'attachment; filename="{record_id}.xlsx"'
    assert served.headers["X-Content-Type-Options"] == "nosniff"
    by_location = kinto.url.removesuffix("/v1") + stored["attachment"]["location"]
    assert requests.get(by_location).content == FILE
    assert requests.patch(record, json={"data": {"state": "withdrawn"}}, auth=login(kinto)).status_code == 400
    assert requests.put(record, json={"data": {"state": "withdrawn"}}, auth=login(kinto)).status_code == 200
    assert requests.get(served.url).status_code == requests.get(by_location).status_code == 410
    assert set(requests.get(record).json()["data"]) == {"id", "last_modified", "schema", "state"}


def test_a_forged_location_opens_no_other_file(kinto: Running) -> None:
    record_id = file_id(UNIT, "ef" * 32)
    attachment = {
        "filename": "x",
        "location": "/v1/files/../../secrets.json",
        "hash": "ef" * 32,
        "mimetype": "a/b",
        "size": 1,
    }
    forged = {"sha256": "ef" * 32, "size": 1, "media_type": "a/b", "state": "published", "attachment": attachment}
    url = collection(kinto, places.files(UNIT)) + f"/records/{record_id}"
    requests.put(url, json={"data": forged}, auth=login(kinto))
    assert requests.get(f"{kinto.url}/files/{places.BUCKET}/{places.files(UNIT)}/{record_id}").status_code == 404


def test_a_refused_upload_leaves_the_published_file(kinto: Running) -> None:
    content = b"published"
    file = Attachment("a.pdf", "application/pdf", len(content), sha256_hex(content))
    path = f"/records/{file_id(UNIT, file.sha256)}"
    with department(kinto) as endpoint:
        endpoint.put_file(UNIT, file, BytesIO(content))
        with pytest.raises(Refused):
            endpoint.put_file(UNIT, Attachment("a.exe", "application/pdf", 2, file.sha256), BytesIO(b"MZ"))
    bad: dict[str, tuple[str | None, bytes, str]] = {
        "attachment": ("a.pdf", b"other", "application/pdf"),
        "data": (None, b'{"size": -1}', "application/json"),
    }
    url = collection(kinto, places.files(UNIT)) + path
    assert requests.post(url + "/attachment", files=bad, auth=login(kinto)).status_code == 400
    assert requests.delete(url + "/attachment", auth=login(kinto)).status_code == 400
    served = requests.get(f"{kinto.url}/files/{places.BUCKET}/{places.files(UNIT)}{path.removeprefix('/records')}")
    assert served.content == content


def test_a_department_can_be_added_to_a_running_endpoint(kinto: Running, number: int) -> None:
    provision(kinto.url, kinto.admin_password, [Login("JTJ01", "pass-of-transport")])
    with KintoEndpoint(kinto.url, "jtj01", "pass-of-transport") as endpoint:
        endpoint.put_record("JTJ01", disclosure_id(number), approved(number, unit="JTJ01").record, None)
    with pytest.raises(UserError, match="管理员"):
        provision(kinto.url, "wrong", [Login("JTJ01", "other")])
