"""A workspace full of disclosures, made in seconds: what a district has after years, for the benchmarks of lists."""

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import insert, select

from examples import examples
from gongkai.domain.workflow import State
from gongkai.store import search
from gongkai.store.tables.drafts import disclosures
from gongkai.store.tables.house import accounts
from gongkai.store.workspace import Workspace

NOW = datetime(2026, 11, 24, 4, tzinfo=UTC)
_CHUNK = 2_000
_A_YEAR = 20_000
_STREETS = (
    "杨村",
    "下朱庄",
    "徐官屯",
    "东蒲洼",
    "黄庄",
    "运河西",
    "大孟庄",
    "崔黄口",
    "河西务",
    "王庆坨",
    "梅厂",
    "大碱厂",
)
_MATTERS = (
    "最低生活保障",
    "行政许可",
    "预算执行",
    "土地征收",
    "环境监测",
    "食品抽检",
    "社会组织年检",
    "临时救助",
    "养老服务",
)
_UNDER_WAY = (State.DRAFT, State.RETURNED, State.SECTION_REVIEW, State.SECRECY_REVIEW, State.SIGN_OFF, State.APPROVED)


def fill(workspace: Workspace, count: int, *, under_way: int = 300, words: int = 0) -> None:
    """Adds so many disclosures, `under_way` of them not published yet; `words` cuts the contents down to so many."""
    chance = random.Random(7)  # the same office every time
    with workspace.write() as tx:
        connection = tx._connection
        # A hundred thousand are not taken through their reviews one by one.
        table = " ON disclosures" if connection.dialect.name == "postgresql" else ""
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS disclosures_born{table}")
        people = connection.execute(select(accounts.c.id, accounts.c.department, accounts.c.login)).all()
        clerks = [person for person in people if person.login.startswith("clerk")]
        rows = _rows(chance, count, under_way, clerks, words)
        while chunk := list(islice(rows, _CHUNK)):
            connection.execute(insert(disclosures), chunk)
        search.build(connection)


def _rows(
    chance: random.Random, count: int, under_way: int, clerks: Sequence[Any], words: int
) -> Iterator[dict[str, Any]]:
    known = list(examples().values())
    for at in range(count):
        example, clerk = known[at % len(known)], clerks[at % len(clerks)]
        left = count - at
        state = _UNDER_WAY[at % len(_UNDER_WAY)] if left <= under_way else State.PUBLISHED
        when = NOW - timedelta(minutes=left * 7)
        street, matter, year = chance.choice(_STREETS), chance.choice(_MATTERS), 2026 - left // _A_YEAR
        title = f"武清区{street}街道{year}年第{at % 53}批{matter}（{example.form.title_zh}）公开"
        yield {
            "id": f"{at:08x}-0000-4000-8000-{chance.getrandbits(48):012x}",
            "form_id": example.form.id,
            "area": example.form.area,
            "department": clerk.department,
            "drafter": clerk.id,
            "title": title,
            "state": state.value,
            "revision": int(state is not State.DRAFT),
            "version": 1,
            "entries": {"summary": _text(chance, words)} if words else example.entries,
            "created_at": when,
            "updated_at": when,
            "due": date(2026, 11, 20) + timedelta(days=at % 40) if left <= under_way else when.date(),
            "due_provisional": False,
            "last_opinion": "",
            "doc_no": f"武民〔{year}〕{at}号" if state is State.PUBLISHED else "",
            "index_no": f"MZJ01-{at:07d}" if state is State.PUBLISHED else "",
        }


def _text(chance: random.Random, words: int) -> str:
    return "，".join(
        chance.choice(_STREETS) + chance.choice(_MATTERS) + str(chance.randrange(999)) for _ in range(words)
    )
