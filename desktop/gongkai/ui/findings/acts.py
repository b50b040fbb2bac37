"""The commands behind the cards of findings, imported when they are first needed."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from gongkai.domain.finding import Decision, Finding

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes, Desk

Act = Callable[["Desk"], "Changes"]


def mask_all(disclosure: str, findings: Sequence[Finding]) -> Act:
    """Masks what was found, in fields and in files."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import settle

        return settle.mask_all(desk, disclosure, [finding.key for finding in findings])

    return act


def dispose_all(disclosure: str, keys: Sequence[str], decision: Decision, ground: str) -> Act:
    """Keeps findings on one ground, in the name of whoever sits here."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import settle

        return settle.dispose_all(desk, disclosure, keys, decision, ground)

    return act


def agree_all(disclosure: str, keys: Sequence[str]) -> Act:
    """Takes over what was decided about each of these findings."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import settle

        return settle.agree_all(desk, disclosure, keys)

    return act


def take_back(disclosure: str, keys: Sequence[str]) -> Act:
    """Undoes one's own decisions about these findings."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import settle

        return settle.take_back(desk, disclosure, keys)

    return act
