"""Brings the reference endpoint up on Debian: `sudo python3 install.py --host NAME --cert CHAIN.pem --key KEY.pem`.

Standard library only. Run again, it brings program and settings up to date and keeps secrets, records and files.
"""

import argparse
import os
import pwd
import secrets
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
TREE = HERE.parents[1]
USER = "kinto"
PACKAGES = ("postgresql", "nginx", "python3-venv", "openssl", "ca-certificates")
PARTS = ("paths.py", "domain", "endpoint")
"""What the server needs of the program; its own `__init__` wants the whole of it installed."""


@dataclass(frozen=True)
class Site:
    """Where everything of one endpoint lies, and what it is called from outside."""

    host: str
    settings: Path = Path("/etc/gongkai-endpoint")
    data: Path = Path("/var/lib/gongkai-endpoint")
    program: Path = Path("/opt/gongkai-endpoint")
    backups: Path = Path("/var/backups/gongkai-endpoint")
    command: Path = Path("/usr/local/sbin/gongkai-endpoint")
    log: Path = Path("/var/log/nginx")
    database: str = "postgresql:///kinto?host=/var/run/postgresql"
    http: str = "80"
    https: str = "443"
    port: int = 8888
    read_rate: int = 20
    read_burst: int = 100
    write_rate: int = 50
    write_burst: int = 200

    @property
    def certificate(self) -> Path:
        """The certificate with its chain, where nginx reads it."""
        return self.settings / "tls" / "fullchain.pem"

    @property
    def key(self) -> Path:
        """Its private key."""
        return self.settings / "tls" / "key.pem"


def filled(template: Path, site: Site, secret: str = "") -> str:
    """A file of this folder with the names of the site in place of @WORDS@."""
    words = {name: str(value) for name, value in vars(site).items()}
    words |= {"certificate": str(site.certificate), "key": str(site.key), "secret": secret}
    text = template.read_text("utf-8")
    for name, value in words.items():
        text = text.replace(f"@{name.upper()}@", value)
    return text


def main(arguments: list[str]) -> int:
    """Does all of it, step by step; each step says what it does and may be repeated."""
    options = _options(arguments)
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        print("请在 Debian 上以 root 身份运行。", file=sys.stderr)
        return 1
    site = Site(options.host)
    steps = (
        ("安装 PostgreSQL、nginx 和 Python", lambda: install_packages()),
        ("建系统用户和目录", lambda: make_places(site)),
        ("安装发布端程序", lambda: install_program(site, options.wheels)),
        ("写设置", lambda: write_settings(site)),
        ("放证书", lambda: put_certificate(site, options.cert, options.key)),
        ("建数据库", lambda: make_database()),
        ("建数据表和管理员账号", lambda: _run(str(site.command), "prepare")),
        ("启动服务", lambda: start(site)),
    )
    for number, (words, step) in enumerate(steps, 1):
        print(f"{number}/{len(steps)} {words}", flush=True)
        step()
    print(_next(site, bool(options.cert)))
    return 0


def install_packages() -> None:
    """Debian's own PostgreSQL and nginx."""
    missing = [name for name in PACKAGES if not _is_installed(name)]
    if missing:
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        _run("apt-get", "install", "-y", "-q", "--no-install-recommends", *missing, environment=environment)


def make_places(site: Site) -> None:
    """A user of its own, who owns the files and the copies, and reads the settings."""
    try:
        pwd.getpwnam(USER)
    except KeyError:
        _run("adduser", "--system", "--group", "--home", str(site.data), "--no-create-home", USER)
    for folder, owner, mode in (
        (site.program, "root", 0o755),
        (site.settings, "root", 0o750),
        (site.settings / "tls", "root", 0o700),
        (site.data, USER, 0o750),
        (site.data / "files", USER, 0o750),
        (site.backups, USER, 0o700),
    ):
        folder.mkdir(parents=True, exist_ok=True)
        shutil.chown(folder, owner, USER)
        folder.chmod(mode)


def install_program(site: Site, wheels: Path | None) -> None:
    """The packages of the lock in an environment of their own, and beside it what the server needs of this tree."""
    if not (site.program / "venv" / "bin" / "python").exists():
        _run(sys.executable, "-m", "venv", str(site.program / "venv"))
    source = ["--no-index", "--find-links", str(wheels)] if wheels else []
    lock = ["--require-hashes", "--requirement", str(HERE / "requirements.lock")]
    _run(str(site.program / "venv" / "bin" / "pip"), "install", "--quiet", *source, *lock)
    shutil.rmtree(site.program / "desktop", ignore_errors=True)
    for part in PARTS:
        _copy(TREE / "desktop" / "gongkai" / part, site.program / "desktop" / "gongkai" / part)
    _copy(HERE, site.program / "packaging" / "endpoint")


def write_settings(site: Site) -> None:
    """The settings, with secrets made at the first run; the units, nginx's site and the command."""
    password, ini = site.settings / "admin-password", site.settings / "endpoint.ini"
    if not password.exists():
        _write(password, secrets.token_urlsafe(24) + "\n", 0o640)
    _write(ini, filled(HERE / "endpoint.ini", site, _secret(ini)), 0o640)
    _write(site.command, filled(HERE / "gongkai-endpoint", site), 0o755)
    for unit in sorted((HERE / "systemd").iterdir()):
        _write(Path("/etc/systemd/system") / unit.name, filled(unit, site), 0o644)
    _write(Path("/etc/nginx/sites-available/gongkai.conf"), filled(HERE / "nginx" / "gongkai.conf", site), 0o644)
    enabled = Path("/etc/nginx/sites-enabled/gongkai.conf")
    if not enabled.is_symlink():
        enabled.symlink_to("/etc/nginx/sites-available/gongkai.conf")


def put_certificate(site: Site, certificate: Path | None, key: Path | None) -> None:
    """The given certificate; where none is given or there, one of its own, until the office's arrives."""
    if certificate and key:
        _write(site.certificate, certificate.read_text("ascii"), 0o644)
        _write(site.key, key.read_text("ascii"), 0o600)
    elif not site.certificate.exists():
        name = ["-subj", f"/CN={site.host}", "-addext", f"subjectAltName=DNS:{site.host}"]
        new = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "90"]
        _run("openssl", "req", *new, *name, "-keyout", str(site.key), "-out", str(site.certificate))
        site.key.chmod(0o600)


def make_database() -> None:
    """The role at repeatable read, and its database; the role is the user, so no password lies anywhere."""
    if not _runs_systemd():
        _run("service", "postgresql", "start")
    for name in ("database.sql", "role.sql"):
        text = (HERE / name).read_text("utf-8")
        _run("runuser", "-u", "postgres", "--", "psql", "-q", "-v", "ON_ERROR_STOP=1", "-d", "postgres", words=text)


def start(site: Site) -> None:
    """The endpoint, its nightly copy, and nginx with the new site; where no systemd runs, says what to start."""
    _run("nginx", "-t", "-q")
    if not _runs_systemd():
        print(f"  这里没有 systemd：请自行启动 nginx，并以 {USER} 身份运行 pserve {site.settings}/endpoint.ini。")
        return
    _run("systemctl", "daemon-reload")
    _run("systemctl", "enable", "--quiet", "gongkai-endpoint.service", "gongkai-endpoint-backup.timer")
    _run("systemctl", "restart", "gongkai-endpoint.service")
    _run("systemctl", "start", "gongkai-endpoint-backup.timer")
    _run("systemctl", "reload-or-restart", "nginx.service")


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="在 Debian 上安装公开发布端。")
    parser.add_argument("--host", required=True, help="对外的域名")
    parser.add_argument("--cert", type=Path, help="证书连同中间证书（PEM）")
    parser.add_argument("--key", type=Path, help="证书的私钥（PEM）")
    parser.add_argument("--wheels", type=Path, help="不能上网时，装有全部 wheel 的目录")
    options = parser.parse_args(arguments)
    if bool(options.cert) != bool(options.key):
        parser.error("--cert 和 --key 要一起给。")
    return options


def _secret(ini: Path) -> str:
    """The secret that account names are hashed with: the one that is there, else a new one."""
    for line in ini.read_text("utf-8").splitlines() if ini.exists() else ():
        if line.startswith("kinto.userid_hmac_secret = "):
            return line.partition(" = ")[2]
    return secrets.token_hex(32)


def _next(site: Site, certified: bool) -> str:
    own = "" if certified else "证书是临时自签的，客户端不会信任：请用 --cert 和 --key 再运行一次本程序。\n"
    return f"{own}已就绪：https://{site.host}/v1/\n添加单位：gongkai-endpoint add 单位代码"


def _write(file: Path, text: str, mode: int) -> None:
    beside = file.with_name(f".{file.name}.new")
    beside.unlink(missing_ok=True)
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as out:
        out.write(text)
    if mode == 0o640:
        shutil.chown(beside, "root", USER)
    beside.chmod(mode)
    beside.replace(file)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copyfile(source, target)


def _is_installed(package: str) -> bool:
    told = subprocess.run(["dpkg-query", "-Wf${Status}", package], capture_output=True, text=True, check=False)
    return told.stdout.endswith("ok installed")


def _runs_systemd() -> bool:
    return Path("/run/systemd/system").is_dir()


def _run(*command: str, words: str = "", environment: dict[str, str] | None = None) -> None:
    subprocess.run(command, check=True, input=words, text=True, env=environment, cwd="/", stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except subprocess.CalledProcessError as error:
        print(f"没有完成：{' '.join(map(str, error.cmd))}。改正之后可以再运行一次。", file=sys.stderr)
        sys.exit(1)
