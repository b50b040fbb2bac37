"""Folding keeps the way back to the original, whatever stands between the digits."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.review.folding import fold

INVISIBLE = [chr(c) for c in range(sys.maxunicode) if unicodedata.category(chr(c)) == "Cf"]
TEXT = st.text(st.sampled_from([*"0189xX张三一二〇①⑨１９ -.\n", *INVISIBLE[:20]]) | st.characters(), max_size=60)


@given(TEXT)
def test_each_folded_character_comes_from_its_place(text: str) -> None:
    folded = fold(text)
    origins = [folded.origin(index) for index in range(len(folded.text))]
    assert origins == sorted(set(origins))
    for index, origin in enumerate(origins):
        plain, original = folded.text[index], text[origin]
        assert plain == original or plain.isascii() or plain in "绝机级长内资传征"
        if original.isascii() and original != "x":
            assert plain == original


@given(TEXT)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once or max(text) >= "①"


def test_every_format_character_is_left_out() -> None:
    assert fold("".join(INVISIBLE)).text == ""


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("一三八〇〇一三八〇〇〇", "13800138000"),
        ("幺三八 零零幺三 八零零零", "138 0013 8000"),
        ("①③⑧⓪⓪①③⑧⓪⓪⓪", "13800138000"),
        ("１３８００１３８０００", "13800138000"),
        ("𝟏𝟑𝟖00138000", "13800138000"),
        ("1\ufe0f\u20e33\ufe0f\u20e38", "138"),
        ("①13800138000", "①13800138000"),
        ("13800138000②", "13800138000②"),
        ("1③８⓪0①38⓪０⓪", "13800138000"),
        ("①⑧80⓪13⑧⓪0⓪", "18800138000"),
        ("13800138000①13900139000", "13800138000①13900139000"),
        ("①1380013800", "①1380013800"),
        ("1.86 1B27BO66569", "1.86 18278066569"),
        ("20240772444 | 62596545ol179l95 |", "20240772444 | 6259654501179195 |"),
        ("二〇二六年一月", "二〇二六年一月"),
        ("联系人一138-0013-8000", "联系人一138-0013-8000"),
    ],
)
def test_spellings(written: str, read: str) -> None:
    assert fold(written).text == read
