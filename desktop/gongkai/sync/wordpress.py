"""The adapter for a WordPress with the plugin of packaging/wordpress: an office's ordinary portal."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, BinaryIO

from gongkai.domain.canonical import Json
from gongkai.domain.disclosure import Attachment
from gongkai.domain.record import file_id
from gongkai.sync import errors, wordpress_answers
from gongkai.sync.endpoint import Changed, DeliveryError, Denied, Later, Occupied, Paused, Put, Stored
from gongkai.sync.http import HttpEndpoint
from gongkai.sync.kinto_batch import Part
from gongkai.sync.multipart import FileForm, ascii_ending
from gongkai.sync.wordpress_answers import DAMAGED, Post, etag_of

_TOGETHER = 50
_BATCH = 25
"""How many addresses one search names, and how many writes WordPress takes in one request."""

_RECORDS, _MEDIA = "/wp/v2/gongkai-records", "/wp/v2/media"
_FIELDS = "id,slug,link,modified_gmt,meta"
_NO_PASSWORDS = "这个网站没有启用应用程序密码：它要用 https，并由网站管理员在用户资料里生成。"


class WordPressEndpoint(HttpEndpoint):
    """A WordPress spoken to with an application password; `url` is its REST root. Implements `Endpoint` and `Batching`.

    WordPress knows no preconditions, so each write is preceded by a search for its address, and our plugin holds a
    lock and a transaction around it: no second record, no half record. What this can't promise:

    - A site with several writable databases has several locks; there two offices could both create a record. WordPress
      gives the second another address, which is told as a damaged answer and found at the next try.
    - Administrators and other plugins change and delete what they like, and no answer tells; the nightly check does.
    - Page caches, a CDN, the site's backups: what is taken back is gone from the site itself, not from those.
    - Times are whole seconds.
    - It has nothing for us to pull.
    """

    def whoami(self) -> str:
        """The account's login name."""
        try:
            me = errors.json_of(self._ask("GET", "/wp/v2/users/me", params={"_fields": "slug"}))
        except Denied:
            self._check_passwords_are_taken()
            raise
        if not isinstance(me, dict) or not isinstance(me.get("slug"), str):
            raise Paused(errors.NOT_OURS)
        if me["slug"] != self._account:
            raise Denied(errors.WRONG_PASSWORD)
        return self._account

    def read_record(self, unit: str, record_id: str) -> Stored | None:
        """The record as anyone gets it, asked for without the account."""
        (found,) = self.read_records(unit, [record_id])
        return found

    def read_records(self, unit: str, record_ids: Sequence[str]) -> Sequence[Stored | None]:  # noqa: ARG002 - a record has one address, whosever it is
        """The records as anyone gets them, asked for without the account."""
        known = self._find(record_ids)
        return [known[id_].stored if id_ in known else None for id_ in record_ids]

    def put_record(self, unit: str, record_id: str, record: bytes, replaces: str | None) -> Stored:
        """Stores the bytes, after a search for what stands at their address."""
        (answer,) = self.put_records([Put(unit, record_id, record, replaces)])
        if isinstance(answer, DeliveryError):
            raise answer
        return answer

    def put_records(self, puts: Sequence[Put]) -> Sequence[Stored | DeliveryError]:
        """Stores each, after one search for what stands at their addresses."""
        known = self._find([put.record_id for put in puts])
        refused = {put.record_id: error for put in puts if (error := _not_allowed(put, known.get(put.record_id)))}
        open_ = [put for put in puts if put.record_id not in refused]
        answers: dict[str, Stored | DeliveryError] = {**refused}
        for some in _chunks(open_, _BATCH):
            answers |= self._write(some, known)
        return [answers[put.record_id] for put in puts]

    def has_file(self, unit: str, file: Attachment) -> bool:
        """Whether the site has these bytes now, by the hash that it takes when asked."""
        (there,) = self.has_files(unit, [file])
        return there

    def has_files(self, unit: str, files: Sequence[Attachment]) -> Sequence[bool]:
        """Which of these bytes the site has now."""
        ids = [file_id(unit, file.sha256) for file in files]
        hashes = self._hashes(ids)
        return [hashes.get(id_) == file.sha256 for id_, file in zip(ids, files, strict=True)]

    def file_sha256(self, unit: str, file: Attachment) -> str | None:
        """The hash of the bytes that the web server hands out."""
        id_ = file_id(unit, file.sha256)
        found = [str(item.get("source_url", "")) for item in self._search(_MEDIA, [id_], "slug,source_url")]
        return self._hash_at(found[0]) if found else None

    def put_file(self, unit: str, file: Attachment, content: BinaryIO) -> None:
        """Uploads the bytes; the site checks their hash before it keeps them."""
        id_ = file_id(unit, file.sha256)
        fields = {"gongkai_unit": unit, "slug": id_}
        form = FileForm(fields, "file", id_ + ascii_ending(file.name), file, content)
        headers = {"Content-Type": form.content_type}
        answer = self._ask("POST", _MEDIA, params={"_fields": "slug"}, data=form, headers=headers)
        if answer.status_code == 404:
            raise Paused(wordpress_answers.NO_PLUGIN)
        if self._hashes([id_]).get(id_) == file.sha256:
            return
        if answer.status_code == 412:  # other bytes lie there: somebody changed the file, or a disk did
            self.remove_file(unit, file)
        raise Later(DAMAGED)

    def remove_file(self, unit: str, file: Attachment) -> None:
        """Deletes the bytes and what tells of them; their address answers 410."""
        id_ = file_id(unit, file.sha256)
        answer = self._ask("DELETE", f"/gongkai/v1/files/{unit}/{id_}")
        if answer.status_code == 404:
            raise Paused(wordpress_answers.NO_PLUGIN)
        if errors.json_of(answer) != {"id": id_, "state": "withdrawn"}:
            raise Later(DAMAGED)

    def units(self) -> Sequence[str]:
        """None: a portal has no collections of its own for each unit."""
        return ()

    def changes(self, bucket: str, collection: str, since: str) -> Changed:  # noqa: ARG002 - the seam passes them
        """Nothing: the district office's orders and its list come by the reference endpoint."""
        return Changed((), since)

    def _check_passwords_are_taken(self) -> None:
        root = errors.json_of(self._ask("GET", "/", params={"_fields": "authentication"}, auth=None))
        if isinstance(root, dict) and "application-passwords" not in (root.get("authentication") or {}):
            raise Paused(_NO_PASSWORDS)

    def _find(self, slugs: Sequence[str]) -> dict[str, Post]:
        """What stands at these addresses, as a citizen sees it."""
        return {item["slug"]: wordpress_answers.post_of(item) for item in self._search(_RECORDS, slugs, _FIELDS)}

    def _hashes(self, slugs: Sequence[str]) -> dict[str, str]:
        items = self._search(_MEDIA, slugs, "slug,gongkai_sha256")
        return {item["slug"]: str(item.get("gongkai_sha256", "")) for item in items}

    def _search(self, path: str, slugs: Sequence[str], fields: str) -> Iterator[Json]:
        for some in _chunks(slugs, _TOGETHER):
            params = {"slug": ",".join(some), "per_page": str(_TOGETHER), "_fields": fields}
            yield from wordpress_answers.items_of(Part.of(self._ask("GET", path, params=params, auth=None)), some)

    def _write(self, puts: Sequence[Put], known: Mapping[str, Post]) -> dict[str, Stored | DeliveryError]:
        asked = [_request(put, known.get(put.record_id)) for put in puts]
        answer = self._ask("POST", "/batch/v1", json={"requests": asked})
        parts = wordpress_answers.parts_of(Part.of(answer), len(puts))
        answers = {put.record_id: self._told(put, part) for put, part in zip(puts, parts, strict=True)}
        late = [id_ for id_, told in answers.items() if told is None]
        there = self._find(late) if late else {}
        return {id_: told or _occupied(there.get(id_)) for id_, told in answers.items()}

    def _told(self, put: Put, part: Part) -> Stored | DeliveryError | None:
        """What came of one write; None where something else stands there meanwhile."""
        try:
            return None if part.status == 412 else wordpress_answers.written(part, put.record_id)
        except Paused:
            raise
        except DeliveryError as error:
            return error

    def _check(self, part: Part) -> None:
        wordpress_answers.check(part)


def _not_allowed(put: Put, standing: Post | None) -> DeliveryError | None:
    if (standing.stored.etag if standing else None) == put.replaces:
        return None
    return _occupied(standing)


def _occupied(standing: Post | None) -> DeliveryError:
    return Occupied(standing.stored) if standing else Later("发布端的记录刚刚有变化，稍后自动核对。")


def _request(put: Put, standing: Post | None) -> Mapping[str, Any]:
    """One write as /batch/v1 wants it, with a digest over its address and its bytes."""
    text = put.record.decode()
    body = {"status": "publish", "meta": {"gongkai_record": text}}
    body["gongkai_digest"] = wordpress_answers.digest(put.record_id, put.record)
    place = f"/{standing.id}" if standing else ""
    headers = {"If-Match": etag_of(standing.text)} if standing else {}
    new = {} if standing else {"slug": put.record_id}
    path = f"{_RECORDS}{place}?_fields={_FIELDS}"
    return {"method": "POST", "path": path, "headers": headers, "body": body | new}


def _chunks(items: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]
