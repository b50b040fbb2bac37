"""The page of a package: what is inside, who signed, and what becomes of each when it is taken in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gongkai.commands.library import Library
from gongkai.commands.receiving import Looked, Seen
from gongkai.domain.transfer import TAKEN
from gongkai.ui import language, theme, words
from gongkai.ui.importing.lines import Line, LinesTable
from gongkai.ui.tasks import Task
from gongkai.ui.transfer import said
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.header import Header
from gongkai.ui.widgets.labels import label, selectable
from gongkai.ui.widgets.progress import ProgressRow
from gongkai.ui.widgets.told import ToldCell

_CHECK = 0


class ContentsPage(QWidget):
    """A ticked line is taken in; what can only be copied becomes a draft of one's own once it is ticked."""

    agreed = Signal(object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: tuple[Seen, ...] = ()
        self._drafts = False
        self._library: Library | None = None
        self._header, self._progress = Header(parent=self), ProgressRow(self)
        self._header.add(button(self.tr("取消"), self.left.emit, "", self))
        self._take = button(self.tr("收下"), self._agree, "primary", self)
        self._header.add(self._take)
        self._table = QTableWidget(0, 4, self)
        self._table.setItemDelegate(ToldCell(self._table))
        self._opinions, self._remarks = selectable("", "text", self), label("", "note", self, wraps=True)
        heads = (self.tr("不同的项目"), self.tr("本库的"), self.tr("包里的"))
        self._differing = LinesTable(self.tr("两边对照"), heads, (180, 360), self)
        self._set_up_table()
        self._lay_out()

    def show_package(self, looked: Looked, library: Library, drafts: bool) -> None:
        """Shows a package; `drafts` tells whether this person may make drafts of what is in it."""
        self._seen, self._library, self._drafts = looked.seen, library, drafts
        manifest = looked.manifest
        when = words.whole_moment(manifest.time)
        facts = self.tr("{0} {1} 于 {2} 导出，签名成立，已按固定的名单核对").format(
            manifest.sender.name, looked.maker, when
        )
        again = self.tr("；这个包以前收过") if looked.known else ""
        self._header.say(self.tr("送审包：{0} 件").format(len(looked.seen)), facts + again)
        self._fill()
        self._table.selectRow(0)
        self._show_row(0)  # it may have been the current row before
        self._table.setFocus()
        self._count()

    def follow(self, task: Task) -> None:
        """Shows that the package is being taken in."""
        self._take.setEnabled(False)
        self._progress.follow(task, self.tr("正在收下"))
        task.ended.connect(self._count)

    def _set_up_table(self) -> None:
        table = self._table
        table.setAccessibleName(self.tr("送审包里的事项"))
        table.setHorizontalHeaderLabels([self.tr("事项"), self.tr("办理到"), self.tr("和本库相比"), self.tr("谁签的")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.scaled(36))
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 120), (2, 190), (3, 260)):
            table.setColumnWidth(column, theme.scaled(width))
        table.currentCellChanged.connect(lambda row, *_: self._show_row(row))
        table.itemChanged.connect(lambda _item: self._count())

    def _lay_out(self) -> None:
        card = QFrame(self)
        theme.mark(card, role="card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(*[theme.scaled(16)] * 4)
        inner.setSpacing(theme.scaled(8))
        for part in (self._opinions, self._remarks, self._differing):
            inner.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(12))
        column.addWidget(self._header)
        column.addWidget(self._table, 1)
        column.addWidget(card)
        column.addWidget(self._progress)

    def _fill(self) -> None:
        self._table.blockSignals(True)  # nothing is counted before all lines are there
        self._table.setRowCount(len(self._seen))
        for row, seen in enumerate(self._seen):
            known = seen.item.disclosure
            texts = (known.title, words.state(known.state), said.standing(seen), said.signatures(seen))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self._table.setItem(row, column, item)
            self._make_tickable(self._first(row), seen)
        self._table.blockSignals(False)

    def _make_tickable(self, item: QTableWidgetItem, seen: Seen) -> None:
        item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
        if seen.standing in TAKEN or (seen.can_be_copied and self._drafts):
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if seen.standing in TAKEN else Qt.CheckState.Unchecked)

    def _show_row(self, row: int) -> None:
        if not 0 <= row < len(self._seen) or self._library is None:
            return
        seen = self._seen[row]
        opinions = [said.opinion(one) for one in seen.opinions] or [self.tr("还没有人签过意见。")]
        self._opinions.setText("\n".join(opinions))
        told = [*(language.sentence(one) for one in (seen.wrong, *seen.remarks)), self._hint(seen)]
        self._remarks.setText("\n".join(line for line in told if line))
        lines = [Line(line) for line in said.differences(self._library, seen)]
        self._differing.setVisible(bool(lines))
        self._differing.show_lines(lines)

    def _hint(self, seen: Seen) -> str:
        if not seen.can_be_copied:
            return ""
        if not self._drafts:
            return self.tr("本库的不会改动。要另存为一份草稿，请由起草人打开这个包。")
        return self.tr("本库的不会改动。勾选后，包里的内容另存为一份您的草稿。")

    def _first(self, row: int) -> QTableWidgetItem:
        item = self._table.item(row, _CHECK)
        assert item is not None
        return item

    def _ticked(self, row: int) -> bool:
        return self._first(row).checkState() is Qt.CheckState.Checked

    def _count(self) -> None:
        chosen = [seen for row, seen in enumerate(self._seen) if self._ticked(row)]
        copies = sum(seen.can_be_copied for seen in chosen)
        taken = len(chosen) - copies
        words_for = {
            (True, False): self.tr("收下 {0} 件").format(taken),
            (False, True): self.tr("另存 {0} 件草稿").format(copies),
            (True, True): self.tr("收下 {0} 件，另存 {1} 件").format(taken, copies),
        }
        self._take.setText(words_for.get((bool(taken), bool(copies)), self.tr("没有要收的")))
        self._take.setEnabled(bool(chosen) and not self._progress.is_following)

    def _agree(self) -> None:
        ticked = {row for row in range(len(self._seen)) if self._ticked(row)}
        ids = {row: seen.item.disclosure.id for row, seen in enumerate(self._seen)}
        copies = frozenset(ids[row] for row in ticked if self._seen[row].can_be_copied)
        self.agreed.emit(copies, frozenset(ids[row] for row in ids.keys() - ticked))
