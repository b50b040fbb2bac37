"""The kind of an endpoint is found out by what answers; a password goes nowhere before that is known."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import ClassVar

import pytest

from deliveries import UNIT, approved
from gongkai.domain.places import account
from gongkai.endpoint.serving import Running
from gongkai.sync.any_endpoint import AnyEndpoint
from gongkai.sync.endpoint import Batching, Paused, Timed
from wordpress_site import Site


class Strange(BaseHTTPRequestHandler):
    """Answers everything with a login page, or a redirection to `goes_to`, and notes the passwords that it saw."""

    goes_to = ""
    seen: ClassVar[list[str | None]] = []

    def do_GET(self) -> None:
        """Answers."""
        self.seen.append(self.headers["Authorization"])
        self.send_response(302 if self.goes_to else 200)
        self.send_header("Content-Length", "0")
        self.send_header("Location" if self.goes_to else "Server", self.goes_to or "x")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's own name
        """Keeps quiet."""


@contextmanager
def strange(goes_to: str = "") -> Iterator[str]:
    Strange.goes_to, Strange.seen = goes_to, []
    with HTTPServer(("127.0.0.1", 0), Strange) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize("ending", ["", "/", "/v1", "/v1/"])
def test_a_kinto_is_found_with_its_version_or_without(kinto: Running, ending: str) -> None:
    url = kinto.url.removesuffix("/v1") + ending
    with AnyEndpoint(url, account(UNIT), kinto.passwords[UNIT]) as endpoint:
        assert isinstance(endpoint, Batching)
        assert isinstance(endpoint, Timed)
        assert endpoint.whoami() == account(UNIT)


@pytest.mark.parametrize("ending", ["", "/", "/wp-json", "/wp-json/", "/?rest_route=/"])
def test_a_wordpress_is_found_by_its_front_page_or_its_data(wordpress: Site, ending: str) -> None:
    with AnyEndpoint(wordpress.url + ending, account(UNIT), wordpress.passwords[UNIT]) as endpoint:
        assert endpoint.whoami() == account(UNIT)
        assert endpoint.read_record(UNIT, approved(1).disclosure) is None
        assert endpoint.server_time()


def test_a_login_page_gets_no_password() -> None:
    with strange() as url, AnyEndpoint(url, account(UNIT), "secret") as endpoint:
        with pytest.raises(Paused, match="不是发布端"):
            endpoint.whoami()
        assert endpoint.quiet_seconds() == 0
    assert Strange.seen == [None]


@pytest.mark.parametrize(("goes_to", "words"), [("/elsewhere", "/elsewhere"), ("http://login.example/", "不是发布端")])
def test_a_site_that_moved_is_told_and_not_followed(goes_to: str, words: str) -> None:
    with strange(goes_to) as url, AnyEndpoint(url, account(UNIT), "secret") as endpoint:
        with pytest.raises(Paused, match=words):
            endpoint.whoami()
        assert Strange.seen == [None]
