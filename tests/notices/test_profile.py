"""The office profile: what is wrong with one is said in a sentence, and a kind finds its format."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from gongkai import paths
from gongkai.domain.errors import UserError
from gongkai.domain.notice import Content, Format
from gongkai.notices.profile import Profile, load_profile

_DEFAULT = paths.resources() / "layouts" / "default.yaml"


def _changed(folder: Path, **changes: Any) -> Path:
    data = yaml.safe_load(_DEFAULT.read_text("utf-8")) | changes
    file = folder / "office.yaml"
    file.write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")
    return file


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"red": "red"}, "“red”应当是六位十六进制颜色"),
        ({"red_head": "{unit}文件"}, "“red_head”应当是发文机关标志"),
        ({"red_head": "{organ"}, "“red_head”应当是发文机关标志"),
        ({"seal_diameter": 420}, "“seal_diameter”应当是0 到 58 毫米之间的数"),
        ({"kinds": {"函": "书信"}}, "“kinds”应当是文种对应的格式"),
        ({"imprint": "yes"}, "“imprint”应当是true 或 false"),
        ({"office_faces": {"song": "宋体"}}, "“office_faces”应当是五种字体"),
        ({"seal": "seal.png"}, "不认识“seal”"),
    ],
)
def test_what_is_wrong_with_a_profile_is_said(tmp_path: Path, change: dict[str, Any], said: str) -> None:
    with pytest.raises(UserError, match=said):
        load_profile(_changed(tmp_path, **change))


def test_a_missing_setting_and_a_file_that_is_none(tmp_path: Path) -> None:
    data = yaml.safe_load(_DEFAULT.read_text("utf-8"))
    del data["red"]
    (tmp_path / "a.yaml").write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")
    with pytest.raises(UserError, match="缺少“red”"):
        load_profile(tmp_path / "a.yaml")
    (tmp_path / "b.yaml").write_bytes(b"\xff\xfe: [")
    with pytest.raises(UserError, match="不是 YAML"):
        load_profile(tmp_path / "b.yaml")


def test_a_kind_finds_its_format_unless_the_notice_names_another(profile: Profile) -> None:
    def form(kind: str, own: Format | None = None) -> Format:
        return profile.format_of(Content(kind, "", (), "", format=own))

    assert [form(kind) for kind in ("通知", "函", "令", "纪要", "公告")] == [
        *(Format.DOCUMENT, Format.LETTER, Format.ORDER, Format.MINUTES, Format.PLAIN)
    ]
    assert form("通知", Format.LETTER) is Format.LETTER
    assert profile.red_head_of("函", "区财政局") == "区财政局"
    assert profile.red_head_of("公告", "区财政局") == ""
