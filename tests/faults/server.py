"""The real endpoint, in memory or on PostgreSQL; that on PostgreSQL can be killed and started again as it was."""

import os
import signal
from contextlib import ExitStack, suppress
from pathlib import Path

from deliveries import UNIT
from gongkai.endpoint.child import started
from gongkai.endpoint.serving import Running


class Server:
    """An endpoint with its data in `folder`, or with none in memory; close it at the end."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._stack = ExitStack()
        self.running = self._start(0)
        self.port = int(self.running.url.split(":")[2].split("/")[0])
        self.kills = 0

    @property
    def password(self) -> str:
        """The department's password, the same after each start."""
        return self.running.passwords[UNIT]

    def close(self) -> None:
        """Stops it."""
        self._stack.close()

    def kill(self) -> None:
        """Kills Kinto as `kill -9` does; its database runs on."""
        os.kill(self.running.pid, signal.SIGKILL)
        self.kills += 1

    def kill_database(self) -> None:
        """Kills the postmaster as `kill -9` does; Kinto answers 503 from then on."""
        assert self._folder is not None
        with suppress(ProcessLookupError):
            os.kill(int((self._folder / "postgres" / "postmaster.pid").read_text().split()[0]), signal.SIGKILL)
        self.kills += 1

    def restart(self) -> None:
        """Brings it back, as systemd would."""
        self._stack.close()
        self.running = self._start(self.port)

    def _start(self, port: int) -> Running:
        return self._stack.enter_context(started(self._folder, port=port, memory=self._folder is None, units=[UNIT]))
