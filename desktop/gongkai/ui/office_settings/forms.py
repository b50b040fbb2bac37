"""The page that names the folder of the office's own forms."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout

from gongkai.commands import settings
from gongkai.ui import theme
from gongkai.ui.context import Context
from gongkai.ui.office_settings.page import Page
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label, selectable


class FormsPage(Page):
    """Says which forms are in use; a folder is checked whole before it is taken."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("本单位的表单"), self.tr("放在自带的表单之上：编号相同的替换，新的增加"))
        card = QFrame(self)
        theme.mark(card, role="card")
        self._folder, self._count = selectable("", "text", card), label("", "facts", card)
        self._folder.setAccessibleName(self.tr("表单文件夹"))
        self._choose = button(self.tr("选择文件夹…"), self._ask, "primary", card)
        self._drop = button(self.tr("只用自带的表单"), lambda: self.use(None), "", card)
        advice = self.tr("写法见表单目录里的 README；有错的文件会指出哪一行、怎么改，设置不会改动。")
        note = label(advice, "note", wraps=True)
        row = QHBoxLayout()
        row.addWidget(self._choose)
        row.addWidget(self._drop)
        row.addStretch(1)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(*[theme.scaled(20)] * 4)
        inner.setSpacing(theme.scaled(8))
        inner.addWidget(self._folder)
        inner.addWidget(self._count)
        inner.addLayout(row)
        inner.addWidget(note)
        self.column.addWidget(card)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Reads which folder the workspace names."""
        self.context.tasks.database(partial(settings.forms_folder, self.context.desk), self._show)

    def use(self, folder: Path | None) -> None:
        """Takes this folder, or none."""
        self.change(lambda desk: settings.set_forms_folder(desk, folder), self.tr("表单设置已保存"))

    def _show(self, folder: Path | None) -> None:
        self._folder.setText(str(folder) if folder else self.tr("只用程序自带的表单"))
        self._count.setText(self.tr("现在可用 {n} 个表单").format(n=len(self.context.desk.library.forms)))
        self._drop.setEnabled(folder is not None)

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("本单位的表单文件夹"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.use(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
