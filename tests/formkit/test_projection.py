"""The public projection and the notice: what must not leave the office is in neither."""

import json
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from gongkai.domain.canonical import canonical_bytes
from gongkai.domain.form import Field, FieldType, Form, Privacy
from gongkai.domain.notice_json import content_to_json
from gongkai.domain.people import Department
from gongkai.formkit.masking import mask_name
from gongkai.formkit.projection import private_values, public_values
from gongkai.formkit.reading import read
from gongkai.formkit.wording import compose

SENTINEL = "欧阳绝密号"


def test_never_values_are_nowhere(samples: Mapping[str, Any], department: Department) -> None:
    for sample in samples.values():
        hidden = {f.name: SENTINEL for f in sample.form.fields if f.privacy is Privacy.NEVER}
        values = read(sample.form, sample.changed(hidden)).values
        assert SENTINEL not in json.dumps(public_values(sample.form, values), ensure_ascii=False)
        assert SENTINEL not in repr(compose(sample.form, values, department, ()))
        assert {name: private_values(sample.form, values)[name] for name in hidden} == hidden


def test_a_natural_person_is_masked_everywhere(samples: Mapping[str, Any], department: Department) -> None:
    person = {"subject_name": SENTINEL, "subject_kind": "自然人", "subject_uscc": None, "subject_id_number": "甲"}
    grantee = {"grantee": SENTINEL, "grantee_is_person": "是", "grantee_uscc": None}
    cases = {"power/licence_result": person, "env/enforcement_result": person, "land/transfer_result": grantee}
    for form_id, changes in cases.items():
        sample = samples[form_id]
        values = read(sample.form, sample.changed(changes)).values
        assert "欧阳*" in public_values(sample.form, values).values()
        wording = repr(compose(sample.form, values, department, ()))
        assert "欧阳*" in wording
        assert SENTINEL not in wording
        assert SENTINEL in private_values(sample.form, values).values()


def test_an_organisation_is_not_masked(samples: Mapping[str, Any]) -> None:
    sample = samples["power/licence_result"]
    values = read(sample.form, sample.entries).values
    assert public_values(sample.form, values)["subject_name"] == sample.entries["subject_name"]
    assert private_values(sample.form, values) == {}


def test_in_doubt_the_name_stays_hidden(samples: Mapping[str, Any]) -> None:
    sample = samples["land/transfer_result"]
    values = read(sample.form, sample.changed({"grantee_is_person": None})).values
    assert public_values(sample.form, values)["grantee"].endswith("*")


def test_tables_are_projected_cell_by_cell(samples: Mapping[str, Any]) -> None:
    sample = samples["org/annual_inspection"]
    table = sample.form.field("results")
    hidden = {"org_name": Privacy.MASK, "reason": Privacy.NEVER}
    columns = tuple(replace(column, privacy=hidden.get(column.name, Privacy.PUBLIC)) for column in table.columns)
    form: Form = replace(
        sample.form,
        fields=tuple(replace(f, columns=columns) if f.name == "results" else f for f in sample.form.fields),
    )
    values = read(form, sample.entries).values
    shown, kept = public_values(form, values)["results"], private_values(form, values)["results"]
    assert {row["org_name"] for row in shown} == {"天*"}
    assert not any("reason" in row for row in shown)
    assert kept[3] == {"org_name": "天津市武清区小海豚托育服务中心", "reason": "未按规定召开理事会"}


def test_the_projection_is_plain_json(samples: Mapping[str, Any]) -> None:
    for sample in samples.values():
        assert canonical_bytes(public_values(sample.form, read(sample.form, sample.entries).values))
    sample = samples["social_assistance/dibao"]
    public = public_values(sample.form, read(sample.form, sample.entries).values)
    assert public["period"] == {"start": "2026-10-01", "end": "2026-10-31"}
    assert public["standard_per_month"] == "1050.00"
    assert public["by_town"][0] == {"town": "杨村街道", "households": "58", "persons": "75", "funds": "5.34"}


def test_two_characters_of_a_name_at_most_are_shown() -> None:
    assert [mask_name(name) for name in ("张三", "张三丰", "欧阳锋", "欧阳", "阿依古丽·买买提")] == [
        "张*",
        "张*",
        "欧阳*",
        "欧*",
        "阿*",
    ]


@given(st.decimals(-(10**15), 10**15, places=6))
def test_amounts_leave_as_plain_decimal_strings(amount: Decimal) -> None:
    field = Field("x", "数", "x", FieldType.MONEY)
    form = Form("a/b", "0101", 1, "表", "Form", (field,), (), None, None)  # type: ignore[arg-type]
    text = public_values(form, {"x": amount})["x"]
    assert "E" not in text
    assert Decimal(text) == amount


def test_the_wording_round_trips_as_json(samples: Mapping[str, Any], department: Department) -> None:
    for sample in samples.values():
        values = read(sample.form, sample.entries).values
        assert canonical_bytes(content_to_json(compose(sample.form, values, department, ())))
