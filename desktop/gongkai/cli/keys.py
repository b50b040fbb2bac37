"""`gongkai keys`: the key list that the administrator signs, for whoever verifies what the office puts out."""

import json
from argparse import Namespace

from gongkai.cli.output import say, say_json, write_beside
from gongkai.cli.seat import desk_of
from gongkai.commands.people import key_list, sign_key_list
from gongkai.domain.errors import UserError
from gongkai.domain.signatures import KeyList, fingerprint, key_list_to_json


def run(options: Namespace) -> int:
    """Signs a new list where asked to; prints the fingerprint, and writes the list where asked to."""
    desk = desk_of(options, forms_folders=())
    signed = sign_key_list(desk) if options.sign else key_list(desk)
    if signed is None:
        raise UserError("还没有公钥名单", "管理员还没有签发过名单。", "请由管理员用 --sign 签发。")
    if options.output:
        write_beside(options.output, (json.dumps(key_list_to_json(signed), ensure_ascii=False) + "\n").encode())
    if options.json:
        facts = {"no": signed.no, "keys": len(signed.keys), "fingerprint": fingerprint(signed.key)}
        say_json(facts | {"file": str(options.output) if options.output else None})
    else:
        say(in_words(signed))
    return 0


def in_words(signed: KeyList) -> str:
    """The list in two lines, to be printed and handed out."""
    return f"第{signed.no}号公钥名单，{len(signed.keys)} 行。\n签发人的指纹：{fingerprint(signed.key)}"
