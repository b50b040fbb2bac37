"""The endpoint that an office's IT has set up on a Debian server: where its settings say that things are."""

from configparser import ConfigParser
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gongkai.domain.errors import UserError

ETC = Path("/etc/gongkai-endpoint")


@dataclass(frozen=True)
class Server:
    """What the verbs for the office's IT need to know of it; `url` is the loopback address behind the proxy."""

    ini: Path
    url: str
    database: str
    files: Path

    @property
    def admin_password(self) -> str:
        """The administrator's, kept beside the settings for root alone."""
        return (self.ini.parent / "admin-password").read_text("utf-8").strip()

    def settings(self) -> dict[str, Any]:
        """All settings, as Kinto takes them."""
        from pyramid.paster import get_appsettings

        return dict(get_appsettings(str(self.ini), name="main"))


def installed(etc: Path = ETC) -> Server:
    """The endpoint whose settings lie here; UserError where there is none or they may not be read."""
    ini = ConfigParser(interpolation=None)
    try:
        ini.read_string((etc / "endpoint.ini").read_text("utf-8"))
        main, listener = ini["app:main"], ini["server:main"]
        database, files = main["kinto.storage_url"], Path(main["kinto.attachment.base_path"])
    except (OSError, KeyError) as error:
        message = f"“{etc}”里没有能读的 endpoint.ini。"
        raise UserError("这里没有发布端", message, "请以 root 身份运行，或先运行 install.py。") from error
    return Server(etc / "endpoint.ini", f"http://{listener['host']}:{listener['port']}/v1", database, files)
