"""The catalogue entry of a disclosure, filled in from its record and its receipt."""

from datetime import UTC, datetime

from deliveries import approved_record
from gongkai.domain.catalogue import catalogue

PUBLISHED = datetime(2026, 9, 3, 16, 30, tzinfo=UTC)


def test_every_item_fills_itself_in() -> None:
    record = approved_record(7) | {
        "time_limit": "形成之日起20个工作日内",
        "due": "2026-09-30",
        "valid_until": "2027-09-03",
        "legal_basis": ["社会救助法第67条"],
    }
    assert catalogue(record, PUBLISHED) == {
        "索引号": "120114-MZJ01-0506-20260903-00007",
        "名称": "城乡低保情况公告",
        "文号": "武民〔2026〕7号",
        "发布机构": "天津市武清区民政局",
        "生成日期": "2026年9月3日",
        "公开日期": "2026年9月4日",
        "主题分类": "公共服务",
        "体裁": "公告",
        "公开方式": "政府网站",
        "时限": "形成之日起20个工作日内（2026年9月30日以前）",
        "有效性": "有效（至2027年9月3日）",
        "依据": "社会救助法第67条",
    }


def test_before_the_receipt_there_is_no_day_of_disclosure() -> None:
    assert catalogue(approved_record(1))["公开日期"] == ""


def test_a_record_of_an_earlier_version_still_has_its_entry() -> None:
    record = {
        name: value
        for name, value in approved_record(1).items()
        if name not in ("time_limit", "due", "valid_until", "legal_basis")
    }
    entry = catalogue(record)
    assert (entry["时限"], entry["有效性"], entry["依据"]) == ("", "有效", "")
