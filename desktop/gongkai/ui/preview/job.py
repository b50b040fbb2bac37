"""Putting a PDF on paper, band by band at the printer's own resolution, or its pages as they are into a file."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QPointF, QRectF, QSizeF, Signal
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from gongkai.domain.errors import UserError
from gongkai.ui.preview.pages import Band, bands, copied, draw
from gongkai.ui.preview.printing import file_of, sheets, with_copies
from gongkai.ui.tasks import Task, Tasks

FINEST = 600
"""Dots per inch beyond which text looks no better on paper."""


class PrintJob(QObject):
    """One document on its way to one printer; `finished` carries the Sheets for the print log."""

    progress = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, data: bytes, sizes: tuple[QSizeF, ...], printer: QPrinter) -> None:
        super().__init__()
        self._tasks = tasks
        self._data = data
        self._sizes = sizes
        self._printer = printer
        self._painter = QPainter()
        self._asked: list[int] = []
        self._pages: list[int] = []
        self._done = 0
        self._bands: Iterator[Band] = iter(())
        self._band: Band | None = None
        self._task: Task | None = None

    def start(self, pages: list[int]) -> None:
        """Prints these pages, in this order, in as many copies as the printer is set to."""
        self._asked, self._pages = pages, with_copies(self._printer, pages)
        if file := file_of(self._printer):
            write = partial(_write, self._data, self._pages, file)
            self._task = self._tasks.pool(write, lambda _none: self._finish(), self._fail)
            return
        self._set_paper(pages[0])
        if self._painter.begin(self._printer):
            self._begin_page()
        else:
            self.failed.emit(UserError("没有打印成", "打印机没有应答。", "请检查打印机后再试。"))

    def cancel(self) -> None:
        """Stops at once; what the printer has got already it may still print."""
        if self._task:
            self._task.cancel()
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()

    def _set_paper(self, page: int) -> None:
        size = self._sizes[page]
        lying = size.width() > size.height()
        self._printer.setPageOrientation(
            QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
        )
        self._printer.setFullPage(True)
        self._printer.setPageMargins(QMarginsF())

    def _begin_page(self) -> None:
        self.progress.emit(self._done, len(self._pages))
        page = self._pages[self._done]
        scale = min(self._printer.resolution(), FINEST) / 72
        self._bands = iter(bands(page, self._sizes[page], scale))
        self._next_band()

    def _next_band(self) -> None:
        self._band = next(self._bands, None)
        if self._band is None:
            self._end_page()
        else:
            self._task = self._tasks.pool(partial(_draw, self._data, self._band), self._paint, self._fail)

    def _end_page(self) -> None:
        self._done += 1
        if self._done == len(self._pages):
            self._painter.end()
            self._finish()
            return
        self._set_paper(self._pages[self._done])
        self._printer.newPage()
        self._begin_page()

    def _finish(self) -> None:
        self.progress.emit(len(self._pages), len(self._pages))
        self.finished.emit(sheets(self._printer, self._asked))

    def _paint(self, image: QImage) -> None:
        assert self._band
        page = _on_paper(self._sizes[self._band.page], self._printer)
        dots = page.width() / self._sizes[self._band.page].width() / self._band.scale
        top = page.top() + self._band.top * dots
        self._painter.drawImage(QRectF(page.left(), top, image.width() * dots, image.height() * dots), image)
        self._next_band()

    def _fail(self, error: BaseException) -> None:
        self.cancel()
        self.failed.emit(error)


def _on_paper(size: QSizeF, printer: QPrinter) -> QRectF:
    """Where a page of this size in points goes: at its true size, in the middle, made smaller only where it must be."""
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    dots = printer.resolution() / 72
    # A4 in points is not a whole number of dots: only more than half a millimetre too much is really too large.
    room = printer.resolution() / 50
    shrink = min(1.0, (paper.width() + room) / (size.width() * dots), (paper.height() + room) / (size.height() * dots))
    target = size * dots * shrink
    corner = QPointF((paper.width() - target.width()) / 2, (paper.height() - target.height()) / 2)
    return QRectF(corner, target)


def _write(data: bytes, pages: list[int], file: Path, _task: Task) -> None:
    made = copied(data, pages)
    try:
        file.write_bytes(made)
    except OSError:
        raise UserError("文件没有写成", f"不能写入“{file.name}”。", "请检查磁盘空间和文件夹的权限。") from None


def _draw(data: bytes, band: Band, _task: Task) -> QImage:
    return draw(data, band)
