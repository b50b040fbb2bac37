"""A person's signing key, its private part sealed under the passphrase."""

import os
from dataclasses import dataclass

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from gongkai.domain.errors import WrongPassphraseError
from gongkai.vault.signing import ED25519, algorithm_of, generate, load
from gongkai.vault.signing import SigningKey as SigningKey
from gongkai.vault.signing import verify as verify

_SALT, _NONCE = 16, 12
_TIME_COST, _MEMORY_KIB, _LANES = 3, 64 * 1024, 2  # RFC 9106's second recommendation, with the lanes of an office PC


@dataclass(frozen=True)
class SealedKey:
    """A key as the workspace stores it: salt, nonce and the encrypted private part."""

    public_key: str
    sealed: bytes


def new_key(passphrase: str, algorithm: str = ED25519) -> SealedKey:
    """A fresh signing key, sealed under this passphrase."""
    return seal(generate(algorithm), passphrase)


def seal(key: SigningKey, passphrase: str) -> SealedKey:
    """The key, its private part sealed under a passphrase (Argon2id, ChaCha20-Poly1305)."""
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    cipher = ChaCha20Poly1305(_derive(passphrase, salt))
    sealed = cipher.encrypt(nonce, key.private_bytes(), bytes.fromhex(key.public_key))
    return SealedKey(key.public_key, salt + nonce + sealed)


def unlock(key: SealedKey, passphrase: str) -> SigningKey:
    """The signing key, opened with its passphrase; WrongPassphraseError where it is none of this key's."""
    salt, nonce, sealed = key.sealed[:_SALT], key.sealed[_SALT : _SALT + _NONCE], key.sealed[_SALT + _NONCE :]
    try:
        cipher = ChaCha20Poly1305(_derive(passphrase, salt))
        private = cipher.decrypt(nonce, sealed, bytes.fromhex(key.public_key))
    except InvalidTag:
        raise WrongPassphraseError(
            "口令不对", "输入的口令打不开这个账号。", "请重新输入；忘记口令请联系管理员。"
        ) from None
    return load(algorithm_of(key.public_key), private)


def _derive(passphrase: str, salt: bytes) -> bytes:
    return hash_secret_raw(passphrase.encode(), salt, _TIME_COST, _MEMORY_KIB, _LANES, 32, Type.ID)
