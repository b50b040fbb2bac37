"""A person's signing key, its private part sealed under the passphrase."""

import os
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from gongkai.domain.errors import WrongPassphraseError
from gongkai.vault.signing import ED25519, algorithm_of, generate, load
from gongkai.vault.signing import SigningKey as SigningKey
from gongkai.vault.signing import verify as verify
from gongkai.vault.stretching import SALT_BYTES, USUAL_COST, Stretch, stretch

_NONCE = 12


@dataclass(frozen=True)
class SealedKey:
    """A key as the workspace stores it: salt, nonce and the encrypted private part."""

    public_key: str
    sealed: bytes

    @property
    def salt(self) -> bytes:
        """What the passphrase is stretched with; the slot of the same person has it too."""
        return self.sealed[:SALT_BYTES]


def new_key(passphrase: str, algorithm: str = ED25519) -> SealedKey:
    """A fresh signing key, sealed under this passphrase."""
    return seal(generate(algorithm), passphrase)


def seal(key: SigningKey, passphrase: str, by: Stretch = stretch) -> SealedKey:
    """The key, its private part sealed under a passphrase (Argon2id, ChaCha20-Poly1305)."""
    salt, nonce = os.urandom(SALT_BYTES), os.urandom(_NONCE)
    cipher = ChaCha20Poly1305(by(passphrase, salt, USUAL_COST))
    sealed = cipher.encrypt(nonce, key.private_bytes(), bytes.fromhex(key.public_key))
    return SealedKey(key.public_key, salt + nonce + sealed)


def unlock(key: SealedKey, passphrase: str, by: Stretch = stretch) -> SigningKey:
    """The signing key, opened with its passphrase; WrongPassphraseError where it is none of this key's."""
    nonce, sealed = key.sealed[SALT_BYTES:][:_NONCE], key.sealed[SALT_BYTES + _NONCE :]
    try:
        cipher = ChaCha20Poly1305(by(passphrase, key.salt, USUAL_COST))
        private = cipher.decrypt(nonce, sealed, bytes.fromhex(key.public_key))
    except InvalidTag:
        raise WrongPassphraseError(
            "口令不对", "输入的口令打不开这个账号。", "请重新输入；忘记口令请联系管理员。"
        ) from None
    return load(algorithm_of(key.public_key), private)
