"""What the headers of answers say besides, and what follows from it for a whole run."""

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from deliveries import approved
from fakes import MemoryOutbox, SteppingClock
from gongkai.domain.outbox import DeliveryState
from gongkai.sync.backoff import CAP
from gongkai.sync.deliver import deliver
from gongkai.sync.endpoint import Paused
from gongkai.sync.hearing import Heard, seconds_asked
from gongkai.sync.kinto import KintoEndpoint
from sync.test_kinto import answering

NOW = datetime(2026, 9, 3, 9, 0, tzinfo=UTC)
HELLO = b'{"http_api_version": "1.23", "capabilities": {}, "user": {"id": "account:a"}}'


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, 0),
        ({"Backoff": "30"}, 30),
        ({"Retry-After": "7", "Backoff": "30"}, 30),
        ({"Retry-After": "soon"}, 0),
        ({"Retry-After": format_datetime(NOW + timedelta(minutes=2)), "Date": format_datetime(NOW)}, 120),
        ({"Retry-After": format_datetime(NOW - timedelta(minutes=2)), "Date": format_datetime(NOW)}, 0),
    ],
)
def test_how_long_to_leave_it_alone(headers: dict[str, str], seconds: float) -> None:
    assert seconds_asked(headers) == seconds


def test_a_notice_of_the_server_is_told_and_its_end_stops_everything() -> None:
    heard = Heard()
    heard.hear({"Alert": json.dumps({"code": "soft-eol", "message": "年底停用"})})
    assert heard.remarks(NOW) == ["发布端通知：年底停用"]
    with pytest.raises(Paused, match="停止服务"):
        heard.hear({"Alert": json.dumps({"code": "hard-eol", "message": "已停用"})})
    heard.hear({"Alert": "not even JSON"})


@pytest.mark.parametrize(("minutes", "told"), [(0, 0), (4, 0), (-9, 1), (600, 1)])
def test_a_clock_that_is_wrong_is_told(minutes: int, told: int) -> None:
    heard = Heard()
    heard.hear({"Date": format_datetime(NOW + timedelta(minutes=minutes))})
    remarks = heard.remarks(NOW)
    assert len(remarks) == told
    assert all(f"约{abs(minutes)}分钟" in remark for remark in remarks)


def test_a_greeting_that_asks_for_quiet_is_heeded_before_anything_is_sent() -> None:
    outbox, clock = MemoryOutbox([approved(1)]), SteppingClock()
    headers = {"Backoff": "60", "Alert": json.dumps({"code": "soft-eol", "message": "维护"})}
    with answering(503, b'{"code": 503}', headers) as url, KintoEndpoint(url, "a", "b") as endpoint:
        report = deliver(outbox, endpoint, clock)
        assert report.remarks[0] == "发布端通知：维护"
        assert outbox.resting == clock() + timedelta(seconds=60)
        assert deliver(outbox, endpoint, clock).paused.startswith("发布端请求暂停60秒")
    assert outbox.entries[0].state is DeliveryState.WAITING


def test_a_server_that_asks_for_a_year_is_asked_again_after_an_hour() -> None:
    outbox, clock = MemoryOutbox([approved(1)]), SteppingClock()
    with answering(503, b"", {"Retry-After": "31536000"}) as url, KintoEndpoint(url, "a", "b") as endpoint:
        deliver(outbox, endpoint, clock)
    assert outbox.resting == clock() + timedelta(seconds=CAP)


@pytest.mark.parametrize("status", [401, 403])
def test_a_refused_login_pauses_and_asks_once(status: int) -> None:
    outbox = MemoryOutbox([approved(1), approved(2)])
    with answering(status, b'{"code": 1}', {}) as url, KintoEndpoint(url, "a", "b") as endpoint:
        report = deliver(outbox, endpoint, SteppingClock())
    assert report.denied
    assert {entry.state for entry in outbox.entries} == {DeliveryState.WAITING}
    assert len({entry.last_answer for entry in outbox.entries}) == 1
