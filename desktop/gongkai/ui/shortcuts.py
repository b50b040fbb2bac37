"""The keys that a person gave to acts in place of the usual ones, on this machine."""

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from gongkai.ui.settings import settings

_GROUP = "shortcuts"
ACT = "act"
"""The property of a QAction that names its act."""

_TOGETHER: tuple[frozenset[str], ...] = (
    frozenset({"SUBMIT", "ATTACH", "NEXT_FINDING", "PREVIOUS_FINDING"}),
    frozenset({"PASS", "RETURN", "NEXT_FINDING", "PREVIOUS_FINDING"}),
    frozenset({"SIGN", "RETURN", "NEXT_FINDING", "PREVIOUS_FINDING"}),
    frozenset({"SEARCH", "PRINT", "ZOOM_IN", "ZOOM_OUT", "NEXT_MATCH", "PREVIOUS_MATCH"}),
    frozenset({"SEARCH", "IMPORT"}),
    frozenset({"DELIVER"}),
)
"""Acts of screens that are never shown together may share keys; those of one of these sets may not."""


def keys_of(name: str, usual: str) -> str:
    """The keys of an act: the person's own, else the usual ones; empty where they took them away."""
    kept = settings().value(f"{_GROUP}/{name}")
    return usual if kept is None else str(kept)


def bind(name: str, usual: str, keys: str) -> None:
    """Gives an act other keys from now on, in every open screen."""
    if keys == usual:
        settings().remove(f"{_GROUP}/{name}")
    else:
        settings().setValue(f"{_GROUP}/{name}", keys)
    for action in _actions():
        if action.property(ACT) == name:
            action.setShortcut(QKeySequence(keys))


def conflicts(name: str, keys: str, bound: Mapping[str, str]) -> tuple[str, ...]:
    """The acts that already answer to these keys where this act would; `bound` are all acts with their keys."""
    if not keys:
        return ()
    wanted = QKeySequence(keys)
    same = (other for other, own in bound.items() if other != name and own and QKeySequence(own) == wanted)
    return tuple(other for other in same if _meet(name, other))


def _meet(one: str, other: str) -> bool:
    """Whether both acts can be called at one place: acts of the window everywhere, acts of a screen on it."""
    on_screens = frozenset().union(*_TOGETHER)
    if one not in on_screens or other not in on_screens:
        return True
    return any({one, other} <= together for together in _TOGETHER)


def _actions() -> Iterable[QAction]:
    for widget in QApplication.allWidgets():
        yield from widget.actions()
