"""The first page: where a package is dropped or chosen, and what travelled before."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from gongkai.store.transfers import Direction, Transfer
from gongkai.ui import theme, words
from gongkai.ui.actions import Act
from gongkai.ui.importing.lines import Line, LinesTable
from gongkai.ui.tasks import Task
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.empty import EmptyState
from gongkai.ui.widgets.header import Header
from gongkai.ui.widgets.progress import ProgressRow
from gongkai.vault.package_file import SUFFIX


class StartPage(QWidget):
    """`chosen` carries the package; `opened` a disclosure of the log."""

    chosen = Signal(object)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = Header(Act.PACKAGES.word, self)
        self._header.say(Act.PACKAGES.word, self.tr("不联网时用U盘在两个工作库之间带事项，按收件单位的人员加密"))
        self._open = button(self.tr("打开送审包…"), self.ask, "primary", self)
        self._header.add(self._open)
        self._empty, self._progress = EmptyState(self), ProgressRow(self)
        how = self.tr("把 .gkz 文件拖到这里就能看里面有什么；要寄出，在列表里选中事项，再按 {0}。")
        self._empty.say(self.tr("还没有收发过送审包"), how.format(Act.PACK.shortcut.toString()))
        heads = (self.tr("时间"), self.tr("方向"), self.tr("对方单位"), self.tr("经办人"), self.tr("事项"))
        self._log = LinesTable(self.tr("收发记录"), heads, (140, 110, 180, 90), self)
        self._log.opened.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(12))
        for part in (self._header, self._empty, self._log, self._progress):
            column.addWidget(part)
        column.setStretchFactor(self._empty, 1)
        column.setStretchFactor(self._log, 1)
        self.show_log(())

    def start(self) -> None:
        """Puts the focus on the next step."""
        self._open.setFocus()

    def show_log(self, lines: tuple[tuple[Transfer, str, str], ...]) -> None:
        """Shows what travelled before."""
        self._empty.setVisible(not lines)
        self._log.setVisible(bool(lines))
        self._log.show_lines([self._line(*line) for line in lines])

    def follow(self, task: Task, name: str) -> None:
        """Shows that a package is being looked through."""
        self._progress.follow(task, self.tr("正在核对和检查 {0}").format(name))

    def ask(self) -> None:
        """Asks for a package in the system's own dialog."""
        dialog = QFileDialog(self, self.tr("打开送审包"), "", self.tr("送审包 ({0})").format(f"*{SUFFIX}"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _line(self, transfer: Transfer, title: str, name: str) -> Line:
        ways = {Direction.OUT: self.tr("→ 寄出"), Direction.IN: self.tr("● 收下"), Direction.COPY: self.tr("○ 另存")}
        when = words.whole_moment(transfer.time)
        shown = (when, ways[transfer.direction], transfer.unit, name, title or transfer.disclosure)
        return Line(shown, (transfer.made or transfer.disclosure) if title else "")
