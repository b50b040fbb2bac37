"""The office's desk on the screen: what is to be printed and posted, and the register with its gaps."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias, cast

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gongkai.domain.issuing import (
    SIGNED,
    IssuedDocument,
    LineKey,
    NumberGap,
    Printing,
    RegisterLine,
    RegisterPart,
    Shelf,
)
from gongkai.ui import theme, words
from gongkai.ui.actions import Act, add
from gongkai.ui.context import Context
from gongkai.ui.frame.whereabouts import Sight
from gongkai.ui.punctuation import clauses
from gongkai.ui.register import acts
from gongkai.ui.register.details import Details
from gongkai.ui.register.filters import Filters
from gongkai.ui.register.model import Column, RegisterModel
from gongkai.ui.register.papers import Papers
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.cells import VALUE
from gongkai.ui.widgets.empty import EmptyState
from gongkai.ui.widgets.header import Header
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.table import RowTable

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes, Desk
    from gongkai.commands.register import Shown

_WIDTHS: dict[int, int] = {Column.STATE: 112, Column.COPIES: 56, Column.SIGNER: 80, Column.PRINTED: 150}
_SPARE: frozenset[int] = frozenset({Column.SIGNER, Column.PRINTED})

Prints: TypeAlias = Sequence[tuple[Printing, str]]


class RegisterScreen(QWidget):
    """Reads the register whenever something was signed, printed, posted or explained."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="desk")
        self._context = context
        self._shown: Shown | None = None
        self._reading = self._stale = False
        self.papers = Papers(context, self)
        self._header, self._filters, self._details = Header(self.tr("印发登记"), self), Filters(self), Details(self)
        self._print = button(Act.PRINT.word, self.print_chosen, "primary", self)
        self._number = button(self.tr("取号…"), self._ask_for_reason, "", self)
        self._more = button(self.tr("登记簿"), lambda: None, "", self)
        self._model, self._empty = RegisterModel(self), EmptyState(self)
        self._table = RowTable(self._model, Column.STATE, _WIDTHS, _SPARE, self)
        self._progress = QProgressBar(self)
        self._lay_out()
        self._connect()
        add(self, Act.PRINT, self.print_chosen)
        add(self, Act.SEARCH, self._filters.start_typing)

    def start(self) -> None:
        """Puts the cursor into the list and reads it again."""
        self._table.setFocus()
        self.refresh()

    def refresh(self) -> None:
        """Reads what is asked for; what is asked for while it is being read is read once more afterwards."""
        if not self._context.signed_in:
            return
        self._stale = self._reading
        if not self._reading:
            self._reading = True
            first = max(self._table.rowAt(0) - 5, 0)
            read = partial(acts.read, self._context.desk, self._filters.part, first)
            self._context.tasks.database(read, self._show).ended.connect(self._read_ended)

    def sight(self) -> Sight:
        """Which shelf is shown, and what is looked for on it."""
        return {"shelf": self._filters.shelf.name, "words": self._filters.words}

    def look_at(self, sight: Sight) -> None:
        """Shows that shelf again."""
        self._filters.look_for(cast(str, sight["words"]))
        self._filters.choose(Shelf[cast(str, sight["shelf"])])

    @property
    def chosen(self) -> tuple[LineKey, ...]:
        """The lines that are marked, from top to bottom."""
        rows = sorted(chain.from_iterable(self._table.selected_spans()))
        return tuple(key for row in rows if (key := self._model.key_at(row)))

    def print_chosen(self) -> None:
        """Prints the notices that are marked; in the queue, where at most one is, all of them."""
        read = partial(acts.documents, self._context.desk, self.to_print())
        self._context.tasks.database(read, self._print_current)

    def to_print(self) -> tuple[LineKey, ...]:
        """The notices that the print button means, as far as they are known: only current ones that are signed."""
        if self._shown and self._shown.part.shelf is Shelf.QUEUE:
            return self.chosen if len(self.chosen) > 1 else self._shown.keys
        return tuple(key for key in self.chosen if _may_be_printed(self._model.known(key)))

    # ---- what is shown

    def _read_ended(self) -> None:
        self._reading = False
        if self._stale:
            self.refresh()

    def _show(self, shown: "Shown") -> None:
        if not self._context.signed_in:
            return
        marked, at = frozenset(self.chosen), self._table.verticalScrollBar().value()
        self._shown = shown
        self._filters.offer(shown)
        self._number.setVisible(shown.may_write)
        self._model.show_part(shown.keys, shown.lines, shown.gaps, shown.today)
        self._mark(marked)
        self._table.verticalScrollBar().setValue(at)
        self._header.say(self.tr("印发登记"), self._facts(shown))
        self._stack.setCurrentWidget(self._table if shown.keys else self._empty)
        self._explain_emptiness()
        self._selected()

    def _mark(self, keys: frozenset[LineKey]) -> None:
        """Marks the lines that were marked before, else the first."""
        rows = self._model.rows_of(keys) or [0]
        how = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        self._table.setCurrentIndex(self._model.index(rows[0], 0))
        for row in rows:
            self._table.selectionModel().select(self._model.index(row, 0), how)

    def _read_lines(self, keys: list[LineKey]) -> None:
        if keys and self._context.signed_in:
            self._context.tasks.database(partial(acts.lines, self._context.desk, keys), self._learn)

    def _learn(self, lines: dict[LineKey, RegisterLine]) -> None:
        if self._context.signed_in:
            self._model.learn(lines)
            self._selected()

    def _facts(self, shown: "Shown") -> str:
        gaps = sum(gap.reason is None for gap in shown.gaps.values())
        facts = [self.tr("共 {0} 件").format(words.count(shown.issued))]
        facts += [self.tr("待印 {0} 件").format(shown.to_print)] if shown.to_print else []
        facts += [self.tr("待张贴 {0} 件").format(shown.to_post)] if shown.to_post else []
        facts += [self.tr("缺号未说明 {0} 处").format(gaps)] if gaps else []
        return clauses(facts)

    def _explain_emptiness(self) -> None:
        if self._filters.is_searching:
            self._empty.say(self.tr("没有找到"), self.tr("没有文号、标题或签发人含有这些字的公文。"))
            return
        title, text = {
            Shelf.QUEUE: (self.tr("都印好了"), self.tr("签发之后，还没有打印的公文排在这里。")),
            Shelf.ALL: (self.tr("登记簿还是空的"), self.tr("签发时给出的每个发文字号都记在这里。")),
            Shelf.BOARD: (self.tr("没有要张贴的公文"), self.tr("在公示栏公开的公文签发后出现在这里，张贴后请登记。")),
            Shelf.GAPS: (self.tr("没有缺号"), self.tr("给出的发文字号都有公文。")),
        }[self._filters.shelf]
        self._empty.say(title, text)

    def _selected(self) -> None:
        line = self._table.currentIndex().data(VALUE)
        count = len(self.to_print())
        self._print.setEnabled(count > 0 and not self.papers.is_printing)
        self._print.setText(self.tr("打印 {0} 件").format(count) if count > 1 else Act.PRINT.word)
        self._details.setVisible(line is not None)
        if line is not None and self._shown:
            self._details.show_line(line, self._shown.today, self._shown.may_write)
        if isinstance(line, IssuedDocument):
            # A bound method takes the answer: Qt lets go of it when this screen is gone before the log is read.
            self._context.tasks.database(partial(_read_prints, self._context.desk, line), self._show_prints)

    def _show_prints(self, read: tuple[IssuedDocument, Prints]) -> None:
        self._details.show_prints(*read)

    def _print_current(self, documents: Sequence[IssuedDocument]) -> None:
        self.papers.print_notices([document for document in documents if _may_be_printed(document)])

    # ---- what a person does

    def _ask_for_reason(self) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("取一个发文字号"))
        dialog.setLabelText(self.tr("给程序以外的公文取下一个号。用在什么公文上？"))
        dialog.setOkButtonText(self.tr("取号"))
        dialog.setCancelButtonText(self.tr("取消"))
        dialog.textValueSelected.connect(self._take_number)
        dialog.open()

    def _take_number(self, reason: str) -> None:
        said = self.tr("已取号：{0}")
        self._context.command(
            acts.take_number(reason), lambda changes: self._context.message.emit(said.format(changes.id))
        )

    def _explain(self, gap: NumberGap, reason: str) -> None:
        self._context.command(acts.explain(gap, reason))

    def _post(self, line: IssuedDocument, place: str, day: date) -> None:
        self._context.command(acts.post(line.disclosure, place, day))

    def _take_down(self, line: IssuedDocument, day: date) -> None:
        self._context.command(acts.take_down(line.disclosure, line.revision, day))

    def _whole(self) -> tuple[RegisterPart, str]:
        """What is shown, and which period that is."""
        return self._filters.part, self._filters.period

    # ---- progress

    def _show_progress(self, done: int, total: int, title: str) -> None:
        self._printing.show()
        self._print.setEnabled(False)
        self._progress.setMaximum(total)
        self._progress.setValue(done)
        self._told.setText(self.tr("正在打印 {0} / {1}：{2}").format(done + 1, total, title))

    def _printed(self, count: int) -> None:
        self._printing.hide()
        self._context.message.emit(self.papers.told(count))
        self._selected()

    # ---- how it is made

    def _on_changed(self, changes: "Changes") -> None:
        if changes.register or changes.outbox:
            self.refresh()

    def _on_seat_taken(self) -> None:
        self._shown = None
        self._model.show_part((), {}, {}, date.min)
        self._details.hide()
        self.refresh()

    def _connect(self) -> None:
        self._filters.changed.connect(self.refresh)
        self._model.wanted.connect(self._read_lines)
        self._table.selectionModel().selectionChanged.connect(lambda _now, _before: self._selected())
        self._table.activated.connect(self._open)
        self._details.explained.connect(self._explain)
        self._details.posted.connect(self._post)
        self._details.taken_down.connect(self._take_down)
        self._details.slip_wanted.connect(lambda: self.papers.print_slips(self.chosen))
        self.papers.under_way.connect(self._show_progress)
        self.papers.ended.connect(self._printed)
        self._context.changed.connect(self._on_changed)
        self._context.desk_changed.connect(self._on_seat_taken)

    def _open(self) -> None:
        line = self._table.currentIndex().data(VALUE)
        if isinstance(line, IssuedDocument):
            self._context.open_disclosure.emit(line.disclosure)

    def _lay_out(self) -> None:
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._table.setAccessibleName(self.tr("发文登记簿"))
        self._more.setMenu(self._menu())
        for widget in (self._number, self._more, self._print):
            self._header.add(widget)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        self._printing = QWidget(self)
        row = QHBoxLayout(self._printing)
        row.setContentsMargins(0, 0, 0, 0)
        self._told = label("", "facts", self._printing)
        self._told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._told, 1)
        row.addWidget(self._progress, 1)
        row.addWidget(button(self.tr("停止打印"), self.papers.cancel, "quiet", self))
        self._printing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.scaled(side) for side in (24, 16, 24, 16)))
        column.setSpacing(theme.scaled(12))
        for part in (self._header, self._filters, self._printing):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        column.addWidget(self._details)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for text, do in (
            (self.tr("打印登记簿"), lambda: self.papers.print_register(*self._whole())),
            (self.tr("导出 XLSX"), lambda: self.papers.save_workbook(*self._whole())),
            (self.tr("导出 PDF"), lambda: self.papers.save_pages(*self._whole())),
            (self.tr("打印公示栏张贴单"), lambda: self.papers.print_slips(self.chosen)),
            (self.tr("打印用印登记簿"), self.papers.print_seals),
            (self.tr("打印主动公开台账"), lambda: self.papers.print_ledger(self._filters.year)),
            (self.tr("导出主动公开台账 XLSX"), lambda: self.papers.save_ledger(self._filters.year, "xlsx")),
            (self.tr("导出主动公开台账 PDF"), lambda: self.papers.save_ledger(self._filters.year, "pdf")),
        ):
            menu.addAction(text).triggered.connect(do)
        return menu


def _may_be_printed(line: RegisterLine | None) -> bool:
    return isinstance(line, IssuedDocument) and line.is_current and line.state in SIGNED


def _read_prints(desk: "Desk", line: IssuedDocument) -> tuple[IssuedDocument, Prints]:
    return line, acts.prints(desk, line.disclosure)
