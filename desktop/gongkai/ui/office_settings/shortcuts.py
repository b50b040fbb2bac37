"""The page where everybody gives acts the keys they like."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
)

from gongkai.ui import shortcuts
from gongkai.ui.actions import Act
from gongkai.ui.context import Context
from gongkai.ui.office_settings.cards import card
from gongkai.ui.office_settings.page import Page
from gongkai.ui.punctuation import listed
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.told import ToldCell


class ShortcutsPage(Page):
    """Choose an act, press the keys; keys that something else answers to are told and not taken."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("快捷键"), self.tr("选中一项，按下想用的键；马上生效"))
        self._acts = tuple(Act)
        self._table = QTableWidget(len(self._acts), 2, self)
        self._table.setItemDelegate(ToldCell(self._table))
        self._keys = QKeySequenceEdit(self)
        self._keys.setMaximumSequenceLength(1)
        self._keys.setClearButtonEnabled(True)
        self._wrong = label("", "error", self, wraps=True)
        self._take = button(self.tr("使用这组键"), self._bind, "primary", self)
        self._usual = button(self.tr("恢复原来的键"), self._restore, "", self)
        self._set_up_table()
        self._lay_out()
        self._table.currentCellChanged.connect(lambda *_cells: self._choose())
        self._table.itemActivated.connect(lambda _item: self._keys.setFocus())
        self._keys.keySequenceChanged.connect(lambda _keys: self._look())

    def refresh(self) -> None:
        """Shows the keys as they are bound now."""
        for row, act in enumerate(self._acts):
            for column, text in enumerate((act.word, _shown(act.shortcut))):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self._table.setItem(row, column, item)
        self._table.selectRow(max(self._table.currentRow(), 0))
        self._choose()

    @property
    def _act(self) -> Act:
        return self._acts[max(self._table.currentRow(), 0)]

    def _choose(self) -> None:
        self._keys.setKeySequence(self._act.shortcut)
        self._look()

    def _look(self) -> None:
        typed = self._keys.keySequence().toString()
        bound = {act.name: act.shortcut.toString() for act in self._acts}
        clash = shortcuts.conflicts(self._act.name, typed, bound)
        names = listed(Act[name].word for name in clash)
        self._wrong.setText(self.tr("{keys} 已经用于“{acts}”。").format(keys=typed, acts=names) if clash else "")
        self._take.setEnabled(not clash and typed != self._act.shortcut.toString())
        self._usual.setEnabled(self._act.shortcut != QKeySequence(self._act.value[1]))

    def _bind(self) -> None:
        shortcuts.bind(self._act.name, self._act.value[1], self._keys.keySequence().toString())
        self.context.message.emit(self.tr("快捷键已保存"))
        self.refresh()

    def _restore(self) -> None:
        self._keys.setKeySequence(QKeySequence(self._act.value[1]))
        if self._take.isEnabled():
            self._bind()

    def _set_up_table(self) -> None:
        self._table.setHorizontalHeaderLabels([self.tr("做什么"), self.tr("按键")])
        self._table.setAccessibleName(self.tr("快捷键列表"))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setTabKeyNavigation(False)
        self._table.setShowGrid(False)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def _lay_out(self) -> None:
        frame, column = card(self)
        name = label(self.tr("按键(&K)"), "note", frame)
        name.setBuddy(self._keys)
        for typed_into in (self._keys, *self._keys.findChildren(QLineEdit)):
            typed_into.setAccessibleName(self.tr("按键"))
        row = QHBoxLayout()
        row.addWidget(self._keys, 1)
        row.addWidget(self._take)
        row.addWidget(self._usual)
        column.addWidget(name)
        column.addLayout(row)
        column.addWidget(self._wrong)
        self.column.addWidget(self._table, 1)
        self.column.addWidget(frame)


def _shown(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText) or "—"
