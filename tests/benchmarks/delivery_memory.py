"""What the upload of a 200-MB file costs in memory: it is read and sent piece by piece. Run by name."""

import hashlib
import resource
from http.server import BaseHTTPRequestHandler, HTTPServer
from io import RawIOBase
from threading import Thread
from typing import BinaryIO, cast

import pytest

from deliveries import UNIT
from gongkai.domain.disclosure import Attachment
from gongkai.sync.kinto import KintoEndpoint

pytestmark = pytest.mark.slow

SIZE = 200_000_000


class Zeros(RawIOBase):
    """A file of this size that lies nowhere."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._left = size

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        count = self._left if size < 0 else min(size, self._left)
        self._left -= count
        return bytes(count)


class Sink(BaseHTTPRequestHandler):
    """Reads a body away and answers with the hash that is expected."""

    answer = b""

    def do_POST(self) -> None:
        """Counts the bytes off."""
        left = int(self.headers["Content-Length"])
        while left:
            left -= len(self.rfile.read(min(left, 1 << 16)))
        self.send_response(200)
        self.send_header("Content-Length", str(len(self.answer)))
        self.end_headers()
        self.wfile.write(self.answer)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's own name
        """Keeps quiet."""


def test_memory_of_a_large_file(capsys: pytest.CaptureFixture[str]) -> None:
    digest = hashlib.sha256()
    for _ in range(200):
        digest.update(bytes(SIZE // 200))
    file = Attachment("大.pdf", "application/pdf", SIZE, digest.hexdigest())
    Sink.answer = f'{{"hash": "{file.sha256}"}}'.encode()
    with HTTPServer(("127.0.0.1", 0), Sink) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        before = _memory()
        with KintoEndpoint(f"http://127.0.0.1:{server.server_port}/v1", "a", "b") as endpoint:
            endpoint.put_file(UNIT, file, cast("BinaryIO", Zeros(SIZE)))
        grown = _memory() - before
        server.shutdown()
        thread.join()
    with capsys.disabled():
        print(f"\nuploading {SIZE / 1e6:.0f} MB made the process grow by {grown / 1024:.1f} MB")  # noqa: T201 - the figure
    assert grown < 32 * 1024


def _memory() -> int:
    """The most memory that this process has had, in KB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
