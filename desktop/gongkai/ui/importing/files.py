"""What a chosen file is: a filled-in form, or a list whose columns are to be matched. Runs in the pool."""

from dataclasses import dataclass
from pathlib import Path

from gongkai.commands.attach import attach
from gongkai.commands.desk import Changes, Desk
from gongkai.commands.draft import create
from gongkai.commands.library import Library
from gongkai.domain.errors import UserError
from gongkai.domain.values import Problem
from gongkai.formkit.draft_file import DraftFile, open_draft
from gongkai.formkit.reading import read
from gongkai.formkit.workbook.book import Sheet, open_book
from gongkai.formkit.workbook.layout import FORM_LABEL
from gongkai.formkit.workbook.slots import folded

_HEAD_LINES = 20


@dataclass(frozen=True)
class FilledForm:
    """A form's own workbook, or a YAML or JSON draft, with what is wrong in it."""

    path: Path
    draft: DraftFile
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class ListFile:
    """A clerk's own workbook."""

    path: Path
    sheets: tuple[Sheet, ...]


def open_file(path: Path, library: Library) -> FilledForm | ListFile:
    """Reads a file of either kind; UserError where it can be neither."""
    if path.suffix.lower() == ".xlsx" and path.is_file():
        sheets = open_book(path)
        if not any(map(_names_a_form, sheets)):
            return ListFile(path, sheets)
    draft = open_draft(path, library.forms)
    return FilledForm(path, draft, read(draft.form, draft.entries, library.calendar).problems)


def make_draft(desk: Desk, draft: DraftFile) -> tuple[Changes, tuple[UserError, ...]]:
    """Makes the draft with its attachments, and tells why some were refused (a classification mark, the size).

    Every file is read before anything is written; UserError where one cannot be read.
    """
    contents = [(file.name, _content(file), field) for file, field in draft.files]
    changes = create(desk, draft.form.id, draft.entries)
    refused: list[UserError] = []
    for name, data, field in contents:
        try:
            attach(desk, changes.id, name, data, field)
        except UserError as error:
            refused.append(error)
    return changes, tuple(refused)


def _names_a_form(sheet: Sheet) -> bool:
    texts = (cell.value for line in sheet.lines[:_HEAD_LINES] for cell in line.cells.values())
    return any(isinstance(text, str) and folded(text) == folded(FORM_LABEL) for text in texts)


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        raise UserError("附件打不开", f"“{file.name}”不能读取，没有建立草稿。", "请关闭占用它的程序后再试。") from None
