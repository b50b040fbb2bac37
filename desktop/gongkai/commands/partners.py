"""Other offices (往来单位) that packages go to and come from: their key lists, compared by fingerprint and pinned."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from gongkai.commands.administrator import note_setting, require_administrator
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.people import list_keys, require_untouched
from gongkai.commands.trust import follows, list_holds
from gongkai.domain.canonical import content_hash
from gongkai.domain.errors import UserError
from gongkai.domain.signatures import (
    KeyList,
    ListedKey,
    fingerprint,
    key_list_from_json,
    key_list_to_json,
    same_fingerprint,
)
from gongkai.store.transaction import Transaction


@dataclass(frozen=True)
class Receiver:
    """A department that packages can be made for: the office's number, code and name, and how many can open them."""

    office: str
    unit: str
    name: str
    people: tuple[str, ...]
    """The public exchange keys of those who can."""


def partners(desk: Desk) -> tuple[KeyList, ...]:
    """The pinned key lists."""
    with desk.workspace.read() as tx:
        return tx.partners.all()


def pin(desk: Desk, signed: KeyList, told: str = "") -> Changes:
    """Pins another office's key list, after its administrator's fingerprint was compared; the administrator does.

    From then on packages can be made for its people, and what they signed counts here by their own roles. `told` is
    the fingerprint as the other side read it out; a list that follows from the pinned one needs none.
    """
    require_administrator(desk)
    with desk.workspace.write() as tx:
        require_untouched(tx)
        _refuse(tx, signed, told)
        tx.partners.pin(signed, desk.clock())
        note_setting(desk, tx, "pin_partner", after=content_hash(key_list_to_json(signed)))
        list_keys(desk, tx)
    return Changes(people=True)


def unpin(desk: Desk, office: str) -> Changes:
    """Forgets an office: nothing more is taken from it, and what its people signed counts no more."""
    require_administrator(desk)
    with desk.workspace.write() as tx:
        require_untouched(tx)
        gone = tx.partners.of(office)
        if gone is None:
            raise UserError("没有这个往来单位", "它的名单不在这里。", "请刷新后再看。")
        tx.partners.forget(office)
        note_setting(desk, tx, "unpin_partner", before=content_hash(key_list_to_json(gone)))
        list_keys(desk, tx)
    return Changes(people=True)


def read_key_list(path: Path) -> KeyList:
    """A key list as `gongkai keys` wrote it; UserError where the file is none."""
    try:
        return key_list_from_json(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise UserError("公钥名单读不懂", f"“{path.name}”不是公钥名单。", "请向对方索取程序写出的名单。") from None


def receivers(desk: Desk) -> tuple[Receiver, ...]:
    """The departments that somebody can open a package for now, by office."""
    with desk.workspace.read() as tx:
        return tuple(found for signed in tx.partners.all() for found in _receivers(desk, signed))


def _receivers(desk: Desk, signed: KeyList) -> Iterable[Receiver]:
    counting = [line for line in signed.keys if _can_open(line) and line.counts_at(desk.clock())]
    for unit in dict.fromkeys(line.department for line in counting):
        keys = tuple(dict.fromkeys(line.exchange for line in counting if line.department == unit))
        yield Receiver(signed.office, unit, signed.units.get(unit, unit), keys)


def _can_open(line: ListedKey) -> bool:
    return bool(line.exchange and line.department and not line.office)


def _refuse(tx: Transaction, signed: KeyList, told: str) -> None:
    if not list_holds(signed):
        raise UserError("公钥名单不成立", "管理员的签名对不上，名单被改动过。", "请对方重新写出名单。")
    if signed.office == tx.info("workspace_id", ""):
        raise UserError("这是本单位的名单", "要固定的是对方单位的公钥名单。", "请向对方索取名单文件。")
    known = tx.partners.of(signed.office)
    if known and known.no > signed.no:
        raise UserError("名单是旧的", f"已经固定的是第{known.no}号，这份是第{signed.no}号。", "请对方重新写出名单。")
    trusted = known is not None and (known == signed or known.key == signed.key or follows(known, signed))
    if not trusted and not same_fingerprint(signed.key, told):
        message = f"名单签发人的指纹是 {fingerprint(signed.key)}。"
        raise UserError("指纹没有核对", message, "请用电话等另外的途径向对方核对，一致后再固定。")
    own = {line.person for line in tx.keyring.lines()}
    others = {line.person for each in tx.partners.all() if each.office != signed.office for line in each.keys}
    if own.union(others).intersection(line.person for line in signed.keys if not line.office):
        raise UserError("名单不能固定", "名单里有本单位或另一个往来单位的人员编号。", "请向对方核实这份名单的来历。")
