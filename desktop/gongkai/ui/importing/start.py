"""The first page: where files are dropped or chosen."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from gongkai.ui import theme
from gongkai.ui.actions import Act
from gongkai.ui.importing.dropped import SUFFIXES
from gongkai.ui.tasks import Task
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.empty import EmptyState
from gongkai.ui.widgets.header import Header
from gongkai.ui.widgets.progress import ProgressRow


class StartPage(QWidget):
    """Says what can be imported; `chosen` carries the files."""

    chosen = Signal(list)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        header = Header(Act.IMPORT.word, self)
        header.say(Act.IMPORT.word, self.tr("填好的表格变成一份草稿，名单的每一行变成一份草稿"))
        header.add(button(self.tr("返回列表"), self.left.emit, "", self))
        empty = EmptyState(self)
        empty.say(
            self.tr("把文件拖到这里，或选择文件"),
            self.tr("本程序导出的填报表格、YAML 或 JSON 草稿，或者您自己的 XLSX 名单。"),
        )
        self._choose = button(self.tr("选择文件…"), self.ask, "primary", self)
        empty.offer(self._choose)
        self._progress = ProgressRow(self)
        room = self._progress.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(room)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(12))
        column.addWidget(header)
        column.addWidget(empty, 1)
        column.addWidget(self._progress)

    def start(self) -> None:
        """Puts the focus on the next step."""
        self._choose.setFocus()

    def follow(self, task: Task, name: str) -> None:
        """Shows that this file is being read."""
        self._progress.follow(task, self.tr("正在读取 {0}").format(name))

    def ask(self) -> None:
        """Asks for files in the system's own dialog."""
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        dialog = QFileDialog(self, Act.IMPORT.word, "", self.tr("表格和草稿文件 ({0})").format(patterns))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.chosen.emit([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
