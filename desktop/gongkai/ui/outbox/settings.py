"""Where publications go: the endpoint's address, the unit's account there, and how one gets out to it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gongkai.ui.settings import settings

if TYPE_CHECKING:
    from gongkai.sync.any_endpoint import AnyEndpoint


@dataclass(frozen=True)
class LineSettings:
    """The office's proxy and root certificate; what is empty is taken from the system."""

    proxy: str = ""
    account: str = ""
    password: str = ""
    certificates: str = ""

    @property
    def place(self) -> str:
        """Under which name the proxy's password is kept, in the place of an address."""
        return f"proxy:{self.proxy}"


@dataclass(frozen=True)
class EndpointSettings:
    """The endpoint of this office; passwords are kept in memory only and never written."""

    url: str = ""
    account: str = ""
    password: str = ""
    line: LineSettings = LineSettings()

    @property
    def complete(self) -> bool:
        """Whether a delivery can be tried with them."""
        return bool(self.url and self.account and self.password)

    def opened(self) -> "AnyEndpoint":
        """The endpoint itself, to be closed after use."""
        from gongkai.sync.any_endpoint import AnyEndpoint
        from gongkai.sync.line import Line

        line = Line(self.line.proxy, self.line.account, self.line.password, self.line.certificates)
        return AnyEndpoint(self.url, self.account, self.password, line)


def remembered() -> EndpointSettings:
    """What was entered last on this machine, without the passwords."""
    line = LineSettings(_kept("proxy"), _kept("proxy_account"), "", _kept("certificates"))
    return EndpointSettings(_kept("url"), _kept("account"), line=line)


def remember(endpoint: EndpointSettings) -> None:
    """Keeps everything but the passwords for the next start."""
    kept = settings()
    for name, value in (
        ("url", endpoint.url),
        ("account", endpoint.account),
        ("proxy", endpoint.line.proxy),
        ("proxy_account", endpoint.line.account),
        ("certificates", endpoint.line.certificates),
    ):
        kept.setValue(f"endpoint/{name}", value)


def _kept(name: str) -> str:
    return str(settings().value(f"endpoint/{name}", ""))
