"""The side column: findings, problems, the notice's pages, files, comments, history and records, one tab each."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from gongkai.domain.finding import Finding
from gongkai.ui.comments.panel import CommentsPanel
from gongkai.ui.context import Context
from gongkai.ui.editor.history import History
from gongkai.ui.editor.rules import ProblemList
from gongkai.ui.fields.files import AttachedFile, FileList
from gongkai.ui.findings.panel import FindingsPanel
from gongkai.ui.findings.spot import SpotView
from gongkai.ui.preview.pane import PreviewPane
from gongkai.ui.published.panel import PublishedPanel
from gongkai.ui.records.panel import RecordsPanel
from gongkai.ui.register.log import log_under
from gongkai.ui.widgets.announcing import announce
from gongkai.ui.widgets.tabs import fit_tabs


class Side(QTabWidget):
    """The tabs beside the form; `preview_wanted` comes when the notice's tab is shown or clicked."""

    preview_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings, self.problems = FindingsPanel(self), ProblemList(self)
        self.preview, self.history = PreviewPane(context.tasks, self), History(self)
        self.records, self.published = RecordsPanel(context, self), PublishedPanel(context, self)
        self.comments = CommentsPanel(context, self)
        self.records.opened.connect(self.published.open)
        log_under(context, self.preview)
        self.spot = SpotView(context, self.tr("收起"), self)
        self.spot.closed.connect(self.spot.hide)
        self.files = FileList(self.tr("附件"), self)
        self.setObjectName("editorSide")
        fit_tabs(self)
        self.tabBar().setAccessibleName(self.tr("侧栏"))
        for page, title in (
            (self.findings, ""),
            (self.problems, ""),
            (self.preview, self.tr("预览")),
            (self._files_page(), ""),
            (self.comments, ""),
            (self.history, self.tr("历史")),
            (self.records, self.tr("办理")),
            (self.published, self.tr("公开")),
        ):
            self.addTab(page, title)
        self.setTabVisible(self.indexOf(self.published), False)
        self.published.found.connect(lambda any_: self.setTabVisible(self.indexOf(self.published), any_))
        self._findings = 0
        self.show_counts(0, 0)
        self.show_files(())
        self.show_comment_count()
        self.currentChanged.connect(self._want_preview)
        self.tabBarClicked.connect(self._want_preview)

    @property
    def preview_shown(self) -> bool:
        """Whether the notice's pages can be seen now."""
        return self.isVisible() and self.currentWidget() is self.preview

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want_preview()

    def show_counts(self, findings: int, problems: int) -> None:
        """Names on the tabs how much is left to settle."""
        if findings > self._findings:
            announce(self, _counted(self.tr("疑点"), findings))
        self._findings = findings
        self.setTabText(0, _counted(self.tr("疑点"), findings))
        self.setTabText(1, _counted(self.tr("规则"), problems))

    def show_files(self, files: Sequence[AttachedFile]) -> None:
        """Lists the files of the whole disclosure."""
        self.files.show_files(files)
        self.setTabText(3, _counted(self.tr("附件"), len(files)))

    def show_files_page(self) -> None:
        """Brings the files forward."""
        self.setCurrentIndex(3)

    def show_comment_count(self) -> None:
        """Names on the tab how many conversations are open."""
        self.setTabText(self.indexOf(self.comments), _counted(self.tr("批注"), self.comments.open_count))

    def write_comment(self, field: str) -> None:
        """Brings the comments forward, to write at this field."""
        self.setCurrentWidget(self.comments)
        self.comments.write_at(field)

    def answer_comment(self, thread: str) -> None:
        """Brings the comments forward, to answer in this conversation."""
        self.setCurrentWidget(self.comments)
        self.comments.reply_to(thread)

    def show_spot(self, disclosure: str, finding: Finding) -> None:
        """Shows where a finding lies in its file, below the list of files."""
        self.setCurrentIndex(3)
        self.spot.show()
        self.spot.show_spot(disclosure, finding)

    def put_spot_away(self) -> None:
        """Shows nothing of any file."""
        self.spot.clear()
        self.spot.hide()

    def _files_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.files)
        column.addWidget(self.spot, 4)
        column.addStretch(1)
        self.spot.hide()
        return page

    def _want_preview(self, _at: int = 0) -> None:
        if self.preview_shown:
            self.preview_wanted.emit()


def _counted(word: str, count: int) -> str:
    return f"{word} {count}" if count else word
