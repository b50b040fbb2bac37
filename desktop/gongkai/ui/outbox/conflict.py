"""Two versions side by side: what was signed here, and what stands at the endpoint; the signer decides."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gongkai.ui import theme
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.told import ToldCell

if TYPE_CHECKING:
    from gongkai.commands.conflict import Conflict


class ConflictDialog(QDialog):
    """Shows the fields that differ first, then those that do not; `overrule` is called where ours shall stand."""

    def __init__(self, seen: "Conflict", overrule: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("对照两个版本"))
        self.resize(theme.scaled(880), theme.scaled(560))
        self._overrule = overrule
        title = label(seen.entry.title, "section", self, wraps=True)
        told = self.tr("有 {n} 项不同，列在前面。以本机签发的为准时，只替换这里看到的版本。")
        note = label(told.format(n=len(seen.differing)), "note", self, wraps=True)
        buttons = QDialogButtonBox(self)
        buttons.addButton(
            button(self.tr("以本机签发的为准"), self._decide, "primary", self), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.addButton(button(self.tr("先不决定"), self.reject, "", self), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        for part in (title, note, _table(seen, self), buttons):
            column.addWidget(part)

    def _decide(self) -> None:
        self.accept()
        self._overrule()


def _table(seen: "Conflict", parent: QDialog) -> QTableWidget:
    differing = seen.differing
    names = [*differing, *(name for name in seen.ours if name not in differing)]
    table = QTableWidget(len(names), 3, parent)
    table.setItemDelegate(ToldCell(table))
    table.setAccessibleName(parent.tr("两个版本的各项"))
    table.setHorizontalHeaderLabels([parent.tr("项目"), parent.tr("本机签发的"), parent.tr("发布端的")])
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
    table.verticalHeader().hide()
    for row, name in enumerate(names):
        mark = f"≠ {name}" if name in differing else name
        for column, text in enumerate((mark, _text(seen.ours.get(name)), _text(seen.theirs.get(name)))):
            item = QTableWidgetItem(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            table.setItem(row, column, item)
    return table


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
