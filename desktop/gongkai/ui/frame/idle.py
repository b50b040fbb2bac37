"""The lock after idle minutes: whoever walks away leaves nothing on the screen."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from gongkai.ui.settings import settings

_KEY = "lock/idle_minutes"
USUAL_MINUTES = 10
OFFERED_MINUTES = (3, 5, 10, 15, 30)
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


def idle_minutes() -> int:
    """After how many minutes without a key or a mouse the window locks, on this machine."""
    kept = str(settings().value(_KEY, USUAL_MINUTES))
    return int(kept) if kept.isdecimal() and int(kept) in OFFERED_MINUTES else USUAL_MINUTES


def keep_idle_minutes(minutes: int) -> None:
    """Remembers another wait; a window that is open counts by it from the next click on."""
    settings().setValue(_KEY, minutes)


class IdleLock(QObject):
    """`over` comes when nobody has touched key or mouse for the minutes that are set, `alive` when somebody does."""

    over = Signal()
    alive = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.over)
        application = QApplication.instance()
        assert application is not None
        self._application = application

    def watch(self) -> None:
        """Waits from now on: somebody sits at the desk."""
        self._application.installEventFilter(self)  # each event passes it from now on, which is not for nothing
        self._wait()

    def rest(self) -> None:
        """Waits no more: nobody sits there."""
        self._timer.stop()
        self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Starts the wait over at every sign of life; nothing is held back."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._wait()
            self.alive.emit()
        elif event.type() in _SIGNS_OF_LIFE:
            self._timer.start()  # the settings are a file: not read at every move of the mouse
            self.alive.emit()
        return super().eventFilter(watched, event)

    def _wait(self) -> None:
        self._timer.start(idle_minutes() * 60_000)
