"""The scrolled column of pages: draws what shows, in the background, at the screen's own resolution."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from gongkai.ui import theme
from gongkai.ui.preview.layout import Column, Position, fitting_zoom
from gongkai.ui.preview.pages import Band, Spot, bands, draw
from gongkai.ui.tasks import Task, Tasks

ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0)
_PAPER = QColor("#FFFFFF")
_EDGE = QColor(0, 0, 0, 40)


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


class PageView(QAbstractScrollArea):
    """Shows the pages of one PDF; what is drawn already stays up until its better successor is there."""

    page_changed = Signal(int, int)
    zoom_changed = Signal(float)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._data = b""
        self._column: Column | None = None
        self._zoom: float | None = None
        self._tiles: dict[Band, Tile] = {}
        self._old: list[Tile] = []
        self._drawing: Task | None = None
        self._mark: Spot | None = None
        self.setObjectName("pageView")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("公文页面"))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_pages(self, data: bytes, sizes: tuple[QSizeF, ...]) -> None:
        """Shows a document; place and zoom stay as they are."""
        position = self.position
        self._old = [*self._old, *self._tiles.values()]
        self._tiles = {}
        self._data, self._mark = data, None
        self._lay_out(sizes, position)

    def clear(self) -> None:
        """Forgets the document, and the place in it."""
        self._stop_drawing()
        self._data, self._column, self._tiles, self._old = b"", None, {}, []
        self.verticalScrollBar().setValue(0)

    @property
    def zoom(self) -> float:
        """The zoom in use, 1.0 for 100 %."""
        return self._column.zoom if self._column else (self._zoom or 1.0)

    def set_zoom(self, zoom: float | None) -> None:
        """Zooms around what stands at the top of the window; None fits the width, now and when the window changes."""
        self._zoom = zoom if zoom is None else min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        if self._column:
            self._lay_out(self._column.sizes, self.position)

    def step_zoom(self, step: int) -> None:
        """The next larger (+1) or smaller (-1) zoom."""
        larger = [zoom for zoom in ZOOMS if zoom > self.zoom + 0.01]
        smaller = [zoom for zoom in ZOOMS if zoom < self.zoom - 0.01]
        steps = larger[:1] if step > 0 else smaller[-1:]
        if steps:
            self.set_zoom(steps[0])

    @property
    def position(self) -> Position:
        """What stands at the top of the window."""
        return self._column.position(self.verticalScrollBar().value()) if self._column else Position()

    @property
    def page(self) -> int:
        """The page, from 0, that is read now: the one across the upper third of the window."""
        if self._column is None:
            return 0
        return self._column.position(self.verticalScrollBar().value() + self.viewport().height() / 3).page

    def go_to_page(self, page: int) -> None:
        """Brings the top of a page (from 0) into the window."""
        if self._column and 0 <= page < len(self._column.sizes):
            self.verticalScrollBar().setValue(self._column.y(Position(page, 0)) - 8)

    def show_mark(self, mark: Spot | None) -> None:
        """Marks a place, and brings it into the window with some lines above it."""
        self._mark = mark
        if mark and self._column:
            self.verticalScrollBar().setValue(self._column.y(Position(mark.page, mark.box.top() - 60)))
            across = self._column.rect(mark.page).left() + mark.box.center().x() * self._column.scale
            self.horizontalScrollBar().setValue(round(across - self.viewport().width() / 2))
        self.viewport().update()

    def is_settled(self) -> bool:
        """Whether everything that shows has been drawn as finely as the screen can show it."""
        return self._drawing is None and not self._missing()

    def _lay_out(self, sizes: tuple[QSizeF, ...], position: Position) -> None:
        view = self.viewport().size()
        zoom = self._zoom or fitting_zoom(sizes, view.width())
        middle = self._middle()
        self._column = column = Column(sizes, zoom, view.width())
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        horizontal.setRange(0, max(0, column.width - view.width()))
        horizontal.setPageStep(view.width())
        horizontal.setValue(round(middle * column.width - view.width() / 2))
        vertical.setRange(0, max(0, column.height - view.height()))
        vertical.setPageStep(view.height())
        vertical.setSingleStep(40)
        horizontal.setSingleStep(40)
        vertical.setValue(column.y(position))
        self.zoom_changed.emit(zoom)
        self._scrolled()

    def _middle(self) -> float:
        """What stands in the middle of the window, as a part of the width from 0 to 1."""
        if self._column is None or self._column.width <= self.viewport().width():
            return 0.5
        return (self.horizontalScrollBar().value() + self.viewport().width() / 2) / self._column.width

    def _scrolled(self) -> None:
        if self._column:
            self.page_changed.emit(self.page, len(self._column.sizes))
        self.viewport().update()

    def _visible_pages(self) -> range:
        top = self.verticalScrollBar().value()
        return self._column.between(top, top + self.viewport().height()) if self._column else range(0)

    def _visible_bands(self) -> list[Band]:
        assert self._column
        ratio = self.devicePixelRatioF()
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        shown = []
        for page in self._visible_pages():
            page_top = self._column.rect(page).top()
            for band in bands(page, self._column.sizes[page], self._column.scale * ratio):
                band_top = page_top + band.top / ratio
                if band_top < bottom and band_top + band.height / ratio > top:
                    shown.append(band)
        return shown

    def _missing(self) -> list[Band]:
        return [band for band in self._visible_bands() if band not in self._tiles] if self._column else []

    def _draw_next(self) -> None:
        if self._drawing is not None or self._column is None:
            return
        missing = self._missing()
        if missing:
            self._drawing = self._tasks.pool(partial(_draw_tile, self._data, missing[0]), self._drawn, self._not_drawn)
        else:
            self._forget_far_pages()

    def _drawn(self, tile: Tile) -> None:
        self._drawing = None
        if tile.data is self._data:
            self._tiles[tile.band] = tile
        self.viewport().update()

    def _not_drawn(self, error: BaseException) -> None:
        self._drawing = None
        self.failed.emit(error)

    def _stop_drawing(self) -> None:
        if self._drawing:
            self._drawing.cancel()
        self._drawing = None

    def _forget_far_pages(self) -> None:
        """Everything that shows is drawn: what is out of date or two pages away may go."""
        shown = self._visible_pages()
        near = range(shown.start - 1, shown.stop + 1)
        wanted = {band.scale for band in self._visible_bands()}
        self._old = []
        self._tiles = {b: tile for b, tile in self._tiles.items() if b.page in near and b.scale in wanted}

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for page in self._visible_pages():
            self._paint_page(painter, page)
        painter.end()
        self._draw_next()

    def _paint_page(self, painter: QPainter, page: int) -> None:
        assert self._column
        rect = self._column.rect(page)
        painter.fillRect(rect, _PAPER)
        painter.save()
        painter.setClipRect(rect)
        for tile in [*self._old, *self._tiles.values()]:
            if tile.band.page == page:
                self._paint_tile(painter, rect, tile)
        painter.restore()
        if self._mark and self._mark.page == page:
            self._paint_mark(painter, rect.topLeft(), self._mark.box)
        painter.setPen(_EDGE)
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _paint_mark(self, painter: QPainter, corner: QPointF, box: QRectF) -> None:
        assert self._column
        scale = self._column.scale
        place = QRectF(corner + box.topLeft() * scale, box.size() * scale).adjusted(-3, -3, 3, 3)
        painter.setPen(QPen(QColor(theme.LIGHT.stop), 2))
        painter.drawRoundedRect(place, 3, 3)

    def _paint_tile(self, painter: QPainter, page: QRectF, tile: Tile) -> None:
        assert self._column
        scale, place = self._column.scale, tile.rect
        size = place.size() * scale
        painter.drawImage(QRectF(page.topLeft() + place.topLeft() * scale, size), tile.image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._column:
            self._lay_out(self._column.sizes, self.position)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        # Ctrl+0 is the frame's elsewhere; while the pages have the focus it fits their width, as in every reader.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _fits_width(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        moves = {
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
            Qt.Key.Key_Space: bar.value() + bar.pageStep() - bar.singleStep(),
        }
        if event.key() in moves and not event.modifiers():
            bar.setValue(moves[Qt.Key(event.key())])
        elif _fits_width(event):
            self.set_zoom(None)
        else:
            super().keyPressEvent(event)


def _fits_width(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_0 and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def _draw_tile(data: bytes, band: Band, _task: Task) -> Tile:
    return Tile(data, band, draw(data, band))
