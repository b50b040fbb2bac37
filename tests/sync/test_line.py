"""The line as offices have it: certificates right and wrong, proxies with a login, pages that stand in the way."""

from pathlib import Path

import pytest

from certificates import Authority, self_signed
from gongkai.sync.endpoint import Denied, Paused
from gongkai.sync.kinto import KintoEndpoint
from gongkai.sync.line import Line
from office_network import office_proxy, plain_server, tls_server

LOGIN = "科员:口 令@:/%"
ACCOUNT, PASSWORD = LOGIN.split(":", 1)


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy and no certificates of the machine that runs the tests."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


def greet(url: str, line: Line = Line()) -> str:  # noqa: B008 - a frozen value
    with KintoEndpoint(url, "a", "b", line) as endpoint:
        return endpoint.whoami()


def pause(url: str, line: Line = Line()) -> str:  # noqa: B008 - a frozen value
    with pytest.raises(Paused) as paused:
        greet(url, line)
    assert not isinstance(paused.value, Denied), "no password is asked for, since none is wrong"
    return paused.value.words


@pytest.fixture
def authority() -> Authority:
    return Authority("区政府根证书")


@pytest.fixture
def ca(authority: Authority, tmp_path: Path) -> str:
    place = tmp_path / "根证书.pem"
    place.write_bytes(authority.pem)
    return str(place)


def test_the_office_s_own_root_is_trusted_once_its_file_is_named(authority: Authority, ca: str, tmp_path: Path) -> None:
    with tls_server(tmp_path, *authority.issue("localhost")) as port:
        url = f"https://localhost:{port}/v1"
        assert "签发机构" in pause(url)
        assert greet(url, Line(certificates=ca)) == "a"


def test_a_root_in_the_system_s_store_is_trusted_by_itself(
    authority: Authority, ca: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", ca)  # where OpenSSL takes the system's store from
    with tls_server(tmp_path, *authority.issue("localhost")) as port:
        assert greet(f"https://localhost:{port}/v1") == "a"


@pytest.mark.parametrize(
    ("host", "days", "words"),
    [
        ("localhost", (-9, -1), "已过期"),
        ("localhost", (1, 9), "尚未生效"),
        ("elsewhere.example", (-1, 1), "网址不符"),
    ],
)
def test_a_wrong_certificate_is_told_in_words(
    authority: Authority, ca: str, tmp_path: Path, host: str, days: tuple[int, int], words: str
) -> None:
    with tls_server(tmp_path, *authority.issue(host, days=days)) as port:
        assert words in pause(f"https://localhost:{port}/v1", Line(certificates=ca))


def test_a_certificate_that_vouches_for_itself_is_told(ca: str, tmp_path: Path) -> None:
    with tls_server(tmp_path, *self_signed("localhost")) as port:
        assert "自签" in pause(f"https://localhost:{port}/v1", Line(certificates=ca))


def test_an_address_by_number_wants_a_certificate_for_it(authority: Authority, ca: str, tmp_path: Path) -> None:
    with tls_server(tmp_path, *authority.issue("elsewhere.example")) as port:
        assert "网址不符" in pause(f"https://127.0.0.1:{port}/v1", Line(certificates=ca))


def test_https_where_nobody_speaks_it(tmp_path: Path) -> None:
    with plain_server() as port:
        assert "没有用 https" in pause(f"https://localhost:{port}/v1")


@pytest.mark.parametrize("content", [None, b"no certificate"])
def test_a_file_that_holds_no_certificate_is_told(tmp_path: Path, content: bytes | None) -> None:
    place = tmp_path / "ca.pem"
    if content is not None:
        place.write_bytes(content)
    with plain_server() as port:
        assert "根证书文件" in pause(f"http://localhost:{port}/v1", Line(certificates=str(place)))


def test_a_proxy_with_a_login_is_passed_by_http_and_https(authority: Authority, ca: str, tmp_path: Path) -> None:
    with (
        plain_server() as plain,
        tls_server(tmp_path, *authority.issue("gk.example")) as secure,
        office_proxy({"gk.example": secure, "plain.example": plain}, LOGIN) as proxy,
    ):
        line = Line(f"127.0.0.1:{proxy.server_port}", ACCOUNT, PASSWORD, ca)
        assert greet("https://gk.example/v1", line) == greet("http://plain.example/v1", line) == "a"
        assert proxy.asked == ["gk.example:443", "http://plain.example/v1/"]


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize(("account", "password"), [("", ""), (ACCOUNT, "wrong")])
def test_a_proxy_that_does_not_know_us_asks_for_its_login(scheme: str, account: str, password: str) -> None:
    with plain_server() as port, office_proxy({"gk.example": port}, LOGIN) as proxy:
        words = pause(f"{scheme}://gk.example/v1", Line(f"127.0.0.1:{proxy.server_port}", account, password))
    assert "代理服务器要求登录" in words


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_forbids_the_site_is_no_wrong_password(scheme: str) -> None:
    with office_proxy({}, blocked=True) as proxy:
        words = pause(f"{scheme}://gk.example/v1", Line(f"127.0.0.1:{proxy.server_port}"))
    assert "代理" in words or "上网认证" in words


def test_a_proxy_that_is_away_is_told(tmp_path: Path) -> None:
    with plain_server() as port:
        pass
    assert "代理服务器没有应答" in pause("https://gk.example/v1", Line(f"127.0.0.1:{port}"))


def test_the_system_s_proxy_is_taken_with_its_login(monkeypatch: pytest.MonkeyPatch) -> None:
    with plain_server() as port, office_proxy({"gk.example": port}, "clerk:secret") as proxy:
        monkeypatch.setenv("http_proxy", f"http://clerk:secret@127.0.0.1:{proxy.server_port}")
        assert greet("http://gk.example/v1") == "a"
        assert greet(f"http://localhost:{port}/v1") == "a"
        assert len(proxy.asked) == 1, "this machine is reached without it"


def test_a_configured_login_goes_to_the_system_s_proxy_too(monkeypatch: pytest.MonkeyPatch) -> None:
    with plain_server() as port, office_proxy({"gk.example": port}, LOGIN) as proxy:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{proxy.server_port}")
        assert greet("http://gk.example/v1", Line(proxy_account=ACCOUNT, proxy_password=PASSWORD)) == "a"


def test_a_login_page_behind_tls_is_not_our_endpoint(authority: Authority, ca: str, tmp_path: Path) -> None:
    with tls_server(tmp_path, *authority.issue("localhost"), "<html>请登录上网</html>".encode()) as port:
        assert "上网认证" in pause(f"https://localhost:{port}/v1", Line(certificates=ca))
