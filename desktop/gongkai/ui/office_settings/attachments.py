"""The page that says where attached files lie when the office works on a server."""

from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from gongkai.commands import settings
from gongkai.domain.location import is_server
from gongkai.ui import theme
from gongkai.ui.context import Context
from gongkai.ui.office_settings.page import Page
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label


class AttachmentsPage(Page):
    """A folder to choose, or none: then files lie in the database with everything else."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("附件存放"), self.tr("不选文件夹时附件存放在数据库里；两种方式都先加密"))
        self._kept = ""
        self._folder = QLineEdit(self)
        self._folder.setAccessibleName(self.tr("共享文件夹"))
        self._folder.setPlaceholderText(self.tr("存放在数据库里"))
        self._note = label("", "note", self, wraps=True)
        self._browse = button(self.tr("选择…"), self._choose, "", self)
        self._save = button(self.tr("保存位置"), self._keep, "primary", self)
        self._folder.textChanged.connect(lambda _text: self._look())
        self._lay_out()

    def refresh(self) -> None:
        """Reads the folder in use."""
        desk = self.context.desk
        self.context.tasks.database(lambda: settings.attachments_folder(desk), self._show)

    def _show(self, folder: str) -> None:
        self._kept = folder
        self._folder.setText(folder)
        on_server = is_server(self.context.desk.workspace.location)
        if on_server:
            told = self.tr("选定以后新加的附件放进这个文件夹，各台电脑都要能写入；以前的附件留在原处。")
        else:
            told = self.tr("工作库是一个文件，附件就在里面；用办公服务器时才能另选文件夹。")
        self._note.setText(told)
        for part in (self._folder, self._browse):
            part.setEnabled(on_server and not folder)
        self._look()

    def _look(self) -> None:
        self._save.setEnabled(self._folder.isEnabled() and self._folder.text().strip() != self._kept)

    def _choose(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, self.tr("共享文件夹"), self._folder.text()):
            self._folder.setText(chosen)

    def _keep(self) -> None:
        folder = self._folder.text()
        self.change(lambda desk: settings.set_attachments_folder(desk, folder), self.tr("附件存放位置已保存"))

    def _lay_out(self) -> None:
        card = QFrame(self)
        theme.mark(card, role="card")
        name = label(self.tr("共享文件夹(&D)"), "note", card)
        name.setBuddy(self._folder)
        row = QHBoxLayout()
        for part, stretch in ((self._folder, 1), (self._browse, 0), (self._save, 0)):
            row.addWidget(part, stretch)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(*[theme.scaled(20)] * 4)
        inner.setSpacing(theme.scaled(8))
        inner.addWidget(name)
        inner.addLayout(row)
        inner.addWidget(self._note)
        self.column.addWidget(card)
        self.column.addStretch(1)
