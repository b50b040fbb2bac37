"""One run of delivery as the window makes it: with progress, and stopped between two requests by Cancel."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, BinaryIO, cast

from PySide6.QtCore import QCoreApplication

from gongkai.domain.disclosure import Attachment
from gongkai.sync import batches
from gongkai.sync.endpoint import Timed
from gongkai.ui.outbox.settings import EndpointSettings
from gongkai.ui.tasks import Task

if TYPE_CHECKING:
    from gongkai.commands.desk import Desk
    from gongkai.sync.deliver import DeliveryReport
    from gongkai.sync.endpoint import DeliveryError, Endpoint, Put, Stored


def send(desk: "Desk", settings: EndpointSettings, task: Task, waiting: int, at_once: bool) -> "DeliveryReport":
    """Delivers what is due of one's own unit, off the main thread; `waiting` is what the progress counts to."""
    from gongkai.commands import publish
    from gongkai.commands.practice import refuse_in_practice

    refuse_in_practice(desk)

    with settings.opened() as endpoint:
        return publish.deliver(desk, WatchedEndpoint(endpoint, task, waiting), desk.account.department, at_once)


class WatchedEndpoint:
    """An endpoint that stops before the next request once the task is cancelled, and counts what came back."""

    def __init__(self, endpoint: "Endpoint", task: Task, waiting: int) -> None:
        self._endpoint, self._task = endpoint, task
        self._done, self._waiting = 0, waiting

    def whoami(self) -> str:
        """Greets the endpoint."""
        self._report()
        return self._endpoint.whoami()

    def read_record(self, unit: str, record_id: str) -> "Stored | None":
        """Reads a record back; with it a delivery is through."""
        stored = self._endpoint.read_record(unit, record_id)
        self._done += 1
        self._report()
        return stored

    def read_records(self, unit: str, record_ids: Sequence[str]) -> "Sequence[Stored | DeliveryError | None]":
        """Reads records back, in one request where the endpoint takes it so."""
        stored = batches.read_records(self._endpoint, unit, record_ids)
        self._done += len(record_ids)
        self._report()
        return stored

    def put_record(self, unit: str, record_id: str, record: bytes, replaces: str | None) -> "Stored":
        """Stores a record, unless the person asked to stop."""
        self._stop_if_asked()
        return self._endpoint.put_record(unit, record_id, record, replaces)

    def put_records(self, puts: "Sequence[Put]") -> "Sequence[Stored | DeliveryError]":
        """Stores records, unless the person asked to stop."""
        self._stop_if_asked()
        return batches.put_records(self._endpoint, puts)

    def has_file(self, unit: str, file: Attachment) -> bool:
        """Whether a file is there."""
        self._stop_if_asked()
        return self._endpoint.has_file(unit, file)

    def has_files(self, unit: str, files: Sequence[Attachment]) -> "Sequence[bool | DeliveryError]":
        """Which files are there."""
        self._stop_if_asked()
        return batches.has_files(self._endpoint, unit, files)

    def put_file(self, unit: str, file: Attachment, content: BinaryIO) -> None:
        """Publishes a file, telling how far it is; stops in the middle where the person asked to."""
        self._stop_if_asked()
        self._endpoint.put_file(unit, file, cast("BinaryIO", WatchedFile(content, file, self._report_file)))
        self._report()

    def remove_file(self, unit: str, file: Attachment) -> None:
        """Takes a file back, unless the person asked to stop."""
        self._stop_if_asked()
        self._endpoint.remove_file(unit, file)

    def server_time(self) -> datetime | None:
        """What time it is there, where the endpoint says so."""
        return self._endpoint.server_time() if isinstance(self._endpoint, Timed) else None

    def quiet_seconds(self) -> float:
        """Whether the endpoint asked to be left alone."""
        return self._endpoint.quiet_seconds()

    def remarks(self, now: datetime) -> Sequence[str]:
        """What the endpoint has to say besides."""
        return self._endpoint.remarks(now)

    def _report(self) -> None:
        words = QCoreApplication.translate("outbox", "正在发送")
        self._task.progress.emit(min(self._done, self._waiting), self._waiting, words)

    def _report_file(self, file: Attachment, sent: int) -> None:
        self._stop_if_asked()
        words = QCoreApplication.translate("outbox", "正在发送附件：{name}　{done} / {size} MB")
        told = words.format(name=file.name, done=f"{sent / 1e6:.1f}", size=f"{file.size / 1e6:.1f}")
        self._task.progress.emit(sent >> 10, file.size >> 10, told)

    def _stop_if_asked(self) -> None:
        if self._task.cancelled:
            from gongkai.sync.endpoint import Paused

            raise Paused(QCoreApplication.translate("outbox", "由本人停止发送。"))


class WatchedFile:
    """A file that tells how much of it has been read, once for each half megabyte."""

    _STEP = 1 << 19

    def __init__(self, content: BinaryIO, file: Attachment, report: Callable[[Attachment, int], None]) -> None:
        self._content, self._file, self._report = content, file, report
        self._sent = 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        piece = self._content.read(size)
        before, self._sent = self._sent, self._sent + len(piece)
        if before // self._STEP != self._sent // self._STEP:
            self._report(self._file, self._sent)
        return piece
