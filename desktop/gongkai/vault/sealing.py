"""What only one person can open again: bytes encrypted under a key that comes from the person's own."""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from gongkai.vault.signing import SigningKey

_NONCE = 12


def enclose(key: SigningKey, data: bytes, purpose: bytes) -> bytes:
    """The bytes for the owner of this key and this purpose alone (HKDF-SHA256, ChaCha20-Poly1305)."""
    nonce = os.urandom(_NONCE)
    return nonce + _cipher(key, purpose).encrypt(nonce, data, None)


def disclose(key: SigningKey, enclosed: bytes, purpose: bytes) -> bytes | None:
    """The bytes; None where they were enclosed for another key or purpose, or changed since."""
    try:
        return _cipher(key, purpose).decrypt(enclosed[:_NONCE], enclosed[_NONCE:], None)
    except InvalidTag:
        return None


def _cipher(key: SigningKey, purpose: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(HKDF(SHA256(), 32, salt=None, info=purpose).derive(key.private_bytes()))
