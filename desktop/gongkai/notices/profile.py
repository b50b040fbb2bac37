"""The office profile (版式): what of the standard's form an office chooses for itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from gongkai import paths
from gongkai.domain.errors import UserError
from gongkai.domain.notice import Content, Format
from gongkai.notices.faces import Face
from gongkai.notices.profile_schema import problem_of


@dataclass(frozen=True)
class Profile:
    """An office's choices.

    `red_head` is the wording of its mark with `{organ}`, `marks` those of the other formats; kinds in `plain_kinds`
    go without red head, `kinds` gives others their format. Colours are RRGGBB. `imprint` sets the 版记, its organ the
    issuing one unless named, `imprint_even` on an even page. `seal_diameter` in millimetres, 0 where notices go out
    unsealed. `office_faces` are the faces' names in Word and WPS.
    """

    red_head: str
    red: str
    plain_kinds: frozenset[str]
    imprint: bool
    imprint_organ: str
    office_faces: Mapping[Face, str]
    marks: Mapping[Format, str]
    kinds: Mapping[str, Format]
    imprint_even: bool = False
    seal_diameter: float = 0.0

    def has_red_head(self, kind: str) -> bool:
        """Whether a notice of this kind (通知, 公告 …) carries a red head."""
        return kind not in self.plain_kinds

    def red_head_of(self, kind: str, organ: str) -> str:
        """The wording of the red head for this organ; empty where the kind goes without."""
        if not organ or not self.has_red_head(kind):
            return ""
        return self.mark_of(self.kinds.get(kind, Format.DOCUMENT), organ)

    def mark_of(self, form: Format, organ: str) -> str:
        """The organ's mark (发文机关标志) in this format; a plain notice has none."""
        if form is Format.PLAIN:
            return ""
        return self.marks.get(form, self.red_head).format(organ=organ)

    def format_of(self, content: Content) -> Format:
        """The format a notice is set in: its own, else that of its kind."""
        by_kind = self.kinds.get(content.kind, Format.DOCUMENT)
        return content.format or (by_kind if self.has_red_head(content.kind) else Format.PLAIN)


def load_profile(path: Path | None = None, choices: Mapping[str, Any] | None = None) -> Profile:
    """The profile in a YAML file, by default `resources/layouts/default.yaml`; UserError where it cannot be used.

    `choices` are laid over what the file says.
    """
    path = path or paths.resources() / "layouts" / "default.yaml"
    try:
        data = yaml.safe_load(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise _refused(path, "文件打不开，或者不是 YAML 文本") from error
    if isinstance(data, dict):
        data |= choices or {}
    if problem := problem_of(data):
        raise _refused(path, problem)
    return _profile(data)


def _refused(path: Path, problem: str) -> UserError:
    return UserError("版式文件不能用", f"{path.name}：{problem}。", "请改正该文件，或恢复随程序提供的 default.yaml。")


def _profile(data: Mapping[str, Any]) -> Profile:
    return Profile(
        red_head=data["red_head"],
        red=data["red"],
        plain_kinds=frozenset(data["plain_kinds"]),
        imprint=data["imprint"],
        imprint_organ=data["imprint_organ"],
        office_faces={face: data["office_faces"][face.name.lower()] for face in Face},
        marks={Format(form): mark for form, mark in data.get("marks", {}).items()},
        kinds={kind: Format(form) for kind, form in data.get("kinds", {}).items()},
        imprint_even=data.get("imprint_even", False),
        seal_diameter=float(data.get("seal_diameter", 0)),
    )
