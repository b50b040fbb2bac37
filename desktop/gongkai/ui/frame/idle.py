"""The lock after idle minutes: whoever walks away leaves nothing on the screen."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

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
    """`over` comes when nobody has touched key or mouse for the minutes that are set, `alive` when somebody does.

    It looks at what windows get, and at what the field with the cursor gets from an input method. A look at every event
    of every widget cost a third of the time in which a form opens.
    """

    over = Signal()
    alive = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.over)
        self._field: QObject | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusWindowChanged.connect(self._look_at_window)
        application.focusObjectChanged.connect(self._look_at_field)

    def watch(self) -> None:
        """Waits from now on: somebody sits at the desk."""
        self._look_at_window(QApplication.focusWindow())
        self._look_at_field(QApplication.focusObject())
        self._wait()

    def rest(self) -> None:
        """Waits no more: nobody sits there."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Starts the wait over at every sign of life; nothing is held back."""
        if not self._timer.isActive():
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.MouseButtonPress:
            self._wait()
            self.alive.emit()
        elif event.type() in _SIGNS_OF_LIFE:
            self._timer.start()  # the settings are a file: not read at every move of the mouse
            self.alive.emit()
        return super().eventFilter(watched, event)

    def _wait(self) -> None:
        self._timer.start(idle_minutes() * 60_000)

    def _look_at_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _look_at_field(self, field: QObject | None) -> None:
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        self._field = field
        if field is not None:
            field.installEventFilter(self)
