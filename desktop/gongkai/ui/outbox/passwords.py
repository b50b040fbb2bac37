"""The passwords of the endpoint and of the office's proxy, kept once they were right, and found again."""

from dataclasses import replace
from typing import TYPE_CHECKING

from gongkai.ui.outbox.settings import EndpointSettings

if TYPE_CHECKING:
    from gongkai.commands.desk import Desk


def keep_passwords(desk: "Desk", endpoint: EndpointSettings) -> None:
    """Keeps both in the system's keyring, else sealed for who sits here."""
    from gongkai.commands.credentials import keep_password

    keep_password(desk, endpoint.url, endpoint.account, endpoint.password)
    if endpoint.line.account:
        keep_password(desk, endpoint.line.place, endpoint.line.account, endpoint.line.password)


def with_kept_passwords(desk: "Desk", endpoint: EndpointSettings) -> EndpointSettings:
    """The settings with what was kept in the place of what is missing."""
    from gongkai.commands.credentials import kept_password

    line = endpoint.line
    if line.account and not line.password:
        line = replace(line, password=kept_password(desk, line.place, line.account))
    password = endpoint.password or kept_password(desk, endpoint.url, endpoint.account)
    return replace(endpoint, password=password, line=line)
