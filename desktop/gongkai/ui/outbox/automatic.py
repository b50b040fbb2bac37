"""Sending by itself: looks every minute whether something is due, until it is paused."""

from PySide6.QtCore import QObject, QTimer, Signal

_MINUTE = 60_000


class Automatic(QObject):
    """Emits `due` at once when it starts, then every minute; a person pauses it, or a wrong password does."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_MINUTE)
        self._timer.timeout.connect(self.due)

    @property
    def is_running(self) -> bool:
        """Whether it sends."""
        return self._timer.isActive()

    def start(self) -> None:
        """Begins, or goes on."""
        self._timer.start()
        self.due.emit()

    def go_on(self) -> None:
        """Goes on where another left off: the next look comes in a minute."""
        self._timer.start()

    def pause(self) -> None:
        """Sends nothing more until it is started again."""
        self._timer.stop()
