"""What an office profile must look like; the first thing that is wrong is said in one sentence."""

import re
from collections.abc import Callable
from string import Formatter
from typing import Any

from gongkai.domain.notice import Format
from gongkai.notices.faces import Face

_LARGEST_SEAL = 58.0
"""Millimetres; no seal of state is larger."""


def problem_of(data: Any) -> str:
    """What is wrong with a profile as read from YAML, for people; empty where it can be used."""
    if not isinstance(data, dict):
        return "文件里没有设置项"
    for name, (check, wanted, needed) in _KEYS.items():
        if name not in data and needed:
            return f"缺少“{name}”"
        if name in data and not check(data[name]):
            return f"“{name}”应当是{wanted}"
    unknown = sorted(str(name) for name in data.keys() - _KEYS.keys())
    return f"不认识“{unknown[0]}”" if unknown else ""


def _is_mark(value: Any) -> bool:
    try:
        return isinstance(value, str) and {name for _, name, _, _ in Formatter().parse(value) if name is not None} <= {
            "organ"
        }
    except ValueError:
        return False


def _are_names(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(name, str) for name in value)


def _is_colour(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch("[0-9A-Fa-f]{6}", value) is not None


def _is_size(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= _LARGEST_SEAL


def _are_faces(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(value.get(face.name.lower()), str) for face in Face)


def _are_marks(value: Any) -> bool:
    return isinstance(value, dict) and all(form in set(Format) and _is_mark(mark) for form, mark in value.items())


def _are_kinds(value: Any) -> bool:
    return isinstance(value, dict) and all(form in set(Format) for form in value.values())


def _is_switch(value: Any) -> bool:
    return isinstance(value, bool)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


_FORMATS = "、".join(Format)
_KEYS: dict[str, tuple[Callable[[Any], bool], str, bool]] = {
    "red_head": (_is_mark, "发文机关标志，其中只能用 {organ} 代表机关名称", True),
    "red": (_is_colour, "六位十六进制颜色，如 E3241B", True),
    "plain_kinds": (_are_names, "文种名称的列表", True),
    "imprint": (_is_switch, "true 或 false", True),
    "imprint_organ": (_is_text, "文字，可以为空", True),
    "office_faces": (_are_faces, "五种字体在办公软件中的名称", True),
    "marks": (_are_marks, f"各格式（{_FORMATS}）的标志", False),
    "kinds": (_are_kinds, f"文种对应的格式（{_FORMATS}）", False),
    "imprint_even": (_is_switch, "true 或 false", False),
    "seal_diameter": (_is_size, f"0 到 {_LARGEST_SEAL:g} 毫米之间的数", False),
}
