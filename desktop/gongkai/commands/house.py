"""What an office chooses for itself of names, layout, words and masks, laid over what the program brings."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gongkai.commands.administrator import note_setting, require_administrator
from gongkai.commands.desk import Changes, Desk
from gongkai.domain.canonical import content_hash
from gongkai.domain.errors import UserError
from gongkai.domain.people import Department, require_whole
from gongkai.store.transaction import Transaction

if TYPE_CHECKING:  # the scanners' own tables: few offices change them
    from gongkai.domain.finding import FindingType
    from gongkai.review.resources import Mask

_LAYOUT, _WORDS, _MASKS = "layout", "own_words", "masks"
MAX_WORDS = 20_000
"""Characters of one list."""
MOST_SHOWN = 6
"""Characters of a number that may stay at either end."""


def layout(desk: Desk) -> Mapping[str, Any]:
    """What the office changed of the layout of its documents."""
    with desk.workspace.read() as tx:
        return stored_layout(tx)


def set_layout(desk: Desk, choices: Mapping[str, Any]) -> Changes:
    """Changes the layout of the documents that are typeset from now on; the administrator does.

    UserError, and nothing changed, where the typesetter could not use it.
    """
    from gongkai.notices.profile import load_profile

    require_administrator(desk)
    load_profile(choices=choices)
    _keep(desk, _LAYOUT, dict(choices))
    return Changes()


def change_department(desk: Desk, department: Department) -> Changes:
    """Gives a department other names or another 机关代字; numbers that were given stay. The administrator does."""
    require_administrator(desk)
    require_whole(department)
    with desk.workspace.write() as tx:
        before = tx.people.department(department.code)
        tx.people.change_department(department)
        note_setting(desk, tx, "change_department", content_hash(vars(before)), content_hash(vars(department)))
    return Changes(people=True)


def own_words(desk: Desk) -> Mapping[str, str]:
    """The office's own lines by lexicon."""
    with desk.workspace.read() as tx:
        return stored_words(tx)


def set_own_words(desk: Desk, lexicon: str, lines: str) -> Changes:
    """Changes the office's own lines of a lexicon; they are added to those of the program. The administrator does."""
    require_administrator(desk)
    if len(lines) > MAX_WORDS:
        raise UserError("词太多", f"一个词库最多 {MAX_WORDS} 个字。", "请删去一些。")
    words = dict(own_words(desk)) | {lexicon: lines.strip()}
    _keep(desk, _WORDS, {name: text for name, text in sorted(words.items()) if text})
    return Changes()


def mask_forms(desk: Desk) -> "Mapping[FindingType, Mask]":
    """How each type is masked here."""
    from gongkai.review.resources import masks

    with desk.workspace.read() as tx:
        return stored_masks(tx) or masks()


def set_mask_form(desk: Desk, kind: "FindingType", mask: "Mask | None") -> Changes:
    """Changes how a type is masked, None to go back to the program's own; the administrator does."""
    require_administrator(desk)
    if mask is not None and not (0 <= mask.first <= MOST_SHOWN and 0 <= mask.last <= MOST_SHOWN):
        raise UserError("掩码不能使用", f"两头最多各留 {MOST_SHOWN} 位。", "请改小一些。")
    with desk.workspace.read() as tx:
        kept = json.loads(tx.info(_MASKS, "{}"))
    kept.pop(kind.value, None)
    _keep(desk, _MASKS, kept | ({kind.value: asdict(mask)} if mask else {}))
    return Changes()


def stored_layout(tx: Transaction) -> Mapping[str, Any]:
    """What the workspace keeps of the layout."""
    kept: dict[str, Any] = json.loads(tx.info(_LAYOUT, "{}"))
    return kept


def stored_words(tx: Transaction) -> Mapping[str, str]:
    """What the workspace keeps of the office's own words."""
    kept: dict[str, str] = json.loads(tx.info(_WORDS, "{}"))
    return kept


def stored_masks(tx: Transaction) -> "Mapping[FindingType, Mask] | None":
    """The program's masks with those that the workspace keeps laid over them; None where it keeps none."""
    kept = json.loads(tx.info(_MASKS, "{}"))
    if not kept:
        return None
    from gongkai.domain.finding import FindingType
    from gongkai.review.resources import Mask, masks

    return dict(masks()) | {FindingType(name): Mask(**row) for name, row in kept.items()}


def words_folder(central: Path | None, words: Mapping[str, str]) -> Path | None:
    """The folder of lexicons to add: the agreed ones with the office's own lines; None where there is neither."""
    if not words:
        return central
    from platformdirs import user_cache_path

    given = {file.stem: file.read_text("utf-8") for file in sorted(central.glob("*.txt"))} if central else {}
    texts = {name: f"{given.get(name, '')}\n{words.get(name, '')}\n" for name in sorted({*given, *words})}
    folder = user_cache_path("gongkai", appauthor=False) / "words" / content_hash(texts)[:32]
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():  # the name of the folder is the hash of what is in it
        (folder / f"{name}.txt").write_text(text, "utf-8", newline="\n")
    return folder


def _keep(desk: Desk, key: str, value: Mapping[str, Any]) -> None:
    with desk.workspace.write() as tx:
        before = json.loads(tx.info(key, "{}"))
        tx.set_info(key, json.dumps(value, ensure_ascii=False, sort_keys=True))
        note_setting(desk, tx, f"set_{key}", content_hash(before), content_hash(value))
