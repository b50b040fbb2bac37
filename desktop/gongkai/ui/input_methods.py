"""Chinese input (输入法) where the session names an input method that this program's own Qt has no plug-in for.

The wheels of Qt bring a plug-in for IBus only. fcitx5 answers to the same protocol, so IBus stands behind whatever name
the session gives (`QT_IM_MODULE=fcitx`, `@im=fcitx`); Qt takes the first of the list that it has.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from shutil import which
from typing import Final

_BEHIND_ALL: Final = "ibus"
_TURNED_OFF: Final = frozenset({"none", "simple"})
_NAMED_BY_X: Final = "@im="


def wanted(session: Mapping[str, str], finds: Callable[[str], object] = which) -> dict[str, str]:
    """The variables that Qt is to start with beside those of the session; none where it finds the way by itself."""
    for_qt = session.get("QT_IM_MODULES") or session.get("QT_IM_MODULE") or ""
    names = [name.strip().lower() for name in (for_qt or _name_in_x(session)).split(";") if name.strip()]
    if not names or _TURNED_OFF & set(names):
        return {}
    more = {} if for_qt and _BEHIND_ALL in names else {"QT_IM_MODULES": ";".join(dict.fromkeys([*names, _BEHIND_ALL]))}
    if "IBUS_USE_PORTAL" not in session and not finds("ibus-daemon"):
        more["IBUS_USE_PORTAL"] = "1"  # where IBus is not installed Qt asks at this door only; fcitx5 answers there too
    return more


@contextmanager
def within_reach() -> Iterator[None]:
    """While the Qt program is made; what it starts later (a browser, a viewer) has the session's own variables."""
    more = wanted(os.environ)
    before = {name: os.environ.get(name) for name in more}
    os.environ.update(more)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _name_in_x(session: Mapping[str, str]) -> str:
    """What X programs are told; a Wayland session composes by itself."""
    told = session.get("XMODIFIERS", "")
    is_told = told.startswith(_NAMED_BY_X) and "WAYLAND_DISPLAY" not in session
    return told.removeprefix(_NAMED_BY_X) if is_told else ""
