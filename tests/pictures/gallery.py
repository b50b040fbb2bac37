"""Takes the pictures: `python -m pictures.gallery OUT [--keep] [SCREEN …]`, from tests/, with desktop/ on the path.

OUT gets every screen in both languages, light and dark, as large as a screen shows it. With `--keep` the small
baselines are written too; look at the large ones first, and say in the commit what you saw.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from gongkai.ui import language
from pictures.stage import LOGINS, SCREENS, Stage, shown, stage
from pictures.taking import difference, dressed, kept, picture

BASELINES = Path(__file__).parent / "baselines"
LOOKS: tuple[tuple[str, Qt.ColorScheme], ...] = tuple(
    (spoken, scheme)
    for spoken in (language.CHINESE, language.ENGLISH)
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark)
)
"""Both languages, light and dark."""

MOST = 10.0
"""How far a tile may be from its baseline: the letters of another version of the font, but no other word."""


def baseline(name: str, spoken: str, scheme: Qt.ColorScheme) -> Path:
    """Where the picture of a screen is kept."""
    return BASELINES / f"{name}-{spoken[:2]}-{scheme.name.lower()}.png"


def taken(
    app: QApplication, on: Stage, spoken: str, scheme: Qt.ColorScheme, scale: float, wanted: Callable[[str], bool]
) -> Iterator[tuple[str, Image.Image]]:
    """Pictures of the wanted screens in one look."""
    with dressed(app, scheme, spoken):
        for login in LOGINS:
            if any(wanted(screen.name) for screen in SCREENS if screen.login == login):
                yield from ((name, picture(seen, scale)) for name, seen in shown(on, login) if wanted(name))


def unlike(
    app: QApplication, on: Stage, look: tuple[str, Qt.ColorScheme], scale: float, names: frozenset[str], out: Path
) -> dict[str, float]:
    """The screens that look otherwise than their baseline, and by how much; their pictures are left in `out`."""
    apart = {}
    for name, made in taken(app, on, *look, scale, lambda name: name in names):
        with Image.open(baseline(name, *look)) as seen:
            far = difference(made, seen, coarsely=scale != 1.0)
            if far > (MOST if scale == 1.0 else 2 * MOST):
                made.save(out / f"{name}.png")
                apart[name] = round(far, 1)
    return apart


def main(arguments: list[str]) -> None:
    """Takes what is asked for."""
    keep, names = "--keep" in arguments, [one for one in arguments if one != "--keep"]
    out = Path(names.pop(0))
    out.mkdir(parents=True, exist_ok=True)
    subprocess.run([sys.executable, Path(__file__).parents[2] / "packaging" / "translations.py", "compile"], check=True)
    BASELINES.mkdir(exist_ok=True)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, tempfile.mkdtemp())
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder, stage(Path(folder)) as on:
        for spoken, scheme in LOOKS:
            for name, made in taken(app, on, spoken, scheme, 1.0, lambda name: not names or name in names):
                made.save(out / baseline(name, spoken, scheme).name)
                if keep:
                    baseline(name, spoken, scheme).write_bytes(kept(made))


if __name__ == "__main__":
    main(sys.argv[1:])
