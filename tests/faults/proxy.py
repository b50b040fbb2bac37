"""A TCP proxy that does to a connection what bad networks do, at a byte that the schedule names."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from itertools import repeat
from threading import Thread

from faults.edges import Edge, Finder

_PIECE = 1 << 14
_ECHO = 150  # bytes that arrive twice
_LOGIN_PAGE = "<html>请先登录上网</html>".encode()


class Kind(StrEnum):
    """What happens at the byte."""

    CUT = "cut"
    TRUNCATE = "truncate"
    STALL = "stall"
    DELAY = "delay"
    DUPLICATE = "duplicate"
    REPLAY = "replay"
    CORRUPT = "corrupt"
    BUSY = "busy"
    TOO_MANY = "too_many"
    LOGIN_PAGE = "login_page"


ANSWERS = {
    Kind.BUSY: b"HTTP/1.1 503 Busy\r\nRetry-After: 3\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    Kind.TOO_MANY: b"HTTP/1.1 429 Slow\r\nBackoff: 2\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    Kind.LOGIN_PAGE: b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: "
    + str(len(_LOGIN_PAGE)).encode()
    + b"\r\n\r\n"
    + _LOGIN_PAGE,
}
"""What is answered in the endpoint's place."""


@dataclass(frozen=True)
class Fault:
    """One fault of one connection: its direction, the byte of that direction where it strikes, and which bit turns.

    With an `edge` the byte is that of message number `at` instead.
    """

    kind: Kind
    upstream: bool
    at: int
    bit: int = 0
    edge: Edge | None = None


class FaultProxy:
    """Listens at `port` while its block runs; each new connection takes the next of `faults`, then none."""

    def __init__(self, target: int) -> None:
        self.port = 0
        self.struck = 0
        self.faults: Iterator[Fault | None] = repeat(None)
        self._target = target
        self._loop = asyncio.new_event_loop()
        self._open: set[asyncio.Task[None] | None] = set()  # asyncio itself would let go of a connection that is idle

    @contextmanager
    def running(self) -> Iterator["FaultProxy"]:
        """Serves in a thread of its own until the block ends."""
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        thread = Thread(target=self._loop.run_forever, name="fault proxy")
        thread.start()
        try:
            yield self
        finally:
            asyncio.run_coroutine_threadsafe(self._close(server), self._loop).result()
            self._loop.call_soon_threadsafe(self._loop.stop)
            thread.join()
            self._loop.close()

    async def _close(self, server: asyncio.Server) -> None:
        server.close()
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        fault, ours = next(self.faults, None), asyncio.current_task()
        self._open.add(ours)
        with suppress(OSError, asyncio.CancelledError, asyncio.IncompleteReadError):
            if fault and fault.kind in ANSWERS:
                await self._answer(fault, reader, writer)
            else:
                await self._connect(fault, reader, writer)
        writer.close()
        self._open.discard(ours)

    async def _answer(self, fault: Fault, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        self.struck += 1
        writer.write(ANSWERS[fault.kind])
        await writer.drain()

    async def _connect(self, fault: Fault | None, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", self._target)
        both = (writer, back)
        ways = [
            asyncio.ensure_future(self._pump(reader, back, fault if fault and fault.upstream else None, both)),
            asyncio.ensure_future(self._pump(there, writer, fault if fault and not fault.upstream else None, both)),
        ]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            back.close()

    async def _pump(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        fault: Fault | None,
        both: tuple[asyncio.StreamWriter, asyncio.StreamWriter],
    ) -> None:
        passed = 0
        finder = Finder(fault.edge, fault.at) if fault and fault.edge else None
        while piece := await reader.read(_PIECE):
            at = finder.place(piece) if finder else fault.at if fault else None
            if fault and at is not None and passed <= at < passed + len(piece):
                self.struck += 1
                if fault.kind is Kind.REPLAY and finder:
                    await self._replay(finder.message)
                if not await _strike(fault, piece, at - passed, writer, both):
                    return
            else:
                writer.write(piece)
                await writer.drain()
            passed += len(piece)

    async def _replay(self, message: bytes) -> None:
        """Sends a whole request ahead of itself, as a proxy that tries again does; nobody hears the answer."""
        there, back = await asyncio.open_connection("127.0.0.1", self._target)
        try:
            back.write(message)
            await there.read(1)
        finally:
            back.close()


async def _strike(
    fault: Fault,
    piece: bytes,
    at: int,
    writer: asyncio.StreamWriter,
    both: tuple[asyncio.StreamWriter, asyncio.StreamWriter],
) -> bool:
    """Does the fault at this byte of a piece; False where the connection is over."""
    before, after = piece[:at], piece[at:]
    if fault.kind is Kind.CORRUPT:
        after = bytes([after[0] ^ (1 << fault.bit)]) + after[1:]
    if fault.kind is Kind.DUPLICATE:
        after = before[-_ECHO:] + after
    writer.write(before)
    await writer.drain()
    if fault.kind is Kind.CUT:
        for end in both:
            end.transport.abort()
    if fault.kind is Kind.STALL:
        await asyncio.sleep(3600)
    if fault.kind in (Kind.CUT, Kind.TRUNCATE, Kind.STALL):
        return False
    if fault.kind is Kind.DELAY:
        await asyncio.sleep(0.05)
    writer.write(after)
    await writer.drain()
    return True
