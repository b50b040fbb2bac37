"""The shelf: what was read once is kept, and holds for as long as nothing has changed."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from gongkai import paths
from gongkai.domain.citation import with_settled
from gongkai.domain.errors import UserError
from gongkai.domain.form import Form
from gongkai.domain.workflow import REVIEW_STEPS
from gongkai.formkit.loading import load_checklists
from gongkai.formkit.shelf import Shelf, WhenAsked, shelf, titles_of

SMALL = (
    (paths.forms() / "08-food" / "food_sampling.yaml")
    .read_text("utf-8")
    .replace("id: food/food_sampling\n", "id: food/small\n")
    .replace("no: '0803'", "no: '0899'")
)
TITLE = next(line for line in SMALL.splitlines() if line.startswith("title_zh:"))


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "forms.json"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """An office's own folder with one form."""
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "small.yaml").write_text(SMALL, "utf-8")
    return folder


def opened(kept: Path, *own: Path) -> Shelf:
    return shelf([paths.forms(), *own], kept)


def test_what_was_kept_is_what_was_read(kept: Path, forms: Mapping[str, Form]) -> None:
    first, again = opened(kept), opened(kept)
    for found in (first, again):
        assert dict(found.forms) == forms
        assert list(found.forms) == list(forms)
        assert found.titles == titles_of(forms)
        assert dict(found.checklists) == load_checklists(paths.forms() / "checklists")
    assert isinstance(again.forms, WhenAsked)
    assert set(again.checklists) == set(REVIEW_STEPS)


def test_a_form_that_is_not_there_is_missing_and_none_is_read_to_know_it(kept: Path, own: Path) -> None:
    opened(kept, own)
    found = opened(kept, own)
    (own / "small.yaml").write_text("id: [", "utf-8")
    assert "food/none" not in found.forms
    assert "food/small" in found.forms
    with pytest.raises(KeyError):
        found.forms["food/none"]


def test_an_amended_form_is_read_again(kept: Path, own: Path) -> None:
    assert opened(kept, own).titles["food/small"].title_zh in TITLE
    (own / "small.yaml").write_text(SMALL.replace(TITLE, "title_zh: 大表格"), "utf-8")
    assert opened(kept, own).titles["food/small"].title_zh == "大表格"
    (own / "small.yaml").unlink()
    assert "food/small" not in opened(kept, own).titles


@pytest.mark.parametrize("text", ["id: [", SMALL.replace("area: 8", "area: 7")])
def test_a_form_that_broke_since_is_told_at_once_with_file_and_line(kept: Path, own: Path, text: str) -> None:
    opened(kept, own)
    (own / "small.yaml").write_text(text, "utf-8")
    for _ in range(2):
        with pytest.raises(UserError, match=r"own/small\.yaml 第 \d 行"):
            opened(kept, own)


def test_a_form_that_breaks_while_one_works_is_told_when_it_is_opened(kept: Path, own: Path) -> None:
    opened(kept, own)
    found = opened(kept, own)
    (own / "small.yaml").write_text("id: [", "utf-8")
    with pytest.raises(UserError, match=r"own/small\.yaml 第 2 行"):
        found.forms["food/small"]


def test_a_folder_that_has_gone_is_told(kept: Path, own: Path, tmp_path: Path) -> None:
    opened(kept, own)
    own.rename(tmp_path / "moved")
    with pytest.raises(UserError, match="找不到表单文件夹"):
        opened(kept, own)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"stamp": 1}', "\0", '{"stamp": []}'])
def test_what_was_kept_may_be_anything(kept: Path, text: str, forms: Mapping[str, Form]) -> None:
    kept.parent.mkdir()
    kept.write_text(text, "utf-8")
    assert dict(opened(kept).forms) == forms
    assert isinstance(opened(kept).forms, WhenAsked)


def test_where_nothing_can_be_kept_all_is_read_each_time(tmp_path: Path, forms: Mapping[str, Form]) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    for _ in range(2):
        assert dict(opened(tmp_path / "file" / "forms.json").forms) == forms


def test_settled_citations_are_laid_over_each_form_when_it_is_asked_for(kept: Path) -> None:
    plain = opened(kept).forms
    laid = WhenAsked(plain.keys(), lambda id_: with_settled(plain[id_], {}))
    assert laid["food/food_sampling"] == plain["food/food_sampling"]
    assert len(laid) == len(plain)
