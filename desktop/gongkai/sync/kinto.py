"""The adapter for Kinto with kinto-attachment: the reference endpoint, and any Kinto that is set up like it."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO

from gongkai.domain import places
from gongkai.domain.canonical import Json
from gongkai.domain.disclosure import Attachment
from gongkai.domain.record import file_id
from gongkai.sync import errors, kinto_answers
from gongkai.sync.endpoint import Changed, DeliveryError, Denied, Later, Occupied, Paused, Put, Stored
from gongkai.sync.http import HttpEndpoint
from gongkai.sync.kinto_batch import Asked, Part, bodies, parts_of
from gongkai.sync.multipart import FileForm, ascii_ending

_PAGE = 200
_NO_PLACE = "发布端还没有为本单位设立栏目，请联系发布端管理员。"


class KintoEndpoint(HttpEndpoint):
    """A Kinto spoken to with a department's account; `url` ends in /v1. Implements `Endpoint` and `Batching`."""

    def whoami(self) -> str:
        """The account; Kinto answers a wrong password here with 200 and no user."""
        hello = errors.json_of(self._ask("GET", "/"))
        if not isinstance(hello, dict) or "http_api_version" not in hello or "capabilities" not in hello:
            raise Paused(errors.NOT_OURS)
        if hello.get("user", {}).get("id") != f"account:{self._account}":
            raise Denied(errors.WRONG_PASSWORD)
        return self._account

    def read_record(self, unit: str, record_id: str) -> Stored | None:
        """The record as anyone gets it, asked for without the account."""
        path = _path(places.records(unit), record_id)
        return self._found(path, Part.of(self._ask("GET", path, auth=None)))

    def read_records(self, unit: str, record_ids: Sequence[str]) -> Sequence[Stored | DeliveryError | None]:
        """The records as anyone gets them, asked for without the account."""
        paths = [_path(places.records(unit), id_) for id_ in record_ids]
        answers = self._ask_many([Asked(path) for path in paths], auth=None)
        return [_told(self._found, path, part) for path, part in zip(paths, answers, strict=True)]

    def put_record(self, unit: str, record_id: str, record: bytes, replaces: str | None) -> Stored:
        """Stores the bytes under the precondition; never without one, which Kinto would take for an overwrite."""
        put = Put(unit, record_id, record, replaces)
        path = _path(places.records(unit), record_id)
        headers = {"Content-Type": "application/json", **_condition(put)}
        answer = self._ask("PUT", path, data=_body(put), headers=headers)
        return self._put(path, Part.of(answer))

    def put_records(self, puts: Sequence[Put]) -> Sequence[Stored | DeliveryError]:
        """Stores each under its own precondition; a 409 undoes the whole request, so the read-back counts."""
        paths = [_path(places.records(put.unit), put.record_id) for put in puts]
        asked = [Asked(path, "PUT", _condition(put), _body(put)) for path, put in zip(paths, puts, strict=True)]
        answers = self._ask_many(asked, auth=self._login)
        return [_told(self._put, path, part) for path, part in zip(paths, answers, strict=True)]

    def has_file(self, unit: str, file: Attachment) -> bool:
        """Whether the server has these bytes by the hash that it has taken itself."""
        path = _path(places.files(unit), file_id(unit, file.sha256))
        return kinto_answers.is_published(Part.of(self._ask("GET", path)), file, path)

    def has_files(self, unit: str, files: Sequence[Attachment]) -> Sequence[bool | DeliveryError]:
        """Which of these bytes the server has."""
        paths = [_path(places.files(unit), file_id(unit, file.sha256)) for file in files]
        answers = self._ask_many([Asked(path) for path in paths], auth=self._login)
        return [
            _told(kinto_answers.is_published, part, file, path)
            for part, file, path in zip(answers, files, paths, strict=True)
        ]

    def file_sha256(self, unit: str, file: Attachment) -> str | None:
        """The hash of the bytes that the server hands out, whatever its record says of them."""
        return self._hash_at(f"{self._url}/files/{places.BUCKET}/{places.files(unit)}/{file_id(unit, file.sha256)}")

    def put_file(self, unit: str, file: Attachment, content: BinaryIO) -> None:
        """Uploads the bytes with their record; ask `has_file` first, since Kinto keeps a second copy."""
        record_id = file_id(unit, file.sha256)
        fields = {"data": json.dumps(kinto_answers.file_record(file))}
        form = FileForm(fields, "attachment", record_id + ascii_ending(file.name), file, content)
        path = _path(places.files(unit), record_id) + "/attachment"
        answer = self._ask("POST", path, data=form, headers={"Content-Type": form.content_type})
        if answer.status_code == 404:
            raise Paused(_NO_PLACE)
        if errors.json_of(answer).get("hash") != file.sha256:
            raise Later("附件在传输中损坏，稍后自动重发。")

    def remove_file(self, unit: str, file: Attachment) -> None:
        """Leaves of the file's record only that it was withdrawn; the server deletes the bytes and answers 410."""
        path = _path(places.files(unit), file_id(unit, file.sha256))
        there = self._ask("GET", path)
        if there.status_code == 404:
            return
        headers = {"Content-Type": "application/json", "If-Match": there.headers.get("ETag", "").removeprefix("W/")}
        if self._ask("PUT", path, data=b'{"data": {"state": "withdrawn"}}', headers=headers).status_code == 412:
            raise Later("附件在撤下时又有改动，稍后自动再撤。")

    def units(self) -> Sequence[str]:
        """The collections of public records; anyone may list them."""
        answer = Part.of(self._ask("GET", f"/buckets/{places.BUCKET}/collections"))
        return [name for name in map(str, kinto_answers.ids_of(answer)) if name.startswith(places.records(""))]

    def changes(self, bucket: str, collection: str, since: str) -> Changed:
        """The next page of what changed, by Kinto's own timestamps; the token is the last of them."""
        query = {"_sort": "last_modified", "_limit": str(_PAGE), **({"_since": since} if since else {})}
        answer = self._ask("GET", f"/buckets/{bucket}/collections/{collection}/records", params=query)
        return kinto_answers.changed(Part.of(answer), since)

    def issue(self, collection: str, record: Json) -> Json:
        """The district office's: stores a record of its own in place of whatever version is there; gives it back."""
        path = f"/buckets/{places.OFFICE}/collections/{collection}/records/{record['id']}"
        there = self._ask("GET", path)
        condition = {"If-None-Match": "*"} if there.status_code == 404 else {"If-Match": there.headers.get("ETag", "")}
        answer = Part.of(self._ask("PUT", path, json={"data": record}, headers=condition))
        if answer.status == 404:
            raise Paused("发布端没有为区里下发设立栏目，请联系发布端管理员。")
        if answer.status == 412:
            raise Later("发布端的这一条刚刚有变化，请再试一次。")
        return kinto_answers.data_of(answer)

    def _ask_many(self, asked: Sequence[Asked], auth: tuple[bytes, bytes] | None) -> Sequence[Part]:
        """The answers to many requests, sent in as few as the server takes."""
        answers: list[Part] = []
        for body, paths in bodies(asked):
            answer = self._ask("POST", "/batch", data=body, headers={"Content-Type": "application/json"}, auth=auth)
            answers += parts_of(errors.json_of(answer), paths)
        return answers

    def _found(self, path: str, part: Part) -> Stored | None:
        return None if part.status == 404 else self._stored(path, kinto_answers.data_of(part), part.headers)

    def _put(self, path: str, part: Part) -> Stored:
        if part.status == 412:
            details = part.json().get("details")
            existing = details.get("existing") if isinstance(details, dict) else None
            raise Occupied(self._stored(path, existing, {}))
        if part.status == 404:
            raise Paused(_NO_PLACE)
        return self._stored(path, kinto_answers.data_of(part), part.headers)

    def _stored(self, path: str, record: Json, headers: Mapping[str, str]) -> Stored:
        return kinto_answers.stored(self._url, path, record, headers)


def _told(read: Any, *arguments: Any) -> Any:
    """What the reading of one answer in a batch gives, or the error that it is; Paused stops the batch."""
    part = next(argument for argument in arguments if isinstance(argument, Part))
    try:
        errors.check(part)
        return read(*arguments)
    except Paused:
        raise
    except DeliveryError as error:
        return error


def _body(put: Put) -> bytes:
    # The bytes as approved, with the id inside: so Kinto refuses a record whose address was damaged on its way.
    return b'{"data":{"id":"' + put.record_id.encode() + b'",' + put.record[1:] + b"}"


def _condition(put: Put) -> dict[str, str]:
    return {"If-None-Match": "*"} if put.replaces is None else {"If-Match": put.replaces}


def _path(collection: str, record_id: str) -> str:
    return f"/buckets/{places.BUCKET}/collections/{collection}/records/{record_id}"
