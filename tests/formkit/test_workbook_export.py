"""The entry workbook of a form: what a person finds in it, and what it never does."""

import zipfile
from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from gongkai.domain.errors import UserError
from gongkai.domain.form import Choice, Field, Form
from gongkai.formkit.scalars import read_scalar
from gongkai.formkit.workbook.book import open_book
from gongkai.formkit.workbook.examples import example
from gongkai.formkit.workbook.export import export_workbook, workbook_bytes
from gongkai.formkit.workbook.layout import CHOICE_SHEET, ENTRY_SHEET, table_sheets
from gongkai.formkit.workbook.slots import slots_of


def test_the_entry_sheet_has_label_box_unit_and_help(forms: Mapping[str, Form]) -> None:
    form = forms["fiscal/three_public"]
    book = load_workbook(BytesIO(workbook_bytes(form)))
    sheet = book[ENTRY_SHEET]
    assert [cell.value for cell in sheet[2][:2]] == ["表单编号", "fiscal/three_public"]
    assert [cell.value for cell in sheet[4]] == ["项目", "填写内容", "单位", "说明", "示例"]
    lines = {line[0].value: line for line in sheet.iter_rows(min_row=5)}
    stage, money = lines["口径 *"][1], lines[f"{form.field('abroad_this').label_zh} *"]
    assert {rule.formula1: str(rule.sqref) for rule in sheet.data_validations.dataValidation} == {
        '"预算,决算"': stage.coordinate
    }
    assert (money[1].number_format, money[2].value) == ('#,##0.00####" 万元"', "万元")
    assert lines[f"{form.field('reply_date').label_zh} *"][1].number_format == "yyyy-mm-dd"
    assert sheet.freeze_panes == "B5"
    assert (sheet.page_setup.paperSize, sheet.page_setup.fitToWidth) == (9, 1)


def test_only_the_boxes_are_open(forms: Mapping[str, Form]) -> None:
    form = forms["social_assistance/dibao"]
    book = load_workbook(BytesIO(workbook_bytes(form)))
    assert all(sheet.protection.sheet for sheet in book)
    unlocked = {
        cell.coordinate for line in book[ENTRY_SHEET].iter_rows() for cell in line if not cell.protection.locked
    }
    assert unlocked == {f"B{cell.row}" for cell in book[ENTRY_SHEET]["B"] if not cell.protection.locked}
    assert len(unlocked) == len(slots_of(form))
    for name, table in table_sheets(form).items():
        sheet = book[name]
        assert all(cell.protection.locked for line in sheet.iter_rows(max_row=3) for cell in line)
        assert not sheet.column_dimensions["B"].protection.locked
        assert [cell.value for cell in sheet["A"]] == ["序号", "说明", "示例"]
        assert len(sheet[1]) == len(slots_of(table)) + 1


def test_every_example_is_one_that_the_box_takes(forms: Mapping[str, Form]) -> None:
    targets: list[Form | Field] = [*forms.values(), *(table for form in forms.values() for table in form.fields)]
    slots = [slot for target in targets for slot in slots_of(target)]
    given = [(slot, example(slot)) for slot in slots]
    for slot, value in given:
        if value is not None:
            read_scalar(slot.box, str(value))
    assert sum(value is None for _, value in given) < len(given) / 10


def test_a_long_list_stands_on_its_own_sheet(forms: Mapping[str, Form]) -> None:
    form = forms["fiscal/three_public"]
    choices = tuple(Choice(f"c{at}", f"第{at}种口径，按预算级次") for at in range(40))
    fields = tuple(replace(field, choices=choices) if field.choices else field for field in form.fields)
    book = load_workbook(BytesIO(workbook_bytes(replace(form, fields=fields))))
    (rule,) = book[ENTRY_SHEET].data_validations.dataValidation
    assert rule.formula1 == f"'{CHOICE_SHEET}'!$A$2:$A$41"
    assert [cell.value for cell in book[CHOICE_SHEET]["A"][1:]] == [choice.zh for choice in choices]


def test_the_same_form_is_the_same_file_without_author_or_time(
    forms: Mapping[str, Form], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = workbook_bytes(forms["food/food_sampling"])
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    assert workbook_bytes(forms["food/food_sampling"]) == first
    with zipfile.ZipFile(BytesIO(first)) as archive:
        core = archive.read("docProps/core.xml").decode()
    assert "openpyxl" not in core
    assert "20" not in core.partition("core-properties")[2]


RISKY = ['=HYPERLINK("http://x","y")', "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "=1\x07"]


@pytest.mark.parametrize("text", RISKY, ids=repr)
def test_no_text_becomes_a_formula(forms: Mapping[str, Form], tmp_path: Path, text: str) -> None:
    form = forms["social_assistance/dibao"]
    fields = tuple(
        replace(
            field,
            label_zh=f"{text}{field.name}",
            help_zh=text,
            unit=text,
            choices=tuple(replace(choice, zh=f"{text}{choice.value}") for choice in field.choices),
            columns=tuple(replace(column, label_zh=f"{text}{column.name}", unit=text) for column in field.columns),
        )
        for field in form.fields
    )
    export_workbook(replace(form, title_zh=text, fields=fields), tmp_path / "x.xlsx")
    with zipfile.ZipFile(tmp_path / "x.xlsx") as archive:
        sheets = b"".join(archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/"))
    assert b"<f>" not in sheets
    assert b"<f " not in sheets
    cells = [cell for sheet in load_workbook(tmp_path / "x.xlsx") for line in sheet.iter_rows() for cell in line]
    suspect = [cell for cell in cells if str(cell.value or "").startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert suspect
    assert all(cell.data_type == "s" and cell.quotePrefix for cell in suspect)


def test_a_workbook_that_cannot_be_written_is_told_and_leaves_what_was_there(
    forms: Mapping[str, Form], tmp_path: Path
) -> None:
    with pytest.raises(UserError, match="不能写入"):
        export_workbook(forms["food/food_sampling"], tmp_path / "nowhere" / "x.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_an_empty_workbook_gives_no_entries(forms: Mapping[str, Form], tmp_path: Path) -> None:
    for form in forms.values():
        export_workbook(form, tmp_path / "x.xlsx")
        sheet = open_book(tmp_path / "x.xlsx")[0]
        assert all(2 not in line.cells or line.number < 5 for line in sheet.lines)
