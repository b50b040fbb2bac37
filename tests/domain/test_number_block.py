"""A block of numbers: what follows in it, what is left, and what is no block."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.domain.errors import UserError
from gongkai.domain.number_block import NumberBlock, read_block


@given(first=st.integers(1, 50), size=st.integers(0, 50), drawn=st.integers(0, 120))
def test_what_follows_is_new_and_inside_the_block(first: int, size: int, drawn: int) -> None:
    block = NumberBlock(first, first + size)
    number = block.after(drawn)
    assert (number is None) == (block.left(drawn) == 0)
    assert number is None or (number > drawn and first <= number <= first + size)


def test_a_block_without_end_is_never_used_up() -> None:
    assert read_block(" 1 ", "") == NumberBlock()
    assert NumberBlock().after(7) == 8
    assert NumberBlock().left(7) is None
    assert not NumberBlock().runs_out(None)
    assert NumberBlock(1, 100).runs_out(9)
    assert not NumberBlock(1, 100).runs_out(10)


@pytest.mark.parametrize(
    ("first", "last"), [("", ""), ("0", "5"), ("5", "4"), ("1", "x"), ("-1", "5"), ("1", "999999")]
)
def test_what_is_no_block_is_told(first: str, last: str) -> None:
    with pytest.raises(UserError, match=r"整数|比起号小"):
        read_block(first, last)
