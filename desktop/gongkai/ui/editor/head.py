"""The head of the editor: what this is, how far it is, and what happens next."""

import re
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from gongkai.domain.form import Field, FieldType, Form
from gongkai.domain.listing import UNDER_WAY
from gongkai.domain.values import Entries
from gongkai.domain.workflow import Action, State
from gongkai.formkit.scalars import is_empty
from gongkai.ui import form_words, theme, words
from gongkai.ui.actions import Act
from gongkai.ui.fields.entry import typed_text
from gongkai.ui.punctuation import clauses, listed
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.chip import Chip
from gongkai.ui.widgets.header import Header
from gongkai.ui.widgets.labels import OneLine, label, tip

if TYPE_CHECKING:
    from gongkai.commands.views import EditorView
    from gongkai.domain.deadlines import Calendar


class EditorHead(QWidget):
    """Title, facts, state and buttons; below them how much of the form is filled in."""

    submit = Signal()
    discard = Signal()
    fold = Signal()
    help = Signal()
    next_problem = Signal()
    renew = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header, self._chip = Header(parent=self), Chip(parent=self)
        self._discard = button(words.action(Action.DISCARD) + "…", self.discard.emit, "link", self)
        self._renew = button(self.tr("按此新建下期"), self.renew.emit, "link", self)
        self._renew.setToolTip(self.tr("新建一份草稿，带上这一期的内容，并标出要改的日期、期间和数字"))
        self._help = button(self.tr("说明 F1"), self.help.emit, "link", self)
        self._help.setToolTip(self.tr("怎么填写光标所在的一项"))
        self._fold = button(self.tr("侧栏 F9"), self.fold.emit, "link", self)
        self._fold.setToolTip(self.tr("显示或收起右侧的疑点、预览和附件"))
        self.primary = button(words.action(Action.SUBMIT), self.submit.emit, "primary", self)
        self.primary.setToolTip(Act.SUBMIT.shortcut.toString())
        for widget in (self._chip, self.primary):
            self._header.add(widget)
        self._bar, self._filled = QProgressBar(self), label("", "note", self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("填报进度"))
        self._bar.setMinimumWidth(theme.scaled(40))
        self._saved, self._who = OneLine("", "note", self), OneLine("", "note", self)
        for passing in (self._saved, self._who):  # what comes by itself takes no room from the columns
            passing.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._next = button("", self.next_problem.emit, "link", self)
        self._lay_out()

    def show_view(self, view: "EditorView", entries: Entries, today: date, calendar: "Calendar") -> None:
        """Shows what this disclosure is, and offers the moves that this person may make."""
        disclosure = view.disclosure
        self._header.say(words.title(view.form), " · ".join(_facts(view, entries, today, calendar)))
        self._header.setToolTip(tip(disclosure.title))
        self._chip.show_state(disclosure.state, disclosure.revision + (disclosure.state in _NEXT_REVISION))
        self.primary.setVisible(Action.SUBMIT in view.actions)
        self._discard.setVisible(Action.DISCARD in view.actions)
        self._renew.setVisible(view.may_renew)

    def show_progress(
        self, filled: int, total: int, problems: int, unsaid: int, carried: int = 0, unsettled: int = 0
    ) -> None:
        """Shows how many fields are filled in, what is left to put right, and which warnings still want a reason.

        `carried` counts what still is last period's, `unsettled` the findings that nobody has settled.
        """
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(filled)
        self._filled.setText(self.tr("已填 {0} / {1}").format(filled, total))
        counts = (
            self.tr("{0} 处问题").format(problems) if problems else "",
            self.tr("{0} 处提示待写理由").format(unsaid) if unsaid else "",
            self.tr("{0} 处上期内容").format(carried) if carried else "",
            self.tr("{0} 处疑点").format(unsettled) if unsettled else "",
        )
        left = clauses(counts)
        self._next.setText(self.tr("下一处 F8（{0}）").format(left) if left else self.tr("没有问题"))
        self._next.setEnabled(bool(left))

    def show_who(self, names: tuple[str, ...]) -> None:
        """Says who else writes in it at this moment."""
        self._who.setText(self.tr("正在由{0}编辑").format(listed(names)) if names else "")

    def show_saved(self, text: str) -> None:
        """Says when the draft was written last."""
        self._saved.setText(text)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.scaled(8))
        row.addWidget(self._bar, 1)
        for widget in (
            self._who,
            self._filled,
            self._next,
            self._saved,
            self._renew,
            self._discard,
            self._help,
            self._fold,
        ):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(6))
        column.addWidget(self._header)
        column.addLayout(row)


_NEXT_REVISION = (State.DRAFT, State.RETURNED)


def _facts(view: "EditorView", entries: Entries, today: date, calendar: "Calendar") -> list[str]:
    """Period, department and due day: 2025年度决算 · 区财政局 · 公开期限 12月4日（还有 8 个工作日）."""
    disclosure = view.disclosure
    facts = [period(view.form, entries), view.department.short_name]
    if disclosure.due:
        due = words.short_day(disclosure.due, today)
        if disclosure.state in UNDER_WAY:  # a day that was kept is neither near nor past
            due = words.due(disclosure.due, today, calendar, provisional=disclosure.due_provisional)
        facts.append(QCoreApplication.translate("editor", "公开期限 {due}").format(due=due))
    elif view.form.deadline.text_zh:
        facts.append(_first_clause(view.form.deadline.text_zh))
    return [fact for fact in facts if fact]


def _first_clause(text: str) -> str:
    return re.split(r"[；（]|; | \(", form_words.said(text))[0]


def period(form: Form, entries: Entries) -> str:
    """The period that a form is about, as far as it is entered: 2025年度决算, or 2026-01-01 至 2026-03-31."""
    for field in form.fields:
        entry = entries.get(field.name)
        if is_empty(entry):
            continue
        if field.type is FieldType.NUMBER and field.label_zh.endswith("年度"):
            told = QCoreApplication.translate("editor", "{year}年度{stage}")
            return told.format(year=entry, stage=_stage(form.fields, entries)).strip()
        if field.type is FieldType.DATERANGE and field.label_zh.endswith("期间") and isinstance(entry, dict):
            start, end = typed_text(entry.get("start")), typed_text(entry.get("end"))
            return QCoreApplication.translate("editor", "{start} 至 {end}").format(
                start=start, end=end.removeprefix(start[:5])
            )
    return ""


def _stage(fields: tuple[Field, ...], entries: Entries) -> str:
    stage = next((field for field in fields if field.label_zh == "口径"), None)
    return form_words.choice_of(stage, str(entries.get(stage.name) or "")) if stage else ""
