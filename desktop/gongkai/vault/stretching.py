"""Stretching (Argon2id): what a passphrase becomes before it opens anything, so that every guess at it is dear."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from threading import Lock
from typing import TypeAlias

from argon2.low_level import Type, hash_secret_raw

KEY_BYTES = 32
SALT_BYTES = 16


@dataclass(frozen=True)
class Cost:
    """What it costs to try a secret: passes, memory in KiB, lanes."""

    passes: int
    memory_kib: int
    lanes: int


USUAL_COST = Cost(3, 64 * 1024, 2)
"""RFC 9106's second recommendation, with the lanes of an office PC."""

Stretch: TypeAlias = Callable[[str, bytes, Cost], bytes]


def stretch(secret: str, salt: bytes, cost: Cost) -> bytes:
    """The key that a secret becomes with this salt, 32 bytes; HashingError where the cost is none that can be paid."""
    return hash_secret_raw(secret.encode(), salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID)


def stretch_once() -> Stretch:
    """Stretches each secret once for each salt; for one act, such as signing in, and let go of with it.

    A person's slot and signing key are made with one salt: who knows the passphrase opens both anyway, and who signs
    in waits half as long. Who asks for what is being stretched in another thread gets that.
    """
    lock, known = Lock(), cache(stretch)

    def once(secret: str, salt: bytes, cost: Cost) -> bytes:
        with lock:
            return known(secret, salt, cost)

    return once
