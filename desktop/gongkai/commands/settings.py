"""An office's settings (单位设置): all work follows them, the administrator changes them, every change is noted."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

from gongkai.commands.administrator import note_setting, require_administrator
from gongkai.commands.central import central_folder
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.house import stored_layout, stored_masks, stored_words, words_folder
from gongkai.commands.library import Library, library, library_at_hand
from gongkai.domain.canonical import content_hash
from gongkai.domain.errors import UserError
from gongkai.domain.index_rule import DEFAULT, IndexRule, read_rule
from gongkai.domain.location import is_server
from gongkai.formkit.shelf import WhenAsked
from gongkai.store.blob_folder import SETTING as FOLDER_SETTING
from gongkai.store.transaction import Transaction
from gongkai.store.workspace import Workspace

if TYPE_CHECKING:
    from gongkai.domain.citation import SettledCitation
    from gongkai.domain.form import Form

_FORMS_FOLDER = "forms_folder"
_INDEX_RULE = "index_rule"
_CITATIONS = "citations"
_BACKUPS_FOLDER = "backups_folder"
_RETURN_REASONS = "return_reasons"
MAX_CITATION = 300
MAX_REASONS, MAX_REASON = 30, 200


@dataclass(frozen=True)
class OfficeCitation:
    """A citation that the forms leave to the office: which forms cite it, and what was settled (None: 依据待核)."""

    citation: str
    forms: "tuple[Form, ...]"
    settled: "SettledCitation | None" = None


def office_library(workspace: Workspace, forms_folders: tuple[Path, ...] | None = None) -> Library:
    """The program's forms, over them what was agreed to of the central list, the office's own folder (or these), and
    its settled citations.

    A UserError names the folder where it is missing or broken.
    """
    with workspace.read() as tx:
        folders = _stored_folders(tx) if forms_folders is None else forms_folders
        settled, central = _settled(tx), central_folder(tx)
        words, masks, layout = stored_words(tx), stored_masks(tx), stored_layout(tx)
    found = library_at_hand([*([central / "forms"] if central else []), *folders])
    lexicons = words_folder(central / "lexicons" if central else None, words)
    return _with_citations(replace(found, lexicons=lexicons, masks=masks, layout=layout), settled)


def renewed(desk: Desk) -> Desk:
    """The same seat with the forms as the settings have them now."""
    return replace(desk, library=office_library(desk.workspace))


def forms_folder(desk: Desk) -> Path | None:
    """The folder of the office's own forms; None where it has none."""
    with desk.workspace.read() as tx:
        return next(iter(_stored_folders(tx)), None)


def set_forms_folder(desk: Desk, folder: Path | None) -> Changes:
    """Names the folder of the office's own forms, or none; whoever opens the workspace next works with it.

    The administrator does. UserError, and nothing changed, where the folder is missing or one of its files is broken.
    """
    require_administrator(desk)
    library([folder] if folder else [])
    _set(desk, _FORMS_FOLDER, str(folder.resolve()) if folder else "")
    return Changes()


def index_rule(desk: Desk) -> IndexRule:
    """The rule that the next 索引号 is made by."""
    with desk.workspace.read() as tx:
        return stored_index_rule(tx)


def set_index_rule(desk: Desk, template: str) -> Changes:
    """Changes the rule for the numbers given from now on; those that were given stay. The administrator does.

    UserError, and nothing changed, where the rule could give one number twice.
    """
    require_administrator(desk)
    _set(desk, _INDEX_RULE, read_rule(template).template)
    return Changes()


def stored_index_rule(tx: Transaction) -> IndexRule:
    """The rule that the workspace keeps; the house's own where it keeps none."""
    return IndexRule(tx.info(_INDEX_RULE, DEFAULT.template))


def citations(desk: Desk) -> tuple[OfficeCitation, ...]:
    """Every citation that the forms leave to the office: those still 依据待核 first, then those settled."""
    with desk.workspace.read() as tx:
        settled, folders = _settled(tx), _stored_folders(tx)
    forms = library(folders).forms.values()
    unverified = dict.fromkeys(citation for form in forms for citation in form.legal_unverified)
    found = (
        OfficeCitation(
            citation, tuple(form for form in forms if citation in form.legal_unverified), settled.get(citation)
        )
        for citation in unverified
    )
    return tuple(sorted(found, key=lambda item: item.settled is not None))


def settle_citation(desk: Desk, citation: str, text: str) -> Changes:
    """Confirms a citation as it stands, or corrects it, for every form that rests on it. The administrator does."""
    from gongkai.domain.citation import SettledCitation

    require_administrator(desk)
    text = " ".join(text.split())
    if not text or len(text) > MAX_CITATION:
        raise UserError("依据没有写好", f"依据要写 1 到 {MAX_CITATION} 个字。", "请写明法规名称、文号和条款。")
    with desk.workspace.write() as tx:
        settled = dict(_settled(tx))
        if not (citation in settled or any(citation in form.legal_unverified for form in desk.library.forms.values())):
            raise UserError("没有这条待核的依据", "表单里没有它，可能表单已经改动。", "请刷新后再看。")
        before = settled[citation].text if citation in settled else ""
        settled[citation] = SettledCitation(citation, text, desk.account.id, desk.clock())
        tx.set_info(_CITATIONS, _as_json(settled))
        action = "correct_citation" if settled[citation].corrected else "confirm_citation"
        note_setting(desk, tx, action, content_hash([citation, before]), content_hash([citation, text]))
    return Changes()


def return_reasons(desk: Desk) -> tuple[str, ...]:
    """The office's own reasons to return something (退回理由), most usual first; empty where it has none of its own."""
    with desk.workspace.read() as tx:
        return tuple(json.loads(tx.info(_RETURN_REASONS, "[]")))


def set_return_reasons(desk: Desk, reasons: Sequence[str]) -> Changes:
    """Changes the reasons that reviewers choose from; none means those of the program. The administrator does."""
    require_administrator(desk)
    kept = list(dict.fromkeys(line for reason in reasons if (line := " ".join(reason.split()))))
    if len(kept) > MAX_REASONS or any(len(reason) > MAX_REASON for reason in kept):
        message = f"最多 {MAX_REASONS} 条，每条最多 {MAX_REASON} 个字。"
        raise UserError("理由太多或太长", message, "请删去一些，或写得短一些。")
    _set(desk, _RETURN_REASONS, json.dumps(kept, ensure_ascii=False))
    return Changes()


def attachments_folder(desk: Desk) -> str:
    """The shared folder in which attached files lie; empty where they lie in the database."""
    with desk.workspace.read() as tx:
        return tx.info(FOLDER_SETTING, "")


def set_attachments_folder(desk: Desk, folder: str) -> Changes:
    """Lets files that are attached from now on lie in this folder, or with "" in the database. The administrator does.

    UserError, and nothing changed, where the workspace is a file or the folder can't be written. What was attached
    before stays where it is and is found there, as long as a folder that was in use is not taken away.
    """
    require_administrator(desk)
    folder = folder.strip()
    if folder and not is_server(desk.workspace.location):
        raise UserError("不用共享文件夹", "工作库是一个文件，附件就在里面。", "用办公服务器时才需要它。")
    if folder and not _writable(Path(folder)):
        raise UserError("附件文件夹不能用", "它不存在，或不能写入。", "请选择各台电脑都能写入的共享文件夹。")
    before = attachments_folder(desk)
    if before and folder != before:
        raise UserError(
            "附件文件夹已在使用", "以前的附件还在里面。", "请保留它；要换位置请先备份，再恢复到新的数据库。"
        )
    _set(desk, FOLDER_SETTING, folder)
    return Changes()


def backups_folder(desk: Desk) -> str:
    """The shared folder in which the daily backups of a server lie; empty where none was chosen."""
    with desk.workspace.read() as tx:
        return tx.info(_BACKUPS_FOLDER, "")


def set_backups_folder(desk: Desk, folder: str) -> Changes:
    """Lets the daily backups lie in this folder, or with "" on the administrator's computer. The administrator does.

    UserError, and nothing changed, where the workspace is a file or the folder can't be written.
    """
    require_administrator(desk)
    if not is_server(desk.workspace.location):
        raise UserError("不用另选文件夹", "工作库是一个文件，备份就放在它旁边。", "用办公服务器时才需要它。")
    if folder and not _writable(Path(folder)):
        raise UserError("备份文件夹不能用", "它不存在，或不能写入。", "请选择各台电脑都能写入的共享文件夹。")
    _set(desk, _BACKUPS_FOLDER, folder)
    return Changes()


def _writable(folder: Path) -> bool:
    try:
        with TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _set(desk: Desk, key: str, value: str) -> None:
    with desk.workspace.write() as tx:
        before = tx.info(key, "")
        tx.set_info(key, value)
        note_setting(desk, tx, f"set_{key}", content_hash(before), content_hash(value))


def _stored_folders(tx: Transaction) -> tuple[Path, ...]:
    stored = tx.info(_FORMS_FOLDER, "")
    return (Path(stored),) if stored else ()


def _with_citations(plain: Library, settled: "Mapping[str, SettledCitation]") -> Library:
    if not settled:
        return plain
    from gongkai.domain.citation import with_settled

    return replace(plain, forms=WhenAsked(plain.forms.keys(), lambda id_: with_settled(plain.forms[id_], settled)))


def _settled(tx: Transaction) -> "Mapping[str, SettledCitation]":
    kept = json.loads(tx.info(_CITATIONS, "{}"))
    if not kept:
        return {}
    from gongkai.domain.citation import SettledCitation  # with all that a form is made of

    return {
        citation: SettledCitation(citation, item["text"], item["account"], datetime.fromisoformat(item["time"]))
        for citation, item in kept.items()
    }


def _as_json(settled: "Mapping[str, SettledCitation]") -> str:
    kept = {
        item.citation: {"text": item.text, "account": item.account, "time": item.time.isoformat()}
        for item in settled.values()
    }
    return json.dumps(kept, ensure_ascii=False)
