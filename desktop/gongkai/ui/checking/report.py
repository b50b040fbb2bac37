"""The page of the report: what was taken for what, and every departure with place, clause and what to do."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gongkai.ui import theme
from gongkai.ui.checking import words
from gongkai.ui.importing.lines import Line, LinesTable
from gongkai.ui.places import place
from gongkai.ui.punctuation import aside, named
from gongkai.ui.widgets.labels import label, selectable

if TYPE_CHECKING:
    from gongkai.notices.checker.document import Checked
    from gongkai.notices.checker.fixing import Change


class ReportPage(QWidget):
    """The departures that are wrong almost always come first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken = label("", "text", self, wraps=True)
        heads = (self.tr("判断"), self.tr("位置"), self.tr("原文"), self.tr("依据"), self.tr("问题与改法"))
        self._table = LinesTable(self.tr("逐条的检查结果"), heads, (80, 100, 220, 190), self)
        self._whole = selectable("", "text", self)
        self._whole.setWordWrap(True)
        self._whole.hide()
        self._table.selectionModel().currentRowChanged.connect(self._show_whole)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(12))
        column.addWidget(self._taken)
        column.addWidget(self._table, 1)
        column.addWidget(self._whole)

    def show_report(self, checked: "Checked") -> None:
        """Shows a checked file."""
        from gongkai.notices.checker.report import by_level

        self._taken.setText("　".join(named(*one) for one in words.recognition(checked.manuscript)))
        marks = {"WRONG": self.tr("▲ 错误"), "DOUBT": self.tr("□ 提示")}
        lines = []
        for found in by_level(checked.departures):
            clause = words.clause(found.clause) + aside(found.rule)
            lines.append(
                Line((marks[found.level.name], place(found.where), found.excerpt, clause, words.advice(found)))
            )
        self._table.show_lines(lines)
        self._table.setFocus()

    def show_changes(self, path: Path, changes: "Sequence[Change]") -> None:
        """Shows every change in a repaired copy: none is silent."""
        self._taken.setText(self.tr("改正稿 {0} 与原文件的不同，共 {1} 处：").format(path.name, len(changes)))
        added, removed = self.tr("（补上）"), self.tr("（删去）")
        self._table.show_lines(
            [
                Line(
                    (
                        self.tr("● 已改"),
                        place(change.where),
                        change.before or added,
                        change.rule,
                        change.after or removed,
                    )
                )
                for change in changes
            ]
        )

    def _show_whole(self, current: QModelIndex) -> None:
        """Shows the chosen line's last cell whole under the table."""
        told = str(current.siblingAtColumn(4).data() or "")
        self._whole.setText(told)
        self._whole.setVisible(bool(told))  # the cursor never comes to where nothing stands
