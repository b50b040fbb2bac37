"""Every screen as a screen reader is given it, read from outside by AT-SPI: `pytest tests/session/heard_suite.py`."""

import json
import subprocess
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from pictures.stage import LOGINS, SCREENS, Screen
from session.desktop import HERE, SYSTEM_PYTHON, Desktop, Window, desktop, line_of, reads_accessibility, what_is_missing

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(what_is_missing()), reason=what_is_missing()),
    pytest.mark.skipif(
        not reads_accessibility(), reason="the system's Python has no AT-SPI (gir1.2-atspi-2.0, at-spi2-core)"
    ),
]
ALWAYS_ON = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
Node = dict[str, Any]
BY_PERSON = [shown for login in LOGINS for shown in SCREENS if shown.login == login]


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """A desktop with everything that hears."""
    with desktop(tmp_path_factory.mktemp("desktop")) as made:
        made.do(SYSTEM_PYTHON, str(HERE / "reader.py"), "tree", "nobody")  # brings up what hears, before the windows
        yield made


@pytest.fixture(scope="module")
def sit(screen: Desktop, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Window]:
    """The window of one person at a time: of two windows a reader would hear both."""
    kept: dict[str, Window] = {}

    def window(login: str) -> Window:
        if login not in kept:
            for other in kept.values():
                other.close()
            kept.clear()
            kept[login] = Window(screen, tmp_path_factory.mktemp("office"), login, ALWAYS_ON)
        return kept[login]

    return window


@pytest.mark.parametrize("shown", BY_PERSON, ids=lambda each: each.name)
def test_everything_that_takes_the_cursor_has_a_name(
    screen: Desktop, sit: Callable[[str], Window], shown: Screen
) -> None:
    sit(shown.login).show(shown.name)
    windows = json.loads(screen.do(SYSTEM_PYTHON, str(HERE / "reader.py"), "tree", "gongkai"))
    nodes = [node for window in windows for node in _all(window)]
    assert len(nodes) > 5
    nameless = [
        node["role"] for node in nodes if _takes_cursor(node) and not (node["name"].strip() or node["labelled"])
    ]
    assert nameless == []
    assert any("focused" in node["states"] for node in nodes), "nobody knows where the cursor is"


def test_an_error_is_announced(screen: Desktop, sit: Callable[[str], Window]) -> None:
    window = sit("clerk")
    ears = screen.start(SYSTEM_PYTHON, str(HERE / "reader.py"), "listen", stdout=subprocess.PIPE)
    assert ears.stdout is not None
    assert json.loads(line_of(ears.stdout)) == "listening"
    time.sleep(2)  # until the window has been told by the registry that somebody listens
    window.fail("打印机没有纸")
    assert "打印机没有纸" in json.loads(line_of(ears.stdout))


def _all(node: Node) -> Iterator[Node]:
    yield node
    for below in node["below"]:
        yield from _all(below)


def _takes_cursor(node: Node) -> bool:
    """Whether Tab or an arrow leads there: not a container that hands the cursor on, nor a cell with nothing in it."""
    if "focusable" not in node["states"] or node["role"] in ("table cell", "table column header"):
        return False
    return node["role"] not in _CONTAINERS or not any(
        "focusable" in below["states"] for below in _all(node) if below is not node
    )


_CONTAINERS = ("filler", "panel", "scroll pane", "layered pane", "page tab list")
