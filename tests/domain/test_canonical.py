"""Canonical JSON by the fast way and by the library of RFC 8785: the same bytes, or the same refusal."""

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from gongkai.domain.canonical import Json, canonical_bytes

_LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.text(st.characters(codec="utf-16"))
VALUES = st.recursive(_LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))


@given(VALUES)
def test_both_ways_write_the_same(value: Json) -> None:
    try:
        expected = rfc8785.dumps(value)
    except rfc8785.CanonicalizationError:
        with pytest.raises(rfc8785.CanonicalizationError):
            canonical_bytes(value)
    else:
        assert canonical_bytes(value) == expected


@pytest.mark.parametrize(
    "value",
    [
        {"\uff00": 1, "\U0001f600": 2},
        {"b": [1, -0.0, 1e21, 2**53 - 1], "a": '\x00\x1f\x7f\u2028"\\/'},
        [(), {}, (True, None)],
        {"名": {"z": 1, "A": 2}},
    ],
)
def test_what_is_easily_written_otherwise(value: Json) -> None:
    assert canonical_bytes(value) == rfc8785.dumps(value)


@pytest.mark.parametrize("value", ["\ud800", 2**53, float("nan"), {1: "a"}, {"a": object()}])
def test_what_is_no_json_is_refused(value: Json) -> None:
    with pytest.raises((rfc8785.CanonicalizationError, UnicodeEncodeError)):
        canonical_bytes(value)
