"""The import screen: from files to drafts, one file after another."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gongkai.commands.desk import Changes, Desk
from gongkai.commands.many import Many
from gongkai.domain.errors import UserError
from gongkai.ui import theme
from gongkai.ui.actions import Act, add
from gongkai.ui.context import Context
from gongkai.ui.importing.dropped import importable
from gongkai.ui.importing.files import FilledForm, ListFile, make_draft, open_file
from gongkai.ui.importing.filled import FilledPage
from gongkai.ui.importing.lists import Matched, Survey, import_rows, match_list, survey
from gongkai.ui.importing.matching import MatchingPage
from gongkai.ui.importing.report import ReportPage
from gongkai.ui.importing.start import StartPage
from gongkai.ui.tasks import Task
from gongkai.ui.worklist.chooser import FormChooser

T = TypeVar("T")


class ImportingScreen(QWidget):
    """Leads from the choice of a file to its draft, or to the report of a list; `list_wanted` carries an area."""

    list_wanted = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="desk")
        self._context = context
        self._file: FilledForm | ListFile | None = None
        self._matched: Matched | None = None
        self._survey: Survey | None = None
        self._reading: Task | None = None
        self._running: Task | None = None
        self.start, self.filled = StartPage(self), FilledPage(self)
        self.matching, self.report = MatchingPage(self), ReportPage(self)
        self._pages = QStackedWidget(self)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether a file is being read, counted or imported."""
        return self._reading is not None or self._running is not None

    def take(self, files: list[Path]) -> None:
        """Shows what a file holds; with none, where it is chosen. An import under way goes on and is shown."""
        if self._running is not None:
            self._show(self.matching)
            return
        self.clear()
        self.start.start()
        if len(files) > 1:
            self._context.message.emit(self.tr("一次导入一个文件，先打开“{0}”").format(files[0].name))
        if files:
            library = self._context.desk.library
            self.start.follow(self._read(partial(open_file, files[0], library), self._opened), files[0].name)

    def clear(self) -> None:
        """Forgets the file; an import under way stops after the rows it is at, and is not reported."""
        self._stop_reading()
        if self._running is not None:
            self._running.cancel()
        self._file = self._matched = self._survey = self._running = None
        self._show(self.start)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._running is None and importable(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take(importable(event.mimeData()))

    # ---- a file is opened

    def _opened(self, file: FilledForm | ListFile) -> None:
        self._file = file
        if isinstance(file, FilledForm):
            self._show(self.filled)
            self.filled.show_file(file)
        else:
            self._choose_form()

    def _make_draft(self) -> None:
        if isinstance(self._file, FilledForm):
            self.filled.allow(False)
            work = partial(make_draft, self._context.desk, self._file.draft)
            self._context.tasks.database(work, self._draft_made, self._draft_failed)

    def _draft_made(self, made: tuple[Changes, tuple[UserError, ...]]) -> None:
        changes, refused = made
        self._context.changed.emit(changes)
        if self._file is None:  # somebody else sits here by now
            return
        self.clear()
        self._context.open_disclosure.emit(changes.id)
        for error in refused:
            self._context.tasks.failed.emit(error)

    def _draft_failed(self, error: BaseException) -> None:
        self.filled.allow(True)
        self._context.tasks.failed.emit(error)

    # ---- a list is matched

    def _choose_form(self) -> None:
        forms = self._context.desk.library.forms
        chooser = FormChooser(forms, None, self, self.tr("这份名单用哪个表单"), self.tr("用这个表单"))
        chooser.chosen.connect(self._match)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _match(self, form_id: str) -> None:
        desk = self._context.desk
        form = desk.library.form(form_id)
        if isinstance(self._file, ListFile):
            self._read(partial(match_list, desk, form, self._file.sheets), self._show_match)

    def _show_match(self, matched: Matched) -> None:
        assert self._file is not None
        self._matched = matched
        self._show(self.matching)
        self.matching.show_list(self._file.path.name, matched)
        self._count()

    def _count(self) -> None:
        if self._matched is not None:
            self._survey = None
            self.matching.wait(self._matched.form)
            work = partial(survey, self._context.desk, self._matched, self.matching.columns.match)
            self._read(work, self._counted)

    def _counted(self, found: Survey) -> None:
        assert self._matched is not None
        self._survey = found
        self.matching.show_survey(self._matched, found)

    # ---- a list is imported

    def _import(self) -> None:
        if self._matched is None or self._survey is None or self._running is not None:
            return
        reports: list[Many] = []  # a stopped task announces no result, but its report is told all the same
        desk, matched, rows = self._context.desk, self._matched, self._survey.rows
        match = self.matching.columns.match

        def work(task: Task) -> None:
            tell = partial(_tell, task)
            reports.append(import_rows(desk, matched, match, rows, tell, lambda: task.cancelled))

        task = self._running = self._context.tasks.pool(work)
        task.ended.connect(lambda: self._imported(task, matched, reports))
        self.matching.follow(task)

    def _imported(self, task: Task, matched: Matched, reports: list[Many]) -> None:
        for many in reports:
            self._context.changed.emit(many.changes)
        if self._running is not task:
            return
        self._running = None
        if reports:
            self._show(self.report)
            self.report.show_report(matched, reports[0])
        else:
            self._count()

    # ---- small things

    def _read(self, work: Callable[[], T], done: Callable[[T], Any]) -> Task:
        """Reads in the pool; what was being read before is given up."""
        self._stop_reading()
        task = self._reading = self._context.tasks.pool(lambda _task: work(), done)
        task.ended.connect(lambda: self._read_ended(task))
        return task

    def _read_ended(self, task: Task) -> None:
        if self._reading is task:
            self._reading = None

    def _stop_reading(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)

    def _show_list(self) -> None:
        area = self._matched.form.area if self._matched else 0
        self.clear()
        if area:
            self.list_wanted.emit(area)
        else:
            self._context.leave.emit()

    def _lay_out(self) -> None:
        for page in (self.start, self.filled, self.matching, self.report):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.scaled(side) for side in (24, 16, 24, 16)))
        column.addWidget(self._pages)

    def _connect(self) -> None:
        self.start.chosen.connect(self.take)
        self.start.left.connect(self._context.leave)
        self.filled.agreed.connect(self._make_draft)
        self.matching.changed.connect(self._count)
        self.matching.agreed.connect(self._import)
        self.matching.form_wanted.connect(self._choose_form)
        for page in (self.filled, self.matching):
            page.left.connect(lambda: self.take([]))
        self.report.list_wanted.connect(self._show_list)
        self.report.opened.connect(self._context.open_disclosure)
        self._context.desk_changed.connect(self._on_seat_taken)
        add(self, Act.IMPORT, self._ask)
        app = QCoreApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self.clear)

    def _ask(self) -> None:
        self.take([])
        if self._running is None:
            self.start.ask()

    def _on_seat_taken(self, _desk: Desk) -> None:
        self.clear()


def _tell(task: Task, done: int, all_: int) -> None:
    task.progress.emit(done, all_, f"{done} / {all_}")
