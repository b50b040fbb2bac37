"""The one door to background work: one worker for the database, a pool for rendering, scanning and network."""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from gongkai.domain.errors import UserError
from gongkai.review.ocr.watch import StoppedError, watching

T = TypeVar("T")


class Task(QObject):
    """One piece of work under way; its signals arrive on the main thread, in order.

    After `cancel` neither `done` nor `failed` comes any more; `ended` always comes last.
    """

    done = Signal(object)
    failed = Signal(object)
    ended = Signal()
    progress = Signal(int, int, str)
    _settled = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cancelled = False
        self.reading_stopped = False
        self._settled.connect(self._announce, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Asks the work to stop at its next look at `cancelled`, and keeps its result from being announced."""
        self.cancelled = True

    def stop_reading(self) -> None:
        """Stops the reading of pictures and pages at once; the work fails and says so."""
        self.reading_stopped = True

    def settle(self, result: object, error: BaseException | None) -> None:
        """Called by the worker thread when the work has ended."""
        self._settled.emit(result, error)

    def _announce(self, result: object, error: BaseException | None) -> None:
        if not self.cancelled:
            (self.failed if error else self.done).emit(error or result)
        self.ended.emit()
        self.deleteLater()


class Tasks(QObject):
    """Starts work off the main thread and shows its errors unless the caller handles them.

    `failed` carries every error that no caller took: a UserError is fit to show, anything else is our bug. `reading`
    names a task once it has pictures or scanned pages read, which takes seconds each.
    """

    failed = Signal(object)
    reading = Signal(object)
    busy = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # The window asks for the interpreter many times a paint, and each time waits this long at most for busy work.
        sys.setswitchinterval(0.001)
        self._database = ThreadPoolExecutor(1, "database")
        self._pool = ThreadPoolExecutor(2, "work")
        self._running, self._is_closing = 0, False

    def database(
        self,
        work: Callable[[], T],
        done: Callable[[T], Any] | None = None,
        failed: Callable[[BaseException], Any] | None = None,
    ) -> Task:
        """Runs `work` on the database worker; calls of this method run one after another, in order."""
        return self._start(self._database, lambda _task: work(), done, failed)

    def pool(
        self,
        work: Callable[[Task], T],
        done: Callable[[T], Any] | None = None,
        failed: Callable[[BaseException], Any] | None = None,
    ) -> Task:
        """Runs `work` in the pool; it gets its Task, to report progress and to look whether it was cancelled."""
        return self._start(self._pool, work, done, failed)

    @property
    def running(self) -> int:
        """How many pieces of work have not ended yet."""
        return self._running

    def shut_down(self) -> None:
        """Waits for what is running, but not for pages to be read, and starts nothing more."""
        self._is_closing = True
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._database.shutdown(wait=True)

    def _start(
        self,
        executor: ThreadPoolExecutor,
        work: Callable[[Task], T],
        done: Callable[[T], Any] | None,
        failed: Callable[[BaseException], Any] | None,
    ) -> Task:
        task = Task(self)
        task.done.connect(done or (lambda _result: None))
        task.failed.connect(failed or self.failed.emit)
        self._count(+1)
        # A bound method: a lambda here could be the last to hold this object, and free it inside its own child.
        task.ended.connect(self._one_ended)

        def settle(future: "Future[T]") -> None:
            if future.cancelled():
                task.cancel()
                task.settle(None, None)
                return
            error = future.exception()
            task.settle(None if error else future.result(), error)

        if self._is_closing:  # what comes in while the window closes starts nothing more
            task.cancel()
            task.settle(None, None)
        else:
            executor.submit(self._watched, work, task).add_done_callback(settle)
        return task

    def _watched(self, work: Callable[[Task], T], task: Task) -> T:
        """Does the work; the pages that it has read are its progress, and stopping it stops them."""
        told = (0, 0)

        def look(page: int, pages: int) -> None:
            nonlocal told
            if task.cancelled or task.reading_stopped or self._is_closing:
                raise StoppedError
            if told == (0, 0):
                self.reading.emit(task)
            if told != (page, pages):
                told = (page, pages)
                task.progress.emit(page - 1, pages, self.tr("正在识别第 {n} 页，共 {m} 页").format(n=page, m=pages))

        with watching(look):
            try:
                return work(task)
            except StoppedError:
                raise UserError(
                    self.tr("已停止识别"), self.tr("文件没有审查完，所以没有添加。"), self.tr("需要时请重新添加。")
                ) from None

    def _one_ended(self) -> None:
        self._count(-1)

    def _count(self, step: int) -> None:
        self._running += step
        self.busy.emit(self._running)
