"""What delivery costs in memory: a 200-MB file goes piece by piece, and ten thousand items leave nothing behind.

Run by name. GONGKAI_ITEMS says how many items with a file of 200 KB each go to a real Kinto (default 10,000).
"""

import faulthandler
import gc
import hashlib
import multiprocessing
import os
import resource
from contextlib import closing
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from io import RawIOBase
from pathlib import Path
from random import Random
from threading import Thread
from typing import BinaryIO, cast

import pytest

from deliveries import UNIT
from faults.approvals import KEY, START, fill_outbox
from faults.server import Server
from gongkai.commands.desk import Desk
from gongkai.commands.library import Library
from gongkai.commands.outbox import WorkspaceOutbox
from gongkai.domain import places
from gongkai.domain.disclosure import Attachment
from gongkai.formkit.workdays import calendar
from gongkai.store.workspace import open_workspace
from gongkai.sync.deliver import deliver
from gongkai.sync.kinto import KintoEndpoint

pytestmark = pytest.mark.slow

SIZE = 200_000_000
ITEMS = int(os.environ.get("GONGKAI_ITEMS", "10000"))
FILE_SIZE = 200_000


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


class Gauge:
    """A clock that notes, whenever it is asked, how much memory this process has, in MB."""

    def __init__(self) -> None:
        self.seen: list[float] = []

    def __call__(self) -> datetime:
        """One day after approval."""
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        self.seen.append(pages * resource.getpagesize() / 1e6)
        return START + timedelta(days=1)

    def quarters(self) -> list[float]:
        """The most in each quarter of the time."""
        step = len(self.seen) // 4
        return [max(self.seen[at * step : (at + 1) * step]) for at in range(4)]


def test_memory_of_many_items(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    faulthandler.cancel_dump_traceback_later()  # ten thousand take a while
    place, gauge = tmp_path / "office.gongkai", Gauge()
    filling = multiprocessing.get_context("forkserver").Process(target=_fill, args=(place,))
    filling.start()
    filling.join()
    workspace = open_workspace(place, KEY)
    desk = Desk(workspace, Library({}, {}, calendar()), clock=gauge)
    gc.collect()
    with (
        closing(Server(None)) as server,
        closing(workspace),
        KintoEndpoint(server.running.url, places.account(UNIT), server.password) as endpoint,
    ):
        report = deliver(WorkspaceOutbox(desk, UNIT), endpoint, gauge)
    assert len(report.receipts) == ITEMS, report.paused
    quarters = gauge.quarters()
    with capsys.disabled():
        told = ", ".join(f"{most:.1f}" for most in quarters)
        print(f"\n{ITEMS} items with {FILE_SIZE // 1000} KB each: at most {told} MB by quarters")  # noqa: T201
    assert quarters[-1] - quarters[1] < 16  # first batches load what all need; the report keeps 2 KB an item


def _fill(place: Path) -> None:
    fill_outbox(place, Random(7), ITEMS, plain=True, file_size=FILE_SIZE)
