"""The register's shelf: numbers without a document, and a workspace that did not have the register yet."""

from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

from alembic import command
from hypothesis import given
from hypothesis import strategies as st

from gongkai.domain.issuing import GapReason, NumberGap, Posting, Printing, Sheets, gaps, split_number
from gongkai.store import cipher
from gongkai.store import workspace as store

KEY = bytes(range(32))
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@given(given_out=st.sets(st.integers(1, 40)), last=st.integers(0, 40), told=st.sets(st.integers(1, 40)))
def test_each_number_is_either_given_or_in_exactly_one_gap(given_out: set[int], last: int, told: set[int]) -> None:
    reason = GapReason("线下用印", "a1", NOON)
    found = list(gaps("武财〔2026〕", given_out, last, dict.fromkeys(told, reason)))
    missing = [serial for gap in found for serial in range(gap.first, gap.last + 1)]
    assert sorted([*missing, *given_out]) == list(range(1, max(last, *given_out, 0) + 1))
    assert all(
        (gap.reason is not None) == (serial in told) for gap in found for serial in range(gap.first, gap.last + 1)
    )
    neighbours = pairwise(found)
    assert all(one.last + 1 < two.first or one.reason != two.reason for one, two in neighbours)


def test_a_gap_is_named_as_people_write_it() -> None:
    assert NumberGap("武财〔2026〕", 3, 3).doc_no == "武财〔2026〕3号"
    assert NumberGap("武财〔2026〕", 3, 5).doc_no == "武财〔2026〕3号至5号"
    assert split_number("武财〔2026〕12号") == ("武财〔2026〕", 12)


def test_a_workspace_from_before_the_register_opens_and_keeps_it(tmp_path: Path) -> None:
    place = tmp_path / "office.gongkai"
    older = store.Workspace(str(place), cipher.engine(place, KEY), KEY)
    config = store._alembic_config()
    with older._open_engine().begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0003")
        connection.exec_driver_sql("INSERT INTO departments VALUES ('CZJ01', '财政局', '财政局', '武财', '120114')")
        connection.exec_driver_sql(
            "INSERT INTO accounts VALUES ('a1', 'w', '王敏', 'CZJ01', '[\"office\"]', '', x'00')"
        )
        connection.exec_driver_sql(
            "INSERT INTO disclosures (id, form_id, area, department, drafter, title, state, revision, version, entries,"
            " created_at, updated_at, due_provisional, last_opinion, doc_no, index_no) VALUES"
            " ('d1', 'f', 9, 'CZJ01', 'a1', '题目', 'approved', 1, 1, '{}', '2026', '2026', 0, '', '', '')"
        )
    older.close()
    opened = store.open_workspace(place, KEY)
    printing = Printing("p1", "d1", 1, "a1", NOON, Sheets(3, "1-2", "二楼打印机"))
    posting = Posting("d1", 1, "一楼公示栏", date(2026, 11, 23), "a1", NOON, date(2026, 11, 30))
    with opened.write() as tx:
        tx.issuing.add_print(printing)
        tx.issuing.post(posting)
        tx.issuing.explain("武财〔2026〕", (3, 4), GapReason("作废", "a1", NOON))
        tx.issuing.explain("武财〔2026〕", (4,), GapReason("线下用印", "a1", NOON))
    with opened.read() as tx:
        assert tx.issuing.prints("d1") == (printing,)
        assert tx.issuing.posting("d1", 1) == posting
        assert {serial: kept.reason for serial, kept in tx.issuing.reasons()["武财〔2026〕"].items()} == {
            3: "作废",
            4: "线下用印",
        }
        assert tx.issuing.issued() == ()
    opened.close()


def test_a_posting_is_over_when_its_period_is_and_it_still_hangs() -> None:
    posting = Posting("d1", 1, "公示栏", date(2026, 11, 1), "a1", NOON, date(2026, 11, 7))
    assert [posting.is_over(date(2026, 11, day)) for day in (7, 8)] == [False, True]
