"""`gongkai issue`: the district office sends an order, a form or a lexicon to its departments."""

from argparse import Namespace
from pathlib import Path

from gongkai.cli.output import say, say_json
from gongkai.cli.seat import desk_of, secret
from gongkai.cli.sync import line_of
from gongkai.commands.credentials import kept_password
from gongkai.commands.issue import issue, new_item, new_order, next_version
from gongkai.domain import places
from gongkai.domain.canonical import Json
from gongkai.domain.errors import UserError
from gongkai.domain.signatures import fingerprint
from gongkai.formkit.strict_yaml import LineError, parse, plain
from gongkai.sync.kinto import KintoEndpoint


def run(options: Namespace) -> int:
    """Signs with the supervisor's key and puts it on the endpoint; says the key's fingerprint for the letter to all."""
    desk = desk_of(options)
    kept = "" if options.password_fd is not None else kept_password(desk, options.endpoint, places.DISTRICT)
    password = kept or secret(options.password_fd, "发布端口令")
    with KintoEndpoint(options.endpoint, places.DISTRICT, password, line_of(options, desk)) as endpoint:
        if options.name:
            version = next_version(endpoint, options.name)
            record = new_item(desk, options.name, options.file, version, options.note)
            issue(desk, endpoint, places.LIBRARY, record)
            told = f"已下发 {record['name']} 第 {version} 版。"
        else:
            record = new_order(desk, _order(options.file))
            issue(desk, endpoint, places.ORDERS, record)
            told = f"已向 {record['unit']} 下发整改通知 {record['no']}，限 {record['due']} 前办结。"
    if options.json:
        say_json({"id": record["id"], "key": record["key"], "fingerprint": fingerprint(record["key"])})
    else:
        say(f"{told}\n签名公钥的指纹：{fingerprint(record['key'])}（请书面告知各单位）")
    return 0


def _order(file: Path) -> Json:
    try:
        said = plain(parse(file.read_text("utf-8-sig")))
    except OSError:
        raise UserError("读不到文件", f"“{file.name}”读不到。", "请检查文件名和权限。") from None
    except LineError as error:
        raise UserError("整改通知写得不对", f"第 {error.line} 行：{error.message}", "请按 YAML 的格式写。") from error
    if not isinstance(said, dict):
        raise UserError("整改通知写得不对", "文件里不是一件整改通知。", "请按 YAML 的格式写明各项。")
    return dict(said)
