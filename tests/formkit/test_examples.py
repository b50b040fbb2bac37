"""Each form has a realistic example that reads without a problem, and each of its rules a variant that breaks it."""

import re

import pytest

from examples import examples, forms
from gongkai.domain.people import Department
from gongkai.formkit.expressions import parse
from gongkai.formkit.matter import identity, matter_of
from gongkai.formkit.reading import read
from gongkai.formkit.template import heading_number
from gongkai.formkit.wording import compose

RULES = [(form.id, rule.id) for form in forms().values() for rule in form.rules]
UNIT = Department("TEST01", "天津市武清区示范局", "示范局", "武示")


def test_every_form_has_its_example() -> None:
    assert set(examples()) == set(forms())


@pytest.mark.parametrize("form_id", sorted(forms()))
def test_an_example_reads_without_a_problem(form_id: str) -> None:
    example = examples()[form_id]
    assert read(example.form, example.entries).problems == ()


@pytest.mark.parametrize(("form_id", "rule_id"), RULES, ids=lambda part: part)
def test_a_broken_rule_is_told_with_its_own_message(form_id: str, rule_id: str) -> None:
    example = examples()[form_id]
    rule = next(rule for rule in example.form.rules if rule.id == rule_id)
    problems = read(example.form, example.break_rule(rule_id)).problems
    unavoidable = example.broken.get("also", {}).get(rule_id, ())
    told = {(problem.rule, problem.message) for problem in problems if problem.rule not in unavoidable}
    assert told == {(rule.id, rule.message_zh)}


@pytest.mark.parametrize(("form_id", "rule_id"), RULES, ids=lambda part: part)
def test_a_variant_changes_only_what_its_rule_names(form_id: str, rule_id: str) -> None:
    example = examples()[form_id]
    rule = next(rule for rule in example.form.rules if rule.id == rule_id)
    assert set(example.broken[rule_id]) <= {name.split(".")[0] for name in parse(rule.expr, example.form.fields).names}


@pytest.mark.parametrize("form_id", sorted(forms()))
def test_a_notice_has_no_hole_and_no_placeholder(form_id: str) -> None:
    example = examples()[form_id]
    content = compose(example.form, read(example.form, example.entries).values, UNIT, ())
    text = content.title + "".join(getattr(block, "text", "") + getattr(block, "body", "") for block in content.blocks)
    assert not any(
        hole in text for hole in ("{", "}", "[", "]", "（）", "待填", "：。", "，，", "None", "：是。", "：否。")
    )


@pytest.mark.parametrize("form_id", sorted(forms()))
def test_a_notice_is_prose_and_not_a_list_of_labels(form_id: str) -> None:
    paragraphs = [line for line in forms()[form_id].notice.body if not heading_number(line) and "{table:" not in line]
    prose = [line for line in paragraphs if not re.fullmatch(r"\[?[^：，。]{2,20}：\{\w+\}[。；]?\]?", line)]
    assert len(prose) * 2 > len(paragraphs)
    assert "《" in "".join(forms()[form_id].notice.body[:2]) or "规定" in paragraphs[0]


def test_every_form_says_which_of_two_disclosures_are_the_same_matter() -> None:
    for form in forms().values():
        named = identity(form)
        assert named, form.id
        assert all(form.field(name).required for name in named), form.id
        assert matter_of(form, examples()[form.id].entries, ()) is not None


def test_a_notification_says_whom_it_is_sent_to() -> None:
    named = {form.id: form.notice.addressee for form in forms().values() if form.notice.kind == "通知"}
    assert len(named) == 5
    assert all(named.values())


def test_no_two_forms_share_a_paragraph_of_their_notice() -> None:
    seen: dict[str, str] = {}
    for form in forms().values():
        for paragraph in form.notice.body:
            if len(paragraph) > 20:
                assert seen.setdefault(paragraph, form.id) == form.id, paragraph
