"""The central list as folders: what was agreed to is laid out where forms and lexicons are read from."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from gongkai import paths
from gongkai.commands.library import library
from gongkai.domain.canonical import content_hash
from gongkai.store.transaction import Transaction


def central_folder(tx: Transaction) -> Path | None:
    """The folder with `forms/` and `lexicons/` as agreed to in this workspace; None where nothing was."""
    contents = {name: content for name, (_, content) in tx.received.agreed().items()}
    if not contents:
        return None
    from platformdirs import user_cache_path

    folder = user_cache_path("gongkai", appauthor=False) / "central" / content_hash(contents)[:32]
    if not folder.is_dir():  # its name is the hash of what is in it: whoever made it, it is the same
        folder.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=folder.parent) as made:
            _lay_out(Path(made, "new"), contents)
            _move(Path(made, "new"), folder)
    return folder


def check_with(contents: Mapping[str, str]) -> None:
    """UserError, with file, line and remedy, where the forms could not be read with these laid over them."""
    with TemporaryDirectory() as made:
        _lay_out(Path(made, "new"), contents)
        library([Path(made, "new", "forms")])


def as_shipped(name: str) -> str:
    """The program's own form of this name; empty where it has none, or where it is a lexicon, which is added to."""
    path = paths.root() / name
    return path.read_text("utf-8") if name.startswith("forms/") and path.is_file() else ""


def _lay_out(folder: Path, contents: Mapping[str, str]) -> None:
    for part in ("forms", "lexicons"):
        (folder / part).mkdir(parents=True)
    for name, content in contents.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, "utf-8", newline="\n")


def _move(made: Path, folder: Path) -> None:
    try:
        made.rename(folder)
    except OSError:  # another process was as quick
        if not folder.is_dir():
            raise
        shutil.rmtree(made)
