"""Names stand where a Chinese reader looks for them; figures and days are written as the window's language does."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QListWidget
from pytestqt.qtbot import QtBot

from gongkai import paths
from gongkai.domain.form import Field, FieldType
from gongkai.domain.values import DateRange
from gongkai.formkit.display import display
from gongkai.formkit.loading import load_forms
from gongkai.ui import form_words, language, words
from gongkai.ui.fields.table.order import ordered
from gongkai.ui.worklist.chooser import FormChooser

FORMS = load_forms(paths.forms())
DIBAO = FORMS["social_assistance/dibao"]


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """The program speaking English."""
    language.speak(qapp, language.ENGLISH)
    yield
    language.speak(qapp, language.CHINESE)


def test_people_are_sorted_by_the_sound_of_their_names() -> None:
    people = ["赵建国", "曾平", "单雄信", "李军", "刘芳", "阿明", "张三", "仇英", "沙宝亮", "Bob"]
    assert sorted(people, key=words.order_of_person) == [
        *("阿明", "李军", "刘芳", "仇英", "沙宝亮", "单雄信", "曾平", "张三", "赵建国", "Bob"),
    ]


def test_numbers_in_names_count_as_numbers() -> None:
    assert sorted(["第10号", "第2号", "第1号"], key=words.order) == ["第1号", "第2号", "第10号"]


def test_the_forms_of_each_area_stand_by_the_sound_of_their_titles(qtbot: QtBot) -> None:
    chooser = FormChooser(FORMS, 9)
    qtbot.addWidget(chooser)
    listed = chooser.findChild(QListWidget)
    assert listed is not None
    titles = [listed.item(row).text() for row in range(listed.count())]
    ninth = [form.title_zh for form in FORMS.values() if form.area == 9]
    assert titles[: len(ninth)] == sorted(ninth, key=words.order)
    assert titles[0] == "慈善组织信息公开"


def test_a_column_of_words_is_sorted_by_their_sound() -> None:
    column = Field("town", "镇街", "Town", FieldType.TEXT)
    rows = [{column.name: text} for text in ("王庆坨镇", "杨村街道", "", "白古屯镇", "大良镇")]
    told = [row[column.name] for row in ordered(column, rows, descending=False)]
    assert told == ["白古屯镇", "大良镇", "王庆坨镇", "杨村街道", ""]


def test_values_are_told_in_the_language_of_the_window_and_documents_keep_theirs(english: None) -> None:
    funds = next(field for field in DIBAO.fields if field.type is FieldType.MONEY)
    period = next(field for field in DIBAO.fields if field.type is FieldType.DATERANGE)
    days = DateRange(date(2026, 10, 1), date(2026, 10, 31))
    assert form_words.value(funds, Decimal("1234567.5")) == "1,234,567.50"
    assert form_words.value(period, days) == "1 Oct 2026 to 31 Oct 2026"
    assert display(funds, Decimal("1234567.5")) == "1234567.50"
    assert display(period, days) == "2026年10月1日至2026年10月31日"


def test_in_chinese_days_and_answers_are_chinese(qapp: QApplication) -> None:
    period = next(field for field in DIBAO.fields if field.type is FieldType.DATERANGE)
    choice = next(field for field in DIBAO.fields if field.choices)
    days = DateRange(date(2026, 10, 1), date(2026, 10, 31))
    assert form_words.value(period, days) == "2026年10月1日至2026年10月31日"
    assert form_words.value(choice, choice.choices[0].value) == choice.choices[0].zh


def test_dialogs_of_qt_itself_are_chinese_to_the_last_label(qtbot: QtBot, qapp: QApplication) -> None:
    language.speak(qapp, language.CHINESE)
    files, pages = QFileDialog(), QPrintDialog()
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    for dialog in (files, pages):
        qtbot.addWidget(dialog)
        dialog.show()
        shown = [label.text() for label in dialog.findChildren(QLabel) if label.text()]
        assert shown
        assert [text for text in shown if re.search("[A-Za-z]{3}", text) and not re.search("[一-龥]", text)] == []
