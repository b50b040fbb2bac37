"""`gongkai draft --each-row`: a list becomes many."""

import sys
from argparse import Namespace
from pathlib import Path

from gongkai.cli.draft import cell_in_words
from gongkai.cli.output import say, say_json
from gongkai.cli.seat import desk_of
from gongkai.commands.desk import Desk
from gongkai.commands.many import Many, Refused, draft_each_row
from gongkai.commands.remember import recall_match
from gongkai.domain.canonical import Json
from gongkai.domain.errors import UserError
from gongkai.domain.form import Form
from gongkai.formkit.matching import CERTAIN, Headed, Match, apply, best_sheet, propose, totals
from gongkai.formkit.matter import identity
from gongkai.formkit.workbook.book import open_book


def run(options: Namespace) -> int:
    """Makes a draft of each row of each list; 1 where a row was refused."""
    desk = desk_of(options)
    form = desk.library.form(options.each_row)
    refused = False
    for path in options.files:
        heads, match = _matched(desk, form, path)
        many = draft_each_row(desk, form.id, tuple(apply(match, form, heads)), _progress)
        refused = refused or bool(many.rejected)
        if options.json:
            say_json({"file": str(path)} | _as_json(heads, match, many))
        else:
            say(_in_words(path, form, heads, match, many))
    return int(refused)


def _matched(desk: Desk, form: Form, path: Path) -> tuple[Headed, Match]:
    """The list with its heads matched: as the department keeps it, else where there is no doubt."""
    if not path.is_file():
        raise UserError("名单不存在", f"找不到“{path.name}”。", "请检查文件的位置和名称。")
    heads = best_sheet(open_book(path), form)
    kept = recall_match(desk, form, heads.headings)
    match = kept or tuple(pair for pair in propose(heads.headings, form) if pair.score >= CERTAIN)
    matched = {pair.slot.partition(".")[0] for pair in match}
    missing = [form.field(name).label_zh for name in identity(form) if name not in matched]
    if missing or not match:
        what = f"找不到“{missing[0]}”这一列" if missing else "没有一列和表单的名称相同"
        remedy = "请把标题改成表单里的名称，或在窗口里配一次列，以后会记住。"
        raise UserError("名单对不上表单", f"{path.name}：{what}。", remedy)
    return heads, match


def _progress(done: int, all_: int) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done}/{all_} 行{chr(10) if done == all_ else ''}")


def _unmatched(heads: Headed, match: Match) -> list[str]:
    columns = {pair.column for pair in match}
    return [heading for at, heading in heads.headings.items() if at not in columns]


def _as_json(heads: Headed, match: Match, many: Many) -> Json:
    return {
        "made": [vars(row) for row in many.made],
        "existing": [vars(row) for row in many.existing],
        "rejected": [_refused_as_json(row) for row in many.rejected],
        "columns": {pair.heading: pair.slot for pair in match},
        "unmatched": _unmatched(heads, match),
        "skipped": list(totals(heads)),
    }


def _refused_as_json(row: Refused) -> Json:
    return {"row": row.row, "reason": row.reason, "cells": [vars(cell) for cell in row.cells]}


def _in_words(path: Path, form: Form, heads: Headed, match: Match, many: Many) -> str:
    counts = f"新建 {len(many.made)} 件，已有 {len(many.existing)} 件，未导入 {len(many.rejected)} 行"
    lines = [f"{path.name}：{form.title_zh}{counts}。"]
    if left := _unmatched(heads, match):
        lines.append(f"  没有用到的列：{'、'.join(left)}")
    if skipped := totals(heads):
        lines.append(f"  合计行不导入：第 {'、'.join(map(str, skipped))} 行")
    unfinished = sum(bool(row.problems) for row in many.made)
    if unfinished:
        lines.append(f"  新建的有 {unfinished} 件还要补填，请到工作台逐件改正")
    for row in many.rejected:
        lines += [f"  第 {row.row} 行：{row.reason}"] if row.reason else []
        lines += [f"  {cell_in_words(cell)}" for cell in row.cells]
    return "\n".join(lines)
