"""Who may do what at the endpoint: the bucket, an account for each department, and its two collections."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from gongkai.domain import places
from gongkai.domain.errors import UserError
from gongkai.endpoint.settings import schema

ADMIN = "admin"
EVERYONE = "system.Everyone"
ANY_ACCOUNT = "system.Authenticated"

Put: TypeAlias = Callable[[str, Mapping[str, Any]], None]
"""Puts a body at a path below /v1 as the administrator."""


@dataclass(frozen=True)
class Login:
    """A department's unit code and the password of its account."""

    unit: str
    password: str


def provision(url: str, admin_password: str, departments: Sequence[Login]) -> None:
    """Makes or mends the accounts and collections of these departments at a running endpoint.

    Raises UserError where the endpoint does not answer or the password is not the administrator's.
    """
    set_up(_over_http(url, admin_password), departments)


def set_up(put: Put, departments: Sequence[Login]) -> None:
    """The bucket that everyone reads, the district office's, and what each department needs; safe to repeat."""
    put(f"/buckets/{places.BUCKET}", {"permissions": {"read": [EVERYONE]}})
    put(f"/buckets/{places.BUCKET}/collections/{places.KEYS}", {})
    _set_up_district(put)
    for login in departments:
        _set_up_department(put, login)


def _set_up_department(put: Put, login: Login) -> None:
    account = places.account(login.unit)
    put(f"/accounts/{account}", {"data": {"password": login.password}})
    collections = {places.records(login.unit): record_schema(), places.files(login.unit): file_schema()}
    for name, json_schema in collections.items():
        # `write` would let a department change the schema; what it has created it may change by its own right.
        permissions = {"record:create": [f"account:{account}"]}
        put(
            f"/buckets/{places.BUCKET}/collections/{name}",
            {"data": {"schema": json_schema}, "permissions": permissions},
        )


def _set_up_district(put: Put) -> None:
    """Orders and the central list lie in a bucket of their own: who may read a bucket may read all that is in it."""
    put(f"/buckets/{places.OFFICE}", {"permissions": {"read": [ANY_ACCOUNT]}})
    writes = {"record:create": [f"account:{places.DISTRICT}"]}
    for name, json_schema in {places.ORDERS: schema("order"), places.LIBRARY: schema("library")}.items():
        put(
            f"/buckets/{places.OFFICE}/collections/{name}",
            {"data": {"schema": json_schema}, "permissions": writes},
        )


def record_schema() -> Any:
    """The schema of a record collection: a withdrawn record is a tombstone, any other a whole record."""
    return _unless_withdrawn("record", "tombstone")


def file_schema() -> Any:
    """The schema of a file collection: of a withdrawn file nothing stays but its state."""
    return _unless_withdrawn("file", "gone")


def _unless_withdrawn(standing: str, withdrawn: str) -> Any:
    """if/then/else and not oneOf, since only so a refusal names the field that is wrong."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "if": {"properties": {"state": {"const": "withdrawn"}}, "required": ["state"]},
        "then": schema(withdrawn),
        "else": schema(standing),
    }


def _over_http(url: str, admin_password: str) -> Put:
    import requests

    def put(path: str, body: Mapping[str, Any]) -> None:
        try:
            answer = requests.put(
                url + path, json=body, auth=(ADMIN, admin_password), timeout=30, allow_redirects=False
            )
        except requests.RequestException as error:
            raise UserError("发布端没有应答", f"连不上 {url}。", "请先启动发布端，再添加单位。") from error
        if answer.status_code in (401, 403):
            raise UserError(
                "管理员口令不对", "发布端没有接受管理员的口令。", "口令在发布端数据目录的 secrets.json 中。"
            )
        answer.raise_for_status()

    return put
