"""What is known of a table's rows, over edits of all kinds."""

from hypothesis import given
from hypothesis import strategies as st

from gongkai.domain.row_memo import Cells, RowMemo

CELL = st.sampled_from(["", "1", 1, True, None, ["a"]])
ROW = st.dictionaries(st.sampled_from("ab"), CELL)


@given(st.lists(st.lists(ROW, max_size=5), max_size=6))
def test_every_row_has_its_own_result_however_the_table_changes(tables: list[list[Cells]]) -> None:
    memo = RowMemo(repr)
    for rows in tables:
        assert memo.results(rows) == [repr(row) for row in rows]


def test_only_a_row_that_changed_is_worked_out_again() -> None:
    worked: list[Cells] = []

    def work(row: Cells) -> int:
        worked.append(row)
        return len(worked)

    memo, rows = RowMemo(work), [{"a": str(at)} for at in range(100)]
    memo.results(rows)
    changed = [*rows[50:], {"a": "new"}, *rows[:50], dict(rows[0])]
    assert len(memo.results(changed)) == 102
    assert worked[100:] == [{"a": "new"}]
