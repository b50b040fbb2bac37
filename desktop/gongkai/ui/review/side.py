"""The side of the review desk: checklist, findings, entries, files, comments and history, one tab each."""

from collections import Counter
from datetime import datetime

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from gongkai.domain.finding import Decision
from gongkai.ui import theme
from gongkai.ui.comments.panel import CommentsPanel
from gongkai.ui.context import Context
from gongkai.ui.editor.history import History
from gongkai.ui.fields.files import FileList, attached
from gongkai.ui.findings.panel import FindingsPanel
from gongkai.ui.records.panel import RecordsPanel
from gongkai.ui.review.checklist import ChecklistPanel
from gongkai.ui.review.contents import ContentsPanel
from gongkai.ui.review.explained import Explained
from gongkai.ui.review.reading import Case
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.tabs import fit_tabs

_KEEPING = frozenset({Decision.NOT_PERSONAL, Decision.LAWFUL})
"""A reviewer keeps a finding with its ground or sends it back; only the drafter changes the content."""


class ReviewSide(QTabWidget):
    """Everything to look at beside the document."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewSide")
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        fit_tabs(self)
        self.tabBar().setAccessibleName(self.tr("侧栏"))
        self.checklist, self.findings, self.contents = ChecklistPanel(self), FindingsPanel(self), ContentsPanel(self)
        self.explained = Explained(self)
        self.files, self.history = FileList(self.tr("附件"), self), History(self)
        self.files.lock(True)
        self.records = RecordsPanel(context, self)
        self.comments = CommentsPanel(context, self)
        self._no_files = label(self.tr("没有附件"), "facts", self)
        for page in (
            self.checklist,
            _padded(self.explained, self.findings),
            self.contents,
            self._files_page(),
            self.comments,
            self.records,
            _padded(self.history),
        ):
            self.addTab(page, "")
        self._unread: Case | None = None
        self.currentChanged.connect(self._fill_contents)
        self.contents.comment_wanted.connect(self.write_comment)

    def open_case(self, case: Case, now: datetime) -> None:
        """Shows a case that was opened just now: checklist and entries too."""
        view = case.view
        self.checklist.ask(view.checklist, view.answers)
        self.checklist.lock(not case.may_act)
        self._unread = case
        self.records.open(view.disclosure.id)
        self.setCurrentIndex(0)
        self._fill_contents()
        self.show_case(case, now)

    def show_case(self, case: Case, now: datetime) -> None:
        """Shows what may have changed since: findings and history; answers half given stay."""
        view = case.view
        self.findings.offer(_KEEPING if case.may_act else ())
        self.findings.show_findings(
            view.revision.findings,
            view.dispositions,
            view.unsettled,
            view.form,
            view.names,
            proposals=view.proposals,
            me=view.person.id,
        )
        self.checklist.show_scans(view.revision.findings, view.unsettled, view.records)
        self.explained.show_reasons(view.form, view.explanations)
        left = Counter(f.place.file for f in view.revision.findings if f.key in view.unsettled and f.place.file)
        self.files.show_files(attached(view.revision.attachments, left))
        self.files.setVisible(bool(view.revision.attachments))
        self._no_files.setVisible(not view.revision.attachments)
        self.history.show_reviews(view.history, view.names, now, view.revisions)
        self.comments.show_threads(view.disclosure.id, view.form, view.comments, view.names, view.may_comment)
        self.show_counts(case)

    def show_counts(self, case: Case) -> None:
        """Names on the tabs how far the checklist is and how much is left to settle."""
        answered, asked = len(self.checklist.answers), len(case.view.checklist.questions)
        progress = self.tr("审查清单 {0}/{1}").format(answered, asked)
        self.setTabText(0, progress if case.may_act else self.tr("审查清单"))
        self.setTabText(1, _counted(self.tr("疑点"), len(case.view.unsettled)))
        self.setTabText(2, self.tr("填报内容"))
        self.setTabText(3, _counted(self.tr("附件"), len(case.view.revision.attachments)))
        self.setTabText(4, _counted(self.tr("批注"), self.comments.open_count))
        self.setTabText(5, self.tr("办理"))
        self.setTabText(6, self.tr("历史"))

    def show_findings_tab(self) -> None:
        """Brings the findings forward."""
        self.setCurrentIndex(1)

    def write_comment(self, field: str) -> None:
        """Brings the comments forward, to write at this field."""
        self.setCurrentWidget(self.comments)
        self.comments.write_at(field)

    def show_field(self, field: str) -> None:
        """Brings the entries forward, at this field."""
        self.setCurrentWidget(self.contents)
        self.contents.go_to(field)

    def show_history(self) -> None:
        """Brings the register of reviews forward."""
        self.setCurrentIndex(self.count() - 1)

    def answer_referral(self) -> None:
        """Brings the records forward, with the form for the answer."""
        self.setCurrentWidget(self.records)
        self.records.ask_answer()

    def _fill_contents(self) -> None:
        """The entries are laid out when they are first looked at: it takes a while where they have large tables."""
        if self._unread and self.currentWidget() is self.contents:
            self.contents.show_values(self._unread.view.form, self._unread.values, self._unread.public)
            self._unread = None

    def _files_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, theme.scaled(8), 0, 0)
        column.addWidget(self.files)
        column.addWidget(self._no_files)
        column.addStretch()
        return page


def _padded(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, theme.scaled(8), 0, 0)
    column.setSpacing(theme.scaled(8))
    for widget in widgets:
        column.addWidget(widget)
    column.setStretch(len(widgets) - 1, 1)
    return page


def _counted(word: str, count: int) -> str:
    return f"{word} {count}" if count else word
