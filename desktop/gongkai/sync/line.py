"""The line to an endpoint: the office's proxy, its own certificates, and how long an answer may take."""

import ssl
from base64 import b64encode
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True)
class Line:
    """How requests travel; what is left empty is taken from the system: its proxy, its store of certificates.

    `certificates` is a file of root certificates to trust besides. Times are seconds to connect and between two bytes.
    """

    proxy: str = ""
    proxy_account: str = ""
    proxy_password: str = ""
    certificates: str = ""
    timeouts: tuple[float, float] = (5.0, 30.0)

    def session(self, url: str) -> requests.Session:
        """A session for requests to this address."""
        session = requests.Session()
        # A proxy set for the office's network does not lead to this machine.
        session.trust_env = urlsplit(url).hostname not in _LOOPBACK
        if self.proxy:
            session.trust_env = False
            session.proxies = {"http": self._proxy_url(), "https": self._proxy_url()}
        adapter = _Adapter(self)
        session.mount("http://", adapter)
        session.mount("https://", adapter)
        return session

    def _proxy_url(self) -> str:
        scheme, _, host = self.proxy.rpartition("://")
        return f"{scheme or 'http'}://{host}"


class UnusableCertificates(requests.RequestException):
    """The file of root certificates is not there, or holds none."""


class _Adapter(HTTPAdapter):
    """Trusts whom the system trusts, as the browser does, and tells the proxy who asks."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._context = ssl.create_default_context()
        self._usable = _load(self._context, line.certificates)
        super().__init__()

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        super().init_poolmanager(*arguments, ssl_context=self._context, **options)

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        return super().proxy_manager_for(proxy, ssl_context=self._context, **options)

    def proxy_headers(self, proxy: str) -> dict[str, str]:
        """The login in UTF-8, where `requests` would know Latin-1 only."""
        if not self._line.proxy_account:
            return dict(super().proxy_headers(proxy))
        login = f"{self._line.proxy_account}:{self._line.proxy_password}".encode()
        return {"Proxy-Authorization": f"Basic {b64encode(login).decode()}"}

    def send(self, *arguments: Any, **options: Any) -> requests.Response:
        if not self._usable:
            raise UnusableCertificates
        return super().send(*arguments, **options)


def _load(context: ssl.SSLContext, certificates: str) -> bool:
    try:
        if certificates:
            context.load_verify_locations(certificates)
    except (OSError, ValueError):  # ssl.SSLError is an OSError
        return False
    return True
