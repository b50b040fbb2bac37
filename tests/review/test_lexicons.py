"""Lexicons: each says where it comes from, an office adds its own, and the longest wording wins."""

from pathlib import Path

import pytest

from gongkai import paths
from gongkai.domain.finding import Place
from gongkai.review.lexicons import AROUND, LISTS, WORDS, lexicon, lexicon_version, lexicons
from gongkai.review.resources import Severities
from gongkai.review.scanning import scan_text


@pytest.mark.parametrize("name", sorted(WORDS | AROUND | LISTS))
def test_each_lexicon_is_there_and_tells_its_source(name: str) -> None:
    head = (paths.resources() / "lexicons" / f"{name}.txt").read_text("utf-8").split("\n\n")[0]
    assert lexicon(name).words
    assert "Source" in head or "Compiled by hand" in head, name


def test_an_office_adds_its_own_words(tmp_path: Path, severities: Severities) -> None:
    (tmp_path / "internal_marks.txt").write_text("# ours\n局内传阅件\n", "utf-8")
    (tmp_path / "wordings.txt").write_text("武清市 => 武清区\n", "utf-8")
    own = lexicons(tmp_path)
    found = scan_text("局内传阅件，武清市，内部资料", Place(), severities, words=own)
    assert [finding.excerpt for finding in found] == ["局内传阅件", "武清市", "内部资料"]
    assert "武清区" in found[1].remedy
    assert lexicon_version(tmp_path) != lexicon_version()


def test_a_neutral_wording_silences_the_word_in_it() -> None:
    found = lexicons().find("国家秘密、工作秘密；工作秘密")
    assert found["internal_marks"] == [(10, 14)]
