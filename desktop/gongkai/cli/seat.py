"""Taking a seat at a workspace from the command line."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from gongkai.domain.errors import ServerPasswordError, UserError
from gongkai.domain.location import is_server

if TYPE_CHECKING:  # the store behind it is heavy, and a verb that only reads forms needs none
    from gongkai.commands.desk import Desk
    from gongkai.vault.stretching import Stretch

T = TypeVar("T")
_taken: "list[Desk]" = []
_ASKED_FOR = "账号口令"


def desk_of(options: Namespace, forms_folders: Sequence[Path] | None = None) -> "Desk":
    """The desk that the options name, with the account that they name signed in.

    Its forms are those of `--forms` or `forms_folders`, else those of the folder that the workspace names.
    """
    place = workspace_of(options)
    if options.account is None:
        raise UserError("没有说以谁的账号办理", "工作库是加密的，缺少 --account。", "请写明登录名。")
    given = None if options.passphrase_fd is None else secret(options.passphrase_fd, _ASKED_FOR)
    with _stretching(place, options.account, given) as by:
        from gongkai.commands.office import open_desk, sign_in  # as long as the passphrase is stretched beside it

        desk = with_password(place, options, lambda: open_desk(place))
        folders = own_folders(options) or forms_folders
        passphrase = secret(None, _ASKED_FOR) if given is None else given
        taken = sign_in(desk, options.account, passphrase, folders, by)
    _taken.append(taken)
    return taken


@contextmanager
def _stretching(place: Path | str, login: str, passphrase: str | None) -> "Iterator[Stretch]":
    """Begins to stretch a passphrase that is at hand, which takes no interpreter, while the store is loaded."""
    from gongkai.vault.slots import SlotKind, open_slot, read_slots, slots_beside
    from gongkai.vault.stretching import stretch_once

    by = stretch_once()

    def begin() -> None:
        if isinstance(place, Path) and passphrase is not None:
            with suppress(UserError):  # signing in tells it
                open_slot(read_slots(slots_beside(place)), SlotKind.ACCOUNT, login, passphrase, by)

    beside = Thread(target=begin)
    beside.start()
    try:
        yield by
    finally:
        beside.join()


def leave_all() -> None:
    """Lets go of every workspace that a verb opened."""
    while _taken:
        _taken.pop().workspace.close()


def workspace_of(options: Namespace) -> Path | str:
    """The workspace that the options name, a file or a database; UserError where they name none."""
    if options.workspace is None:
        raise UserError("没有说用哪个工作库", "缺少 --workspace。", "请写明工作库文件的路径或办公服务器的地址。")
    return str(options.workspace) if is_server(options.workspace) else Path(options.workspace)


def file_of(options: Namespace) -> Path:
    """The workspace file that the options name; UserError where they name none, or a database."""
    place = workspace_of(options)
    if isinstance(place, Path):
        return place
    raise UserError("这一步只用于工作库文件", "写的是办公服务器的地址。", "请写明一个文件的路径。")


def with_password(place: Path | str, options: Namespace, act: Callable[[], T]) -> T:
    """Does this, and asks at the terminal where the server wants the password of its account; it is kept then."""
    try:
        return act()
    except ServerPasswordError:
        if options.passphrase_fd is not None or not sys.stdin.isatty():
            raise
        from gongkai.commands.entrance import give_password, place_of

        give_password(str(place_of(place)), secret(None, "数据库账号的口令"))
        return act()


def own_folders(options: Namespace) -> Sequence[Path]:
    """The folder of forms that `--forms` names, if it does."""
    return [options.forms] if options.forms else []


def secret(descriptor: int | None, what: str) -> str:
    """A passphrase from the given file descriptor, or asked for at the terminal."""
    if descriptor is None:
        from getpass import getpass

        return getpass(f"{what}：")
    try:
        with os.fdopen(descriptor, encoding="utf-8") as stream:
            return stream.readline().rstrip("\r\n")
    except (OSError, UnicodeDecodeError):
        raise UserError("读不到口令", f"文件描述符 {descriptor} 读不出{what}。", "请检查描述符后再试。") from None
