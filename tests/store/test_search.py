"""Finding disclosures by what people type: words of two characters, of one, numbers, contents, file names."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from approving import approved
from gongkai.commands import attach, draft
from gongkai.domain.bigrams import matches
from gongkai.store.rescue import rescue
from gongkai.store.search import build
from gongkai.store.workspace import open_workspace
from office import STORES, Office, open_office

FORM = "social_assistance/dibao"


@pytest.fixture(params=STORES)
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path, request.param) as opened:
        yield opened


def made(office: Office, title: str, **entries: str) -> str:
    """A draft with this title and these entries."""
    desk = office.seat("clerk")
    id_ = draft.create(desk, FORM).id
    with desk.workspace.write() as tx:
        kept = tx.disclosures.get(id_)
        assert tx.disclosures.save(replace(kept, title=title, entries=entries))
    return id_


def found(office: Office, words: str, department: str | None = None) -> list[str]:
    """What the search finds."""
    with office.desk.workspace.read() as tx:
        return list(tx.search.find(words, 20, department))


THERE = ("低保", "保", "城乡低保信息", "城乡　2026", "第3季度", "ＤＩＢＡＯ", "dibao", "ib", "杨村街道", "𫟷", "x3")
NOT_THERE = ("低信", "保乡", "城乡保", "低保 许可", "季度2026", "", "　", "“”")


def test_what_people_type_is_found_and_nothing_else(office: Office) -> None:
    id_ = made(office, "武清区城乡低保信息（2026年第3季度）", where="杨村街道𫟷某", code="DiBao_x3")
    made(office, "行政许可结果")
    assert [words for words in THERE if found(office, words) != [id_]] == []
    assert [words for words in NOT_THERE if found(office, words)] == []


def test_a_title_comes_before_contents_and_new_before_old(office: Office) -> None:
    inside = made(office, "财政预算", note="也提到低保")
    older, newer = made(office, "低保一"), made(office, "低保二")
    assert found(office, "低保") == [newer, older, inside]
    with office.desk.workspace.write() as tx:
        kept = tx.disclosures.get(older)
        assert tx.disclosures.save(replace(kept, title="低保一改"))
    assert found(office, "低保") == [older, newer, inside]


def test_what_was_written_over_is_not_found_any_more(office: Office) -> None:
    id_ = made(office, "低保", note="刘某某")
    with office.desk.workspace.write() as tx:
        assert tx.disclosures.save(replace(tx.disclosures.get(id_), entries={"note": "[已遮盖]"}))
    assert found(office, "刘某") == []
    assert found(office, "遮盖") == [id_]


def test_a_file_is_found_by_its_name_until_it_is_taken_off(office: Office, tmp_path: Path) -> None:
    id_, desk = made(office, "低保"), office.seat("clerk")
    file = tmp_path / "发放花名册.txt"
    file.write_text("没有人名的一页\n", "utf-8")
    attach.attach(desk, id_, file.name, file.read_bytes())
    assert found(office, "花名") == [id_]
    attach.detach(desk, id_, file.name)
    assert found(office, "花名") == []


def test_numbers_given_at_signing_are_found(office: Office) -> None:
    id_ = approved(office)
    with office.desk.workspace.read() as tx:
        kept = tx.disclosures.get(id_)
    assert found(office, kept.doc_no) == [id_]
    assert found(office, kept.index_no) == [id_]


def test_another_department_is_left_out(office: Office) -> None:
    id_ = made(office, "低保")
    with office.broken_into() as raw:
        raw.execute(
            "INSERT INTO departments SELECT 'CZJ01', name, short_name, number_mark, region_code FROM departments"
        )
        raw.execute("UPDATE disclosures SET department = 'CZJ01'")
    other = made(office, "低保二")
    with office.desk.workspace.write() as tx:
        build(tx._connection)
    assert found(office, "低保", "CZJ01") == [id_]
    assert found(office, "低保", "MZJ01") == [other]
    assert found(office, "低保") == [other, id_]


def test_what_was_rescued_can_be_searched(tmp_path: Path) -> None:
    with open_office(tmp_path, "sqlcipher") as office:
        id_ = made(office, "低保")
        key = office.desk.workspace.key
    rescue(office.place, tmp_path / "saved.db", key)
    saved = open_workspace(tmp_path / "saved.db", key)
    with saved.read() as tx:
        assert tx.search.find("低保", 5) == (id_,)
    saved.close()


def test_the_same_words_match_in_a_text() -> None:
    assert matches("低保 武民3", "城乡低保信息", "武民3号")
    assert not matches("低保 财政", "城乡低保信息", "武民3号")
