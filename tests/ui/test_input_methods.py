"""Whatever input method the session names, Qt gets one that it has a plug-in for."""

import os
from collections.abc import Mapping

import pytest

from gongkai.ui import input_methods


def installed(_name: str) -> str:
    return "/usr/bin/ibus-daemon"


def missing(_name: str) -> None:
    return None


@pytest.mark.parametrize(
    ("session", "modules"),
    [
        ({"QT_IM_MODULE": "fcitx"}, "fcitx;ibus"),
        ({"QT_IM_MODULE": "fcitx5", "XMODIFIERS": "@im=fcitx"}, "fcitx5;ibus"),
        ({"QT_IM_MODULE": "xim"}, "xim;ibus"),
        ({"XMODIFIERS": "@im=fcitx"}, "fcitx;ibus"),
        ({"XMODIFIERS": "@im=ibus"}, "ibus"),
        ({"QT_IM_MODULES": "wayland;fcitx", "QT_IM_MODULE": "fcitx"}, "wayland;fcitx;ibus"),
    ],
)
def test_ibus_stands_behind_the_name_that_the_session_gives(session: Mapping[str, str], modules: str) -> None:
    assert input_methods.wanted(session, installed) == {"QT_IM_MODULES": modules}


@pytest.mark.parametrize(
    "session",
    [
        {},
        {"QT_IM_MODULE": "ibus"},
        {"QT_IM_MODULES": "wayland;fcitx;ibus"},
        {"QT_IM_MODULE": "none", "XMODIFIERS": "@im=fcitx"},
        {"XMODIFIERS": "@im=none"},
        {"XMODIFIERS": "@im=fcitx", "WAYLAND_DISPLAY": "wayland-0"},
    ],
)
def test_a_session_that_needs_nothing_is_left_as_it_is(session: Mapping[str, str]) -> None:
    assert input_methods.wanted(session, installed) == {}


def test_where_ibus_is_not_installed_fcitx_is_asked_at_the_portal() -> None:
    more = input_methods.wanted({"QT_IM_MODULE": "fcitx"}, missing)
    assert more == {"QT_IM_MODULES": "fcitx;ibus", "IBUS_USE_PORTAL": "1"}
    assert input_methods.wanted({"QT_IM_MODULE": "ibus", "IBUS_USE_PORTAL": "0"}, missing) == {}
    assert input_methods.wanted({}, missing) == {}


def test_programs_started_from_the_window_have_the_variables_of_the_session(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_IM_MODULES", "fcitx")
    monkeypatch.delenv("IBUS_USE_PORTAL", raising=False)
    before = dict(os.environ)
    with input_methods.within_reach():
        assert os.environ["QT_IM_MODULES"] == "fcitx;ibus"
    assert dict(os.environ) == before
