"""What Kinto's answers mean: a record as stored, or a file as published."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from gongkai.domain.canonical import Json
from gongkai.domain.disclosure import Attachment
from gongkai.sync import errors
from gongkai.sync.endpoint import Changed, Later, Paused, Stored
from gongkai.sync.kinto_batch import Part

_DAMAGED = "发布端的答复在传输中损坏，稍后自动核对。"


def data_of(part: Part) -> Json:
    """The object in an answer; Paused where there is none, since then it is not Kinto that answers."""
    data = part.json().get("data")
    if not isinstance(data, dict):
        raise Paused(errors.NOT_OURS)
    return data


def stored(url: str, path: str, record: Json, headers: Mapping[str, str]) -> Stored:
    """A record as it stands there; Later where it is another one than was asked for, or contradicts its own ETag."""
    if not isinstance(record, dict) or not isinstance(record.get("last_modified"), int):
        raise Paused(errors.NOT_OURS)
    moment = record["last_modified"]  # milliseconds; Kinto's ETag is the same number in quotes
    etag = f'"{moment}"'
    if not path.endswith(f"/{record.get('id')}") or headers.get("ETag", etag).removeprefix("W/") != etag:
        raise Later(_DAMAGED)
    try:
        when = datetime.fromtimestamp(moment / 1000, UTC)
    except (OverflowError, ValueError, OSError):
        raise Later(_DAMAGED) from None
    return Stored(record, url + path, etag, when)


def ids_of(part: Part) -> Sequence[str]:
    """The ids in a list of objects."""
    return [str(item.get("id", "")) for item in _items(part)]


def changed(part: Part, since: str) -> Changed:
    """A page of changes; nothing where the collection is not there (an endpoint from before it had one)."""
    if part.status == 404:
        return Changed((), since)
    items = _items(part)
    if not all(isinstance(item.get("last_modified"), int) for item in items):
        raise Paused(errors.NOT_OURS)
    return Changed(tuple(items), str(items[-1]["last_modified"]) if items else since)


def _items(part: Part) -> Sequence[Json]:
    data = part.json().get("data")
    if not isinstance(data, list) or not all(isinstance(item, dict) for item in data):
        raise Paused(errors.NOT_OURS)
    return data


def file_record(file: Attachment) -> Json:
    """The record of a published file, as it is sent with its bytes."""
    return {"sha256": file.sha256, "size": file.size, "media_type": file.media_type, "state": "published"}


def is_published(part: Part, file: Attachment, path: str) -> bool:
    """Whether an answer tells of this very file, by the hash that the server has taken itself."""
    if part.status == 404:
        return False
    record = data_of(part)
    attachment = record.get("attachment")
    expected = file_record(file) | {"id": path.rpartition("/")[2]}
    same = all(record.get(name) == value for name, value in expected.items())
    return same and isinstance(attachment, dict) and attachment.get("hash") == file.sha256
