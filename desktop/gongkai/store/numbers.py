"""Serial numbers, given out once each."""

from sqlalchemy import Connection, insert, select, update

from gongkai.store.tables import counters


class Numbers:
    """The series that 发文字号 and 索引号 are drawn from."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def draw(self, series: str) -> int:
        """The next number of a series, from 1; it is given back only if the whole transaction is."""
        drawn = self._connection.execute(
            update(counters).where(counters.c.series == series).values(last=counters.c.last + 1)
        )
        if not drawn.rowcount:
            self._connection.execute(insert(counters).values(series=series, last=1))
        return int(self._connection.execute(select(counters.c.last).where(counters.c.series == series)).scalar_one())
