"""The page of other offices: whose key lists are pinned, and our own list to hand out."""

import json
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QInputDialog, QLineEdit

from gongkai.commands import partners, people
from gongkai.commands.desk import Desk
from gongkai.commands.partners import read_key_list
from gongkai.domain.errors import UserError
from gongkai.domain.signatures import KeyList, fingerprint, key_list_to_json
from gongkai.ui import words
from gongkai.ui.context import Context
from gongkai.ui.importing.lines import Line, LinesTable
from gongkai.ui.office_settings.page import Page
from gongkai.ui.punctuation import listed
from gongkai.ui.register.acts import write_beside
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import as_typed, selectable


class PartnersPage(Page):
    """A list is pinned once its fingerprint was compared by another way; a newer one of a pinned office needs none."""

    def __init__(self, context: Context) -> None:
        facts = self.tr("送审包只寄给、只收自这里的单位；对方名单里的人签的审查意见在本库有效")
        super().__init__(context, self.tr("往来单位"), facts)
        self._known: tuple[KeyList, ...] = ()
        self._own: KeyList | None = None
        self._print = selectable("", "facts", self)
        heads = (self.tr("单位"), self.tr("名单"), self.tr("人数"), self.tr("签发人的指纹"))
        self._table = LinesTable(self.tr("往来单位"), heads, (280, 90, 70), self)
        self.header.add(button(self.tr("写出本单位的名单…"), self._ask_where, "", self))
        self.header.add(button(self.tr("固定对方的名单…"), self._ask_list, "primary", self))
        row = QHBoxLayout()
        row.addWidget(button(self.tr("取消这个单位"), self._unpin, "", self))
        row.addStretch(1)
        self.column.addWidget(self._print)
        self.column.addWidget(self._table, 1)
        self.column.addLayout(row)

    def refresh(self) -> None:
        """Reads the lists again."""
        self.context.tasks.database(partial(_read, self.context.desk), self._show)

    def take(self, path: Path) -> None:
        """Reads a list and pins it, asking for the fingerprint where that is needed."""
        try:
            signed = read_key_list(path)
        except UserError as error:
            self.context.tasks.failed.emit(error)
            return
        known = any(one.office == signed.office and one.key == signed.key for one in self._known)
        if known:
            self.pin(signed, "")
        else:
            self._ask_fingerprint(signed)

    def pin(self, signed: KeyList, told: str) -> None:
        """Pins a list."""
        names = listed(signed.units.values())
        self.change(lambda desk: partners.pin(desk, signed, told), self.tr("已固定{0}的名单").format(names))

    def write(self, path: Path) -> None:
        """Writes our own list for others to pin."""
        if self._own is not None:
            data = (json.dumps(key_list_to_json(self._own), ensure_ascii=False) + "\n").encode()
            said = self.tr("名单已写到 {0}")
            tell = self.context.message.emit
            self.context.tasks.pool(
                lambda _task: write_beside(path, data), lambda written: tell(said.format(written.name))
            )

    def _show(self, read: tuple[tuple[KeyList, ...], KeyList | None]) -> None:
        known, self._own = read
        self._known = tuple(sorted(known, key=lambda one: words.order(listed(one.units.values()))))
        own = fingerprint(self._own.key) if self._own else "—"
        self._print.setText(self.tr("本单位名单签发人的指纹，请读给对方核对：{0}").format(own))
        self._table.show_lines([self._line(signed) for signed in self._known])

    def _line(self, signed: KeyList) -> Line:
        people_there = {line.person for line in signed.keys if line.exchange and not line.office}
        names = listed(signed.units.values())
        no = self.tr("第 {0} 号").format(signed.no)
        return Line((names, no, str(len(people_there)), fingerprint(signed.key)), key=signed.office)

    def _ask_fingerprint(self, signed: KeyList) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("核对指纹"))
        names = listed(signed.units.values())
        told = self.tr("请打电话给{0}的管理员，请他读出本单位名单的指纹，照着输入（可以不打空格）：")
        dialog.setLabelText(told.format(names))
        as_typed(dialog)
        dialog.setTextEchoMode(QLineEdit.EchoMode.Normal)
        dialog.textValueSelected.connect(partial(self.pin, signed))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_list(self) -> None:
        dialog = QFileDialog(self, self.tr("对方的公钥名单"), "", self.tr("公钥名单 (*.json)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("写出本单位的名单"), "keys.json", self.tr("公钥名单 (*.json)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _unpin(self) -> None:
        row = self._table.currentIndex().row()
        if 0 <= row < len(self._known):
            office = self._known[row].office
            self.change(lambda desk: partners.unpin(desk, office), self.tr("已取消这个单位"))


def _read(desk: Desk) -> tuple[tuple[KeyList, ...], KeyList | None]:
    return partners.partners(desk), people.key_list(desk)
