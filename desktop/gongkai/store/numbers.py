"""Serial numbers, given out once each."""

from sqlalchemy import Connection, insert, select, update

from gongkai.domain.number_block import WHOLE, NumberBlock
from gongkai.store.tables.papers import counters


class Numbers:
    """The series that 发文字号 and 索引号 are drawn from."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def last(self, series: str) -> int:
        """The number drawn last of a series, 0 where none was."""
        query = select(counters.c.last).where(counters.c.series == series)
        return int(self._connection.execute(query).scalar() or 0)

    def draw(self, series: str, block: NumberBlock = WHOLE) -> int | None:
        """The next number of a series in this block, None where it is used up; given back only if the whole
        transaction is.
        """
        number = block.after(self.last(series))
        if number is None:
            return None
        drawn = self._connection.execute(update(counters).where(counters.c.series == series).values(last=number))
        if not drawn.rowcount:
            self._connection.execute(insert(counters).values(series=series, last=number))
        return number
