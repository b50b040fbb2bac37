"""Background work: in order, never on the main thread, stoppable, and its errors never lost."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from gongkai.domain.errors import UserError
from gongkai.review.ocr.watch import tell
from gongkai.ui.tasks import Task, Tasks


def test_the_database_is_asked_in_order_and_off_the_main_thread(qtbot: QtBot, tasks: Tasks) -> None:
    asked: list[int] = []
    threads: set[str] = set()

    def ask(number: int) -> None:
        asked.append(number)
        threads.add(threading.current_thread().name)

    for number in range(20):
        tasks.database(lambda number=number: ask(number))  # type: ignore[misc]
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert asked == list(range(20))
    assert len(threads) == 1
    assert threading.main_thread().name not in threads


def test_results_come_back_on_the_main_thread(qtbot: QtBot, tasks: Tasks) -> None:
    came: list[tuple[int, threading.Thread]] = []
    tasks.pool(lambda _task: 42, lambda result: came.append((result, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(came))
    assert came == [(42, threading.main_thread())]


def test_an_error_that_nobody_takes_reaches_the_frame(qtbot: QtBot, tasks: Tasks) -> None:
    def refuse() -> None:
        raise UserError("不行", "因为。", "改一改。")

    with qtbot.waitSignal(tasks.failed) as shown:
        tasks.database(refuse)
    assert isinstance(shown.args[0], UserError)


def test_an_error_that_somebody_takes_stays_there(qtbot: QtBot, tasks: Tasks) -> None:
    taken: list[BaseException] = []
    with qtbot.assertNotEmitted(tasks.failed):
        tasks.database(lambda: 1 // 0, failed=taken.append)
        qtbot.waitUntil(lambda: tasks.running == 0)
    assert [type(error) for error in taken] == [ZeroDivisionError]


def test_a_cancelled_task_stops_at_its_next_look_and_tells_nothing_but_its_end(qtbot: QtBot, tasks: Tasks) -> None:
    looked = threading.Event()
    told: list[object] = []

    def work(task: Task) -> str:
        while not task.cancelled:
            looked.set()
        return "stopped"

    task = tasks.pool(work, told.append, told.append)
    with qtbot.waitSignal(task.ended):
        assert looked.wait(5)
        task.cancel()
    assert told == []
    assert tasks.running == 0


def test_pages_that_a_task_has_read_are_its_progress_and_can_be_stopped(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[tuple[int, int]] = []
    refused: list[BaseException] = []
    followed = threading.Event()

    def read(_task: Task) -> None:
        tell(1, 3)
        assert followed.wait(5)
        while True:
            tell(3, 3)

    def follow(task: Task) -> None:
        task.progress.connect(lambda done, count, _what: told.append((done, count)))
        followed.set()

    tasks.reading.connect(follow)
    task = tasks.pool(read, failed=refused.append)
    qtbot.waitUntil(lambda: (2, 3) in told)
    task.stop_reading()
    qtbot.waitUntil(lambda: bool(refused))
    assert isinstance(refused[0], UserError)
    assert "停止" in refused[0].title


def test_busy_says_how_much_is_under_way(qtbot: QtBot, tasks: Tasks) -> None:
    said: list[int] = []
    tasks.busy.connect(said.append)
    tasks.database(lambda: None)
    tasks.database(lambda: None)
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert said == [1, 2, 1, 0]


@pytest.mark.parametrize("count", [1, 5])
def test_shutting_down_waits_for_what_runs(tasks: Tasks, count: int) -> None:
    written: list[int] = []
    for number in range(count):
        tasks.database(lambda number=number: written.append(number))  # type: ignore[misc]
    tasks.shut_down()
    assert written == list(range(count))


def test_what_comes_in_after_shutting_down_starts_nothing(qtbot: QtBot, tasks: Tasks) -> None:
    tasks.shut_down()
    ran: list[str] = []
    tasks.database(lambda: ran.append("database"))
    tasks.pool(lambda _task: ran.append("pool"))
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert ran == []
