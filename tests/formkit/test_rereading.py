"""Reading again while someone types: always what a full reading gives, and only what changed is worked on."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examples import examples
from gongkai.domain.form import Field, FieldType
from gongkai.domain.values import Entries
from gongkai.formkit import reading, rules, scalars
from gongkai.formkit.reading import MAX_ROWS, Reader, read

WITH_TABLES = sorted(name for name, example in examples().items() if any(f.columns for f in example.form.fields))
ODD: list[Any] = ["", None, "很多", "12", 1, True, "2026-11-23", ["a"], {"start": "2026-01-01", "end": ""}, "a\0b"]


def box(field: Field) -> st.SearchStrategy[Any]:
    """What may come into a box: something of its kind, or nonsense."""
    kinds: dict[FieldType, list[Any]] = {
        FieldType.CHOICE: [choice.value for choice in field.choices],
        FieldType.MULTICHOICE: [[choice.value] for choice in field.choices],
        FieldType.NUMBER: ["0", "7", "150"],
        FieldType.MONEY: ["0", "3.50", "1,000"],
        FieldType.BOOLEAN: [True, "否"],
    }
    return st.sampled_from([*kinds.get(field.type, ["津武〔2026〕1号"]), *ODD])


@st.composite
def typing(draw: st.DrawFn) -> list[tuple[str, Entries]]:
    """A form's id with its entries after each of a few edits, the first being the example itself."""
    name = draw(st.sampled_from(WITH_TABLES))
    example = examples()[name]
    steps = [deepcopy(example.entries)]
    for _ in range(draw(st.integers(1, 6))):
        entries = deepcopy(steps[-1])
        edit(draw, entries, draw(st.sampled_from(example.form.fields)))
        steps.append(entries)
    return [(name, entries) for entries in steps]


def edit(draw: st.DrawFn, entries: Entries, field: Field) -> None:
    rows = entries.get(field.name)
    if field.type is not FieldType.TABLE or not isinstance(rows, list) or not rows:
        entries[field.name] = draw(box(field))
        return
    at = draw(st.integers(0, len(rows) - 1))
    how = draw(st.sampled_from(["cell", "insert", "delete", "swap", "blank", "unknown", "clear"]))
    column = draw(st.sampled_from(field.columns))
    match how:
        case "cell":
            rows[at] = rows[at] | {column.name: draw(box(column))}
        case "insert":
            rows.insert(at, dict(rows[at]))
        case "delete":
            del rows[at]
        case "swap":
            rows[at], rows[0] = rows[0], rows[at]
        case "blank":
            rows.insert(at, {})
        case "unknown":
            rows[at] = rows[at] | {"shoe_size": "43"}
        case "clear":
            entries[field.name] = draw(st.sampled_from([None, [], "", "不是表", [1]]))


@given(typing())
def test_reading_again_is_reading_in_full(steps: list[tuple[str, Entries]]) -> None:
    form = examples()[steps[0][0]].form
    reader = Reader(form)
    for _, entries in steps:
        assert reader.read(entries) == read(form, entries)


def test_a_list_of_rows_changed_in_place_is_seen() -> None:
    example = examples()["social_assistance/dibao"]
    entries, reader = deepcopy(example.entries), Reader(example.form)
    reader.read(entries)
    entries["by_town"][0] = entries["by_town"][0] | {"persons": "999"}
    assert reader.read(entries) == read(example.form, entries)
    assert "R01" in {problem.rule for problem in reader.read(entries).problems}


def test_true_is_not_the_amount_that_it_equals() -> None:
    example = examples()["social_assistance/dibao"]
    reader = Reader(example.form)
    for cell in (1, True, 1):
        rows = [example.entries["by_town"][0] | {"persons": cell}]
        entries = example.entries | {"by_town": rows}
        assert reader.read(entries) == read(example.form, entries)


def test_only_the_edited_box_and_the_rules_that_name_it_are_worked_on(monkeypatch: pytest.MonkeyPatch) -> None:
    example = examples()["social_assistance/dibao"]
    rows = [example.entries["by_town"][0] | {"town": f"第{at}镇"} for at in range(1000)]
    reader = Reader(example.form)
    reader.read(example.entries | {"by_town": rows})
    boxes, judged = watched(monkeypatch)
    reader.read(example.entries | {"by_town": [*rows[:500], rows[500] | {"persons": "7"}, *rows[501:]]})
    assert boxes == [column.name for column in example.form.field("by_town").columns]
    assert judged == ["R01", "R02", "R03", "R04"]
    reader.read(example.entries | {"by_town": [*rows[:500], rows[500] | {"persons": "7"}, *rows[501:]]})
    assert len(judged) == 4


def watched(monkeypatch: pytest.MonkeyPatch) -> tuple[list[str], list[str]]:
    """The names of the boxes that are read and of the rules that are run from now on."""
    boxes: list[str] = []
    judged: list[str] = []
    read_scalar, broken_rule = scalars.read_scalar, rules.broken_rule

    def reading_box(field: Field, entry: Any) -> Any:
        boxes.append(field.name)
        return read_scalar(field, entry)

    def judging(rule: Any, *others: Any) -> Any:
        judged.append(rule.id)
        return broken_rule(rule, *others)

    monkeypatch.setattr("gongkai.formkit.boxes.read_scalar", reading_box)
    monkeypatch.setattr(reading, "broken_rule", judging)
    return boxes, judged


def test_a_table_has_its_limit() -> None:
    example = examples()["social_assistance/dibao"]
    row: Mapping[str, Any] = example.entries["by_town"][0]
    over = read(example.form, example.entries | {"by_town": [dict(row)] * (MAX_ROWS + 1)})
    (problem,) = over.problems
    assert (problem.field, problem.message.partition("”")[2]) == ("by_town", "要逐行填写，最多 20000 行。")
