"""The words of the command line."""

import argparse
import sys
from pathlib import Path
from typing import NoReturn, TypeAlias

from gongkai import version


class Parser(argparse.ArgumentParser):
    """A parser whose complaint is one sentence that says what to do."""

    def error(self, message: str) -> NoReturn:
        """Says what is wrong with the arguments and leaves with 2."""
        sys.stderr.write(f"参数不对（{message}），请用 {self.prog} --help 查看用法。\n")
        sys.exit(2)


class _Version(argparse.Action):
    """Prints the version and ends."""

    def __call__(self, *_told: object) -> NoReturn:
        """Does it."""
        sys.stdout.write(f"{version()}\n")
        sys.exit(0)


Verbs: TypeAlias = "argparse._SubParsersAction[Parser]"


def parser(*, window_only: bool = False) -> argparse.ArgumentParser:
    """The parser of `gongkai [VERB] …`; without a verb it is the window that opens, which waits for no other verb."""
    top = Parser(prog="gongkai", description="公开：区级部门政府信息公开的起草、审查、印制与发布。")
    top.add_argument("--version", action=_Version, nargs=0, help="版本")
    _add_workspace(top)
    top.set_defaults(forms=None)
    top.add_argument("--quit-when-ready", action="store_true", help="打开窗口，可用后即退出（用于测量）")
    if window_only:
        top.set_defaults(verb=None)
        return top
    verbs = top.add_subparsers(dest="verb", metavar="命令")
    _add_forms(verbs)
    _add_draft(verbs)
    _add_scan(verbs)
    _add_mask(verbs)
    _add_render(verbs)
    _add_check(verbs)
    _add_endpoint(verbs)
    _add_sync(verbs)
    _add_issue(verbs)
    _add_backup(verbs)
    _add_restore(verbs)
    _add_audit(verbs)
    _add_verify(verbs)
    _add_keys(verbs)
    _add_transfer(verbs)
    _add_seal(verbs)
    _add_demo(verbs)
    return top


def _add_workspace(to: argparse.ArgumentParser) -> None:
    told = "工作库文件，或办公服务器上的数据库，如 postgresql+psycopg://用户@服务器/数据库（口令另问，不写在这里）"
    to.add_argument("--workspace", metavar="路径或地址", help=told)
    to.add_argument("--account", metavar="登录名", help="以谁的账号办理")
    to.add_argument("--passphrase-fd", type=int, metavar="N", help="从文件描述符 N 读口令")


def _add_own_forms(to: argparse.ArgumentParser) -> None:
    # Suppressed, so that what stands before a nested verb is not forgotten behind it.
    help_zh = "本单位的表单文件夹（默认用工作库设置的）"
    to.add_argument("--forms", type=Path, metavar="文件夹", default=argparse.SUPPRESS, help=help_zh)


def _add_json(to: argparse.ArgumentParser) -> None:
    to.add_argument("--json", action="store_true", help="输出 JSON")


def _add_forms(verbs: Verbs) -> None:
    verb = verbs.add_parser("forms", help="列出、检查全部表单，写出填报表")
    _add_own_forms(verb)
    _add_json(verb)
    inner = verb.add_subparsers(dest="forms_verb", metavar="命令")
    check = inner.add_parser("check", help="检查表单和审查清单，逐个文件说明错处")
    check.add_argument("folders", type=Path, nargs="*", metavar="文件夹", help="本单位的表单文件夹，叠放在自带的之上")
    _add_json(check)
    export = inner.add_parser("export", help="写出一份 XLSX 填报表")
    export.add_argument("form", metavar="表单", help="表单的编号，如 power/licence_result")
    export.add_argument("-o", "--output", type=Path, required=True, metavar="输出", help=".xlsx")
    _add_own_forms(export)
    _add_json(export)
    use = inner.add_parser("use", help="把本单位的表单文件夹记入工作库（由管理员办理）")
    use.add_argument("folder", type=Path, nargs="?", metavar="文件夹", help="不写即改回只用自带的表单")
    _add_workspace(use)
    _add_json(use)


def _add_draft(verbs: Verbs) -> None:
    verb = verbs.add_parser("draft", help="用填好的 YAML、JSON 或 XLSX 建立草稿")
    verb.add_argument("files", type=Path, nargs="+", metavar="文件")
    verb.add_argument("--each-row", metavar="表单", help="文件是名单：每行建一份这个表单的草稿，已有的不重复建")
    _add_own_forms(verb)
    _add_workspace(verb)
    _add_json(verb)


def _add_scan(verbs: Verbs) -> None:
    verb = verbs.add_parser("scan", help="扫描文件里的密级标志和个人信息")
    verb.add_argument("files", type=Path, nargs="*", metavar="文件")
    verb.add_argument("--jsonl", type=Path, metavar="输入", help="逐行扫描 {“id”,“text”}")
    _add_json(verb)


def _add_mask(verbs: Verbs) -> None:
    verb = verbs.add_parser("mask", help="写出一份遮盖了个人信息、去掉了隐藏内容的副本")
    verb.add_argument("file", type=Path, metavar="文件")
    verb.add_argument(
        "-o", "--output", type=Path, required=True, metavar="输出", help="副本写在哪里，扩展名与原文件相同"
    )
    _add_json(verb)


def _add_render(verbs: Verbs) -> None:
    from gongkai.domain.notice import FORMATS

    verb = verbs.add_parser("render", help="按 GB/T 9704 排版一份填好的表单、纯文本或 Word 公文")
    verb.add_argument("file", type=Path, metavar="文件")
    verb.add_argument("-o", "--output", type=Path, required=True, metavar="输出", help=".pdf、.ofd、.docx 或 .html")
    verb.add_argument("--format", choices=FORMATS, metavar="格式", help=f"{'、'.join(FORMATS)}；不写则按文种")
    _add_own_forms(verb)
    _add_json(verb)


def _add_check(verbs: Verbs) -> None:
    verb = verbs.add_parser("check", help="检查一份公文（txt、docx）的格式、标点和数字")
    verb.add_argument("file", type=Path, metavar="文件")
    verb.add_argument("--fix", type=Path, metavar="改正稿", help="另存一份改正稿，并列出每处改动")
    _add_json(verb)


def _add_endpoint(verbs: Verbs) -> None:
    verb = verbs.add_parser("endpoint", help="在本机运行参考发布端")
    verb.add_argument("--data", type=Path, metavar="文件夹", help="数据文件夹（默认在用户数据目录）")
    verb.add_argument("--port", type=int, default=8888, metavar="端口", help="端口，0 为任意空闲端口")
    verb.add_argument("--memory", action="store_true", help="只在内存里，退出即空")
    verb.add_argument("--unit", action="append", default=[], metavar="单位代码", help="为这个单位开通账号，可重复")
    _add_json(verb)


def _add_sync(verbs: Verbs) -> None:
    verb = verbs.add_parser("sync", help="发送待发事项，收取区里来件")
    verb.add_argument("--once", action="store_true", help="发送一轮即退出")
    verb.add_argument("--verify", action="store_true", help="不发送，只核对网上的内容是否仍与签发的一致")
    verb.add_argument("--endpoint", metavar="网址", help="发布端网址，如 http://127.0.0.1:8888/v1；或 WordPress 首页")
    verb.add_argument("--unit", metavar="单位代码", help="以哪个单位的账号发送")
    _add_own_forms(verb)
    verb.add_argument("--new-key", action="store_true", help="由管理员换一个发送专用的口令（不用账号也能发送）")
    verb.add_argument("--password-fd", type=int, metavar="N", help="从文件描述符 N 读发布端口令")
    _add_line(verb)
    _add_workspace(verb)
    _add_json(verb)


def _add_line(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--proxy", default="", metavar="主机:端口", help="网络代理；不写即用系统的（HTTPS_PROXY）")
    verb.add_argument("--proxy-account", default="", metavar="账号", help="代理的账号；口令取窗口里存过的")
    verb.add_argument("--proxy-password-fd", type=int, metavar="N", help="从文件描述符 N 读代理口令")
    verb.add_argument("--ca", default="", metavar="文件", help="另外信任的根证书（PEM）；系统里的一直信任")


def _add_issue(verbs: Verbs) -> None:
    verb = verbs.add_parser("issue", help="区里下发整改通知，或统一的表单和词库")
    verb.add_argument("file", type=Path, metavar="文件", help="整改通知（YAML），或表单、词库文件")
    verb.add_argument("--endpoint", required=True, metavar="网址", help="发布端网址，如 http://127.0.0.1:8888/v1")
    verb.add_argument("--name", default="", metavar="位置", help="作为表单或词库下发，如 forms/own/a.yaml")
    verb.add_argument("--note", default="", metavar="说明", help="改了什么、为什么，各单位同意前会看到")
    verb.add_argument("--password-fd", type=int, metavar="N", help="从文件描述符 N 读发布端口令")
    _add_line(verb)
    _add_workspace(verb)
    _add_json(verb)


def _add_audit(verbs: Verbs) -> None:
    verb = verbs.add_parser("audit", help="核对事件链、修订、审查意见和文件是否原样")
    verb.add_argument("--export", type=Path, metavar="输出", help="另把全部事件导出为签名的 JSON 行（管理员、督查）")
    _add_workspace(verb)
    _add_json(verb)


def _add_seal(verbs: Verbs) -> None:
    verb = verbs.add_parser("seal", help="签发人放入或取消印章图片，加密保管，只在签发时使用")
    which = verb.add_mutually_exclusive_group()
    which.add_argument("picture", type=Path, nargs="?", metavar="图片", help="透明底的 PNG；不写则只说现在用不用印")
    which.add_argument("--drop", action="store_true", help="取消用印")
    _add_workspace(verb)
    _add_json(verb)


def _add_verify(verbs: Verbs) -> None:
    verb = verbs.add_parser("verify", help="核对公开记录、送审包或导出的事件：哈希和签名，不需要工作库")
    verb.add_argument("source", metavar="文件或网址", help="公开记录、送审包、导出的事件、公钥名单，或公开记录的网址")
    verb.add_argument("--keys", metavar="名单", help="公钥名单的文件或网址（不写则找同一文件夹的 keys.json）")
    verb.add_argument("--trust", metavar="指纹", help="名单签发人的指纹，与单位公布的一致才算数")
    _add_json(verb)


def _add_backup(verbs: Verbs) -> None:
    verb = verbs.add_parser("backup", help="把工作库完整备份成一个加密的文件，办公不用停")
    verb.add_argument("out", type=Path, metavar="输出", help="备份文件，如 office.gkb")
    _add_workspace(verb)
    _add_json(verb)


def _add_restore(verbs: Verbs) -> None:
    verb = verbs.add_parser("restore", help="从备份恢复工作库，或抢救损坏的工作库；原来的留在旁边")
    verb.add_argument(
        "source", type=Path, metavar="备份", help="备份文件，或损坏的工作库（抢救到 --workspace 所写的新文件）"
    )
    verb.add_argument("--show", action="store_true", help="只看备份里有什么，不恢复")
    _add_workspace(verb)
    _add_json(verb)


def _add_keys(verbs: Verbs) -> None:
    verb = verbs.add_parser("keys", help="签发、写出公钥名单，显示签发人的指纹")
    verb.add_argument("--sign", action="store_true", help="由管理员签发一份新的名单")
    verb.add_argument("-o", "--output", type=Path, metavar="输出", help="名单写在哪里，如 keys.json")
    _add_workspace(verb)
    _add_json(verb)


def _add_transfer(verbs: Verbs) -> None:
    verb = verbs.add_parser("transfer", help="送审包：不联网时用U盘在两个工作库之间带事项")
    inner = verb.add_subparsers(dest="transfer_verb", metavar="命令", required=True)
    pack = inner.add_parser("pack", help="把事项导出成给对方单位加密的送审包")
    pack.add_argument("disclosures", nargs="+", metavar="编号", help="事项的编号")
    pack.add_argument("--to", required=True, metavar="单位代码", help="收件单位；代码相同的写成 代码@工作库编号")
    pack.add_argument("-o", "--output", type=Path, required=True, metavar="输出", help="送审包，如 送审.gkz")
    show = inner.add_parser("show", help="看送审包里有什么、谁签的，什么都不存")
    take = inner.add_parser("take", help="收下送审包；已有的不动，有冲突的不覆盖")
    for one in (show, take):
        one.add_argument("package", type=Path, metavar="送审包")
    take.add_argument("--copy", action="append", default=[], metavar="编号", help="这一件另存为本单位的草稿，可重复")
    take.add_argument("--without", action="append", default=[], metavar="编号", help="不收这一件，可重复")
    partners = inner.add_parser("partners", help="往来单位：列出、固定、取消对方的公钥名单（由管理员办理）")
    partners.add_argument("--pin", type=Path, metavar="名单", help="对方写出的公钥名单 keys.json")
    partners.add_argument("--fingerprint", default="", metavar="指纹", help="对方读出的名单签发人指纹")
    partners.add_argument("--forget", metavar="工作库编号", help="取消这个往来单位")
    for one in (pack, show, take, partners):
        _add_workspace(one)
        _add_json(one)


def _add_demo(verbs: Verbs) -> None:
    verb = verbs.add_parser("demo", help="用真实材料把九个领域各办一件，从起草到公开")
    verb.add_argument("--out", type=Path, default=Path("demo-out"), metavar="文件夹", help="结果放在哪里")
    verb.add_argument("--headless", action="store_true", help="不打开窗口")
    _add_json(verb)
