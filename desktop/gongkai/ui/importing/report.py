"""The page of the report: what became of each row of a list."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gongkai.commands.many import Many, Refused
from gongkai.ui import language, theme, words
from gongkai.ui.importing.lines import Line, LinesTable
from gongkai.ui.importing.lists import Matched
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.header import Header
from gongkai.ui.widgets.labels import label

_NOWHERE = ("—", "—", "—")


class ReportPage(QWidget):
    """What was refused comes first, then what is there already, then what was made."""

    list_wanted = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = Header(parent=self)
        self._next = button(self.tr("打开列表"), self.list_wanted.emit, "primary", self)
        self._header.add(self._next)
        self._words = label("", "text", self, wraps=True)
        where = self.tr("工作表"), self.tr("单元格"), self.tr("项目")
        heads = (self.tr("行"), self.tr("结果"), *where, self.tr("说明"))
        self._table = LinesTable(self.tr("逐行的导入结果"), heads, (64, 100, 120, 80, 168), self)
        self._table.opened.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(12))
        column.addWidget(self._header)
        column.addWidget(self._words)
        column.addWidget(self._table, 1)

    def show_report(self, matched: Matched, many: Many) -> None:
        """Tells what was made, what was there already and what was refused."""
        title = self.tr("已停止，前面的已经导入") if many.cancelled else self.tr("导入完成")
        self._header.say(title, words.title(matched.form))
        self._words.setText(self._told(many))
        self._table.show_lines([*self._refused(many), *self._existing(many), *self._made(many)])
        self._next.setFocus()

    def _told(self, many: Many) -> str:
        counts = len(many.made), len(many.existing), len(many.rejected)
        told = self.tr("新建 {0} 件，已经有 {1} 件，没有导入 {2} 行。").format(*counts)
        if unfinished := sum(bool(row.problems) for row in many.made):
            told += self.tr("新建的有 {0} 件还要补填。").format(unfinished)
        if many.rejected or many.cancelled:
            told += self.tr("可以再导入一次同一份名单：已有的不会重复建立。")
        return told

    def _refused(self, many: Many) -> Iterator[Line]:
        for row in many.rejected:
            if row.reason:
                yield Line((str(row.row), self.tr("▲ 未导入"), *_NOWHERE, language.sentence(row.reason)))
            yield from self._cells(row)

    def _cells(self, row: Refused) -> Iterator[Line]:
        for cell in row.cells:
            reason = self.tr("填的是 {0}。{1}").format(cell.value or cell.kind, language.sentence(cell.reason))
            yield Line((str(row.row), self.tr("▲ 未导入"), cell.sheet, cell.cell, cell.label or "—", reason))

    def _existing(self, many: Many) -> Iterator[Line]:
        for row in many.existing:
            yield Line((str(row.row), self.tr("□ 已有"), *_NOWHERE, self.tr("按回车打开已有的这一件。")), row.id)

    def _made(self, many: Many) -> Iterator[Line]:
        for row in many.made:
            left = self.tr("还有 {0} 处要补填　").format(row.problems) if row.problems else ""
            yield Line((str(row.row), self.tr("● 新建"), *_NOWHERE, left + row.title), row.id)
