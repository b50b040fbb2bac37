"""Each promise of the endpoint that an office's IT runs, on Debian's own PostgreSQL and nginx. Run by name:

pytest tests/endpoint/on_debian.py (as root, or as who may run initdb; apt-get install postgresql nginx).
"""

import json
import shutil
import ssl
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import requests

from deliveries import (
    ATTACHMENT,
    FILE,
    OTHER_UNIT,
    UNIT,
    approved,
    approved_record,
    disclosure_id,
    resealed,
    withdrawal,
)
from endpoint.debian import Debian, install, installed_on, is_possible, until
from fakes import MemoryOutbox, SteppingClock
from gongkai import paths
from gongkai.domain import places
from gongkai.domain.canonical import sha256_hex
from gongkai.domain.disclosure import Attachment
from gongkai.domain.errors import UserError
from gongkai.domain.record import file_id
from gongkai.endpoint import accounts, backing_up, operating
from gongkai.sync.deliver import deliver
from gongkai.sync.endpoint import Refused
from gongkai.sync.kinto import KintoEndpoint
from gongkai.sync.line import Line

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not is_possible(), reason="needs Debian's postgresql and nginx"),
    pytest.mark.filterwarnings("ignore"),
]

CREATE = {"If-None-Match": "*"}
BUCKET = f"/buckets/{places.BUCKET}"
_numbers = count(1)


@pytest.fixture(scope="module")
def debian() -> Iterator[Debian]:
    """Not below pytest's own folder, which is closed to PostgreSQL's user."""
    with TemporaryDirectory(prefix="gongkai-debian-") as name, installed_on(Path(name), read_rate=2000) as running:
        yield running


@pytest.fixture(scope="module")
def passwords(debian: Debian) -> dict[str, str]:
    return {login.unit: login.password for login in accounts.add(debian.server, [UNIT, OTHER_UNIT])}


@pytest.fixture
def own(passwords: dict[str, str]) -> tuple[str, str]:
    return places.account(UNIT), passwords[UNIT]


@pytest.fixture
def number() -> int:
    return next(_numbers)


class Asking:
    """Requests through nginx, as any client makes them."""

    def __init__(self, debian: Debian) -> None:
        self._debian = debian

    def __call__(self, method: str, path: str, **options: Any) -> requests.Response:
        return requests.request(
            method, self._debian.url + path, verify=self._debian.ca, allow_redirects=False, timeout=60, **options
        )


@pytest.fixture
def ask(debian: Debian, passwords: dict[str, str]) -> Asking:
    return Asking(debian)


def record_path(number: int, unit: str = UNIT) -> str:
    return f"{BUCKET}/collections/{places.records(unit)}/records/{disclosure_id(number)}"


def body(number: int, **changes: Any) -> dict[str, Any]:
    return {"data": json.loads(resealed(approved_record(number) | changes))}


def client(debian: Debian, own: tuple[str, str]) -> KintoEndpoint:
    return KintoEndpoint(debian.url, *own, Line(certificates=debian.ca))


# The settings that are not optional.


def test_concurrent_changes_of_one_version_have_one_winner(
    debian: Debian, ask: Asking, own: tuple[str, str], number: int
) -> None:
    assert debian.psql("SHOW default_transaction_isolation") == "repeatable read"
    etag = ask("PUT", record_path(number), json=body(number), headers=CREATE, auth=own).headers["ETag"]
    for turn in range(10):

        def change(writer: int, etag: str = etag, turn: int = turn) -> requests.Response:
            changed = body(number, title=f"第{turn}轮第{writer}人的公告")
            return ask("PUT", record_path(number), json=changed, headers={"If-Match": etag}, auth=own)

        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(change, range(8)))
        winners = [answer for answer in answers if answer.status_code == 200]
        assert len(winners) == 1
        assert {answer.status_code for answer in answers} <= {200, 409, 412, 503}
        etag = winners[0].headers["ETag"]


def test_the_role_is_nobody_s_master(debian: Debian) -> None:
    rights = "rolsuper, rolcreatedb, rolcreaterole, rolreplication"
    assert debian.psql(f"SELECT {rights} FROM pg_roles WHERE rolname = 'kinto'") == "f|f|f|f"
    assert debian.psql("SHOW timezone") == "UTC"
    assert debian.psql("SELECT has_database_privilege('public', 'kinto', 'CONNECT')", "postgres") == "f"


def test_nothing_can_be_flushed_or_deleted_or_posted(ask: Asking, own: tuple[str, str], number: int) -> None:
    assert ask("PUT", record_path(number), json=body(number), headers=CREATE, auth=own).status_code == 201
    records = record_path(number).rpartition("/")[0]
    assert ask("POST", "/__flush__", auth=own).status_code == 404
    for path in (record_path(number), records, records.rpartition("/")[0], BUCKET, "/buckets"):
        assert ask("DELETE", path, auth=own).status_code in (403, 405), path
    assert ask("POST", records, json=body(number), auth=own).status_code == 405
    batched = {
        "requests": [{"method": "DELETE", "path": record_path(number)}, {"method": "POST", "path": "/__flush__"}]
    }
    answers = ask("POST", "/batch", json=batched, auth=own).json()["responses"]
    assert [answer["status"] for answer in answers] == [405, 404]
    assert ask("GET", record_path(number)).status_code == 200


def test_an_account_is_the_administrator_s_alone_and_made_on_the_server_only(
    debian: Debian, ask: Asking, own: tuple[str, str]
) -> None:
    new = {"data": {"password": "a password"}}
    admin = ("admin", debian.server.admin_password)
    for who in (None, own, admin):
        for path in ("/accounts", "/accounts/somebody", f"/accounts/{own[0]}", "//accounts", "/%61ccounts"):
            assert ask("GET", path, auth=who).status_code == 404, path
        assert ask("PUT", "/accounts/somebody", json=new, auth=who).status_code == 404
    batched = {"requests": [{"method": "PUT", "path": "/accounts/somebody", "body": new}, {"path": "/accounts/admin"}]}
    answers = ask("POST", "/batch", json=batched, auth=own).json()["responses"]
    assert {answer["status"] for answer in answers} <= {401, 403}
    assert ask("PUT", "/buckets/another", json={}, auth=own).status_code == 403
    assert ask("PATCH", BUCKET, json={"permissions": {"write": ["system.Everyone"]}}, auth=own).status_code == 403
    assert ask("GET", "/").json()["settings"]["explicit_permissions"] is True


def test_history_and_the_server_s_inside_are_shut(debian: Debian, ask: Asking, own: tuple[str, str]) -> None:
    for who in (None, own):
        for path in (
            f"{BUCKET}/history",
            f"{BUCKET}//history",
            f"{BUCKET}/%68istory",
            f"/buckets/x/../{BUCKET}/history",
        ):
            assert ask("GET", path, auth=who).status_code in (400, 404), path
        for path in ("/__heartbeat__", "/__version__", "/__metrics__", "/../etc/passwd"):
            assert ask("GET", path, auth=who).status_code in (400, 404), path
        answers = ask("POST", "/batch", json={"requests": [{"path": f"{BUCKET}/history"}]}, auth=who).json()[
            "responses"
        ]
        assert [answer["status"] for answer in answers] == [404]
    assert str(debian.folder) not in ask("GET", "/").text, "where the settings lie is nobody's business"


def test_a_department_writes_its_own_and_everyone_reads(
    ask: Asking, own: tuple[str, str], passwords: dict[str, str], number: int
) -> None:
    other = (places.account(OTHER_UNIT), passwords[OTHER_UNIT])
    put = {"json": body(number), "headers": CREATE}
    assert ask("PUT", record_path(number), **put).status_code == 401
    assert ask("PUT", record_path(number), **put, auth=other).status_code == 403
    assert ask("PUT", record_path(number), **put, auth=own).status_code == 201
    assert ask("GET", record_path(number)).json()["data"]["payload_sha256"] == approved(number).payload_sha256
    wrong = (own[0], "wrong")
    assert ask("GET", record_path(number), auth=wrong).status_code == 200
    assert "user" not in ask("GET", "/", auth=wrong).json()
    assert ask("GET", "/", auth=own).json()["user"]["id"] == f"account:{own[0]}"


def test_a_record_outside_the_schema_is_refused_by_its_field(
    debian: Debian, ask: Asking, own: tuple[str, str], number: int
) -> None:
    for change, field in (({"title": ""}, "title"), ({"html": "有\x00字符"}, "html"), ({"opinion": "内部"}, "opinion")):
        wrong = resealed(approved_record(number) | change)
        with client(debian, own) as endpoint, pytest.raises(Refused) as refused:
            endpoint.put_record(UNIT, disclosure_id(number), wrong, None)
        assert refused.value.field == field
    assert ask("GET", record_path(number)).status_code == 404
    changed: dict[str, Any] = {"data": {"schema": {}}}
    assert ask("PATCH", f"{BUCKET}/collections/{places.records(UNIT)}", json=changed, auth=own).status_code == 403


def test_a_batch_has_a_limit_and_each_request_its_own_answer(ask: Asking, own: tuple[str, str]) -> None:
    numbers = [next(_numbers) for _ in range(3)]
    puts: list[dict[str, Any]] = [
        {"method": "PUT", "path": record_path(n), "headers": CREATE, "body": body(n)} for n in numbers
    ]
    puts[1]["body"] = body(numbers[1], title="")
    answers = ask("POST", "/batch", json={"requests": puts}, auth=own).json()["responses"]
    assert [answer["status"] for answer in answers] == [201, 400, 201]
    too_many = {"requests": [{"path": "/"} for _ in range(101)]}
    assert ask("POST", "/batch", json=too_many, auth=own).status_code == 400


def test_files_are_limited_by_kind_and_size_and_an_old_one_stays(
    debian: Debian, ask: Asking, own: tuple[str, str]
) -> None:
    content = b"published"
    file = Attachment("a.pdf", "application/pdf", len(content), sha256_hex(content))
    path = f"{BUCKET}/collections/{places.files(UNIT)}/records/{file_id(UNIT, file.sha256)}"
    with client(debian, own) as endpoint:
        endpoint.put_file(UNIT, file, BytesIO(content))
    fields = {"data": json.dumps({"sha256": "ab" * 32, "size": 2, "media_type": "a/b", "state": "published"})}
    program = {"attachment": ("a.exe", b"MZ", "application/pdf")}
    assert ask("POST", path + "/attachment", data=fields, files=program, auth=own).status_code == 400
    bad = {"attachment": ("a.pdf", b"other", "application/pdf"), "data": (None, b'{"size": -1}', "application/json")}
    assert ask("POST", path + "/attachment", files=bad, auth=own).status_code == 400
    large = {"attachment": ("a.pdf", bytes(52_428_801), "application/pdf")}
    assert ask("POST", path + "/attachment", data=fields, files=large, auth=own).status_code == 400
    larger = {"attachment": ("a.pdf", bytes(63_000_000), "application/pdf")}
    assert ask("POST", path + "/attachment", data=fields, files=larger, auth=own).status_code == 413
    served = ask("GET", f"/files/{places.BUCKET}/{places.files(UNIT)}/{file_id(UNIT, file.sha256)}")
    assert served.content == content


def test_secrets_are_made_on_the_server(tmp_path: Path) -> None:
    setup = install()
    shipped = (paths.endpoint() / "kinto.ini").read_text("utf-8") + (paths.endpoint() / "endpoint.ini").read_text(
        "utf-8"
    )
    assert "@SECRET@" in shipped
    assert "userid_hmac_secret =" in shipped
    first, second = setup._secret(tmp_path / "none.ini"), setup._secret(tmp_path / "none.ini")
    assert first != second
    assert len(first) == 64
    (tmp_path / "endpoint.ini").write_text(setup.filled(paths.endpoint() / "endpoint.ini", setup.Site("h"), first))
    assert setup._secret(tmp_path / "endpoint.ini") == first, "a second run keeps it"


# How it answers.


def test_creating_and_changing_stand_under_their_conditions(ask: Asking, own: tuple[str, str], number: int) -> None:
    put = {"json": body(number), "auth": own}
    first = ask("PUT", record_path(number), headers=CREATE, **put)
    again = ask("PUT", record_path(number), headers=CREATE, **put)
    assert (first.status_code, again.status_code) == (201, 412)
    assert again.json()["details"]["existing"]["payload_sha256"] == approved(number).payload_sha256
    assert not first.headers["ETag"].startswith("W/"), "nginx left the version as it is"
    bare = ask("PUT", record_path(number), **put)
    assert bare.status_code == 200
    assert bare.headers["ETag"] != first.headers["ETag"]
    stale = ask("PUT", record_path(number), headers={"If-Match": first.headers["ETag"]}, **put)
    assert (stale.status_code, stale.json()["details"]["existing"]["id"]) == (412, disclosure_id(number))


def test_a_clients_time_is_taken_so_ours_sends_none(debian: Debian, ask: Asking, passwords: dict[str, str]) -> None:
    (login,) = accounts.add(debian.server, ["FUTURE"])
    own, number = (places.account("FUTURE"), login.password), next(_numbers)
    in_2100 = int(datetime(2100, 1, 1, tzinfo=UTC).timestamp() * 1000)
    sent = {"data": json.loads(approved(number, unit="FUTURE").record) | {"last_modified": in_2100}}
    assert (
        ask("PUT", record_path(number, "FUTURE"), json=sent, headers=CREATE, auth=own).json()["data"]["last_modified"]
        == in_2100
    )
    assert b"last_modified" not in approved(number).record


def test_twenty_lost_answers_make_twenty_records(debian: Debian, ask: Asking, own: tuple[str, str]) -> None:
    entries = [approved(next(_numbers), files=(ATTACHMENT,)) for _ in range(20)]
    for entry in entries:
        put = {"json": {"data": json.loads(entry.record)}, "headers": CREATE, "auth": own}
        assert ask("PUT", record_path(int(entry.disclosure[-12:], 16)), **put).status_code == 201  # nobody hears it
    outbox, clock = MemoryOutbox(entries, {ATTACHMENT.sha256: FILE}), SteppingClock()
    with client(debian, own) as endpoint:
        while any(not entry.state.is_over for entry in outbox.entries):
            deliver(outbox, endpoint, clock)
            clock.advance(hours=2)
        assert len(outbox.receipts) == 20
        assert all(endpoint.read_record(UNIT, entry.disclosure) for entry in entries)


def test_without_its_database_it_asks_for_patience_and_comes_back_by_itself(
    debian: Debian, ask: Asking, own: tuple[str, str], number: int
) -> None:
    debian.database("stop")
    try:
        answer = ask("GET", record_path(number))
        assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
    finally:
        debian.database("start")
    codes = [
        ask("PUT", record_path(number), json=body(number), headers=CREATE, auth=own).status_code for _ in range(20)
    ]
    assert 201 in codes
    assert codes[-1] == 412


def test_while_the_endpoint_is_away_nginx_asks_for_patience(debian: Debian, ask: Asking) -> None:
    debian.stop()
    try:
        answer = ask("GET", "/")
        assert (answer.status_code, answer.headers["Retry-After"]) == (503, "10")
    finally:
        debian.start()


def test_read_only_answers_405(debian: Debian, ask: Asking, own: tuple[str, str], number: int) -> None:
    ini = debian.server.ini
    usual = ini.read_text()
    ini.write_text(usual.replace("[app:main]\n", "[app:main]\nkinto.readonly = true\n"))
    try:
        debian.restart()
        assert ask("PUT", record_path(number), json=body(number), headers=CREATE, auth=own).status_code == 405
        outbox = MemoryOutbox([approved(number)])
        with client(debian, own) as endpoint:
            assert "只读" in deliver(outbox, endpoint, SteppingClock()).outcomes[0].words
    finally:
        ini.write_text(usual)
        debian.restart()


def test_files_are_to_be_saved_and_gone_once_withdrawn(debian: Debian, ask: Asking, own: tuple[str, str]) -> None:
    content = b"<script>alert(1)</script>"
    file = Attachment("页.txt", "text/html", len(content), sha256_hex(content))
    address = f"/files/{places.BUCKET}/{places.files(UNIT)}/{file_id(UNIT, file.sha256)}"
    with client(debian, own) as endpoint:
        endpoint.put_file(UNIT, file, BytesIO(content))
        endpoint.put_file(UNIT, file, BytesIO(content))  # a proxy that sent it twice
        served = ask("GET", address)
        assert served.content == content
        assert served.headers["X-Content-Type-Options"] == "nosniff"
        assert served.headers["Content-Disposition"].startswith("attachment;")
        assert "sandbox" in served.headers["Content-Security-Policy"]
        endpoint.remove_file(UNIT, file)
    assert ask("GET", address).status_code == 410
    assert not list(debian.server.files.rglob(f"{file_id(UNIT, file.sha256)}*")), "no copy is left on the disk"


# The proxy.


def test_only_tls_of_our_time_is_spoken(debian: Debian, ask: Asking) -> None:
    answer = requests.get(f"{debian.plain}/v1/", allow_redirects=False, timeout=10)
    assert (answer.status_code, answer.headers["Location"][:8]) == (308, "https://")
    hello = ask("GET", "/")
    assert "max-age" in hello.headers["Strict-Transport-Security"]
    assert hello.headers["Server"] == "nginx"
    assert hello.json()["url"] == debian.url + "/"
    place = ("localhost", int(debian.url.split(":")[2].split("/")[0]))
    with pytest.raises(ssl.SSLError):
        _greet(place, debian.ca, ssl.TLSVersion.TLSv1_1)
    assert _greet(place, debian.ca, ssl.TLSVersion.TLSv1_2) == "TLSv1.2"
    assert _greet(place, debian.ca, ssl.TLSVersion.TLSv1_3) == "TLSv1.3"


def _greet(place: tuple[str, int], ca: str, most: ssl.TLSVersion) -> str | None:
    import socket

    context = ssl.create_default_context(cafile=ca)
    context.minimum_version, context.maximum_version = ssl.TLSVersion.TLSv1, most
    context.set_ciphers("DEFAULT@SECLEVEL=0")
    with socket.create_connection(place) as plain, context.wrap_socket(plain, server_hostname=place[0]) as line:
        return line.version()


def test_who_asks_too_often_is_told_when_to_come_back() -> None:
    limits = {"read_rate": 2, "read_burst": 3, "write_rate": 5, "write_burst": 5}
    with TemporaryDirectory(prefix="gongkai-debian-") as name, installed_on(Path(name), **limits) as small:
        (login,) = accounts.add(small.server, [UNIT])
        own = (places.account(UNIT), login.password)
        ask = Asking(small)
        citizens = [ask("GET", "/") for _ in range(8)]
        busy = [answer for answer in citizens if answer.status_code == 429]
        assert busy
        assert busy[-1].headers["Retry-After"] == "5"
        assert ask("GET", "/", auth=own).status_code == 200, "a department is counted apart"
        outbox, clock = MemoryOutbox([approved(n) for n in range(900, 910)]), SteppingClock()
        with client(small, own) as endpoint:

            def all_is_there() -> bool:
                clock.advance(hours=2)
                deliver(outbox, endpoint, clock, batch=2)
                return len(outbox.receipts) == 10

            until(all_is_there)


# What the office's IT does.


def test_units_are_added_get_new_passwords_and_are_closed(
    debian: Debian, ask: Asking, number: int, capsys: pytest.CaptureFixture[str]
) -> None:
    etc = ["--etc", str(debian.server.ini.parent)]
    assert operating.main([*etc, "add", "JTJ01"]) == 0
    first = capsys.readouterr().out.split()[1]
    assert operating.main([*etc, "add", "JTJ01"]) == 1
    assert "rotate" in capsys.readouterr().err
    unit = "JTJ01"
    put = {"json": {"data": json.loads(approved(number, unit=unit).record)}, "headers": CREATE}
    assert ask("PUT", record_path(number, unit), **put, auth=("jtj01", first)).status_code == 201
    assert operating.main([*etc, "rotate", unit]) == 0
    second = capsys.readouterr().out.split()[1]
    assert ask("PUT", record_path(number, unit), **put, auth=("jtj01", first)).status_code == 401
    assert ask("PUT", record_path(number, unit), **put, auth=("jtj01", second)).status_code == 412
    assert operating.main([*etc, "list"]) == 0
    assert "jtj01\t1 条" in capsys.readouterr().out
    assert operating.main([*etc, "close", unit]) == 0
    assert ask("PUT", record_path(number, unit), **put, auth=("jtj01", second)).status_code == 401
    assert ask("GET", record_path(number, unit)).status_code == 200
    with pytest.raises(UserError):
        accounts.add(debian.server, ["../x"])
    with pytest.raises(UserError):
        accounts.rotate(debian.server, ["NOBODY"])


def test_a_restored_backup_brings_nothing_back_that_was_taken_back(
    debian: Debian, ask: Asking, own: tuple[str, str], tmp_path: Path
) -> None:
    stays, leaves, later = (next(_numbers) for _ in range(3))
    content = b"a list with a name in it"
    file = replace(ATTACHMENT, sha256=sha256_hex(content), size=len(content))
    leaving = approved(leaves, files=(file,))
    outbox, clock = MemoryOutbox([approved(stays), leaving], {file.sha256: content}), SteppingClock()
    address = f"/files/{places.BUCKET}/{places.files(UNIT)}/{file_id(UNIT, file.sha256)}"
    with client(debian, own) as endpoint:
        assert len(deliver(outbox, endpoint, clock).receipts) == 2
        copy = backing_up.back_up(debian.server, tmp_path, datetime.now(UTC))
        outbox.entries += [withdrawal(leaving, leaves), approved(later)]
        assert len(deliver(outbox, endpoint, clock).receipts) == 2
    assert operating.main(["--etc", str(debian.server.ini.parent), "restore", str(copy)]) == 1, "it still runs"
    debian.stop()
    try:
        assert operating.main(["--etc", str(debian.server.ini.parent), "restore", str(copy)]) == 0
    finally:
        debian.start()
    assert ask("GET", record_path(stays)).json()["data"]["payload_sha256"] == approved(stays).payload_sha256
    assert ask("GET", record_path(leaves)).json()["data"]["state"] == "withdrawn"
    assert ask("GET", address).status_code == 410
    assert not list(debian.server.files.rglob(f"{file_id(UNIT, file.sha256)}*"))
    assert ask("GET", record_path(later)).status_code == 404
    with client(debian, own) as endpoint:
        again = MemoryOutbox([approved(later)])
        assert len(deliver(again, endpoint, clock).receipts) == 1


def test_fourteen_copies_stay_and_share_what_is_the_same(debian: Debian, tmp_path: Path, ask: Asking) -> None:
    with_file = debian.server.files / places.BUCKET / "f-x" / "a.pdf"
    with_file.parent.mkdir(parents=True, exist_ok=True)
    with_file.write_bytes(b"the same every night")
    begins = datetime(2026, 9, 1, 2, 30, tzinfo=UTC)
    made = [backing_up.back_up(debian.server, tmp_path, begins + timedelta(days=day)) for day in range(16)]
    assert sorted(tmp_path.iterdir()) == made[2:]
    last = [copy / "files" / places.BUCKET / "f-x" / "a.pdf" for copy in made[-2:]]
    assert last[0].samefile(last[1])
    assert (made[-1].stat().st_mode & 0o777) == 0o700


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="needs systemd")
def test_the_units_are_sound(debian: Debian) -> None:
    units = sorted(str(unit) for unit in debian.server.ini.parent.glob("gongkai-endpoint*.*"))
    assert len(units) == 3
    told = subprocess.run(["systemd-analyze", "verify", *units], capture_output=True, text=True, check=False)
    assert (told.returncode, [line for line in told.stderr.splitlines() if "gongkai" in line]) == (0, [])
