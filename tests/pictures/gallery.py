"""Takes the pictures: `python -m pictures.gallery OUT [--keep] [--modes] [SCREEN …]`.

It runs in tests/, with desktop/ on the path.

OUT gets every screen in both languages, light and dark, as large as a screen shows it; with `--modes` in every mode of
modes.py instead, light only but for high contrast. With `--keep` the small baselines are written too; look at the large
ones first, and say in the commit what you saw. `--handbook` takes the handbook's pictures of these screens anew.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from gongkai import paths
from gongkai.ui import language
from pictures.modes import CONTRAST, DOUBLE, FOUR_K, KEPT, MODES, USUAL, Mode
from pictures.stage import LOGINS, SCREENS, Stage, shown, stage
from pictures.taking import as_shown, difference, dressed, kept, picture

BASELINES = Path(__file__).parent / "baselines"
LOOKS: tuple[tuple[str, Qt.ColorScheme], ...] = tuple(
    (spoken, scheme)
    for spoken in (language.CHINESE, language.ENGLISH)
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark)
)
"""Both languages, light and dark."""

KEPT_LOOKS: tuple[tuple[Mode, tuple[str, Qt.ColorScheme]], ...] = (
    (CONTRAST, LOOKS[0]),
    (CONTRAST, LOOKS[3]),
    (FOUR_K, LOOKS[0]),
)
"""The looks in which a few screens are kept in other modes: Chinese in light, high contrast in English and dark too."""

HANDBOOK = paths.resources() / "help" / "pictures"

MOST = 10.0
"""How far a tile may be from its baseline: the letters of another version of the font, but no other word."""


def baseline(name: str, spoken: str, scheme: Qt.ColorScheme, mode: Mode = USUAL) -> Path:
    """Where the picture of a screen is kept."""
    told = f"-{mode.name}" if mode.name else ""
    return BASELINES / f"{name}-{spoken[:2]}-{scheme.name.lower()}{told}.png"


def every_baseline() -> set[Path]:
    """All that are kept: every screen in the usual mode, a few in others."""
    usual = {baseline(screen.name, *look) for screen in SCREENS for look in LOOKS}
    return usual | {baseline(name, *look, mode) for mode, look in KEPT_LOOKS for name in KEPT[mode]}


def taken(
    app: QApplication, on: Stage, spoken: str, scheme: Qt.ColorScheme, mode: Mode, wanted: Callable[[str], bool]
) -> Iterator[tuple[str, Image.Image]]:
    """Pictures of the wanted screens in one look."""
    with dressed(app, scheme, spoken, mode.look):
        for login in LOGINS:
            if any(wanted(screen.name) for screen in SCREENS if screen.login == login):
                seen = (one for one in shown(on, login, mode.size) if wanted(one[0]))
                yield from ((name, picture(widget, mode.scale)) for name, widget in seen)


def unlike(
    app: QApplication, on: Stage, look: tuple[str, Qt.ColorScheme], mode: Mode, names: frozenset[str], out: Path
) -> dict[str, float]:
    """The screens that look otherwise than their baseline, and by how much; their pictures are left in `out`."""
    apart = {}
    for name, made in taken(app, on, *look, mode, lambda name: name in names):
        with Image.open(baseline(name, *look, mode)) as seen:
            far = difference(made, seen, coarsely=mode is DOUBLE)
            if far > (2 * MOST if mode is DOUBLE else MOST):
                made.save(out / f"{name}.png")
                apart[name] = round(far, 1)
    return apart


def main(arguments: list[str]) -> None:
    """Takes what is asked for."""
    handbook = "--handbook" in arguments
    keep, modes = "--keep" in arguments, MODES if "--modes" in arguments else (USUAL,)
    names = [one for one in arguments if not one.startswith("--")]
    out = Path(names.pop(0))
    out.mkdir(parents=True, exist_ok=True)
    subprocess.run([sys.executable, Path(__file__).parents[2] / "packaging" / "translations.py", "compile"], check=True)
    BASELINES.mkdir(exist_ok=True)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, tempfile.mkdtemp())
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder, stage(Path(folder)) as on:
        for mode, (spoken, scheme) in product(modes, LOOKS):
            if mode not in (USUAL, CONTRAST) and scheme is Qt.ColorScheme.Dark:
                continue
            for name, made in taken(app, on, spoken, scheme, mode, lambda name: not names or name in names):
                place = baseline(name, spoken, scheme, mode)
                made.save(out / place.name)
                if keep and place in every_baseline():
                    place.write_bytes(kept(made))
                shown = HANDBOOK / f"{name}.png"
                if handbook and mode is USUAL and (spoken, scheme) == LOOKS[0] and shown.exists():
                    shown.write_bytes(as_shown(made))


if __name__ == "__main__":
    main(sys.argv[1:])
