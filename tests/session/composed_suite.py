"""Chinese typed with fcitx5 into the real window: `pytest tests/session/composed_suite.py`."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from session.desktop import Desktop, Window, desktop, until, what_is_missing

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(what_is_missing("fcitx5")), reason=what_is_missing("fcitx5")),
    pytest.mark.skipif(
        not Path("/usr/share/fcitx5/inputmethod/pinyin.conf").exists(), reason="fcitx5-chinese-addons is not installed"
    ),
]
PROFILE = """[Groups/0]
Name=Default
Default Layout=us
DefaultIM=pinyin
[Groups/0/Items/0]
Name=keyboard-us
[Groups/0/Items/1]
Name=pinyin
[GroupOrder]
0=Default
"""


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """A desktop where fcitx5 composes pinyin."""
    with desktop(tmp_path_factory.mktemp("desktop")) as made:
        settings = Path(made.session["HOME"]) / ".config/fcitx5"
        settings.mkdir(parents=True)
        (settings / "profile").write_text(PROFILE, encoding="utf-8")
        made.session["QT_IM_MODULE"] = "fcitx"
        made.session["XMODIFIERS"] = "@im=fcitx"
        made.start("fcitx5", "--disable=wayland,waylandim", stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        until(lambda: "org.fcitx.Fcitx5" in _names(made), "fcitx5 does not come up")
        yield made


@pytest.fixture(scope="module")
def window(screen: Desktop, tmp_path_factory: pytest.TempPathFactory) -> Window:
    """A clerk's window, with the input method switched to Chinese."""
    made = Window(screen, tmp_path_factory.mktemp("office"), "clerk")
    made.show("workbench")
    screen.press("ctrl+f")
    screen.press("ctrl+space")
    return made


def wrote(window: Window, text: str) -> None:
    """Waits until this stands where the cursor is."""
    until(lambda: window.focus["text"] == text, f"{window.focus} instead of {text}")


def test_the_finder_and_the_list_are_searched_in_chinese(screen: Desktop, window: Window) -> None:
    screen.press("ctrl+k")
    screen.type("dibao ")
    wrote(window, "低保")
    screen.type("gong")
    screen.press("Escape")
    wrote(window, "低保")
    screen.press("Escape", "ctrl+f")
    screen.type("gonggao ")
    wrote(window, "公告")


def test_a_field_is_composed_and_no_key_of_it_calls_an_act(screen: Desktop, window: Window) -> None:
    window.show("editor_renewed")
    until(lambda: window.focus["class"] != "WorkListTable", "the form is not there")
    while window.focus["class"] != "PlainText":
        screen.press("Tab")
    screen.press("ctrl+a", "BackSpace")
    name = window.focus["name"]
    screen.type("shenqing")
    screen.press("F8")
    screen.type(" ")
    wrote(window, "申请")
    assert window.focus["name"] == name
    screen.type("fuhe")
    screen.press("Return")
    wrote(window, "申请fuhe")


def test_a_cell_of_a_table_is_composed(screen: Desktop, window: Window) -> None:
    window.show("editor_renewed")
    while window.focus["class"] != "RowsView":
        screen.press("Tab")
    screen.type("tianjin ")
    wrote(window, "天津")


def _names(screen: Desktop) -> str:
    call = ("--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.ListNames")
    return screen.do("dbus-send", "--session", "--print-reply", *call)
