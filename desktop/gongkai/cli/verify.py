"""`gongkai verify`: the hashes and signatures of what an office has put out, without its workspace."""

import json
from argparse import Namespace
from pathlib import Path

from gongkai.cli.output import say, say_json
from gongkai.commands.verify import Verdict, verify_events, verify_key_list, verify_package, verify_record
from gongkai.domain.canonical import Json
from gongkai.domain.errors import UserError
from gongkai.domain.signatures import KeyList, key_list_from_json
from gongkai.vault.package_file import SUFFIX

_BESIDE = "keys.json"
_MAX = 200 * 2**20


def run(options: Namespace) -> int:
    """Says what holds and what does not; 1 where something does not."""
    try:
        if options.source.lower().endswith(SUFFIX) and not _is_url(options.source):
            verdict = verify_package(Path(options.source), _keys(options), options.trust)
        else:
            verdict = _verdict(_lines(_read(options.source)), _keys(options), options.trust)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        message = f"“{options.source}”不是公开记录、送审包、公钥名单或导出的事件。"
        raise UserError("不能验证", message, "请给出程序写出的原文件。") from None
    if options.json:
        seen = [vars(each) for each in verdict.seen]
        say_json({"source": options.source, "holds": verdict.holds, "trusted": verdict.trusted, "seen": seen})
    else:
        say(in_words(verdict, told=options.trust is not None))
    return int(not verdict.holds)


def in_words(verdict: Verdict, told: bool) -> str:
    """The verdict for a person."""
    lines = [f"{'　成立' if each.holds else '不成立'}  {each.message}" for each in verdict.seen]
    if not verdict.holds:
        return "\n".join([*lines, "验证不通过。"])
    unsure = "" if told else "没有用 --trust 核对指纹，只能确认内容自签名后没有改动。"
    return "\n".join([*lines, "验证通过。", *([unsure] if unsure else [])])


def _verdict(lines: list[Json], keys: KeyList | None, trust: str | None) -> Verdict:
    first = lines[0]
    if len(lines) > 1 or "head" in first:
        return verify_events(lines, keys, trust)
    record = first["data"] if isinstance(first.get("data"), dict) else first
    return (
        verify_key_list(key_list_from_json(record), trust) if "keys" in record else verify_record(record, keys, trust)
    )


def _keys(options: Namespace) -> KeyList | None:
    beside = Path(options.source).with_name(_BESIDE)
    source = options.keys or (str(beside) if not _is_url(options.source) and beside.is_file() else None)
    if source is None:
        return None
    try:
        data = json.loads(_read(source))
        return key_list_from_json(data["data"] if isinstance(data.get("data"), dict) else data)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise UserError("公钥名单读不懂", f"“{source}”不是公钥名单。", "请向发布单位索取公钥名单。") from None


def _lines(text: str) -> list[Json]:
    try:
        return [json.loads(text)]
    except ValueError:
        return [json.loads(line) for line in text.splitlines() if line.strip()]


def _read(source: str) -> str:
    if _is_url(source):
        from gongkai.sync.fetching import fetch_text

        return fetch_text(source, _MAX)
    try:
        path = Path(source)
        if path.stat().st_size > _MAX:
            raise UserError("文件太大", f"“{path.name}”超过 {_MAX // 2**20} MB。", "请检查是不是选错了文件。")
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise UserError("打不开文件", f"“{source}”不存在或不能读。", "请检查路径。") from None


def _is_url(source: str) -> bool:
    return source.startswith(("http://", "https://"))
