"""Forms and checklists from their YAML files; what is wrong in a file is told with its line and its remedy."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from gongkai.domain.canonical import sha256_hex
from gongkai.domain.checklist import Checklist
from gongkai.domain.errors import UserError
from gongkai.domain.form import Form
from gongkai.domain.workflow import State
from gongkai.formkit.checklist_schema import read_checklist
from gongkai.formkit.form_schema import read_form
from gongkai.formkit.strict_yaml import LineError, Node, parse

MAX_BYTES = 1_000_000
CHECKLISTS = "checklists"

_Thing = TypeVar("_Thing", Form, Checklist)


def load_forms(*folders: Path) -> Mapping[str, Form]:
    """The forms of these folders by id, in the order of their numbers; a later folder's form replaces an earlier one.

    Raises UserError, with file, line and remedy, at the first thing wrong.
    """
    found: dict[str, Form] = {}
    for folder in folders:
        found |= _forms_of(folder)
    return dict(sorted(found.items(), key=lambda item: item[1].no))


def load_checklists(folder: Path) -> Mapping[State, Checklist]:
    """The checklist of each review step; raises UserError, with file, line and remedy, at the first thing wrong."""
    read = (_load(path, read_checklist) for path in _files(folder))
    return {checklist.step: checklist for checklist in read}


def _forms_of(folder: Path) -> dict[str, Form]:
    found: dict[str, Form] = {}
    places: dict[str, Path] = {}
    for path in _files(folder):
        if CHECKLISTS in path.relative_to(folder).parts:
            continue
        form = _load(path, read_form)
        for name in (form.id, form.no):
            if name in places:
                where = f"{places[name].name} 和 {path.name} 都用了“{name}”。"
                raise UserError("表单重复", where, "请改掉其中一个。")
            places[name] = path
        found[form.id] = form
    return found


def _files(folder: Path) -> Iterator[Path]:
    if not folder.is_dir():
        raise UserError("找不到表单文件夹", f"没有“{folder.name}”这个文件夹。", "请检查设置里的表单文件夹。")
    return iter(sorted(path for path in folder.rglob("*") if path.suffix in (".yaml", ".yml")))


def _load(path: Path, read: Callable[[Node, str], _Thing]) -> _Thing:
    try:
        data = path.read_bytes()
        return read(parse(_decode(data)), sha256_hex(data))
    except LineError as error:
        raise UserError("表单文件有误", f"{path.name} 第 {error.line} 行：{error.message}", error.remedy) from None
    except OSError:
        raise UserError("表单文件打不开", f"不能读取 {path.name}。", "请检查文件的权限。") from None


def _decode(data: bytes) -> str:
    if len(data) > MAX_BYTES:
        raise LineError(1, "文件太大。", "一个文件只写一个表单。")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise LineError(line, "不是 UTF-8 文字。", "请用文本编辑器另存为 UTF-8 后再试。") from None
