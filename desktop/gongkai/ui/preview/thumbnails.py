"""The column of small pages beside the large ones: shows where one is, and leads elsewhere."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gongkai.ui import theme
from gongkai.ui.preview.pages import Band, pixels
from gongkai.ui.preview.tiles import Tiles
from gongkai.ui.tasks import Tasks

WIDTH = 84
"""The width of a small page, in look.md's pixels."""

_AROUND = 10
_NUMBER = 20

Index = QModelIndex | QPersistentModelIndex


class Thumbnails(QListView):
    """One small page under the other; `chosen` carries a page from 0. Only those that show are drawn."""

    chosen = Signal(int)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = Tiles(tasks, self)
        self._pages = Pages(self)
        self.setModel(self._pages)
        self.setItemDelegate(SmallPage(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(theme.scaled(WIDTH + 2 * _AROUND) + self.verticalScrollBar().sizeHint().width())
        self.setAccessibleName(self.tr("缩略图"))
        self.tiles.drawn.connect(self.viewport().update)
        self.tiles.failed.connect(self.failed)
        self.selectionModel().currentChanged.connect(lambda now, _before: self._choose(now))
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.viewport().update())

    def show_pages(self, data: bytes, sizes: tuple[QSizeF, ...]) -> None:
        """Shows the pages of a document."""
        self.tiles.show(data)
        self._pages.show(sizes)

    def clear(self) -> None:
        """Forgets the document."""
        self.tiles.clear()
        self._pages.show(())

    def show_page(self, page: int) -> None:
        """Marks the page that is read."""
        index = self._pages.index(page)
        if index.isValid() and index != self.currentIndex():
            quiet = self.blockSignals(True)
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.blockSignals(quiet)

    def band(self, page: int) -> Band:
        """What is drawn of a page: all of it, at the width of this column."""
        size = self._pages.sizes[page]
        scale = theme.scaled(WIDTH) * self.devicePixelRatioF() / size.width()
        return Band(page, scale, 0, pixels(size.height(), scale))

    def want(self, page: int) -> None:
        """Has a page drawn, and with it every other that shows."""
        first, last = self.indexAt(self.viewport().rect().topLeft()), self.indexAt(self.viewport().rect().bottomLeft())
        end = last.row() if last.isValid() else self._pages.rowCount() - 1
        shown = range(first.row(), end + 1) if first.isValid() else range(page, page + 1)
        self.tiles.want([self.band(at) for at in shown])

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self.signalsBlocked():
            self.chosen.emit(index.row())


class Pages(QAbstractListModel):
    """The pages by number."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.sizes: tuple[QSizeF, ...] = ()

    def show(self, sizes: tuple[QSizeF, ...]) -> None:
        """Replaces the pages; a document of the same shape keeps its place."""
        if sizes != self.sizes:
            self.beginResetModel()
            self.sizes = sizes
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many pages there are."""
        return 0 if parent.isValid() else len(self.sizes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The number of a page, and its name for who hears it."""
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        return self.tr("第 {0} 页").format(index.row() + 1) if role == Qt.ItemDataRole.AccessibleTextRole else None


class SmallPage(QStyledItemDelegate):
    """Paints one small page with its number under it; the one that is read has a frame."""

    def __init__(self, view: Thumbnails) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """The page with the room around it."""
        return QSize(theme.scaled(WIDTH + 2 * _AROUND), self._height(index) + theme.scaled(_AROUND + _NUMBER))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one page, white until it is drawn."""
        left = option.rect.left() + theme.scaled(_AROUND)
        paper = QRect(left, option.rect.top() + theme.scaled(_AROUND) // 2, theme.scaled(WIDTH), self._height(index))
        painter.fillRect(paper, QColor("#FFFFFF"))
        for tile in self._view.tiles.of(index.row()):
            painter.drawImage(paper, tile.image)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        tokens = theme.tokens()
        painter.setPen(QColor(tokens.action if selected else tokens.line))
        painter.drawRect(paper.adjusted(-1, -1, 0, 0))
        if selected:
            painter.drawRect(paper.adjusted(-2, -2, 1, 1))
        painter.setFont(theme.font(12, bold=selected))
        painter.setPen(QColor(tokens.ink if selected else tokens.ink2))
        number = QRect(paper.left(), paper.bottom() + 1, paper.width(), theme.scaled(_NUMBER))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        self._view.want(index.row())

    def _height(self, index: Index) -> int:
        band = self._view.band(index.row())
        return round(band.height / self._view.devicePixelRatioF())
