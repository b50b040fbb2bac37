"""The adapter for Kinto with kinto-attachment: the reference endpoint, and any Kinto that is set up like it."""

import json
from datetime import UTC, datetime
from pathlib import PurePath
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

import requests

from gongkai.domain import places
from gongkai.domain.canonical import Json
from gongkai.domain.disclosure import Attachment
from gongkai.domain.record import file_id
from gongkai.sync import errors
from gongkai.sync.endpoint import Occupied, Paused, Stored

_TIMEOUT = (5.0, 30.0)  # seconds to connect, seconds between two bytes
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class KintoEndpoint:
    """A Kinto spoken to with a department's account; `url` ends in /v1. Implements `sync.endpoint.Endpoint`.

    Close it, or use it as a context manager. Not for two threads at once.
    """

    def __init__(self, url: str, account: str, password: str) -> None:
        self._url = url.rstrip("/")
        self._account = account
        self._login = (account.encode(), password.encode())
        self._quiet = 0.0
        self._session = requests.Session()
        # A proxy set for the office's network does not lead to this machine.
        self._session.trust_env = urlsplit(url).hostname not in _LOOPBACK

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Gives back the connections."""
        self._session.close()

    def whoami(self) -> str:
        """The account; Kinto answers a wrong password here with 200 and no user."""
        hello = errors.json_of(self._ask("GET", "/"))
        if not isinstance(hello, dict) or "http_api_version" not in hello or "capabilities" not in hello:
            raise Paused(errors.NOT_OURS)
        if hello.get("user", {}).get("id") != f"account:{self._account}":
            raise Paused("发布端不接受本单位的账号或口令，请管理员重新设置口令。")
        return self._account

    def read_record(self, unit: str, record_id: str) -> Stored | None:
        """The record as anyone gets it, asked for without the account."""
        path = _path(places.records(unit), record_id)
        answer = self._ask("GET", path, auth=None)
        return None if answer.status_code == 404 else self._stored(path, answer)

    def put_record(self, unit: str, record_id: str, record: bytes, replaces: str | None) -> Stored:
        """Stores the bytes under the precondition; never without one, which Kinto would take for an overwrite."""
        path = _path(places.records(unit), record_id)
        condition = {"If-None-Match": "*"} if replaces is None else {"If-Match": replaces}
        headers = {"Content-Type": "application/json", **condition}
        answer = self._ask("PUT", path, data=b'{"data":' + record + b"}", headers=headers)
        if answer.status_code == 412:
            raise Occupied(self._existing(path, answer))
        if answer.status_code == 404:
            raise Paused("发布端还没有为本单位设立栏目，请联系发布端管理员。")
        return self._stored(path, answer)

    def has_file(self, unit: str, file: Attachment) -> bool:
        """Whether the server has these bytes by the hash that it has taken itself."""
        answer = self._ask("GET", _path(places.files(unit), file_id(unit, file.sha256)))
        if answer.status_code == 404:
            return False
        record = _data(answer)
        return bool(record.get("state") == "published" and record.get("attachment", {}).get("hash") == file.sha256)

    def put_file(self, unit: str, file: Attachment, content: bytes) -> None:
        """Uploads the bytes with their record; ask `has_file` first, since Kinto keeps a second copy."""
        record_id = file_id(unit, file.sha256)
        ascii_name = record_id + PurePath(file.name).suffix.lower().encode("ascii", "ignore").decode()
        record = {"sha256": file.sha256, "size": file.size, "media_type": file.media_type, "state": "published"}
        path = _path(places.files(unit), record_id) + "/attachment"
        parts = {"attachment": (ascii_name, content, file.media_type)}
        answer = self._ask("POST", path, data={"data": json.dumps(record)}, files=parts)
        if answer.status_code == 404:
            raise Paused("发布端还没有为本单位设立栏目，请联系发布端管理员。")

    def remove_file(self, unit: str, file: Attachment) -> None:
        """Marks the file as withdrawn; the server then deletes the bytes and answers 410 at their address."""
        path = _path(places.files(unit), file_id(unit, file.sha256))
        headers = {"Content-Type": "application/merge-patch+json"}
        self._ask("PATCH", path, data=json.dumps({"data": {"state": "withdrawn"}}), headers=headers)

    def quiet_seconds(self) -> float:
        """What the last answer's Backoff header asked for."""
        return self._quiet

    def _ask(self, method: str, path: str, **options: Any) -> requests.Response:
        options = {"auth": self._login, **options}
        with errors.translated():
            answer = self._session.request(method, self._url + path, timeout=_TIMEOUT, allow_redirects=False, **options)
        self._quiet = errors.seconds_asked(answer)
        errors.check(answer)
        return answer

    def _stored(self, path: str, answer: requests.Response) -> Stored:
        return self._as_stored(path, _data(answer))

    def _existing(self, path: str, answer: requests.Response) -> Stored:
        details = errors.json_of(answer).get("details") or {}
        return self._as_stored(path, details.get("existing"))

    def _as_stored(self, path: str, record: Json) -> Stored:
        if not isinstance(record, dict) or not isinstance(record.get("last_modified"), int):
            raise Paused(errors.NOT_OURS)
        moment = record["last_modified"]  # milliseconds; Kinto's ETag is the same number in quotes
        return Stored(record, self._url + path, f'"{moment}"', datetime.fromtimestamp(moment / 1000, UTC))


def _path(collection: str, record_id: str) -> str:
    return f"/buckets/{places.BUCKET}/collections/{collection}/records/{record_id}"


def _data(answer: requests.Response) -> Any:
    body = errors.json_of(answer)
    if not isinstance(body, dict) or not isinstance(body.get("data"), dict):
        raise Paused(errors.NOT_OURS)
    return body["data"]
