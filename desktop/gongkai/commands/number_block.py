"""The block of numbers (号段) of a workspace: the administrator sets it, whoever draws a number stays inside it."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime

from gongkai.commands.administrator import note_setting, require_administrator
from gongkai.commands.desk import Changes, Desk
from gongkai.domain.canonical import content_hash
from gongkai.domain.clock import beijing_day
from gongkai.domain.errors import UserError
from gongkai.domain.issuing import GapReason
from gongkai.domain.number_block import NumberBlock
from gongkai.store.transaction import Transaction

_BLOCK = "number_block"
_PASSED = "numbers_passed_over"


def number_block(desk: Desk) -> tuple[NumberBlock, int | None]:
    """The block in use, and how many numbers are left this year in the series that has fewest (None: no end)."""
    with desk.workspace.read() as tx:
        block = _stored(tx)
        return block, block.left(max(_drawn_this_year(desk, tx), default=0))


def set_number_block(desk: Desk, block: NumberBlock) -> Changes:
    """Lets 发文字号 and the serial of 索引号 be drawn from this block from now on, each year. The administrator does.

    UserError, and nothing changed, where this year's numbers are past the block already.
    """
    require_administrator(desk)
    with desk.workspace.write() as tx:
        highest = max(_drawn_this_year(desk, tx), default=0)
        if block.after(highest) is None:
            raise UserError(
                "号段已经过去",
                f"今年的号已经编到 {highest} 号，不会再回头用小的号。",
                f"请选 {highest} 号以后的号段。",
            )
        before = tx.info(_BLOCK, "")
        set_by = {"account": desk.account.id, "time": desk.clock().isoformat()}
        after = json.dumps({"first": block.first, "last": block.last} | set_by)
        tx.set_info(_BLOCK, after)
        note_setting(desk, tx, "set_number_block", content_hash(before), content_hash(after))
    return Changes(register=True)


def draw_number(tx: Transaction, series: str) -> int:
    """The next number of a series inside the workspace's block; UserError where the block is used up."""
    block, drawn = _stored(tx), tx.numbers.last(series)
    number = tx.numbers.draw(series, block)
    if number is None:
        raise UserError(
            "号段用完了",
            f"“{series}”的号段 {block.first} 至 {block.last} 号都给出了，没有再给号。",
            "请管理员在“设置”的“索引号”页换一个新的号段。",
        )
    if number > drawn + 1:
        _pass_over(tx, series, drawn + 1, number - 1)
    return number


def passed_over(tx: Transaction) -> Mapping[str, Mapping[int, GapReason]]:
    """By series and serial, why numbers outside the workspace's block have no document here."""
    passed = json.loads(tx.info(_PASSED, "{}"))
    return {series: dict(_reasons(runs)) for series, runs in passed.items()}


def _reasons(runs: list[dict[str, str | int]]) -> Iterator[tuple[int, GapReason]]:
    for run in runs:
        first, last = int(run["first"]), int(run["last"])
        text = f"号段从{last + 1}号起，这些号不由本工作库给出"
        reason = GapReason(text, str(run["account"]), datetime.fromisoformat(str(run["time"])))
        yield from ((serial, reason) for serial in range(first, last + 1))


def _pass_over(tx: Transaction, series: str, first: int, last: int) -> None:
    """Keeps that the block skipped these, with who set the block and when: the register says so in their place."""
    passed = json.loads(tx.info(_PASSED, "{}"))
    block = json.loads(tx.info(_BLOCK))
    run = {"first": first, "last": last, "account": block["account"], "time": block["time"]}
    passed.setdefault(series, []).append(run)
    tx.set_info(_PASSED, json.dumps(passed, ensure_ascii=False))


def _stored(tx: Transaction) -> NumberBlock:
    kept = json.loads(tx.info(_BLOCK, "{}"))
    return NumberBlock(kept["first"], kept["last"]) if kept else NumberBlock()


def _drawn_this_year(desk: Desk, tx: Transaction) -> Iterator[int]:
    """The last numbers of the series of this year: 武民〔2026〕 and MZJ01-2026."""
    year = beijing_day(desk.clock()).year
    endings = f"〔{year}〕", f"-{year}"
    return (last for series, last in tx.issuing.last_numbers().items() if series.endswith(endings))
