"""What adapters for servers that speak HTTP have in common: one connection, one login, and what the headers say."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from types import TracebackType
from typing import Any, Self

import requests

from gongkai.sync import errors
from gongkai.sync.hearing import Heard
from gongkai.sync.kinto_batch import Part
from gongkai.sync.line import Line

_PIECE = 1 << 18


class HttpEndpoint:
    """A server at `url`, spoken to with a department's account.

    Close it, or use it as a context manager. Not for two threads at once.
    """

    def __init__(self, url: str, account: str, password: str, line: Line = Line()) -> None:  # noqa: B008 - a frozen value
        self._url = url.rstrip("/")
        self._account = account
        self._login = (account.encode(), password.encode())
        self._timeouts = line.timeouts
        self._session = line.session(url)
        self._heard = Heard()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Gives back the connections."""
        self._session.close()

    def hello(self) -> requests.Response:
        """What answers at the address itself, asked without the account; a redirection is an answer too."""
        with errors.translated():
            answer = self._session.get(self._url, timeout=self._timeouts, allow_redirects=False)
        if not answer.is_redirect:
            self._check(Part.of(answer))
        return answer

    def server_time(self) -> datetime | None:
        """What time the last answer said it is there."""
        return self._heard.server_time

    def quiet_seconds(self) -> float:
        """What the last answer's Retry-After and Backoff headers asked for."""
        return self._heard.quiet

    def remarks(self, now: datetime) -> Sequence[str]:
        """What the Alert header says, and whether the server's clock is another than ours."""
        return self._heard.remarks(now)

    def _hash_at(self, url: str) -> str | None:
        """The hash of what anyone gets at this address; None where nothing is there any more."""
        digest = hashlib.sha256()
        with (
            errors.translated(),
            self._session.get(url, timeout=self._timeouts, allow_redirects=False, stream=True) as answer,
        ):
            if answer.status_code in (404, 410):
                return None
            self._check(Part(answer.status_code, answer.headers, b""))
            for piece in answer.iter_content(_PIECE):
                digest.update(piece)
        return digest.hexdigest()

    def _ask(self, method: str, path: str, **options: Any) -> requests.Response:
        """The answer, as the account unless `auth` says otherwise; a DeliveryError for most that is no success."""
        options = {"auth": self._login, **options}
        self._heard.quiet = 0.0
        with errors.translated():
            answer = self._session.request(
                method, self._url + path, timeout=self._timeouts, allow_redirects=False, **options
            )
        self._heard.hear(answer.headers)
        self._check(Part.of(answer))
        return answer

    def _check(self, part: Part) -> None:
        errors.check(part)
