"""The work list screen: a part of the office's disclosures, filtered, sorted and opened by keyboard."""

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from gongkai.domain.clock import beijing_day
from gongkai.domain.disclosure import DisclosureSummary
from gongkai.domain.form import AREAS
from gongkai.domain.people import Account, Role
from gongkai.ui import theme
from gongkai.ui.actions import Act, add
from gongkai.ui.context import Context
from gongkai.ui.editor.acts import renew
from gongkai.ui.importing.dropped import importable
from gongkai.ui.settings import settings
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.empty import EmptyState
from gongkai.ui.widgets.header import Header
from gongkai.ui.worklist.chooser import FormChooser
from gongkai.ui.worklist.filters import Filters
from gongkai.ui.worklist.model import Column, WorkListModel, ordered
from gongkai.ui.worklist.part import REVIEW, SIGN_OFF, WORKBENCH, Part, Scope, in_scope, matches, waits_for
from gongkai.ui.worklist.table import WorkListTable

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes, Desk


class WorkListScreen(QWidget):
    """Reads the list whenever something changed; `listed` carries every disclosure this person may see.

    `import_wanted` carries the files that a clerk dropped, none where they are still to be chosen.
    """

    listed = Signal(object)
    import_wanted = Signal(list)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="desk")
        self._context = context
        self._part = WORKBENCH
        self._all: tuple[DisclosureSummary, ...] = ()
        self._known = self._reading = self._stale = False
        self._header, self._filters, self._empty = Header(parent=self), Filters(self), EmptyState(self)
        self._model = WorkListModel(self)
        self._table = WorkListTable(self._model, self)
        self._import = button(Act.IMPORT.word + "…", self._import_files, "", self)
        self._import.setToolTip(Act.IMPORT.shortcut.toString())
        self._primary = button("", self._next_step, "primary", self)
        self.setAcceptDrops(True)
        self._lay_out()
        self._sort_as_remembered()
        self._connect()
        self._on_seat_taken()

    @property
    def part(self) -> Part:
        """What is shown: an area, a step, or everything."""
        return self._part

    def show_area(self, no: int | None) -> None:
        """Shows one of the nine areas, or with None everything."""
        self.show_part(Part(area=no))

    def show_part(self, part: Part) -> None:
        """Shows a part of the list."""
        self._part = part
        self._filters.clear()
        self._refill()
        self._start()

    def refresh(self) -> None:
        """Reads the list again; what is asked for while it is being read is read once more afterwards."""
        if not self._context.signed_in:
            return
        self._stale = self._reading
        if not self._reading:
            self._reading = True
            desk = self._context.desk
            self._context.tasks.database(lambda: _read(desk), self._show).ended.connect(self._read_ended)

    def new_disclosure(self) -> None:
        """Lets a clerk choose a form and opens the draft that is made of it."""
        chooser = FormChooser(self._context.desk.library.forms, self._part.area, self)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.chosen.connect(self._create)
        chooser.renewed.connect(self._renew)
        chooser.open()
        self._context.tasks.database(partial(_last_periods, self._context.desk), chooser.offer_last)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._context.signed_in and self._drafts and importable(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.import_wanted.emit(importable(event.mimeData()))

    # ---- what it is made of

    def _lay_out(self) -> None:
        self._header.add(self._import)
        self._header.add(self._primary)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.scaled(side) for side in (24, 16, 24, 16)))
        column.setSpacing(theme.scaled(12))
        column.addWidget(self._header)
        column.addWidget(self._filters)
        column.addLayout(self._stack, 1)

    def _connect(self) -> None:
        self._filters.changed.connect(self._refill)
        self._filters.confirmed.connect(lambda: self._table.setFocus())
        self._table.opened.connect(self._context.open_disclosure)
        self._table.horizontalHeader().sortIndicatorChanged.connect(self._sorted)
        self._context.changed.connect(self._on_changed)
        self._context.desk_changed.connect(lambda _desk: self._on_seat_taken())
        add(self, Act.SEARCH, self._filters.start_typing)
        add(self, Act.IMPORT, self._import_files)

    def _sort_as_remembered(self) -> None:
        column = int(cast(int, settings().value("worklist/sort", int(Column.UPDATED))))
        order = Qt.SortOrder(int(cast(int, settings().value("worklist/order", Qt.SortOrder.DescendingOrder.value))))
        self._table.horizontalHeader().setSortIndicator(column, order)

    # ---- what happens

    def _on_changed(self, changes: "Changes") -> None:
        if changes.disclosures or changes.outbox:
            self.refresh()

    def _on_seat_taken(self) -> None:
        self._all, self._part, self._known = (), WORKBENCH, False
        self._model.clear()
        if self._context.signed_in:
            library = self._context.desk.library
            self._model.know(library.forms, library.calendar)
            self.refresh()

    def _show(self, summaries: tuple[DisclosureSummary, ...]) -> None:
        if not self._context.signed_in:
            return
        first, self._known, self._all = not self._known, True, summaries
        self._refill()
        if first:
            self._start()
        self.listed.emit(summaries)

    def _start(self) -> None:
        (self._table if self._table.isVisibleTo(self) else self._primary).setFocus()

    def _read_ended(self) -> None:
        self._reading = False
        if self._stale:
            self.refresh()

    def _refill(self) -> None:
        if not self._context.signed_in:
            return
        current, head = self._table.current_id(), self._table.horizontalHeader()
        descending = head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        rows = ordered(self._shown(), Column(head.sortIndicatorSection()), descending=descending)
        self._model.show_rows(rows, self._context.desk.clock())
        self._table.go_to(current)
        self._say_what_is_shown(len(rows))

    def _shown(self) -> tuple[DisclosureSummary, ...]:
        person, typed, scope = self._person, self._filters.text, self._filters.scope
        today = beijing_day(self._context.desk.clock())
        return tuple(
            summary
            for summary in self._all
            if self._part.holds(summary)
            and in_scope(scope, person, summary, today)
            and matches(typed, summary.title, summary.doc_no, summary.drafter_name)
        )

    def _sorted(self, column: int, order: Qt.SortOrder) -> None:
        settings().setValue("worklist/sort", column)
        settings().setValue("worklist/order", order.value)
        self._refill()

    # ---- what it says

    def _say_what_is_shown(self, count: int) -> None:
        waiting = len(self._waiting())
        facts = self.tr("共 {n} 件，待我办 {mine} 件").format(n=count, mine=waiting)
        self._header.say(self._title(), facts if self._known else self.tr("正在读取…"))
        self._primary.setText(Act.NEW.word if self._drafts else self.tr("办理下一件"))
        self._primary.setEnabled(self._drafts or waiting > 0)
        self._import.setVisible(self._drafts)
        empty = self._known and not count
        self._stack.setCurrentWidget(self._empty if empty else self._table)
        if empty:
            self._explain_emptiness()

    def _title(self) -> str:
        if self._part.area:
            return AREAS[self._part.area - 1].title_zh
        return {REVIEW: self.tr("审查"), SIGN_OFF: self.tr("签发")}.get(self._part, self.tr("工作台"))

    def _explain_emptiness(self) -> None:
        if self._filters.text:
            self._empty.say(self.tr("没有找到"), self.tr("没有标题、文号或起草人含有这些字的公开事项。"))
            self._empty.offer(button(self.tr("清除查找"), self._filters.clear))
        elif self._filters.scope is not Scope.ALL and any(map(self._part.holds, self._all)):
            self._empty.say(self.tr("都办好了"), self.tr("这里没有等着办理的公开事项。"))
            self._empty.offer(button(self.tr("查看全部"), lambda: self._filters.choose(Scope.ALL)))
        else:
            self._empty.say(*self._what_belongs_here())
            self._empty.offer(None)

    def _what_belongs_here(self) -> tuple[str, str]:
        if self._part in (REVIEW, SIGN_OFF):
            return self.tr("没有等待的事项"), self.tr("起草人送审之后，公开事项会出现在这里。")
        if self._drafts:
            return self.tr("还没有公开事项"), self.tr("按 Ctrl+N 或右上角的按钮，选一个表单开始填报。")
        return self.tr("还没有公开事项"), self.tr("起草人新建的公开事项会出现在这里。")

    # ---- the next step

    @property
    def _person(self) -> Account:
        return self._context.desk.account

    @property
    def _drafts(self) -> bool:
        return Role.CLERK in self._person.roles

    def _waiting(self) -> list[DisclosureSummary]:
        return [summary for summary in self._all if self._part.holds(summary) and waits_for(self._person, summary)]

    def _next_step(self) -> None:
        if self._drafts:
            self.new_disclosure()
        else:
            self._context.open_disclosure.emit(self._waiting()[0].id)

    def _import_files(self) -> None:
        if self._drafts:
            self.import_wanted.emit([])

    def _create(self, form_id: str) -> None:
        def make(desk: "Desk") -> "Changes":
            from gongkai.commands import draft

            return draft.create(desk, form_id)

        self._context.command(make, lambda changes: self._context.open_disclosure.emit(changes.id))

    def _renew(self, disclosure_id: str) -> None:
        self._context.command(renew(disclosure_id), lambda changes: self._context.open_disclosure.emit(changes.id))


def _last_periods(desk: "Desk") -> dict[str, DisclosureSummary]:
    from gongkai.commands import renew

    return renew.last_periods(desk)


def _read(desk: "Desk") -> tuple[DisclosureSummary, ...]:
    from gongkai.commands import views

    return views.work_list(desk)
