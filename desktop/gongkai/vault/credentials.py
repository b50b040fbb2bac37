"""The passwords of endpoints and proxies: in the system's keyring, or sealed for one person where there is none."""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from gongkai.vault.signing import SigningKey

_SERVICE = "gongkai"
_NONCE = 12


def keep(name: str, password: str) -> bool:
    """Gives a password to the system's keyring; False where it has none or will not take it."""
    import keyring
    from keyring.errors import KeyringError

    try:
        if keyring.get_keyring().priority <= 0:  # the backends that keep nothing
            return False
        keyring.set_password(_SERVICE, name, password)
    except (KeyringError, OSError, RuntimeError):
        return False
    return True


def kept(name: str) -> str:
    """The password of this name in the system's keyring, empty where there is none."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_SERVICE, name) or ""
    except (KeyringError, OSError, RuntimeError):
        return ""


def seal(key: SigningKey, password: str) -> bytes:
    """A password that only the owner of this key can open (HKDF-SHA256, ChaCha20-Poly1305)."""
    nonce = os.urandom(_NONCE)
    return nonce + _cipher(key).encrypt(nonce, password.encode(), None)


def unseal(key: SigningKey, sealed: bytes) -> str:
    """The password, empty where it was sealed for another key."""
    try:
        return _cipher(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], None).decode()
    except InvalidTag:
        return ""


def _cipher(key: SigningKey) -> ChaCha20Poly1305:
    derived = HKDF(SHA256(), 32, salt=None, info=b"gongkai: passwords of endpoints").derive(key.private_bytes())
    return ChaCha20Poly1305(derived)
