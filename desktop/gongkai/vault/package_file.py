"""The format of a transfer package (送审包): a zip with a signed manifest and encrypted parts, each by its SHA-256.

The manifest can be read by anybody and tells nothing of the content: which office sent it to which, when, and who can
open it. The parts are encrypted once (ChaCha20-Poly1305), their key is wrapped for each recipient (X25519).
"""

import json
import os
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from gongkai.domain.canonical import Json, canonical_bytes, sha256_hex
from gongkai.domain.errors import UserError
from gongkai.vault.exchange import KEY_BYTES, unwrap, wrap
from gongkai.vault.signing import SigningKey, algorithm_of, verify
from gongkai.vault.zip_layout import HEAD_BYTES, Entry, directory, read_head

VERSION = 1
SUFFIX = ".gkz"
MANIFEST = "manifest.json"
MAX_MANIFEST, MAX_PART, MAX_TOTAL, MAX_PARTS = 1 << 20, 80 << 20, 2 << 30, 4000
_TAG, _NONCE = 16, bytes(12)  # each part has a key of its own

Progress = Callable[[int, int], None]
"""Told how much is done of how much; it may raise to stop the work, and nothing is left behind then."""

BROKEN = UserError("送审包不完整", "文件被截断或改动过，没有打开任何内容。", "请对方重新导出，或换一份拷贝。")
FOREIGN = UserError("这不是送审包", "文件不是程序导出的送审包，或已损坏。", "请选择对方导出的 .gkz 文件。")


@dataclass(frozen=True)
class Address:
    """A department of an office: the workspace's number, the department's code and name."""

    office: str
    unit: str
    name: str


@dataclass(frozen=True)
class Manifest:
    """What a package says of itself. `recipients` has the wrapped key by public exchange key, `parts` size and hash."""

    id: str
    time: datetime
    sender: Address
    receiver: Address
    ephemeral: str
    recipients: Mapping[str, str]
    parts: tuple[tuple[int, str], ...]
    key: str
    algorithm: str
    signature: str = ""

    @property
    def signed_bytes(self) -> bytes:
        """What the sender's signature is over."""
        return canonical_bytes({name: value for name, value in _to_json(self).items() if name != "sig"})


@dataclass(frozen=True)
class Letter:
    """What a package is to say of itself before it is written."""

    id: str
    time: datetime
    sender: Address
    receiver: Address


def write_package(
    out: Path,
    letter: Letter,
    parts: Sequence[Callable[[], bytes]],
    key: SigningKey,
    recipients: Sequence[str],
    progress: Progress = lambda _done, _all: None,
) -> Manifest:
    """Writes a package whole or not at all and reads it back; OSError where it can't be written.

    Each part is asked for twice, so that none has to be kept: once for its hash, once for its bytes.
    """
    content_key, own = os.urandom(KEY_BYTES), X25519PrivateKey.generate()
    entries: list[Entry] = []
    hashes: list[tuple[int, str]] = []
    for no, part in enumerate(parts):
        sealed = _seal(content_key, letter.id, no, part())
        hashes.append((len(sealed), sha256_hex(sealed)))
        entries.append(Entry(_place(hashes[-1][1]), len(sealed), zlib.crc32(sealed)))
        progress(no + 1, 2 * len(parts))
    wrapped = {to: wrap(content_key, own, to).hex() for to in recipients}
    ephemeral = own.public_key().public_bytes_raw().hex()
    unsigned = Manifest(**vars(letter), ephemeral=ephemeral, recipients=wrapped, parts=tuple(hashes),
                        key=key.public_key, algorithm=key.algorithm)  # fmt: skip
    manifest = replace(unsigned, signature=key.sign(unsigned.signed_bytes))
    _refuse_too_much(manifest)
    sealed_again = (_seal(content_key, letter.id, no, part()) for no, part in enumerate(parts))
    _write_whole(out, canonical_bytes(_to_json(manifest)), entries, sealed_again, progress)
    return manifest


def look_through(path: Path, progress: Progress = lambda _done, _all: None) -> Manifest:
    """The manifest of a package whose every byte is as it was signed; UserError where one is not."""
    try:
        with path.open("rb") as file:
            manifest, first = _manifest(file)
            entries = [first]
            for no, (size, sha256) in enumerate(manifest.parts):
                entries.append(_checked(file, size, sha256))
                progress(no + 1, len(manifest.parts))
            expected = directory(entries)
            if file.read(len(expected) + 1) != expected:
                raise BROKEN
            return manifest
    except FileNotFoundError:
        raise UserError("找不到送审包", f"“{path.name}”不存在。", "请检查路径和U盘。") from None
    except OSError:
        raise UserError("送审包读不出来", f"“{path.name}”不能读取。", "请检查U盘，或换一份拷贝。") from None


def content_key(manifest: Manifest, key: SigningKey) -> bytes:
    """The key of the parts, for a recipient; UserError for everybody else."""
    ephemeral = bytes.fromhex(manifest.ephemeral)
    for sealed in manifest.recipients.values():
        if (found := unwrap(bytes.fromhex(sealed), ephemeral, key)) is not None:
            return found
    told = f"它是给{manifest.receiver.name}的人员加密的。"
    raise UserError("这个送审包您打不开", told, "请由收件单位的人员打开，或请对方按现在的公钥名单重新导出。")


def take_part(path: Path, manifest: Manifest, key: bytes, no: int) -> bytes:
    """One part as it was before it was encrypted; UserError where it is not what the manifest says."""
    before = sum(len(_entry(size, sha256).head) + size for size, sha256 in manifest.parts[:no])
    size, sha256 = manifest.parts[no]
    written = canonical_bytes(_to_json(manifest))
    offset = HEAD_BYTES + len(MANIFEST) + len(written) + before + len(_entry(size, sha256).head)
    try:
        with path.open("rb") as file:
            file.seek(offset)
            return _open(key, manifest.id, no, file.read(size))
    except (OSError, InvalidTag):
        raise BROKEN from None


def _write_whole(
    out: Path, manifest: bytes, entries: Sequence[Entry], parts: Iterator[bytes], progress: Progress
) -> None:
    beside = out.with_name(f".{out.name}.{os.urandom(4).hex()}.part")
    first = Entry(MANIFEST, len(manifest), zlib.crc32(manifest))
    try:
        with beside.open("xb") as file:
            file.write(first.head + manifest)
            for no, (entry, part) in enumerate(zip(entries, parts, strict=True)):
                file.write(entry.head + part)
                progress(len(entries) + no + 1, 2 * len(entries))
            file.write(directory([first, *entries]))
            file.flush()
            os.fsync(file.fileno())
        look_through(beside)
        beside.replace(out)
    finally:
        beside.unlink(missing_ok=True)


def _manifest(file: BinaryIO) -> tuple[Manifest, Entry]:
    """The manifest at the head of the file, held against its signature before anything else is looked at."""
    try:
        first = read_head(file.read(HEAD_BYTES + len(MANIFEST)), MANIFEST)
        if not 0 < first.size <= MAX_MANIFEST:
            raise FOREIGN
        written = file.read(first.size)
        told = json.loads(written)
        _refuse_newer(told)
        manifest = _from_json(told)
        if zlib.crc32(written) != first.crc or canonical_bytes(_to_json(manifest)) != written:
            raise BROKEN
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        raise FOREIGN from None
    if manifest.algorithm != algorithm_of(manifest.key) or not verify(
        manifest.key, manifest.signed_bytes, manifest.signature
    ):
        raise UserError("送审包的签名不成立", "清单被改动过，或不是签名人写的。", "请对方重新导出。")
    _refuse_too_much(manifest)
    return manifest, first


def _refuse_newer(told: Json) -> None:
    if told["kind"] == _KIND and isinstance(told["v"], int) and told["v"] > VERSION:
        raise UserError("送审包由更新的版本写成", "当前程序读不懂这个送审包。", "请先升级程序，再打开。")


def _refuse_too_much(manifest: Manifest) -> None:
    sizes = [size for size, _ in manifest.parts]
    if len(sizes) > MAX_PARTS or sum(sizes) > MAX_TOTAL or any(not _TAG <= size <= MAX_PART for size in sizes):
        raise UserError("送审包太大", f"一个包最多 {MAX_PARTS} 个文件、{MAX_TOTAL >> 30} GB。", "请分成几个包导出。")


def _checked(file: BinaryIO, size: int, sha256: str) -> Entry:
    place = _entry(size, sha256)
    head = file.read(len(place.head))
    data = file.read(size)
    entry = Entry(place.name, size, zlib.crc32(data))
    if head != entry.head or len(data) != size or sha256_hex(data) != sha256:
        raise BROKEN
    return entry


def _entry(size: int, sha256: str) -> Entry:
    return Entry(_place(sha256), size, 0)


def _place(sha256: str) -> str:
    return f"parts/{sha256}"


def _seal(key: bytes, package: str, no: int, data: bytes) -> bytes:
    return _cipher(key, package, no).encrypt(_NONCE, data, None)


def _open(key: bytes, package: str, no: int, sealed: bytes) -> bytes:
    return _cipher(key, package, no).decrypt(_NONCE, sealed, None)


def _cipher(key: bytes, package: str, no: int) -> ChaCha20Poly1305:
    purpose = canonical_bytes(["gongkai package part", VERSION, package, no])
    return ChaCha20Poly1305(HKDF(SHA256(), KEY_BYTES, None, purpose).derive(key))


_KIND = "gongkai transfer package"


def _to_json(manifest: Manifest) -> Json:
    return {
        "kind": _KIND,
        "v": VERSION,
        "id": manifest.id,
        "time": manifest.time.isoformat(),
        "from": vars(manifest.sender),
        "to": vars(manifest.receiver),
        "ephemeral": manifest.ephemeral,
        "recipients": dict(manifest.recipients),
        "parts": [[size, sha256] for size, sha256 in manifest.parts],
        "key": manifest.key,
        "alg": manifest.algorithm,
        "sig": manifest.signature,
    }


def _from_json(told: Json) -> Manifest:
    """The manifest that `_to_json` wrote; ValueError, KeyError or TypeError where it is none."""
    if (told["kind"], told["v"]) != (_KIND, VERSION):
        raise ValueError("not a package of ours")
    recipients = {_hex(key, 32): _hex(sealed, KEY_BYTES + _TAG) for key, sealed in told["recipients"].items()}
    time = datetime.fromisoformat(_text(told["time"], 40))
    if time.tzinfo is None:
        raise ValueError("a time without its zone")
    return Manifest(
        id=_hex(told["id"], 16),
        time=time,
        sender=_address(told["from"]),
        receiver=_address(told["to"]),
        ephemeral=_hex(told["ephemeral"], 32),
        recipients=recipients,
        parts=tuple((_size(size), _hex(sha256, 32)) for size, sha256 in told["parts"]),
        key=_text(told["key"], 66),
        algorithm=_text(told["alg"], 10),
        signature=_text(told["sig"], 128),
    )


def _address(told: Json) -> Address:
    return Address(**{name: _text(told[name], 100) for name in told})


def _hex(text: Json, length: int) -> str:
    if bytes.fromhex(text).hex() != text or len(text) != 2 * length:
        raise ValueError("not the bytes in question")
    return str(text)


def _text(text: Json, longest: int) -> str:
    if not isinstance(text, str) or len(text) > longest or any(ord(character) < 32 for character in text):
        raise ValueError("not a line of text")
    return text


def _size(size: Json) -> int:
    if not isinstance(size, int) or isinstance(size, bool) or size < 0:
        raise ValueError("not a size")
    return size
