"""What is promised of a workspace on the office's server: who looks into it reads no word, and a change is told."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from approving import approved
from gongkai.commands.audit import audit
from gongkai.commands.office import found_office, open_desk, sign_in, who_can_sign_in
from gongkai.domain.errors import LostConnectionError, ServerPasswordError, UserError
from gongkai.domain.location import is_server, joined, short_name, split_password
from gongkai.store import workspace as store
from gongkai.store.tables import metadata
from gongkai.vault import credentials
from office import BUREAU, PASSPHRASE, PEOPLE, POSTGRESQL, Office, open_office
from postgres_server import LOCKED, LOCKED_PASSWORD, Bare, administer, database_of, fresh_database, location

KEY = bytes(range(32))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path, POSTGRESQL) as opened:
        yield opened


def test_whoever_reads_the_whole_database_finds_no_word_of_a_disclosure(office: Office) -> None:
    made = approved(office)
    with office.desk.workspace.read() as tx:
        disclosure = tx.disclosures.get(made)
        told = [disclosure.title, *(value for value in disclosure.entries.values() if isinstance(value, str))]
    with office.broken_into() as raw:
        tables = raw.execute("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
        everything = "\n".join(
            str(row) for (table,) in tables.fetchall() for row in raw.execute(f'SELECT t::text FROM "{table}" t')
        )
    readable = everything + "".join(_decoded(everything))
    assert made in readable
    assert [words for words in told if not words.isascii() and words in readable] == []


def _decoded(text: str) -> Iterator[str]:
    """What bytes and escapes in it would say."""
    for digits in re.findall(r"\\x((?:[0-9a-f]{2})+)", text):
        yield bytes.fromhex(digits).decode("utf-8", "replace")


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("outputs", "data = set_byte(data, 40, 1 + get_byte(data, 40) % 255)"),
        ("revisions", "frozen = json_build_object('submitted_by', 'x', 'sealed', frozen ->> 'sealed')"),
        ("reviews", "signed = json_build_object('content_hash', 'x', 'sealed', signed ->> 'sealed')"),
    ],
)
def test_the_audit_names_what_was_changed_on_the_server(office: Office, table: str, change: str) -> None:
    approved(office)
    assert audit(office.seat("admin")).faults == ()
    with office.broken_into() as raw:
        raw.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        raw.execute(f"UPDATE {table} SET {change}")
    assert audit(office.seat("admin")).faults


def test_a_value_changed_on_the_server_is_told_and_not_shown(office: Office) -> None:
    made = approved(office)
    with office.broken_into() as raw:
        raw.execute("UPDATE disclosures SET title = (SELECT last_opinion FROM disclosures LIMIT 1)")
    with office.desk.workspace.read() as tx, pytest.raises(UserError, match="改动过"):
        tx.disclosures.get(made)


def test_people_sign_in_by_the_slots_that_lie_in_the_database(office: Office) -> None:
    desk = open_desk(office.place)
    assert set(who_can_sign_in(desk)) == set(PEOPLE)
    with pytest.raises(UserError, match="登录名或口令不对"):
        sign_in(desk, "clerk", "不是这个口令")
    seated = sign_in(desk, "clerk", PASSPHRASE)
    assert seated.account.login == "clerk"
    seated.workspace.close()


def test_the_migrations_end_in_the_tables_of_the_program_on_a_server_too(office: Office) -> None:
    with office.desk.workspace.reading().connect() as connection:
        differing = compare_metadata(MigrationContext.configure(connection), metadata)
    assert [each for each in differing if "search_" not in str(each)] == []


def test_a_database_without_a_workspace_and_one_with_it_are_told_apart() -> None:
    with fresh_database() as place:
        with pytest.raises(UserError, match="这里没有工作库"):
            open_desk(place)
        store.found_workspace(place, KEY).close()
        with pytest.raises(UserError, match="工作库已存在"):
            store.found_workspace(place, KEY)
        locked = store.open_workspace(place, bytes(32))
        with pytest.raises(UserError, match="打不开"):
            locked.mac_key()
        locked.close()


def test_a_missing_database_a_dead_server_and_a_wrong_address_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="没有这个数据库"):
        open_desk(location("nobody_made_it"))
    with pytest.raises(LostConnectionError, match="连不上办公服务器"):
        open_desk(f"postgresql+psycopg://clerk@/office?host={tmp_path}")
    with pytest.raises(UserError, match="地址不对"):
        open_desk("postgresql+psycopg://clerk@server")


def test_a_password_is_asked_for_and_kept_out_of_sight(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(credentials, "keep", lambda _name, _password: False)  # as where there is no keyring
    monkeypatch.setattr(credentials, "kept", lambda _name: "")
    with fresh_database() as place:
        administer(f"GRANT ALL ON DATABASE {database_of(place)} TO {LOCKED}")
        administer_in(place, f"GRANT ALL ON SCHEMA public TO {LOCKED}")
        guarded = place.replace("postgres@", f"{LOCKED}@", 1)
        with pytest.raises(ServerPasswordError):
            open_desk(guarded)
        with pytest.raises(ServerPasswordError):
            open_desk(guarded.replace("@", ":wrong@", 1))
        desk = found_office(guarded.replace("@", f":{LOCKED_PASSWORD}@", 1), BUREAU, ())
        assert LOCKED_PASSWORD not in desk.workspace.location
        desk.workspace.close()
        assert who_can_sign_in(open_desk(guarded)) == ()


def test_a_newer_workspace_is_refused_and_left_as_it_was() -> None:
    with fresh_database() as place:
        store.found_workspace(place, KEY).close()
        administer_in(place, "UPDATE alembic_version SET version_num = '9999'")
        with pytest.raises(UserError, match="更新的版本"):
            store.open_workspace(place, KEY)


def administer_in(place: str, statement: str) -> None:
    """Does something in this database that the program would not."""
    raw = Bare(place)
    raw.execute(statement)
    raw.close()


def test_a_location_is_shown_without_the_password_in_it() -> None:
    place, password = split_password("postgresql://office:a%40b@10.1.2.3:5433/gongkai?sslmode=require")
    assert (place, password) == ("postgresql+psycopg://office@10.1.2.3:5433/gongkai?sslmode=require", "a@b")
    assert short_name(place) == "gongkai（10.1.2.3）"
    assert joined("10.1.2.3:5433", "政务公开", "office") == (
        "postgresql+psycopg://office@10.1.2.3:5433/%E6%94%BF%E5%8A%A1%E5%85%AC%E5%BC%80"
    )
    assert short_name("/srv/office.db") == "office.db"
    assert is_server(place)
    assert not is_server("C:\\office.db")
    assert not is_server("/srv/postgresql/office.db")
