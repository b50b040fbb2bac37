"""`gongkai restore`: a backup back in its place, or what can be saved of a damaged workspace."""

import zipfile
from argparse import Namespace

from gongkai.cli.backup import as_json, in_words
from gongkai.cli.output import say, say_json
from gongkai.cli.seat import file_of, secret, with_password, workspace_of
from gongkai.commands.desk import utc_now
from gongkai.commands.restore import look_into, restore, restore_to_server
from gongkai.domain.canonical import Json
from gongkai.domain.errors import UserError
from gongkai.domain.location import short_name
from gongkai.store.rescue import Saved


def run(options: Namespace) -> int:
    """Says what is inside, then restores it; 1 where some rows of a damaged workspace were lost."""
    if options.source.is_file() and not zipfile.is_zipfile(options.source):
        return _rescue(options)
    if options.show:
        manifest = look_into(options.source)
        say_json(as_json(manifest)) if options.json else say(in_words(manifest))
        return 0
    if isinstance(workspace_of(options), str):
        return _to_server(options)
    restored = restore(options.source, file_of(options), utc_now())
    if options.json:
        say_json(as_json(restored.manifest) | {"kept_as": restored.kept_as})
    else:
        say(in_words(restored.manifest))
        say(f"已恢复到 {options.workspace}。" + (f"原来的留作 {restored.kept_as}。" if restored.kept_as else ""))
    return 0


def _to_server(options: Namespace) -> int:
    if not options.account:
        raise UserError("没有说以谁的账号办理", "搬到办公服务器要用口令，缺少 --account。", "请写明登录名。")
    place = str(workspace_of(options))
    passphrase = secret(options.passphrase_fd, "账号口令")
    manifest = with_password(
        place, options, lambda: restore_to_server(options.source, place, options.account, passphrase)
    )
    say_json(as_json(manifest)) if options.json else say(f"{in_words(manifest)}\n已恢复到 {short_name(place)}。")
    return 0


def _rescue(options: Namespace) -> int:
    from gongkai.commands.rescue import rescue_workspace

    if not options.account:
        raise UserError("没有说以谁的账号办理", "抢救加密的工作库要用口令，缺少 --account。", "请写明登录名。")
    place = file_of(options)
    passphrase = secret(options.passphrase_fd, "账号口令")
    told = rescue_workspace(options.source, place, options.account, passphrase)
    if options.json:
        say_json({"workspace": str(place), "tables": [_as_json(saved) for saved in told]})
    else:
        say("\n".join([*map(_in_words, told), f"救回的内容在 {place}。"]))
    return int(any(saved.lost for saved in told))


def _as_json(saved: Saved) -> Json:
    return {"table": saved.table, "copied": saved.copied, "lost": [list(run) for run in saved.lost]}


def _in_words(saved: Saved) -> str:
    lost = "、".join(str(first) if first == last else f"{first} 至 {last}" for first, last in saved.lost)
    return f"{saved.table}：救回 {saved.copied} 行" + (f"，读不出第 {lost} 行" if lost else "")
