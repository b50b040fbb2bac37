"""The page before any workspace is open: make one, or open one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gongkai.ui import theme
from gongkai.ui.tasks import Task
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label, line
from gongkai.ui.widgets.progress import ProgressRow


class WelcomePage(QFrame):
    """The ways on: founding an office, opening its workspace in a file or on a server, or practising."""

    found = Signal()
    open_other = Signal()
    server = Signal()
    practise = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="card")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.scaled(32)] * 4)
        column.setSpacing(theme.scaled(12))
        column.addWidget(label(self.tr("公开"), "title", self))
        about = self.tr("起草、审查、印发和公开本单位应当公开的信息。所有内容都存放在一个工作库里，没有网络也能办理。")
        column.addWidget(label(about, "facts", self, wraps=True))
        column.addSpacing(theme.scaled(8))
        self._found = button(self.tr("新建工作库"), self.found.emit, "primary", self)
        column.addWidget(self._found)
        column.addWidget(button(self.tr("打开已有的工作库…"), self.open_other.emit, "", self))
        column.addWidget(button(self.tr("连接办公服务器…"), self.server.emit, "", self))
        column.addSpacing(theme.scaled(8))
        column.addWidget(line(self))
        self._practise = button(self.tr("打开演练单位"), self.practise.emit, "", self)
        column.addWidget(self._practise)
        safe = self.tr("先练一遍：一个现成的样板单位，每一步都有人，什么也不会发出去，关闭后删除。")
        column.addWidget(label(safe, "note", self, wraps=True))
        self._progress = ProgressRow(self)
        column.addWidget(self._progress)
        column.addStretch(1)

    def start(self) -> None:
        """Puts the focus where the next step is."""
        self._found.setFocus()

    def follow(self, task: Task) -> None:
        """Shows how far the practice office is."""
        self._practise.setEnabled(False)
        self._progress.follow(task, self.tr("正在准备演练单位"))
        task.ended.connect(self._ready)

    def _ready(self) -> None:
        self._practise.setEnabled(True)
