"""Canonical JSON (RFC 8785) and the SHA-256 hashes that are taken over it."""

import hashlib
from typing import Any

import rfc8785

Json = Any
"""A JSON value: None, bool, int, str, list or dict; amounts are strings, never floats."""


def canonical_bytes(value: Json) -> bytes:
    """The one byte string that stands for this JSON value (RFC 8785)."""
    return rfc8785.dumps(value)


def sha256_hex(data: bytes) -> str:
    """The SHA-256 of these bytes, 64 lower-case hexadecimal characters."""
    return hashlib.sha256(data).hexdigest()


def content_hash(value: Json) -> str:
    """The SHA-256 of the canonical form of a JSON value."""
    return sha256_hex(canonical_bytes(value))
