"""The page where the signer keeps the picture of the organ's seal."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from gongkai.commands import seal
from gongkai.domain.errors import UserError
from gongkai.ui.context import Context
from gongkai.ui.office_settings.cards import card
from gongkai.ui.office_settings.page import Page
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label


class SealPage(Page):
    """Puts a picture in or takes it out; the picture itself is never shown (rule 9)."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("印章"), self.tr("只有您签发时才用；加密保管，每次用印都有登记"))
        self._standing = label("", "text", self, wraps=True)
        self._put = button("", self._ask, "primary", self)
        self._drop = button(self.tr("取出印章"), self.drop, "", self)
        self._lay_out()

    def refresh(self) -> None:
        """Says whether there is a seal."""
        self.context.tasks.database(partial(seal.has_seal, self.context.desk), self._show)

    def put(self, path: Path) -> None:
        """Keeps the picture in this file."""
        self.change(lambda desk: seal.keep_seal(desk, _read(path)), self.tr("印章已放入"))

    def drop(self) -> None:
        """Takes the picture out."""
        self.change(seal.drop_seal, self.tr("印章已取出"))

    def _show(self, there: bool) -> None:
        told = (self.tr("已放入印章：您签发的公文带印章。"), self.tr("还没有印章：您签发的公文不带印章。"))
        self._standing.setText(told[0] if there else told[1])
        self._put.setText(self.tr("换一张图片…") if there else self.tr("放入图片…"))
        self._drop.setEnabled(there)

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("印章图片"))
        dialog.setNameFilter(self.tr("图片 (*.png)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.put(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _lay_out(self) -> None:
        frame, column = card(self)
        advice = self.tr("请用透明底的方形 PNG，四周不留白。印章只印在 PDF 和 OFD 里，预览和 Word 文件里没有。")
        row = QHBoxLayout()
        row.addWidget(self._put)
        row.addWidget(self._drop)
        row.addStretch(1)
        column.addWidget(self._standing)
        column.addLayout(row)
        column.addWidget(label(advice, "note", frame, wraps=True))
        self.column.addWidget(frame)
        self.column.addStretch(1)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        raise UserError("图片读不出来", f"“{path.name}”打不开。", "请确认文件在，并且没有被别的程序占用。") from None
