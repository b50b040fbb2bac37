"""Where a person is in the window (当时的地方): kept a moment after they moved, to lead them back after a crash."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from gongkai.domain.canonical import Json
from gongkai.domain.errors import UserError
from gongkai.domain.listing import Listing, listing_from_json
from gongkai.ui.context import Context

if TYPE_CHECKING:
    from gongkai.commands.desk import Desk
    from gongkai.commands.recent import Left

KEEP_MS = 1500
Sight = Mapping[str, Json]
"""Where on a screen somebody looks, as that screen tells it."""


class Remembering(Protocol):
    """A screen that can say where on it somebody looks, and lead back there."""

    def sight(self) -> Sight:
        """Where somebody looks now."""

    def look_at(self, sight: Sight) -> None:
        """Leads back there, as soon as what was open is read."""


@dataclass(frozen=True)
class Whereabouts:
    """A place of the rail (empty: the list that `listing` asks for, at `row`), what is open there, and the finder."""

    place: str
    listing: Listing
    row: str = ""
    disclosure: str = ""
    sight: Sight = field(default_factory=dict)
    finder: str | None = None

    def as_json(self) -> dict[str, Any]:
        """As it is kept for an account."""
        return {**vars(self), "listing": self.listing.as_json()}


def whereabouts_from_json(kept: Mapping[str, Any]) -> Whereabouts:
    """Where an account was."""
    return Whereabouts(**{**kept, "listing": listing_from_json(kept["listing"])})


class Trail(QObject):
    """Keeps `where` somebody is while they move about; `left` carries where they were when they sit down again."""

    left = Signal(object)

    def __init__(self, context: Context, where: Callable[[], Whereabouts], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._where = context, where
        self._kept: Whereabouts | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self.keep)

    def touch(self) -> None:
        """Somebody did something: looks in a moment where they are by then."""
        if not self._timer.isActive():
            self._timer.start()

    def keep(self) -> None:
        """Keeps where they are now, if that is news."""
        self._timer.stop()
        if self._context.signed_in and (where := self._where()) != self._kept:
            self._kept = where
            self._write(where.as_json())

    def forget(self) -> None:
        """They leave in order: the next time they start afresh."""
        self._timer.stop()
        self._write(None)

    def look_back(self) -> None:
        """Reads where whoever sits down now was, and says it where they did not leave in order."""
        self._kept = None
        self._context.tasks.database(partial(_left_at, self._context.desk), self._say, self._unkept)

    def _say(self, left: "Left | None") -> None:
        if left is not None and self._context.signed_in:
            self.left.emit(left)
            self.touch()

    def _write(self, place: dict[str, Any] | None) -> None:
        self._context.tasks.database(partial(_keep, self._context.desk, place), None, self._unkept)

    def _unkept(self, error: BaseException) -> None:
        """Nobody asked for it: a server that is away, a full disk are told where something is lost by them."""
        if not isinstance(error, UserError):
            self._context.tasks.failed.emit(error)


def _keep(desk: "Desk", place: dict[str, Any] | None) -> None:
    from gongkai.commands import recent

    recent.keep_place(desk, place)


def _left_at(desk: "Desk") -> "Left | None":
    from gongkai.commands import recent

    return recent.left_at(desk)
