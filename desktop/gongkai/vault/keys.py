"""A person's signing key: Ed25519, its private part sealed under the passphrase."""

import os
from dataclasses import dataclass

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from gongkai.domain.errors import UserError

ALGORITHM = "Ed25519"
_SALT, _NONCE = 16, 12
_TIME_COST, _MEMORY_KIB, _LANES = 3, 64 * 1024, 2  # RFC 9106's second recommendation, with the lanes of an office PC


@dataclass(frozen=True)
class SigningKey:
    """An unlocked key; it lives in memory only, for as long as its owner's session."""

    private: Ed25519PrivateKey

    @property
    def public_key(self) -> str:
        """The public part, 64 hexadecimal characters."""
        return self.private.public_key().public_bytes_raw().hex()

    def sign(self, payload: bytes) -> str:
        """The signature over these bytes, in hexadecimal."""
        return self.private.sign(payload).hex()


@dataclass(frozen=True)
class SealedKey:
    """A key as the workspace stores it: salt, nonce and the encrypted private part."""

    public_key: str
    sealed: bytes


def new_key(passphrase: str) -> SealedKey:
    """A fresh signing key, sealed under this passphrase (Argon2id, ChaCha20-Poly1305)."""
    private = Ed25519PrivateKey.generate()
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    public_key = private.public_key().public_bytes_raw()
    sealed = ChaCha20Poly1305(_derive(passphrase, salt)).encrypt(nonce, private.private_bytes_raw(), public_key)
    return SealedKey(public_key.hex(), salt + nonce + sealed)


def unlock(key: SealedKey, passphrase: str) -> SigningKey:
    """The signing key, opened with its passphrase; UserError where the passphrase is wrong."""
    salt, nonce, sealed = key.sealed[:_SALT], key.sealed[_SALT : _SALT + _NONCE], key.sealed[_SALT + _NONCE :]
    try:
        cipher = ChaCha20Poly1305(_derive(passphrase, salt))
        private = cipher.decrypt(nonce, sealed, bytes.fromhex(key.public_key))
    except InvalidTag:
        raise UserError("口令不对", "输入的口令打不开这个账号。", "请重新输入；忘记口令请联系管理员。") from None
    return SigningKey(Ed25519PrivateKey.from_private_bytes(private))


def verify(public_key: str, payload: bytes, signature: str) -> bool:
    """Whether this signature over these bytes was made by the owner of the public key."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key)).verify(bytes.fromhex(signature), payload)
    except (InvalidSignature, ValueError):
        return False
    return True


def _derive(passphrase: str, salt: bytes) -> bytes:
    return hash_secret_raw(passphrase.encode(), salt, _TIME_COST, _MEMORY_KIB, _LANES, 32, Type.ID)
