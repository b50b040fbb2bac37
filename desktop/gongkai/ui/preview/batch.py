"""Several notices in one go: each is a job of its own, so that each begins on a sheet of its own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QSizeF, Signal
from PySide6.QtPrintSupport import QPrinter

from gongkai.ui.preview.file_names import file_name, unused
from gongkai.ui.preview.job import PrintJob
from gongkai.ui.preview.pages import page_sizes
from gongkai.ui.preview.printing import file_of, in_order
from gongkai.ui.tasks import Task, Tasks


@dataclass(frozen=True)
class Piece:
    """One notice of a batch: what it is about, its title and number, how its pages are read from the workspace."""

    subject: str
    title: str
    read: Callable[[], bytes]
    number: str = ""

    @property
    def file_name(self) -> str:
        """What its file and its job are called: 武民〔2026〕3号 年检结论公告."""
        return file_name(self.number, self.title)


class Batch(QObject):
    """Prints notices one after another with the same printer; what was printed before it stops stays logged.

    `progress` counts notices and names the one under way, `printed` carries a subject with its Sheets, `ended` comes
    last and carries how many were printed.
    """

    progress = Signal(int, int, str)
    printed = Signal(str, object)
    failed = Signal(object)
    ended = Signal(int)

    def __init__(self, tasks: Tasks, pieces: Sequence[Piece], printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._pieces, self._printer = tasks, pieces, printer
        self._file = file_of(printer)
        self._done = 0
        self._task: Task | None = None
        self._job: PrintJob | None = None

    def start(self) -> None:
        """Prints the first, and then the others."""
        self._next()

    def cancel(self) -> None:
        """Stops at once."""
        if self._task:
            self._task.cancel()
        if self._job:
            self._job.cancel()
        self._end()

    def _next(self) -> None:
        if self._done == len(self._pieces):
            self._end()
            return
        piece = self._pieces[self._done]
        self.progress.emit(self._done, len(self._pieces), piece.title)
        self._task = self._tasks.database(piece.read, self._measure, self._fail)

    def _measure(self, data: bytes) -> None:
        self._task = self._tasks.pool(partial(_measured, data), self._print, self._fail)

    def _print(self, measured: tuple[bytes, tuple[QSizeF, ...]]) -> None:
        self._task, (data, sizes) = None, measured
        piece = self._pieces[self._done]
        self._printer.setDocName(piece.file_name)
        if self._file and len(self._pieces) > 1:
            self._printer.setOutputFileName(str(unused(self._file.with_name(f"{piece.file_name}.pdf"))))
        self._job = PrintJob(self._tasks, data, sizes, self._printer)
        self._job.finished.connect(partial(self._printed, piece.subject))
        self._job.failed.connect(self._fail)
        self._job.start(in_order(self._printer, list(range(len(sizes)))))

    def _printed(self, subject: str, sheets: object) -> None:
        self._job = None
        self._done += 1
        self.printed.emit(subject, sheets)
        self._next()

    def _fail(self, error: BaseException) -> None:
        self.failed.emit(error)
        self._end()

    def _end(self) -> None:
        self._task = self._job = None
        self.ended.emit(self._done)


def _measured(data: bytes, _task: Task) -> tuple[bytes, tuple[QSizeF, ...]]:
    return data, page_sizes(data)
