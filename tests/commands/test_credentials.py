"""The endpoint's password is kept in the system's keyring, or for one person's eyes in the workspace."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from gongkai.commands.credentials import keep_password, kept_password
from office import Office, open_office

URL = "https://gongkai.example/v1"
PASSWORD = "口令-Zq7#测试"


class MemoryKeyring(KeyringBackend):
    """A keyring that lives as long as the test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """What was set."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keeps it."""
        self.kept[service, username] = password


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


@pytest.fixture(autouse=True)
def own_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def test_the_keyring_has_it_and_the_workspace_has_not(office: Office) -> None:
    keyring.set_keyring(MemoryKeyring())
    keep_password(office.seat("signer"), URL, "mzj01", PASSWORD)
    assert kept_password(office.desk, URL, "mzj01") == PASSWORD
    assert kept_password(office.desk, URL, "czj01") == ""
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    assert kept_password(office.seat("signer"), URL, "mzj01") == ""


def test_without_a_keyring_only_the_person_who_entered_it_has_it(office: Office) -> None:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    keep_password(office.seat("signer"), URL, "mzj01", PASSWORD)
    assert kept_password(office.seat("signer"), URL, "mzj01") == PASSWORD
    assert kept_password(office.seat("clerk"), URL, "mzj01") == ""
    assert kept_password(office.desk, URL, "mzj01") == ""
