"""A file in, its report or a repaired copy out: the one door to the checker for the command line and the window."""

import io
from dataclasses import dataclass
from pathlib import Path

from gongkai.domain.errors import UserError
from gongkai.notices.checker.checking import Departure, check
from gongkai.notices.checker.fixing import Change, fix
from gongkai.notices.checker.layout_rules import check_layout
from gongkai.notices.checker.repairing import repair_text, repair_word
from gongkai.notices.manuscript import Manuscript, manuscript_of_text
from gongkai.notices.textfile import read_text_file
from gongkai.notices.typed import WORD_SUFFIXES, recognised
from gongkai.notices.wordfile import load_word, manuscript_of_word


@dataclass(frozen=True)
class Checked:
    """A checked file: what its lines were taken for, and every departure, those of its setting last."""

    name: str
    manuscript: Manuscript
    departures: tuple[Departure, ...]


@dataclass(frozen=True)
class Repaired:
    """A repaired copy's bytes, and every change in it."""

    data: bytes
    changes: tuple[Change, ...]


def check_document(path: Path) -> Checked:
    """Checks a plain text or a Word file; UserError where it is neither, or holds nothing."""
    if path.suffix.lower() not in WORD_SUFFIXES:
        manuscript = recognised(manuscript_of_text(read_text_file(path)))
        return Checked(path.name, manuscript, check(manuscript))
    word = load_word(path)
    manuscript = recognised(manuscript_of_word(word))
    return Checked(path.name, manuscript, (*check(manuscript), *check_layout(word, manuscript)))


def repair_document(path: Path, suffix: str) -> Repaired:
    """A copy with everything put right that changes no meaning, as a file of the same kind; text comes out as UTF-8.

    UserError where the file cannot be read or the copy would be of another kind.
    """
    if path.suffix.lower() != suffix.lower():
        raise UserError("改正稿的格式不对", f"原文件是“{path.suffix}”。", "请用与原文件相同的扩展名。")
    if suffix.lower() not in WORD_SUFFIXES:
        text = read_text_file(path)
        before = recognised(manuscript_of_text(text))
        fixed = fix(before)
        return Repaired(repair_text(text, before, fixed.manuscript).encode(), fixed.changes)
    word = load_word(path)
    before = recognised(manuscript_of_word(word))
    fixed = fix(before)
    left = repair_word(word, before, fixed.manuscript)
    held = io.BytesIO()
    word.save(held)
    return Repaired(held.getvalue(), tuple(change for change in fixed.changes if change.line not in left))
