"""The page after founding: slips and the recovery key go to paper, then somebody signs in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gongkai.ui import theme
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label


class HandingOutPage(QFrame):
    """`printed` asks to print `slips` or `recovery`; `left` goes on to signing in: what is not printed is gone then."""

    printed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="card")
        self._told, self._warned = label("", "text", self, wraps=True), label("", "note", self, wraps=True)
        self._slips = button(self.tr("打印口令条…"), lambda: self.printed.emit("slips"), "primary", self)
        self._recovery = button(self.tr("打印恢复密钥…"), lambda: self.printed.emit("recovery"), "", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.scaled(32)] * 4)
        column.setSpacing(theme.scaled(12))
        column.addWidget(label(self.tr("工作库建好了"), "title", self))
        for part in (self._told, self._slips, self._recovery, self._warned):
            column.addWidget(part)
        column.addWidget(button(self.tr("去登录"), self.left.emit, "", self))

    def show_what(self, slips: int) -> None:
        """Says what is to be printed."""
        told = self.tr("有 {0} 张口令条要发给本人。").format(slips) if slips else ""
        kept = self.tr("恢复密钥要打印出来锁进保险柜：管理员忘记口令时只有它能开。")
        self._told.setText(told + kept)
        self._warned.setText(
            self.tr("口令条和恢复密钥不存在任何地方，离开这一页就看不到了；没有打印机可以打印成文件。")
        )
        self._slips.setVisible(bool(slips))
        theme.mark(self._recovery, role="" if slips else "primary")
        (self._slips if slips else self._recovery).setFocus()
