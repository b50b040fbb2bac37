"""The work list screen: a part of the office's disclosures, filtered, sorted, selected and opened by keyboard."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from gongkai.domain.clock import beijing_day
from gongkai.domain.disclosure import DisclosureSummary
from gongkai.domain.listing import Listing, Scope
from gongkai.domain.people import Role
from gongkai.ui import theme, words
from gongkai.ui.actions import Act, add
from gongkai.ui.context import Context
from gongkai.ui.importing.dropped import importable
from gongkai.ui.settings import settings
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.empty import EmptyState
from gongkai.ui.widgets.header import Header
from gongkai.ui.widgets.notice import NoticeBar
from gongkai.ui.workbench.alarms import Alarms
from gongkai.ui.workbench.side import Side
from gongkai.ui.workbench.strip import Strip
from gongkai.ui.worklist import reading, titles
from gongkai.ui.worklist.columns import ORDERS, Column, by_name
from gongkai.ui.worklist.filters import Filters
from gongkai.ui.worklist.model import WorkListModel
from gongkai.ui.worklist.part import WORKBENCH, Part
from gongkai.ui.worklist.selection import SelectionBar
from gongkai.ui.worklist.table import WorkListTable
from gongkai.ui.worklist.views import Views

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes
    from gongkai.commands.listing import Attention, Listed
    from gongkai.ui.finder.offers import Offer


class WorkListScreen(QWidget):
    """Reads the list whenever something changed; `listed` carries it, with how much is where.

    `import_wanted` carries the files that a clerk dropped, none where they are still to be chosen.
    """

    listed = Signal(object)
    import_wanted = Signal(list)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="desk")
        self._context = context
        self._part = self._read_part = WORKBENCH
        self._listed: Listed | None = None
        self._glimpsed = ""
        self._reading = self._stale = self._moved = self._is_fresh = False
        self._row = ""
        # As they are made, so Tab walks them: from above, and the table before what stands beside it.
        self._header, self.notice = Header(parent=self), NoticeBar(self)
        self._import = button(Act.IMPORT.word + "…", self._import_files, "", self)
        self._import.setToolTip(Act.IMPORT.shortcut.toString())
        self._primary = button("", self._next_step, "primary", self)
        self.alarms, self._strip, self._filters = Alarms(context, self), Strip(self), Filters(self)
        self._views = Views(context, self.notice, self)
        self._filters.add(self._menu_button(self.tr("视图"), lambda menu: self._views.fill(menu, self.asked)))
        self._filters.add(self._menu_button(self.tr("列"), lambda menu: self._table.fill_columns(menu)))
        self._bar = SelectionBar(context, lambda: self._table.selected_ids(), self.notice, self)
        self._model = WorkListModel(self)
        self._table, self._empty = WorkListTable(self._model, self), EmptyState(self)
        self._side = Side(self)
        self.setAcceptDrops(True)
        self._lay_out()
        self._sort_as_remembered()
        self._connect()
        self._on_seat_taken()

    @property
    def part(self) -> Part:
        """What is shown: an area, a step, or everything."""
        return self._part

    @property
    def asked(self) -> Listing:
        """The list as it is asked for now, with what is typed and the order."""
        head = self._table.horizontalHeader()
        part = self._part.listing(self._filters.scope)
        descending = head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        order = ORDERS[Column(head.sortIndicatorSection())]
        named = by_name(order, self._context.desk.library.titles)
        return replace(part, words=self._filters.text, order=order, descending=descending, named=named)

    @property
    def at_hand(self) -> str:
        """The disclosure that the list stands at."""
        return self._table.current_id()

    def stand_at(self, row: str) -> None:
        """Has this disclosure as the current one, where it is listed, once the list is read again."""
        self._row = row

    def return_to(self, asked: Listing, row: str) -> None:
        """Shows a list as somebody left it, standing at this disclosure."""
        self._show_view(asked)
        self._row = row

    def selected(self) -> tuple[str, ...]:
        """The disclosures that are selected."""
        return tuple(self._table.selected_ids())

    def show_area(self, no: int | None) -> None:
        """Shows one of the nine areas, or with None everything."""
        self.show_part(Part(area=no))

    def show_part(self, part: Part) -> None:
        """Shows a part of the list."""
        if part != self._part:
            self._filters.search("")
            self._model.clear()
        self._part, self._moved = part, True
        self._say_where_one_is()
        self.refresh()

    def refresh(self) -> None:
        """Reads the list again; what is asked for while it is being read is read once more afterwards."""
        if not self._context.signed_in:
            return
        self._stale = self._reading
        if not self._reading:
            self._reading, self._read_part = True, self._part
            if self._filters.text and self._filters.text != self._glimpsed:
                self._glimpse()
                return
            self._glimpsed = self._filters.text
            first = 0 if self._moved else max(self._table.rowAt(0) - 5, 0)
            read = partial(reading.read_list, self._context.desk, self.asked, first)
            if self._is_fresh and self._listed is None:
                read = partial(reading.read_first, self._context.desk, self.asked)
            self._context.tasks.database(read, self._show).ended.connect(self._read_ended)

    def new_disclosure(self) -> None:
        """Lets a clerk choose a form and opens the draft that is made of it; nobody else drafts."""
        if not self._drafts:
            return
        from gongkai.ui.worklist.chooser import FormChooser  # with all the words of forms

        chooser = FormChooser(self._context.desk.library.forms, self._part.area, self)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.chosen.connect(lambda form_id: self._make(reading.creation(form_id)))
        chooser.renewed.connect(lambda last: self._make(reading.renewal(last)))
        chooser.open()
        self._context.tasks.database(partial(reading.last_periods, self._context.desk), chooser.offer_last)

    def offers(self) -> "list[Offer]":
        """A new disclosure of each form, for who drafts."""
        from gongkai.ui.finder.offers import Offer

        if not self._drafts:
            return []
        forms = self._context.desk.library.titles.values()
        return [
            Offer(words.title(form), Act.NEW.word, partial(self._make, reading.creation(form.id))) for form in forms
        ]

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
        self._body = QHBoxLayout()
        self._body.setSpacing(theme.scaled(16))
        self._body.addLayout(self._stack, 1)
        self._body.addWidget(self._side)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(theme.scaled(side) for side in (24, 16, 24, 16)))
        self._column.setSpacing(theme.scaled(12))
        self._column.addWidget(self._header)
        self._column.addWidget(self.notice)
        self._column.addWidget(self.alarms)
        self._column.addWidget(self._strip)
        self._column.addWidget(self._filters)
        self._column.addWidget(self._views)
        self._column.addWidget(self._bar)
        self._column.addLayout(self._body, 1)

    def _connect(self) -> None:
        self._filters.changed.connect(self.refresh)
        self._filters.confirmed.connect(self._go_to_list)
        self._filters.widened.connect(lambda: self.show_part(self._part.place))
        self._strip.chosen.connect(lambda need: self.show_part(Part(need=need)))
        self._side.calendar.chosen.connect(lambda day: self.show_part(Part(due_on=day)))
        self._side.calendar.turned.connect(lambda _first, _last: self._read_attention())
        self._side.recent.opened.connect(self._context.open_disclosure)
        self.alarms.used.connect(self._start)
        self._views.wanted.connect(self._show_view)
        self._table.picked.connect(lambda: self._bar.show_count(self._table.selected_count()))
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.customContextMenuRequested.connect(self._offer_acts)
        self._model.wanted.connect(self._read_rows)
        self._context.who_changed.connect(self._show_who)
        self._table.opened.connect(self._context.open_disclosure)
        self._table.horizontalHeader().sortIndicatorChanged.connect(self._sorted)
        self._context.changed.connect(self._on_changed)
        self._context.desk_changed.connect(self._on_seat_taken)
        add(self, Act.SEARCH, self._filters.start_typing)
        add(self, Act.IMPORT, self._import_files)
        add(self, Act.NEXT_ITEM, self._take_next)

    def _sort_as_remembered(self) -> None:
        column = int(cast(int, settings().value("worklist/sort", int(Column.UPDATED))))
        order = Qt.SortOrder(int(cast(int, settings().value("worklist/order", Qt.SortOrder.DescendingOrder.value))))
        self._table.horizontalHeader().setSortIndicator(column if column < len(Column) else Column.UPDATED, order)

    # ---- what happens

    def _on_changed(self, changes: "Changes") -> None:
        if changes.disclosures or changes.outbox:
            self.refresh()

    def _show_who(self) -> None:
        self._model.show_who(self._context.who)

    def _on_seat_taken(self) -> None:
        self._listed, self._part, self._moved, self._row = None, WORKBENCH, True, ""
        self._is_fresh = True
        self.notice.clear()
        self._model.clear()
        if self._context.signed_in:
            library = self._context.desk.library
            self._model.know(library.titles, library.calendar)
            self._side.calendar.show_today(beijing_day(self._context.desk.clock()))
            self._say_where_one_is()

    def go_on(self) -> None:
        """Reads what can wait until the first rows are drawn: how the list goes on, what asks for attention, views."""
        self._is_fresh = False
        if self._listed is not None and not self._listed.is_whole:
            self.refresh()
        else:
            self._read_attention()
        self._views.read()

    def _show(self, listed: "Listed") -> None:
        if not self._context.signed_in:
            return
        self.listed.emit(listed)
        if self._read_part != self._part:  # somebody went on meanwhile; that list is being read
            return
        current, selected = self._table.current_id(), self._table.selected_ids()
        wanted, self._row = self._row, "" if listed.is_whole else self._row
        at = self._table.verticalScrollBar().value()
        self._listed = listed
        self._model.show_list(listed.ids, listed.rows, self._context.desk.clock())
        is_there = wanted != "" and self._model.row_of(wanted) >= 0
        if is_there:
            self._table.go_to(wanted)
        else:
            self._table.go_to(current, selected if len(selected) < _MOST_SELECTED else ())
        self._say_what_is_shown()
        if self._moved:
            self._moved = False
            self._start()
        elif not is_there:
            self._table.verticalScrollBar().setValue(at)
        if not self._is_fresh:
            self._read_attention()

    def _glimpse(self) -> None:
        """Shows what is found at once, and has the whole list read then."""
        self._stale, self._glimpsed = True, self._filters.text
        read = partial(reading.read_glimpse, self._context.desk, self.asked)
        self._context.tasks.database(read, self._show_glimpse).ended.connect(self._read_ended)

    def _show_glimpse(self, found: tuple[tuple[str, ...], Mapping[str, DisclosureSummary]]) -> None:
        ids, rows = found
        if ids and self._context.signed_in and self._read_part == self._part:
            self._model.show_list(ids, rows, self._context.desk.clock())
            self._table.go_to("")
            self._stack.setCurrentWidget(self._table)

    def _go_to_list(self) -> None:
        if self._table.isVisibleTo(self):  # a hidden list would take the cursor later, from whoever types other words
            self._table.setFocus()

    def _start(self) -> None:
        if not self.isVisible():  # somebody is elsewhere already, and keeps the cursor there
            return
        if not isinstance(QApplication.focusWidget(), QLineEdit):  # nobody's typing ends in a list that has come
            (self._table if self._table.isVisibleTo(self) else self._primary).setFocus()

    def _read_ended(self) -> None:
        self._reading = False
        if self._stale:
            self.refresh()

    def _read_rows(self, ids: list[str]) -> None:
        if ids and self._context.signed_in:
            self._context.tasks.database(partial(reading.read_rows, self._context.desk, ids), self._learn)

    def _learn(self, rows: Mapping[str, DisclosureSummary]) -> None:
        if self._context.signed_in:
            self._model.learn(rows)

    def _sorted(self, column: int, order: Qt.SortOrder) -> None:
        settings().setValue("worklist/sort", column)
        settings().setValue("worklist/order", order.value)
        self.refresh()

    # ---- the workbench

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Folds the side away where the window is narrow."""
        super().resizeEvent(event)
        self._show_side()

    def _show_side(self) -> None:
        is_workbench = self._part.place == WORKBENCH
        self.alarms.want(is_workbench)
        self._strip.setVisible(is_workbench and self.height() >= theme.scaled(_ROOM_FOR_STRIP))
        self._side.setVisible(is_workbench and self.width() >= theme.scaled(_ROOM_FOR_SIDE))

    def _read_attention(self) -> None:
        if self._context.signed_in and self._part.place == WORKBENCH:
            read = partial(reading.read_attention, self._context.desk, *self._side.calendar.month)
            self._context.tasks.database(read, self._show_attention)

    def _show_attention(self, shown: "tuple[Attention, tuple[DisclosureSummary, ...]]") -> None:
        if self._context.signed_in:
            attention, recent = shown
            self._strip.show_counts(attention.counts)
            self._side.calendar.show_due(attention.due)
            self._side.show_recent(recent)

    # ---- views, columns and what is selected

    def _menu_button(self, word: str, fill: Callable[[QMenu], None]) -> QPushButton:
        made, menu = button(word, lambda: None, "", self), QMenu(self)
        menu.aboutToShow.connect(lambda: fill(menu))
        made.setMenu(menu)
        return made

    def _offer_acts(self, at: QPoint) -> None:
        if self._table.current_id():
            menu = self._bar.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self._table.viewport().mapToGlobal(at))

    def _show_view(self, view: Listing) -> None:
        """Shows a saved view: its part, scope, words and order."""
        self._part, self._moved = Part(view.area, view.states, view.need, view.due_on), True
        self._filters.take(view.scope)
        self._filters.search(view.words)
        column = next(column for column, order in ORDERS.items() if order is view.order)
        order = Qt.SortOrder.DescendingOrder if view.descending else Qt.SortOrder.AscendingOrder
        head = self._table.horizontalHeader()
        quiet = head.blockSignals(True)
        head.setSortIndicator(column, order)
        head.blockSignals(quiet)
        self._model.clear()
        self._say_where_one_is()
        self.refresh()

    # ---- what it says

    def _say_where_one_is(self) -> None:
        self._header.say(titles.title(self._part), self.tr("正在读取…"))
        self._strip.show_need(self._part.need)
        self._show_side()
        self._filters.show_only(titles.narrowing(self._part, beijing_day(self._context.desk.clock())))
        self._primary.setText(Act.NEW.word if self._drafts else self.tr("办理下一件"))
        self._primary.setToolTip((Act.NEW if self._drafts else Act.NEXT_ITEM).shortcut.toString())
        self._import.setVisible(self._drafts)

    def _say_what_is_shown(self) -> None:
        listed = self._listed
        assert listed is not None
        if listed.is_whole:
            facts = self.tr("共 {n} 件，待我办 {mine} 件").format(
                n=words.count(len(listed.ids)), mine=words.count(listed.waiting)
            )
            self._header.say(titles.title(self._part), facts)
        self._primary.setEnabled(self._drafts or listed.waiting > 0)
        self._stack.setCurrentWidget(self._table if listed.ids else self._empty)
        if not listed.ids:
            self._explain_emptiness(listed.whole)

    def _explain_emptiness(self, whole: int) -> None:
        if self._filters.text:
            self._empty.say(self.tr("没有找到"), self.tr("没有标题、文号、内容或起草人含有这些字的公开事项。"))
            self._empty.offer(button(self.tr("清除查找"), self._filters.clear))
        elif self._part.is_narrowed:
            self._empty.say(*titles.what_belongs(self._part, self._drafts))
            self._empty.offer(button(self.tr("查看全部"), lambda: self.show_part(self._part.place)))
        elif self._filters.scope is not Scope.ALL and whole:
            self._empty.say(self.tr("都办好了"), self.tr("这里没有等着办理的公开事项。"))
            self._empty.offer(button(self.tr("查看全部"), lambda: self._filters.choose(Scope.ALL)))
        else:
            self._empty.say(*titles.what_belongs(self._part, self._drafts))
            self._empty.offer(None)

    # ---- the next step

    @property
    def _drafts(self) -> bool:
        return Role.CLERK in self._context.desk.account.roles

    def _next_step(self) -> None:
        if self._drafts:
            self.new_disclosure()
        else:
            self._take_next()

    def _take_next(self) -> None:
        read = partial(reading.read_next, self._context.desk, self._part.listing())
        self._context.tasks.database(read, self._open)

    def _open(self, disclosure_id: str) -> None:
        if disclosure_id:
            self._context.open_disclosure.emit(disclosure_id)

    def _import_files(self) -> None:
        if self._drafts:
            self.import_wanted.emit([])

    def _make(self, make: "reading.Making") -> None:
        self._context.command(make, lambda changes: self._context.open_disclosure.emit(changes.id))


_ROOM_FOR_SIDE, _ROOM_FOR_STRIP = 1040, 480
"""From this width and height on, in look.md's pixels, there is room for the calendar and for the counts."""

_MOST_SELECTED = 2_000
"""A selection of more rows than this is not looked up again after the list was read."""
