"""The page that says where the daily backups lie."""

from functools import partial

from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout

from gongkai.commands import settings
from gongkai.commands.backup import own_backups
from gongkai.commands.backup_standing import Standing
from gongkai.domain.location import is_server
from gongkai.ui import theme, words
from gongkai.ui.backups import back_up_now, read_standing
from gongkai.ui.context import Context
from gongkai.ui.fields.files import size_words
from gongkai.ui.office_settings.page import Page
from gongkai.ui.widgets.bar import Bar
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label, selectable
from gongkai.ui.widgets.progress import ProgressRow
from gongkai.ui.workbench.alarms import amiss


class BackupsPage(Page):
    """The folder in use; for a workspace on a server another can be chosen."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context, self.tr("备份"), self.tr("每天有人登录后自动备份一次；备份是加密的，用当天各人的口令打开")
        )
        card = QFrame(self)
        theme.mark(card, role="card")
        self._folder, self._note = selectable("", "text", card), label("", "note", card, wraps=True)
        self._folder.setAccessibleName(self.tr("备份文件夹"))
        self._choose = button(self.tr("选择文件夹…"), self._ask, "", card)
        self._drop = button(self.tr("只放在管理员的电脑上"), lambda: self.use(""), "", card)
        row = QHBoxLayout()
        row.addWidget(self._choose)
        row.addWidget(self._drop)
        row.addStretch(1)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(*[theme.scaled(20)] * 4)
        inner.setSpacing(theme.scaled(8))
        inner.addWidget(self._folder)
        inner.addLayout(row)
        inner.addWidget(self._note)
        self.column.addWidget(self._last_card())
        self.column.addWidget(card)
        self.column.addStretch(1)

    def _last_card(self) -> QFrame:
        """The last backup, and a button for one more."""
        card = QFrame(self)
        theme.mark(card, role="card")
        self._last, self._amiss, self._progress = selectable("", "text", card), Bar(card), ProgressRow(card)
        self._last.setAccessibleName(self.tr("上次备份"))
        self._now = button(self.tr("立即备份"), self._back_up, "primary", card)
        row = QHBoxLayout()
        row.addWidget(self._now)
        row.addWidget(self._progress, 1)
        row.addStretch(1)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(*[theme.scaled(20)] * 4)
        inner.setSpacing(theme.scaled(8))
        inner.addWidget(self._last)
        inner.addWidget(self._amiss)
        inner.addLayout(row)
        self.context.backed_up.connect(self._read_standing)
        return card

    def _read_standing(self) -> None:
        if self.context.signed_in:
            read_standing(self.context, self._show_standing)

    def _show_standing(self, standing: Standing) -> None:
        now = self.context.desk.clock()
        self._amiss.clear()
        if told := amiss(standing, now):
            self._amiss.say(told, "stop")
        if standing.made_at is None:
            self._last.setText(self.tr("上次备份：还没有"))
            return
        told = self.tr("上次备份：{when}，{size}，写成后已逐字节核对\n{file}")
        when = words.moment(standing.made_at, now)
        self._last.setText(told.format(when=when, size=size_words(standing.size), file=standing.file))

    def _back_up(self) -> None:
        self._now.setEnabled(False)
        task = back_up_now(self.context)
        task.ended.connect(lambda: self._now.setEnabled(True))
        self._progress.follow(task, self.tr("正在备份"))

    def refresh(self) -> None:
        """Reads which folder the workspace names, and when it was backed up last."""
        self._read_standing()
        self.context.tasks.database(partial(settings.backups_folder, self.context.desk), self._show)

    def use(self, folder: str) -> None:
        """Takes this shared folder, or none."""
        self.change(lambda desk: settings.set_backups_folder(desk, folder), self.tr("备份文件夹已保存"))

    def _show(self, folder: str) -> None:
        location = self.context.desk.workspace.location
        on_server = is_server(location)
        self._folder.setText(folder or (str(own_backups()) if on_server else f"{location}.backups"))
        if not on_server:
            note = self.tr("工作库是一个文件，备份放在它旁边；用办公服务器时才能另选文件夹。")
        elif folder:
            note = self.tr("当天第一个登录的人的电脑写备份，所以各台电脑都要能写入这个文件夹。")
        else:
            note = self.tr("还没有选共享文件夹：备份只放在管理员的电脑上，管理员登录的日子才有。")
        self._note.setText(note)
        self._choose.setEnabled(on_server)
        self._drop.setEnabled(bool(folder))

    def _ask(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, self.tr("备份文件夹"), ""):
            self.use(chosen)
