"""A signing key opens with its passphrase only, and its signatures bind every byte."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.domain.errors import UserError
from gongkai.vault.keys import new_key, unlock, verify
from gongkai.vault.macs import keyed_hash, new_mac_key

SEALED = new_key("correct horse")


def test_the_passphrase_opens_the_key_and_another_does_not() -> None:
    assert unlock(SEALED, "correct horse").public_key == SEALED.public_key
    with pytest.raises(UserError, match="口令不对"):
        unlock(SEALED, "wrong horse")


KEY = unlock(SEALED, "correct horse")


@given(payload=st.binary(min_size=1, max_size=200), place=st.integers(min_value=0), bit=st.integers(0, 7))
def test_one_changed_bit_makes_a_signature_invalid(payload: bytes, place: int, bit: int) -> None:
    signature = KEY.sign(payload)
    changed = bytearray(payload)
    changed[place % len(payload)] ^= 1 << bit
    assert verify(KEY.public_key, payload, signature)
    assert not verify(KEY.public_key, bytes(changed), signature)


def test_rubbish_is_no_signature() -> None:
    assert not verify(KEY.public_key, b"payload", "not hexadecimal")


def test_a_keyed_hash_needs_the_key() -> None:
    key = new_mac_key()
    assert keyed_hash(key, {"id": "x"}) == keyed_hash(key, {"id": "x"})
    assert keyed_hash(key, {"id": "x"}) != keyed_hash(new_mac_key(), {"id": "x"})
