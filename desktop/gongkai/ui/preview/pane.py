"""The preview pane: the pages, the few tools above them, and a sentence where there is nothing to show."""

from functools import partial

from PySide6.QtCore import QPointF, QSizeF, Qt, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from gongkai.domain.errors import UserError
from gongkai.ui import language
from gongkai.ui.preview.job import PrintJob
from gongkai.ui.preview.pages import page_sizes
from gongkai.ui.preview.printing import ask_for_printer, new_printer, pages_to_print, remember
from gongkai.ui.preview.search import SearchBar
from gongkai.ui.preview.text import Clicked, Match, clicked, find
from gongkai.ui.preview.thumbnails import Thumbnails
from gongkai.ui.preview.tools import Tools
from gongkai.ui.preview.view import PageView
from gongkai.ui.tasks import Task, Tasks
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label


class PreviewPane(QWidget):
    """Shows a PDF with zoom, search and printing.

    `subject` is whatever the pages are about (a disclosure's id): `printed` carries it with the Sheets that went to a
    printer, even where something else is shown by then. `pointed_at` carries what somebody clicked twice on a page.
    `print_action` may be hidden by a screen whose pages must not go on paper.
    """

    printed = Signal(str, object)
    subject_changed = Signal(str)
    pointed_at = Signal(object)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject = ""
        self._tasks = tasks
        self._title = self.tr("公文")
        self._data, self._first = b"", 0
        self._sizes: tuple[QSizeF, ...] = ()
        self._opening: Task | None = None
        self._job: PrintJob | None = None
        self.setObjectName("previewPane")
        self.view, self.thumbnails = PageView(tasks, self), Thumbnails(tasks, self)
        self._search = SearchBar(tasks, self.view, self)
        self._tools = Tools(self.view, self._search.start, self.print_dialog, self)
        self.print_action = self._tools.print
        self._note = label("", "facts", self, wraps=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._progress = QProgressBar(self)
        self._arrange()
        self._connect()
        self.clear()

    @property
    def subject(self) -> str:
        """What the pages are about."""
        return self._subject

    @subject.setter
    def subject(self, subject: str) -> None:
        self._subject = subject
        self.subject_changed.emit(subject)

    def show_pdf(self, data: bytes, title: str = "") -> None:
        """Shows a PDF; place and zoom stay as they were, so the same document drawn anew does not jump.

        `title` is the name under which it is printed.
        """
        self._title = title or self._title
        if not data:
            self.clear()
        elif data != self._data:
            self._stop_opening()
            self._opening = self._tasks.pool(partial(_open, data), self._opened, self._not_opened)

    def begin_at(self, page: int) -> None:
        """Shows the next document from this page on."""
        self._first = page

    def show_note(self, text: str) -> None:
        """Shows a sentence instead of pages, for instance that they are being drawn."""
        self._stop_opening()
        self._forget()
        self._note.setText(text)
        self._stack.setCurrentWidget(self._note)

    def show_error(self, error: BaseException) -> None:
        """Shows why there is nothing to see; an error that is our bug goes on to `failed`."""
        if isinstance(error, UserError):
            self.show_note(f"{language.sentence(error.title)}\n{language.advice(error)}")
        else:
            self.show_note(self.tr("公文没有画出来。"))
            self.failed.emit(error)

    def clear(self) -> None:
        """Back to the empty pane; the next document starts at its first page."""
        self.show_note(self.tr("填写后在这里看到公文"))

    def go_to(self, text: str) -> None:
        """Goes to the first place where this text stands and marks it; a text that is masked there is not found."""
        if self._data and text:
            self._tasks.pool(partial(_find, self._data, text), self.view.show_mark, self.show_error)

    def add_below(self, widget: QWidget) -> None:
        """Puts something under the pages that belongs to them."""
        self._column.addWidget(widget)

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._sizes)

    @property
    def note(self) -> str:
        """The sentence that stands instead of pages; empty while pages are shown."""
        return self._note.text() if self._stack.currentWidget() is self._note else ""

    def print_dialog(self) -> None:
        """Asks for printer, copies, sides and pages, and prints."""
        if not self._data:
            return
        printer = new_printer(self._title, self.page_count)
        ask_for_printer(printer, self, partial(self.print_to, printer), last_page=self.page_count)

    def print_to(self, printer: QPrinter) -> None:
        """Prints what is shown as this printer is set; the window stays usable meanwhile."""
        remember(printer)
        pages = pages_to_print(printer, self.page_count, self.view.page)
        self._job = job = PrintJob(self._tasks, self._data, self._sizes, printer)
        job.progress.connect(self._show_progress)
        job.finished.connect(partial(self._print_finished, self.subject))
        job.failed.connect(self._print_failed)
        self._show_printing(True)
        job.start(pages)

    def cancel_printing(self) -> None:
        """Stops the print job under way."""
        if self._job:
            self._job.cancel()
            self._job = None
        self._show_printing(False)

    def _opened(self, opened: tuple[bytes, tuple[QSizeF, ...]]) -> None:
        self._opening = None
        self._data, self._sizes = opened
        self._tools.allow(True)
        self._stack.setCurrentIndex(1)
        self.view.show_pages(*opened)
        if self._first:
            self.view.go_to_page(self._first)
            self._first = 0
        self.thumbnails.show_pages(*opened)
        self._search.show_document(self._data)

    def _not_opened(self, error: BaseException) -> None:
        self._opening = None
        self.show_error(error)

    def _stop_opening(self) -> None:
        if self._opening:
            self._opening.cancel()
        self._opening = None

    def _forget(self) -> None:
        self._data, self._sizes = b"", ()
        self.view.clear()
        self.thumbnails.clear()
        self._search.show_document(b"")
        self._tools.allow(False)

    def _point(self, page: int, point: QPointF) -> None:
        self._tasks.pool(partial(_clicked, self._data, page, point), self._pointed, self.show_error)

    def _pointed(self, found: Clicked | None) -> None:
        if found:
            self.pointed_at.emit(found)

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setMaximum(total)
        self._progress.setValue(done)
        self._told.setText(self.tr("正在打印 {0} / {1} 页").format(min(done + 1, total), total))

    def _print_finished(self, subject: str, sheets: object) -> None:
        self._job = None
        self._show_printing(False)
        self.printed.emit(subject, sheets)

    def _print_failed(self, error: BaseException) -> None:
        self._job = None
        self._show_printing(False)
        self.failed.emit(error)

    def _show_printing(self, under_way: bool) -> None:
        self._progress.setVisible(under_way)
        self._told.setVisible(under_way)
        self._cancel.setVisible(under_way)
        self.print_action.setEnabled(bool(self._data) and not under_way)

    def _connect(self) -> None:
        self.view.page_changed.connect(lambda page, _count: self.thumbnails.show_page(page))
        self.view.pointed.connect(self._point)
        self.view.failed.connect(self.show_error)
        self.thumbnails.chosen.connect(self.view.go_to_page)
        self.thumbnails.failed.connect(self.show_error)
        self._search.failed.connect(self.show_error)
        self._tools.thumbnails.toggled.connect(self.thumbnails.setVisible)

    def _arrange(self) -> None:
        self._cancel = button(self.tr("停止打印"), self.cancel_printing, "quiet", self)
        pages = QWidget(self)
        beside = QHBoxLayout(pages)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(4)
        beside.addWidget(self.thumbnails)
        beside.addWidget(self.view, 1)
        self.thumbnails.hide()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._note)
        self._stack.addWidget(pages)
        printing = QHBoxLayout()
        self._told = label("", "facts", self)
        printing.addWidget(self._told)
        printing.addWidget(self._progress, 1)
        printing.addWidget(self._cancel)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._tools)
        column.addWidget(self._search)
        column.addLayout(printing)
        column.addWidget(self._stack, 1)
        self._show_printing(False)


def _open(data: bytes, _task: Task) -> tuple[bytes, tuple[QSizeF, ...]]:
    return data, page_sizes(data)


def _find(data: bytes, text: str, _task: Task) -> Match | None:
    return find(data, text)


def _clicked(data: bytes, page: int, point: QPointF, _task: Task) -> Clicked | None:
    return clicked(data, page, point)
