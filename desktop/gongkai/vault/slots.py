"""Key slots (密钥槽): the workspace key, wrapped once for everybody who may open the workspace."""

import base64
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from argon2.exceptions import HashingError
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from gongkai.domain.canonical import Json, canonical_bytes
from gongkai.domain.errors import UserError, WrongPassphraseError
from gongkai.vault.stretching import KEY_BYTES, SALT_BYTES, USUAL_COST, Cost, Stretch, stretch

VERSION = 1
_NONCE = 12
_MAX_PASSES, _MAX_MEMORY_KIB, _MAX_LANES = 16, 1024 * 1024, 16


class SlotKind(StrEnum):
    """Who a slot is for. Each of them opens the whole workspace: it has one key, and a slot holds that key.

    `sync` is meant for a machine that delivers at night; the program does nothing else with it, but whoever takes its
    secret off that machine can read the drafts. An office that will not have that lets `sync` run under an account.
    """

    ACCOUNT = "account"
    RECOVERY = "recovery"
    SYNC = "sync"


@dataclass(frozen=True)
class Slot:
    """One slot; `name` is the login of an account, else what tells it from others of its kind. `sealed` is the wrapped
    key with its tag: the kind, the name and the cost are bound to it."""

    kind: SlotKind
    name: str
    cost: Cost
    salt: bytes
    nonce: bytes
    sealed: bytes


Slots = tuple[Slot, ...]


def new_workspace_key() -> bytes:
    """A fresh key for a workspace, 32 bytes."""
    return os.urandom(KEY_BYTES)


def new_slot(
    kind: SlotKind,
    name: str,
    secret: str,
    key: bytes,
    cost: Cost = USUAL_COST,
    salt: bytes = b"",
    by: Stretch = stretch,
) -> Slot:
    """A slot that opens to this key under this secret (Argon2id, ChaCha20-Poly1305); without a salt it gets its own."""
    salt, nonce = salt or os.urandom(SALT_BYTES), os.urandom(_NONCE)
    cipher = ChaCha20Poly1305(by(secret, salt, cost))
    return Slot(kind, name, cost, salt, nonce, cipher.encrypt(nonce, key, _bound(kind, name, cost)))


def open_slot(slots: Slots, kind: SlotKind, name: str, secret: str, by: Stretch = stretch) -> bytes:
    """The workspace key; UserError where no slot of this kind and name opens, told alike whether there is one or not.

    There are two of a name while a passphrase is being changed: whichever opens will do.
    """
    for slot in slots:
        if (slot.kind, slot.name) == (kind, name) and (key := _opened(slot, secret, by)):
            return key
    raise WrongPassphraseError("不能登录", "登录名或口令不对。", "请重新输入；忘记口令请联系管理员。")


def logins(slots: Slots) -> tuple[str, ...]:
    """The accounts that can sign in, in the order in which they came."""
    return tuple(dict.fromkeys(slot.name for slot in slots if slot.kind is SlotKind.ACCOUNT))


def without(slots: Slots, kind: SlotKind, name: str) -> Slots:
    """The slots but for those of this kind and name."""
    return tuple(slot for slot in slots if (slot.kind, slot.name) != (kind, name))


def slots_beside(workspace: Path) -> Path:
    """Where the slots of a workspace lie."""
    return workspace.with_name(f"{workspace.name}.keys")


def write_slots(path: Path, slots: Iterable[Slot]) -> None:
    """Writes the slots whole or not at all; OSError where they can't be written."""
    write_json(path, _all_to_json(slots))


def slots_to_text(slots: Iterable[Slot]) -> str:
    """The slots as they lie in a database."""
    return json.dumps(_all_to_json(slots), ensure_ascii=False)


def write_json(path: Path, value: Json) -> None:
    """Writes a JSON file whole or not at all; only its owner may read it. OSError where it can't be written."""
    beside = path.with_name(f".{path.name}.{os.urandom(4).hex()}")
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump(value, file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def read_slots(path: Path) -> Slots:
    """The slots as written; UserError where the file is missing, broken or from a newer program."""
    try:
        return slots_from_text(path.read_text(encoding="utf-8"), path.name)
    except FileNotFoundError:
        remedy = "请选择正确的文件；密钥文件要与工作库放在一起，丢了请从备份恢复。"
        raise UserError("打不开工作库", f"它旁边没有密钥文件“{path.name}”，或者它不是工作库。", remedy) from None
    except (OSError, UnicodeDecodeError):
        raise _unreadable(path.name) from None


def slots_from_text(text: str, name: str) -> Slots:
    """The slots that `slots_to_text` wrote; UserError, with this name, where they are broken or of a newer program."""
    try:
        told = json.loads(text)
        if told["version"] > VERSION:
            raise UserError("工作库由更新的版本写成", f"当前程序读不懂“{name}”。", "请先升级程序，再打开这个工作库。")
        return tuple(_from_json(slot) for slot in told["slots"])
    except (ValueError, KeyError, TypeError):
        raise _unreadable(name) from None


def _unreadable(name: str) -> UserError:
    return UserError("密钥文件读不出来", f"“{name}”不完整或已损坏。", "请从备份恢复这个文件。")


def _opened(slot: Slot, secret: str, by: Stretch) -> bytes | None:
    try:
        cipher = ChaCha20Poly1305(by(secret, slot.salt, slot.cost))
        return cipher.decrypt(slot.nonce, slot.sealed, _bound(slot.kind, slot.name, slot.cost))
    except (InvalidTag, HashingError):
        return None


def _bound(kind: SlotKind, name: str, cost: Cost) -> bytes:
    return canonical_bytes(["gongkai slot", VERSION, kind.value, name, vars(cost)])


def _all_to_json(slots: Iterable[Slot]) -> Json:
    return {"version": VERSION, "slots": [_to_json(slot) for slot in slots]}


def _to_json(slot: Slot) -> Json:
    coded = {part: base64.b64encode(getattr(slot, part)).decode() for part in ("salt", "nonce", "sealed")}
    return {"kind": slot.kind.value, "name": slot.name, "argon2id": vars(slot.cost)} | coded


def _from_json(told: Json) -> Slot:
    salt, nonce, sealed = (base64.b64decode(told[part], validate=True) for part in ("salt", "nonce", "sealed"))
    cost = Cost(**told["argon2id"])
    # A forged file must not make the program reserve all memory.
    if not (0 < cost.passes <= _MAX_PASSES and 0 < cost.lanes <= _MAX_LANES and cost.memory_kib <= _MAX_MEMORY_KIB):
        raise ValueError("the cost is out of bounds")
    if len(nonce) != _NONCE:
        raise ValueError("the nonce has a wrong length")
    return Slot(SlotKind(told["kind"]), str(told["name"]), cost, salt, nonce, sealed)
