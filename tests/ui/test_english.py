"""The window's English: complete, in step with the source, with the same holes; no word of the window escapes it."""

import ast
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from gongkai.commands import views
from gongkai.domain.bigrams import leaves
from gongkai.domain.errors import UserError
from gongkai.domain.form import Choice, Form
from gongkai.ui import language, words
from gongkai.ui.errors import ErrorBar
from gongkai.ui.frame.places import SETTINGS
from office import BUREAU, PEOPLE
from pictures.inspecting import said, visible
from pictures.stage import HOSTILE, LOGINS, LONG, Stage, settle, shown, stage, window_of
from pictures.taking import dressed

ROOT = Path(__file__).resolve().parents[2]
CHINESE = re.compile("[\u4e00-\u9fff]")
NUMBERED = re.compile("[\u4e00-\u9fff]+〔[0-9]{4}〕[0-9]+号")
"""A document number (发文字号)."""
TYPED = ("同意。", 'sheet "名单"')
"""What the stage types and holds beside entries: an opinion, the sheet of a list."""
OFFICIAL_PAGES = frozenset(
    {"Masks", "Reasons to return", "Index number", "Citations to verify", "Unit", "Look and language"}
)
HOLES = re.compile(r"\{[a-z0-9_]*\}")
EXAMPLES = frozenset({"区财政局", "武清区财政局", "武财", "capitals are for whole 分 from 0 to below 10^16 元"})
"""What is the same in English: names as an office types them."""
DATA = frozenset("本年数 上年数 增减 年度 期间 口径 公 是 否 镇 元 年 一二三 简体中文".split())  # noqa: SIM905 - a list to read
"""What is compared with the words of forms, measured, or stands between words."""


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """`packaging/translations.py`, as CONTRIBUTING runs it."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def english(qapp: QApplication, tool: ModuleType, tmp_path: Path) -> Iterator[None]:
    """The program speaking English."""
    assert tool.compile_catalogues() == 0
    language.speak(qapp, language.ENGLISH)
    yield
    language.speak(qapp, language.CHINESE)


def catalogue(tool: ModuleType) -> Iterator[tuple[str, str]]:
    """Each source with its English."""
    for context in tool.read(tool.CATALOGUE).values():
        yield from context.items()


def test_every_word_has_english_and_none_is_stale(tool: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    code = tool.check()
    assert code == 0, f"run `python packaging/translations.py update`, then translate:\n{capsys.readouterr().err}"


def test_the_english_keeps_the_holes_and_the_letters_to_press(tool: ModuleType) -> None:
    wrong = [
        source
        for source, english in catalogue(tool)
        if ("{month}" not in source and sorted(HOLES.findall(source)) != sorted(HOLES.findall(english)))
        or bool(re.search(r"\(&[A-Z]\)$", source)) != bool(re.search("&[A-Za-z]", english))
    ]
    assert wrong == []


def test_chinese_stands_in_english_only_where_it_is_quoted(tool: ModuleType) -> None:
    """As an example of what is typed or printed; nothing is merely copied."""
    strange = [
        (source, english)
        for source, english in catalogue(tool)
        if (english == source and CHINESE.search(source) and source not in EXAMPLES)
        or any(run not in source for run in re.findall("[\u4e00-\u9fff]+", english))
    ]
    assert strange == []


def test_english_has_no_marks_that_a_chinese_face_draws_wide(tool: ModuleType) -> None:
    """“ and ’ are of the width of a character there, and stand like holes in an English sentence."""
    assert [english for _, english in catalogue(tool) if re.search("[“”‘’]", english)] == []


def _unsaid(tree: ast.Module) -> Iterator[str]:
    above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    helpers = {node.name for node in tree.body if isinstance(node, ast.FunctionDef) and "translate" in ast.dump(node)}
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Constant) and isinstance(node.value, str) and CHINESE.search(node.value)):
            continue
        calls: list[str] = []
        one: ast.AST | None = node
        while one is not None:
            if isinstance(one, ast.Call):
                calls.append(getattr(one.func, "attr", getattr(one.func, "id", "")))
            one = above.get(one)
        saying = {"tr", "translate", "QT_TRANSLATE_NOOP", *helpers}
        is_said = any(name in saying or name.endswith("Error") for name in calls)
        if not is_said and not isinstance(above[node], ast.Expr) and node.value not in DATA:
            yield node.value


def test_no_word_of_the_window_is_said_without_translation() -> None:
    """`masks.py` shows examples of Chinese values, `recorded.py` writes records."""
    found = {
        file.relative_to(ROOT).as_posix(): unsaid
        for file in sorted((ROOT / "desktop" / "gongkai" / "ui").rglob("*.py"))
        if file.name not in ("masks.py", "recorded.py")
        and (unsaid := list(_unsaid(ast.parse(file.read_text("utf-8")))))
    }
    assert found == {
        "desktop/gongkai/ui/checking/words.py": ["(.+)（共(\\d+)段）。", "(?:[一二三四]级)?\\d+[段个]"],  # looked for
        "desktop/gongkai/ui/editor/line.py": ["的"],  # taken off the front of a sentence of the rules
        "desktop/gongkai/ui/office_settings/profile.py": ["{organ}文件"],  # what is printed
        "desktop/gongkai/ui/records/form.py": ["{year}年{month}月{day}日"],  # what is typed into a form
        "desktop/gongkai/ui/words.py": ["曾单仇区查解朴盖尉", "增善求欧扎谢飘葛玉"],  # how surnames are read
        "desktop/gongkai/ui/register/papers.py": [  # the names of files
            "主动公开台账-",
            "主动公开台账.",
            "发文登记簿-",
            "发文登记簿-",
        ],
    }


def test_the_window_says_its_words_in_english(english: None, qapp: QApplication) -> None:
    from gongkai.domain.people import Role

    assert words.role(Role.SECRECY_OFFICER) == "Secrecy officer"
    assert QCoreApplication.translate("settings", "快捷键") == "Keyboard"


def test_errors_are_told_in_english_with_what_they_name(english: None, qtbot: QtBot) -> None:
    bar = ErrorBar()
    qtbot.addWidget(bar)
    bar.show_error(UserError("登录名已被使用", "“wangmin”已经有了。", "请换一个登录名。"))
    assert "The login is taken" in bar.accessibleName()
    assert '"wangmin" exists already. Please take another login.' in bar.accessibleName()
    assert language.sentence("没有人译过的话") == "没有人译过的话"


def test_in_chinese_nothing_is_looked_up(qapp: QApplication) -> None:
    assert language.sentence("登录名已被使用") == "登录名已被使用"
    assert language.chosen() == language.CHINESE


HELD_CHINESE = {
    "handbook": "the handbook is Chinese, and the guide says so",
    "settings_looks": "languages are called as their speakers call them",
    "settings_masks": "examples of Chinese values",
    "settings_reasons": "what the office writes into its records",
    "settings_index": "the parts of a rule, as it is written",
    "settings_citations": "citations as the law is cited, to be corrected",
    "settings_profile": "names and red head of the office",
    "founding_place": "examples of names",
    "checking_report": "words of the document that is checked",
    "outbox": "the catalogue entry as it was published",
}
"""Screens that show Chinese which is no word of the window, and what it is; elsewhere there is data only."""


def held(on: Stage) -> list[str]:
    """What this office holds: names, titles, entries, comments."""
    answers = {choice.zh for form in on.office.desk.library.forms.values() for choice in _choices(form)}
    found = {
        *(name for name, _ in PEOPLE.values()),
        BUREAU.name,
        BUREAU.short_name,
        BUREAU.number_mark,
        HOSTILE,
        LONG,
        *TYPED,
    }
    for made in on.made.values():
        view = views.editor_view(on.seat("clerk"), made)
        files = (file.name for file in view.disclosure.attachments)
        found |= {view.disclosure.title, *leaves(view.disclosure.entries), *files}
    return sorted((text for text in found if len(text) > 1 and text not in answers), key=len, reverse=True)


def _choices(form: Form) -> Iterator[Choice]:
    for field in (*form.fields, *(column for _, column in form.columns())):
        yield from field.choices


def left_in_chinese(text: str, data: list[str]) -> bool:
    """Whether something is left of a text once the office's data is taken away."""
    text = NUMBERED.sub("", text)
    for known in data:
        text = text.replace(known, "")
    return bool(re.search("[\u4e00-\u9fff，。：；、（）？！]", text))


@pytest.fixture(scope="module")
def on_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """An office with work at every step."""
    with stage(tmp_path_factory.mktemp("stage")) as made:
        yield made


@pytest.mark.parametrize("login", LOGINS)
def test_an_english_window_says_nothing_in_chinese(
    english: None, qapp: QApplication, on_stage: Stage, login: str
) -> None:
    data = held(on_stage)
    with dressed(qapp, Qt.ColorScheme.Light, language.ENGLISH):
        found = {
            f"{name}: {where}: {text[:80]!r}"
            for name, seen in shown(on_stage, login)
            if name not in HELD_CHINESE
            for where, text in said(seen)
            if left_in_chinese(text, data)
        }
    assert "\n".join(sorted(found)) == ""


def test_what_is_spoken_has_no_mark_of_the_letter_to_press(english: None, qapp: QApplication, on_stage: Stage) -> None:
    with dressed(qapp, Qt.ColorScheme.Light, language.ENGLISH):
        marked = [
            one.accessibleName()
            for _, seen in shown(on_stage, "admin")
            for one in visible(seen)
            if "&" in one.accessibleName()
        ]
    assert marked == []


@pytest.mark.parametrize("login", ["admin", "clerk", "signer"])
def test_every_page_of_the_settings_is_english(english: None, qapp: QApplication, on_stage: Stage, login: str) -> None:
    data, found = held(on_stage), set()
    with dressed(qapp, Qt.ColorScheme.Light, language.ENGLISH), window_of(on_stage, login) as (window, tasks):
        window.office.go(SETTINGS)
        pages = next(one for one in window.findChildren(QListWidget) if one.isVisible())
        for row in range(pages.count()):
            pages.setCurrentRow(row)
            settle(window, tasks)
            if (name := pages.item(row).text()) not in OFFICIAL_PAGES:
                found |= {f"{name}: {text[:80]!r}" for _, text in said(window) if left_in_chinese(text, data)}
    assert "\n".join(sorted(found)) == ""
