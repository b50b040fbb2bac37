"""The records of one disclosure as a page of cards, with a form where something is to be registered."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gongkai.domain.clock import beijing_day
from gongkai.domain.people import Role
from gongkai.domain.process import PROOFS, ProcessRecord, RecordKind
from gongkai.domain.workflow import State
from gongkai.ui import theme, words
from gongkai.ui.context import Context
from gongkai.ui.records import asking
from gongkai.ui.records.form import RecordForm
from gongkai.ui.records.lines import Signature, headline, is_late, six_signatures, standing
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.chip import Chip
from gongkai.ui.widgets.labels import label, selectable

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes, Desk
    from gongkai.commands.views import RecordsView

_ALWAYS = (RecordKind.CONSULTATION, RecordKind.COORDINATION)
_ORDER = (*_ALWAYS, RecordKind.REFERRAL, RecordKind.REVISIT, RecordKind.ENDORSEMENT, RecordKind.ARCHIVING)


class RecordsPanel(QScrollArea):
    """Reads the records when it is looked at, and again when they change; `opened` tells which disclosure's."""

    opened = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._id, self._stale = "", False
        self._view: RecordsView | None = None
        self.form: RecordForm | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("办理记录"))
        context.changed.connect(self._changed)
        context.desk_changed.connect(self._forget)

    def _forget(self) -> None:
        self.open("")

    def open(self, disclosure_id: str) -> None:
        """Turns to a disclosure; with "" to none."""
        self.opened.emit(disclosure_id)
        if disclosure_id != self._id:
            self._id, self._view, self.form = disclosure_id, None, None
            self.setWidget(QWidget())
        self._stale = True
        self._read_if_seen()

    def ask(self, what: asking.Asking) -> None:
        """Opens the form for one record."""
        self._drop_form()
        page = self.widget()
        column = page.layout() if page else None
        if page and isinstance(column, QVBoxLayout):
            self.form = RecordForm(what, page)
            self.form.filled.connect(partial(self._keep, what))
            self.form.cancelled.connect(self._drop_form)
            column.insertWidget(0, self.form)
            self.verticalScrollBar().setValue(0)

    def ask_answer(self) -> None:
        """Opens the form for the answer to the referral."""
        self.ask(asking.ask_answer(self._id, beijing_day(self._context.desk.clock())))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_if_seen()

    def _changed(self, changes: "Changes") -> None:
        if self._id in changes.disclosures:
            self._stale = True
            self._read_if_seen()

    def _read_if_seen(self) -> None:
        if self._stale and self._id and self.isVisible():
            self._stale = False
            desk, wanted = self._context.desk, self._id
            self._context.tasks.database(lambda: _read(desk, wanted), self._show)

    def _show(self, view: "RecordsView") -> None:
        if view.disclosure.id != self._id or (self._view == view and self.form is None):
            return
        self._view, self.form = view, None
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, theme.scaled(8), theme.scaled(8), 0)
        column.setSpacing(theme.scaled(12))
        column.addWidget(self._signatures(view, page))
        for kind in _ORDER:
            records = [record for record in view.records if record.kind is kind]
            if records or self._opener(view, kind):
                column.addWidget(self._section(view, kind, records, page))
        column.addStretch(1)
        self.setWidget(page)

    # --- the cards ---

    def _signatures(self, view: "RecordsView", parent: QWidget) -> QFrame:
        card, column = _card(self.tr("三审三校"), parent)
        for signature in six_signatures(view.reviews, view.proofs, view.names, self._context.desk.clock()):
            column.addLayout(self._signature(view, signature, card))
        return card

    def _signature(self, view: "RecordsView", signature: Signature, card: QFrame) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label(signature.step, "text", card))
        row.addStretch(1)
        if signature.is_given:
            row.addWidget(label(f"{signature.person}　{signature.when}", "facts", card))
        elif signature.proof and self._may_proof(view, signature.proof):
            make = partial(asking.ask_proof, view.disclosure.id, signature.proof)
            opener = button(self.tr("登记"), lambda: self.ask(make()), "link", card)
            opener.setAccessibleName(self.tr("登记{0}").format(signature.step))
            row.addWidget(opener)
        else:
            row.addWidget(label("—", "facts", card))
        return row

    def _may_proof(self, view: "RecordsView", proof: RecordKind) -> bool:
        own = view.disclosure.drafter == self._context.desk.account.id
        return view.may_keep and own == (proof is PROOFS[0])

    def _section(self, view: "RecordsView", kind: RecordKind, records: list[ProcessRecord], parent: QWidget) -> QFrame:
        card, column = _card(words.record(kind), parent)
        for record in records:
            column.addWidget(self._record(view, record, card))
        make = self._opener(view, kind)
        if make:
            opener = button(self.tr("登记{0}…").format(words.record(kind)), lambda: self.ask(make()), "link", card)
            row = QHBoxLayout()
            row.addWidget(opener)
            row.addStretch(1)
            column.addLayout(row)
        return card

    def _record(self, view: "RecordsView", record: ProcessRecord, parent: QWidget) -> QWidget:
        today, calendar = beijing_day(self._context.desk.clock()), self._context.desk.library.calendar
        holder = QWidget(parent)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(2))
        head = QHBoxLayout()
        head.addWidget(label(headline(record), "text", holder, wraps=True), 1)
        if is_late(record, today):
            head.addWidget(Chip(self.tr("▲ 已超期"), "look", holder))
        column.addLayout(head)
        keeper = view.names.get(record.account_id, "")
        column.addWidget(label(f"{standing(record, today, calendar)}　{keeper}", "facts", holder, wraps=True))
        if record.note:
            column.addWidget(selectable(record.note, "facts", holder))
        if make := self._closer(view, record):
            closer = button(self.tr("登记结果…"), lambda: self.ask(make()), "link", holder)
            row = QHBoxLayout()
            row.addWidget(closer)
            row.addStretch(1)
            column.addLayout(row)
        return holder

    def _opener(self, view: "RecordsView", kind: RecordKind) -> Callable[[], asking.Asking] | None:
        desk = self._context.desk
        if kind in _ALWAYS and view.may_keep:
            return partial(asking.ask_letter, self._id, kind, beijing_day(desk.clock()))
        archivable = view.disclosure.state is State.PUBLISHED and Role.OFFICE in desk.account.roles
        if kind is RecordKind.ARCHIVING and archivable and view.may_keep:
            return partial(asking.ask_archiving, self._id)
        return None

    def _closer(self, view: "RecordsView", record: ProcessRecord) -> Callable[[], asking.Asking] | None:
        desk = self._context.desk
        today = beijing_day(desk.clock())
        if not record.is_open or not view.may_keep:
            return None
        if record.kind is RecordKind.ENDORSEMENT:
            return None  # it ends with the signer's signature, on the page of what is published
        if record.kind is RecordKind.REFERRAL:
            answers = Role.SECRECY_OFFICER in desk.account.roles and view.disclosure.state is State.REFERRED
            return partial(asking.ask_answer, self._id, today) if answers else None
        return partial(asking.ask_ending, self._id, record, today)

    # --- what is registered ---

    def _keep(self, what: asking.Asking, filled: asking.Filled) -> None:
        self._context.command(what.act(filled))

    def _drop_form(self) -> None:
        if self.form:
            self.form.hide()
            self.form.deleteLater()
        self.form = None


def _card(title: str, parent: QWidget) -> tuple[QFrame, QVBoxLayout]:
    card = QFrame(parent)
    theme.mark(card, role="card")
    column = QVBoxLayout(card)
    column.setContentsMargins(*(theme.scaled(side) for side in (14, 12, 14, 12)))
    column.setSpacing(theme.scaled(8))
    column.addWidget(label(title, "section", card))
    return card, column


def _read(desk: "Desk", disclosure_id: str) -> "RecordsView":
    from gongkai.commands.views import records_view

    return records_view(desk, disclosure_id)
