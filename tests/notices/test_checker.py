"""The checker's rules: each names what it is about, puts right what it can, and leaves the rest alone."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examples import examples
from gongkai.domain.people import Department
from gongkai.formkit.reading import read
from gongkai.formkit.wording import compose
from gongkai.formkit.workdays import calendar
from gongkai.notices.checker.checking import check, check_notice
from gongkai.notices.checker.fixing import fix
from gongkai.notices.checker.registry import RULES
from gongkai.notices.checker.rule import Level, Rule
from gongkai.notices.manuscript import Line, Manuscript, manuscript_of_text
from gongkai.notices.typed import read_text, recognised
from notices.rule_cases import CASES, Case

BY_ID = {rule.id: rule for rule in RULES}
DOCUMENTS = {
    "F07": ("关于修路的请示\n区政府、区发改委：\n请批示。", "关于修路的请示\n区政府：\n请批示。"),
    "F10": (
        "关于分工的通知\n各单位：\n请执行。\n附件：1.分工表\n2.名单\n办公室\n2024年9月3日\n附件1\n分工表\n甲。",
        "关于分工的通知\n各单位：\n请执行。\n附件：分工表\n办公室\n2024年9月3日\n附件\n分工表\n甲。",
    ),
    "F13": (
        "通知\n一、甲事项\n做好。\n三、乙事项\n做好。",
        "通知\n一、甲事项\n做好。\n1.甲。\n2.乙。\n二、乙事项\n做好。",
    ),
    "F19": ("通知\n一、提高认识。\n要重视，要落实。", "通知\n一、提高认识\n要重视。\n（一）甲。要做好。"),
    "N20": ("通知\n截至2024\n年底完成。", "通知\n截至2024年底\n完成。"),
    "P13": ("通知\n（1）做好公开。要落实；\n（2）做好解读；", "通知\n（1）做好公开；\n（2）做好解读。"),
}


def _one(case: Case, text: str) -> Manuscript:
    return Manuscript((Line(1, text, element=case.element),))


def _only(rule: Rule, manuscript: Manuscript) -> list[str]:
    return [departure.found for departure in check(manuscript, [rule])]


def test_every_rule_of_the_design_is_there_once_and_has_its_cases() -> None:
    ids = [
        *(f"F{n:02}" for n in range(1, 20)),
        *(f"N{n:02}" for n in range(1, 21)),
        *(f"P{n:02}" for n in range(1, 25)),
    ]
    assert [rule.id for rule in RULES] == ids
    assert {case.rule for case in CASES} | set(DOCUMENTS) == set(ids)


@pytest.mark.parametrize(("case", "wrong"), [(case, wrong) for case in CASES for wrong in case.wrong])
def test_a_rule_names_what_is_wrong_and_puts_it_right(case: Case, wrong: str) -> None:
    rule, manuscript = BY_ID[case.rule], _one(case, wrong)
    found = check(manuscript, [rule])
    assert found, "the rule does not see it"
    assert all(departure.message and departure.clause and departure.where for departure in found)
    assert fix(manuscript, [rule]).manuscript.lines[0].text == (
        case.wrong[wrong] if case.wrong[wrong] is not None else wrong
    )


@pytest.mark.parametrize(("case", "right"), [(case, right) for case in CASES for right in case.right])
def test_a_rule_leaves_alone_what_is_right(case: Case, right: str) -> None:
    assert _only(BY_ID[case.rule], _one(case, right)) == []


@pytest.mark.parametrize("rule", DOCUMENTS)
def test_rules_about_several_lines(rule: str) -> None:
    wrong, right = (recognised(manuscript_of_text(text)) for text in DOCUMENTS[rule])
    assert _only(BY_ID[rule], wrong)
    assert _only(BY_ID[rule], right) == []


def test_only_what_is_wrong_almost_always_is_put_right() -> None:
    doubtful = [case for case in CASES if BY_ID[case.rule].level is Level.DOUBT]
    assert all(right is None for case in doubtful for right in case.wrong.values())


def test_the_founding_notice_is_without_fault(founding_text: str) -> None:
    assert check(recognised(manuscript_of_text(founding_text))) == ()
    assert check_notice(read_text(founding_text)) == ()


_PIECES = [
    *"，。、；：？！,.;:?!()（）[]【】〔〕《》<>“”‘’\"'…—-～~ 　·•．",
    *"一二三十〇零0123456789１２百千万亿元个年月日号第％%附件关于通知的和等约近",
    *(
        "2024",
        "附件：",
        "（一）",
        "1、",
        "http://a.cn/x,y",
        "《条例》",
        "武政发[2024]",
        "机密*",
        "\u200b",
        "﹝",
        "∶",
        "abc",
        "3-5个",
    ),
]


@given(st.lists(st.sampled_from(_PIECES), max_size=25))
def test_fixing_twice_changes_nothing_more(pieces: list[str]) -> None:
    once = fix(Manuscript((Line(1, "".join(pieces)),)))
    twice = fix(once.manuscript)
    assert twice.changes == ()


@given(st.lists(st.sampled_from(_PIECES), max_size=25))
def test_fixing_loses_no_word(pieces: list[str]) -> None:
    text = "".join(pieces)
    after = fix(Manuscript((Line(1, text),))).manuscript.lines[0].text
    kept = "[条例武政发机密通知附件关于的和等约近abc]"
    assert re.findall(kept, after) == re.findall(kept, text)


@given(st.text(max_size=60))
def test_any_text_can_be_checked(text: str) -> None:
    check(Manuscript((Line(1, text),)))


def test_the_wording_of_our_own_forms_keeps_the_rules() -> None:
    known = calendar()
    faults = {}
    for form_id, example in examples().items():
        unit = Department("", example.form.lead_unit, example.form.lead_unit, "")
        content = compose(example.form, read(example.form, example.entries, known).values, unit, ())
        wrong = [departure for departure in check_notice(content) if departure.level is Level.WRONG]
        if wrong:
            faults[form_id] = [(departure.rule, departure.where, departure.found) for departure in wrong]
    assert faults == {}
