"""Places in the form editor: offered as one types, taken by the keyboard, doubted where they are not known."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCompleter, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from editing import Bench, editor_bench, write
from gongkai.formkit import regions
from gongkai.ui.fields.table.entry import TableEntry

EMERGENCY, DIBAO = "health/emergency", "social_assistance/dibao"
pytestmark = pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)", extend=True)


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    regions.load()
    with editor_bench(qtbot, tmp_path) as opened:
        yield opened


def line_at_hand() -> QLineEdit:
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    return line


def offered(line: QLineEdit) -> list[str]:
    completer = line.completer()
    assert isinstance(completer, QCompleter)
    model = completer.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def press(keys: str) -> None:
    popup = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert popup is not None
    QTest.keySequence(popup, keys)
    QApplication.processEvents()


def below(bench: Bench, name: str) -> str:
    line = bench.screen.paper.entries[name].parentWidget()  # type: ignore[union-attr]
    assert line is not None
    return "\n".join(label.text() for label in line.findChildren(QLabel))


def test_a_place_is_chosen_by_the_keyboard_and_its_village_typed_behind(bench: Bench) -> None:
    made = bench.create(EMERGENCY)
    bench.screen.paper.show_field("location")  # type: ignore[union-attr]
    line = line_at_hand()
    write(line, "高村")
    assert offered(line)[0] == "天津市武清区高村镇"
    press("Down")
    press("Return")
    assert line.text() == "天津市武清区高村镇"
    write(line, "高村")
    bench.settle()
    assert bench.stored(made).entries == {"location": "天津市武清区高村镇高村"}
    press("Tab")
    assert "没有查到" not in below(bench, "location")


def test_what_the_arrow_keys_put_there_is_kept_even_if_the_list_is_put_away(bench: Bench) -> None:
    made = bench.create(EMERGENCY)
    bench.screen.paper.show_field("location")  # type: ignore[union-attr]
    line = line_at_hand()
    write(line, "高村")
    press("Down")
    press("Escape")
    bench.settle()
    assert bench.stored(made).entries == {"location": line.text()}


def test_a_pasted_place_stays_as_it_is_and_is_doubted_when_left(bench: Bench) -> None:
    made = bench.create(EMERGENCY)
    bench.screen.paper.show_field("location")  # type: ignore[union-attr]
    line = line_at_hand()
    QApplication.clipboard().setText("天津市武青区杨村街道")
    line.paste()
    assert "没有查到" not in below(bench, "location")
    press("Tab")
    bench.settle()
    assert bench.stored(made).entries == {"location": "天津市武青区杨村街道"}
    assert "“天津市”下没有查到“武青区”" in below(bench, "location")
    assert not [problem for problem in bench.screen._faults.shown() if problem.field == "location"]


def test_a_town_is_chosen_in_a_cell(bench: Bench) -> None:
    made = bench.create(DIBAO)
    table = bench.screen.paper.entries["by_town"]  # type: ignore[union-attr]
    assert isinstance(table, TableEntry)
    column = next(at for at, column in enumerate(table.model.columns) if column.name == "town")
    table.view.setCurrentIndex(table.model.index(0, column))
    table.view.edit(table.view.currentIndex())
    write(line_at_hand(), "杨村")
    press("Down")
    press("Return")
    bench.settle()
    assert bench.stored(made).entries == {"by_town": [{"town": "杨村街道"}]}
