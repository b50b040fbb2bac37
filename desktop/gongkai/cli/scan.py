"""`gongkai scan`: what in a file must not be published."""

import json
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from gongkai.cli.output import say, say_json
from gongkai.cli.progress import page_progress
from gongkai.commands.checking import scan_attachment, severities
from gongkai.domain.canonical import Json
from gongkai.domain.errors import UserError
from gongkai.domain.finding import Finding, Place
from gongkai.review.scanning import scan_text


def run(options: Namespace) -> int:
    """Scans files, or the lines of a JSONL file; 1 where something was found."""
    if options.jsonl:
        return _scan_lines(options.jsonl)
    found = False
    for path in options.files:
        with page_progress(path.name):
            findings = scan_attachment(path.name, read(path))
        found = found or bool(findings)
        if options.json:
            say_json({"file": str(path), "findings": [as_json(finding) for finding in findings]})
        else:
            say(f"{path.name}：{f'{len(findings)} 处疑点' if findings else '没有发现疑点'}")
            for finding in findings:
                say(f"  {finding.place.where or '正文'}：{finding.why}{finding.remedy}")
    return int(found)


def read(path: Path) -> bytes:
    """The file's bytes; UserError where it can't be read."""
    try:
        return path.read_bytes()
    except OSError:
        raise UserError("读不出文件", f"“{path.name}”不存在或没有权限。", "请检查路径。") from None


def _scan_lines(path: Path) -> int:
    found = False
    for line in _lines(path):
        findings = scan_text(line["text"], Place(), severities())
        found = found or bool(findings)
        say_json({"id": line["id"], "findings": [as_json(finding) for finding in findings]})
    return int(found)


def _lines(path: Path) -> Iterator[Json]:
    try:
        texts = read(path).decode("utf-8").splitlines()
    except UnicodeDecodeError:
        raise UserError("不是 UTF-8", f"“{path.name}”读不成文字。", "请另存为 UTF-8 后再试。") from None
    for number, text in enumerate(texts, 1):
        try:
            line = json.loads(text)
            yield {"id": line["id"], "text": str(line["text"])}
        except (ValueError, KeyError, TypeError):
            message = f"“{path.name}”第 {number} 行不是含 id 和 text 的 JSON。"
            raise UserError("格式不对", message, "请改好这一行后再试。") from None


def as_json(finding: Finding) -> Json:
    """A finding as the verbs print it."""
    return {
        "rule": finding.rule,
        "type": finding.type.value,
        "severity": finding.weight.value,
        "start": finding.start,
        "end": finding.end,
        "where": finding.place.where,
        "text": finding.excerpt,
    }
