"""Areas of a sheet (区域): what a merged cell, a table or a condition covers, looked up cell by cell."""

import re
from collections.abc import Iterable, Iterator

from gongkai.review.files.xlsx.cells import column_number
from gongkai.review.passages import UnreadableError

Area = tuple[int, int, int, int]
"""First column and row, last column and row."""
_PLACE = re.compile("([A-Z]{1,3})([0-9]{1,7})")
_TALL, _MOST_TALL, _MOST_ROWS = 2_000, 500, 400_000


def areas(reference: str) -> Iterator[Area]:
    """The areas of a reference as sheets write them: A1:B3 D4."""
    for part in reference.replace("$", "").split():
        first, _, last = part.partition(":")
        begin, end = _PLACE.fullmatch(first), _PLACE.fullmatch(last or first)
        if begin and end:
            yield column_number(begin[1]), int(begin[2]), column_number(end[1]), int(end[2])


class Areas:
    """Many areas, kept by row so that a cell looks at few; UnreadableError where no sheet has so many."""

    def __init__(self, found: Iterable[Area]) -> None:
        self._rows: dict[int, list[Area]] = {}
        self._tall: list[Area] = []
        rows = 0
        for area in found:
            height = area[3] - area[1] + 1
            if height > _TALL:
                self._tall.append(area)
                continue
            rows += max(height, 0)
            if rows > _MOST_ROWS or len(self._tall) > _MOST_TALL:
                raise UnreadableError("too_large")
            for row in range(area[1], area[3] + 1):
                self._rows.setdefault(row, []).append(area)

    def at(self, place: str) -> Area | None:
        """The area that a cell lies in."""
        if not (self._rows or self._tall) or (found := _PLACE.fullmatch(place)) is None:
            return None
        column, row = column_number(found[1]), int(found[2])
        near: list[Area] = self._rows.get(row, []) + self._tall
        for area in near:
            if area[0] <= column <= area[2] and area[1] <= row <= area[3]:
                return area
        return None

    def is_merged_over(self, place: str) -> bool:
        """Whether a cell lies in an area of which it is not the first."""
        area = self.at(place)
        return area is not None and next(areas(place))[:2] != area[:2]
