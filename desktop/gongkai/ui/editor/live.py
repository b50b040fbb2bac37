"""What is worked out while somebody types: the check after a short rest, the pages of the notice after a longer one."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from gongkai.domain.form import FieldType, Form
from gongkai.formkit import regions
from gongkai.ui.context import Context
from gongkai.ui.tasks import Task

if TYPE_CHECKING:
    from gongkai.commands.views import EditorView
    from gongkai.domain.values import Entries

CHECK_MS = 300
PREVIEW_MS = 800
LONG_TABLE = 500
"""From so many rows on the notice is drawn when somebody asks to see it, not again with every pause in typing."""


class Live(QObject):
    """Runs one piece of work in the pool when nothing has changed for a while; only the newest result is announced."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, context: Context, after: int, work: Callable[[], Callable[[], Any]], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._work = context, work
        self._task: Task | None = None
        self._again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(after)
        self._timer.timeout.connect(self.now)

    @property
    def under_way(self) -> bool:
        """Whether a newer result is still to come."""
        return self._timer.isActive() or self._task is not None

    def touch(self) -> None:
        """Something changed."""
        self._timer.start()

    def now(self) -> None:
        """Starts at once, or when older work has ended: two of them would only slow each other."""
        self._timer.stop()
        self._again = self._task is not None
        if not self._again:
            work = self._work()
            self._task = self._context.tasks.pool(lambda _task: work(), self._done, self._failed)

    def stop(self) -> None:
        """Gives up what waits or is under way."""
        self._timer.stop()
        self._again = False
        if self._task:
            self._task.cancel()
            self._task = None

    def _done(self, result: object) -> None:
        self._task = None
        if self._again:
            self.now()
        else:
            self.done.emit(result)

    def _failed(self, error: BaseException) -> None:
        self._task, self._again = None, False
        self.failed.emit(error)


def check_work(view: "EditorView", entries: "Entries") -> Callable[[], Any]:
    """The live check of these entries, the findings in attached files as they were found when attached."""
    in_files = tuple(finding for finding in view.check.findings if finding.place.file)
    checker = view.checker
    assert checker is not None
    return lambda: checker.check(entries, in_files)


def preview_work(context: Context, view: "EditorView", entries: "Entries") -> Callable[[], bytes]:
    """The pages of the notice as these entries make it."""
    library = context.desk.library

    def draw() -> bytes:
        from gongkai.commands.print import live_pdf

        return live_pdf(library, view.form, entries, view.department, view.disclosure.attachments)

    return draw


def read_places(context: Context, form: Form, then: Callable[[], Any]) -> None:
    """Has the administrative divisions ready soon, where a form asks for a place."""
    fields = (*form.fields, *(column for _, column in form.columns()))
    if not regions.loaded() and any(field.type is FieldType.REGION for field in fields):
        context.tasks.pool(lambda _task: regions.load(), lambda _none: then())


def is_long(entries: "Entries") -> bool:
    """Whether drawing the notice of these entries takes so long that it does not follow the typing."""
    return sum(len(entry) for entry in entries.values() if isinstance(entry, list)) >= LONG_TABLE
