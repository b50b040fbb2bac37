"""`gongkai audit`: is everything that was done and decided still there as it was."""

import json
from argparse import Namespace

from gongkai.cli.output import say, say_json, write_beside
from gongkai.cli.seat import desk_of
from gongkai.commands.audit import Audited, audit, export_events
from gongkai.commands.desk import Desk
from gongkai.domain.canonical import Json


def run(options: Namespace) -> int:
    """Checks the workspace, and exports its events where asked to; 1 where something is not as it was."""
    desk = desk_of(options, forms_folders=())
    audited = audit(desk)
    if options.json:
        say_json(_as_json(audited))
    else:
        say(in_words(audited))
    if options.export:
        _export(desk, options)
    return int(bool(audited.faults))


def in_words(audited: Audited) -> str:
    """The report for a person."""
    counts = audited.counts
    looked = f"查了 {counts['events']} 条事件、{counts['revisions']} 次修订、{counts['reviews']} 条审查意见。"
    if not audited.faults:
        return f"{looked}全部完好。\n链头 {audited.head}"
    told = [f"  {fault.where}：{fault.message}" for fault in audited.faults]
    return "\n".join([f"{looked}有 {len(told)} 处不对：", *told])


def _as_json(audited: Audited) -> Json:
    return {**audited.counts, "head": audited.head, "faults": [vars(fault) for fault in audited.faults]}


def _export(desk: Desk, options: Namespace) -> None:
    lines = export_events(desk)
    text = "".join(json.dumps(line, ensure_ascii=False, sort_keys=True) + "\n" for line in lines)
    write_beside(options.export, text.encode())
    if not options.json:
        say(f"已导出 {len(lines) - 1} 条事件，末行是签名：{options.export}")
