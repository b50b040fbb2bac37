"""The commands behind the comments, imported when they are first needed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes, Desk

Act = Callable[["Desk"], "Changes"]


def comment(disclosure: str, field: str, text: str) -> Act:
    """Begins a conversation at a field."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import comment as command

        return command.comment(desk, disclosure, field, text)

    return act


def reply(disclosure: str, thread: str, text: str) -> Act:
    """Answers in a conversation."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import comment as command

        return command.reply(desk, disclosure, thread, text)

    return act


def resolve(disclosure: str, thread: str) -> Act:
    """Notes that a conversation is settled."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import comment as command

        return command.resolve(desk, disclosure, thread)

    return act


def reopen(disclosure: str, thread: str) -> Act:
    """Opens a settled conversation again."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import comment as command

        return command.reopen(desk, disclosure, thread)

    return act
