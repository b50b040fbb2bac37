"""The outbox: what waits and why, sending it to a real endpoint, and what is said where that fails."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from fakes import MemoryEndpoint
from gongkai import paths
from gongkai.commands import publish, review, submit, views
from gongkai.commands.from_file import draft_file
from gongkai.commands.watch import verify_published
from gongkai.domain.checklist import Answer, Verdict
from gongkai.domain.outbox import DeliveryState
from gongkai.domain.workflow import State
from gongkai.endpoint.serving import Running
from gongkai.ui.context import Context
from gongkai.ui.frame.places import OUTBOX
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.outbox.sending import WatchedEndpoint
from gongkai.ui.outbox.settings import EndpointSettings, remember, remembered
from gongkai.ui.tasks import Task, Tasks
from hands import click, find, focused, read
from many_disclosures import fill
from many_published import publish as publish_behind
from office import BUREAU, Office
from real_endpoint import kinto

__all__ = ["kinto"]

Seat = Callable[[str], MainWindow]
Settle = Callable[[], None]
SAMPLE = paths.resources() / "sample" / "disclosures" / "09-annual_inspection.yaml"


@pytest.fixture
def approved(office: Office) -> str:
    """A disclosure that the signer has signed."""
    made = draft_file(office.seat("clerk"), SAMPLE)
    submit.submit(office.seat("clerk"), made)
    for login in ("head", "officer", "signer"):
        desk = office.seat(login)
        questions = views.review_view(desk, made).checklist.questions
        review.answer(desk, made, tuple(Answer(question.id, Verdict.YES) for question in questions))
        (publish.sign if login == "signer" else review.pass_step)(desk, made)
    return made


def facts(window: MainWindow) -> list[str]:
    """What the card of the current delivery says."""
    return [field.text() for field in window.office.findChildren(QLineEdit) if field.isVisible() and field.isReadOnly()]


def at_outbox(seat: Seat, settle: Settle, login: str = "signer") -> MainWindow:
    """The outbox as this person sees it."""
    window = seat(login)
    window.office.go(OUTBOX)
    settle()
    return window


def test_an_empty_outbox_says_what_belongs_here(seat: Seat, settle: Settle) -> None:
    assert "还没有待发的公开事项" in read(at_outbox(seat, settle).office)


def test_what_is_sent_shows_its_address_and_receipt(
    qtbot: QtBot, seat: Seat, settle: Settle, context: Context, approved: str, office: Office, kinto: Running
) -> None:
    context.endpoint = EndpointSettings(kinto.url, BUREAU.code.lower(), kinto.passwords[BUREAU.code])
    window = at_outbox(seat, settle)
    assert "待发 1 件，已发 0 件" in read(window.office)
    click(window, "立即发送")
    qtbot.waitUntil(lambda: "待发 0 件，已发 1 件" in read(window.office))
    with office.desk.workspace.read() as tx:
        (receipt,) = tx.outbox.receipts().values()
        assert tx.disclosures.get(approved).state is State.PUBLISHED
    qtbot.waitUntil(lambda: {receipt.url, receipt.payload_sha256} <= set(facts(window)))
    (entry,) = [fact for fact in facts(window) if fact.startswith("索引号：120114-MZJ01-0903-")]
    assert "公开日期：20" in entry
    assert "已发送 1 件" in read(window.office)


def test_a_wrong_password_is_told_and_nothing_is_lost(
    qtbot: QtBot, seat: Seat, settle: Settle, context: Context, approved: str, office: Office, kinto: Running
) -> None:
    context.endpoint = EndpointSettings(kinto.url, BUREAU.code.lower(), "不是这个口令")
    window = at_outbox(seat, settle)
    click(window, "立即发送")
    qtbot.waitUntil(lambda: "没有全部发送" in read(window.office))
    settle()
    (entry,) = views.outbox_view(office.seat("signer")).entries
    assert entry.state is DeliveryState.WAITING
    qtbot.waitUntil(lambda: entry.last_answer in facts(window))


def test_what_is_missing_is_asked_for_under_its_field(seat: Seat, settle: Settle, approved: str) -> None:
    window = at_outbox(seat, settle)
    click(window, "立即发送")
    assert "请填发布端的地址" in read(window.office)
    assert focused(window).property("invalid")


def test_the_password_is_never_written_down() -> None:
    remember(EndpointSettings("http://127.0.0.1:8888/v1", "mzj01", "口令口令"))
    assert remembered() == EndpointSettings("http://127.0.0.1:8888/v1", "mzj01", "")


def test_stopping_keeps_what_was_not_sent(tasks: Tasks, office: Office, approved: str) -> None:
    task = Task(tasks)
    task.cancel()
    endpoint = WatchedEndpoint(MemoryEndpoint(), task, 1)
    report = publish.deliver(office.seat("signer"), endpoint, BUREAU.code)
    assert report.paused == "由本人停止发送。"
    (entry,) = views.outbox_view(office.seat("signer")).entries
    assert entry.state is DeliveryState.WAITING


def test_what_is_no_longer_as_signed_stands_first_with_what_to_do(
    seat: Seat, settle: Settle, approved: str, office: Office
) -> None:
    endpoint = MemoryEndpoint(BUREAU.code.lower())
    publish.deliver(office.desk, endpoint, BUREAU.code)
    endpoint.records.clear()
    verify_published(office.desk, endpoint, BUREAU.code)
    window = at_outbox(seat, settle)
    assert "▲ 1 件与签发不符" in read(window.office)
    assert "网上的记录不见了，请告知发布端管理员。" in facts(window)


def test_of_many_deliveries_those_that_are_looked_at_are_read(
    qtbot: QtBot, seat: Seat, settle: Settle, office: Office
) -> None:
    fill(office.desk.workspace, 400, under_way=12)
    publish_behind(office.desk.workspace)
    window = at_outbox(seat, settle)
    entries = views.outbox_view(office.seat("signer")).entries
    oldest = min(entries, key=lambda entry: str(entry.created_at))
    model = find(window, QTableView).model()
    assert model.rowCount() == len(entries)
    last = model.index(model.rowCount() - 1, 0)
    assert last.data() == "…"
    qtbot.waitUntil(lambda: last.data() == oldest.title)
    find(window, QTableView).selectRow(last.row())
    qtbot.waitUntil(lambda: f"索引号：{json.loads(oldest.record)['index_no']}" in "".join(facts(window)))
