"""The office profile (版式): what of the standard's form an office chooses for itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from gongkai import paths
from gongkai.domain.errors import UserError
from gongkai.notices.faces import Face


@dataclass(frozen=True)
class Profile:
    """An office's choices.

    `red_head` is the wording of its mark with `{organ}`; kinds in `plain_kinds` go without red head. Colours are
    RRGGBB. `imprint` sets the 版记, its organ the issuing one unless named. `office_faces` are the faces' names in
    Word and WPS.
    """

    red_head: str
    red: str
    plain_kinds: frozenset[str]
    imprint: bool
    imprint_organ: str
    office_faces: Mapping[Face, str]

    def has_red_head(self, kind: str) -> bool:
        """Whether a notice of this kind (通知, 公告 …) carries a red head."""
        return kind not in self.plain_kinds

    def red_head_of(self, kind: str, organ: str) -> str:
        """The wording of the red head for this organ; empty where the kind goes without."""
        return self.red_head.format(organ=organ) if organ and self.has_red_head(kind) else ""


def load_profile(path: Path | None = None) -> Profile:
    """The profile in a YAML file, by default `resources/layouts/default.yaml`; UserError where it cannot be used."""
    path = path or paths.resources() / "layouts" / "default.yaml"
    try:
        return _profile(yaml.safe_load(path.read_text("utf-8")))
    except (OSError, UnicodeDecodeError, yaml.YAMLError, KeyError, TypeError, ValueError, AttributeError) as error:
        message = f"{path.name} 不是完整的版式文件（{type(error).__name__}）。"
        raise UserError("版式文件不能用", message, "请改正该文件，或恢复随程序提供的 default.yaml。") from error


def _profile(data: Any) -> Profile:
    int(data["red"], 16)
    data["red_head"].format(organ="")
    return Profile(
        red_head=data["red_head"],
        red=data["red"],
        plain_kinds=frozenset(data["plain_kinds"]),
        imprint=bool(data["imprint"]),
        imprint_organ=data["imprint_organ"],
        office_faces={face: str(data["office_faces"][face.name.lower()]) for face in Face},
    )
