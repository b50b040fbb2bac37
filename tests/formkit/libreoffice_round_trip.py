"""Each form's workbook filled in, opened and saved again by LibreOffice, and imported unchanged.

Run by name, it takes a minute: pytest tests/formkit/libreoffice_round_trip.py
"""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from examples import examples
from gongkai.domain.form import FieldType, Form
from gongkai.domain.values import Values
from gongkai.formkit.reading import read
from gongkai.formkit.workbook.entry_book import read_workbook
from gongkai.formkit.workbook.export import export_workbook
from gongkai.formkit.workbook.layout import ENTRY_SHEET
from workbooks import filled

SOFFICE = shutil.which("soffice")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (soffice) is not installed here"),
]


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of all filled-in workbooks as LibreOffice saved them, named by the form's number."""
    folder = tmp_path_factory.mktemp("office")
    written, again = folder / "written", folder / "again"
    written.mkdir()
    for example in examples().values():
        values = read(example.form, example.entries).values
        filled(example.form, values, written / f"{example.form.no}.xlsx")
    _save_again(sorted(written.iterdir()), again, folder / "profile")
    return again


@pytest.mark.parametrize("name", sorted(examples()))
def test_a_workbook_saved_by_libreoffice_is_imported_unchanged(name: str, saved: Path) -> None:
    example = examples()[name]
    found = read_workbook(saved / f"{example.form.no}.xlsx", {name: example.form})
    assert found.rejected == ()
    values = read(example.form, example.entries).values
    assert _comparable(example.form, read(example.form, found.entries).values) == _comparable(example.form, values)


def test_an_empty_workbook_keeps_its_choices_and_headings(tmp_path: Path) -> None:
    form = examples()["power/licence_result"].form
    (tmp_path / "written").mkdir()
    export_workbook(form, tmp_path / "written" / "x.xlsx")
    _save_again([tmp_path / "written" / "x.xlsx"], tmp_path / "again", tmp_path / "profile")
    sheets = [load_workbook(tmp_path / place / "x.xlsx")[ENTRY_SHEET] for place in ("written", "again")]
    before, after = ([row[0].value for row in sheet.iter_rows(min_row=5)] for sheet in sheets)
    assert after[: len(before)] == before
    assert len(sheets[1].data_validations.dataValidation) > 0
    assert sheets[1].protection.sheet


def _save_again(files: Sequence[Path], folder: Path, profile: Path) -> None:
    """Opens these workbooks with LibreOffice and saves them into the folder, in an installation of their own."""
    assert SOFFICE is not None
    command = [SOFFICE, "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", "xlsx"]
    subprocess.run(
        [*command, "--outdir", str(folder), *map(str, files)],
        env=os.environ | {"HOME": str(profile)},
        check=True,
        capture_output=True,
        timeout=900,
    )


def _comparable(form: Form, values: Values) -> dict[str, Any]:
    """The values without files, which no workbook holds, and without tables that have no row."""
    files = {field.name for field in form.fields if field.type is FieldType.ATTACHMENT}
    return {name: value for name, value in values.items() if name not in files and value != ()}
