"""Edits that did not reach the office's server (离线留存): kept on this machine, and handed in once it answers."""

import json
from dataclasses import dataclass
from pathlib import Path

from gongkai.commands.desk import Changes, Desk
from gongkai.commands.draft import save
from gongkai.domain.errors import LostConnectionError, UserError
from gongkai.domain.merging import entries_of, merge
from gongkai.domain.values import Entries
from gongkai.vault import keeping

_TRIES = 5


@dataclass(frozen=True)
class Kept:
    """A draft as typed here, and the entries that were in the workspace when it began to differ."""

    disclosure: str
    account: str
    base: Entries
    entries: Entries


@dataclass(frozen=True)
class HandedIn:
    """What came of handing in: what was written, and how many drafts wait for a person."""

    changes: Changes
    written: int = 0
    left: int = 0


def keep(desk: Desk, folder: Path, disclosure_id: str, base: Entries, entries: Entries) -> None:
    """Keeps a draft, encrypted under the workspace key; UserError where the disk takes it no more than the server."""
    kept = Kept(disclosure_id, desk.account.id, base, entries)
    try:
        keeping.keep(folder, desk.workspace.key, _name(desk, disclosure_id), json.dumps(vars(kept)).encode())
    except OSError:
        remedy = "请不要关闭窗口，腾出磁盘空间或恢复网络。"
        raise UserError("没有保存", "服务器连不上，本机的数据文件夹也写不进去。", remedy) from None


def forget(desk: Desk, folder: Path, disclosure_id: str) -> None:
    """Takes away what was kept of a draft: it is in the workspace."""
    keeping.forget(folder, desk.workspace.key, _name(desk, disclosure_id))


def kept_here(desk: Desk, folder: Path) -> tuple[Kept, ...]:
    """Everything that the person at the desk typed here and that is not handed in."""
    found = (Kept(**json.loads(data)) for data in keeping.kept(folder, desk.workspace.key))
    return tuple(kept for kept in found if kept.account == desk.account.id)


def hand_in(desk: Desk, folder: Path, besides: str = "") -> HandedIn:
    """Writes every kept draft over what is in the workspace now; where both changed the same it stays kept.

    The draft `besides` lies open in the editor, which hands it in itself.
    """
    changes, written, left = Changes(), 0, 0
    for kept in kept_here(desk, folder):
        if kept.disclosure == besides:
            continue
        try:
            done = _written(desk, kept)
        except LostConnectionError:
            raise
        except UserError:
            done = None  # submitted or given up meanwhile; whoever opens it is told
        if done is None:
            left += 1
        else:
            forget(desk, folder, kept.disclosure)
            changes, written = changes | done, written + 1
    return HandedIn(changes, written, left)


def _written(desk: Desk, kept: Kept) -> Changes | None:
    for _ in range(_TRIES):
        with desk.workspace.read() as tx:
            stored = tx.disclosures.get(kept.disclosure)
        merged = merge(kept.base, kept.entries, stored.entries)
        if any(one.conflicting for one in merged):
            return None
        entries = entries_of(stored.entries, merged)
        if entries == stored.entries:
            return Changes()
        try:
            return save(desk, kept.disclosure, entries, stored.version)
        except LostConnectionError:
            raise
        except UserError:  # somebody saved between reading and writing
            continue
    return None


def _name(desk: Desk, disclosure_id: str) -> str:
    return f"{desk.account.id} {disclosure_id}"
