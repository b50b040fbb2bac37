"""The review desk (审查): one disclosure to be read, checked and decided, then the next one that waits."""

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QHideEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gongkai.domain.errors import WrongPassphraseError
from gongkai.domain.finding import Finding
from gongkai.domain.form import Form
from gongkai.domain.issuing import Sheets
from gongkai.domain.values import Entries
from gongkai.domain.workflow import Action
from gongkai.ui import actions, language, theme, words
from gongkai.ui.actions import Act
from gongkai.ui.comparing.view import ComparingView
from gongkai.ui.context import Context
from gongkai.ui.editor.placing import Placing
from gongkai.ui.findings import acts as settling
from gongkai.ui.findings.spot import SpotView
from gongkai.ui.frame.whereabouts import Sight
from gongkai.ui.preview.pane import PreviewPane
from gongkai.ui.register.log import log_under
from gongkai.ui.review import acts
from gongkai.ui.review.answering import Answering
from gongkai.ui.review.batch import BatchPanel
from gongkai.ui.review.flow import Flow
from gongkai.ui.review.head import ReviewHead
from gongkai.ui.review.reading import Case, read_case
from gongkai.ui.review.reason import ReasonPanel
from gongkai.ui.review.recorded import marked_reasons
from gongkai.ui.review.side import ReviewSide
from gongkai.ui.review.signing import SignPanel
from gongkai.ui.review.standing import came_back, obstacles, read_only_reason
from gongkai.ui.widgets.bar import Bar
from gongkai.ui.widgets.pair import Pair

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes

_SIDE = 430
_NARROW_SIDE = 400
_ROOM_FOR_WIDE_SIDE = 1000


class ReviewScreen(QWidget):
    """Shows one disclosure at its review step; who may not act here can read everything and is told why."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="desk")
        self._context = context
        self._id = ""
        self._case: Case | None = None
        self._sight: Sight = {}
        self._tab = 0
        self.head, self.bar, self.reason = ReviewHead(self), Bar(self), ReasonPanel(self)
        self.signing, self.batch = SignPanel(self), BatchPanel(context, self)
        self._flow = Flow(context, self.head, lambda: self._id, self)
        self.preview, self.side = PreviewPane(context.tasks, self), ReviewSide(context, self)
        self.spot = SpotView(context, self.tr("回到公文"), self)
        self.comparing = ComparingView(context, self)
        self._placing = Placing(self.preview, self._placed, self)
        self._answering = Answering(context, lambda: self.side.checklist.answers, self)
        self._lay_out()
        self._connect()
        self._clear()

    def open(self, disclosure_id: str) -> None:
        """Opens a disclosure; answers to the one before are kept first."""
        self.flush()
        self._clear()
        self._id = self.preview.subject = disclosure_id
        self._shown.setCurrentWidget(self._one)
        self.preview.show_note(self.tr("正在排版…"))
        self._read()
        self._flow.renew()

    def sight(self) -> Sight:
        """The tab and the page that somebody looks at, and the opinion as far as it is written."""
        if self._case is None:
            return self._sight
        opinion = self.side.checklist.opinion.text()
        return {"tab": self.side.currentIndex(), "opinion": opinion, "page": self.preview.view.page}

    def look_at(self, sight: Sight) -> None:
        """Leads back to where somebody looked, once the case is read."""
        self._sight = sight

    def flush(self) -> None:
        """Keeps the answers given so far now."""
        if self._case and self._case.may_act:
            self._answering.flush()

    # --- what is shown ---

    def _read(self) -> None:
        desk, disclosure = self._context.desk, self._id
        failed = partial(self._not_read, disclosure)
        self._context.tasks.database(lambda: read_case(desk, disclosure), self._show, failed)

    def _show(self, case: Case) -> None:
        if case.view.disclosure.id != self._id:
            return
        is_new = self._case is None or _moment(self._case) != _moment(case)
        self._case = case
        desk = self._context.desk
        self.head.show_case(case, desk.clock(), desk.library.calendar)
        if is_new:
            self._show_new(case)
        else:
            self.side.show_case(case, desk.clock())
        self._show_standing()

    def _show_new(self, case: Case) -> None:
        desk = self._context.desk
        self.head.take_presses()
        self._answering.open(self._id if case.may_act else "", case.view.answers)
        self.side.open_case(case, desk.clock())
        self._pair.keep_folded(False)
        told = read_only_reason(case, desk.account)
        if told:
            self.bar.say(told, "look")
        else:
            self._tell_what_came_back(case)
            self.side.checklist.go_to_open()
        title, disclosure = case.view.disclosure.title, self._id
        if self._sight:
            self.side.checklist.opinion.setText(cast(str, self._sight["opinion"]))
            self.side.setCurrentIndex(cast(int, self._sight["tab"]))
            self.preview.begin_at(cast(int, self._sight["page"]))
        draw = partial(acts.draft_pdf, desk, disclosure)
        self._context.tasks.database(draw, partial(self._show_pages, disclosure, title), self.preview.show_error)

    def _tell_what_came_back(self, case: Case) -> None:
        """Why it was sent back is seen at once, and one press away what was changed since."""
        before, told = came_back(case)
        self.bar.clear()
        if before:
            compare = partial(self._compare, before, case.view.revision.no)
            self.bar.say(told, "look", (self.tr("看改了什么"), compare))

    def _show_pages(self, disclosure: str, title: str, data: bytes) -> None:
        if disclosure == self._id:
            self.preview.show_pdf(data, title)

    def _show_standing(self) -> None:
        if self._case:
            against = "" if self._case.answers_referral else obstacles(self._case, self.side.checklist.answers)
            self.head.show_obstacles(against)
            self.side.show_counts(self._case)

    def _not_read(self, disclosure: str, error: BaseException) -> None:
        if disclosure != self._id:
            return  # decided meanwhile, and no longer under review
        self._clear()
        self.preview.show_error(error)
        self._context.tasks.failed.emit(error)

    def _leave_seat(self) -> None:
        """Nobody sits here any more, or somebody else does: nothing stays, and the next queue is a new one."""
        self._flow.forget()
        self.batch.clear()
        self._shown.setCurrentWidget(self._one)
        self._clear()

    def _clear(self) -> None:
        self._id, self._case, self._sight = "", None, {}
        self._answering.close()
        self.head.clear()
        self.bar.clear()
        self.reason.hide()
        self.signing.put_away()
        self._pair.keep_folded(True)
        self.side.comments.clear()
        self.preview.clear()
        self._back_to_document()

    # --- what a person does ---

    def _answered(self) -> None:
        self._answering.touch()
        self._show_standing()

    def _offer_to_pass(self) -> None:
        """Puts the cursor on the next step, where nothing stands against it: no answer is typed into an opinion."""
        self.head.primary.setFocus()

    def _pass(self) -> None:
        case = self._case
        if self.reason.isVisible():
            self.reason.finish()
        elif self.signing.isVisible():
            self.signing.finish()
        elif case and case.answers_referral:
            self._pair.show_side()
            self.side.answer_referral()
        elif case and case.may_act and not obstacles(case, self.side.checklist.answers):
            if case.step_action is Action.SIGN:
                self.signing.ask([case.view.disclosure.title])
            else:
                self._decide(Action.PASS, self.side.checklist.opinion.text().strip())

    def _ask(self, action: Action) -> None:
        case = self._case
        if case and action in case.view.actions:
            marked = marked_reasons(case, self.side.checklist.answers) if action is Action.RETURN else ()
            self.signing.put_away()
            self.reason.ask(action, marked, case.reasons if action is Action.RETURN else ())

    def _decide(self, action: Action, told: str) -> None:
        self._carry_out(action, acts.decide(action, self._id, told))

    def _sign(self, passphrase: str) -> None:
        if self._case:
            words_ = self.side.checklist.opinion.text().strip()
            self._carry_out(Action.SIGN, acts.sign(self._id, words_, passphrase))

    def _carry_out(self, action: Action, act: acts.Act) -> None:
        self.flush()
        self.head.show_working(self.tr("正在{0}…").format(words.action(action)))
        self._context.command(act, partial(self._decided, action), self._not_decided)

    def _decided(self, action: Action, _changes: "Changes") -> None:
        title = self._case.view.disclosure.title if self._case else ""
        told, decided = self.tr("{0}：{1}").format(words.action(action), title), self._id
        self._context.message.emit(told)
        self._clear()
        self._flow.go_on(decided, told)

    def _not_decided(self, error: BaseException) -> None:
        self.head.take_presses()
        self._show_standing()
        if isinstance(error, WrongPassphraseError) and self.signing.isVisible():
            self.signing.complain(language.advice(error))
            self.signing.passphrase.setFocus()
        else:
            self._context.tasks.failed.emit(error)

    def _sign_many(self) -> None:
        self.flush()
        self._shown.setCurrentWidget(self.batch)
        self.batch.start()

    def _leave_batch(self) -> None:
        """Back to one at a time: to this one where it still waits, else to the next."""
        self._shown.setCurrentWidget(self._one)
        if self._id in self.batch.signed:
            decided = self._id
            self._clear()
            self._flow.go_on(decided, self.tr("已签发 {0} 件").format(len(self.batch.signed)))
        else:
            self._flow.renew()

    def _run(self, act: acts.Act) -> None:
        if self._id:
            self._context.command(act)

    def _next_finding(self, step: int) -> None:
        if self._document.currentWidget() is self.comparing:
            self.comparing.step(step)
            return
        findings = self.side.findings
        if findings.is_settled:  # an empty page would only take the cursor away
            self._context.message.emit(self.tr("没有未处置的疑点"))
        elif not findings.isVisible():
            self._pair.show_side()
            self.side.show_findings_tab()
            findings.first_finding()
        elif step > 0:
            findings.next_finding()
        else:
            findings.previous_finding()

    def _go_to(self, finding: Finding) -> None:
        if finding.place.file:
            self.spot.show_spot(self._id, finding)
            self._pair.show_work()
            self._document.setCurrentWidget(self.spot)
        else:
            self._back_to_document()
            self.preview.go_to(finding.excerpt)

    def _placed(self) -> tuple[Form, Entries] | None:
        """What the pages were made of."""
        return (self._case.view.form, self._case.view.revision.entries) if self._case else None

    def _show_place(self, name: str) -> None:
        """Marks on the pages what a comment is about; where they do not say it, shows it among the entries."""
        self._back_to_document()
        self._placing.show(name)
        self.side.show_field(name)

    def _comment(self) -> None:
        if self._case and self._case.view.may_comment:
            self._pair.show_side()
            self.side.write_comment("")

    def _compare(self, before: int, after: int) -> None:
        if self._case:
            numbers = [head.no for head in self._case.view.revisions]
            self._tab = self.side.currentIndex()
            self._document.setCurrentWidget(self.comparing)
            self._pair.show_work()
            self.side.show_history()
            self.comparing.open(self._id, numbers, before, after, writing=False)
            self.comparing.setFocus()

    def _leave_comparison(self) -> None:
        """Back to where one was at the side, with the cursor on the next question."""
        self._back_to_document()
        self.side.setCurrentIndex(self._tab)
        if self._case and self._case.may_act:
            self.side.checklist.go_to_open()

    def _back_to_document(self) -> None:
        self._document.setCurrentWidget(self.preview)
        self.spot.clear()
        self.comparing.clear()

    def _changed(self, changes: "Changes") -> None:
        if self._id in changes.disclosures - self.batch.signed and self._case:
            self._read()

    def _printed(self, disclosure: str, sheets: Sheets) -> None:
        self._context.command(acts.log_print(disclosure, sheets))

    # --- how it is made ---

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._context.signed_in:
            self.flush()

    def _lay_out(self) -> None:
        self._pair = Pair(self, _SIDE, _NARROW_SIDE, _ROOM_FOR_WIDE_SIDE)
        self._document = QStackedWidget(self)
        self._document.addWidget(self.preview)
        self._document.addWidget(self.spot)
        self._document.addWidget(self.comparing)
        self._pair.lay(self._document, self.side)
        self._pair.setHandleWidth(theme.scaled(12))
        self._one = one = QWidget(self)
        self._shown = QStackedWidget(self)
        self._shown.addWidget(one)
        self._shown.addWidget(self.batch)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._shown)
        column = QVBoxLayout(one)
        column.setContentsMargins(*(theme.scaled(side) for side in (24, 16, 16, 12)))
        column.setSpacing(theme.scaled(12))
        for widget in (self.head, self.bar, self.reason, self.signing):
            column.addWidget(widget)
        column.addWidget(self._pair, 1)

    def _connect(self) -> None:
        self._context.changed.connect(self._changed)
        self._context.desk_changed.connect(self._leave_seat)
        self.signing.signed.connect(self._sign)
        self.head.skipped.connect(self._flow.skip)
        self.head.many.connect(self._sign_many)
        self.head.fold.connect(self._pair.fold)
        self._pair.narrowed.connect(self.head.offer_fold)
        self.batch.left.connect(self._leave_batch)
        self.head.passed.connect(self._pass)
        self.head.asked.connect(self._ask)
        self.reason.decided.connect(self._decide)
        self.side.checklist.answered.connect(self._answered)
        self.side.checklist.turned.connect(self.preview.view.turn)
        self.side.checklist.through.connect(self._offer_to_pass)
        findings = self.side.findings
        findings.chosen.connect(lambda key, *choice: self._run(settling.dispose_all(self._id, (key,), *choice)))
        findings.chosen_all.connect(lambda *choice: self._run(settling.dispose_all(self._id, *choice)))
        findings.agreed.connect(lambda keys: self._run(settling.agree_all(self._id, keys)))
        findings.taken_back.connect(lambda keys: self._run(settling.take_back(self._id, keys)))
        findings.activated.connect(self._go_to)
        findings.through.connect(self._offer_to_pass)
        self.spot.closed.connect(self._back_to_document)
        self.comparing.closed.connect(self._leave_comparison)
        self.side.history.compared.connect(self._compare)
        self._placing.found.connect(lambda name, _spot: self.side.write_comment(name))
        self.side.comments.activated.connect(self._show_place)
        self.preview.printed.connect(self._printed)
        log_under(self._context, self.preview)
        self.preview.failed.connect(self._context.tasks.failed)
        one = self._one
        actions.add_keys(one, self.tr("侧栏"), self._pair.fold, QKeySequence("F9"))
        actions.add(one, Act.PASS, self._pass)
        actions.add(one, Act.RETURN, lambda: self._ask(Action.RETURN))
        actions.add(one, Act.COMMENT, self._comment)
        actions.add(one, Act.NEXT_FINDING, lambda: self._next_finding(1))
        actions.add(one, Act.PREVIOUS_FINDING, lambda: self._next_finding(-1))
        actions.add(one, Act.NEXT_ITEM, lambda: self._flow.skip(1))
        actions.add(one, Act.PREVIOUS_ITEM, lambda: self._flow.skip(-1))


def _moment(case: Case) -> tuple[object, ...]:
    """What the checklist and the pages belong to: while it stays, they stay."""
    disclosure = case.view.disclosure
    return disclosure.id, disclosure.revision, disclosure.state
