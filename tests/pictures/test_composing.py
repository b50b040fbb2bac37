"""Chinese is composed in every search box, every setting and every box of the door; no passphrase is learned there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QKeySequenceEdit, QLineEdit, QPlainTextEdit, QWidget

from gongkai.ui import theme
from pictures.inspecting import visible
from pictures.stage import LOGINS, Stage, shown

_ELSEWHERE = ("editor", "review", "compar", "comment", "batch", "sign_many", "new_period", "merge")
"""Screens whose boxes have their own tests: what is typed there is work."""


def boxes(seen: QWidget) -> Iterator[QLineEdit | QPlainTextEdit]:
    """Every box that somebody can write words into."""
    for one in visible(seen):
        is_box = isinstance(one, QLineEdit | QPlainTextEdit) and one.isEnabled() and not one.isReadOnly()
        if is_box and not isinstance(one.parentWidget(), QKeySequenceEdit) and not _counts(one):
            yield one  # type: ignore[misc]


def _counts(one: QWidget) -> bool:
    return isinstance(one, QLineEdit) and bool(one.validator() or one.objectName() == "qt_spinbox_lineedit")


def compose(box: QLineEdit | QPlainTextEdit) -> str:
    """Composes 公开 as an input method does: letters underlined, then the word."""
    QApplication.sendEvent(box, QInputMethodEvent("gongkai", []))
    before = _text(box)
    event = QInputMethodEvent("", [])
    event.setCommitString("公开")
    QApplication.sendEvent(box, event)
    return "" if "gongkai" in before else _text(box)


def _text(box: QLineEdit | QPlainTextEdit) -> str:
    return box.text() if isinstance(box, QLineEdit) else box.toPlainText()


@pytest.mark.parametrize("login", LOGINS)
def test_every_box_takes_what_an_input_method_composes(qapp: QApplication, on_stage: Stage, login: str) -> None:
    theme.apply(qapp)
    deaf = []
    for name, seen in shown(on_stage, login):
        if name.startswith(_ELSEWHERE):
            continue
        for box in boxes(seen):
            if isinstance(box, QLineEdit) and box.echoMode() is QLineEdit.EchoMode.Password:
                if not box.inputMethodHints() & Qt.InputMethodHint.ImhHiddenText:
                    deaf.append(f"{name}: an input method may learn the passphrase of {box.accessibleName()}")
            elif "公开" not in compose(box):
                deaf.append(f"{name}: {box.accessibleName() or box.placeholderText()}")
            box.setText("") if isinstance(box, QLineEdit) else box.setPlainText("")
            if isinstance(box.parentWidget(), QComboBox):
                box.parentWidget().clearEditText()  # type: ignore[union-attr]
    assert deaf == []
