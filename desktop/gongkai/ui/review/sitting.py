"""The queue of one sitting: what waited in which order, and what comes after what."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Sitting:
    """What waited since somebody sat down to review, in its order; `waiting` is what still does."""

    order: tuple[str, ...] = ()
    waiting: frozenset[str] = frozenset()

    def renewed(self, ids: Sequence[str]) -> "Sitting":
        """The same sitting with what waits now: what is new comes last. A sitting in which nothing waited is over."""
        known = self.order if self.waiting else ()
        return Sitting((*known, *(each for each in ids if each not in known)), frozenset(ids))

    def place(self, disclosure: str) -> tuple[int, int] | None:
        """Which one of how many this is; None where it is not in the queue."""
        return (self.order.index(disclosure) + 1, len(self.order)) if disclosure in self.order else None

    def beside(self, disclosure: str, step: int = 1) -> str:
        """What waits after (or before) this one, round and round; empty where nothing else does."""
        at = self.order.index(disclosure) if disclosure in self.order else -1
        turned = [*self.order[at + 1 :], *self.order[: max(at, 0)]]
        left = [each for each in turned if each in self.waiting]
        return (left[0] if step > 0 else left[-1]) if left else ""
