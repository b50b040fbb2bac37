"""Saved views (视图): lists that a person named to come back to, each for themselves."""

from dataclasses import dataclass
from typing import Any

from gongkai.commands.desk import Desk
from gongkai.domain.errors import UserError
from gongkai.domain.listing import Listing, listing_from_json

_KEY = "views"
LONGEST_NAME, MOST = 30, 30


@dataclass(frozen=True)
class View:
    """A named list."""

    name: str
    listing: Listing


def views(desk: Desk) -> tuple[View, ...]:
    """The views of the person at the desk, by the order they were made in."""
    with desk.workspace.read() as tx:
        kept = tx.preferences.get(desk.account.id, _KEY, [])
    return tuple(View(each["name"], listing_from_json(each["listing"])) for each in kept)


def save_view(desk: Desk, view: View) -> tuple[View, ...]:
    """Keeps a view, in the place of one of the same name; gives all. UserError where the name is none, or too many."""
    name = view.name.strip()
    if not name or len(name) > LONGEST_NAME:
        raise UserError("视图名称不对", f"名称要有 1 到 {LONGEST_NAME} 个字。", "请改名称。")
    kept = [each for each in views(desk) if each.name != name]
    if len(kept) >= MOST:
        raise UserError("视图太多", f"最多保存 {MOST} 个视图。", "请先删除不用的视图。")
    return _keep(desk, [*kept, View(name, view.listing)])


def drop_view(desk: Desk, name: str) -> tuple[View, ...]:
    """Takes a view away; gives those that are left."""
    return _keep(desk, [each for each in views(desk) if each.name != name])


def _keep(desk: Desk, kept: list[View]) -> tuple[View, ...]:
    value: Any = [{"name": view.name, "listing": view.listing.as_json()} for view in kept]
    with desk.workspace.write() as tx:
        tx.preferences.put(desk.account.id, _KEY, value)
    return tuple(kept)
