"""Turns what a database says into a sentence for a person; the only place that does."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError
from sqlcipher3 import dbapi2

from gongkai.domain.errors import UserError

_FULL = UserError("磁盘已满", "工作库所在的磁盘没有空间了，这一步没有写入。", "请腾出空间后再做一次。")
_READ_ONLY = UserError("工作库不能写入", "文件或文件夹是只读的。", "请检查权限，或把工作库放到可写的文件夹。")
_BUSY = UserError("工作库正忙", "另一个程序正在写入，这一步没有写入。", "请稍等片刻再试。")
_NO_FILE = UserError("打不开工作库", "找不到文件，或没有读取权限。", "请检查路径。")
_DAMAGED = UserError("工作库已损坏或不是工作库", "这个文件读不出来。", "请选择正确的文件，或从备份恢复。")

_SAYS: tuple[tuple[int, UserError], ...] = (
    (dbapi2.SQLITE_FULL, _FULL),
    (dbapi2.SQLITE_IOERR, _FULL),
    (dbapi2.SQLITE_READONLY, _READ_ONLY),
    (dbapi2.SQLITE_BUSY, _BUSY),
    (dbapi2.SQLITE_LOCKED, _BUSY),
    (dbapi2.SQLITE_CANTOPEN, _NO_FILE),
    (dbapi2.SQLITE_NOTADB, _DAMAGED),
    (dbapi2.SQLITE_CORRUPT, _DAMAGED),
)


@contextmanager
def told_plainly() -> Iterator[None]:
    """Lets a UserError come out where the database failed for a reason that a person can put right."""
    try:
        yield
    except IntegrityError:
        raise  # a broken constraint is our bug, never the disk's fault
    except (OperationalError, DatabaseError, dbapi2.DatabaseError) as error:
        plain = _plain(getattr(error, "orig", error))
        if plain is None:
            raise
        raise plain from None


def _plain(error: BaseException | None) -> UserError | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return next((said for number, said in _SAYS if number == code), None)
