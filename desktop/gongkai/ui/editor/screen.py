"""The form editor: the form at the left, at the right everything that is known about it as one types."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gongkai.domain.finding import Decision, Finding
from gongkai.domain.values import Problem
from gongkai.domain.workflow import EDITABLE, State
from gongkai.ui import actions, theme, words
from gongkai.ui.actions import Act
from gongkai.ui.comparing.view import ComparingView
from gongkai.ui.context import Context
from gongkai.ui.dropping import dropped_files
from gongkai.ui.editor import acts
from gongkai.ui.editor.carried import RULE
from gongkai.ui.editor.deeds import Deeds
from gongkai.ui.editor.draft import OpenDraft
from gongkai.ui.editor.drawing import Drawing
from gongkai.ui.editor.faults import Faults
from gongkai.ui.editor.head import EditorHead
from gongkai.ui.editor.help import HelpPane
from gongkai.ui.editor.live import CHECK_MS, Live, check_work, is_long, read_places
from gongkai.ui.editor.paper import Paper
from gongkai.ui.editor.problems import filled
from gongkai.ui.editor.side import Side
from gongkai.ui.editor.sight import look_at, sight_of
from gongkai.ui.editor.spread import Spread
from gongkai.ui.editor.torn import TornBar
from gongkai.ui.fields.entry import REDO_KEYS, UNDO_KEYS, Spot
from gongkai.ui.fields.files import attached
from gongkai.ui.frame.whereabouts import Sight
from gongkai.ui.widgets.bar import Bar

if TYPE_CHECKING:
    from gongkai.commands.checking import Check


class EditorScreen(QWidget):
    """Shows one disclosure to write in, or to read where its state or its drafter forbid writing."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.draft = OpenDraft(context, self)
        self._deeds = Deeds(context, self.draft, self)
        self.head, self.side, self.help = EditorHead(self), Side(context, self), HelpPane(self)
        self._refused, self._returned, self._torn = Bar(self), Bar(self), TornBar(self.draft, self)
        self._sent = Bar(self)
        self.comparing = ComparingView(context, self)
        self.paper: Paper | None = None
        self._coming: Paper | None = None
        self._faults = Faults(self.draft)
        self._undone = ""
        self._sight: Sight = {}
        self._checking = Live(context, CHECK_MS, self._check_work, self)
        self._drawing = Drawing(context, self.draft, self.side, self)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()

    def open(self, disclosure_id: str) -> None:
        """Opens a disclosure; what is unsaved of the one before is written first."""
        self._checking.stop()
        self._drawing.clear()
        self.side.put_spot_away()
        self._sight = {}
        self.draft.open(disclosure_id)

    def sight(self) -> Sight:
        """Where on the form somebody looks; nowhere before it is laid down."""
        return sight_of(self.paper, self.side) if self.paper else self._sight

    def look_at(self, sight: Sight) -> None:
        """Leads back to where somebody looked, once the form is laid down."""
        self._sight = sight

    @property
    def busy(self) -> bool:
        """Whether something is still being read, saved or checked."""
        return self.draft.busy or self._checking.under_way or self._coming is not None

    def flush(self) -> None:
        """Writes what is unsaved now."""
        if self.paper:
            self.paper.flush_reasons()
        self.draft.flush()

    def close_draft(self) -> None:
        """Takes the disclosure off the screen, as when somebody else sits down; `flush` has come before."""
        self._checking.stop()
        self._drawing.clear()
        self.draft.close()
        self._clear_paper()
        self.side.comments.clear()
        self.help.put_away()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.draft.editable and dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self._spread.show_target(True)
            self._context.message.emit(self.tr("松开就添加为附件"))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._spread.show_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Attaches the files, and brings forward what the scanners say to them."""
        event.acceptProposedAction()
        self._spread.show_target(False)
        self.side.show_files_page()
        self._deeds.attach_anywhere(dropped_files(event.mimeData()))

    # --- what is shown ---

    def _show_opened(self) -> None:
        view = self.draft.view
        assert view is not None
        self._clear_paper()
        for bar in (self._refused, self._torn, self._sent):
            bar.clear()
        self.side.preview.subject = view.disclosure.id
        self._coming = Paper(view.form, self.draft.sheet, view.department.name, self._spread.card)
        self._go_on(self._coming)

    def _go_on(self, paper: Paper) -> None:
        """Makes the form, a piece in each turn of the event loop so that none holds a key up, then shows it."""
        if self._coming is paper:
            QTimer.singleShot(0, self, partial(self._lay_down if paper.grow() else self._go_on, paper))

    def _lay_down(self, paper: Paper) -> None:
        """Shows the form that was made."""
        view = self.draft.view
        if self._coming is not paper or view is None:
            return
        self._coming, self.paper = None, paper
        self._spread.lay_down(paper)
        paper.left.connect(self._leave)
        paper.explained.connect(self._deeds.explain)
        paper.confirmed.connect(self._deeds.confirm_carried)
        paper.entered.connect(self._follow_with_help)
        paper.entered.connect(self._drawing.show_place)
        paper.help_wanted.connect(self._explain)
        paper.offered.connect(self._deeds.attach)
        paper.removed.connect(self._deeds.detach)
        paper.entered.connect(self.side.comments.box.follow)
        paper.reply_wanted.connect(self._answer_comment)
        paper.settled.connect(self.side.comments.settle)
        self._show_renewed()
        read_places(self._context, view.form, self._show_problems)
        long = is_long(self.draft.sheet.snapshot())
        self.side.setCurrentWidget(self.side.findings if self._faults.unsettled() or long else self.side.preview)
        if self._sight:
            look_at(self._sight, paper, self.side)
        elif self.draft.editable:
            paper.show_field(next(iter(paper.entries)))

    def _show_renewed(self) -> None:
        self._show_who()
        view = self.draft.view
        assert view is not None
        if self.paper is None:
            return  # it shows what there is when it is laid down
        self.paper.lock(not self.draft.editable)
        self.side.files.lock(not self.draft.editable)
        self.side.findings.offer(tuple(Decision) if self.draft.editable else ())
        self._show_head()
        self._show_reason()
        writing = view.disclosure.revision_at_hand if view.disclosure.state in EDITABLE else 0
        self.side.history.show_reviews(view.reviews, view.names, self._context.desk.clock(), view.revisions, writing)
        self.side.records.open(view.disclosure.id)
        self._show_comments()
        if self._faults.check is None or not self._checking.under_way:
            self._show_check(view.check)
        else:
            self._show_problems()
        self._drawing.follow()

    def _show_head(self) -> None:
        view, desk = self.draft.view, self._context.desk
        assert view is not None
        today = desk.clock().astimezone().date()
        self.head.show_view(view, self.draft.sheet.snapshot(), today, desk.library.calendar)

    def _show_comments(self) -> None:
        view = self.draft.view
        assert view is not None
        assert self.paper is not None
        self.paper.show_comments(view.comments, view.names, view.may_comment)
        self.side.comments.show_threads(view.disclosure.id, view.form, view.comments, view.names, view.may_comment)
        self.side.show_comment_count()

    def _show_reason(self) -> None:
        view = self.draft.view
        assert view is not None
        if view.disclosure.state is State.RETURNED and view.disclosure.last_opinion:
            self._returned.say(self.tr("已退回：{0}").format(view.disclosure.last_opinion), "look")
        else:
            self._returned.clear()

    def _show_check(self, check: "Check") -> None:
        view = self.draft.view
        if view is None or self.paper is None:
            return
        self._faults.take(check)
        unsettled = self._faults.unsettled()
        keys = frozenset(finding.key for finding in unsettled)
        self.side.findings.show_findings(
            check.findings,
            view.dispositions,
            keys,
            view.form,
            view.names,
            proposals=view.proposals,
            me=self._context.desk.account.id,
        )
        self.draft.note_due(check.due)
        self._show_head()
        self._show_problems()
        if self._faults.insisting:
            self._say_refusal()
        self._show_files(unsettled)

    def _show_problems(self) -> None:
        view = self.draft.view
        if view and self.paper:
            shown, wrong = self._faults.shown(), self._faults.wrong()
            self.paper.show_problems(shown, view.explanations)
            unsaid = sum(not problem.blocking for problem in wrong)
            carried = sum(problem.rule == RULE for problem in wrong)
            count = filled(view.form, self.draft.sheet.snapshot()), len(view.form.fields)
            unsettled = len(self._faults.unsettled())
            self.head.show_progress(*count, len(wrong) - unsaid - carried, unsaid, carried, unsettled)
            self.paper.show_carried({problem.field for problem in wrong if problem.rule == RULE})
            self.side.problems.show_problems(view.form, shown)
            self.side.show_counts(len(self._faults.unsettled()), len(shown))

    def _show_files(self, unsettled: tuple[Finding, ...]) -> None:
        view = self.draft.view
        assert view is not None
        assert self.paper is not None
        counts: dict[str, int] = {}
        for finding in unsettled:
            if finding.place.file:
                counts[finding.place.file] = counts.get(finding.place.file, 0) + 1
        files = attached(view.disclosure.attachments, counts)
        self.side.show_files(files)
        for entry in self.paper.file_entries():
            entry.files.show_files([file for file in files if file.attachment.field == entry.field.name])

    def _show_saved(self) -> None:
        now = self._context.desk.clock()
        self.head.show_saved(self.tr("已自动保存 {0}").format(words.moment(now, now)))

    def _show_who(self) -> None:
        view = self.draft.view
        self.head.show_who(self._context.who.get(view.disclosure.id, ()) if view else ())

    def _show_merged(self) -> None:
        self._context.message.emit(self.tr("别处的改动已自动合并"))

    # --- what a person does ---

    def _leave(self, name: str) -> None:
        if self._faults.leave(name):
            self._show_problems()

    def _typed_something(self, _name: str) -> None:
        self._checking.touch()
        self._drawing.follow()

    def _next(self, step: int) -> None:
        if not self.comparing.isHidden():
            self.comparing.step(step)
            return
        if problem := self._faults.next(step):
            self._go_to_problem(problem)
        elif self._faults.unsettled():
            self._go_through_findings(step)
        else:
            self._context.message.emit(self.tr("没有问题"))

    def _go_through_findings(self, step: int) -> None:
        """Once nothing in the form is wrong, what is left are findings: one after the other, its place in sight."""
        self._spread.show_side()
        self.side.setCurrentWidget(self.side.findings)
        finding = self.side.findings.walk(step)
        if finding and self.paper and not finding.place.file:
            self.paper.reveal(finding.place.field)

    def _go_to_problem(self, problem: Problem) -> None:
        self._spread.show_work()
        self._leave(problem.field)
        self._faults.stand_at(problem)
        if self.paper and (problem.blocking or not self.paper.go_to_reason(problem.rule)):
            self.paper.go_to(problem.field, Spot(problem.row, problem.column or ""))

    def _go_to_finding(self, finding: Finding) -> None:
        place = finding.place
        if place.file and self.draft.view:
            self.side.show_spot(self.draft.view.disclosure.id, finding)
        elif self.paper:
            self._spread.show_work()
            self.paper.go_to(place.field, Spot(place.row, place.column, finding.start, finding.end))

    def _go_to_place(self, name: str, spot: Spot) -> None:
        if self.paper:
            self._spread.show_work()
            self.paper.go_to(name, spot)

    def _undo(self, step: Callable[[], Any]) -> None:
        if not self.draft.editable:
            return
        self._undone = ""
        step()
        if self._undone and self.paper:
            self.paper.show_field(self._undone)

    def _note_undone(self, name: str) -> None:
        self._undone = name

    def _submit(self) -> None:
        view = self.draft.view
        if view and self.draft.editable:
            self.flush()
            self.draft.run(acts.submit(view.disclosure.id), self._submitted, self._not_submitted)

    def _submitted(self) -> None:
        self._faults.insisting = False
        self._refused.clear()
        self._sent.say(
            self.tr("已送审，现在等初审人审查；退回时会出现在您的工作台上。"),
            "done",
            (self.tr("返回列表"), self._context.leave.emit),
        )
        self._sent.take_cursor()

    def _not_submitted(self, error: BaseException) -> None:
        self._faults.insisting = True
        self._show_problems()
        if not self._say_refusal():
            self._context.tasks.failed.emit(error)
        elif not self._faults.wrong():
            self._spread.show_side()
            self.side.setCurrentWidget(self.side.findings)

    def _say_refusal(self) -> bool:
        """Says in one line what still forbids submitting; nothing any more once all of it is put right."""
        told = self._faults.refusal()
        if told != self._refused.text:
            self._refused.clear()
            if told:
                self._refused.say(told, "stop", (self.tr("逐处查看 F8"), lambda: self._next(1)))
        return bool(told)

    def _decide(self, key: str, decision: Decision, ground: str) -> None:
        if finding := self._faults.finding(key):
            self._deeds.decide(finding, decision, ground)

    def _explain(self, name: str) -> None:
        view = self.draft.view
        if view:
            self._spread.show_side()
            self.help.explain(view.form, view.form.field(name))

    def _compare(self, before: int, after: int) -> None:
        """Two revisions beside each other, in the place of the form."""
        view = self.draft.view
        if view:
            self.flush()
            writing = view.disclosure.state in EDITABLE
            numbers = [head.no for head in view.revisions] + [view.disclosure.revision_at_hand] * writing
            self._spread.show_form(False)
            self.side.setCurrentWidget(self.side.history)  # who passed or returned what, and why, beside it
            self.comparing.open(view.disclosure.id, numbers, before, after, writing)
            self.comparing.setFocus()

    def _back_to_paper(self) -> None:
        self._spread.show_form(True)
        self.comparing.clear()

    def _comment_here(self) -> None:
        if self.paper:
            self._spread.show_side()
            self.side.write_comment(self.paper.at_hand)

    def _answer_comment(self, thread: str) -> None:
        self._spread.show_side()
        self.side.answer_comment(thread)

    def _explain_here(self) -> None:
        """Explains the field at hand; asked once more, the handbook says the rest."""
        if not self.help.isHidden():
            self._context.help_wanted.emit()
        elif self.paper:
            self._explain(self.paper.at_hand or next(iter(self.paper.entries)))

    def _follow_with_help(self, name: str) -> None:
        if not self.help.isHidden():
            self._explain(name)

    # --- small things ---

    def _check_work(self) -> Callable[[], Any]:
        assert self.draft.view is not None
        return check_work(self.draft.view, self.draft.sheet.snapshot())

    def _clear_paper(self) -> None:
        self._back_to_paper()
        for paper in (self.paper, self._coming):
            if paper:
                paper.hide()
                paper.deleteLater()
        self.paper = self._coming = None
        self._faults.forget()

    def _lay_out(self) -> None:
        above = (self.head, self._sent, self._returned, self._torn, self._refused)
        self._spread = Spread(above, self.comparing, ((self.help, 2), (self.side, 3)), self)
        row = QVBoxLayout(self)
        row.setContentsMargins(*(theme.scaled(px) for px in (24, 16, 16, 12)))
        row.addWidget(self._spread)

    def _connect(self) -> None:
        draft, head, side = self.draft, self.head, self.side
        self._context.desk_changed.connect(self.close_draft)
        draft.opened.connect(self._show_opened)
        draft.renewed.connect(self._show_renewed)
        draft.merged.connect(self._show_merged)
        self._context.who_changed.connect(self._show_who)
        draft.saved.connect(self._show_saved)
        draft.sheet.changed.connect(self._typed_something)
        draft.sheet.shown_anew.connect(self._note_undone)
        self._checking.done.connect(self._show_check)
        self._checking.failed.connect(self._context.tasks.failed)
        side.preview.failed.connect(self._context.tasks.failed)
        side.preview.printed.connect(self._deeds.note_print)
        self._drawing.found.connect(self._go_to_place)
        side.problems.chosen.connect(self._go_to_problem)
        side.findings.activated.connect(self._go_to_finding)
        side.findings.mask_requested.connect(self._deeds.mask)
        side.findings.chosen.connect(self._decide)
        side.findings.through.connect(self.head.primary.setFocus)
        self._deeds.serve(side.findings)
        side.files.offered.connect(lambda files: self._deeds.attach(files, ""))
        side.files.removed.connect(self._deeds.detach)
        side.history.compared.connect(self._compare)
        self.comparing.closed.connect(self._back_to_paper)
        side.comments.activated.connect(lambda name: self._go_to_place(name, Spot()))
        head.submit.connect(self._submit)
        head.discard.connect(self._deeds.discard)
        head.renew.connect(self._deeds.renew)
        head.next_problem.connect(lambda: self._next(1))
        head.fold.connect(self._spread.fold)
        head.help.connect(self._explain_here)
        self._add_actions()

    def _add_actions(self) -> None:
        actions.add(self, Act.SUBMIT, self._submit)
        actions.add(self, Act.ATTACH, self.side.files.ask)
        actions.add(self, Act.COMMENT, self._comment_here)
        actions.add(self, Act.NEXT_FINDING, lambda: self._next(1))
        actions.add(self, Act.PREVIOUS_FINDING, lambda: self._next(-1))
        actions.add_keys(self, self.tr("撤销"), lambda: self._undo(self.draft.sheet.stack.undo), *UNDO_KEYS)
        actions.add_keys(self, self.tr("重做"), lambda: self._undo(self.draft.sheet.stack.redo), *REDO_KEYS)
        actions.add_keys(self, self.tr("侧栏"), self._spread.fold, QKeySequence("F9"))
        actions.add_keys(self, self.tr("填写说明"), self._explain_here, QKeySequence("F1"))
        put_away = actions.add_keys(self, self.tr("收起说明"), self.help.put_away, QKeySequence("Esc"))
        put_away.setEnabled(False)
        self.help.shown.connect(put_away.setEnabled)
