"""Malformed transfer packages, one for every number: cut, flipped, forged, passed off, written by a false colleague."""

import json
import random
import struct
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

from gongkai.commands.desk import Desk
from gongkai.domain.canonical import canonical_bytes
from gongkai.vault.package_file import (
    Letter,
    Manifest,
    content_key,
    look_through,
    take_part,
    write_package,
)
from gongkai.vault.signing import generate

ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    2**63,
    "",
    "../../../etc/passwd",
    "a" * 70_000,
    [],
    {},
    [[]],
    "\u202e",
    "机密★十年",
)


class Forger:
    """Knows a real package, and may sign as the colleague who made it."""

    def __init__(self, package: Path, maker: Desk, colleague: Desk) -> None:
        self.whole, self.maker, self.colleague = package.read_bytes(), maker, colleague
        self.manifest = look_through(package)
        key = content_key(self.manifest, maker.signed_in.key)
        self.parts = [take_part(package, self.manifest, key, no) for no in range(len(self.manifest.parts))]
        self.package, self._scratch = package, package.with_name("forged.gkz")

    def forged(self, number: int) -> bytes:
        """The malformed package of this number; the same one every time."""
        chance = random.Random(number)
        return KINDS[number % len(KINDS)](self, chance)

    def written(self, contents: Any, maker: Desk | None = None, **changes: Any) -> bytes:
        """A package with these contents, signed and encrypted as it should be."""
        letter = Letter(self.manifest.id, self.manifest.time, self.manifest.sender, self.manifest.receiver)
        parts = [lambda: _json(contents), *(lambda part=part: part for part in self.parts[1:])]
        signing = (maker or self.maker).signed_in.key
        write_package(self._scratch, replace(letter, **changes), parts, signing, [*self.manifest.recipients])
        data = self._scratch.read_bytes()
        self._scratch.unlink()
        return data

    @property
    def contents(self) -> Any:
        """What the first part says."""
        return json.loads(self.parts[0])


def _json(contents: Any) -> bytes:
    return contents if isinstance(contents, bytes) else json.dumps(contents, ensure_ascii=False).encode()


def cut(forger: Forger, chance: random.Random) -> bytes:
    return forger.whole[: chance.randrange(len(forger.whole))]


def flipped(forger: Forger, chance: random.Random) -> bytes:
    changed = bytearray(forger.whole)
    changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def flipped_in_the_manifest(forger: Forger, chance: random.Random) -> bytes:
    changed = bytearray(forger.whole)
    changed[chance.randrange(1500)] ^= 1 << chance.randrange(8)
    return bytes(changed)


def shuffled(forger: Forger, chance: random.Random) -> bytes:
    """A piece left out, put in twice, or moved."""
    start, end = sorted(chance.randrange(len(forger.whole)) for _ in range(2))
    piece, rest = forger.whole[start:end], forger.whole[:start] + forger.whole[end:]
    at = chance.randrange(len(rest) + 1)
    return chance.choice([rest + b"!", rest[:at] + piece + piece + rest[at:], b"\0" * (end - start) + rest + b"?"])


def with_a_tail(forger: Forger, chance: random.Random) -> bytes:
    return forger.whole + chance.randbytes(chance.randrange(1, 2000))


def told_otherwise(forger: Forger, chance: random.Random) -> bytes:
    """Another manifest under the signature of the old one, or under a stranger's."""
    told = json.loads(forger.whole[43 : 43 + struct.unpack_from("<I", forger.whole, 18)[0]])
    _spoil(told, chance)
    if chance.random() < 0.5 and isinstance(told, dict):
        stranger = generate()
        told |= {"key": stranger.public_key, "alg": stranger.algorithm}
        told["sig"] = stranger.sign(_maybe({name: told[name] for name in told if name != "sig"}))
    return _relaid(forger, _maybe(told))


def by_a_stranger(forger: Forger, chance: random.Random) -> bytes:
    """The true content under the signature of somebody whom nobody knows."""
    stranger = generate()
    own = replace(forger.manifest, key=stranger.public_key, algorithm=stranger.algorithm)
    return _signed_anew(forger, own, stranger.sign)


def passed_off(forger: Forger, chance: random.Random) -> bytes:
    """The true content under the signature of a colleague who did not make it, as from them or at another time."""
    key = forger.colleague.signed_in.key
    return _signed_anew(forger, replace(forger.manifest, key=key.public_key, algorithm=key.algorithm), key.sign)


def bomb(forger: Forger, chance: random.Random) -> bytes:
    """Ordinary zips: compressed a thousandfold, with names that lead elsewhere, with the same name twice."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", chance.choice([zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])) as packed:
        packed.writestr("manifest.json", forger.whole[43:1000])
        for name in ("../../home/.bashrc", "/etc/passwd", "C:\\Windows\\x", "parts/a", "parts/" + "0" * 64):
            packed.writestr(name, bytes(chance.randrange(1, 200_000)))
    return made.getvalue()


def spoilt_inside(forger: Forger, chance: random.Random) -> bytes:
    """A faithless colleague with a key that counts writes something else in one place of the contents."""
    contents = forger.contents
    for _ in range(chance.choice([1, 1, 1, 3])):
        _spoil(contents, chance)
    return forger.written(contents)


def approved_by_oneself(forger: Forger, chance: random.Random) -> bytes:
    """… and gives the disclosure a state that nobody signed."""
    contents = forger.contents
    contents["items"][0]["disclosure"]["state"] = chance.choice(
        ["sign_off", "approved", "published", "secrecy_review", "archived", "withdrawn", "draft", "heaven"]
    )
    return forger.written(contents)


def signed_by_oneself(forger: Forger, chance: random.Random) -> bytes:
    """… or a review that the colleague signed without the role, or for somebody else."""
    contents, key = forger.contents, forger.maker.signed_in.key
    review = contents["items"][0]["reviews"][0]
    review |= {"id": str(number_id(chance)), "step": "secrecy_review", "key": key.public_key}
    review["account_id"] = chance.choice([forger.maker.account.id, review["account_id"]])
    contents["items"][0]["reviews"].append(review)
    contents["items"][0]["disclosure"]["state"] = "sign_off"
    return forger.written(contents)


def another_part(forger: Forger, chance: random.Random) -> bytes:
    """… or files other than those that the hashes name."""
    spoilt = Forger.__new__(Forger)
    spoilt.__dict__.update(forger.__dict__)
    spoilt.parts = [forger.parts[0], *(chance.randbytes(len(part)) for part in forger.parts[1:])]
    return spoilt.written(forger.contents)


def nonsense(forger: Forger, chance: random.Random) -> bytes:
    """… or a first part that is no JSON, endlessly deep, or somebody else's."""
    deep = b"[" * 50_000 + b"]" * 50_000
    first = chance.choice([b"", b"null", b"[]", b"{}", b'{"v": 1}', deep, chance.randbytes(400), forger.parts[0][:-3]])
    return forger.written(first)


def number_id(chance: random.Random) -> str:
    return f"{chance.getrandbits(128):032x}"


KINDS: tuple[Callable[[Forger, random.Random], bytes], ...] = (
    cut,
    flipped,
    flipped_in_the_manifest,
    shuffled,
    with_a_tail,
    told_otherwise,
    by_a_stranger,
    passed_off,
    bomb,
    spoilt_inside,
    approved_by_oneself,
    signed_by_oneself,
    another_part,
    nonsense,
)


def _spoil(value: Any, chance: random.Random) -> None:
    """Puts something odd in the place of one value somewhere inside, or takes it out."""
    places: list[tuple[Any, Any]] = []
    waiting = [value]
    while waiting:
        known = waiting.pop()
        inside = known.items() if isinstance(known, dict) else enumerate(known) if isinstance(known, list) else ()
        for name, held in inside:
            places.append((known, name))
            waiting.append(held)
    within, name = chance.choice(places)
    if chance.random() < 0.2:
        del within[name]
    else:
        within[name] = chance.choice(ODD)


def _maybe(told: Any) -> bytes:
    try:
        return canonical_bytes(told)
    except ValueError:
        return json.dumps(told).encode()


def _relaid(forger: Forger, manifest: bytes) -> bytes:
    """The package with another manifest, its zip put in order."""
    import zlib

    from gongkai.vault.zip_layout import Entry, directory

    size = struct.unpack_from("<I", forger.whole, 18)[0]
    first = Entry("manifest.json", len(manifest), zlib.crc32(manifest))
    entries, place = [first], 43 + size
    body = b""
    for part_size, sha256 in forger.manifest.parts:
        head = 30 + len(f"parts/{sha256}")
        sealed = forger.whole[place + head : place + head + part_size]
        entry = Entry(f"parts/{sha256}", part_size, zlib.crc32(sealed))
        entries.append(entry)
        body += entry.head + sealed
        place += head + part_size
    return first.head + manifest + body + directory(entries)


def _signed_anew(forger: Forger, manifest: Manifest, sign: Callable[[bytes], str]) -> bytes:
    from gongkai.vault.package_file import _to_json

    signed = replace(manifest, signature=sign(manifest.signed_bytes))
    return _relaid(forger, canonical_bytes(_to_json(signed)))
