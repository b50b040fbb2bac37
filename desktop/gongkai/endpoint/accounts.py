"""The departments' accounts at a running endpoint, as its administrator keeps them."""

import re
import secrets
from collections.abc import Sequence
from typing import Any

from gongkai.domain import places
from gongkai.domain.errors import UserError
from gongkai.endpoint.provisioning import ADMIN, Login, provision
from gongkai.endpoint.server import Server

_UNIT = re.compile(r"[A-Za-z0-9_-]{1,40}", re.ASCII)


def add(server: Server, units: Sequence[str]) -> Sequence[Login]:
    """Makes an account and its two collections for each unit; UserError where a unit has one already."""
    there = set(listed(server))
    for unit in units:
        _require_code(unit)
        if places.account(unit) in there:
            raise UserError("单位已有账号", f"{unit} 已经添加过。", "要换口令请用 rotate。")
    return _with_new_passwords(server, units)


def rotate(server: Server, units: Sequence[str]) -> Sequence[Login]:
    """Gives each unit a new password; the old one is refused from now on."""
    _require_known(server, units)
    return _with_new_passwords(server, units)


def close(server: Server, units: Sequence[str]) -> None:
    """Leaves each unit's account with a password that nobody knows; what it has published stays."""
    _require_known(server, units)
    _with_new_passwords(server, units)


def listed(server: Server) -> Sequence[str]:
    """The accounts of all departments, in order."""
    found = _as_administrator(server, "/accounts")["data"]
    return sorted(account["id"] for account in found if account["id"] != ADMIN)


def record_count(server: Server, account: str) -> int:
    """How many records a department has published, tombstones included."""
    path = f"/buckets/{places.BUCKET}/collections/{places.records(account)}/records"
    return int(_asked(server, "HEAD", path).headers.get("Total-Objects", 0))


def is_answering(server: Server) -> bool:
    """Whether the endpoint runs."""
    try:
        _asked(server, "GET", "/")
    except UserError:
        return False
    return True


def _with_new_passwords(server: Server, units: Sequence[str]) -> Sequence[Login]:
    logins = [Login(unit, secrets.token_urlsafe(18)) for unit in units]
    provision(server.url, server.admin_password, logins)
    return logins


def _require_code(unit: str) -> None:
    if not _UNIT.fullmatch(unit) or places.account(unit) == ADMIN:
        raise UserError("单位代码不能用", f"“{unit}”不是单位代码。", "请用字母、数字、“-”和“_”，例如 MZJ01。")


def _require_known(server: Server, units: Sequence[str]) -> None:
    there = set(listed(server))
    for unit in units:
        if places.account(unit) not in there:
            raise UserError("没有这个单位", f"发布端没有 {unit} 的账号。", "请核对单位代码，或用 add 添加。")


def _as_administrator(server: Server, path: str) -> Any:
    return _asked(server, "GET", path).json()


def _asked(server: Server, method: str, path: str) -> Any:
    import requests

    try:
        login = (ADMIN, server.admin_password)
        answer = requests.request(method, server.url + path, auth=login, timeout=30, allow_redirects=False)
    except requests.RequestException as error:
        message = f"连不上 {server.url}。"
        raise UserError("发布端没有应答", message, "请先启动服务：gongkai-endpoint.service。") from error
    if answer.status_code in (401, 403):
        raise UserError("管理员口令不对", "发布端没有接受管理员的口令。", "请运行 gongkai-endpoint prepare。")
    answer.raise_for_status()
    return answer
