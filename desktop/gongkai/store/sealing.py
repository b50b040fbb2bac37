"""On the office's server every value that tells something of a disclosure is encrypted before it leaves this machine.

A file is encrypted as a whole (`cipher`), so there these columns hold their values as they are. On the server the
workspace key never arrives: who administers it, or reads its disk, backups or wires, sees which disclosures there are,
in which state and from when, and who took which step, but no word of them.
"""

import base64
import hmac
import json
import os
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, AESSIV
from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    Connection,
    Dialect,
    LargeBinary,
    String,
    Text,
    TypeDecorator,
    type_coerce,
)
from sqlalchemy import cast as sql_cast

from gongkai.domain.errors import UserError

_NONCE = 12
_PLACE = "gongkai_sealing"
_INSIDE = "sealed"
_MOST_TOKENS = 200_000
"""So many are remembered: with each pause in typing a long draft asks for nearly the same again."""


class Sealing:
    """Encrypts and decrypts for one workspace; the name of the column is bound to each value (AES-256-GCM)."""

    def __init__(self, key: bytes) -> None:
        self._values = AESGCM(hmac.digest(key, b"gongkai values", "sha256"))
        self._names = AESSIV(hmac.digest(key, b"gongkai names", "sha512"))
        self._words = hmac.digest(key, b"gongkai words", "sha256")
        self._tokens: dict[str, str] = {}

    def seal(self, data: bytes, column: str) -> bytes:
        """The bytes, for this column alone."""
        nonce = os.urandom(_NONCE)
        return nonce + self._values.encrypt(nonce, data, column.encode())

    def unseal(self, sealed: bytes, column: str) -> bytes:
        """The bytes again; InvalidTag or ValueError where somebody changed them."""
        return self._values.decrypt(sealed[:_NONCE], sealed[_NONCE:], column.encode())

    def seal_name(self, name: bytes, column: str) -> bytes:
        """A name, the same each time so that it can be looked for (AES-SIV, RFC 5297)."""
        return self._names.encrypt(name, [column.encode()]) if name else b""

    def unseal_name(self, sealed: bytes, column: str) -> bytes:
        """The name again; InvalidTag or ValueError where somebody changed it."""
        return self._names.decrypt(sealed, [column.encode()]) if sealed else b""

    def token(self, word: str) -> str:
        """What stands for a word in the index: it can be looked for, and read only by who has the key."""
        known = self._tokens.get(word)
        if known is None:
            if len(self._tokens) > _MOST_TOKENS:
                self._tokens.clear()
            digest = hmac.digest(self._words, word.encode("utf-8", "surrogatepass"), "sha256")
            known = self._tokens[word] = base64.urlsafe_b64encode(digest[:6]).decode()
        return known

    def file_name(self, sha256: str) -> str:
        """The name of a file that does not tell its content to who has the same."""
        return hmac.digest(self._words, f"file {sha256}".encode(), "sha256").hex()[:40]


def use(dialect: Dialect, key: bytes) -> None:
    """Has every engine of this dialect seal under this workspace key."""
    setattr(dialect, _PLACE, Sealing(key))


def of(connection: Connection) -> Sealing | None:
    """What this connection's values are sealed with; None for a file, which is encrypted as a whole."""
    return _of(connection.dialect)


def _of(dialect: Dialect) -> Sealing | None:
    found: Sealing | None = getattr(dialect, _PLACE, None)
    if found is None and dialect.name == "postgresql":
        raise RuntimeError("nothing is written to the server, and nothing read, without the workspace key")
    return found


class SealedText(TypeDecorator[str]):
    """Text that only this office can read."""

    impl = Text
    cache_ok = True

    def __init__(self, column: str, length: int | None = None) -> None:
        super().__init__()
        self.column, self.length = column, length

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        """A file's column has the length that it always had."""
        return Text() if dialect.name == "postgresql" or self.length is None else String(self.length)

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """The text as it is stored."""
        sealing = _of(dialect)
        return value if sealing is None or value is None else _coded(sealing.seal(_bytes(value), self.column))

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """The text as it was written."""
        sealing = _of(dialect)
        if sealing is None or value is None:
            return value
        with _Told():
            return _text(sealing.unseal(base64.b64decode(value, validate=True), self.column))


class SealedName(SealedText):
    """Text that only this office can read, and look for."""

    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """The name as it is stored, the same each time."""
        sealing = _of(dialect)
        return value if sealing is None or value is None else _coded(sealing.seal_name(_bytes(value), self.column))

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """The name as it was written."""
        sealing = _of(dialect)
        if sealing is None or value is None:
            return value
        with _Told():
            return _text(sealing.unseal_name(base64.b64decode(value, validate=True), self.column))


class SealedBytes(TypeDecorator[bytes]):
    """Bytes that only this office can read."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, column: str) -> None:
        super().__init__()
        self.column = column

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        """The bytes as they are stored."""
        sealing = _of(dialect)
        return value if sealing is None or value is None else sealing.seal(value, self.column)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        """The bytes as they were written."""
        sealing = _of(dialect)
        if sealing is None or value is None:
            return value
        with _Told():
            return sealing.unseal(bytes(value), self.column)


class SealedJson(TypeDecorator[Any]):
    """JSON that only this office can read; `open_parts` stay readable beside it, for rules that the server keeps."""

    impl = JSON
    cache_ok = True

    def __init__(self, column: str, open_parts: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.column, self.open_parts = column, open_parts

    def coerce_compared_value(self, op: Any, value: Any) -> Any:
        """Parts of it compare as those of JSON do."""
        return self.impl_instance.coerce_compared_value(op, value)

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """The value as it is stored."""
        sealing = _of(dialect)
        if sealing is None:
            return value
        kept = {name: value[name] for name in self.open_parts if name in value}
        return kept | {_INSIDE: _coded(sealing.seal(_json(value).encode("utf-8", "surrogatepass"), self.column))}

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """The value as it was written."""
        sealing = _of(dialect)
        if sealing is None or value is None:
            return value
        with _Told():
            return json.loads(unsealed_json(sealing, value, self.column))


def unsealed_json(sealing: Sealing, value: Any, column: str) -> str:
    """The JSON text inside; ValueError where what stands readable beside it says something else."""
    inside = _text(sealing.unseal(base64.b64decode(value[_INSIDE], validate=True), column))
    told = json.loads(inside)
    if any(told.get(name) != part for name, part in value.items() if name != _INSIDE):
        raise ValueError("what stands beside it was changed")
    return inside


class _AsStored(TypeDecorator[Any]):
    """A value as it was written, JSON as its text; empty where somebody changed it on the server."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type, column: str) -> None:
        super().__init__()
        self.kind, self.column = kind, column

    def load_dialect_impl(self, dialect: Dialect) -> Any:  # noqa: ARG002 - the base class passes it
        """Bytes come as bytes."""
        return LargeBinary() if self.kind is SealedBytes else Text()

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """The value; never an error."""
        sealing = _of(dialect)
        if sealing is None or value is None:
            return value
        try:
            return self._unsealed(sealing, value)
        except (InvalidTag, ValueError, KeyError, TypeError, AttributeError):
            return b"" if self.kind is SealedBytes else ""

    def _unsealed(self, sealing: Sealing, value: Any) -> Any:
        if self.kind is SealedBytes:
            return sealing.unseal(bytes(value), self.column)
        if self.kind is SealedJson:
            return unsealed_json(sealing, json.loads(value), self.column)
        reading = sealing.unseal_name if self.kind is SealedName else sealing.unseal
        return _text(reading(base64.b64decode(value, validate=True), self.column))


def as_stored(column: Column[Any]) -> ColumnElement[Any] | None:
    """The column for the audit, which takes nothing for granted; None where it is not a sealed one."""
    kind = type(column.type)
    if not isinstance(column.type, SealedText | SealedBytes | SealedJson):
        return None
    bare = sql_cast(column, Text) if kind is SealedJson else column
    return type_coerce(bare, _AsStored(kind, column.type.column)).label(column.name)


class _Told:
    """Tells a person that a value was changed on the server."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, InvalidTag | ValueError | KeyError | TypeError | AttributeError):
            said = "办公服务器上的一个值打不开，它被改动过。"
            raise UserError("工作库有一处被改动", said, "请管理员用 gongkai audit 核对，或从备份恢复。") from None


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")


def _coded(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
