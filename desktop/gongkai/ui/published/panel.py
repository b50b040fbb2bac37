"""The page of what is published: receipts, history and alarms as cards, and what may be done about them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from gongkai.domain.workflow import Action
from gongkai.ui import theme, words
from gongkai.ui.context import Context
from gongkai.ui.published.asking import ask
from gongkai.ui.published.lines import Line, alarm, history, receipt_lines, scheduled
from gongkai.ui.records.asking import Asking
from gongkai.ui.records.form import RecordForm
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.chip import Chip
from gongkai.ui.widgets.labels import label, selectable

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes, Desk
    from gongkai.commands.publication import Publication
    from gongkai.ui.records.asking import Filled

_ROLES = {Action.ENDORSE: "primary"}


class PublishedPanel(QScrollArea):
    """Reads the public side of a disclosure, and again when it changes; `found` tells whether there is anything."""

    found = Signal(bool)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._id = ""
        self.form: RecordForm | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("公开情况"))
        context.changed.connect(self._changed)

    def open(self, disclosure_id: str) -> None:
        """Turns to a disclosure; with "" to none."""
        if disclosure_id != self._id:
            self._id, self.form = disclosure_id, None
            self.setWidget(QWidget())
        self._read()

    def _changed(self, changes: "Changes") -> None:
        if self._id in changes.disclosures:
            self._read()

    def _read(self) -> None:
        if self._id:
            desk, wanted = self._context.desk, self._id
            self._context.tasks.database(lambda: _read(desk, wanted), self._show)

    def _show(self, shown: "Publication") -> None:
        if shown.disclosure.id != self._id:
            return
        self.form = None
        self.found.emit(bool(shown.arrived or shown.waiting))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, theme.scaled(8), theme.scaled(8), 0)
        column.setSpacing(theme.scaled(12))
        column.addWidget(self._standing(shown, page))
        now = self._context.desk.clock()
        for title, lines in (
            (self.tr("回执"), receipt_lines(shown, now)),
            (self.tr("已安排"), scheduled(shown, now)),
            (self.tr("更正和撤回"), history(shown, now)),
        ):
            if lines:
                column.addWidget(_section(title, lines, page))
        column.addStretch(1)
        self.setWidget(page)

    def _standing(self, shown: "Publication", parent: QWidget) -> QFrame:
        """Where it stands in public, what is wrong with it, and the moves of this person."""
        card, column = _card(self.tr("公开情况"), parent)
        state = Chip("", "plain", card)
        state.show_state(shown.disclosure.state, shown.disclosure.revision)
        head = QHBoxLayout()
        head.addWidget(state)
        head.addStretch(1)
        column.addLayout(head)
        if wrong := alarm(shown):
            column.addWidget(Chip(self.tr("▲ 核对异常"), "stop", card))
            column.addWidget(label(wrong, "text", card, wraps=True))
        if not shown.arrived:
            column.addWidget(label(self.tr("还没有公开过。"), "facts", card))
        row = QHBoxLayout()
        for action in (Action.CORRECT, Action.WITHDRAW, Action.RECALL, Action.ENDORSE):
            if action in shown.actions:
                opener = button(f"{words.action(action)}…", self._opener(action), _ROLES.get(action, ""), card)
                row.addWidget(opener)
        row.addStretch(1)
        column.addLayout(row)
        return card

    def _opener(self, action: Action):  # type: ignore[no-untyped-def]
        return lambda: self.ask(ask(action, self._id))

    def ask(self, what: Asking) -> None:
        """Opens the form for one move, over the cards."""
        self._drop_form()
        page = self.widget()
        column = page.layout() if page else None
        if page and isinstance(column, QVBoxLayout):
            self.form = RecordForm(what, page)
            self.form.filled.connect(lambda filled: self._do(what, filled))
            self.form.cancelled.connect(self._drop_form)
            column.insertWidget(1, self.form)

    def _do(self, what: Asking, filled: "Filled") -> None:
        self._context.command(what.act(filled))

    def _drop_form(self) -> None:
        if self.form:
            self.form.hide()
            self.form.deleteLater()
        self.form = None


def _section(title: str, lines: list[Line], parent: QWidget) -> QFrame:
    card, column = _card(title, parent)
    for line in lines:
        column.addWidget(label(line.head, "text", card, wraps=True))
        for fact in line.facts:
            column.addWidget(selectable(fact, "facts", card))
        for code in line.codes:
            column.addWidget(_code(code, line.head, card))
    return card


def _code(text: str, name: str, parent: QWidget) -> QLineEdit:
    """An address or a hash, to be walked along and copied; it never widens the page."""
    shown = QLineEdit(text, parent)
    shown.setReadOnly(True)
    shown.setCursorPosition(0)
    shown.setAccessibleName(name)
    theme.mark(shown, role="fact")
    return shown


def _card(title: str, parent: QWidget) -> tuple[QFrame, QVBoxLayout]:
    card = QFrame(parent)
    theme.mark(card, role="card")
    column = QVBoxLayout(card)
    column.setContentsMargins(*(theme.scaled(side) for side in (14, 12, 14, 12)))
    column.setSpacing(theme.scaled(8))
    column.addWidget(label(title, "section", card))
    return card, column


def _read(desk: "Desk", disclosure_id: str) -> "Publication":
    from gongkai.commands.publication import publication

    return publication(desk, disclosure_id)
