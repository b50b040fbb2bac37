"""Places: what one typed so far may become, and which are not known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.formkit import regions
from gongkai.formkit.regions import doubt, suggestions

BUREAU = "天津市武清区民政局"


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("天津", "天津市"),
        ("天津市", "天津市武清区"),
        ("天津市武", "天津市武清区"),
        ("武清", "天津市武清区"),
        ("武清区杨", "天津市武清区杨村街道"),
        ("杨村", "天津市武清区杨村街道"),
        ("河南省济源市沁", "河南省济源市沁园街道"),
        ("广东省东莞市虎", "广东省东莞市虎门镇"),
    ],
)
def test_a_place_is_found_from_wherever_one_starts(typed: str, offered: str) -> None:
    assert offered in suggestions(typed, 10, BUREAU)


def test_the_offices_own_district_comes_first_and_may_go_unsaid() -> None:
    assert suggestions("城关镇", 10, BUREAU)[0] == "天津市武清区城关镇"
    assert suggestions("城关", 10, "北京市密云区水务局")[0] != "天津市武清区城关镇"
    assert suggestions("杨村", 1, BUREAU, briefly=True) == ["杨村街道"]
    assert all("市" not in place for place in suggestions("大", 20, BUREAU, briefly=True))


def test_each_level_offers_the_next_and_a_village_is_free() -> None:
    assert len(suggestions("", 10)) == 0
    assert all(place.startswith("天津市武清区") for place in suggestions("天津市武清区", 40)[:30])
    assert suggestions("天津市武清区高村镇高", 10) == []


@pytest.mark.parametrize(
    "place",
    [
        "",
        "天津市武清区高村镇高村",
        "武清区河西务镇京津公路与泗河路交口",
        "武清区汽车产业园天瑞路南侧、悦通道东侧",
        "大孟庄镇",
        "新疆维吾尔自治区石河子市老街街道",
        "河北省石家庄市高新区长江街道",
        "香港特别行政区",
    ],
)
def test_a_known_place_raises_no_doubt_whatever_stands_behind_it(place: str) -> None:
    assert doubt(place) == ""


@pytest.mark.parametrize(
    ("place", "told"),
    [("天津市武青区杨村街道", "武青区"), ("武清区杨树镇", "杨树镇"), ("某某镇某某村", "没有查到这个地方")],
)
def test_an_unknown_place_is_doubted_where_it_goes_wrong(place: str, told: str) -> None:
    assert told in doubt(place)


@given(st.text(st.sampled_from("天津市武清区杨村街道北京朝阳城关镇乡 a"), max_size=12))
def test_whatever_is_offered_is_known(typed: str) -> None:
    assert all(doubt(place) == "" for place in suggestions(typed, 20, BUREAU))


def test_nothing_that_was_made_for_counting_is_offered() -> None:
    regions.load()
    assert not [place for place in suggestions("天津市武清区", 60) if place.endswith(("园", "谷", "工业园", "农场"))]
    assert "广东省东莞市东莞市" not in suggestions("广东省东莞市", 60)
