"""One window for one person: who starts the program again, or opens a package, is led to the window that is there."""

import json
import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, Signal

if TYPE_CHECKING:  # loaded when somebody is called or listened to: the unlock screen does not wait for it
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS: Final = 3_000
_MOST: Final = 16_384
_FORWARD: Final = "XDG_ACTIVATION_TOKEN"
"""With which the desktop lets the window that is there come to the front."""


class OneWindow(QObject):
    """Knows by a lock in this folder whether a window is open; `called` carries the file that another start brings.

    It is empty where the window is only to be seen.
    """

    called = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / "window.lock"))
        self._folder = folder
        self._server: QLocalServer | None = None

    @cached_property
    def _name(self) -> str:
        return _door(self._folder)

    def take(self) -> bool:
        """Becomes the one window, unless there is one already."""
        return self._lock.tryLock(0)

    def call(self, package: str) -> bool:
        """Asks the window that is there to come forward and open this; False where it does not answer."""
        from PySide6.QtNetwork import QLocalSocket

        told = json.dumps({"open": package, "token": os.environ.get(_FORWARD, "")}).encode()
        line = QLocalSocket()
        line.connectToServer(_door(self._folder))
        if not line.waitForConnected(_PATIENCE_MS):
            return False
        line.write(told + b"\n")
        return line.waitForReadyRead(_PATIENCE_MS)

    def listen(self) -> None:
        """Takes calls from now on."""
        from PySide6.QtNetwork import QLocalServer

        door = _door(self._folder)
        QLocalServer.removeServer(door)  # left by a window that fell: the lock is ours
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(door)

    def rest(self) -> None:
        """Takes no more calls, and lets the next start have the window."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _answer(self) -> None:
        assert self._server is not None
        while (line := self._server.nextPendingConnection()) is not None:
            line.readyRead.connect(lambda line=line: self._take_call(line))
            line.disconnected.connect(line.deleteLater)

    def _take_call(self, line: "QLocalSocket") -> None:
        if not line.canReadLine():
            if line.bytesAvailable() > _MOST:
                line.abort()
            return
        told = json.loads(bytes(line.readLine().data()))
        if token := str(told["token"]):
            os.environ[_FORWARD] = token  # Qt takes it from here when the window comes forward, once
        line.write(b"ok\n")
        line.flush()
        self.called.emit(str(told["open"]))


def _door(folder: Path) -> str:
    """Where the window listens: in the folder of this session that nobody else can enter, where the system has one."""

    place = QCryptographicHash.hash(str(folder.resolve()).encode(), QCryptographicHash.Algorithm.Sha256)
    name = f"gongkai-{bytes(place.data()).hex()[:16]}"
    private = os.environ.get("XDG_RUNTIME_DIR", "")
    return str(Path(private) / name) if private else name
