"""Where publications go: the endpoint's address and the unit's account there."""

from dataclasses import dataclass

from gongkai.ui.settings import settings


@dataclass(frozen=True)
class EndpointSettings:
    """The endpoint of this office; the password is kept in memory only and never written."""

    url: str = ""
    account: str = ""
    password: str = ""

    @property
    def complete(self) -> bool:
        """Whether a delivery can be tried with them."""
        return bool(self.url and self.account and self.password)


def remembered() -> EndpointSettings:
    """What was entered last on this machine, without the password."""
    kept = settings()
    return EndpointSettings(str(kept.value("endpoint/url", "")), str(kept.value("endpoint/account", "")))


def remember(endpoint: EndpointSettings) -> None:
    """Keeps the address and the account for the next start."""
    kept = settings()
    kept.setValue("endpoint/url", endpoint.url)
    kept.setValue("endpoint/account", endpoint.account)
