"""`gongkai check`: where a document departs from GB/T 9704, 15834 and 15835, and a copy put right."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from gongkai.cli.output import say, say_json, write_beside
from gongkai.domain.canonical import Json
from gongkai.domain.errors import UserError
from gongkai.notices.checker.checking import Departure
from gongkai.notices.checker.document import check_document, repair_document
from gongkai.notices.checker.fixing import Change
from gongkai.notices.checker.report import taken_for, whole_report


def run(options: Namespace) -> int:
    """Reports on a file; with `--fix` writes a copy and lists every change in it. 1 where something was found."""
    checked = check_document(options.file)
    changes = _repair(options.file, options.fix) if options.fix else ()
    if options.json:
        say_json(
            {
                "file": str(options.file),
                "elements": [{"element": name, "text": words} for name, words in taken_for(checked.manuscript)],
                "departures": departures_as_json(checked.departures),
                "changes": [_change_as_json(change) for change in changes],
            }
        )
        return int(bool(checked.departures))
    for line in whole_report(checked.name, checked.manuscript, checked.departures):
        say(line)
    if options.fix:
        _say_changes(options.fix, changes)
    return int(bool(checked.departures))


def departures_as_json(departures: Sequence[Departure]) -> Json:
    """The departures for a machine; `start` and `end` count the characters of the line."""
    return [
        {
            "rule": departure.rule,
            "level": departure.level.name.lower(),
            "clause": departure.clause,
            "message": departure.message,
            "where": departure.where,
            "excerpt": departure.excerpt,
            "found": departure.found,
            "proposed": departure.proposed,
            "start": departure.start,
            "end": departure.end,
        }
        for departure in departures
    ]


def _repair(path: Path, out: Path) -> tuple[Change, ...]:
    if out.exists() and out.samefile(path):
        raise UserError("不能覆盖原文件", f"“{out.name}”就是要检查的文件。", "请给改正稿另起一个名字。")
    repaired = repair_document(path, out.suffix)
    write_beside(out, repaired.data)
    return repaired.changes


def _say_changes(out: Path, changes: Sequence[Change]) -> None:
    say(f"改正了{len(changes)}处，另存为：{out}")
    for change in changes:
        say(f"  {change.where} “{change.before}”→“{change.after}” [{change.rule}]")


def _change_as_json(change: Change) -> Json:
    return {"rule": change.rule, "where": change.where, "before": change.before, "after": change.after}
