"""The package itself: an ordinary zip with not one byte left open, for its receivers alone."""

import zipfile
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from gongkai.domain.errors import UserError
from gongkai.vault.exchange import prove, proven, public_exchange_key
from gongkai.vault.package_file import Address, Letter, content_key, look_through, take_part, write_package
from gongkai.vault.signing import ED25519, SM2, SigningKey, generate

LETTER = Letter(
    "5a" * 16, datetime(2026, 11, 29, 9, tzinfo=UTC), Address("aa", "U1", "甲局"), Address("bb", "U2", "乙局")
)
PARTS = (b"contents", bytes(300))


@pytest.fixture(scope="module")
def sender() -> SigningKey:
    return generate(ED25519)


@pytest.fixture(scope="module")
def receiver() -> SigningKey:
    return generate(SM2)


@pytest.fixture
def package(tmp_path: Path, sender: SigningKey, receiver: SigningKey) -> Path:
    out = tmp_path / "送审.gkz"
    write_package(out, LETTER, [partial(bytes, part) for part in PARTS], sender, [public_exchange_key(receiver)])
    return out


def test_receivers_open_it_whatever_they_sign_with_and_nobody_else(package: Path, receiver: SigningKey) -> None:
    manifest = look_through(package)
    key = content_key(manifest, receiver)
    assert tuple(take_part(package, manifest, key, no) for no in range(2)) == PARTS
    with pytest.raises(UserError, match="打不开"):
        content_key(manifest, generate())


def test_any_program_lists_and_unpacks_it(package: Path) -> None:
    with zipfile.ZipFile(package) as opened:
        assert opened.testzip() is None
        assert opened.namelist()[0] == "manifest.json"
        assert len(opened.namelist()) == 3


def test_every_flipped_byte_and_every_cut_is_refused(package: Path) -> None:
    whole = package.read_bytes()
    for place in range(len(whole)):
        changed = bytearray(whole)
        changed[place] ^= 1 << place % 8
        package.write_bytes(changed)
        with pytest.raises(UserError):
            look_through(package)
    for length in range(0, len(whole), 7):
        package.write_bytes(whole[:length])
        with pytest.raises(UserError):
            look_through(package)


def test_an_exchange_key_is_its_owners(sender: SigningKey, receiver: SigningKey) -> None:
    for key in (sender, receiver):
        assert proven(key.public_key, public_exchange_key(key), prove(key))
    assert not proven(sender.public_key, public_exchange_key(receiver), prove(receiver))
    assert not proven(sender.public_key, public_exchange_key(receiver), prove(sender))


def test_a_stick_that_is_full_keeps_what_was_there(
    package: Path, sender: SigningKey, receiver: SigningKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = package.read_bytes()
    monkeypatch.setattr("os.fsync", _full)
    with pytest.raises(OSError, match="full"):
        write_package(package, LETTER, [lambda: b"other"], sender, [public_exchange_key(receiver)])
    assert package.read_bytes() == before
    assert [path.name for path in package.parent.iterdir()] == [package.name]


def _full(_descriptor: int) -> None:
    raise OSError("full")
