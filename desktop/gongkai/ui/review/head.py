"""The head of the review desk: what this is, what happened so far, and the decisions that can be made."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from gongkai.domain.clock import beijing_day
from gongkai.domain.deadlines import Calendar
from gongkai.domain.review import Review
from gongkai.domain.workflow import REVIEW_STEPS, Action, State
from gongkai.ui import theme, words
from gongkai.ui.actions import Act
from gongkai.ui.review.reading import Case
from gongkai.ui.widgets.buttons import Button, button
from gongkai.ui.widgets.chip import Chip
from gongkai.ui.widgets.header import Header
from gongkai.ui.widgets.labels import OneLine, label

if TYPE_CHECKING:
    from gongkai.commands.views import ReviewView

_FURTHER = (Action.REDACT, Action.ON_REQUEST, Action.WITHHOLD, Action.REFER)


class ReviewHead(QWidget):
    """`passed` asks to pass or sign; `asked` carries a decision that wants a reason first.

    `skipped` asks for the item after (+1) or before (-1) in the queue, `many` for signing many at once,
    `fold` for the side where it does not fit beside the document.
    """

    passed = Signal()
    asked = Signal(object)
    skipped = Signal(int)
    many = Signal()
    fold = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header, self._chip = Header(parent=self), Chip(parent=self)
        self.further = Button(self.tr("其他结论"), self)
        self.further.setMenu(self._further_menu())
        self.send_back = button(f"{words.action(Action.RETURN)}…", lambda: self.asked.emit(Action.RETURN), parent=self)
        self.send_back.setToolTip(Act.RETURN.shortcut.toString())
        self.primary = button("", self.passed.emit, "primary", self)
        self._trail, self._hint = OneLine("", "note", self), label("", "note", self)
        self._place = label("", "note", self)
        self._before = button("‹", lambda: self.skipped.emit(-1), "link", self)
        self._after = button("›", lambda: self.skipped.emit(1), "link", self)
        self._many = button("", self.many.emit, "link", self)
        self._fold = button(self.tr("侧栏 F9"), self.fold.emit, "link", self)
        self._fold.hide()
        theme.mark(self._hint, tone="look")
        self._lay_out()

    @property
    def hint(self) -> str:
        """Why the primary button can't be pressed; empty when it can."""
        return self._hint.text()

    def show_case(self, case: Case, now: datetime, calendar: Calendar) -> None:
        """Shows the case and offers the decisions that this person may make."""
        view = case.view
        self._header.say(view.disclosure.title, " · ".join(_facts(view, now, calendar)))
        self._chip.show_state(view.disclosure.state, view.disclosure.revision)
        self._chip.show()
        self._trail.setText("  →  ".join(trail(view, now)))
        act = Act.SIGN if case.step_action is Action.SIGN else Act.PASS
        self.primary.setText(f"{words.action(Action.ANSWER)}…" if case.answers_referral else act.word)
        self.primary.setToolTip(act.shortcut.toString())
        self.primary.setVisible(case.may_act or case.answers_referral)
        self.send_back.setVisible(Action.RETURN in view.actions)
        for action in self.further.menu().actions():
            action.setVisible(action.data() in view.actions)
        self.further.setVisible(any(action.isVisible() for action in self.further.menu().actions()))

    @property
    def place(self) -> str:
        """Which one of how many in the queue this is: 3 / 17."""
        return self._place.text()

    def show_place(self, place: tuple[int, int] | None, others: bool, to_sign: int) -> None:
        """Shows the place in the queue, the ways to what waits beside it, and to signing many."""
        self._place.setText(f"{place[0]} / {place[1]}" if place else "")
        self._place.setAccessibleName(self.tr("第 {0} 件，共 {1} 件").format(*place) if place else "")
        for each, act, name in (
            (self._before, Act.PREVIOUS_ITEM, self.tr("上一件")),
            (self._after, Act.NEXT_ITEM, self.tr("下一件")),
        ):
            each.setVisible(others)
            each.setAccessibleName(name)
            each.setToolTip(f"{name} {act.shortcut.toString()}")
        self._many.setVisible(to_sign > 1)
        self._many.setText(self.tr("批量签发（{0} 件待签）…").format(to_sign))

    def offer_fold(self, offer: bool) -> None:
        """Offers to take the side instead of the document and back."""
        self._fold.setVisible(offer)

    def show_obstacles(self, obstacles: str) -> None:
        """Lets the step pass, or says beside the button why it cannot."""
        self.primary.setEnabled(not obstacles)
        self.primary.setAccessibleDescription(obstacles)
        self._hint.setText(obstacles if self.primary.isVisibleTo(self) else "")

    def show_working(self, what: str) -> None:
        """Takes no second press while a decision is being written."""
        for each in (self.primary, self.send_back, self.further):
            each.setEnabled(False)
        self._hint.setText(what)

    def take_presses(self) -> None:
        """Takes presses again."""
        for each in (self.primary, self.send_back, self.further):
            each.setEnabled(True)

    def clear(self) -> None:
        """Shows nothing of anybody."""
        self._header.say("")
        self._trail.clear()
        self._hint.clear()
        self._chip.hide()
        for each in (self.primary, self.send_back, self.further):
            each.hide()
        self.show_place(None, False, 0)

    def _further_menu(self) -> QMenu:
        menu = QMenu(self)
        for decision in _FURTHER:
            action = menu.addAction(f"{words.action(decision)}…")
            action.setData(decision)
            action.triggered.connect(lambda _checked=False, decision=decision: self.asked.emit(decision))
        return menu

    def _lay_out(self) -> None:
        for widget in (self._chip, self.further, self.send_back, self.primary):
            self._header.add(widget)
        second = QHBoxLayout()
        second.addWidget(self._trail, 1)
        for part in (self._hint, self._many, self._before, self._place, self._after, self._fold):
            second.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(4))
        column.addWidget(self._header)
        column.addLayout(second)


def trail(view: "ReviewView", now: datetime) -> list[str]:
    """What happened to this revision and what comes: 起草 刘芳, 初审 杨波 09:12 通过, 保密审查（本步）, 签发."""
    state = view.disclosure.state
    here = State.SECRECY_REVIEW if state is State.REFERRED else state
    taken = {review.step: review for review in view.reviews}
    drafter = view.names.get(view.disclosure.drafter, "")
    return [
        QCoreApplication.translate("review", "起草 {name}").format(name=drafter),
        *(_step(step, taken.get(step), step is here, view, now) for step in REVIEW_STEPS),
    ]


def _step(step: State, review: Review | None, is_here: bool, view: "ReviewView", now: datetime) -> str:
    name = words.step(step)
    if review:
        done = f"{name} {view.names.get(review.account_id, '')} {words.moment(review.time, now)}"
        return f"{done} {words.action(review.decision)}" + (f"“{review.opinion}”" if review.opinion else "")
    return QCoreApplication.translate("review", "{step}（本步）").format(step=name) if is_here else name


def _facts(view: "ReviewView", now: datetime, calendar: Calendar) -> list[str]:
    disclosure = view.disclosure
    facts = [
        view.department.name,
        QCoreApplication.translate("review", "起草 {name}").format(name=view.names.get(disclosure.drafter, "")),
        words.revision(disclosure.revision),
    ]
    if disclosure.due:
        due = words.due(disclosure.due, beijing_day(now), calendar, provisional=disclosure.due_provisional)
        facts.append(QCoreApplication.translate("review", "公开期限 {due}").format(due=due))
    return facts
