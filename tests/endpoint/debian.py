"""The endpoint as install.py sets it up, in a folder of its own: Debian's PostgreSQL and nginx on loopback ports."""

import importlib.util
import os
import pwd
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import requests

from certificates import Authority
from gongkai import paths
from gongkai.endpoint.server import Server, installed

PATIENCE = 60.0


def install() -> ModuleType:
    """packaging/endpoint/install.py as a module."""
    spec = importlib.util.spec_from_file_location("gongkai_install", paths.endpoint() / "install.py")
    assert spec
    assert spec.loader
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@dataclass
class Debian:
    """The whole of it: `url` is nginx's, `ca` whom its certificate is from."""

    folder: Path
    server: Server
    url: str
    plain: str
    ca: str
    socket: Path
    restart: Callable[[], None]
    stop: Callable[[], None]
    start: Callable[[], None]

    def psql(self, words: str, role: str = "kinto") -> str:
        """What the database answers."""
        place = ["-h", str(self.socket), "-U", role, "-d", "kinto"]
        told = subprocess.run(["psql", "-XAt", *place, "-c", words], capture_output=True, text=True, check=True)
        return told.stdout.strip()

    def database(self, verb: str) -> None:
        """Starts or stops PostgreSQL."""
        _cluster(self.folder, verb)


def is_possible() -> bool:
    """Whether this machine has what Debian's packages bring."""
    return bool(_postgres() and shutil.which("nginx") and shutil.which("psql"))


@contextmanager
def installed_on(folder: Path, **site_words: int) -> Iterator[Debian]:
    """Runs PostgreSQL, the endpoint and nginx until the block ends."""
    setup, port, http, https = install(), *_free_ports()
    (folder / "socket").mkdir()
    site = setup.Site(
        "localhost", folder / "etc", folder / "data", folder / "program", folder / "backups",
        folder / "program" / "gongkai-endpoint", folder, f"postgresql://kinto@/kinto?host={folder / 'socket'}",
        f"127.0.0.1:{http}", f"127.0.0.1:{https}", port, **site_words,
    )  # fmt: skip
    authority = Authority("测试根证书")
    _lay_out(setup, site, authority)
    with ExitStack() as stack:
        _make_cluster(folder)
        stack.callback(_cluster, folder, "stop")
        for name, database in (("database.sql", "postgres"), ("role.sql", "postgres")):
            command = ["psql", "-q", "-h", str(folder / "socket"), "-U", "postgres", "-d", database]
            subprocess.run([*command, "-f", str(paths.endpoint() / name)], check=True)
        subprocess.run(["/bin/sh", str(site.command), "prepare"], check=True, capture_output=True, env=_direct(site))
        server = Kinto(folder, site)
        server.start()
        stack.callback(server.stop)
        stack.enter_context(_nginx(folder))
        ca = folder / "ca.pem"
        ca.write_bytes(authority.pem)
        url = f"https://localhost:{https}/v1"
        debian = Debian(folder, installed(site.settings), url, f"http://localhost:{http}", str(ca), folder / "socket",
                        server.restart, server.stop, server.start)  # fmt: skip
        until(lambda: requests.get(url + "/", verify=str(ca), timeout=5).ok)
        yield debian


class Kinto:
    """The endpoint itself, as its unit starts it."""

    def __init__(self, folder: Path, site: object) -> None:
        self._folder, self._site = folder, site
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Starts it, and waits until it answers."""
        with (self._folder / "pserve.log").open("ab") as log:
            command = [str(Path(sys.prefix) / "bin" / "pserve"), str(self._folder / "etc" / "endpoint.ini")]
            self._process = subprocess.Popen(command, stdout=log, stderr=log, env=_environment())
        until(lambda: requests.get(installed(self._folder / "etc").url + "/", timeout=5).ok)

    def stop(self) -> None:
        """Ends it."""
        if self._process:
            self._process.terminate()
            self._process.wait()
            self._process = None

    def restart(self) -> None:
        """As systemctl does."""
        self.stop()
        self.start()


def until(holds: Callable[[], bool]) -> None:
    """Waits until something holds; an endpoint that does not answer yet does not."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            if holds():
                return
        except requests.RequestException:
            pass
        assert time.monotonic() < end, "it never came"
        time.sleep(0.1)


def _lay_out(setup: ModuleType, site: object, authority: Authority) -> None:
    etc, program = site.settings, site.program  # type: ignore[attr-defined]
    (etc / "tls").mkdir(parents=True)
    (program / "packaging").mkdir(parents=True)
    (program / "venv").symlink_to(sys.prefix)
    (program / "desktop").symlink_to(paths.endpoint().parents[1] / "desktop")
    (program / "packaging" / "endpoint").symlink_to(paths.endpoint())
    (etc / "admin-password").write_text("password of the administrator\n")
    for name, target in (("endpoint.ini", etc / "endpoint.ini"), ("gongkai-endpoint", site.command)):  # type: ignore[attr-defined]
        target.write_text(setup.filled(paths.endpoint() / name, site, "5e" * 32))
    (etc / "site.conf").write_text(setup.filled(paths.endpoint() / "nginx" / "gongkai.conf", site))
    for unit in (paths.endpoint() / "systemd").iterdir():
        (etc / unit.name).write_text(setup.filled(unit, site))
    site.command.chmod(0o755)  # type: ignore[attr-defined]
    certificate, key = authority.issue("localhost")
    (etc / "tls" / "fullchain.pem").write_bytes(certificate)
    (etc / "tls" / "key.pem").write_bytes(key)


def _environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(paths.endpoint().parents[1] / "desktop"), "PYTHONWARNINGS": "ignore"}


def _direct(site: object) -> dict[str, str]:
    """An environment in which the command does not change the user."""
    stand_in = site.settings / "bin"  # type: ignore[attr-defined]
    stand_in.mkdir()
    (stand_in / "id").write_text("#!/bin/sh\necho kinto\n")
    (stand_in / "id").chmod(0o755)
    return _environment() | {"PATH": f"{stand_in}:{os.environ['PATH']}"}


def _postgres() -> Path | None:
    return max(Path("/usr/lib/postgresql").glob("*/bin"), default=None)


def _make_cluster(folder: Path) -> None:
    data = folder / "cluster"
    data.mkdir()
    if os.geteuid() == 0:
        for place in (data, folder / "socket"):
            shutil.chown(place, "postgres", "postgres")
        for place in (folder, *folder.parents):
            if pwd.getpwuid(place.stat().st_uid).pw_name == "root" and place != Path("/"):
                place.chmod(place.stat().st_mode | 0o011)
    _as_postgres(folder, "initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "-N", "-D", str(data))
    settings = f"listen_addresses = ''\nunix_socket_directories = '{folder / 'socket'}'\nfsync = off\n"
    with (data / "postgresql.auto.conf").open("a") as conf:
        conf.write(settings)
    _cluster(folder, "start")


def _cluster(folder: Path, verb: str) -> None:
    words = ["-l", str(folder / "cluster" / "log")] if verb == "start" else ["-m", "immediate"]
    _as_postgres(folder, "pg_ctl", verb, "-w", "-D", str(folder / "cluster"), *words)


def _as_postgres(folder: Path, name: str, *words: str) -> None:
    programs = _postgres()
    assert programs
    change = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    command = [*change, str(programs / name), *words]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=folder / "socket")


@contextmanager
def _nginx(folder: Path) -> Iterator[None]:
    conf = folder / "nginx.conf"
    temp = "".join(
        f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    user = "user root;\n" if os.geteuid() == 0 else ""
    conf.write_text(
        f"{user}pid {folder}/nginx.pid;\ndaemon off;\nerror_log {folder}/error.log;\nevents {{}}\n"
        f"http {{\n{temp}include {folder}/etc/site.conf;\n}}\n"
    )
    with subprocess.Popen(["nginx", "-p", str(folder), "-c", str(conf), "-e", str(folder / "error.log")]) as process:
        try:
            yield
        finally:
            process.terminate()


def _free_ports() -> tuple[int, int, int]:
    with ExitStack() as stack:
        probes = [stack.enter_context(socket.socket()) for _ in range(3)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        first, second, third = (int(probe.getsockname()[1]) for probe in probes)
    return first, second, third
