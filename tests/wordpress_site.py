"""A real WordPress with its own MariaDB in a temporary folder, on loopback: no service, nothing left behind.

It needs Debian's wordpress, mariadb-server, php-cli and php-mysql; `missing()` names what is not there.
"""

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from subprocess import DEVNULL, PIPE, STDOUT, Popen
from typing import IO

_HERE = Path(__file__).parent / "data" / "wordpress"
_PLUGIN = Path(__file__).parents[1] / "packaging" / "wordpress"
_WORDPRESS = Path("/usr/share/wordpress")
_PROGRAMS = {"php": "php-cli", "mariadbd": "mariadb-server", "mariadb-install-db": "mariadb-server"}
_WAIT = 60.0
_PHP = ("php", "-d", "upload_max_filesize=64M", "-d", "post_max_size=70M", "-d", "opcache.enable_cli=1")


def missing() -> Sequence[str]:
    """The Debian packages that a site here would need besides."""
    path = os.environ["PATH"] + ":/usr/sbin:/sbin"
    wanted = {package for program, package in _PROGRAMS.items() if not shutil.which(program, path=path)}
    if not (_WORDPRESS / "wp-load.php").is_file():
        wanted.add("wordpress")
    if "php-cli" in wanted or b"mysqli" not in subprocess.run(["php", "-m"], capture_output=True, check=False).stdout:
        wanted.add("php-mysql")
    return sorted(wanted)


@dataclass
class Site:
    """A site that answers at `url`, and the departments' application passwords by unit code."""

    folder: Path
    url: str
    passwords: Mapping[str, str]
    database: Popen[bytes]
    server: Popen[bytes]

    def sql(self, statement: str) -> None:
        """Does something to the database behind the back of the site."""
        _sql(self.folder, f"USE wordpress; {statement}")

    def kill_server(self) -> None:
        """Kills PHP with all its workers as `kill -9` does."""
        _kill(self.server)

    def restart_server(self) -> None:
        """Starts PHP again at the same address."""
        self.server = _serve(self.folder, self.url)

    def kill_database(self) -> None:
        """Kills MariaDB as `kill -9` does."""
        _kill(self.database)

    def restart_database(self) -> None:
        """Starts MariaDB again on its data, which it mends itself."""
        self.database = _database(self.folder)

    def stop(self) -> None:
        """Ends both."""
        _kill(self.server)
        _kill(self.database)


@contextmanager
def wordpress(folder: Path, units: Sequence[str]) -> Iterator[Site]:
    """A fresh site in this folder with an account for each unit; stopped at the end, whatever happened."""
    installing = ["mariadb-install-db", f"--datadir={folder / 'database'}", "--auth-root-authentication-method=normal"]
    _run([*installing, f"--user={_user()}", "--skip-test-db"])
    database = _database(folder)
    try:
        url = f"http://127.0.0.1:{_free_port()}"
        site = Site(folder, url, _installed(folder, url, units), database, _serve(folder, url))
        try:
            yield site
        finally:
            site.stop()
    finally:
        _kill(database)


def _installed(folder: Path, url: str, units: Sequence[str]) -> Mapping[str, str]:
    root, host = folder / "www", url.removeprefix("http://")
    _sql(folder, "CREATE DATABASE wordpress CHARACTER SET utf8mb4")
    shutil.copytree(_WORDPRESS, root, ignore=lambda *_: [".htaccess", "wp-config.php"], ignore_dangling_symlinks=True)
    config = (_HERE / "wp-config.php").read_text("utf-8").replace("DATABASE_SOCKET", str(_socket(folder)))
    (root / "wp-config.php").write_text(config, "utf-8")
    plugins = root / "wp-content" / "mu-plugins"
    plugins.mkdir()
    shutil.copy(_PLUGIN / "gongkai.php", plugins)
    shutil.copytree(_HERE / "theme", root / "wp-content" / "themes" / "test")
    _run(["php", str(_HERE / "install.php"), str(root), host])
    made = _run(["php", str(_PLUGIN / "accounts.php"), str(root), host, *units])
    lines = [line.split("\t") for line in made.splitlines()]
    return {unit: password for unit, _login, password in lines}


def _database(folder: Path) -> Popen[bytes]:
    command = [shutil.which("mariadbd", path="/usr/sbin:/usr/bin") or "mariadbd", "--no-defaults", f"--user={_user()}"]
    place = [f"--datadir={folder / 'database'}", f"--socket={_socket(folder)}", "--skip-networking"]
    quick = ["--innodb-buffer-pool-size=64M", "--skip-name-resolve", f"--pid-file={folder / 'mariadb.pid'}"]
    with (folder / "mariadb.log").open("ab") as log:
        process = _started([*command, *place, *quick], log)
    _wait(lambda: _connects(socket.AF_UNIX, str(_socket(folder))), process)
    return process


def _serve(folder: Path, url: str) -> Popen[bytes]:
    host = url.removeprefix("http://")
    command = [*_PHP, "-S", host, "-t", str(folder / "www"), str(_HERE / "router.php")]
    with (folder / "php.log").open("ab") as log:
        process = _started(["env", "PHP_CLI_SERVER_WORKERS=4", *command], log)
    name, port = host.split(":")
    _wait(lambda: _connects(socket.AF_INET, (name, int(port))), process)
    return process


def _started(command: Sequence[str], log: IO[bytes]) -> Popen[bytes]:
    """A server that never outlives us: the shell beside it waits for the end of its input, and then kills the group."""
    guarded = ["sh", "-c", '"$@" & read -r _; kill -9 0', "sh", *command]
    return Popen(guarded, stdin=PIPE, stdout=log, stderr=STDOUT, start_new_session=True)


def _sql(folder: Path, statement: str) -> None:
    _run(["mariadb", "--no-defaults", f"--socket={_socket(folder)}", "--user=root", "-e", statement])


def _socket(folder: Path) -> Path:
    return folder / "m.sock"


def _user() -> str:
    return "root" if os.geteuid() == 0 else os.environ.get("USER", "")


def _run(command: Sequence[str]) -> str:
    done = subprocess.run(command, stdin=DEVNULL, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command[0]}: {done.stdout[-500:]}{done.stderr[-500:]}"
    return done.stdout


def _wait(ready: Callable[[], bool], process: Popen[bytes]) -> None:
    until = time.monotonic() + _WAIT
    while not ready():
        assert process.poll() is None, "the server ended at once"
        assert time.monotonic() < until, "the server does not answer"
        time.sleep(0.02)


def _connects(family: int, address: str | tuple[str, int]) -> bool:
    with socket.socket(family) as tried, suppress(OSError):
        tried.connect(address)
        return True
    return False


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _kill(process: Popen[bytes]) -> None:
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    if process.stdin:
        process.stdin.close()
