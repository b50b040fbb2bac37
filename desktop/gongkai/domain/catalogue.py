"""The catalogue entry (目录信息) of a disclosure: what a citizen finds it by, all of it filled in by the program."""

from collections.abc import Mapping
from datetime import date, datetime

from gongkai.domain.canonical import Json
from gongkai.domain.clock import beijing_day
from gongkai.domain.numbers import chinese_date

Catalogue = Mapping[str, str]
"""The items by their Chinese names, in the order of 政府信息公开目录; an empty text where there is none yet."""


def catalogue(record: Json, published_at: datetime | None = None) -> Catalogue:
    """The catalogue entry of a public record; 公开日期 comes from the receipt and is empty before it (rule 3).

    A record approved by an earlier version has no 时限 of its own.
    """
    return {
        "索引号": record["index_no"],
        "名称": record["title"],
        "文号": record["doc_no"],
        "发布机构": record["publisher"],
        "生成日期": _day(record["formed_date"]),
        "公开日期": chinese_date(beijing_day(published_at)) if published_at else "",
        "主题分类": record["theme"],
        "体裁": record["genre"],
        "公开方式": "、".join(record["mode"]),
        "时限": _time_limit(record),
        "有效性": _validity(record),
        "依据": "；".join(record.get("legal_basis", ())),
    }


def _time_limit(record: Json) -> str:
    words, due = record.get("time_limit", ""), record.get("due")
    return f"{words}（{_day(due)}以前）" if due else str(words)


def _validity(record: Json) -> str:
    until = record.get("valid_until")
    return f"{record['validity']}（至{_day(until)}）" if until else str(record["validity"])


def _day(iso: str) -> str:
    return chinese_date(date.fromisoformat(iso))
