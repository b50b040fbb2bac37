"""Kinto's /batch: many requests in one body, and the answer of each."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

import requests
from requests.structures import CaseInsensitiveDict

from gongkai.domain.canonical import Json
from gongkai.sync import errors
from gongkai.sync.endpoint import Later, Paused

_MOST, _LARGEST = 100, 4 << 20
"""How many requests go in one, Kinto's `batch_max_requests`, and about how many bytes."""


@dataclass(frozen=True)
class Asked:
    """One request of a batch; `body` is JSON as it is to be sent."""

    path: str
    method: str = "GET"
    headers: Mapping[str, str] | None = None
    body: bytes = b""

    def as_json(self) -> bytes:
        """The request as /batch wants it."""
        head = {"method": self.method, "path": self.path, "headers": dict(self.headers or {})}
        text = json.dumps(head).encode()
        return text[:-1] + b',"body":' + self.body + b"}" if self.body else text


@dataclass(frozen=True)
class Part:
    """The answer to one request, alone or within a batch."""

    status: int
    headers: Mapping[str, str]
    body: bytes | Json

    @classmethod
    def of(cls, answer: requests.Response) -> Self:
        """The answer to a request that went alone."""
        return cls(answer.status_code, answer.headers, answer.content)

    def json(self) -> Json:
        """What it says; Paused where it is no JSON object, such as a login page between us and the endpoint."""
        try:
            said = json.loads(self.body) if isinstance(self.body, bytes) else self.body
        except ValueError as error:
            raise Paused(errors.NOT_OURS) from error
        if not isinstance(said, dict):
            raise Paused(errors.NOT_OURS)
        return said


def bodies(asked: Sequence[Asked]) -> Iterator[tuple[bytes, Sequence[str]]]:
    """The bodies to send to /batch, each with the paths that it asks for."""
    parts: list[bytes] = []
    paths: list[str] = []
    for one in asked:
        part = one.as_json()
        if parts and (len(parts) == _MOST or sum(map(len, parts)) + len(part) > _LARGEST):
            yield _body(parts), paths
            parts, paths = [], []
        parts.append(part)
        paths.append(one.path)
    if parts:
        yield _body(parts), paths


def parts_of(said: Json, paths: Sequence[str]) -> Sequence[Part]:
    """The answers of a batch; Later where they are not those to what was asked, which only a bad line brings about."""
    answers = said.get("responses") if isinstance(said, dict) else None
    if not isinstance(answers, list):
        raise Paused(errors.NOT_OURS)
    try:
        if all(answer["path"].endswith(path) for answer, path in zip(answers, paths, strict=True)):
            return [_part(answer) for answer in answers]
    except (KeyError, TypeError, ValueError, AttributeError):
        pass
    raise Later("发布端的答复在传输中损坏，稍后自动核对。")


def _part(answer: Json) -> Part:
    return Part(int(answer["status"]), CaseInsensitiveDict(answer.get("headers") or {}), answer.get("body"))


def _body(parts: Sequence[bytes]) -> bytes:
    return b'{"requests":[' + b",".join(parts) + b"]}"
