"""What a notice cites is in its form's list of laws, so that the office can verify it, and nothing is cited twice."""

import re

import pytest

from examples import forms

_DIGITS = "零一二三四五六七八九"
_PLACES = {"十": 10, "百": 100, "千": 1000}
_ARTICLES = re.compile(
    r"》(?:（[^）]*）)?((?:第[一二三四五六七八九十百千零]+条(?:第[（）一二三四五六七八九十]+[款项])*[、，和至]*)+)"
)


def number(words: str) -> int:
    """The number that Chinese numerals say: 一百三十八 is 138."""
    value = digit = 0
    for char in words:
        if char in _PLACES:
            value, digit = value + (digit or 1) * _PLACES[char], 0
        else:
            digit = _DIGITS.index(char)
    return value + digit


def listed(basis: str) -> set[int]:
    """The articles that a list of citations names, ranges filled in: 第20条至第22条."""
    found = {int(article) for article in re.findall(r"第(\d+)条", basis)}
    for first, last in re.findall(r"第(\d+)条至第(\d+)条", basis):
        found |= set(range(int(first), int(last) + 1))
    return found


@pytest.mark.parametrize("form_id", sorted(forms()))
def test_each_article_that_a_notice_cites_is_in_the_form_s_list(form_id: str) -> None:
    form = forms()[form_id]
    cited = [
        number(article)
        for passage in _ARTICLES.findall("\n".join(form.notice.body))
        for article in re.findall(r"第([一二三四五六七八九十百千零]+)条", passage)
    ]
    assert set(cited) <= listed("；".join(form.legal_basis))


def test_no_law_is_listed_twice() -> None:
    for form in forms().values():
        assert len(set(form.legal_basis)) == len(form.legal_basis), form.id


def test_articles_are_counted_as_they_are_written() -> None:
    assert [number(words) for words in ("十", "十四", "二十", "一百三十八", "一千一百零三")] == [10, 14, 20, 138, 1103]
    assert listed("慈善法第76条至第78条、第80条") == {76, 77, 78, 80}
