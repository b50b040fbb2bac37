"""What a start loads: the unlock screen waits for no store, the work list for nothing that makes or reads documents."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from office import PASSPHRASE, Office

Loaded = Callable[..., set[str]]

DOCUMENTS = {
    "reportlab",
    "docx",
    "openpyxl",
    "PIL",
    "fitz",
    "pypdfium2",
    "pikepdf",
    "lxml",
    "fontTools",
    "rapidocr",
    "numpy",
}
SELDOM = DOCUMENTS | {
    "requests",
    "urllib3",
    "jinja2",
    "alembic",
    "psycopg",
    "keyring",
    "rfc8785",
    "yaml",
    "xml",
    "html",
}
"""Each is loaded by what first needs it."""


@pytest.fixture
def loaded(office: Office, tmp_path: Path) -> Loaded:
    """Starts the program on the office and gives the modules and packages that were loaded until it was ready."""
    homes = {f"XDG_{kind}_HOME": str(tmp_path / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE")}

    def start(*words: str, fed: str = "") -> set[str]:
        command = [sys.executable, str(Path(__file__).with_name("starting.py")), "--workspace", str(office.place)]
        told = subprocess.run(
            [*command, *words], input=fed, env=os.environ | homes, capture_output=True, text=True, timeout=60
        )
        assert told.returncode == 0, told.stderr
        names = told.stdout.split("\n")
        return {".".join(name.split(".")[:at]) for name in names for at in range(1, name.count(".") + 2)}

    return start


@pytest.mark.file_only
def test_the_unlock_screen_waits_for_no_store(loaded: Loaded) -> None:
    behind = {
        "sqlalchemy",
        "sqlcipher3",
        "cryptography",
        "argon2",
        "gongkai.store",
        "gongkai.commands",
        "gongkai.formkit",
    }
    wordy = {"gongkai.domain.form", "gongkai.domain.disclosure", "gongkai.domain.listing", "gongkai.ui.worklist"}
    assert loaded() & (behind | wordy | SELDOM) == set()


@pytest.mark.file_only
def test_the_work_list_waits_for_no_document_and_no_form(loaded: Loaded) -> None:
    sign_in = "--account", "clerk", "--passphrase-fd", "0"
    loaded(*sign_in, fed=f"{PASSPHRASE}\n")  # the first start reads all forms
    found = loaded(*sign_in, fed=f"{PASSPHRASE}\n")
    assert "gongkai.ui.worklist" in found
    others = {
        "sqlalchemy.orm",
        "sqlalchemy.dialects.postgresql",
        "gongkai.notices",
        "gongkai.formkit.loading",
        "gongkai.domain.form",
    }
    screens = {
        f"gongkai.ui.{name}"
        for name in ("outbox.screen", "editor", "review", "register", "office_settings", "district", "help")
    }
    assert found & (SELDOM | others | screens) == set()
