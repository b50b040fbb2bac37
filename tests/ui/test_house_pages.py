"""The pages of the office's names, layout, words and masks, worked by their administrator."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QTableWidget

from gongkai.commands import house
from gongkai.commands.office import add_department
from gongkai.domain.errors import UserError
from gongkai.domain.finding import FindingType
from gongkai.domain.people import Department
from gongkai.review.resources import Mask
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.office_settings.asking import AddPeople
from gongkai.ui.register.papers import Papers
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


def test_a_department_is_added_and_people_are_let_into_it(
    page: Page, office: Office, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Papers, "print_pages", lambda *_: None)
    window = page("单位资料")
    units = next(one for one in window.findChildren(QComboBox) if one.isVisible() and one.accessibleName() == "单位")
    units.setCurrentIndex(units.findText("增加单位…"))
    box(window, "代码，2 到 8 个字母或数字").setText("ZHENG01")
    box(window, "全称").setText("武清区政务服务办公室")
    box(window, "机关代字").setText("武政务")
    click(window, "保存单位资料")
    settle()
    assert units.currentText() == "武清区政务服务办公室"
    assert not any(one.isVisible() for one in window.findChildren(QLineEdit) if "代码" in one.accessibleName())
    pages = find(window.office, QListWidget)
    pages.setCurrentRow([pages.item(row).text() for row in range(pages.count())].index("人员"))
    settle()
    click(window, "增加人员…")
    asked = find(window, AddPeople)
    where = find(asked, QComboBox)
    assert where.currentText() == BUREAU.name
    where.setCurrentIndex(where.findText("武清区政务服务办公室"))
    find(asked, QPlainTextEdit).setPlainText("陈晨 起草人 chenchen")
    click(asked, "增加并打印口令条")
    settle()
    with office.desk.workspace.read() as tx:
        added = tx.people.by_login("chenchen")
    assert added is not None
    assert added[0].department == "ZHENG01"


def test_a_code_that_is_taken_or_too_long_is_refused(office: Office) -> None:
    admin = office.seat("admin")
    for code in (BUREAU.code, "ABCDEFGHI", "政务"):
        with pytest.raises(UserError, match="代码"):
            add_department(admin, Department(code, "武清区政务服务办公室", "", "武政务"))
