"""Copies of the whole endpoint, and back again: what was taken back since then stays taken back."""

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

import psycopg2

from gongkai.domain.errors import UserError
from gongkai.endpoint.server import Server

_DUMP, _FILES, _SETTINGS = "database.dump", "files", "endpoint.ini"
_KEEP = 14
"""So many copies stay: what was taken back has left them all when this many nights are over."""

_WITHDRAWN = """
SELECT id, parent_id, data::text FROM objects WHERE resource_name = 'record' AND data->>'state' = 'withdrawn'
"""
_WITHDRAW_AGAIN = """
UPDATE objects SET data = %s::jsonb, last_modified = NULL
WHERE resource_name = 'record' AND id = %s AND parent_id = %s AND data->>'state' <> 'withdrawn'
"""


def back_up(server: Server, folder: Path, now: datetime) -> Path:
    """Makes a copy in a folder of its own named by the time, and removes the copies before the last fourteen.

    The database comes first: a record names only files that were there before it. A file never changes, so one that
    the last copy has takes no room again.
    """
    copies, name = _copies(folder), f"{now:%Y%m%d-%H%M%S}"
    new = folder / f".{name}"
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(parents=True, mode=0o700)
    _run("pg_dump", "--format=custom", "--no-owner", f"--file={new / _DUMP}", server.database)
    _copy_files(server.files, new / _FILES, copies[-1] / _FILES if copies else None)
    shutil.copy2(server.ini, new / _SETTINGS)
    made = new.rename(folder / name)
    for old in [*copies, made][:-_KEEP]:
        shutil.rmtree(old)
    return made


def restore(server: Server, copy: Path) -> int:
    """Puts a copy in the place of what is there; gives how many of its records were taken back since, and are again.

    The endpoint must not run meanwhile. UserError where this is no copy.
    """
    if not (copy / _DUMP).is_file():
        raise UserError("不是备份", f"“{copy}”里没有 {_DUMP}。", "请给出 backup 命令所建的那个目录。")
    later = _withdrawn(server)
    database = f"--dbname={server.database}"
    _run("pg_restore", "--clean", "--if-exists", "--no-owner", "--single-transaction", database, str(copy / _DUMP))
    _copy_files(copy / _FILES, server.files, None)
    return _withdraw_again(server, later)


def _copies(folder: Path) -> Sequence[Path]:
    return sorted(one for one in folder.glob("[0-9]*-[0-9]*") if (one / _DUMP).is_file())


def _copy_files(source: Path, target: Path, before: Path | None) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for file in sorted(source.rglob("*")):
        place = file.relative_to(source)
        if file.is_dir():
            (target / place).mkdir(exist_ok=True)
        elif not (target / place).exists():
            _copy(file, target / place, before / place if before else None)


def _copy(file: Path, target: Path, before: Path | None) -> None:
    """Copies a file, or links it where the copy before has the same one."""
    if before and before.exists() and _look(before) == _look(file):
        os.link(before, target)
    else:
        shutil.copy2(file, target)


def _look(file: Path) -> tuple[int, int]:
    known = file.stat()
    return known.st_size, known.st_mtime_ns


def _withdrawn(server: Server) -> Sequence[tuple[str, str, str]]:
    """What is taken back by now; nothing where there is no database to ask, as on a new machine."""
    with closing(psycopg2.connect(server.database)) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT to_regclass('objects')")
        if cursor.fetchone() == (None,):
            return []
        cursor.execute(_WITHDRAWN)
        return list(cursor.fetchall())


def _withdraw_again(server: Server, later: Sequence[tuple[str, str, str]]) -> int:
    """Kinto's own trigger gives each a new time, so that readers of changes hear of it."""
    count = 0
    with closing(psycopg2.connect(server.database)) as connection, connection, connection.cursor() as cursor:
        for id_, parent, data in later:
            left = {name: value for name, value in json.loads(data).items() if name != "last_modified"}
            cursor.execute(_WITHDRAW_AGAIN, (json.dumps(left), id_, parent))
            count += cursor.rowcount
    return count


def _run(*command: str) -> None:
    try:
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL, capture_output=True, text=True)  # noqa: S603 - PostgreSQL's own tools
    except FileNotFoundError as error:
        raise UserError("缺少 PostgreSQL 的工具", f"找不到 {command[0]}。", "请安装 postgresql-client。") from error
    except subprocess.CalledProcessError as error:
        raise UserError("PostgreSQL 没有完成", error.stderr.strip()[-500:], "请核对数据库是否在运行。") from error
