"""Reading a filled-in workbook back: unchanged where it is good, cell by cell where it is not."""

import zipfile
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.utils.datetime import WINDOWS_EPOCH

from examples import examples
from gongkai.domain.errors import UserError
from gongkai.domain.form import Field, FieldType, Form
from gongkai.domain.values import Values
from gongkai.formkit.draft_file import open_draft, read_draft
from gongkai.formkit.reading import read
from gongkai.formkit.workbook.book import Cell, Sheet
from gongkai.formkit.workbook.cells import entry_of, reject
from gongkai.formkit.workbook.entry_book import Import, read_workbook
from gongkai.formkit.workbook.layout import ENTRY_SHEET, table_sheets
from gongkai.formkit.workbook.slots import Slot
from workbooks import filled

SAMPLES = "social_assistance/dibao"


def comparable(form: Form, values: Values) -> dict[str, Any]:
    """The values without files, which no workbook holds, and without tables that have no row."""
    files = {field.name for field in form.fields if field.type is FieldType.ATTACHMENT}
    return {name: value for name, value in values.items() if name not in files and value != ()}


@pytest.mark.parametrize("name", sorted(examples()))
def test_each_form_survives_export_fill_and_read(name: str, tmp_path: Path) -> None:
    form, values = examples()[name].form, read(examples()[name].form, examples()[name].entries).values
    found = read_workbook(filled(form, values, tmp_path / "x.xlsx"), {name: form})
    assert found.rejected == ()
    assert comparable(form, read(form, found.entries).values) == comparable(form, values)


def imported(tmp_path: Path, forms: Mapping[str, Form], change: Callable[[Any], None], name: str = SAMPLES) -> Import:
    """The dibao example after an office program changed the workbook."""
    form = forms[name]
    path = filled(form, read(form, examples()[name].entries).values, tmp_path / "x.xlsx")
    book = load_workbook(path)
    change(book)
    book.save(path)
    return read_workbook(path, forms)


def box_of(book: Workbook, label: str) -> Any:
    return next(line[1] for line in book[ENTRY_SHEET].iter_rows(min_row=5) if str(line[0].value).startswith(label))


def table_of(book: Workbook) -> Any:
    return next(sheet for sheet in book.worksheets if sheet["A1"].value == "序号")


def reordered(book: Workbook) -> None:
    book.move_sheet(ENTRY_SHEET, 2)


def spread_out(book: Workbook) -> None:
    table = table_of(book)
    table.insert_rows(4, 3)
    table.insert_cols(1, 2)
    table.insert_cols(5)
    book[ENTRY_SHEET].insert_rows(3, 2)
    book[ENTRY_SHEET].insert_cols(1)


def widened(book: Workbook) -> None:
    for line in book[ENTRY_SHEET].iter_rows(min_row=5, max_col=1):
        text = str(line[0].value or "")
        line[0].value = f"　{text}　".replace("（", "(").replace("）", " )").replace("*", "＊")
    for cell in table_of(book)[1]:
        cell.value = str(cell.value).replace("（", "\n(").replace("）", ")")


@pytest.mark.parametrize("change", [reordered, spread_out, widened])
def test_what_an_office_program_moves_about_is_still_found(
    tmp_path: Path, forms: Mapping[str, Form], change: Callable[[Any], None]
) -> None:
    found = imported(tmp_path, forms, change)
    assert found.rejected == ()
    expected = read(forms[SAMPLES], examples()[SAMPLES].entries).values
    assert comparable(found.form, read(found.form, found.entries).values) == comparable(found.form, expected)


def test_a_text_merged_downwards_stands_in_each_row_and_an_amount_in_the_first_only(
    tmp_path: Path, forms: Mapping[str, Form]
) -> None:
    def merge(book: Workbook) -> None:
        table = table_of(book)
        for label in ("镇", "人数"):
            letter = next(cell.column_letter for cell in table[1] if label in str(cell.value))
            table.merge_cells(f"{letter}4:{letter}5")

    rows = imported(tmp_path, forms, merge).entries["by_town"]
    assert rows[0]["town"] == rows[1]["town"]
    assert "persons" in rows[0]
    assert "persons" not in rows[1]


CELLS: list[tuple[str, object, str, object]] = [
    ("period（起）", 46204, "yyyy-mm-dd", "2026-07-01"),
    ("period（起）", 46204, "General", "2026-07-01"),
    ("period（起）", 20260701, "General", "20260701"),
    ("period（起）", datetime(2026, 7, 1), "yyyy-mm-dd", "2026-07-01"),  # noqa: DTZ001 - as a spreadsheet keeps it
    ("period（起）", "２０２６年7月1日", "@", "２０２６年7月1日"),
    ("assist_total_funds", 0.1 + 0.2, "General", "0.3"),
    ("assist_total_funds", 1234.5, "#,##0.00", "1234.50"),
    ("assist_total_funds", 1 / 3, "0.00", "0.33"),
    ("assist_total_funds", 2.5, "0", "2.5"),
    ("assist_total_funds", " 1,234.50 ", "@", "1,234.50"),
    ("assist_total_persons", 12, "General", "12"),
]


@pytest.mark.parametrize(("place", "value", "number_format", "entry"), CELLS)
def test_a_cell_means_what_it_shows(
    tmp_path: Path, forms: Mapping[str, Form], place: str, value: object, number_format: str, entry: object
) -> None:
    name, _, part = place.partition("（")
    label = forms[SAMPLES].field(name).label_zh + (f"（{part}" if part else "")

    def write(book: Workbook) -> None:
        box = box_of(book, label)
        box.value, box.number_format = value, number_format

    found = imported(tmp_path, forms, write).entries[name]
    assert (found["start"] if part else found) == entry


TEXT = Slot(Field("remark", "备注", "Remark", FieldType.TEXT))


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (2282171234, "0", "2282171234"),
        (22, "000000", "000022"),
        (12.5, "0.00%", "1250.00%"),
        (True, "General", "是"),
        (date(2026, 7, 1), "yyyy-mm-dd", "2026-07-01"),
        ("  =1+1 ", "@", "=1+1"),
    ],
)
def test_a_text_box_takes_what_is_shown(value: Any, number_format: str, text: str) -> None:
    assert entry_of(TEXT, Cell("A1", value, number_format), WINDOWS_EPOCH) == text


def test_a_workbook_that_counts_from_1904_gives_the_same_days(tmp_path: Path, forms: Mapping[str, Form]) -> None:
    def write(book: Workbook) -> None:
        book.epoch = datetime(1904, 1, 1)  # noqa: DTZ001 - as a spreadsheet keeps it

    expected = read(forms[SAMPLES], examples()[SAMPLES].entries).values["period"]
    assert read(forms[SAMPLES], imported(tmp_path, forms, write).entries).values["period"] == expected


def test_a_choice_is_told_by_its_label_however_wide(tmp_path: Path, forms: Mapping[str, Form]) -> None:
    def write(book: Workbook) -> None:
        box_of(book, "口径").value = " 决 算 "

    assert imported(tmp_path, forms, write, "fiscal/three_public").entries["stage"] == "final"


REJECTED: list[tuple[str, object, str, str, str]] = [
    ("assist_total_funds", "约12万", "文字（4 字）", "要写成数字", "约12万"),
    ("assist_total_persons", 1.5, "数字", "要写整数", "1.5"),
    ("assist_total_persons", "李明", "文字（2 字）", "要写成数字", ""),
    ("assist_total_persons", "12011419900307231X", "文字（18 字）", "要写成数字", ""),
    ("contact", 120114199003072310, "数字", "超过 15 位", ""),
    ("contact", "=B1&B2", "公式", "没有保存计算结果", ""),
    ("contact", "#REF!", "公式", "公式出错", ""),
    ("area_kind", "海上", "文字（2 字）", "要从选项里选", ""),
]


@pytest.mark.parametrize(("name", "value", "kind", "says", "shown"), REJECTED, ids=[f"{r[0]} {r[3]}" for r in REJECTED])
def test_a_rejected_cell_is_told_with_its_place_and_nothing_personal(
    tmp_path: Path, forms: Mapping[str, Form], name: str, value: object, kind: str, says: str, shown: str
) -> None:
    places = []

    def write(book: Workbook) -> None:
        box = box_of(book, forms[SAMPLES].field(name).label_zh)
        box.value = value
        places.append(box.coordinate)

    found = imported(tmp_path, forms, write)
    (cell,) = found.rejected
    assert (cell.sheet, cell.cell, cell.kind, cell.value) == (ENTRY_SHEET, places[0], kind, shown)
    assert says in cell.reason
    assert cell.reason.endswith("。")
    assert name not in found.entries
    assert str(value) not in cell.reason


def test_the_good_rows_are_kept(tmp_path: Path, forms: Mapping[str, Form]) -> None:
    def write(book: Workbook) -> None:
        table_of(book)["C5"].value = "不详"

    found = imported(tmp_path, forms, write)
    whole = examples()[SAMPLES].entries["by_town"]
    assert [(cell.cell, cell.sheet) for cell in found.rejected] == [("C5", next(iter(table_sheets(found.form))))]
    assert [row["town"] for row in found.entries["by_town"]] == [row["town"] for row in [whole[0], *whole[2:]]]


def test_nothing_is_lost_without_a_word(tmp_path: Path, forms: Mapping[str, Form]) -> None:
    def write(book: Workbook) -> None:
        sheet = book[ENTRY_SHEET]
        sheet.append(["自拟项目", "内容"])
        sheet.append([next(line[0].value for line in sheet.iter_rows(min_row=6)), "2026-01-01"])
        table_of(book)["H1"].value, table_of(book)["H4"].value = "自拟列", "内容"
        book.create_sheet("草稿")["C3"].value = "内容"

    found = imported(tmp_path, forms, write)
    assert {cell.reason.partition("，")[0] for cell in found.rejected} == {
        "不认识这个项目",
        "这个项目写了两次",
        "不认识这一列",
        "不认识这张工作表",
    }


def test_a_period_that_ends_before_it_starts_is_one_rejected_cell(tmp_path: Path, forms: Mapping[str, Form]) -> None:
    def write(book: Workbook) -> None:
        box_of(book, f"{forms[SAMPLES].field('period').label_zh}（止）").value = date(2020, 1, 1)

    found = imported(tmp_path, forms, write)
    assert [cell.reason for cell in found.rejected if "不能早于" in cell.reason]
    assert "period" not in found.entries


@pytest.mark.parametrize(
    ("cell", "text", "says"), [("B2", "food/none", "不是已有的表单"), ("B4", "内容", "找不到“项目”和“填写内容”两列")]
)
def test_a_workbook_that_is_none_of_ours_is_refused(
    tmp_path: Path, forms: Mapping[str, Form], cell: str, text: str, says: str
) -> None:
    def write(book: Workbook) -> None:
        book[ENTRY_SHEET][cell] = text

    with pytest.raises(UserError, match=says):
        imported(tmp_path, forms, write)


def test_a_verb_that_needs_the_whole_draft_refuses_a_workbook_with_a_rejected_cell(
    tmp_path: Path, forms: Mapping[str, Form]
) -> None:
    def write(book: Workbook) -> None:
        box_of(book, forms[SAMPLES].field("assist_total_persons").label_zh).value = "很多"

    found = imported(tmp_path, forms, write)
    assert open_draft(tmp_path / "x.xlsx", forms).rejected == found.rejected
    with pytest.raises(UserError, match=r"有 1 格不能读取，第一处是工作表“填报”的 B\d+"):
        read_draft(tmp_path / "x.xlsx", forms)


def test_a_sheet_with_too_many_lines_is_refused(tmp_path: Path, forms: Mapping[str, Form]) -> None:
    book = Workbook()
    book.active["A999999"] = "x"  # type: ignore[index]
    book.save(tmp_path / "long.xlsx")
    with pytest.raises(UserError, match="超过 20000 行"):
        read_workbook(tmp_path / "long.xlsx", forms)


def test_a_swollen_workbook_is_refused_unopened(tmp_path: Path, forms: Mapping[str, Form]) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 165_000_000)
    with pytest.raises(UserError, match="文件太大"):
        read_workbook(tmp_path / "bomb.xlsx", forms)


@pytest.mark.parametrize(("value", "shown"), [(13902168845, ""), ("1,2", "1,2"), ("2026-13-01", "2026-13-01")])
def test_only_a_few_figures_are_repeated(value: Any, shown: str) -> None:
    amount = Field("persons", "人数", "Persons", FieldType.NUMBER)
    sheet = Sheet("填报", (), WINDOWS_EPOCH)
    assert reject(sheet, Cell("B5", value), "人数", "要写成数字。", amount).value == shown
