"""The line to an endpoint: the office's proxy, its own certificates, and how long an answer may take."""

from dataclasses import dataclass
from urllib.parse import quote, urlsplit

import requests

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True)
class Line:
    """How requests travel; what is left empty is taken from the system (HTTPS_PROXY, REQUESTS_CA_BUNDLE).

    `certificates` is a file of root certificates to trust. Times are seconds to connect and between two bytes.
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
        if self.certificates:
            session.verify = self.certificates
        return session

    def _proxy_url(self) -> str:
        scheme, _, host = self.proxy.rpartition("://")
        login = (
            f"{quote(self.proxy_account, safe='')}:{quote(self.proxy_password, safe='')}@" if self.proxy_account else ""
        )
        return f"{scheme or 'http'}://{login}{host}"
