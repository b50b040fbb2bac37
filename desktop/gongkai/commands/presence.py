"""Who writes in which draft at this moment (正在编辑): seen by everybody, noted for a minute at a time."""

from collections.abc import Mapping

from gongkai.commands.desk import Desk


def sit_down(desk: Desk, seat: str, disclosure_id: str) -> None:
    """Says for the next minute that the person at the desk writes in this draft; `seat` is one window."""
    with desk.workspace.write() as tx:
        tx.presence.sit(seat, disclosure_id, desk.account.id, desk.clock())


def stand_up(desk: Desk, seat: str) -> None:
    """Says that nobody writes at this seat any more."""
    with desk.workspace.write() as tx:
        tx.presence.leave(seat)


def who_writes(desk: Desk, seat: str) -> Mapping[str, tuple[str, ...]]:
    """By disclosure, the names of those who write in it at other seats."""
    with desk.workspace.read() as tx:
        return tx.presence.others(seat, desk.clock())
