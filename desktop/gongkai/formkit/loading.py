"""Forms and checklists from their YAML files; what is wrong in a file is told with its line and its remedy."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile
from pathlib import Path
from typing import TypeVar

from gongkai.domain.canonical import sha256_hex
from gongkai.domain.checklist import Checklist
from gongkai.domain.errors import UserError
from gongkai.domain.form import Form
from gongkai.domain.workflow import REVIEW_STEPS, State
from gongkai.formkit.checklist_schema import read_checklist
from gongkai.formkit.folders import CHECKLISTS, checklist_folders, files
from gongkai.formkit.form_schema import read_form
from gongkai.formkit.strict_yaml import LineError, parse

MAX_BYTES = 1_000_000

_Thing = TypeVar("_Thing", Form, Checklist)


@dataclass(frozen=True)
class Fault:
    """Something wrong in a file of a folder: the line (0: the file as a whole), what it is, and what to do."""

    folder: Path
    path: Path
    line: int
    message: str
    remedy: str

    @property
    def place(self) -> str:
        """The file within its folder, and the line."""
        file = (Path(self.folder.name) / self.path.relative_to(self.folder)).as_posix()
        return f"{file} 第 {self.line} 行" if self.line else file

    def as_error(self) -> UserError:
        """The fault as an error that is fit to show."""
        return UserError("表单文件有误", f"{self.place}：{self.message}", self.remedy)


@dataclass(frozen=True)
class Checked:
    """What a look at whole folders found: the good forms and checklists, their files, and every broken file."""

    forms: Mapping[str, Form]
    checklists: Mapping[State, Checklist]
    files: Mapping[str, Path]
    faults: tuple[Fault, ...]


def load_forms(*folders: Path) -> Mapping[str, Form]:
    """The forms of these folders by id, in the order of their numbers; a later folder's form replaces an earlier one.

    Raises UserError, with file, line and remedy, at the first thing wrong.
    """
    forms, _places, faults = _forms(folders)
    if faults:
        raise faults[0].as_error()
    return forms


def load_checklists(*folders: Path) -> Mapping[State, Checklist]:
    """The checklist of each review step, a later folder's before an earlier one's.

    Raises UserError, with file, line and remedy, at the first thing wrong.
    """
    checklists, _places, faults = _checklists(folders)
    if faults:
        raise faults[0].as_error()
    return checklists


def open_form(file: Path) -> Form:
    """The form of one file; UserError where it can't be read."""
    return _opened(file, _form)


def open_checklist(file: Path) -> Checklist:
    """The checklist of one file; UserError where it can't be read."""
    return _opened(file, _checklist)


def check(*folders: Path) -> Checked:
    """Looks at every file of these folders, laid one over the other; UserError only where a folder is missing."""
    forms, places, faults = _forms(folders)
    checklists, others, more = _checklists(checklist_folders(*folders))
    return Checked(forms, checklists, {**places, **others}, (*faults, *more))


def _forms(folders: tuple[Path, ...]) -> tuple[dict[str, Form], dict[str, Path], list[Fault]]:
    found: dict[str, Form] = {}
    places: dict[str, Path] = {}
    faults: list[Fault] = []
    for folder in folders:
        taken = {form.no: form.id for form in found.values()}
        own: dict[str, Path] = {}
        for path in files(folder):
            if CHECKLISTS in path.relative_to(folder).parts:
                continue
            form = _load(folder, path, _form)
            fault = form if isinstance(form, Fault) else _clash(folder, path, form, found, taken, own)
            if isinstance(form, Form) and fault is None:
                own |= {form.id: path, form.no: path}
                found[form.id], places[form.id] = form, path
            elif fault is not None:
                faults.append(fault)
    return dict(sorted(found.items(), key=lambda item: item[1].no)), places, faults


def _clash(
    folder: Path, path: Path, form: Form, found: Mapping[str, Form], taken: Mapping[str, str], own: Mapping[str, Path]
) -> Fault | None:
    """An id or a number that another form has: within a folder always, across folders unless it is replaced whole."""
    for key, name in (("id", form.id), ("no", form.no)):
        if name in own:
            message = f"“{name}”在 {own[name].name} 里已经用了。"
            return Fault(folder, path, _line_of(path, key), message, "请改掉其中一个。")
    line = _line_of(path, "no")
    if form.id in found and found[form.id].no != form.no:
        message = f"“{form.id}”的编号原来是 {found[form.id].no}，编号不能更改。"
        return Fault(folder, path, line, message, f"请写回 no: '{found[form.id].no}'，或换一个 id。")
    if taken.get(form.no, form.id) != form.id:
        message = f"编号 {form.no} 已经是“{taken[form.no]}”的编号。"
        return Fault(folder, path, line, message, "请换一个没有用过的编号。")
    return None


def _line_of(path: Path, key: str) -> int:
    text = path.read_text("utf-8-sig")
    found = re.search(rf"^{key}\s*:", text, re.MULTILINE)
    return text.count("\n", 0, found.start()) + 1 if found else 1


def _checklists(folders: tuple[Path, ...]) -> tuple[dict[State, Checklist], dict[str, Path], list[Fault]]:
    found: dict[State, Checklist] = {}
    places: dict[str, Path] = {}
    faults: list[Fault] = []
    for folder in folders:
        own: dict[State, Path] = {}
        for path in files(folder):
            checklist = _load(folder, path, _checklist)
            if isinstance(checklist, Fault):
                faults.append(checklist)
            elif checklist.step in own:
                message = f"环节“{checklist.step}”的清单在 {own[checklist.step].name} 里已经有了。"
                faults.append(Fault(folder, path, _line_of(path, "step"), message, "一个环节只留一份清单。"))
            else:
                own[checklist.step] = places[checklist.step] = path
                found[checklist.step] = checklist
    missing = [step for step in REVIEW_STEPS if step not in found]
    if missing and folders and not faults:
        message = f"缺少环节“{missing[0]}”的审查清单。"
        faults.append(Fault(folders[0], folders[0], 0, message, "三个环节各要一份清单。"))
    return found, places, faults


def _opened(file: Path, read: Callable[[str, str], _Thing]) -> _Thing:
    thing = _load(file.parent, file, read)
    if isinstance(thing, Fault):
        raise thing.as_error()
    return thing


def _load(folder: Path, path: Path, read: Callable[[str, str], _Thing]) -> _Thing | Fault:
    try:
        data = path.read_bytes()
        return read(_decode(data), sha256_hex(data))
    except LineError as error:
        return Fault(folder, path, error.line, error.message, error.remedy)
    except OSError:
        return Fault(folder, path, 0, "打不开。", "请检查文件的权限。")


@lru_cache(maxsize=256)  # the same file is the same form: opening a workspace again reads no grammar again
def _form(text: str, version: str) -> Form:
    return replace(read_form(parse(text), version), purpose_zh=_top_comment(text))


@lru_cache(maxsize=16)
def _checklist(text: str, version: str) -> Checklist:
    return read_checklist(parse(text), version)


def _top_comment(text: str) -> str:
    """The comment that a file begins with, as one text: what the form is for, and who fills it in."""
    lines = takewhile(lambda line: line.startswith("#"), text.splitlines())
    return "".join(line.lstrip("# ").rstrip() for line in lines)


def _decode(data: bytes) -> str:
    if len(data) > MAX_BYTES:
        raise LineError(1, "文件太大。", "一个文件只写一个表单。")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise LineError(line, "不是 UTF-8 文字。", "请用文本编辑器另存为 UTF-8 后再试。") from None
