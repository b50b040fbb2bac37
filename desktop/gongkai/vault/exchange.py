"""Keys for what travels by hand: everybody's X25519 key, made from their own signing key, whatever its algorithm.

It needs no place of its own to be kept: whoever unlocks the signing key has it.
"""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from gongkai.domain.canonical import canonical_bytes
from gongkai.vault.signing import SigningKey, verify

KEY_BYTES = 32
_OWN = b"gongkai exchange key"
_WRAPPING = b"gongkai package key"
_NONCE = bytes(12)  # each wrapping key seals one thing


def exchange_key(key: SigningKey) -> X25519PrivateKey:
    """The key by which packages for this person are opened (HKDF-SHA256 of the signing key)."""
    return X25519PrivateKey.from_private_bytes(HKDF(SHA256(), KEY_BYTES, None, _OWN).derive(key.private_bytes()))


def public_exchange_key(key: SigningKey) -> str:
    """Its public part, 64 hexadecimal characters."""
    return exchange_key(key).public_key().public_bytes_raw().hex()


def prove(key: SigningKey) -> str:
    """The owner's signature over their public exchange key, so that nobody slips in another."""
    return key.sign(_proof(public_exchange_key(key)))


def proven(public_key: str, exchange: str, proof: str) -> bool:
    """Whether the owner of this signing key says that this is their exchange key."""
    return verify(public_key, _proof(exchange), proof)


def wrap(content_key: bytes, own: X25519PrivateKey, recipient: str) -> bytes:
    """A package's key for one recipient, by a key pair made for this package alone."""
    public = own.public_key().public_bytes_raw()
    shared = own.exchange(X25519PublicKey.from_public_bytes(bytes.fromhex(recipient)))
    return _cipher(shared, public, bytes.fromhex(recipient)).encrypt(_NONCE, content_key, None)


def unwrap(sealed: bytes, ephemeral: bytes, key: SigningKey) -> bytes | None:
    """The package's key; None where it was wrapped for somebody else, or changed since."""
    own = exchange_key(key)
    try:
        shared = own.exchange(X25519PublicKey.from_public_bytes(ephemeral))
        return _cipher(shared, ephemeral, own.public_key().public_bytes_raw()).decrypt(_NONCE, sealed, None)
    except (InvalidTag, ValueError):
        return None


def _cipher(shared: bytes, ephemeral: bytes, recipient: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(HKDF(SHA256(), KEY_BYTES, ephemeral + recipient, _WRAPPING).derive(shared))


def _proof(exchange: str) -> bytes:
    return canonical_bytes({"exchange key": exchange})
