"""The endpoint at an address, whatever kind it is: asked once, when it is first needed."""

import re
from collections.abc import Sequence
from datetime import datetime
from types import TracebackType
from typing import BinaryIO, Self
from urllib.parse import urljoin, urlsplit

import requests

from gongkai.domain.disclosure import Attachment
from gongkai.sync import errors
from gongkai.sync.endpoint import Changed, DeliveryError, Paused, Put, Stored
from gongkai.sync.http import HttpEndpoint
from gongkai.sync.kinto import KintoEndpoint
from gongkai.sync.line import Line
from gongkai.sync.wordpress import WordPressEndpoint

_KINTO = re.compile(r"/v\d+/?$")
_REST_ROOT = "https://api.w.org/"
"""How WordPress names the link to its REST root."""


class AnyEndpoint:
    """A Kinto or a WordPress, by what answers at `url`; implements the seam and all that an endpoint may offer besides.

    Close it, or use it as a context manager. Not for two threads at once.
    """

    def __init__(self, url: str, account: str, password: str, line: Line = Line()) -> None:  # noqa: B008 - a frozen value
        self._url, self._login, self._line = url, (account, password), line
        self._found: KintoEndpoint | WordPressEndpoint | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Gives back the connections."""
        if self._found:
            self._found.close()

    def whoami(self) -> str:
        """The account; Paused where no endpoint of a known kind answers."""
        return self._there.whoami()

    def read_record(self, unit: str, record_id: str) -> Stored | None:
        """The record as a citizen gets it."""
        return self._there.read_record(unit, record_id)

    def read_records(self, unit: str, record_ids: Sequence[str]) -> Sequence[Stored | DeliveryError | None]:
        """The records as a citizen gets them."""
        return self._there.read_records(unit, record_ids)

    def put_record(self, unit: str, record_id: str, record: bytes, replaces: str | None) -> Stored:
        """Stores the bytes under the precondition."""
        return self._there.put_record(unit, record_id, record, replaces)

    def put_records(self, puts: Sequence[Put]) -> Sequence[Stored | DeliveryError]:
        """Stores each under its own precondition."""
        return self._there.put_records(puts)

    def has_file(self, unit: str, file: Attachment) -> bool:
        """Whether the file is there."""
        return self._there.has_file(unit, file)

    def has_files(self, unit: str, files: Sequence[Attachment]) -> Sequence[bool | DeliveryError]:
        """Which of the files are there."""
        return self._there.has_files(unit, files)

    def file_sha256(self, unit: str, file: Attachment) -> str | None:
        """The hash of the bytes that anyone gets."""
        return self._there.file_sha256(unit, file)

    def put_file(self, unit: str, file: Attachment, content: BinaryIO) -> None:
        """Uploads the bytes."""
        self._there.put_file(unit, file, content)

    def remove_file(self, unit: str, file: Attachment) -> None:
        """Takes the file back."""
        self._there.remove_file(unit, file)

    def units(self) -> Sequence[str]:
        """The collections of public records, one for each unit."""
        return self._there.units()

    def changes(self, bucket: str, collection: str, since: str) -> Changed:
        """What changed after this token."""
        return self._there.changes(bucket, collection, since)

    def server_time(self) -> datetime | None:
        """What time the last answer said it is there."""
        return self._found.server_time() if self._found else None

    def quiet_seconds(self) -> float:
        """How long the last answer asked to be left alone."""
        return self._found.quiet_seconds() if self._found else 0.0

    def remarks(self, now: datetime) -> Sequence[str]:
        """What a person should hear of."""
        return self._found.remarks(now) if self._found else ()

    @property
    def _there(self) -> KintoEndpoint | WordPressEndpoint:
        if self._found is None:
            if _KINTO.search(urlsplit(self._url).path):  # nothing else has its version in the address
                self._found = KintoEndpoint(self._url, *self._login, self._line)
            else:
                kind, root = _asked(self._url, self._line)
                self._found = kind(root, *self._login, self._line)
        return self._found


def _asked(url: str, line: Line) -> tuple[type[KintoEndpoint | WordPressEndpoint], str]:
    """What answers at an address, and its root there; a password goes nowhere before that is known."""
    with HttpEndpoint(url, "", "", line) as stranger:
        answer = stranger.hello()
    place = urljoin(url, answer.headers.get("Location", "")) if answer.is_redirect else url
    if _KINTO.search(urlsplit(place).path) and _same_host(place, url):
        return KintoEndpoint, place
    if answer.is_redirect and _same_host(place, url):
        raise Paused(f"发布端的网址已转到 {place} ，请在“发送设置”里核对后改填。")
    root = answer.links.get(_REST_ROOT, {}).get("url") or (url if _is_rest_root(answer) else "")
    if root and urlsplit(root)[:2] == urlsplit(url)[:2]:
        return WordPressEndpoint, root
    raise Paused(errors.NOT_OURS)


def _is_rest_root(answer: requests.Response) -> bool:
    try:
        said = answer.json()
    except ValueError:
        return False
    return isinstance(said, dict) and "wp/v2" in (said.get("namespaces") or ())


def _same_host(one: str, other: str) -> bool:
    return urlsplit(one).hostname == urlsplit(other).hostname
