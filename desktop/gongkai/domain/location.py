"""Where a workspace is: a file, or a database on the office's server (办公服务器)."""

from pathlib import PurePath
from urllib.parse import quote, unquote, urlsplit, urlunsplit

SCHEME = "postgresql+psycopg"
_SCHEMES = ("postgresql", "postgres", SCHEME)


def is_server(location: object) -> bool:
    """Whether this names a database on a server and no file."""
    return str(location).partition("://")[0].lower() in _SCHEMES and "://" in str(location)


def split_password(location: str) -> tuple[str, str]:
    """A location as it may be shown and kept, and the password that was written into it, empty where none was."""
    if not is_server(location):
        return location, ""
    split = urlsplit(location.strip())
    account, at, host = split.netloc.rpartition("@")
    user, _, password = account.partition(":")
    bare = urlunsplit((SCHEME, f"{user}{at}{host}", split.path, split.query, ""))
    return bare, unquote(password)


def joined(host: str, database: str, user: str) -> str:
    """The location of a database on a server; `host` may name a port behind a colon."""
    account = f"{quote(user, safe='')}@" if user else ""
    return f"{SCHEME}://{account}{host}/{quote(database, safe='')}"


def parts(location: str) -> tuple[str, str, str]:
    """Host with its port, database and user of a location on a server."""
    split = urlsplit(location)
    account, _, host = split.netloc.rpartition("@")
    return host, unquote(split.path.removeprefix("/")), unquote(account.partition(":")[0])


def short_name(location: str) -> str:
    """What people call a workspace: the name of its file, or of its database and the server."""
    if not is_server(location):
        return PurePath(location).name
    split = urlsplit(location)
    database = unquote(split.path.removeprefix("/"))
    return f"{database}（{split.hostname}）" if split.hostname else database
