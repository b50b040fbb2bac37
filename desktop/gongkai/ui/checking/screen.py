"""The check of documents: a text or a Word file is dropped or chosen, its report shown, exported, a copy put right."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from gongkai.domain.errors import UserError
from gongkai.ui import theme
from gongkai.ui.actions import Act
from gongkai.ui.checking import words
from gongkai.ui.checking.files import SUFFIXES, checkable, save
from gongkai.ui.checking.report import ReportPage
from gongkai.ui.context import Context
from gongkai.ui.tasks import Task
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.empty import EmptyState
from gongkai.ui.widgets.header import Header
from gongkai.ui.widgets.progress import ProgressRow

if TYPE_CHECKING:
    from gongkai.notices.checker.document import Checked
    from gongkai.notices.checker.fixing import Change


class CheckingScreen(QWidget):
    """Nothing of the file is kept: neither in the workspace nor beside it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="desk")
        self._context = context
        self._path = Path()
        self._checked: Checked | None = None
        self._reading: Task | None = None
        self._header, self._empty, self.report = Header(Act.CHECK.word, self), EmptyState(self), ReportPage(self)
        self._choose = button(self.tr("选择文件…"), self.ask, "", self)
        self._export = button(self.tr("导出报告…"), self._ask_export, "", self)
        self._repair = button(self.tr("另存改正稿…"), self._ask_repair, "primary", self)
        self._pages, self._progress = QStackedWidget(self), ProgressRow(self)
        self.setAcceptDrops(True)
        self._lay_out()
        self.clear()
        context.desk_changed.connect(self.clear)

    def start(self, files: list[Path]) -> None:
        """Checks the first of these files; with none, shows what was checked last, or where a file is chosen."""
        if files:
            self._check(files[0])
        elif self._checked is None:
            self._choose.setFocus()

    def clear(self) -> None:
        """Forgets the file."""
        if self._reading is not None:
            self._reading.cancel()
        self._checked, self._reading = None, None
        self._header.say(Act.CHECK.word, self.tr("对照 GB/T 9704、15834、15835 检查格式、标点和数字，文件不进工作库"))
        self._allow()

    def ask(self) -> None:
        """Asks for a file in the system's own dialog."""
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        dialog = QFileDialog(self, Act.CHECK.word, "", self.tr("公文 ({0})").format(patterns))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open(dialog, self._check)

    def export_to(self, path: Path) -> None:
        """Writes the report as text."""
        if self._checked is not None:
            from gongkai.notices.checker.report import whole_report

            text = "\n".join(whole_report(self._checked.name, self._checked.manuscript, self._checked.departures))
            save(path, f"{text}\n".encode())
            self._context.message.emit(self.tr("报告已存为 {0}").format(path.name))

    def repair_to(self, path: Path) -> None:
        """Writes a copy with everything put right that needs nobody's judgement, and lists the changes.

        The original is never written over.
        """
        if path == self._path:
            raise UserError("不能覆盖原文件", f"“{path.name}”就是要检查的文件。", "请给改正稿另起一个名字。")
        self._context.tasks.pool(partial(_repair, self._path, path), lambda changes: self._repaired(path, changes))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if checkable(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.start(checkable(event.mimeData()))

    def _check(self, path: Path) -> None:
        self.clear()
        self._path = path
        task = self._reading = self._context.tasks.pool(partial(_read, path), self._show)
        self._progress.follow(task, self.tr("正在检查 {0}").format(path.name))

    def _show(self, checked: "Checked") -> None:
        self._checked = checked
        self._header.say(checked.name, words.summary(checked.departures))
        self.report.show_report(checked)
        self._allow()

    def _repaired(self, path: Path, changes: "tuple[Change, ...]") -> None:
        self._context.message.emit(self.tr("改正了 {0} 处，另存为 {1}").format(len(changes), path.name))
        self.report.show_changes(path, changes)

    def _allow(self) -> None:
        self._pages.setCurrentWidget(self.report if self._checked else self._empty)
        self._export.setEnabled(self._checked is not None)
        fixable = self._checked is not None and any(found.proposed is not None for found in self._checked.departures)
        self._repair.setEnabled(fixable)

    def _ask_export(self) -> None:
        self._ask_where(
            self.tr("导出报告"), self.tr("{name}-检查报告.txt").format(name=self._path.stem), self.export_to
        )

    def _ask_repair(self) -> None:
        self._ask_where(
            self.tr("另存改正稿"),
            self.tr("{name}-改正稿").format(name=self._path.stem) + self._path.suffix,
            self.repair_to,
        )

    def _ask_where(self, title: str, name: str, then: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, title, str(self._path.with_name(name)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        self._open(dialog, then)

    def _open(self, dialog: QFileDialog, then: Callable[[Path], None]) -> None:
        dialog.fileSelected.connect(lambda name: self._do(partial(then, Path(name))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _do(self, act: Callable[[], None]) -> None:
        try:
            act()
        except UserError as error:
            self._context.tasks.failed.emit(error)

    def _lay_out(self) -> None:
        for one in (self._choose, self._export, self._repair):
            self._header.add(one)
        self._empty.say(
            self.tr("把公文拖到这里，或选择文件"),
            self.tr("纯文本或 Word 文件（.txt、.docx）。逐条说明哪里不合标准、怎样改，可另存改正稿。"),
        )
        for page in (self._empty, self.report):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.scaled(side) for side in (24, 16, 24, 16)))
        column.setSpacing(theme.scaled(12))
        column.addWidget(self._header)
        column.addWidget(self._pages, 1)
        column.addWidget(self._progress)


def _read(path: Path, _task: Task) -> "Checked":
    from gongkai.notices.checker.document import check_document

    return check_document(path)


def _repair(path: Path, out: Path, _task: Task) -> "tuple[Change, ...]":
    from gongkai.notices.checker.document import repair_document

    repaired = repair_document(path, out.suffix)
    save(out, repaired.data)
    return repaired.changes
