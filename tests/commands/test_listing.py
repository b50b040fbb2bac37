"""Lists as people see them: filtered, sorted and counted by the database, and what asks for whose attention."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from approving import approved, submitted
from gongkai.commands import draft, listing, process, review
from gongkai.commands.desk import Desk
from gongkai.commands.from_file import draft_file
from gongkai.domain.clock import beijing_day
from gongkai.domain.listing import IN_REVIEW, Listing, Need, Order, Scope, listing_from_json
from gongkai.domain.process import RecordKind
from gongkai.domain.workflow import State
from office import PEOPLE, Office, open_office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


def made(office: Office, title: str, due: date | None = None, login: str = "clerk") -> str:
    """A draft with this title and due day."""
    desk = office.seat(login)
    id_ = draft.create(desk, "social_assistance/dibao").id
    with desk.workspace.write() as tx:
        assert tx.disclosures.save(replace(tx.disclosures.get(id_), title=title, due=due))
    return id_


def ids(desk: Desk, **asked: object) -> list[str]:
    """A whole list."""
    return list(listing.listed(desk, Listing(**asked)).ids)  # type: ignore[arg-type]


def test_a_list_is_sorted_by_what_people_sort_by(office: Office) -> None:
    desk = office.seat("clerk")
    first, second, third = (
        made(office, "张", date(2026, 12, 9)),
        made(office, "李"),
        made(office, "王", date(2026, 12, 1)),
    )
    assert ids(desk) == [third, second, first]
    assert ids(desk, descending=False) == [first, second, third]
    assert ids(desk, order=Order.TITLE, descending=False) == [second, third, first]  # Li, Wang, Zhang
    assert ids(desk, order=Order.DUE, descending=False) == [third, first, second]
    assert ids(desk, order=Order.DUE, descending=True) == [first, third, second]


def test_words_that_are_typed_show_their_first_rows_at_once(office: Office) -> None:
    desk = office.seat("clerk")
    first, second, _third = made(office, "低保一"), made(office, "低保二"), made(office, "征地")
    found, rows = listing.glimpse(desk, Listing(words="低保"))
    assert list(found) == ids(desk, words="低保") == [second, first]
    assert rows[first].title == "低保一"
    assert listing.glimpse(desk, Listing(words="低保", area=1))[0] == ()
    assert listing.glimpse(desk, Listing(words="刘芳"))[0] == ()  # a drafter's name: the whole list knows


def test_each_part_scope_and_word_narrows_a_list(office: Office) -> None:
    desk = office.seat("clerk")
    mine, other, sent = made(office, "低保一"), made(office, "低保二", login="clerk2"), submitted(office)
    assert set(ids(desk, scope=Scope.MINE)) == {mine}
    assert set(ids(desk, states=IN_REVIEW)) == {sent}
    assert set(ids(desk, area=5)) == {mine, other}
    assert set(ids(desk, words="低保 钱进")) == {other}
    assert set(ids(desk, words="钱进")) == {other}
    assert ids(desk, words="低保 没有") == []
    assert ids(office.seat("head"), scope=Scope.MINE) == [sent]


def test_a_window_of_a_list_has_its_rows_and_the_whole_its_counts(office: Office) -> None:
    every = [made(office, f"第{at}件") for at in range(5)]
    found = listing.listed(office.seat("clerk"), Listing(), slice(1, 3))
    assert list(found.ids) == every[::-1]
    assert set(found.rows) == set(every[::-1][1:3])
    assert (found.waiting, found.standing.by_area) == (5, {5: 5})


def test_attention_is_counted_and_each_count_has_its_list(office: Office) -> None:
    desk, today = office.seat("clerk"), beijing_day(office.desk.clock())
    late, soon = made(office, "迟", today - timedelta(days=1)), made(office, "近", today)
    made(office, "远", today + timedelta(days=60))
    back = submitted(office)
    review.send_back(office.seat("head"), back, "请改标题")
    found = listing.attention(desk, today - timedelta(days=1), today)
    assert found.counts[Need.RETURNED] == len(ids(desk, need=Need.RETURNED)) == 1
    assert ids(desk, need=Need.RETURNED) == [back]
    assert ids(desk, need=Need.OVERDUE) == [late]
    assert ids(desk, need=Need.DUE_SOON) == [soon]
    assert found.counts[Need.WAITING] == 4
    assert found.due == {today - timedelta(days=1): 1, today: 1}
    assert ids(desk, due_on=today) == [soon]


def test_what_is_refused_at_the_endpoint_is_an_alarm(office: Office) -> None:
    id_ = approved(office)
    desk = office.seat("clerk")
    assert ids(desk, need=Need.ALARM) == []
    with office.broken_into() as raw:
        raw.execute("UPDATE outbox SET state = 'refused'")
    assert ids(desk, need=Need.ALARM) == [id_]


def test_an_answer_that_is_late_is_the_secrecy_officers(office: Office) -> None:
    id_ = submitted(office)
    officer = office.seat("officer")
    sent = beijing_day(officer.clock()) - timedelta(days=60)
    process.consult(officer, id_, process.Letter("某公司", sent))
    assert ids(officer, scope=Scope.MINE) == [id_]
    assert ids(office.seat("signer"), scope=Scope.MINE) == []
    (row,) = listing.rows(officer, [id_]).values()
    assert row.record_kind is RecordKind.CONSULTATION


def test_typing_finds_titles_first(office: Office) -> None:
    id_ = draft_file(office.seat("clerk"), Path("resources/sample/disclosures/09-annual_inspection.yaml").resolve())
    found = listing.find(office.seat("clerk"), "年检 武清", 5)
    assert [row.id for row in found] == [id_]


def test_who_waits_longest_comes_next(office: Office) -> None:
    first, second = submitted(office), submitted(office)
    head = office.seat("head")
    assert listing.next_waiting(head, Listing(states=IN_REVIEW)) == first
    review.send_back(head, first, "请改")
    assert listing.next_waiting(head, Listing(states=IN_REVIEW)) == second
    assert listing.next_waiting(office.seat("officer"), Listing(states=IN_REVIEW)) == ""


def test_what_can_only_be_taken_back_waits_for_nobody(office: Office) -> None:
    submitted(office)
    assert ids(office.seat("signer"), scope=Scope.MINE) == []


def test_a_list_is_kept_as_it_was_asked_for() -> None:
    asked = Listing(
        5, frozenset({State.DRAFT}), Scope.MINE, Need.OVERDUE, date(2026, 12, 1), "低保", Order.TITLE, False
    )
    assert listing_from_json(asked.as_json()) == asked
    assert listing_from_json(Listing().as_json()) == Listing()


def test_a_draft_waits_for_who_drafted_it_and_what_was_sent_for_the_next_step(office: Office) -> None:
    sent, own = submitted(office), made(office, "草稿")
    waiting = {login: ids(office.seat(login), scope=Scope.MINE) for login in PEOPLE if login != "admin"}
    assert waiting == {"clerk": [own], "clerk2": [], "head": [sent], "officer": [], "signer": []}
