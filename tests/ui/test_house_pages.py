"""The pages of the office's names, layout, words and masks, worked by their administrator."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QTableWidget

from gongkai.commands import house
from gongkai.domain.finding import FindingType
from gongkai.review.resources import Mask
from gongkai.ui.frame.window import MainWindow
from hands import click, find, press, read, write
from office import BUREAU, Office

Seat = Callable[[str], MainWindow]
Settle = Callable[[], None]
Page = Callable[[str], MainWindow]


@pytest.fixture
def page(seat: Seat, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Page:
    """Opens a page of the settings as the administrator."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    def opened(word: str) -> MainWindow:
        window = seat("admin")
        press(window, Qt.Key.Key_Comma, with_=Qt.KeyboardModifier.ControlModifier)
        pages = find(window.office, QListWidget)
        pages.setCurrentRow([pages.item(row).text() for row in range(pages.count())].index(word))
        settle()
        return window

    return opened


def box(window: MainWindow, name: str) -> QLineEdit:
    """The line of that name."""
    return next(one for one in window.findChildren(QLineEdit) if one.isVisible() and one.accessibleName() == name)


def test_a_department_gets_another_mark_and_the_sample_follows(page: Page, office: Office, settle: Settle) -> None:
    window = page("单位资料")
    mark = box(window, "机关代字")
    mark.setFocus()
    mark.selectAll()
    write(window, "武民政")
    assert "发文字号：武民政〔" in read(window.office)
    click(window, "保存单位资料")
    settle()
    with office.desk.workspace.read() as tx:
        assert tx.people.department(BUREAU.code).number_mark == "武民政"


def test_own_words_are_written_one_a_line(page: Page, office: Office, settle: Settle) -> None:
    window = page("词库")
    which = next(one for one in window.findChildren(QComboBox) if one.isVisible())
    which.setCurrentIndex(which.findData("internal_marks"))
    lines = find(window.office, QPlainTextEdit)
    lines.setFocus()
    write(window, "区内周知件")
    click(window, "保存")
    settle()
    assert house.own_words(office.desk) == {"internal_marks": "区内周知件"}


def test_a_mask_is_seen_before_it_is_kept(page: Page, office: Office, settle: Settle) -> None:
    window = page("掩码")
    table = find(window.office, QTableWidget)
    rows = [table.item(row, 0).text() for row in range(table.rowCount())]  # type: ignore[union-attr]
    table.selectRow(rows.index("手机号码"))
    first = next(one for one in window.findChildren(QComboBox) if one.accessibleName() == "前面留几位")
    first.setCurrentIndex(2)
    assert "13812345678 遮盖成 13*****5678" in read(window.office)
    click(window, "保存")
    settle()
    assert house.mask_forms(office.desk)[FindingType.MOBILE] == Mask(2, 4)
