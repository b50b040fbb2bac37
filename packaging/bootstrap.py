"""Sets Gongkai up on a machine that has only Python 3.11+ and runs it: `bootstrap.py run | demo | test | setup`.

Standard library only. The first call makes `.venv` and installs the pinned, hashed packages of
`packaging/requirements.lock`; later calls find the stamp of that lock and start at once.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "packaging" / "requirements.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "gongkai.stamp"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
}

CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports",),
    ("pytest", "-n", "2", "--dist", "worksteal"),
)


def main(arguments: list[str]) -> int:
    """Runs one of the commands; further words go to the program (`demo --headless --out DIR`)."""
    command, rest = (arguments or ["run"])[0], arguments[1:]
    if command not in {"run", "demo", "test", "setup"}:
        print(__doc__, file=sys.stderr)
        return 2
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts this may have an older Python
        print("Gongkai needs Python 3.11 or newer.", file=sys.stderr)
        return 2
    if not (install_qt_libraries() and install_packages()):
        return 1
    subprocess.call([PYTHON, ROOT / "packaging" / "translations.py", "compile"])  # quick; the words change often
    if command == "test":
        return run_checks(rest)
    if command == "setup":
        return 0
    return subprocess.call([PYTHON, "-m", "gongkai", *(["demo"] if command == "demo" else []), *rest], cwd=ROOT)


def install_qt_libraries() -> bool:
    """Makes sure of the system libraries that Qt loads; installs them with apt as root, else says how."""
    missing = sorted(package for name, package in QT_LIBRARIES.items() if not _loads(name))
    if not missing or not sys.platform.startswith("linux"):
        return True
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() == 0 and shutil.which("apt-get"):
        print(f"Installing Qt's system libraries: {' '.join(missing)}", file=sys.stderr)
        return _quietly(["apt-get", "update", "-q"]) and _quietly(install)
    print(f"Qt needs system libraries that are missing. Please run: sudo {' '.join(install)}", file=sys.stderr)
    return False


def _quietly(command: list[str]) -> bool:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.call(command, stdout=subprocess.DEVNULL, env=environment) == 0


def _loads(library: str) -> bool:
    if not sys.platform.startswith("linux"):
        return True
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_packages() -> bool:
    """Makes `.venv` and installs the lock and the project into it, unless its stamp says that this is done."""
    stamp = hashlib.sha256(
        LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes() + sys.version.encode()
    ).hexdigest()
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="ascii") == stamp:
        return True
    print("Setting up .venv (a minute or two) …", file=sys.stderr)
    venv.create(VENV, with_pip=True, clear=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    locked = [*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)]
    project = [*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
    if subprocess.call(locked) or subprocess.call(project):
        print("The packages could not be installed: check the network, then run this again.", file=sys.stderr)
        return False
    STAMP.write_text(stamp, encoding="ascii")
    return True


def run_checks(pytest_arguments: list[str]) -> int:
    """Runs ruff, mypy, import-linter and the tests in this order, and stops at the first that fails."""
    for tool, *arguments in CHECKS:
        print(f"== {tool} {' '.join(arguments)}", flush=True)
        extra = pytest_arguments if tool == "pytest" else []
        code = subprocess.call([BIN / tool, *arguments, *extra], cwd=ROOT)
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
