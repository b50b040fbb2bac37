"""The Kinto adapter against servers that are down, wrong, busy or somebody else's."""

import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from deliveries import UNIT, approved, disclosure_id
from fakes import MemoryOutbox, SteppingClock
from gongkai.domain.outbox import DeliveryState
from gongkai.domain.places import account
from gongkai.endpoint.serving import Running
from gongkai.sync.deliver import deliver
from gongkai.sync.endpoint import Later, Paused
from gongkai.sync.kinto import KintoEndpoint


@contextmanager
def answering(status: int, body: bytes, headers: Mapping[str, str]) -> Iterator[str]:
    """A server that gives every request the same answer."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's own name
            """Keeps quiet."""

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/v1"
        finally:
            server.shutdown()
            thread.join()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_an_endpoint_that_is_down_keeps_everything_waiting() -> None:
    outbox = MemoryOutbox([approved(1), approved(2)])
    with KintoEndpoint(f"http://127.0.0.1:{free_port()}/v1", "a", "b") as endpoint:
        report = deliver(outbox, endpoint, SteppingClock())
    assert report.paused == "连不上发布端，请检查网络；恢复后会自动发送。"
    assert {(entry.state, entry.last_answer) for entry in outbox.entries} == {(DeliveryState.WAITING, report.paused)}


def test_a_wrong_password_is_noticed_although_kinto_answers_200(kinto: Running) -> None:
    outbox = MemoryOutbox([approved(900)])
    with KintoEndpoint(kinto.url, account(UNIT), "wrong") as endpoint:
        assert "口令" in deliver(outbox, endpoint, SteppingClock()).paused
        assert endpoint.read_record(UNIT, disclosure_id(900)) is None


def test_a_unit_that_the_endpoint_does_not_know_pauses(kinto: Running) -> None:
    outbox = MemoryOutbox([approved(901, unit="NOBODY")])
    with KintoEndpoint(kinto.url, account(UNIT), kinto.passwords[UNIT]) as endpoint:
        assert "管理员" in deliver(outbox, endpoint, SteppingClock()).paused


@pytest.mark.parametrize(
    ("status", "body", "headers"),
    [
        (200, "<html>请登录上网</html>".encode(), {"Content-Type": "text/html"}),
        (200, b"[]", {"Content-Type": "application/json"}),
        (200, b'{"ok": true}', {"Content-Type": "application/json"}),
        (302, b"", {"Location": "http://127.0.0.1:1/login"}),
    ],
)
def test_a_login_page_in_between_is_not_our_endpoint(status: int, body: bytes, headers: dict[str, str]) -> None:
    with (
        answering(status, body, headers) as url,
        KintoEndpoint(url, "a", "b") as endpoint,
        pytest.raises(Paused) as error,
    ):
        endpoint.whoami()
    assert "上网认证" in error.value.words


@pytest.mark.parametrize("status", [409, 429, 500, 503])
def test_a_busy_server_says_when_to_come_back(status: int) -> None:
    with (
        answering(status, b"busy", {"Retry-After": "7", "Backoff": "11"}) as url,
        KintoEndpoint(url, "a", "b") as endpoint,
        pytest.raises(Later) as error,
    ):
        endpoint.read_record(UNIT, disclosure_id(1))
    assert error.value.retry_after == 11


def test_plain_http_where_tls_is_expected_is_explained() -> None:
    with (
        answering(200, b"", {}) as url,
        KintoEndpoint(url.replace("http:", "https:"), "a", "b") as endpoint,
        pytest.raises(Paused) as error,
    ):
        endpoint.whoami()
    assert "安全连接" in error.value.words


def test_a_strange_address_is_told() -> None:
    with KintoEndpoint("gongkai.example/v1", "a", "b") as endpoint, pytest.raises(Paused, match="网址"):
        endpoint.whoami()
