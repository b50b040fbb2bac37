"""Where practice offices lie: each in a folder of its own among the system's temporary ones."""

import shutil
from pathlib import Path
from tempfile import gettempdir, mkdtemp

_PREFIX = "gongkai-practice-"


def fresh_folder() -> Path:
    """An empty folder for a practice office."""
    return Path(mkdtemp(prefix=_PREFIX))


def practice_folders() -> list[Path]:
    """Every folder of a practice office, those of other windows and of windows that fell too."""
    return [place for place in Path(gettempdir()).glob(f"{_PREFIX}*") if place.is_dir() and not place.is_symlink()]


def is_practice(location: str) -> bool:
    """Whether a workspace is a practice office."""
    return Path(location).parent.name.startswith(_PREFIX)


def clear_away(location: str) -> None:
    """Removes a practice office; anything else is left alone."""
    folder = Path(location).parent
    if is_practice(location) and folder.parent == Path(gettempdir()):
        shutil.rmtree(folder, ignore_errors=True)
