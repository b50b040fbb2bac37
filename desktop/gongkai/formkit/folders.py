"""Folders of forms: which files are in them, and where their checklists lie."""

import os
from collections.abc import Iterator
from pathlib import Path

from gongkai.domain.errors import UserError

CHECKLISTS = "checklists"
_SUFFIXES = (".yaml", ".yml")


def files(folder: Path) -> Iterator[Path]:
    """The YAML files of a folder in the order of their names; UserError where the folder is missing."""
    if not folder.is_dir():
        raise UserError(
            "找不到表单文件夹",
            f"没有“{folder}”这个文件夹。",
            "请放回这个文件夹，或由管理员用 gongkai forms use 改用别的。",
        )
    names = ((base, name) for base, _folders, names in os.walk(folder) for name in names)
    return iter(sorted(Path(base, name) for base, name in names if name.endswith(_SUFFIXES) and name[0] != "."))


def checklist_folders(*folders: Path) -> tuple[Path, ...]:
    """Where these folders of forms keep their checklists; an office's folder need not have any."""
    return tuple(folder / CHECKLISTS for folder in folders if (folder / CHECKLISTS).is_dir())
