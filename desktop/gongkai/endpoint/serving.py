"""Runs the reference endpoint in the foreground, on loopback only."""

import logging
import os
import signal
import socket
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import NoReturn

from gongkai.domain.errors import UserError
from gongkai.endpoint.folder import claimed, temporary, user_folder

HOST = "127.0.0.1"
WAITRESS = {
    "threads": 8,
    "ident": None,
    "max_request_body_size": 64 << 20,
}


@dataclass(frozen=True)
class Running:
    """An endpoint that answers at `url`, its administrator's password and its departments' by unit code."""

    url: str
    admin_password: str
    passwords: Mapping[str, str]
    pid: int


def run(data: Path | None, port: int, memory: bool, units: Sequence[str], announce: Callable[[Running], None]) -> None:
    """Serves until SIGTERM or Ctrl-C; calls `announce` once the endpoint can be asked. For a process's main thread.

    Each of `units` gets an account; passwords are kept in DATA/secrets.json. Without `data` the user's data folder is
    taken; with `memory` nothing is kept after the end. Port 0 takes any free one.
    Raises UserError where the port or the data folder is in use or cannot be written.
    """
    _leave_on_signals()
    with (
        _listener(port) as listener,
        _folder(data, memory) as folder,
        _log(folder / "endpoint.log"),
        _database(folder, memory) as database,
    ):
        _serve(listener, folder, database, units, announce)


def _serve(
    listener: socket.socket,
    folder: Path,
    database: str | None,
    units: Sequence[str],
    announce: Callable[[Running], None],
) -> None:
    from waitress import create_server

    from gongkai.endpoint.application import build
    from gongkai.endpoint.provisioning import Login
    from gongkai.endpoint.settings import kinto_settings, load_secrets

    known = load_secrets(folder, units)
    passwords = {unit: known.departments[unit] for unit in units}
    settings = kinto_settings(known, database, folder / "files")
    app = build(settings, known.admin_password, [Login(*login) for login in passwords.items()])
    server = create_server(app, sockets=[listener], **WAITRESS)
    with closing(server):
        url = f"http://{HOST}:{listener.getsockname()[1]}/v1"
        announce(Running(url, known.admin_password, passwords, os.getpid()))
        server.run()


def _leave_on_signals() -> None:
    def leave(*_: object) -> NoReturn:
        raise SystemExit(0)

    signal.signal(signal.SIGTERM, leave)
    hangup = getattr(signal, "SIGHUP", None)  # Windows has none; nohup wants it ignored
    if hangup and signal.getsignal(hangup) is not signal.SIG_IGN:
        signal.signal(hangup, leave)


def _listener(port: int) -> socket.socket:
    """The socket, bound before the slow start so that a port in use is told at once; waitress listens on it."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if os.name == "posix":  # on Windows this option would let two endpoints share a port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
    except (OSError, OverflowError) as error:
        listener.close()
        message = f"本机的 {port} 端口不能使用，多半已被别的程序占用。"
        raise UserError("端口不能使用", message, "请用 --port 换一个端口，或先关闭占用它的程序。") from error
    return listener


@contextmanager
def _log(file: Path) -> Iterator[None]:
    """Sends warnings, Kinto's and Python's, to a file of at most 2 MB, out of the human's sight."""
    handler = RotatingFileHandler(file, maxBytes=1 << 20, backupCount=1, encoding="utf-8")
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # a request that waits a moment is no news
    root = logging.getLogger()
    root.addHandler(handler)
    logging.captureWarnings(True)
    try:
        yield
    finally:
        logging.captureWarnings(False)
        root.removeHandler(handler)
        handler.close()


def _folder(data: Path | None, memory: bool) -> AbstractContextManager[Path]:
    return temporary() if memory and data is None else claimed(data or user_folder())


def _database(folder: Path, memory: bool) -> AbstractContextManager[str | None]:
    if memory:
        return nullcontext()
    from gongkai.endpoint.postgres import running

    return running(folder / "postgres")
