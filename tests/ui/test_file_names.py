"""What the files of notices are called: as Windows can keep them, and none over another."""

from pathlib import Path

import pytest

from gongkai.ui.preview.file_names import file_name, unused


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("武民〔2026〕3号", "年检结论公告"), "武民〔2026〕3号 年检结论公告"),
        (("", "年检结论公告"), "年检结论公告"),
        (("", "A/B: “甲\\乙”?\n第二行. "), "A_B_ “甲_乙”_ 第二行"),
        (("", "con"), "_con"),
        (("", "LPT1.pdf"), "_LPT1.pdf"),
        (("", "Conference"), "Conference"),
        (("", "..."), "_"),
    ],
)
def test_a_name_says_number_and_title_and_nothing_that_windows_forbids(words: tuple[str, ...], name: str) -> None:
    assert file_name(*words) == name


def test_the_longest_title_is_still_written(tmp_path: Path) -> None:
    named = file_name("武民〔2026〕3号", "关于" * 300)
    assert named.startswith("武民〔2026〕3号 关于关于")
    for _time in range(2):
        unused(tmp_path / f"{named}.pdf").write_bytes(b"%PDF")
    assert len(list(tmp_path.iterdir())) == 2


def test_no_file_is_written_over_another(tmp_path: Path) -> None:
    for name in ("公告.pdf", "公告（2）.pdf", "公告（3）.pdf"):
        free = unused(tmp_path / "公告.pdf")
        assert free.name == name
        free.write_bytes(b"%PDF")
