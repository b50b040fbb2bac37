"""The scrolled column of pages: draws what shows, in the background, at the screen's own resolution."""

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from gongkai.ui import theme
from gongkai.ui.preview.layout import MARGIN, SCREEN, Column, Position, fitting_zoom
from gongkai.ui.preview.pages import Band, bands
from gongkai.ui.preview.text import Match
from gongkai.ui.preview.tiles import Tile, Tiles
from gongkai.ui.tasks import Tasks

ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0)
_PAPER = QColor("#FFFFFF")
_EDGE = QColor(0, 0, 0, 40)
_FOUND, _CURRENT = QColor(255, 214, 0, 90), QColor(255, 140, 0, 120)
_NEAR_PIXELS = 6_000_000
"""Pages larger than this on the screen are drawn only once they show."""


class PageView(QAbstractScrollArea):
    """Shows the pages of one PDF; what is drawn already stays up until its better successor is there.

    `pointed` carries the page and the place on it, in points, where somebody clicked twice.
    """

    page_changed = Signal(int, int)
    zoom_changed = Signal(float)
    pointed = Signal(int, QPointF)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column: Column | None = None
        self._zoom: float | None = None
        self._tiles = Tiles(tasks, self)
        self._mark: Match | None = None
        self._found: dict[int, list[Match]] = {}
        self._current: Match | None = None
        self.setObjectName("pageView")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("公文页面"))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._tiles.drawn.connect(self.viewport().update)
        self._tiles.failed.connect(self.failed)

    def show_pages(self, data: bytes, sizes: tuple[QSizeF, ...]) -> None:
        """Shows a document; place and zoom stay as they are."""
        position = self.position
        self._tiles.show(data)
        self._mark, self._found, self._current = None, {}, None
        self._lay_out(sizes, position)

    def clear(self) -> None:
        """Forgets the document, and the place in it."""
        self._tiles.clear()
        self._column, self._mark, self._found, self._current = None, None, {}, None
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

    def turn(self, step: int) -> None:
        """Goes down (+1) or up (-1) by what is seen at once, but for a line."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + step * (bar.pageStep() - bar.singleStep()))

    def fit_page(self) -> None:
        """Zooms so that a whole page shows."""
        if self._column:
            size = self._column.sizes[self.page]
            whole = (self.viewport().height() - 2 * MARGIN) / (size.height() * SCREEN)
            page = self.page
            self.set_zoom(min(whole, fitting_zoom(self._column.sizes, self.viewport().width())))
            self.go_to_page(page)

    def show_mark(self, mark: Match | None) -> None:
        """Marks a place, and brings it into the window with some lines above it."""
        self._mark = mark
        self._reveal(mark)

    def show_matches(self, found: Sequence[Match], current: Match | None) -> None:
        """Highlights everything that was looked for, and brings the current one into the window."""
        by_page: dict[int, list[Match]] = defaultdict(list)
        for match in found:
            by_page[match.page].append(match)
        self._found, self._current = by_page, current
        self._reveal(current)

    def is_settled(self) -> bool:
        """Whether everything that shows has been drawn as finely as the screen can show it."""
        return self._tiles.is_idle and not (self._column and self._tiles.missing(self._visible_bands()))

    def _reveal(self, place: Match | None) -> None:
        if place and place.boxes and self._column:
            box, column = place.boxes[0], self._column
            self.verticalScrollBar().setValue(column.y(Position(place.page, box.top() - 60)))
            across = column.rect(place.page).left() + box.center().x() * column.scale
            self.horizontalScrollBar().setValue(round(across - self.viewport().width() / 2))
        self.viewport().update()

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

    def _near_bands(self) -> list[Band]:
        """The pages before and after those that show, unless they are too large to be drawn on the off chance."""
        assert self._column
        column, scale = self._column, self._column.scale * self.devicePixelRatioF()
        shown = self._visible_pages()
        near = [page for page in (shown.stop, shown.start - 1) if 0 <= page < len(column.sizes)]
        sizes = [(page, column.sizes[page]) for page in near]
        small = [(page, s) for page, s in sizes if s.width() * s.height() * scale * scale <= _NEAR_PIXELS]
        return [band for page, size in small for band in bands(page, size, scale)]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for page in self._visible_pages():
            self._paint_page(painter, page)
        painter.end()
        if self._column:
            self._tiles.want(self._visible_bands(), self._near_bands())

    def _paint_page(self, painter: QPainter, page: int) -> None:
        assert self._column
        rect = self._column.rect(page)
        painter.fillRect(rect, _PAPER)
        painter.save()
        painter.setClipRect(rect)
        for tile in self._tiles.of(page):
            self._paint_tile(painter, rect, tile)
        painter.restore()
        self._paint_found(painter, rect.topLeft(), page)
        painter.setPen(_EDGE)
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _paint_found(self, painter: QPainter, corner: QPointF, page: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for match in self._found.get(page, ()):
            painter.setBrush(_CURRENT if match == self._current else _FOUND)
            for box in match.boxes:
                painter.drawRect(self._on_screen(corner, box, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._mark and self._mark.page == page:
            painter.setPen(QPen(QColor(theme.LIGHT.stop), 2))
            for box in self._mark.boxes:
                painter.drawRoundedRect(self._on_screen(corner, box, 3), 3, 3)

    def _on_screen(self, corner: QPointF, box: QRectF, around: float) -> QRectF:
        assert self._column
        scale = self._column.scale
        place = QRectF(corner + box.topLeft() * scale, box.size() * scale)
        return place.adjusted(-around, -around, around, around)

    def _paint_tile(self, painter: QPainter, page: QRectF, tile: Tile) -> None:
        assert self._column
        scale, place = self._column.scale, tile.rect
        size = place.size() * scale
        painter.drawImage(QRectF(page.topLeft() + place.topLeft() * scale, size), tile.image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._column:
            self._lay_out(self._column.sizes, self.position)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Tells which place on which page was meant."""
        if self._column is None:
            return
        offset = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        point = event.position() + offset
        page = self._column.position(point.y()).page
        rect = self._column.rect(page)
        if rect.contains(point):
            self.pointed.emit(page, (point - rect.topLeft()) / self._column.scale)

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
