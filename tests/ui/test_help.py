"""The handbook: complete, of one piece, opened by F1 where one is, and never asking a network for anything."""

import ast
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from gongkai import paths
from gongkai.domain.people import Role
from gongkai.ui import language, words
from gongkai.ui.frame.places import OUTBOX
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.help import pages
from gongkai.ui.help.browser import HelpBrowser
from gongkai.ui.help.window import HelpWindow
from hands import find, press, write

Seat = Callable[[str], MainWindow]
_UI = Path(pages.__file__).parents[1]


def test_every_page_is_listed_once_and_every_link_and_picture_is_there() -> None:
    files = {file.stem: file.read_text("utf-8") for file in pages.folder().glob("*.md")}
    listed = [page.name for page in pages.handbook()]
    assert sorted(listed) == sorted(files)
    for name, text in files.items():
        for target in re.findall(r"\]\(([^)]+)\)", text):
            assert (pages.folder() / target).exists(), (name, target)
        assert "http" not in text, name


def test_every_role_and_every_word_of_the_rail_is_explained() -> None:
    everything = "".join(page.text for page in pages.handbook())
    said = [words.role(role) for role in Role] + [
        "工作台",
        "审查",
        "签发",
        "待发与已发",
        "印发登记",
        "检查公文",
        "设置",
    ]
    assert [word for word in said if word not in everything] == []


def test_the_topics_name_screens_that_exist_and_pages_that_exist() -> None:
    classes = {
        node.name
        for file in _UI.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    assert set(pages._TOPICS) <= classes
    assert set(pages._TOPICS.values()) <= {page.name for page in pages.handbook()}


@pytest.mark.parametrize(("place", "page"), [(None, "待发与已发"), ("list", "列表：查找、筛选、排序")])
def test_f1_opens_the_page_about_where_one_is(seat: Seat, place: str | None, page: str) -> None:
    window = seat("clerk")
    if place is None:
        window.office.go(OUTBOX)
    press(window, Qt.Key.Key_F1)
    handbook = window.findChild(HelpWindow)
    assert handbook is not None
    assert page in handbook.windowTitle()
    press(handbook, Qt.Key.Key_Escape)
    assert not handbook.isVisible()


def test_the_search_finds_pages_by_what_they_say(qtbot: QtBot, qapp: QApplication) -> None:
    parent = QLineEdit()
    qtbot.addWidget(parent)
    handbook = HelpWindow(parent)
    handbook.show_topic("draft")
    box, listed = find(handbook, QLineEdit), find(handbook, QListWidget)
    box.setFocus()
    write(handbook, "印章")
    names = [listed.item(row).text() for row in range(listed.count())]
    assert names[0] == "印章"
    assert "签发人的一天" in names
    assert "填表格" not in names
    box.setText("没有这样的话")
    assert [listed.item(row).text() for row in range(listed.count())] == ["没有找到，换个词试试"]
    handbook.close()


def test_links_lead_to_pages_and_back(qtbot: QtBot) -> None:
    parent = QLineEdit()
    qtbot.addWidget(parent)
    handbook = HelpWindow(parent)
    handbook.show_topic("start")
    text = find(handbook, HelpBrowser)
    text.anchorClicked.emit(QUrl("submit.md"))
    assert "送审和退回" in handbook.windowTitle()
    text.anchorClicked.emit(QUrl("https://example.org/submit.md"))
    assert "送审和退回" in handbook.windowTitle()
    press(handbook, Qt.Key.Key_Left, with_=Qt.KeyboardModifier.AltModifier)
    assert "从这里开始" in handbook.windowTitle()
    handbook.close()


def test_the_handbook_loads_its_own_pictures_only(qtbot: QtBot) -> None:
    browser = HelpBrowser()
    qtbot.addWidget(browser)
    kind = QTextDocument.ResourceType.ImageResource.value
    assert browser.loadResource(kind, QUrl("pictures/outbox_delivered.png")) is not None
    for foreign in ("https://example.org/a.png", "file:///etc/passwd", "/etc/passwd", "../masks.yaml"):
        assert browser.loadResource(kind, QUrl(foreign)) is None, foreign
    assert browser.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl("a.css")) is None


def test_words_follow_a_picture_closely(qtbot: QtBot) -> None:
    browser = HelpBrowser()
    qtbot.addWidget(browser)
    browser.resize(900, 700)
    browser.show_page(next(page for page in pages.handbook() if page.name == "register"))
    document, laid = browser.document(), browser.document().documentLayout()
    picture = next(block for block in map(document.findBlockByNumber, range(9)) if "\ufffc" in block.text())
    drawn = browser.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("pictures/register.png"))
    assert laid.blockBoundingRect(picture).height() < drawn.height() * 1.1


def test_the_pictures_are_small() -> None:
    assert sum(file.stat().st_size for file in (paths.resources() / "help" / "pictures").iterdir()) < 2_000_000


def test_in_english_f1_opens_the_guide_where_it_is_about_the_place(seat: Seat, qapp: QApplication) -> None:
    language.speak(qapp, language.ENGLISH)
    try:
        window = seat("clerk")
        window.office.go(OUTBOX)
        press(window, Qt.Key.Key_F1)
        handbook = window.findChild(HelpWindow)
        assert handbook is not None
        text = handbook.findChild(HelpBrowser)
        assert text is not None
        assert text.textCursor().block().text() == "Delivering"
        assert "The handbook of this program is in Chinese" in text.toPlainText()
        handbook.explain("start")
        assert text.textCursor().atStart()
    finally:
        language.speak(qapp, language.CHINESE)


def test_the_guide_has_a_section_for_nearly_every_page() -> None:
    headings = {line[3:] for line in pages.guide().text.splitlines() if line.startswith("## ")}
    assert set(pages._SECTIONS) <= headings
    topics = {topic for topics in pages._SECTIONS.values() for topic in topics}
    names = {page.name for page in pages.handbook()}
    assert topics <= names
    assert names - topics == {"start", "supervise", "words"}
