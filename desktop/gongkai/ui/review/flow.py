"""The flow from one item to the next: which one of how many, what comes after a decision, and back to the list."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from gongkai.ui.context import Context
from gongkai.ui.review import acts
from gongkai.ui.review.head import ReviewHead
from gongkai.ui.review.sitting import Sitting

Waiting = tuple[tuple[str, bool], ...]


class Flow(QObject):
    """Knows the queue of this sitting and leads through it; `current` is the disclosure that lies open."""

    def __init__(self, context: Context, head: ReviewHead, current: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._head, self._current = context, head, current
        self._sitting = Sitting()

    def forget(self) -> None:
        """Somebody else sits down: the next queue is a new one."""
        self._sitting = Sitting()

    def renew(self) -> None:
        """Reads what waits now, and shows which one of them lies open."""
        self._read(self._show)

    def go_on(self, decided: str, told: str) -> None:
        """Opens what waits after this one; at the end the list, with what was told of the decision."""
        self._read(partial(self._follow, decided, told))

    def skip(self, step: int) -> None:
        """Opens what waits beside this one; it stays in the queue as it is."""
        beside = self._sitting.beside(self._current(), step)
        if beside:
            self._context.open_disclosure.emit(beside)

    def _read(self, then: Callable[[Waiting], None]) -> None:
        self._context.tasks.database(partial(acts.waiting, self._context.desk), then)

    def _show(self, waiting: Waiting) -> None:
        self._sitting = self._sitting.renewed([disclosure for disclosure, _ in waiting])
        here = self._current()
        if here:
            to_sign = sum(signs for _, signs in waiting)
            self._head.show_place(self._sitting.place(here), bool(self._sitting.beside(here)), to_sign)

    def _follow(self, decided: str, told: str, waiting: Waiting) -> None:
        self._show(waiting)
        following = self._sitting.beside(decided)
        if following:
            self._context.open_disclosure.emit(following)
        else:
            nothing_left = self.tr("没有等您审查的事项了")
            self._context.message.emit("　".join(part for part in (told, nothing_left) if part))
            self._context.leave.emit()
