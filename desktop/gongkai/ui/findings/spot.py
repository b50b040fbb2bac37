"""The exact place of a finding in an attachment: its page with the box lit up, or the text around it."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPen, QPixmap, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QStackedLayout,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from gongkai.domain.finding import Finding
from gongkai.ui import form_words, theme
from gongkai.ui.context import Context
from gongkai.ui.findings.items import Vocabulary
from gongkai.ui.preview import pages
from gongkai.ui.tasks import Task
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label

if TYPE_CHECKING:
    from gongkai.commands.desk import Desk
    from gongkai.review.surroundings import Surroundings

_NARROWEST = 640
"""A page is drawn as wide as there is room, but never narrower than this, in pixels of look.md's drawing."""


@dataclass(frozen=True)
class Lit:
    """A page as a picture, and the box on it in its pixels."""

    picture: QImage
    box: QRectF


class SpotView(QFrame):
    """Shows where a finding lies in its file; `closed`, by the button `back`, asks for what was here before."""

    closed = Signal()
    shown = Signal()

    def __init__(self, context: Context, back: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._back = button(back, self.closed.emit, parent=self)
        self._wanted: Finding | None = None
        self._task: Task | None = None
        self._title = label("", "section", self)
        self._picture, self._scroll = label(parent=self), QScrollArea(self)
        self._text = QPlainTextEdit(self)
        self._note = label("", "facts", self, wraps=True)
        self._arrange()

    @property
    def text(self) -> str:
        """The text around the finding; empty while a page is shown."""
        return self._text.toPlainText() if self._stack.currentWidget() is self._text else ""

    @property
    def picture(self) -> QImage:
        """The page with the box lit up; null while text is shown."""
        return self._picture.pixmap().toImage() if self._stack.currentWidget() is self._scroll else QImage()

    @property
    def note(self) -> str:
        """What is said where nothing can be shown."""
        return self._note.text() if self._stack.currentWidget() is self._note else ""

    def show_spot(self, disclosure: str, finding: Finding) -> None:
        """Reads the file (the reading is logged) and shows the place."""
        self._wanted = finding
        self._title.setText(Vocabulary(None, {}).place(finding.place))
        self._say(self.tr("正在打开附件…"))
        desk = self._context.desk
        # Bound methods take the answers: Qt lets go of them when this view is gone before its file is read.
        read = partial(_read, desk, disclosure, finding)
        self._task = self._context.tasks.database(read, self._draw, self._not_shown)

    def clear(self) -> None:
        """Shows nothing of anybody."""
        self._wanted = None
        if self._task:
            self._task.cancel()
        self._picture.clear()
        self._text.clear()
        self._say("")

    def _draw(self, read: tuple[Finding, bytes]) -> None:
        finding, data = read
        self._task = None
        if finding is not self._wanted:
            return
        width = max(self.width() - theme.scaled(24), theme.scaled(_NARROWEST))
        self._task = self._context.tasks.pool(
            lambda _task: (finding, _spot(data, finding, width)), self._show, self._not_shown
        )

    def _show(self, drawn: "tuple[Finding, Lit | Surroundings | None]") -> None:
        finding, spot = drawn
        self._task = None
        if finding is not self._wanted:
            return
        if isinstance(spot, Lit):
            self._show_page(spot)
        elif spot:
            self._show_text(spot.before, spot.found, spot.after)
        else:
            self._say(self.tr("这一处不在可以显示的文字里：{0}").format(form_words.finding(finding.why)))
        self.shown.emit()

    def _show_page(self, lit: Lit) -> None:
        self._picture.setPixmap(QPixmap.fromImage(_lit(lit)))
        self._picture.setFixedSize(lit.picture.size())
        self._picture.setAccessibleName(self._title.text())
        self._stack.setCurrentWidget(self._scroll)
        middle: QPoint = lit.box.center().toPoint()
        self._scroll.ensureVisible(middle.x(), middle.y(), theme.scaled(120), theme.scaled(200))

    def _show_text(self, before: str, found: str, after: str) -> None:
        self._text.setPlainText(before + found + after)
        cursor = self._text.textCursor()
        cursor.setPosition(len(before.encode("utf-16-le")) // 2)
        cursor.movePosition(
            QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, len(found.encode("utf-16-le")) // 2
        )
        mark = QTextEdit.ExtraSelection()
        looks = QTextCharFormat()
        looks.setBackground(QColor(theme.tokens().stop_soft))
        looks.setForeground(QColor(theme.tokens().stop))
        mark.format, mark.cursor = looks, cursor
        self._text.setExtraSelections([mark])
        cursor.clearSelection()
        self._text.setTextCursor(cursor)
        self._stack.setCurrentWidget(self._text)
        self._text.centerCursor()

    def _not_shown(self, error: BaseException) -> None:
        self._task = None
        self._say(self.tr("附件没有打开。"))
        self._context.tasks.failed.emit(error)

    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._stack.setCurrentWidget(self._note)

    def _arrange(self) -> None:
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("疑点前后的内容"))
        self._scroll.setWidget(self._picture)
        self._scroll.setObjectName("pageView")
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._back)
        self._stack = QStackedLayout()
        for widget in (self._note, self._scroll, self._text):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(8))
        column.addLayout(head)
        column.addLayout(self._stack, 1)


def _read(desk: "Desk", disclosure: str, finding: Finding) -> tuple[Finding, bytes]:
    from gongkai.commands.attach import read_attachment

    return finding, read_attachment(desk, disclosure, finding.place.file)


def _spot(data: bytes, finding: Finding, width: int) -> "Lit | Surroundings | None":
    place = finding.place
    if place.page:
        picture = _pdf_page(data, place.page - 1, width) if data[:5] == b"%PDF-" else _image_page(data, place.page - 1)
        return None if picture.isNull() else Lit(picture, _box(picture, place.box))
    from gongkai.review.surroundings import surroundings

    return surroundings(place.file, data, finding)


def _box(picture: QImage, parts: tuple[float, ...]) -> QRectF:
    """The box in pixels; the whole page where the place has none."""
    left, top, right, bottom = parts or (0.0, 0.0, 1.0, 1.0)
    width, height = picture.width(), picture.height()
    return QRectF(left * width, top * height, (right - left) * width, (bottom - top) * height)


def _pdf_page(data: bytes, page: int, width: int) -> QImage:
    size = pages.page_sizes(data)[page]
    scale = width / size.width()
    strips = pages.bands(page, size, scale)
    whole = QImage(pages.pixels(size.width(), scale), pages.pixels(size.height(), scale), QImage.Format.Format_RGB32)
    painter = QPainter(whole)
    for strip in strips:
        painter.drawImage(0, strip.top, pages.draw(data, strip))
    painter.end()
    return whole


def _image_page(data: bytes, page: int) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if page:
        reader.jumpToImage(page)
    return reader.read()


def _lit(lit: Lit) -> QImage:
    picture = lit.picture.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    stop = QColor(theme.LIGHT.stop)
    painter.setPen(QPen(stop, theme.scaled(3)))
    soft = QColor(stop)
    soft.setAlphaF(0.12)
    painter.setBrush(soft)
    edge = theme.scaled(4)
    box: QRect = lit.box.toAlignedRect().adjusted(-edge, -edge, edge, edge)
    painter.drawRect(box)
    painter.end()
    return picture
