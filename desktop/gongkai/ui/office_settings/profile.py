"""The page of the office's names and of what its documents look like."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit

from gongkai.commands import house, office
from gongkai.commands.desk import Changes, Desk
from gongkai.domain.people import Department
from gongkai.ui import words
from gongkai.ui.context import Context
from gongkai.ui.office_settings.cards import card, chooser, rows
from gongkai.ui.office_settings.page import Page
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.composing import keys_alone
from gongkai.ui.widgets.labels import label, tip

_RED_HEAD = "{organ}文件"
_SEALS = (0, 40, 42, 45, 50, 58)
"""Millimetres: none, and the seals of organs from town to state (国发〔1999〕25号)."""


_NEW = ""
"""Stands in the list of departments for one that is to be added."""


@dataclass(frozen=True)
class _Known:
    departments: tuple[Department, ...]
    layout: Mapping[str, Any]
    own: str
    year: int


class ProfilePage(Page):
    """Names and 机关代字 of each department; red head, imprint and the room for the seal of all documents."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("单位资料"), self.tr("以后的公文照此排印；已经签发的不变"))
        self._known: _Known | None = None
        self._unit = chooser([], self)
        self._added = ""
        self._code, self._name, self._short, self._mark, self._head, self._organ = (QLineEdit(self) for _ in range(6))
        keys_alone(self._code)
        self._imprint = QCheckBox(self.tr("末页加版记（抄送、印发机关和日期）(&I)"), self)
        sizes = [(size, self.tr("{n} 毫米").format(n=size)) for size in _SEALS]
        self._seal = chooser(sizes, self)
        self._sample = label("", "facts", self, wraps=True)
        self._lay_out()
        self._unit.currentIndexChanged.connect(lambda _row: self._show_unit())
        for line in (self._name, self._mark, self._head):
            line.textChanged.connect(lambda _text: self._look())

    def refresh(self) -> None:
        """Reads the departments and the layout."""
        desk = self.context.desk
        self.context.tasks.database(lambda: _read(desk), self._show)

    def keep_names(self) -> None:
        """Keeps the names of the chosen department, or adds the new one."""
        changed = self._department()
        if changed is not None and self._is_new:
            self._added = changed.code
            said = self.tr("已增加单位“{0}”").format(changed.name)
            self.change(lambda desk: office.add_department(desk, changed), said)
        elif changed is not None:
            self.change(lambda desk: house.change_department(desk, changed), self.tr("单位资料已保存"))

    def keep_layout(self) -> None:
        """Keeps what the documents look like."""
        choices: dict[str, Any] = {
            "red_head": self._head.text().strip() or _RED_HEAD,
            "imprint": self._imprint.isChecked(),
            "imprint_organ": self._organ.text().strip(),
            "seal_diameter": int(self._seal.currentData()),
        }
        self.change(lambda desk: _keep(desk, choices), self.tr("版式已保存"))

    def _show(self, known: _Known) -> None:
        chosen = self._added or str(self._unit.currentData() or known.own)
        self._added = ""
        self._known = known
        self._unit.blockSignals(True)
        self._unit.clear()
        for department in known.departments:
            self._unit.addItem(department.name, department.code)
        self._unit.addItem(self.tr("增加单位…"), _NEW)
        self._unit.setCurrentIndex(max(self._unit.findData(chosen), 0))
        self._unit.blockSignals(False)
        self._unit.setToolTip(tip(self._unit.currentText()))
        self._head.setText(str(known.layout.get("red_head", _RED_HEAD)))
        self._imprint.setChecked(bool(known.layout.get("imprint", False)))
        self._organ.setText(str(known.layout.get("imprint_organ", "")))
        self._seal.setCurrentIndex(max(self._seal.findData(int(known.layout.get("seal_diameter", 0))), 0))
        self._show_unit()

    @property
    def _is_new(self) -> bool:
        return bool(self._unit.currentData() == _NEW)

    def _show_unit(self) -> None:
        self._names.setRowVisible(self._code, self._is_new)
        for line in (self._name, self._short, self._mark, self._code) if self._is_new else ():
            line.clear()
        units = self._known.departments if self._known else ()
        unit = next((one for one in units if one.code == self._unit.currentData()), None)
        if unit is not None:
            for line, text in ((self._name, unit.name), (self._short, unit.short_name), (self._mark, unit.number_mark)):
                line.setText(text)
        self._look()

    def _department(self) -> Department | None:
        units = self._known.departments if self._known else ()
        sought = (self._known.own if self._known else "") if self._is_new else self._unit.currentData()
        unit = next((one for one in units if one.code == sought), None)
        name = self._name.text().strip()
        short, mark = self._short.text().strip() or name, self._mark.text().strip()
        code = self._code.text().strip() if self._is_new else str(sought)
        return replace(unit, code=code, name=name, short_name=short, number_mark=mark) if unit else None

    def _look(self) -> None:
        """What the head and the number of a document would say."""
        year = self._known.year if self._known else 0
        head = self._head.text().replace("{organ}", self._name.text().strip())
        told = self.tr("红头：{head}　　发文字号：{mark}〔{year}〕1号")
        self._sample.setText(told.format(head=head, mark=self._mark.text().strip(), year=year))

    def _lay_out(self) -> None:
        first, names = card(self)
        self._names = rows(
            [
                (self.tr("单位(&U)"), self._unit),
                (self.tr("代码，2 到 8 个字母或数字(&C)"), self._code),
                (self.tr("全称(&N)"), self._name),
                (self.tr("简称(&S)"), self._short),
                (self.tr("机关代字(&M)"), self._mark),
            ]
        )
        self._names.setRowVisible(self._code, False)
        names.addLayout(self._names)
        names.addWidget(self._sample)
        names.addLayout(_left(button(self.tr("保存单位资料"), self.keep_names, "primary", first)))
        second, looks = card(self)
        looks.addLayout(
            rows(
                [
                    (self.tr("红头文字，{organ} 是单位全称(&H)"), self._head),
                    (self.tr("印发机关，不填就是发文机关(&O)"), self._organ),
                    (self.tr("给印章留的直径，0 是不留(&D)"), self._seal),
                ]
            )
        )
        looks.addWidget(self._imprint)
        looks.addLayout(_left(button(self.tr("保存版式"), self.keep_layout, "", second)))
        self.column.addWidget(first)
        self.column.addWidget(second)
        self.column.addStretch(1)


def _left(pressed: Any) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(pressed)
    row.addStretch(1)
    return row


def _read(desk: Desk) -> _Known:
    units = tuple(sorted(office.departments(desk), key=lambda unit: words.order(unit.name)))
    return _Known(units, house.layout(desk), desk.account.department, desk.clock().year)


def _keep(desk: Desk, choices: Mapping[str, Any]) -> Changes:
    return house.set_layout(desk, dict(house.layout(desk)) | dict(choices))
