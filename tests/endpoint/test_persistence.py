"""The endpoint on its embedded PostgreSQL: what was published stays, through stops and kills."""

import os
from pathlib import Path

import psutil  # type: ignore[import-untyped]
import pytest
import requests

from deliveries import ATTACHMENT, FILE, UNIT, approved
from fakes import MemoryOutbox, SteppingClock
from gongkai.domain import places
from gongkai.domain.errors import UserError
from gongkai.domain.record import file_id
from gongkai.endpoint.child import started
from gongkai.endpoint.serving import Running
from gongkai.sync.deliver import deliver
from gongkai.sync.kinto import KintoEndpoint


def publish(running: Running, number: int) -> None:
    outbox = MemoryOutbox([approved(number, files=(ATTACHMENT,))], {ATTACHMENT.sha256: FILE})
    with KintoEndpoint(running.url, places.account(UNIT), running.passwords[UNIT]) as endpoint:
        assert len(deliver(outbox, endpoint, SteppingClock()).receipts) == 1


def assert_published(running: Running, number: int) -> None:
    entry = approved(number, files=(ATTACHMENT,))
    records = f"{running.url}/buckets/{places.BUCKET}/collections/{places.records(UNIT)}/records"
    assert requests.get(f"{records}/{entry.disclosure}").json()["data"]["payload_sha256"] == entry.payload_sha256
    file = f"{running.url}/files/{places.BUCKET}/{places.files(UNIT)}/{file_id(UNIT, ATTACHMENT.sha256)}"
    assert requests.get(file).content == FILE


def postmaster(data: Path) -> int:
    return int((data / "postgres" / "postmaster.pid").read_text().splitlines()[0])


def test_what_was_published_survives_a_stop_a_kill_and_a_power_cut(tmp_path: Path) -> None:
    with started(tmp_path, units=[UNIT]) as first:
        publish(first, 1)
        with pytest.raises(UserError, match="正在使用"), started(tmp_path):
            pass
        assert postmaster(tmp_path)
    assert not (tmp_path / "postgres" / "postmaster.pid").exists()
    assert os.name != "posix" or (tmp_path / "secrets.json").stat().st_mode & 0o077 == 0

    with started(tmp_path, units=[UNIT]) as second:
        assert second.passwords == first.passwords
        assert_published(second, 1)
        publish(second, 2)
        psutil.Process(second.pid).kill()
        psutil.Process(postmaster(tmp_path)).kill()

    with started(tmp_path, units=[UNIT]) as third:
        assert_published(third, 1)
        assert_published(third, 2)
        psutil.Process(third.pid).kill()
    assert not (tmp_path / "postgres" / "postmaster.pid").exists()
    assert (tmp_path / "endpoint.log").read_text("utf-8") == ""


def test_a_port_in_use_is_told_in_one_sentence() -> None:
    with started(None, memory=True) as running:
        port = int(running.url.rsplit(":", 1)[1].removesuffix("/v1"))
        with pytest.raises(UserError, match=str(port)), started(None, memory=True, port=port):
            pass
