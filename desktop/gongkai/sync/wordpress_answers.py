"""What WordPress's answers mean: a record as stored, files as they lie there, and why something was refused."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from gongkai.domain.canonical import Json, sha256_hex
from gongkai.sync import errors
from gongkai.sync.endpoint import Later, Paused, Refused, Stored
from gongkai.sync.kinto_batch import Part

DAMAGED = "与发布端的往来在传输中损坏，稍后自动核对。"
NO_PLUGIN = "这个网站没有装信息公开插件，请联系网站管理员。"


@dataclass(frozen=True)
class Post:
    """A post that holds a record: its number, the record's text as stored, and the record as the seam wants it."""

    id: int
    text: str
    stored: Stored


def digest(record_id: str, record: bytes) -> str:
    """What the plugin checks a write against: its address and its bytes together."""
    return sha256_hex(record_id.encode() + b"\n" + record)


def etag_of(text: str) -> str:
    """The version of a record: WordPress keeps none, so it is made of what is stored."""
    return f'"{sha256_hex(text.encode())[:32]}"'


def post_of(item: Json) -> Post:
    """A post as the site tells of it; a record that is not whole comes as an empty one."""
    try:
        text = item["meta"]["gongkai_record"]
        when = datetime.fromisoformat(item["modified_gmt"]).replace(tzinfo=UTC)
        return Post(int(item["id"]), text, Stored(_record(text), str(item["link"]), etag_of(text), when))
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Later(DAMAGED) from None


def written(part: Part, record_id: str) -> Stored:
    """A record as it was just written; Later where it came to lie at another address than its own."""
    check(part)
    if part.status == 404:
        raise Paused(NO_PLUGIN)
    item = part.json()
    if item.get("slug") != record_id:
        raise Later(DAMAGED)
    return post_of(item).stored


def items_of(part: Part, slugs: Sequence[str]) -> Sequence[Json]:
    """What a search found; Later where it is something else than was asked for."""
    if part.status == 404:
        raise Paused(NO_PLUGIN)
    items = _json(part)
    if not isinstance(items, list):
        raise Paused(errors.NOT_OURS)
    if not all(isinstance(item, dict) and item.get("slug") in slugs for item in items):
        raise Later(DAMAGED)
    return items


def parts_of(part: Part, count: int) -> Sequence[Part]:
    """The answers to the writes of one request, in their order."""
    said = _json(part)
    answers = said.get("responses") if isinstance(said, dict) else None
    if not isinstance(answers, list):
        raise Paused(errors.NOT_OURS)
    try:
        parts = [Part(int(one["status"]), one.get("headers") or {}, one["body"]) for one in answers]
    except (KeyError, TypeError, ValueError, AttributeError):
        parts = []
    if len(parts) != count:
        raise Later(DAMAGED)
    return parts


def check(part: Part) -> None:
    """As `errors.check`, and what our plugin says besides."""
    if part.status == 400 and _code(part) == "gongkai_damaged":
        raise Later(DAMAGED)
    if part.status == 415:
        raise Refused("发布端不接受这种文件。")
    errors.check(part)


def _code(part: Part) -> str:
    said = _json(part)
    return str(said.get("code", "")) if isinstance(said, dict) else ""


def _json(part: Part) -> Json:
    try:
        return json.loads(part.body) if isinstance(part.body, bytes) else part.body
    except ValueError:
        raise Paused(errors.NOT_OURS) from None


def _record(text: str) -> Json:
    try:
        record = json.loads(text)
    except ValueError:
        return {}
    return record if isinstance(record, dict) else {}
