"""What is wrong with the office and not with one disclosure: its backups, the district's orders past their day."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gongkai.ui import language, theme, words
from gongkai.ui.backups import back_up_now, read_standing
from gongkai.ui.context import Context
from gongkai.ui.widgets.bar import Bar
from gongkai.ui.widgets.progress import ProgressRow

if TYPE_CHECKING:
    from datetime import datetime

    from gongkai.commands.backup_standing import Standing


class Alarms(QWidget):
    """A bar for each, over the workbench's counts, and nothing at all where all is well.

    Backups are judged once today's was tried: who was away for a week is not told so before it is made.
    `orders_wanted` asks for the place where the orders are; `used` says that a bar with the cursor in it has gone.
    """

    orders_wanted = Signal()
    used = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._is_wanted = True
        self._backup, self._orders, self._progress = Bar(self), Bar(self), ProgressRow(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(8))
        for part in (self._backup, self._progress, self._orders):
            column.addWidget(part)
        context.backed_up.connect(self._look)
        context.desk_changed.connect(self._forget)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As high as it is, and as narrow as one likes."""
        return QSize(0, super().minimumSizeHint().height())

    def want(self, wanted: bool) -> None:
        """Shows itself where the workbench is shown."""
        self._is_wanted = wanted
        self._arrange()

    def show_late(self, count: int) -> None:
        """Says how many orders are past their day."""
        self._orders.clear()
        if count:
            told = self.tr("有 {n} 件整改通知过了期限还没有办结。").format(n=count)
            self._orders.say(told, "stop", (self.tr("去办理"), self.orders_wanted.emit))
        self._arrange()

    def _look(self) -> None:
        if self._context.signed_in:
            read_standing(self._context, self._judge)

    def _judge(self, standing: "Standing") -> None:
        self._backup.clear()
        if told := amiss(standing, self._context.desk.clock()):
            self._backup.say(told, "stop", (self.tr("立即备份"), self._back_up))
        self._arrange()

    def _back_up(self) -> None:
        self._backup.clear()
        task = back_up_now(self._context)
        self._progress.follow(task, self.tr("正在备份"))
        task.ended.connect(self._arrange)
        self._arrange()
        self.used.emit()

    def _forget(self) -> None:
        for bar in (self._backup, self._orders):
            bar.clear()
        self._arrange()

    def _arrange(self) -> None:
        parts = (self._backup, self._orders, self._progress)
        self.setVisible(self._is_wanted and any(not part.isHidden() for part in parts))


def amiss(standing: "Standing", now: "datetime") -> str:
    """What is wrong with the backups, in a sentence; empty where nothing is."""
    from gongkai.commands.backup_standing import Amiss

    if standing.amiss is Amiss.FAILED:
        assert standing.failed_at is not None
        why = language.sentence(standing.why)
        told = _say("{when} 的备份没有成功：{why}").format(when=words.moment(standing.failed_at, now), why=why)
        last = _say("上一次好的备份是 {n} 天前的。").format(n=standing.days) if standing.days else ""
        return told + last
    if standing.amiss is Amiss.OLD:
        return _say("已有 {n} 天没有备份。").format(n=standing.days)
    if standing.amiss is Amiss.GONE:
        return _say("上次的备份文件不见了：{file}").format(file=standing.file)
    return _say("这个工作库还没有备份。") if standing.amiss is Amiss.NONE_YET else ""


def _say(text: str) -> str:
    return QCoreApplication.translate("alarms", text)
