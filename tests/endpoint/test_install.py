"""What install.py writes on a server, without one: `on_debian.py` runs it all, by name."""

import re
from pathlib import Path

import pytest

from endpoint.debian import install
from gongkai import paths

SETUP = install()
TEMPLATES = ("endpoint.ini", "gongkai-endpoint", "nginx/gongkai.conf")
UNITS = tuple(f"systemd/{unit.name}" for unit in (paths.endpoint() / "systemd").iterdir())


@pytest.mark.parametrize("name", [*TEMPLATES, *UNITS])
def test_every_place_in_a_template_is_filled(name: str) -> None:
    text = SETUP.filled(paths.endpoint() / name, SETUP.Site("gk.example"), "5e" * 32)
    assert not re.search(r"@[A-Z_]+@", text)


def test_a_second_run_keeps_the_secret(tmp_path: Path) -> None:
    ini = tmp_path / "endpoint.ini"
    first = SETUP._secret(ini)
    ini.write_text(SETUP.filled(paths.endpoint() / "endpoint.ini", SETUP.Site("gk.example"), first))
    assert SETUP._secret(ini) == first
    assert SETUP._secret(tmp_path / "another.ini") != first


def test_the_lock_of_the_server_is_that_of_the_program() -> None:
    pinned = re.compile(r"(?m)^([a-z0-9.-]+==\S+)")
    server = set(pinned.findall((paths.endpoint() / "requirements.lock").read_text("utf-8")))
    program = set(pinned.findall((paths.endpoint().parent / "requirements.lock").read_text("utf-8")))
    assert server <= program
