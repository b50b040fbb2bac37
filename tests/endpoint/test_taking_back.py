"""What was taken back is found nowhere any more: asked as a stranger would, on disk, and in the database itself."""

import base64
import json
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg2
import pytest
import requests
from sqlalchemy import make_url

from deliveries import ATTACHMENT, UNIT, approved_record, disclosure_id, resealed
from gongkai.domain import places
from gongkai.domain.canonical import Json
from gongkai.domain.correction import ReasonCode
from gongkai.domain.places import BUCKET
from gongkai.domain.record import file_id
from gongkai.domain.tombstone import tombstone
from gongkai.endpoint.child import started
from gongkai.endpoint.provisioning import Login
from gongkai.endpoint.serving import Running
from gongkai.endpoint.settings import Secrets, kinto_settings

CANARY = "canary-0419900307231"
RECORDS = f"/buckets/{BUCKET}/collections/{places.records(UNIT)}/records"
FILES = f"/buckets/{BUCKET}/collections/{places.files(UNIT)}/records"
FILE = f"{FILES}/{file_id(UNIT, ATTACHMENT.sha256)}"


def leaking(number: int) -> Json:
    return json.loads(resealed(approved_record(number, (ATTACHMENT,), title=f"名单{CANARY}") | {"html": CANARY}))


def withdrawn(record: Json) -> Json:
    left = tombstone(record, ReasonCode.PRIVACY, datetime(2026, 9, 4, tzinfo=UTC))
    return json.loads(resealed(left | {"reviews": record["reviews"]}))


def publish_and_take_back(endpoint: Running) -> None:
    own = (places.account(UNIT), endpoint.passwords[UNIT])
    url, number = endpoint.url, 1
    form = {"sha256": ATTACHMENT.sha256, "size": 3, "media_type": "text/plain", "state": "published"}
    sent = {"attachment": (f"{file_id(UNIT, ATTACHMENT.sha256)}.txt", CANARY.encode(), "text/plain")}
    for status in (201, 200):  # a proxy on the way that sends it twice
        put = requests.post(f"{url}{FILE}/attachment", {"data": json.dumps(form)}, files=sent, auth=own)
        assert put.status_code == status
    record = f"{url}{RECORDS}/{disclosure_id(number)}"
    put = requests.put(record, json={"data": leaking(number)}, headers={"If-None-Match": "*"}, auth=own)
    assert put.status_code == 201
    assert CANARY in requests.get(record).text
    version = {"If-Match": put.headers["ETag"]}
    assert requests.put(record, json={"data": withdrawn(leaking(number))}, headers=version, auth=own).status_code == 200
    assert requests.put(f"{url}{FILE}", json={"data": {"state": "withdrawn"}}, auth=own).status_code == 200


def everything_that_a_stranger_can_ask(url: str) -> list[requests.Response]:
    bucket = f"/buckets/{BUCKET}"
    paths = [
        "/",
        "/buckets",
        bucket,
        f"{bucket}/collections",
        f"{bucket}/history",
        f"{bucket}/groups",
        f"{bucket}/changes",
        "/buckets/__attachments__",
        "/buckets/monitor/collections/changes/records",
        "/permissions",
        f"/files/{BUCKET}/{places.files(UNIT)}/{file_id(UNIT, ATTACHMENT.sha256)}",
        f"/files/{BUCKET}/{places.files(UNIT)}/{file_id(UNIT, ATTACHMENT.sha256)}.txt",
        f"{FILE}",
        f"{FILE}/attachment",
        f"{RECORDS}/{disclosure_id(1)}",
    ]
    for plural in (RECORDS, FILES):
        paths += [
            plural + query for query in ("", "?_since=0", "?deleted=true", "?_before=99999999999999", "?_sort=id")
        ]
    return [requests.get(url + path) for path in paths]


@pytest.mark.filterwarnings("ignore::platformdirs.api.RuntimeDirWarning")
def test_no_old_byte_is_left(tmp_path: Path) -> None:
    from gongkai.endpoint.postgres import running

    with started(tmp_path, units=[UNIT]) as endpoint:
        publish_and_take_back(endpoint)
        answers = everything_that_a_stranger_can_ask(endpoint.url)
        assert {answer.status_code for answer in answers if "/files/" in answer.url} == {410}
        assert not [answer.url for answer in answers if CANARY in answer.text]
        listed = requests.get(endpoint.url + RECORDS).json()["data"]
        assert [record["state"] for record in listed] == ["withdrawn"]
    assert not [file for file in (tmp_path / "files").rglob("*") if file.is_file()]
    with running(tmp_path / "postgres") as url:
        assert not [name for name, text in whole_database(url) if CANARY in text or ATTACHMENT.sha256 in text]


def whole_database(url: str) -> list[tuple[str, str]]:
    """Every row of every table as text, with JSON as people would write it."""
    place = make_url(url)
    query: dict[str, Any] = dict(place.query)
    with closing(psycopg2.connect(user=place.username, dbname=place.database, **query)) as connection:
        cursor = connection.cursor()
        cursor.execute("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
        tables = [name for (name,) in cursor.fetchall()]
        assert "objects" in tables
        rows = []
        for table in tables:
            cursor.execute(f'SELECT "{table}"::text FROM "{table}"')
            rows += [(table, text.replace('""', '"')) for (text,) in cursor.fetchall()]
        return rows


@pytest.mark.filterwarnings("ignore")
def test_an_endpoint_that_keeps_a_history_forgets_it(tmp_path: Path) -> None:
    from pyramid.request import Request

    from gongkai.endpoint.application import build

    known = Secrets(departments={UNIT: "pass"})
    settings = kinto_settings(known, None, tmp_path)
    settings["kinto.includes"] += " kinto.plugins.history"
    app = build(settings, known.admin_password, [Login(UNIT, "pass")])

    def ask(method: str, path: str, who: str, password: str, **body: Any) -> Any:
        login = base64.b64encode(f"{who}:{password}".encode()).decode()
        request = Request.blank(f"/v1{path}", method=method, authorization=("Basic", login))
        if body:
            request.content_type, request.body = "application/json", json.dumps(body).encode()
        return request.get_response(app)

    path = f"{RECORDS}/{disclosure_id(1)}"
    history = f"/buckets/{BUCKET}/history"
    assert ask("PUT", path, places.account(UNIT), "pass", data=leaking(1)).status_code == 201
    assert CANARY in ask("GET", history, "admin", known.admin_password).text
    assert ask("PUT", path, places.account(UNIT), "pass", data=withdrawn(leaking(1))).status_code == 200
    kept = ask("GET", history, "admin", known.admin_password)
    assert kept.status_code == 200
    assert CANARY not in repr(kept.json["data"])
    assert CANARY not in ask("GET", history + "?_since=0", "admin", known.admin_password).text
