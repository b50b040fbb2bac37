"""Signing many (批量签发): what nobody has anything against, each read, ticked and signed by itself."""

from collections.abc import Sequence
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from gongkai.domain.checklist import Checklist
from gongkai.domain.errors import UserError
from gongkai.ui import actions, form_words, language, theme
from gongkai.ui.actions import Act
from gongkai.ui.context import Context
from gongkai.ui.preview.pane import PreviewPane
from gongkai.ui.punctuation import named, points
from gongkai.ui.review import acts
from gongkai.ui.review.candidates import CandidateModel, CandidateTable
from gongkai.ui.review.signing import SignPanel
from gongkai.ui.tasks import Task
from gongkai.ui.widgets.bar import Bar
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.cells import VALUE
from gongkai.ui.widgets.header import Header
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.progress import ProgressRow

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes
    from gongkai.commands.queue import Candidate, Signed

_LIST = 340
"""Room for a title, its state and its tick."""


class BatchPanel(QWidget):
    """Lists everything that waits for the signature by title; `left` asks to go back to one at a time."""

    left = Signal()
    _advanced = Signal(int, int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="desk")
        self._context = context
        self._stop = Event()
        self._task: Task | None = None
        self.signed: frozenset[str] = frozenset()
        self._header, self._told, self.signing = Header(self.tr("批量签发"), self), Bar(self), SignPanel(self)
        self.model = CandidateModel(self)
        self.table = CandidateTable(self.model, self)
        self.preview = PreviewPane(context.tasks, self)
        self._progress = ProgressRow(self)
        self._confirms = label("", "note", self, wraps=True)
        self.primary = button("", self._ask, "primary", self)
        self._lay_out()
        self._connect()

    def start(self) -> None:
        """Reads what waits; `signed` holds what is signed from now on."""
        self.signed = frozenset()
        self._told.clear()
        self.signing.put_away()
        self._read()

    def clear(self) -> None:
        """Shows nothing of anybody."""
        desk_free = self._context.is_open
        if desk_free:
            self.model.show_rows((), self._context.desk.clock(), self._context.desk.library.calendar)
        self.signing.put_away()
        self._told.clear()
        self.preview.clear()

    def _read(self) -> None:
        self._context.tasks.database(partial(acts.to_sign, self._context.desk), self._show)

    def _show(self, read: tuple[tuple["Candidate", ...], Checklist]) -> None:
        if not self._context.signed_in:
            return
        desk, (candidates, checklist) = self._context.desk, read
        if self.signed and not candidates:
            self.left.emit()
            return
        at = self.table.currentIndex().row()
        self.model.show_rows(candidates, desk.clock(), desk.library.calendar)
        clean = self.model.clean
        facts = [self.tr("{0} 件没有疑点，可以在这里签发").format(clean)]
        apart = len(candidates) - clean
        facts += [self.tr("{0} 件有疑点、提示或批注，请单独审查").format(apart)] if apart else []
        self._header.say(self.tr("批量签发"), "；".join(facts))
        confirms = points(form_words.question(question) for question in checklist.questions)
        self._confirms.setText(self.tr("勾选一件，即对这一件逐项确认：{0}。").format(confirms))
        self.table.selectRow(max(0, min(at, len(candidates) - 1)))
        self.table.setFocus()

    def _show_count(self) -> None:
        count = len(self.model.chosen)
        self.primary.setText(self.tr("签发 {0} 件").format(count) if count else Act.SIGN.word)
        self.primary.setEnabled(bool(count) and not self._progress.is_following)

    def _show_pages(self, now: QModelIndex) -> None:
        candidate = now.data(VALUE) if now.isValid() else None
        if candidate is None:
            self.preview.clear()
            return
        self.preview.subject = candidate.summary.id
        draw = partial(acts.draft_pdf, self._context.desk, candidate.summary.id)
        shown = partial(self._drawn, candidate.summary.id, candidate.summary.title)
        self._context.tasks.database(draw, shown, self.preview.show_error)

    def _drawn(self, disclosure: str, title: str, data: bytes) -> None:
        if self.preview.subject == disclosure:
            self.preview.show_pdf(data, title)

    # --- what a person does ---

    def _ask(self) -> None:
        chosen = self.model.chosen
        if chosen and not self._progress.is_following:
            self.signing.ask([candidate.summary.title for candidate in chosen])

    def _sign(self, passphrase: str) -> None:
        chosen, desk = self.model.chosen, self._context.desk
        self._stop.clear()
        work = partial(acts.sign_many, desk, passphrase, chosen, self._advanced.emit, self._stop.is_set)
        task = self._context.tasks.database(work, self._signed, self._not_signed)
        self._task = task
        self._progress.follow(task, self.tr("正在签发 {0} 件").format(len(chosen)), self._stop.set)
        self._show_count()

    def _advance(self, done: int, total: int) -> None:
        if self._task:
            self._task.progress.emit(done, total, "")

    def _signed(self, told: tuple[Sequence["Signed"], "Changes"]) -> None:
        signed, changes = told
        self.signing.put_away()
        self.signed |= changes.disclosures
        self._context.changed.emit(changes)
        refused = [one for one in signed if one.refused]
        self._context.message.emit(self.tr("已签发 {0} 件").format(len(signed) - len(refused)))
        if refused:
            lines = [named(one.title, language.advice(one.refused)) for one in refused if one.refused]
            self._told.say(self.tr("{0} 件没有签发：").format(len(refused)) + "\n".join(lines), "look")
        self._read()

    def _not_signed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.signing.complain(language.advice(error))
            self.signing.passphrase.setFocus()
        else:
            self._context.tasks.failed.emit(error)

    def _open(self, disclosure: str) -> None:
        self.left.emit()
        self._context.open_disclosure.emit(disclosure)

    # --- how it is made ---

    def _connect(self) -> None:
        self.model.ticked.connect(self._show_count)
        self._advanced.connect(self._advance)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._show_pages(now))
        self.table.opened.connect(self._open)
        self.signing.signed.connect(self._sign)
        self.preview.failed.connect(self._context.tasks.failed)
        actions.add(self, Act.SIGN, self._ask)
        everything = QShortcut(QKeySequence.StandardKey.SelectAll, self.table)
        everything.setContext(Qt.ShortcutContext.WidgetShortcut)
        everything.activated.connect(lambda: self.model.tick_all(len(self.model.chosen) < self.model.clean))

    def _lay_out(self) -> None:
        self.primary.setToolTip(Act.SIGN.shortcut.toString())
        everything = button(self.tr("全选"), lambda: self.model.tick_all(True), "", self)
        for widget in (everything, button(self.tr("逐件审查"), self.left.emit, "", self), self.primary):
            self._header.add(widget)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        self.table.setMinimumWidth(theme.scaled(_LIST))
        split.addWidget(self.table)
        split.addWidget(self.preview)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme.scaled(12))
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.scaled(side) for side in (24, 16, 16, 12)))
        column.setSpacing(theme.scaled(12))
        for part in (self._header, self._told, self.signing, self._progress, self._confirms):
            column.addWidget(part)
        column.addWidget(split, 1)
