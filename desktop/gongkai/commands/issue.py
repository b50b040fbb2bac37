"""Issuing (下发): the district office signs an order, or a version of a form or lexicon, for its departments."""

import uuid
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from gongkai.commands.central import check_with
from gongkai.commands.desk import Desk
from gongkai.domain import places
from gongkai.domain.canonical import Json, sha256_hex
from gongkai.domain.clock import beijing_day
from gongkai.domain.district import OrderState, read_item, read_order, to_sign
from gongkai.domain.errors import UserError
from gongkai.domain.people import Role

if TYPE_CHECKING:
    from gongkai.sync.kinto import KintoEndpoint

_LIST = uuid.UUID("6b1a5f7e-6f0e-5c57-9c39-0d3a5a6a3c11")
"""The namespace that the ids of the central list are made in: a name has one id, whoever issues it."""


def new_order(desk: Desk, said: Json) -> Json:
    """A signed order of what a person wrote down: no, unit, title, demand, due, and what it is about."""
    known = {"id", "no", "unit", "title", "demand", "index_no", "issued", "due", "state"}
    missing = sorted({"no", "unit", "title", "demand", "due"} - set(said))
    if missing or set(said) - known:
        words = "、".join([*missing, *sorted(set(said) - known)])
        raise UserError("整改通知没有写全", f"缺少或不认识：{words}。", "请写明 no、unit、title、demand 和 due。")
    today = beijing_day(desk.clock())
    usual = {"id": desk.new_id(), "index_no": None, "issued": today.isoformat(), "state": OrderState.OPEN.value}
    dates = {name: _day(str(said[name])) for name in ("issued", "due") if name in said}
    record = _signed(desk, {"v": 1, "issuer": _issuer(desk), **usual, **said, **dates})
    try:
        read_order(record)
    except ValueError:
        raise UserError("整改通知写得不对", "state 只能是 open、closed 或 cancelled。", "请改正后再下发。") from None
    return record


def new_item(desk: Desk, name: str, file: Path, version: int, note: str) -> Json:
    """A signed version of a form or lexicon; UserError where it can't be read as what it says it is."""
    try:
        content = file.read_text("utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError):
        raise UserError("读不到文件", f"“{file.name}”读不到，或不是 UTF-8 文本。", "请检查文件。") from None
    id_ = str(uuid.uuid5(_LIST, name))
    said = {"id": id_, "name": name, "version": version, "note": note, "content": content}
    record = _signed(desk, {"v": 1, "issuer": _issuer(desk), **said, "sha256": sha256_hex(content.encode())})
    try:
        read_item(record)
    except ValueError:
        remedy = "表单写 forms/….yaml，词库写 lexicons/….txt。"
        raise UserError("名称不对", f"“{name}”不是表单或词库的位置。", remedy) from None
    check_with({name: content})
    return record


def issue(desk: Desk, endpoint: "KintoEndpoint", collection: str, record: Json) -> None:
    """Puts a signed record where the departments read it; the supervisor does. UserError where it was not taken."""
    from gongkai.sync.endpoint import DeliveryError

    if Role.SUPERVISOR not in desk.account.roles:
        raise UserError("不能下发", "这要由督查人员办理。", "请用督查账号登录。")
    try:
        endpoint.issue(collection, record)
    except DeliveryError as error:
        raise UserError("没有下发成", error.words, "处理好之后再下发一次。") from error


def next_version(endpoint: "KintoEndpoint", name: str) -> int:
    """The version after the one that is on the central list."""
    from gongkai.sync.endpoint import DeliveryError

    since, version = "", 0
    try:
        while (page := endpoint.changes(places.OFFICE, places.LIBRARY, since)).records:
            since = page.token
            version = max([version, *(record["version"] for record in page.records if record.get("name") == name)])
    except DeliveryError as error:
        raise UserError("读不到区里的清单", error.words, "联网后再下发。") from error
    return version + 1


def _signed(desk: Desk, record: Json) -> Json:
    key = desk.signed_in.key
    record = record | {"key": key.public_key, "alg": key.algorithm, "time": desk.clock().isoformat(timespec="seconds")}
    return record | {"sig": key.sign(to_sign(record))}


def _issuer(desk: Desk) -> str:
    with desk.workspace.read() as tx:
        return tx.people.department(desk.account.department).name


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise UserError("日期不对", f"“{text}”不是日期。", "请写成 2026-09-30。") from None
