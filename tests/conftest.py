"""The strictness of every test: offscreen Qt, no stray log line, nothing that outlives its test."""

import logging
import os
import sys
import threading
from collections.abc import Iterator

import pytest
from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"

# Speed is a figure in a benchmark, and a failure must come again: no deadlines, the same examples every time.
settings.register_profile("house", deadline=None, derandomize=True)
settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--store postgresql` lets the offices of the tests lie on a server instead of in a file."""
    parser.addoption("--store", choices=["sqlcipher", "postgresql"], help="where the offices of the tests lie")


def pytest_configure(config: pytest.Config) -> None:
    """Tells every worker where the offices lie."""
    if store := config.getoption("--store"):
        os.environ["GONGKAI_TEST_STORE"] = store


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On a server, what only a file can do is left out."""
    if config.getoption("--store") == "postgresql":
        for item in items:
            if item.get_closest_marker("file_only"):
                item.add_marker(pytest.mark.skip(reason="of a workspace in a file"))


class LogWatch(logging.Handler):
    """Keeps every record of WARNING and above that the test did not say it expects."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []
        self.expected: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        """Notes a record, unless its logger was announced by `expect`."""
        if not any(record.name.startswith(name) for name in self.expected):
            self.records.append(record)

    def expect(self, logger: str) -> None:
        """Lets warnings of this logger and its children pass for the rest of the test."""
        self.expected.add(logger)


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keeps what the program remembers of forms out of the person's own folder."""
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture(autouse=True)
def log_watch() -> Iterator[LogWatch]:
    """Fails the test on any log line of WARNING or above that it did not announce."""
    watch = LogWatch()
    logging.getLogger().addHandler(watch)
    yield watch
    logging.getLogger().removeHandler(watch)
    stray = [f"{record.name}: {record.getMessage()}" for record in watch.records]
    assert not stray, f"stray log lines: {stray}"


@pytest.fixture(autouse=True)
def nothing_outlives() -> Iterator[None]:
    """Fails the test if it leaves a thread, a pool job, a running timer or a window behind."""
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in set(threading.enumerate()) - before if thread.is_alive()]
    assert not left, f"threads left running: {left}"
    if "PySide6.QtWidgets" in sys.modules:
        _no_qt_leftovers()


def _no_qt_leftovers() -> None:
    from PySide6.QtCore import QThreadPool, QTimer
    from PySide6.QtWidgets import QApplication

    if not isinstance(QApplication.instance(), QApplication):
        return
    assert QThreadPool.globalInstance().activeThreadCount() == 0, "a pool job is still running"
    windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not windows, f"windows left open: {windows}"
    timers = [t for widget in QApplication.topLevelWidgets() for t in widget.findChildren(QTimer) if t.isActive()]
    assert not timers, f"timers left running: {timers}"
