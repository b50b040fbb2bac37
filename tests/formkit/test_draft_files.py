"""Drafts from files: YAML, JSON, and a sentence for every broken file."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from gongkai import paths
from gongkai.domain.errors import UserError
from gongkai.domain.form import Form
from gongkai.formkit.draft_file import read_draft

SAMPLES = paths.resources() / "sample"


def test_any_other_workbook_is_refused(forms: Mapping[str, Form]) -> None:
    with pytest.raises(UserError, match="没有名为“填报”的工作表"):
        read_draft(SAMPLES / "attachments" / "合格产品信息.xlsx", forms)


def test_json_keeps_amounts_exact(tmp_path: Path, forms: Mapping[str, Form]) -> None:
    draft = tmp_path / "draft.json"
    draft.write_text('{"form": "org/annual_inspection", "values": {"should_count": 6, "x": 12.40}}', "utf-8")
    assert read_draft(draft, forms)[1] == {"should_count": "6", "x": "12.40"}


def test_yaml_and_json_are_the_same_draft(tmp_path: Path, forms: Mapping[str, Form]) -> None:
    source = SAMPLES / "disclosures" / "09-annual_inspection.yaml"
    draft = tmp_path / "draft.json"
    draft.write_text(json.dumps(yaml.load(source.read_text("utf-8"), yaml.BaseLoader)), "utf-8")
    assert read_draft(draft, forms) == read_draft(source, forms)


def test_attachments_are_found_beside_the_draft(samples: Mapping[str, Any]) -> None:
    sample = samples["food/food_sampling"]
    ((path, field),) = sample.files
    assert (path.name, field) == ("合格产品信息.xlsx", "passed_list")
    assert sample.entries["passed_list"] == ["合格产品信息.xlsx"]


BROKEN = [
    ("draft.yaml", "form: food/none", "没有“food/none”这个表单"),
    ("draft.yaml", "values: {}", "没有写明表单"),
    ("draft.yaml", "form: org/annual_inspection\nvalues: [1]", "values 的写法不对"),
    ("draft.yaml", "form: org/annual_inspection\ncolour: red", "内容不是一份草稿"),
    ("draft.yaml", "form: [", "第 1 行不是完好的 YAML|第 2 行不是完好的 YAML"),
    ("draft.yaml", "form: !!python/object/apply:os.system [ls]", "第 1 行用了标签"),
    ("draft.yaml", "a: &a [1]\nb: *a", "用了锚点"),
    ("draft.yaml", "[" * 100_000, "层次太深"),
    ("draft.yaml", "", "应当正好有一份内容"),
    ("draft.json", '{"form": ', "第 1 行不是完好的 JSON"),
    ("draft.json", "[" * 100_000, "层次太深"),
    ("draft.xlsx", "not a workbook", "不是完好的 XLSX 文件"),
    ("draft.txt", "form: org/annual_inspection", "不是草稿文件"),
    ("draft.yaml", "form: org/annual_inspection\nattachments: [{file: none.xlsx}]", "找不到附件“none.xlsx”"),
    ("draft.yaml", "form: org/annual_inspection\nattachments: none.xlsx", "attachments 的写法不对"),
    ("draft.yaml", "form: org/annual_inspection\nattachments: [{file: draft.yaml, field: x}]", "不是附件字段"),
]


@pytest.mark.parametrize(("name", "text", "says"), BROKEN, ids=[says[:12] for *_, says in BROKEN])
def test_a_broken_file_is_told_in_one_sentence(
    tmp_path: Path, forms: Mapping[str, Form], name: str, text: str, says: str
) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(UserError, match=says) as refused:
        read_draft(tmp_path / name, forms)
    assert refused.value.message.startswith(f"{name}：")
    assert refused.value.remedy.endswith("。")


def test_a_missing_file_is_told(tmp_path: Path, forms: Mapping[str, Form]) -> None:
    with pytest.raises(UserError, match=r"找不到“none\.yaml”"):
        read_draft(tmp_path / "none.yaml", forms)


def test_a_file_that_is_not_utf8_is_told(tmp_path: Path, forms: Mapping[str, Form]) -> None:
    (tmp_path / "draft.yaml").write_bytes("form: 表单".encode("gb18030"))
    with pytest.raises(UserError, match="不是 UTF-8 文字"):
        read_draft(tmp_path / "draft.yaml", forms)


def test_the_founding_notice_is_the_same_in_both_places() -> None:
    copy = Path(__file__).parents[1] / "data" / "notice-2015-07-31.txt"
    assert copy.read_bytes() == (SAMPLES / "notice-2015-07-31.txt").read_bytes()
