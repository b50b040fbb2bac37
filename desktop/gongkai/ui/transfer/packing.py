"""Making a package: for whom, into which file, with progress and a way to stop."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from gongkai.commands.partners import Receiver
from gongkai.domain.clock import beijing_day
from gongkai.domain.errors import UserError
from gongkai.ui import language, theme, words
from gongkai.ui.context import Context
from gongkai.ui.tasks import Task
from gongkai.ui.transfer import work
from gongkai.ui.widgets.boxes import give_way
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.progress import ProgressRow
from gongkai.vault.package_file import SUFFIX, Manifest

_SHOWN = 8


class PackDialog(QDialog):
    """Shows what goes in and who will be able to open it; the file is asked for last."""

    def __init__(self, context: Context, chosen: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("导出送审包"))
        self.setMinimumWidth(theme.scaled(560))
        self._context, self._chosen = context, tuple(chosen)
        self._task: Task | None = None
        self._what, self._who = label("", "text", self, wraps=True), label("", "note", self, wraps=True)
        self._wrong = label("", "error", self, wraps=True)
        self._receivers = QComboBox(self)
        give_way(self._receivers)
        self._receivers.setAccessibleName(self.tr("收件单位"))
        self._receivers.currentIndexChanged.connect(lambda _row: self._say_who())
        self._write = button(self.tr("选择文件并导出…"), self._ask, "primary", self)
        self._write.setEnabled(False)
        self._progress = ProgressRow(self)
        self._lay_out()
        self.finished.connect(lambda _code: self._stop())
        context.tasks.database(partial(work.choices, context.desk, self._chosen), self._show, self._refuse)

    def _lay_out(self) -> None:
        name = label(self.tr("收件单位(&T)"), "note", self)
        name.setBuddy(self._receivers)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("取消"), self.reject, "", self))
        row.addWidget(self._write)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.scaled(20)] * 4)
        column.setSpacing(theme.scaled(8))
        for part in (self._what, name, self._receivers, self._who, self._wrong, self._progress):
            column.addWidget(part)
        column.addLayout(row)

    def _show(self, found: tuple[tuple[Receiver, ...], tuple[str, ...]]) -> None:
        receivers, titles = found
        more = self.tr("等 {0} 件").format(len(titles)) if len(titles) > _SHOWN else ""
        self._what.setText("\n".join([*(f"《{title}》" for title in titles[:_SHOWN]), *([more] if more else [])]))
        for receiver in sorted(receivers, key=lambda one: words.order(one.name)):
            self._receivers.addItem(receiver.name, receiver)
        self._write.setEnabled(bool(receivers))
        self._write.setFocus()
        if not receivers:
            self._wrong.setText(self.tr("还没有可以寄给的单位：请管理员在“设置—往来单位”里固定对方的公钥名单。"))

    def _say_who(self) -> None:
        receiver = self._receivers.currentData()
        if receiver is not None:
            told = self.tr("只有{0}的 {1} 人和您能打开，别人捡到U盘也读不出内容。")
            self._who.setText(told.format(receiver.name, len(receiver.people)))

    def _ask(self) -> None:
        day = beijing_day(self._context.desk.clock())
        name = self.tr("送审包 {0}").format(f"{day:%Y%m%d}") + SUFFIX
        dialog = QFileDialog(self, self.tr("导出送审包"), name, self.tr("送审包 ({0})").format(f"*{SUFFIX}"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.lstrip("."))
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, out: Path) -> None:
        """Writes the package there."""
        receiver = self._receivers.currentData()
        if self._task is not None or receiver is None:
            return
        self._wrong.clear()
        self._write.setEnabled(False)
        packing = partial(work.pack, self._context.desk, self._chosen, receiver, out)
        self._task = self._context.tasks.pool(packing, partial(self._written, out), self._refuse)
        self._task.ended.connect(self._ended)
        self._progress.follow(self._task, self.tr("正在加密和写入"))

    def _written(self, out: Path, manifest: Manifest) -> None:
        told = self.tr("已导出给{0}：{1}").format(manifest.receiver.name, out.name)
        self._context.message.emit(told)
        self.accept()

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._wrong.setText(language.advice(error))
        else:
            self._context.tasks.failed.emit(error)

    def _ended(self) -> None:
        self._task = None
        self._write.setEnabled(True)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
