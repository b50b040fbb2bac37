"""Opening, founding and migrating a workspace, and what its transactions promise."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from gongkai.domain.errors import UserError
from gongkai.domain.people import Account, Department, Role
from gongkai.store import cipher
from gongkai.store import workspace as store
from gongkai.store.audit import Event
from gongkai.store.search import EVERYTHING, TITLES
from gongkai.store.tables import metadata

BUREAU = Department("CZJ01", "天津市武清区财政局", "武清区财政局", "武财")
KEY = bytes(range(32))
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def test_the_migrations_end_in_the_tables_of_the_program(tmp_path: Path) -> None:
    workspace = store.found_workspace(tmp_path / "office.gongkai", KEY)
    with workspace._open_engine().connect() as connection:
        ours = {"include_name": lambda name, _kind, _parents: not str(name).startswith((TITLES, EVERYTHING))}
        assert compare_metadata(MigrationContext.configure(connection, opts=ours), metadata) == []
    assert ScriptDirectory.from_config(store._alembic_config()).get_current_head() == store.HEAD
    workspace.close()


def test_what_was_written_is_there_after_opening_again(tmp_path: Path) -> None:
    place = tmp_path / "office.gongkai"
    founded = store.found_workspace(place, KEY)
    with founded.write() as tx:
        tx.people.add_department(BUREAU)
        tx.people.add_account(Account("a1", "wangmin", "王敏", "CZJ01", frozenset({Role.CLERK}), "00" * 32), b"sealed")
    mac_key = founded.mac_key()
    founded.close()
    opened = store.open_workspace(place, KEY)
    with opened.read() as tx:
        assert tx.people.departments() == (BUREAU,)
        assert tx.people.account("a1").roles == {Role.CLERK}
    assert opened.mac_key() == mac_key
    opened.close()


def test_a_transaction_that_fails_writes_nothing(tmp_path: Path) -> None:
    workspace = store.found_workspace(tmp_path / "office.gongkai", KEY)
    with pytest.raises(ZeroDivisionError), workspace.write() as tx:
        tx.people.add_department(BUREAU)
        _ = 1 / 0
    with workspace.read() as tx:
        assert tx.people.departments() == ()
    workspace.close()


def test_a_newer_workspace_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    place = tmp_path / "office.gongkai"
    store.found_workspace(place, KEY).close()
    connection = cipher.connect(place, KEY)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = place.read_bytes()
    with pytest.raises(UserError, match="更新的版本"):
        store.open_workspace(place, KEY)
    assert place.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"not a database at all, but long enough to look like one" * 40])
def test_a_file_that_is_no_workspace_is_refused(tmp_path: Path, content: bytes) -> None:
    place = tmp_path / "letter.docx"
    place.write_bytes(content)
    with pytest.raises(UserError, match="不是"):
        store.open_workspace(place, KEY)


def test_an_encrypted_file_with_something_else_in_it_is_refused(tmp_path: Path) -> None:
    place = tmp_path / "office.gongkai"
    connection = cipher.connect(place, KEY)
    connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    with pytest.raises(UserError, match="这不是工作库"):
        store.open_workspace(place, KEY)


def test_a_missing_workspace_is_not_made_by_opening_it(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="找不到工作库"):
        store.open_workspace(tmp_path / "nowhere.gongkai", KEY)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_told_in_a_sentence_and_nothing_is_half_written(tmp_path: Path) -> None:
    workspace = store.found_workspace(tmp_path / "office.gongkai", KEY)
    with workspace._open_engine().connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    with pytest.raises(UserError, match="磁盘已满"), workspace.write() as tx:
        tx._connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        tx.people.add_department(BUREAU)
        tx.set_info("filling", "x" * 1_000_000)
    workspace.close()
    opened = store.open_workspace(tmp_path / "office.gongkai", KEY)
    with opened.read() as tx:
        assert tx.people.departments() == ()
    opened.close()


def test_numbers_are_given_out_once_and_in_order(tmp_path: Path) -> None:
    workspace = store.found_workspace(tmp_path / "office.gongkai", KEY)
    for expected in (1, 2):
        with workspace.write() as tx:
            assert tx.numbers.draw("武财〔2026〕") == expected
    with workspace.write() as tx:
        assert tx.numbers.draw("武民〔2026〕") == 1
    workspace.close()


def test_each_event_is_linked_to_the_one_before(tmp_path: Path) -> None:
    workspace = store.found_workspace(tmp_path / "office.gongkai", KEY)
    for action in ("create", "submit"):
        with workspace.write() as tx:
            tx.audit.append(Event(NOON, "a1", action, "d1", after="ff" * 32))
    with workspace.read() as tx:
        first, second = tx.audit.events("d1")
        assert second.previous == first.hash
        assert tx.audit.head() == second.hash
    workspace.close()
