"""Signatures by either algorithm: Ed25519, or SM2 with SM3 (国密) where the office has chosen it."""

from dataclasses import dataclass
from typing import Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from gongkai.vault import sm2

ED25519 = "Ed25519"
SM2 = "SM2"
ALGORITHMS = (ED25519, SM2)


class SigningKey(Protocol):
    """An unlocked key; it lives in memory only, for as long as its owner's session."""

    @property
    def algorithm(self) -> str:
        """The name that a signature carries."""

    @property
    def public_key(self) -> str:
        """The public part in hexadecimal: 64 characters for Ed25519, 66 (a compressed point) for SM2."""

    def sign(self, payload: bytes) -> str:
        """The signature over these bytes, 128 hexadecimal characters."""

    def private_bytes(self) -> bytes:
        """The private part, 32 bytes, to be sealed."""


@dataclass(frozen=True)
class Ed25519Key:
    """A key of RFC 8032."""

    private: Ed25519PrivateKey
    algorithm: str = ED25519

    @property
    def public_key(self) -> str:
        """The public part, 64 hexadecimal characters."""
        return self.private.public_key().public_bytes_raw().hex()

    def sign(self, payload: bytes) -> str:
        """The signature over these bytes, in hexadecimal."""
        return self.private.sign(payload).hex()

    def private_bytes(self) -> bytes:
        """The private part, 32 bytes."""
        return self.private.private_bytes_raw()


@dataclass(frozen=True)
class Sm2Key:
    """A key of GB/T 32918."""

    private: int
    algorithm: str = SM2

    @property
    def public_key(self) -> str:
        """The public part, a compressed point of 66 hexadecimal characters."""
        return sm2.encode(sm2.public_of(self.private))

    def sign(self, payload: bytes) -> str:
        """The signature over these bytes, in hexadecimal."""
        return sm2.sign(self.private, payload)

    def private_bytes(self) -> bytes:
        """The private part, 32 bytes."""
        return self.private.to_bytes(32, "big")


def generate(algorithm: str = ED25519) -> SigningKey:
    """A fresh key for this algorithm."""
    return Sm2Key(sm2.new_private()) if algorithm == SM2 else Ed25519Key(Ed25519PrivateKey.generate())


def load(algorithm: str, private: bytes) -> SigningKey:
    """The key whose private part these bytes are."""
    if algorithm == SM2:
        return Sm2Key(int.from_bytes(private, "big"))
    return Ed25519Key(Ed25519PrivateKey.from_private_bytes(private))


def algorithm_of(public_key: str) -> str:
    """Which algorithm a public key belongs to: its form tells."""
    return SM2 if len(public_key) == 66 else ED25519


def verify(public_key: str, payload: bytes, signature: str) -> bool:
    """Whether this signature over these bytes was made by the owner of the public key.

    Both are hexadecimal in lower case, as they are written; anything else is no signature.
    """
    try:
        raw_key, raw_signature = bytes.fromhex(public_key), bytes.fromhex(signature)
        if (raw_key.hex(), raw_signature.hex()) != (public_key, signature):
            return False
        if algorithm_of(public_key) == SM2:
            return sm2.verify(sm2.decode(public_key), payload, signature)
        Ed25519PublicKey.from_public_bytes(raw_key).verify(raw_signature, payload)
    except (InvalidSignature, ValueError):
        return False
    return True
