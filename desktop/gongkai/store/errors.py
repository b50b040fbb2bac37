"""Turns what a database says into a sentence for a person; the only place that does."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, DBAPIError, IntegrityError
from sqlcipher3 import dbapi2

from gongkai.domain.errors import LostConnectionError, ServerPasswordError, UserError

_FULL = UserError("磁盘已满", "工作库所在的磁盘没有空间了，这一步没有写入。", "请腾出空间后再做一次。")
_READ_ONLY = UserError("工作库不能写入", "文件或文件夹是只读的。", "请检查权限，或把工作库放到可写的文件夹。")
_BUSY = UserError("工作库正忙", "另一个程序正在写入，这一步没有写入。", "请稍等片刻再试。")
_NO_FILE = UserError("打不开工作库", "找不到文件，或没有读取权限。", "请检查路径。")
_DAMAGED = UserError("工作库已损坏或不是工作库", "这个文件读不出来。", "请选择正确的文件，或从备份恢复。")
_FORBIDDEN = UserError("工作库不能写入", "数据库账号没有所需的权限。", "请管理员在服务器上给它这个数据库的全部权限。")

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

_SERVER_SAYS: tuple[tuple[str, UserError], ...] = (
    ("53100", _FULL),
    ("53", _BUSY),
    ("55P03", _BUSY),
    ("40", _BUSY),
    ("25006", UserError("工作库不能写入", "办公服务器现在只许读。", "请联系管理员。")),
    ("42501", _FORBIDDEN),
)
"""By the beginning of the SQLSTATE (PostgreSQL, appendix A), the first that fits."""

_LOST = ("08", "57P")
_WRONG_PASSWORD = ("password authentication failed", "认证失败", "認證失敗")


@contextmanager
def told_plainly() -> Iterator[None]:
    """Lets a UserError come out where the database failed for a reason that a person can put right."""
    try:
        yield
    except IntegrityError:
        raise  # a broken constraint is our bug, never the disk's fault
    except (DatabaseError, DBAPIError, dbapi2.DatabaseError) as error:
        plain = _plain(getattr(error, "orig", error))
        if plain is None:
            raise
        raise plain from None


def plain(error: BaseException) -> BaseException:
    """What to raise for an error of the server's driver itself."""
    return _plain(error) or error


def _plain(error: BaseException | None) -> UserError | None:
    if error is not None and hasattr(error, "sqlstate"):
        return _of_server(error)
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return next((said for number, said in _SAYS if number == code), None)


def _of_server(error: BaseException) -> UserError | None:
    state: str | None = getattr(error, "sqlstate", None)
    if state is None:
        return _not_connected(error)
    if state.startswith(_LOST):
        return _lost()
    return next((said for start, said in _SERVER_SAYS if state.startswith(start)), None)


def _not_connected(error: BaseException) -> UserError | None:
    """What went wrong on the way to the server, where no SQLSTATE is told."""
    import psycopg

    tried = getattr(error, "pgconn", None)
    if tried is not None and (tried.needs_password or any(words in str(error) for words in _WRONG_PASSWORD)):
        return ServerPasswordError(
            "办公服务器要口令", "数据库账号的口令没有给，或者不对。", "请输入数据库账号的口令；忘记请问管理员。"
        )
    if tried is not None and "does not exist" in str(error):
        return UserError("办公服务器上没有这个数据库", "数据库或数据库账号不存在。", "请检查地址，或请管理员建好。")
    return _lost() if isinstance(error, psycopg.OperationalError | psycopg.InterfaceError) else None


def _lost() -> LostConnectionError:
    remedy = "请检查网络；管理员可看服务器是否在运行。"
    return LostConnectionError("连不上办公服务器", "网络断了，或服务器没有应答，这一步没有写入。", remedy)
