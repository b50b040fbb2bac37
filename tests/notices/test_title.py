"""Titles: the author's breaks are kept, words stay whole, and the shape is a trapezoid or a diamond."""

import pytest

from gongkai.notices.title import title_lines


def test_the_authors_own_breaks_are_kept() -> None:
    own = "武清区人民政府办公室关于推进重点\n领域政府信息公开工作的通知"
    assert title_lines(own) == own.split("\n")


def test_a_short_title_stays_on_one_line() -> None:
    assert title_lines("关于公布土地出让结果的公告") == ["关于公布土地出让结果的公告"]


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("武清区人民政府办公室关于推进重点领域政府信息公开工作的通知", ("重点领域", "信息公开", "通知")),
        ("天津市武清区民政局关于2026年第二季度城乡居民最低生活保障对象名单的公示", ("第二季度", "民政局", "名单")),
        ("天津市武清区生态环境局行政处罚决定信息公示", ("生态环境局", "行政处罚")),
        ("武清区人民政府关于印发《武清区重点领域政府信息公开管理办法（试行）》的通知", ("（试行）》", "管理办法")),
    ],
)
def test_a_long_title_is_broken_between_words_into_a_shape(title: str, words: tuple[str, ...]) -> None:
    lines = title_lines(title)
    assert "".join(lines) == title
    assert all(any(word in line for line in lines) for word in words)
    assert len({len(line) for line in lines}) > 1
    assert max(map(len, lines)) <= 20


def test_a_title_longer_than_any_shape_is_still_whole() -> None:
    assert "".join(title_lines("关于" + "公开" * 60 + "的通知")) == "关于" + "公开" * 60 + "的通知"
