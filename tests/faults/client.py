"""One run of delivery as an office PC makes it, in this process or in one that can be killed."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from deliveries import UNIT
from faults.approvals import KEY
from gongkai.commands.desk import Desk
from gongkai.commands.library import Library
from gongkai.commands.outbox import WorkspaceOutbox
from gongkai.domain import places
from gongkai.formkit.workdays import calendar
from gongkai.store.workspace import open_workspace
from gongkai.sync.deliver import DeliveryReport, deliver
from gongkai.sync.kinto import KintoEndpoint
from gongkai.sync.line import Line
from gongkai.sync.wordpress import WordPressEndpoint

LINE = Line(timeouts=(3.0, 4.0))


@dataclass(frozen=True)
class Run:
    """Where a run finds its outbox and its endpoint, and what time it takes it to be."""

    workspace: Path
    url: str
    password: str
    now: datetime
    batch: int = 4
    kind: type[KintoEndpoint | WordPressEndpoint] = KintoEndpoint

    def __call__(self) -> DeliveryReport:
        """Delivers what is due."""
        workspace = open_workspace(self.workspace, KEY)
        try:
            desk = Desk(workspace, Library({}, {}, calendar()), clock=lambda: self.now)
            with self.kind(self.url, places.account(UNIT), self.password, LINE) as endpoint:
                return deliver(WorkspaceOutbox(desk, UNIT), endpoint, desk.clock, batch=self.batch)
        finally:
            workspace.close()
