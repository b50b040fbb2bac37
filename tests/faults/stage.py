"""Where schedules are played: an endpoint in memory and one on PostgreSQL, each behind a proxy that breaks the line."""

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from faults.proxy import FaultProxy
from faults.schedule import Told, on_database, play
from faults.server import Server
from gongkai.endpoint.folder import temporary


@dataclass
class Stage:
    """Both endpoints with their proxies."""

    folder: Path
    memory: tuple[Server, FaultProxy]
    database: tuple[Server, FaultProxy]

    def play(self, seed: int) -> Told:
        """Plays one schedule where it belongs; an AssertionError says what is not as approved."""
        return play(seed, self.folder, *(self.database if on_database(seed) else self.memory))


@contextmanager
def stage(folder: Path) -> Iterator[Stage]:
    """Both endpoints, running until the block ends."""
    with ExitStack() as stack:
        # Not below pytest's folder: every other run of pytest closes that to PostgreSQL's own user again.
        data = stack.enter_context(temporary())
        servers = [stack.enter_context(closing(Server(place))) for place in (None, data)]
        memory, database = ((server, stack.enter_context(FaultProxy(server.port).running())) for server in servers)
        yield Stage(folder, memory, database)
