"""A filled-in draft as a file: YAML, JSON or the form's own XLSX workbook."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gongkai.domain.errors import UserError
from gongkai.domain.form import FieldType, Form
from gongkai.domain.values import Entries
from gongkai.formkit.strict_yaml import LineError, parse, plain

if TYPE_CHECKING:
    from gongkai.formkit.workbook.cells import RejectedCell

MAX_BYTES = 8_000_000
_KEYS = frozenset({"form", "values", "attachments"})


@dataclass(frozen=True)
class DraftFile:
    """What a draft's file held: its form, the entries as typed, each attachment's path with the attachment field it
    fills ("" for none), and the cells of a workbook that could not be taken."""

    form: Form
    entries: Entries
    files: tuple[tuple[Path, str], ...] = ()
    rejected: "tuple[RejectedCell, ...]" = ()


def open_draft(path: Path, forms: Mapping[str, Form]) -> DraftFile:
    """What a YAML, JSON or XLSX file holds, with a report of the cells that could not be taken.

    The shape is `form: id`, `values: {field: …}`, `attachments: [{file: relative/path, field: name}]`; an attachment
    field's entry is set to the names of its files. Raises UserError with one sentence for anything wrong.
    """
    if not path.is_file():
        raise UserError("草稿文件不存在", f"找不到“{path.name}”。", "请检查文件的位置和名称。")
    if path.suffix.lower() == ".xlsx":
        return _workbook(path, forms)
    if path.stat().st_size > MAX_BYTES:
        raise _wrong(path, "文件太大。", "请删去多余的内容后再试。")
    draft = _mapping(path)
    form = _form(path, draft, forms)
    files = _attachments(path, draft.get("attachments"), form)
    return DraftFile(form, _values(path, draft.get("values")) | _names(files), files)


def read_draft(path: Path, forms: Mapping[str, Form]) -> tuple[Form, Entries, tuple[tuple[Path, str], ...]]:
    """The form, the entries and the attachments of a file that can be taken whole; UserError where it cannot."""
    draft = open_draft(path, forms)
    if draft.rejected:
        first = draft.rejected[0]
        message = f"有 {len(draft.rejected)} 格不能读取，第一处是工作表“{first.sheet}”的 {first.cell}：{first.reason}"
        raise _wrong(path, message, "请在表格里改好后再试。")
    return draft.form, draft.entries, draft.files


def _workbook(path: Path, forms: Mapping[str, Form]) -> DraftFile:
    from gongkai.formkit.workbook.entry_book import read_workbook

    found = read_workbook(path, forms)
    return DraftFile(found.form, found.entries, rejected=found.rejected)


def _wrong(path: Path, message: str, remedy: str) -> UserError:
    return UserError("草稿文件有误", f"{path.name}：{message}", remedy)


def _mapping(path: Path) -> dict[str, Any]:
    match path.suffix.lower():
        case ".yaml" | ".yml":
            draft = _yaml(path)
        case ".json":
            draft = _json(path)
        case _:
            raise _wrong(path, "不是草稿文件。", "请使用 YAML、JSON 或 XLSX 文件。")
    if not isinstance(draft, dict) or set(draft) - _KEYS:
        raise _wrong(path, "内容不是一份草稿。", "顶层只写 form、values 和 attachments。")
    return draft


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise _wrong(path, "不是 UTF-8 文字。", "请用文本编辑器另存为 UTF-8 后再试。") from None
    except OSError:
        raise _wrong(path, "打不开。", "请检查文件的权限，或关闭正在使用它的程序。") from None


def _yaml(path: Path) -> Any:
    try:
        return plain(parse(_text(path)))
    except LineError as error:
        raise _wrong(path, f"第 {error.line} 行{error.message}", error.remedy) from None


def _json(path: Path) -> Any:
    try:
        # Numbers stay as they were written, so that amounts stay exact.
        return json.loads(_text(path), parse_float=str, parse_int=str, parse_constant=str)
    except json.JSONDecodeError as error:
        raise _wrong(path, f"第 {error.lineno} 行不是完好的 JSON。", "请检查这一行的引号、逗号和括号。") from None
    except RecursionError:
        raise _wrong(path, "层次太深。", "请检查括号是否成对。") from None


def _form(path: Path, draft: dict[str, Any], forms: Mapping[str, Form]) -> Form:
    form_id = draft.get("form")
    if not isinstance(form_id, str):
        raise _wrong(path, "没有写明表单。", "请在 form 后面写上表单的编号，用 gongkai forms 查看。")
    if form_id not in forms:
        raise _wrong(path, f"没有“{form_id}”这个表单。", "请用 gongkai forms 查看全部表单。")
    return forms[form_id]


def _values(path: Path, values: Any) -> Entries:
    if values is None:
        return {}
    if not isinstance(values, dict):
        raise _wrong(path, "values 的写法不对。", "请写成“字段: 内容”的形式。")
    return values


def _attachments(path: Path, listed: Any, form: Form) -> tuple[tuple[Path, str], ...]:
    items = listed if listed is not None else []
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise _wrong(path, "attachments 的写法不对。", "请每个附件写一项：file: 相对路径。")
    return tuple(_attachment(path, item, form) for item in items)


def _attachment(path: Path, item: dict[str, Any], form: Form) -> tuple[Path, str]:
    name, field = item.get("file"), item.get("field") or ""
    if not isinstance(name, str) or set(item) - {"file", "field"}:
        raise _wrong(path, "attachments 里有一项写法不对。", "请写 file: 相对路径，需要时再写 field: 附件字段。")
    known = {field.name for field in form.fields if field.type is FieldType.ATTACHMENT}
    if field and field not in known:
        raise _wrong(
            path, "attachments 里的 field 不是附件字段。", f"可用的附件字段：{'、'.join(sorted(known)) or '无'}。"
        )
    file = path.parent / name
    if not file.is_file():
        raise _wrong(path, f"找不到附件“{Path(name).name}”。", "请检查附件的位置，路径从草稿文件所在的文件夹算起。")
    return file, field


def _names(files: Sequence[tuple[Path, str]]) -> Entries:
    fields = dict.fromkeys(field for _, field in files if field)
    return {field: [file.name for file, of in files if of == field] for field in fields}
