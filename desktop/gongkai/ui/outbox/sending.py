"""One run of delivery as the window makes it: with progress, and stopped between two requests by Cancel."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gongkai.domain.disclosure import Attachment
from gongkai.ui.outbox.settings import EndpointSettings
from gongkai.ui.tasks import Task

if TYPE_CHECKING:
    from gongkai.commands.desk import Desk
    from gongkai.sync.deliver import DeliveryReport
    from gongkai.sync.endpoint import Endpoint, Stored


def send(desk: "Desk", settings: EndpointSettings, task: Task, waiting: int) -> "DeliveryReport":
    """Delivers what is due of one's own unit, off the main thread; `waiting` is what the progress counts to."""
    from gongkai.commands import publish
    from gongkai.sync.kinto import KintoEndpoint

    with KintoEndpoint(settings.url, settings.account, settings.password) as endpoint:
        return publish.deliver(desk, WatchedEndpoint(endpoint, task, waiting), desk.account.department, at_once=True)


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

    def put_record(self, unit: str, record_id: str, record: bytes, replaces: str | None) -> "Stored":
        """Stores a record, unless the person asked to stop."""
        self._stop_if_asked()
        return self._endpoint.put_record(unit, record_id, record, replaces)

    def has_file(self, unit: str, file: Attachment) -> bool:
        """Whether a file is there."""
        self._stop_if_asked()
        return self._endpoint.has_file(unit, file)

    def put_file(self, unit: str, file: Attachment, content: bytes) -> None:
        """Publishes a file, unless the person asked to stop."""
        self._stop_if_asked()
        self._endpoint.put_file(unit, file, content)

    def remove_file(self, unit: str, file: Attachment) -> None:
        """Takes a file back, unless the person asked to stop."""
        self._stop_if_asked()
        self._endpoint.remove_file(unit, file)

    def quiet_seconds(self) -> float:
        """Whether the endpoint asked to be left alone."""
        return self._endpoint.quiet_seconds()

    def _report(self) -> None:
        self._task.progress.emit(min(self._done, self._waiting), self._waiting, "")

    def _stop_if_asked(self) -> None:
        if self._task.cancelled:
            from gongkai.sync.endpoint import Paused

            raise Paused(QCoreApplication.translate("outbox", "由本人停止发送。"))
