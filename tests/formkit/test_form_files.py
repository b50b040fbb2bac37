"""Loading forms and checklists: what an office may get wrong is told with file, line and remedy."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from gongkai import paths
from gongkai.domain.canonical import sha256_hex
from gongkai.domain.errors import UserError
from gongkai.domain.form import Form, Privacy
from gongkai.domain.workflow import REVIEW_STEPS, State
from gongkai.formkit.folders import checklist_folders
from gongkai.formkit.loading import check, load_checklists, load_forms

SMALL = """\
id: food/small
no: '0899'
area: 8
title_zh: 小表
title_en: Small
deadline: {kind: after, anchor: day, n: 20, unit: workday, text_zh: 二十个工作日内, basis: 条例第26条}
sections:
  全部: [day, kind, amount, remark, lines]
fields:
  day: {label_zh: 日期, label_en: Day, type: date, required: true}
  kind: {label_zh: 类别, label_en: Kind, type: choice, required: true, choices: {a: 甲, b: 乙}}
  amount: {label_zh: 金额, label_en: Amount, type: money, unit: 万元, limits: {min: 0}}
  remark: {label_zh: 备注, label_en: Remark, type: text}
  lines: {label_zh: 明细, label_en: Lines, type: table, columns: {item: {label_zh: 项目, label_en: Item, type: text}}}
rules:
  R01: {expr: amount > 0, message_zh: 金额应大于0}
notice:
  kind: 公告
  title: '{unit}小表公告（{day}）'
  body:
    - 现将{kind}公告如下[，金额{amount}万元]：
    - 明细表{table:lines(item)}
"""


def load_text(folder: Path, text: str) -> Form:
    """The one form of a folder that holds this text."""
    (folder / "small.yaml").write_text(text, "utf-8")
    return load_forms(folder)["food/small"]


def test_eighty_one_forms_from_nine_areas(forms: Mapping[str, Form]) -> None:
    assert len(forms) == 81
    assert {form.area for form in forms.values()} == set(range(1, 10))
    assert all(form.notice.body and form.legal_basis and form.lead_unit for form in forms.values())


def test_the_comment_on_top_says_what_a_form_is_for(forms: Mapping[str, Form], tmp_path: Path) -> None:
    assert all(len(form.purpose_zh) > 20 and form.purpose_zh.endswith("。") for form in forms.values())
    assert "#" not in "".join(form.purpose_zh for form in forms.values())
    assert (
        load_text(tmp_path, "# 小表：每月填一份，\n#  由小科填写。\n" + SMALL).purpose_zh
        == "小表：每月填一份，由小科填写。"
    )
    assert load_text(tmp_path, SMALL).purpose_zh == ""


def test_each_field_stands_in_exactly_one_section(forms: Mapping[str, Form]) -> None:
    for form in forms.values():
        placed = sorted(name for section in form.sections for name in section.fields)
        assert placed == sorted(field.name for field in form.fields)


def test_the_version_is_the_hash_of_the_file(tmp_path: Path) -> None:
    assert load_text(tmp_path, SMALL).version == sha256_hex(SMALL.encode())


def test_a_later_folder_replaces_a_form(tmp_path: Path) -> None:
    house, office = tmp_path / "house", tmp_path / "office"
    house.mkdir()
    office.mkdir()
    load_text(house, SMALL)
    load_text(office, SMALL.replace("小表公告", "本单位小表公告"))
    assert "本单位" in load_forms(house, office)["food/small"].notice.title


NEVER = {
    "env/complaint_handling": {"complainant", "complainant_phone"},
    "env/enforcement_result": {"subject_id_number"},
    "env/violators": {"id_number"},
    "food/typical_case": {"subject_id_number"},
    "health/emergency": {"patient_detail"},
    "land/resettlement": {"household_list"},
    "org/sanction": {"subject_id_number"},
    "power/licence_result": {"subject_id_number"},
    "social_assistance/process": {"address", "bank_account", "health_condition", "id_number"},
    "soe/recruitment": {"id_number"},
}


def test_no_never_field_is_public_by_mistake(forms: Mapping[str, Form]) -> None:
    found: dict[str, set[str]] = {}
    for form in forms.values():
        for field in (*form.fields, *(column for _, column in form.columns())):
            if field.privacy is Privacy.NEVER:
                found.setdefault(form.id, set()).add(field.name)
    assert found == NEVER


WRONG = [
    ("area: 8", "area: 7", 3, "area"),
    ("title_en: Small", "title_en: Small\ncolour: red", 6, "没有“colour”这个项目"),
    ("title_zh: 小表\n", "", 1, "缺少“title_zh”"),
    ("title_zh: 小表", "title_zh: 小表\ntitle_zh: 大表", 5, "写了两次"),
    ("anchor: day", "anchor: kind", 6, "不是日期字段"),
    ("kind: after", "kind: later", 6, "不能是“later”"),
    ("n: 20", "n: many", 6, "应当是数字"),
    ("[day, kind, amount, remark, lines]", "[day, kind, amount, remark]", 8, "缺少“lines”"),
    ("[day, kind,", "[day, day, kind,", 8, "写了两次"),
    ("type: date,", "type: day,", 10, "不能是“day”"),
    ("required: true}", "required: perhaps}", 10, "true 或 false"),
    (", choices: {a: 甲, b: 乙}", "", 11, "类型和选项对不上"),
    ("{a: 甲, b: 乙}", "{a: 甲, b: }", 11, "没有中文名称"),
    ("limits: {min: 0}", "limits: {min: 0, max: -1}", 12, "min 大于 max"),
    ("limits: {min: 0}", "limits: {pattern: '('}", 12, "正则表达式"),
    ("limits: {min: 0}", "limits: {pattern: '(a+)+$'}", 12, "重复里套着重复"),
    ("limits: {min: 0}", "limits: {pattern: '(a|aa)*$'}", 12, "重复里套着重复"),
    ("limits: {min: 0}", "limits: {pattern: '.*.*.*.*号'}", 12, "重复太多"),
    ("limits: {min: 0}", "privacy: mask", 12, "不能隐去一部分"),
    ("type: text}\n  lines", "type: text, privacy_when: amount > 0}\n  lines", 13, "privacy_when"),
    (
        "item: {label_zh: 项目, label_en: Item, type: text}",
        "item: {label_zh: 项目, label_en: Item, type: table}",
        14,
        "列",
    ),
    ("  remark: {", "  Remark: {", 13, "不能用作名称"),
    ("expr: amount > 0", "expr: amount >", 16, "写法不完整"),
    ("expr: amount > 0", "expr: amounts > 0", 16, "没有名为“amounts”的字段"),
    ("expr: amount > 0", "expr: __import__('os') == 0", 16, "没有名为“__import__”的函数"),
    ("expr: amount > 0", "expr: amount > 0, severity: fatal", 16, "不能是“fatal”"),
    ("（{day}）", "（{date}）", 19, "没有名为“date”的字段"),
    ("[，金额{amount}万元]", "，金额{amount}万元", 21, "留下空缺"),
    ("[，金额{amount}万元]", "[，金额{amount}万元", 21, "没有对应"),
    ("{table:lines(item)}", "{lines}", 22, "写法和类型对不上"),
    ("{table:lines(item)}", "{table:lines(price)}", 22, "没有括号里的这些列"),
    ("{table:lines(item)}", "[{table:lines(item)}]", 22, "不能放在标题或方括号里"),
    ("    - 明细表{", "    - '一、甲[{kind}。乙]'\n    - 明细表{", 22, "没有对应"),
    ("[，金额{amount}万元]", "[kind=c：，金额{amount}万元]", 21, "“kind=c”这个条件不能成立"),
    ("[，金额{amount}万元]", "[kind>a：，金额{amount}万元]", 21, "“kind>a”这个条件不能成立"),
    ("[，金额{amount}万元]", "[amount=none：，金额很小]", 21, "“amount=none”这个条件不能成立"),
    ("[，金额{amount}万元]", "[remark=a：，金额{amount}万元]", 21, "“remark=a”这个条件不能成立"),
    ("[，金额{amount}万元]", "[unit=a：，金额{amount}万元]", 21, "没有名为“unit”的字段"),
    ("[，金额{amount}万元]", "[sort=a：，金额{amount}万元]", 21, "没有名为“sort”的字段"),
    ("[，金额{amount}万元]", "，类别{size:kind}", 21, "不是数字，没有大小"),
    ("  kind: 公告\n", "  kind: 通知\n  addressee: '{date}各单位'\n", 19, "没有名为“date”的字段"),
    ("expr: amount > 0", "expr: " + "(" * 10_000 + "amount" + ")" * 10_000 + " > 0", 16, "长度超过"),
    ("expr: amount > 0", "expr: amount > 10**10**10", 16, "算术只能用加、减、乘、除"),
    ("expr: amount > 0", "expr: remark.__class__.__mro__ == 1", 16, "不能使用这种写法"),
    ("expr: amount > 0", "expr: amount > 1" + " * 9" * 100, 16, "长度超过"),
    ("expr: amount > 0", "expr: amount > 1" + " * 9" * 90, 16, "层次太深"),
    ("expr: amount > 0", f"expr: remark == '{'长' * 200_000}'", 16, "长度超过"),
    ("limits: {min: 0}", "limits: {rule: \"__import__('os') == 0\"}", 12, "没有名为“__import__”的函数"),
    ("id: food/small", "id: &a food/small", 1, "锚点"),
    ("id: food/small", "id: !!python/name:os.system food/small", 1, "标签"),
    ("title_en: Small", "title_en: Small\nidentity: [lines]", 6, "不能用来辨认事项"),
    ("label_zh: 备注", "label_zh: 金额", 13, "“金额”这个名称用了两次"),
    ("{a: 甲, b: 乙}", "{a: 甲, b: 甲}", 11, "“甲”这个名称用了两次"),
    ("area: 8", "area: [8", 4, "不是完好的 YAML"),
    ("area: 8", "area: " + "[" * 50 + "]" * 50, 3, "层次太深"),
]


@pytest.mark.parametrize(("old", "new", "line", "says"), WRONG, ids=[says for *_, says in WRONG])
def test_a_wrong_file_is_told_with_its_line(tmp_path: Path, old: str, new: str, line: int, says: str) -> None:
    assert SMALL.count(old) >= 1
    with pytest.raises(UserError) as refused:
        load_text(tmp_path, SMALL.replace(old, new, 1))
    assert refused.value.message.startswith(f"{tmp_path.name}/small.yaml 第 {line} 行：")
    assert says in refused.value.message
    assert refused.value.remedy.endswith("。")


def test_two_files_may_not_share_an_id_or_a_number(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text(SMALL.replace("food/small", "food/other"), "utf-8")
    with pytest.raises(UserError, match=r"small\.yaml 第 2 行：“0899”在 other\.yaml 里已经用了"):
        load_text(tmp_path, SMALL)


def folders(tmp_path: Path, **files: str) -> list[Path]:
    """A folder for each name, with one file small.yaml in it."""
    found = []
    for name, text in files.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "small.yaml").write_text(text, "utf-8")
        found.append(tmp_path / name)
    return found


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("no: '0899'", "no: '0898'", 2, "“food/small”的编号原来是 0899"),
        ("id: food/small", "id: food/mine", 2, "编号 0899 已经是“food/small”的编号"),
    ],
)
def test_a_number_belongs_to_one_form_for_ever(tmp_path: Path, old: str, new: str, line: int, says: str) -> None:
    house, office = folders(tmp_path, house=SMALL, office=SMALL.replace(old, new))
    with pytest.raises(UserError, match=f"office/small.yaml 第 {line} 行：{says}"):
        load_forms(house, office)


def test_checking_names_every_broken_file(tmp_path: Path) -> None:
    house, office = folders(tmp_path, house=SMALL, office=SMALL.replace("expr: amount", "expr: amounts"))
    (office / "b.yaml").write_text(SMALL.replace("area: 8", "area: 7"), "utf-8")
    (office / "a.yaml").write_text("id: [", "utf-8")
    (office / "._small.yaml").write_bytes(b"\0")
    (office / "checklists").mkdir()
    (office / "checklists" / "c.yaml").write_text("step: draft\n", "utf-8")
    checked = check(house, office)
    assert [fault.place for fault in checked.faults] == [
        "office/a.yaml 第 2 行",
        "office/b.yaml 第 3 行",
        "office/small.yaml 第 16 行",
        "checklists/c.yaml 第 1 行",
    ]
    assert all(fault.message.endswith("。") and fault.remedy.endswith("。") for fault in checked.faults)
    assert list(checked.forms) == ["food/small"]


def test_the_forms_of_the_program_are_sound() -> None:
    checked = check(paths.forms())
    assert checked.faults == ()
    assert (len(checked.forms), set(checked.checklists)) == (81, set(REVIEW_STEPS))


def test_an_office_may_ask_questions_of_its_own(tmp_path: Path) -> None:
    own = tmp_path / "checklists"
    own.mkdir()
    text = (
        (paths.forms() / "checklists" / "sign_off.yaml").read_text("utf-8").replace("title_zh: ", "title_zh: 本单位", 1)
    )
    (own / "sign_off.yaml").write_text(text, "utf-8")
    found = load_checklists(*checklist_folders(paths.forms(), tmp_path))
    assert found[State.SIGN_OFF].title_zh.startswith("本单位")
    assert len(found) == 3


def test_a_file_that_is_not_utf8_is_told(tmp_path: Path) -> None:
    (tmp_path / "small.yaml").write_bytes(SMALL.encode("gb18030"))
    with pytest.raises(UserError, match="第 4 行：不是 UTF-8 文字"):
        load_forms(tmp_path)


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"没有“.*nowhere”这个文件夹"):
        load_forms(tmp_path / "nowhere")


def test_every_step_has_its_questions() -> None:
    checklists = load_checklists(paths.forms() / "checklists")
    asked = {step: {q.id[:3] for q in checklists[step].questions} for step in REVIEW_STEPS}
    assert list(asked.values()) == [{"ACC", "WRD", "FMT", "TIM"}, {"SEC", "TRD", "PRV", "INT"}, {"SGN"}]
    assert sum(len(checklist.questions) for checklist in checklists.values()) == 35
    assert all(checklist.version for checklist in checklists.values())


def test_a_checklist_names_only_known_findings(tmp_path: Path) -> None:
    text = (paths.forms() / "checklists" / "sign_off.yaml").read_text("utf-8").replace("MOBILE", "PHONE")
    (tmp_path / "sign_off.yaml").write_text(text, "utf-8")
    with pytest.raises(UserError, match="没有“PHONE”这种疑点"):
        load_checklists(tmp_path)
