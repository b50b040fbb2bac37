"""Drawn bands of pages: what is wanted is drawn one by one in the background, what is far away makes room."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage

from gongkai.ui.preview.pages import Band, draw
from gongkai.ui.tasks import Task, Tasks

BUDGET = 96_000_000
"""Bytes of pictures that are kept beside those that show."""


@dataclass(frozen=True)
class Tile:
    """A drawn band and where it belongs: points from its page's upper left corner."""

    data: bytes
    band: Band
    image: QImage

    @property
    def rect(self) -> QRectF:
        """The band's place on its page, in points."""
        scale = self.band.scale
        return QRectF(0, self.band.top / scale, self.image.width() / scale, self.image.height() / scale)


class Tiles(QObject):
    """The pictures of one document; those of the one before stay until their successors are there."""

    drawn = Signal()
    failed = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._data = b""
        self._tiles: dict[Band, Tile] = {}
        self._old: list[Tile] = []
        self._drawing: Task | None = None

    def show(self, data: bytes) -> None:
        """Draws another document from now on."""
        self._old = [*self._old, *self._tiles.values()]
        self._tiles, self._data = {}, data

    def clear(self) -> None:
        """Forgets every picture."""
        if self._drawing:
            self._drawing.cancel()
        self._drawing = None
        self._data, self._tiles, self._old = b"", {}, []

    def of(self, page: int) -> list[Tile]:
        """What there is of a page, the best last."""
        return [tile for tile in (*self._old, *self._tiles.values()) if tile.band.page == page]

    def want(self, shown: Sequence[Band], near: Iterable[Band] = ()) -> None:
        """Says what shows now, and what may show next; call it again after each `drawn`."""
        missing = self.missing(shown)
        if not missing:
            near = list(near)
            self._make_room({*shown, *near}, {band.scale for band in shown})
            missing = self.missing(near)
        if missing and self._drawing is None and self._data:
            self._drawing = self._tasks.pool(partial(_drawn, self._data, missing[0]), self._keep, self._fail)

    def missing(self, bands: Iterable[Band]) -> list[Band]:
        """Which of these are not drawn yet."""
        return [band for band in bands if band not in self._tiles]

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being drawn."""
        return self._drawing is None

    def _keep(self, tile: Tile) -> None:
        self._drawing = None
        if tile.data is self._data:
            self._tiles[tile.band] = tile
        self.drawn.emit()

    def _fail(self, error: BaseException) -> None:
        self._drawing = None
        self.failed.emit(error)

    def _make_room(self, wanted: set[Band], scales: set[float]) -> None:
        """Everything that shows is drawn: what is out of date goes, and of the rest the oldest beyond the budget."""
        self._old = []
        self._tiles = {band: tile for band, tile in self._tiles.items() if band.scale in scales}
        spare = [band for band in self._tiles if band not in wanted]
        kept = sum(self._tiles[band].image.sizeInBytes() for band in spare)
        for band in spare:
            if kept <= BUDGET:
                break
            kept -= self._tiles.pop(band).image.sizeInBytes()


def _drawn(data: bytes, band: Band, _task: Task) -> Tile:
    return Tile(data, band, draw(data, band))
