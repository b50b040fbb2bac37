"""Keyed hashes: they bind a private value without giving it away (rule 5)."""

import hmac
import secrets

from gongkai.domain.canonical import Json, canonical_bytes


def new_mac_key() -> bytes:
    """A fresh key for a workspace's keyed hashes, 32 bytes."""
    return secrets.token_bytes(32)


def keyed_hash(key: bytes, value: Json) -> str:
    """The HMAC-SHA-256 over the canonical form of a JSON value, in hexadecimal."""
    return hmac.digest(key, canonical_bytes(value), "sha256").hex()
