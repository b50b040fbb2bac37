"""Slots for people whose passphrase is not at hand: the workspace key, sealed to the signing key that it unlocks.

They are made once, when a workspace from before encryption is encrypted; at the first signing in each becomes a slot of
the usual kind. The signing key serves as an X25519 key for that one time, as libsodium's
crypto_sign_ed25519_pk_to_curve25519 has it.
"""

import base64
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from gongkai.domain.canonical import Json
from gongkai.domain.errors import UserError
from gongkai.vault.keys import SealedKey, unlock
from gongkai.vault.slots import write_json
from gongkai.vault.stretching import KEY_BYTES

_PRIME = 2**255 - 19
_NONCE = bytes(12)  # each wrapping key seals one thing


@dataclass(frozen=True)
class AdoptedSlot:
    """The workspace key for the owner of a sealed signing key; `ephemeral` is the sender's public part."""

    login: str
    key: SealedKey
    ephemeral: bytes
    sealed: bytes


def adopt(login: str, key: SealedKey, workspace_key: bytes) -> AdoptedSlot:
    """A slot that opens with the passphrase of this signing key."""
    own = X25519PrivateKey.generate()
    ephemeral = own.public_key().public_bytes_raw()
    shared = own.exchange(X25519PublicKey.from_public_bytes(_montgomery(bytes.fromhex(key.public_key))))
    cipher = ChaCha20Poly1305(_wrapping(shared, ephemeral))
    return AdoptedSlot(login, key, ephemeral, cipher.encrypt(_NONCE, workspace_key, login.encode()))


def open_adopted(slot: AdoptedSlot, passphrase: str) -> bytes:
    """The workspace key; UserError where the passphrase is wrong."""
    seed = unlock(slot.key, passphrase).private_bytes()
    private = X25519PrivateKey.from_private_bytes(hashlib.sha512(seed).digest()[:32])
    shared = private.exchange(X25519PublicKey.from_public_bytes(slot.ephemeral))
    cipher = ChaCha20Poly1305(_wrapping(shared, slot.ephemeral))
    return cipher.decrypt(_NONCE, slot.sealed, slot.login.encode())


def adopted_beside(workspace: Path) -> Path:
    """Where the adopted slots of a workspace lie until everybody has signed in once."""
    return workspace.with_name(f"{workspace.name}.adopted")


def write_adopted(path: Path, slots: tuple[AdoptedSlot, ...]) -> None:
    """Writes the slots whole or not at all; with none left the file goes. OSError where it can't be written."""
    if slots:
        write_json(path, {"version": 1, "slots": [_to_json(slot) for slot in slots]})
    else:
        path.unlink(missing_ok=True)


def read_adopted(path: Path) -> tuple[AdoptedSlot, ...]:
    """The slots as written, none where there is no file; UserError where it is broken."""
    try:
        return tuple(_from_json(slot) for slot in json.loads(path.read_text(encoding="utf-8"))["slots"])
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, KeyError, TypeError):
        raise UserError("密钥文件读不出来", f"“{path.name}”不完整或已损坏。", "请从备份恢复这个文件。") from None


def _montgomery(edwards: bytes) -> bytes:
    """The X25519 public key that belongs to an Ed25519 one (RFC 7748, section 4.1: u = (1 + y) / (1 - y))."""
    y = int.from_bytes(edwards, "little") & (2**255 - 1)
    return ((1 + y) * pow(1 - y, -1, _PRIME) % _PRIME).to_bytes(32, "little")


def _wrapping(shared: bytes, ephemeral: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, ephemeral, b"gongkai adopted slot").derive(shared)


def _to_json(slot: AdoptedSlot) -> Json:
    parts = {"sealed_key": slot.key.sealed, "ephemeral": slot.ephemeral, "sealed": slot.sealed}
    coded = {name: base64.b64encode(part).decode() for name, part in parts.items()}
    return {"login": slot.login, "public_key": slot.key.public_key} | coded


def _from_json(told: Json) -> AdoptedSlot:
    sealed_key, ephemeral, sealed = (base64.b64decode(told[part]) for part in ("sealed_key", "ephemeral", "sealed"))
    return AdoptedSlot(told["login"], SealedKey(told["public_key"], sealed_key), ephemeral, sealed)
