"""SM2 and SM3 give what the standards print, and an office may sign with either algorithm."""

import pytest

from gongkai.vault import sm2
from gongkai.vault.keys import new_key, unlock
from gongkai.vault.signing import ALGORITHMS, SM2, algorithm_of, verify

PRIVATE = 0x3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8
PUBLIC = (
    0x09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020,
    0xCCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13,
)
NONCE = 0x59276E27D506861A16680F3AD9C02DCCEF3CC1FA3CDBE4CE6D54B80DEAC1BC21
SIGNATURE = (
    "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
    "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa"
)
MESSAGE = b"message digest"


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        (b"abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"),
        (b"abcd" * 16, "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"),
    ],
)
def test_sm3_gives_the_hashes_of_gbt_32905(message: bytes, expected: str) -> None:
    assert sm2.sm3(message).hex() == expected


def test_the_signature_of_gbt_32918_5_annex_a() -> None:
    assert sm2.public_of(PRIVATE) == PUBLIC
    assert sm2.identity_hash(PUBLIC).hex() == "b2e14c5c79c6df5b85f4fe7ed8db7a262b9da7e07ccb0ea9f4747b8ccda8a4f3"
    assert sm2.sign(PRIVATE, MESSAGE, NONCE) == SIGNATURE
    assert sm2.verify(PUBLIC, MESSAGE, SIGNATURE)


def test_every_changed_bit_of_a_signature_is_found() -> None:
    raw = bytes.fromhex(SIGNATURE)
    for place in range(0, len(raw), 5):
        changed = bytearray(raw)
        changed[place] ^= 1
        assert not sm2.verify(PUBLIC, MESSAGE, changed.hex())
    assert not sm2.verify(PUBLIC, b"message digesu", SIGNATURE)


def test_a_public_key_comes_back_from_its_compressed_form() -> None:
    for private in (1, 2, PRIVATE):
        public = sm2.public_of(private)
        assert sm2.decode(sm2.encode(public)) == public
    with pytest.raises(ValueError, match="curve"):
        sm2.decode("02" + f"{5:064x}" if not _on_curve(5) else "04" + "00" * 32)


def _on_curve(x: int) -> bool:
    return pow((x**3 + sm2.A * x + sm2.B) % sm2.P, (sm2.P - 1) // 2, sm2.P) == 1


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_either_algorithm_seals_opens_and_signs(algorithm: str) -> None:
    sealed = new_key("correct horse", algorithm)
    key = unlock(sealed, "correct horse")
    signature = key.sign(b"payload")
    assert (key.algorithm, algorithm_of(sealed.public_key)) == (algorithm, algorithm)
    assert verify(sealed.public_key, b"payload", signature)
    assert not verify(sealed.public_key, b"payloae", signature)
    assert not verify(sealed.public_key, b"payload", signature.upper())


def test_rubbish_is_no_sm2_signature() -> None:
    public = unlock(new_key("correct horse", SM2), "correct horse").public_key
    assert not any(verify(public, b"payload", rubbish) for rubbish in ("", "00" * 64, "ff" * 64, "no", SIGNATURE[:-2]))
