"""Kinto's settings: the file of packaging/endpoint, and what is made at first start."""

import json
import os
import secrets
from collections.abc import Iterable
from configparser import ConfigParser
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gongkai import paths


@dataclass
class Secrets:
    """What only the office that runs the endpoint knows: kept in DATA/secrets.json, for its owner's eyes."""

    userid_hmac_secret: str = field(default_factory=lambda: secrets.token_hex(32))
    admin_password: str = field(default_factory=lambda: secrets.token_urlsafe(18))
    departments: dict[str, str] = field(default_factory=dict)


def load_secrets(folder: Path, units: Iterable[str]) -> Secrets:
    """The secrets of this data folder, made at first start, with a password for each of these units."""
    file = folder / "secrets.json"
    known = Secrets(**json.loads(file.read_text("utf-8"))) if file.exists() else Secrets()
    for unit in units:
        known.departments.setdefault(unit, secrets.token_urlsafe(18))
    _write_privately(file, json.dumps(vars(known), indent=2, ensure_ascii=False))
    return known


def kinto_settings(known: Secrets, database: str | None, files: Path) -> dict[str, Any]:
    """The settings for `kinto.main`; without a database's URL everything but the files is kept in memory."""
    ini = ConfigParser(interpolation=None)
    ini.read(paths.endpoint() / "kinto.ini", encoding="utf-8")
    settings: dict[str, Any] = {name: value for name, value in ini["app:main"].items() if name != "use"}
    settings["kinto.userid_hmac_secret"] = known.userid_hmac_secret
    settings["kinto.attachment.base_path"] = str(files)
    for backend in ("storage", "permission", "cache"):
        if database is None:
            settings[f"kinto.{backend}_backend"] = f"kinto.core.{backend}.memory"
        else:
            settings[f"kinto.{backend}_url"] = database
    return settings


def schema(name: str) -> Any:
    """A JSON Schema of contract version 1: record, tombstone or file."""
    return json.loads((paths.endpoint() / "schema" / f"{name}.json").read_text("utf-8"))


def _write_privately(file: Path, text: str) -> None:
    beside = file.with_suffix(".new")
    beside.unlink(missing_ok=True)
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as stream:
        stream.write(text)
    beside.replace(file)
