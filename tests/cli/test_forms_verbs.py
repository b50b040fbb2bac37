"""`gongkai forms` with check, export and use; an office's own forms; lists and workbooks through `draft`."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from cli_seat import seat
from examples import examples, forms
from gongkai import paths
from gongkai.__main__ import main
from gongkai.commands import office as offices
from gongkai.commands import settings, views
from gongkai.domain.errors import UserError
from gongkai.formkit.reading import read
from office import PASSPHRASE, Office, open_office
from workbooks import filled

LICENCE = "power/licence_result"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


def said(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def own_forms(folder: Path) -> Path:
    """An office's folder: one form reworded, one of its own."""
    source = (paths.forms() / "01-power" / "licence_result.yaml").read_text("utf-8")
    folder.mkdir()
    (folder / "licence.yaml").write_text(source.replace("title_zh: 行政许可", "title_zh: 本区行政许可", 1), "utf-8")
    own = source.replace("id: power/licence_result", "id: power/town_licence", 1).replace("no: '0106'", "no: '0199'", 1)
    (folder / "town.yaml").write_text(own, "utf-8")
    return folder


def test_all_forms_of_the_program_pass_the_check(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["forms", "check"]) == 0
    assert capsys.readouterr().out == "全部完好：81 个表单、3 份审查清单。\n"


def test_the_check_names_file_line_and_remedy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = own_forms(tmp_path / "own")
    (folder / "town.yaml").write_text("id: power/town\n", "utf-8")
    (folder / "other.yaml").write_text("a: [", "utf-8")
    assert main(["forms", "check", str(folder), "--json"]) == 1
    report = said(capsys)
    assert (report["forms"], report["checklists"]) == (81, 3)
    assert [(Path(fault["file"]).name, fault["line"]) for fault in report["faults"]] == [
        ("other.yaml", 2),
        ("town.yaml", 1),
    ]
    assert all(fault["remedy"].endswith("。") for fault in report["faults"])
    assert main(["forms", "check", str(folder)]) == 1
    assert "own/town.yaml 第 1 行：" in capsys.readouterr().out


def test_an_offices_folder_replaces_and_adds_forms(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = own_forms(tmp_path / "own")
    assert main(["forms", "--forms", str(folder), "--json"]) == 0
    listed = {form["id"]: form["title"] for form in said(capsys)}
    assert len(listed) == 82
    assert listed[LICENCE].startswith("本区")


def test_a_missing_folder_is_one_sentence_that_names_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["forms", "--forms", str(tmp_path / "nowhere")]) == 1
    complaint = capsys.readouterr().err
    assert str(tmp_path / "nowhere") in complaint
    assert complaint.count("\n") == 1


def test_the_workspace_remembers_the_folder_and_can_be_freed_of_it(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = own_forms(tmp_path / "own")
    assert main(["forms", "use", str(folder), *seat(office, "clerk")]) == 1
    assert main(["forms", "use", str(folder), *seat(office, "admin")]) == 0
    opened = offices.sign_in(offices.open_desk(office.place), "clerk", PASSPHRASE)
    assert opened.library.form("power/town_licence").no == "0199"
    assert settings.forms_folder(opened) == folder.resolve()
    opened.workspace.close()
    folder.rename(tmp_path / "moved")
    with pytest.raises(UserError, match=str(folder)):
        offices.sign_in(offices.open_desk(office.place), "clerk", PASSPHRASE)
    assert main(["forms", "use", *seat(office, "admin")]) == 0
    opened = offices.sign_in(offices.open_desk(office.place), "clerk", PASSPHRASE)
    assert len(opened.library.forms) == 81
    opened.workspace.close()


def test_a_broken_folder_is_not_remembered(office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = own_forms(tmp_path / "own")
    (folder / "town.yaml").write_text("id: [", "utf-8")
    assert main(["forms", "use", str(folder), *seat(office, "admin")]) == 1
    assert "own/town.yaml 第 2 行" in capsys.readouterr().err
    assert settings.forms_folder(office.desk) is None


def test_export_writes_a_workbook_to_fill_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "licence.xlsx"
    assert main(["forms", "export", LICENCE, "-o", str(out), "--json"]) == 0
    assert said(capsys) == {"file": str(out), "form": LICENCE}
    assert load_workbook(out)["填报"]["B2"].value == LICENCE
    assert main(["forms", "export", "power/nothing", "-o", str(out)]) == 1


def test_a_workbook_becomes_a_draft_and_its_bad_cells_are_told(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form, values = forms()[LICENCE], read(forms()[LICENCE], examples()[LICENCE].entries).values
    path = filled(form, values, tmp_path / "licence.xlsx")
    assert main(["draft", str(path), *seat(office), "--json"]) == 0
    assert said(capsys)["rejected"] == []
    book = load_workbook(path)
    box = next(line[1] for line in book["填报"].iter_rows(min_row=5) if line[0].value == "有效期至 *")
    box.value = "长期"
    book.save(path)
    assert main(["draft", str(path), *seat(office), "--json"]) == 1
    report = said(capsys)
    (cell,) = report["rejected"]
    assert (cell["sheet"], cell["cell"], cell["label"], cell["kind"]) == (
        "填报",
        box.coordinate,
        "有效期至",
        "文字（2 字）",
    )
    assert {problem["field"] for problem in report["problems"]} == {"valid_to"}
    assert len(views.work_list(office.seat("clerk"))) == 2


def licences(path: Path, *rows: list[object]) -> str:
    book = Workbook()
    book.worksheets[0].append(["被许可人", "决定书文号", "决定日期", "经办人"])
    for row in rows:
        book.worksheets[0].append(row)
    book.save(path)
    return str(path)


def test_a_list_becomes_many_and_none_twice(office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = licences(
        tmp_path / "list.xlsx",
        ["天津甲商店", "津武许〔2026〕1号", "2026-11-16", "李明"],
        ["天津乙商店", "津武许〔2026〕2号", "上周", "李明"],
        ["天津丙商店", "津武许〔2026〕3号", 46342, "李明"],
    )
    assert main(["draft", "--each-row", LICENCE, path, *seat(office), "--json"]) == 1
    report = said(capsys)
    assert [row["row"] for row in report["made"]] == [2, 4]
    assert [(row["row"], row["cells"][0]["cell"]) for row in report["rejected"]] == [(3, "C3")]
    assert report["unmatched"] == ["经办人"]
    assert main(["draft", "--each-row", LICENCE, path, *seat(office), "--json"]) == 1
    again = said(capsys)
    assert (again["made"], [row["row"] for row in again["existing"]]) == ([], [2, 4])
    assert main(["draft", "--each-row", LICENCE, path, *seat(office)]) == 1
    words = capsys.readouterr().out
    assert "新建 0 件，已有 2 件，未导入 1 行" in words
    assert "李明" not in words
    assert "上周" not in words


def test_a_list_without_the_number_is_one_sentence(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = Workbook()
    book.worksheets[0].append(["被许可人", "决定日期"])
    book.save(tmp_path / "list.xlsx")
    assert main(["draft", "--each-row", LICENCE, str(tmp_path / "list.xlsx"), *seat(office)]) == 1
    complaint = capsys.readouterr().err
    assert "找不到“行政许可决定文书号”这一列" in complaint
    assert complaint.count("\n") == 1
