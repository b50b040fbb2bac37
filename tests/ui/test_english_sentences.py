"""What layers below the window say is English in it: refusals, problems of a form, places in files, the checker."""

import ast
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gongkai import paths
from gongkai.commands.refusals import refused
from gongkai.domain.workflow import Refusal
from gongkai.formkit.loading import load_forms
from gongkai.formkit.reading import read
from gongkai.formkit.rules import compiled
from gongkai.ui import form_words, language
from gongkai.ui.checking import words as checker_words
from gongkai.ui.places import place

ROOT = Path(__file__).resolve().parents[2]
CHINESE = re.compile("[\u4e00-\u9fff，。：；、（）]")
FORMS = load_forms(paths.forms())
NO_PLACES = frozenset("中心 会 公司 办公室 厅 处 委 局 所 政府 校 科 站 部 院 一 鿿 文字".split())  # noqa: SIM905 - a list to read
"""Words in the scanners of files that name no place."""


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """The program speaking English, compiled anew where that is due."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    assert tool.compile_catalogues() == 0
    language.speak(qapp, language.ENGLISH)
    yield
    language.speak(qapp, language.CHINESE)


@pytest.mark.parametrize("refusal", list(Refusal))
def test_every_refusal_is_told_in_english(refusal: Refusal) -> None:
    error = refused(refusal)
    assert not CHINESE.search(language.sentence(error.title) + language.advice(error))


@pytest.mark.parametrize("form_id", list(FORMS))
def test_every_problem_of_a_form_is_told_in_english(form_id: str) -> None:
    """A form left empty, filled with what fits nowhere, and each of its rules."""
    form = FORMS[form_id]
    strange = {
        field.name: "甲\n乙" if not field.columns else [{c.name: "甲" for c in field.columns}] for field in form.fields
    }
    problems = (*read(form, {}).problems, *read(form, strange).problems)
    told = [form_words.problem(form, problem) for problem in problems]
    told += [form_words.said_of(form.fields, rule.message_zh) for rule, _ in compiled(form)]
    assert [one for one in told if CHINESE.search(re.sub(r"such as .*?(?=[;.]|$)", "", one))] == []


def _named_places() -> Iterator[str]:
    for file in sorted((ROOT / "desktop" / "gongkai" / "review" / "files").rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant | ast.JoinedStr) and not isinstance(above[node], ast.Expr | ast.JoinedStr):
                parts = node.values if isinstance(node, ast.JoinedStr) else [node]
                text = "".join(str(part.value) if isinstance(part, ast.Constant) else "7" for part in parts)
                if re.search("[\u4e00-\u9fff]", text) and not re.search(r"[\\\[?|]", text) and text not in NO_PLACES:
                    yield text


def test_every_place_in_a_file_is_named_in_english() -> None:
    named = {text: place(text) for text in _named_places()}
    assert len(named) > 80
    assert {text: said for text, said in named.items() if re.search("[\u4e00-\u9fff]", said)} == {}


def test_places_keep_the_names_of_files_and_sheets() -> None:
    assert place("工作表“名单”D2") == 'sheet "名单" D2'
    assert place("压缩包内“名册.docx”表1第2行第3格") == 'in the archive "名册.docx" table 1 row 2 cell 3'
    assert place("第3页至第4页表格") == "page 3 to page 4 table"


def test_a_sentence_names_fields_and_answers_by_their_english() -> None:
    form = FORMS["social_assistance/dibao"]
    field = next(field for field in form.fields if field.choices)
    (problem,) = [one for one in read(form, {field.name: "？"}).problems if one.field == field.name]
    said = form_words.problem(form, problem)
    assert field.label_en in said
    assert form_words.choice(field.choices[0]) in said


def test_the_check_of_documents_says_type_and_margins_in_english() -> None:
    says = "正文用了三号黑体，应为三号仿宋（共3段）。"
    assert checker_words._sentence(says) == "Text is in size 3 Hei, and should be size 3 FangSong (3 paragraphs)."
    assert checker_words._sentence("页边距：上30.0毫米、左20.0毫米。") == "Margins: top 30.0 mm, left 20.0 mm."
