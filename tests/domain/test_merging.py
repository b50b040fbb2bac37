"""What two people changed apart stays, what they changed together is asked for, and nothing of either is dropped."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.domain.merging import entries_of, merge

TEXTS = st.text("abc ", max_size=8)
ENTRIES = st.dictionaries(st.sampled_from("xyz"), TEXTS, max_size=3)


@given(base=ENTRIES, mine=ENTRIES, theirs=ENTRIES)
def test_a_field_that_one_changed_is_as_they_left_it(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]
) -> None:
    result = entries_of(theirs, merge(base, mine, theirs))
    for name in base.keys() | mine.keys() | theirs.keys():
        if mine.get(name) == base.get(name):
            assert result.get(name) == theirs.get(name)
        elif theirs.get(name) == base.get(name):
            assert result.get(name) == mine.get(name)


@given(base=ENTRIES, mine=ENTRIES, theirs=ENTRIES)
def test_both_see_the_same_where_nothing_is_asked(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]
) -> None:
    here, there = merge(base, mine, theirs), merge(base, theirs, mine)
    assert {one.field for one in here if one.conflicting} == {one.field for one in there if one.conflicting}
    assert {one.field: one.result for one in here if not one.conflicting} == {
        one.field: one.result for one in there if not one.conflicting
    }


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "both"),
    [
        ("全年支出。", "全年支出共三项。", "本单位全年支出。", "本单位全年支出共三项。"),
        ([{"a": "1", "b": "2"}], [{"a": "9", "b": "2"}], [{"a": "1", "b": "8"}], [{"a": "9", "b": "8"}]),
        ([{"a": "1"}], [{"a": "1"}, {"a": "2"}], [{"a": "3"}], [{"a": "3"}, {"a": "2"}]),
        (
            {"start": "1", "end": "2"},
            {"start": "0", "end": "2"},
            {"start": "1", "end": "3"},
            {"start": "0", "end": "3"},
        ),
    ],
)
def test_changes_that_lie_apart_are_both_kept(base: Any, mine: Any, theirs: Any, both: Any) -> None:
    (merged,) = merge({"f": base}, {"f": mine}, {"f": theirs})
    assert (merged.result, merged.conflicting) == (both, False)


@pytest.mark.parametrize(
    ("base", "mine", "theirs"),
    [("甲", "乙", "丙"), ("", "甲", "乙"), ([{"a": "1"}], [], [{"a": "2"}]), (None, "甲", "乙"), ("甲", None, "甲乙")],
)
def test_changes_of_the_same_are_asked_for(base: Any, mine: Any, theirs: Any) -> None:
    (merged,) = merge({"f": base}, {"f": mine}, {"f": theirs})
    assert (merged.mine, merged.theirs, merged.conflicting) == (mine, theirs, True)
