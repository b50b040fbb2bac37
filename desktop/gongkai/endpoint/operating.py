"""`gongkai-endpoint`: the verbs for those who run the endpoint on a server; install.py makes the command."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from gongkai.domain.clock import BEIJING
from gongkai.domain.errors import UserError
from gongkai.endpoint import accounts, backing_up
from gongkai.endpoint.provisioning import Login
from gongkai.endpoint.server import ETC, Server, installed


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one verb; 1 where it was refused, with one sentence that says what to do."""
    options = _parser().parse_args(arguments)
    try:
        options.run(installed(options.etc), options)
    except UserError as error:
        sys.stderr.write(f"{error.title}：{error.message}{error.remedy}\n")
        return 1
    return 0


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="gongkai-endpoint", description="公开发布端的日常管理")
    parser.add_argument("--etc", type=Path, default=ETC, help="设置所在的目录")
    verbs = parser.add_subparsers(required=True, metavar="命令")
    for name, run, told in _VERBS:
        verb = verbs.add_parser(name, help=told, description=told)
        verb.set_defaults(run=run)
        if name in ("add", "rotate", "close"):
            verb.add_argument("unit", nargs="+", metavar="单位代码")
        if name in ("backup", "restore"):
            verb.add_argument("folder", type=Path, metavar="目录")
    return parser


def _prepare(server: Server, options: Namespace) -> None:  # noqa: ARG001 - every verb is called alike
    from gongkai.endpoint.application import build

    server.files.mkdir(parents=True, exist_ok=True)
    build(server.settings(), server.admin_password, [])
    _say("数据表、管理员账号和总栏目都已就绪。")


def _list(server: Server, options: Namespace) -> None:  # noqa: ARG001
    for account in accounts.listed(server):
        _say(f"{account}\t{accounts.record_count(server, account)} 条")


def _add(server: Server, options: Namespace) -> None:
    _tell(accounts.add(server, options.unit))


def _rotate(server: Server, options: Namespace) -> None:
    _tell(accounts.rotate(server, options.unit))


def _close(server: Server, options: Namespace) -> None:
    accounts.close(server, options.unit)
    _say(f"{'、'.join(options.unit)} 的账号已停用；已公开的内容照旧。")


def _back_up(server: Server, options: Namespace) -> None:
    _say(str(backing_up.back_up(server, options.folder, datetime.now(BEIJING))))


def _restore(server: Server, options: Namespace) -> None:
    if accounts.is_answering(server):
        raise UserError("发布端还在运行", "恢复时不能有人写入。", "请先运行 systemctl stop gongkai-endpoint。")
    again = backing_up.restore(server, options.folder)
    _say(f"已恢复；备份之后撤回的 {again} 条仍按已撤回处理。")
    _say("请启动服务，再请各单位运行 gongkai sync --verify：备份之后公开的内容会逐件提示。")


_VERBS: tuple[tuple[str, Callable[[Server, Namespace], None], str], ...] = (
    ("add", _add, "添加单位：建账号和两个栏目，显示一次口令"),
    ("rotate", _rotate, "给单位换口令，旧口令立即失效"),
    ("close", _close, "停用单位的账号，已公开的内容照旧"),
    ("list", _list, "列出单位和各自的记录数"),
    ("backup", _back_up, "在目录里建一份备份，保留最近十四份"),
    ("restore", _restore, "从一份备份恢复，先停止服务"),
    ("prepare", _prepare, "建数据表和管理员账号，可重复运行"),
)


def _tell(logins: Sequence[Login]) -> None:
    for login in logins:
        _say(f"{login.unit}\t{login.password}")
    _say("口令只显示这一次，请当面或密封交给单位。")


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")


if __name__ == "__main__":
    sys.exit(main())
