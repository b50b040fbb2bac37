"""The page of how what is found is masked, with an example for each type."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem

from gongkai.commands import house
from gongkai.domain.finding import FindingType
from gongkai.review.mask_forms import masked
from gongkai.review.resources import Mask, masks
from gongkai.ui import words
from gongkai.ui.context import Context
from gongkai.ui.office_settings.cards import card, chooser, rows
from gongkai.ui.office_settings.page import Page
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.told import ToldCell

_EXAMPLES: Mapping[FindingType, str] = {
    FindingType.ID_CARD: "120114199003072316",
    FindingType.MOBILE: "13812345678",
    FindingType.LANDLINE: "022-29341234",
    FindingType.BANK_CARD: "6222021234567890123",
    FindingType.SOCIAL_CARD: "A12345678",
    FindingType.PASSPORT: "E12345678",
    FindingType.HKMO_PERMIT: "H12345678",
    FindingType.PLATE: "津A12345",
    FindingType.EMAIL: "zhangsan@qq.com",
    FindingType.ADDRESS: "天津市武清区杨村街道和平里3号楼2门101室",
    FindingType.BIRTH_DATE: "1985年3月12日",
    FindingType.NAME: "张小明",
    FindingType.MINOR: "李小红",
    FindingType.HEALTH: "高血压",
    FindingType.GPS: "117.044567,39.384512",
}
"""Invented values of each type."""


class MasksPage(Page):
    """Each type with what it becomes; for numbers the characters that stay, for the others the form is fixed."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("掩码"), self.tr("遮盖成什么样；国家没有规定位数，由本单位定"))
        self._kinds = tuple(kind for kind in masks() if kind in _EXAMPLES)
        self._forms: Mapping[FindingType, Mask] = masks()
        self._table = QTableWidget(len(self._kinds), 3, self)
        self._table.setItemDelegate(ToldCell(self._table))
        stay = [(count, str(count)) for count in range(house.MOST_SHOWN + 1)]
        self._first, self._last = chooser(stay, self), chooser(stay, self)
        self._form = chooser([("ends", self.tr("留两头")), ("all", self.tr("全部遮盖"))], self)
        self._sample = label("", "facts", self)
        self._save = button(self.tr("保存"), self.keep, "primary", self)
        self._usual = button(self.tr("恢复原来的样子"), self._restore, "", self)
        self._set_up()
        self._lay_out()

    def refresh(self) -> None:
        """Reads the forms."""
        self.context.tasks.database(partial(house.mask_forms, self.context.desk), self._show)

    def keep(self) -> None:
        """Keeps the form of the chosen type."""
        kind, mask = self._kind, self._typed()
        self.change(lambda desk: house.set_mask_form(desk, kind, mask), self.tr("掩码已保存"))

    @property
    def _kind(self) -> FindingType:
        return self._kinds[max(self._table.currentRow(), 0)]

    def _typed(self) -> Mask:
        """The form as it is set now; a name, a place or a date keeps the one it has."""
        known = self._forms[self._kind]
        if known.form not in ("ends", "all"):
            return known
        hides = self._form.currentData() == "all"
        return Mask(form="all") if hides else Mask(int(self._first.currentData()), int(self._last.currentData()))

    def _show(self, forms: Mapping[FindingType, Mask]) -> None:
        self._forms = forms
        for row, kind in enumerate(self._kinds):
            example = _EXAMPLES[kind]
            texts = (words.finding_type(kind), example, masked(example, forms[kind]))
            for column, text in enumerate(texts):
                self._table.setItem(row, column, QTableWidgetItem(text))
        self._table.selectRow(max(self._table.currentRow(), 0))
        self._choose()

    def _choose(self) -> None:
        mask = self._forms[self._kind]
        is_number = mask.form in ("ends", "all")
        self._form.setCurrentIndex(self._form.findData(mask.form if is_number else "ends"))
        for box, value in ((self._first, mask.first), (self._last, mask.last)):
            box.setCurrentIndex(value)
            box.setEnabled(is_number)
        self._form.setEnabled(is_number)
        self._look()

    def _look(self) -> None:
        kind = self._kind
        mask = self._typed()
        shown = self.tr("{before} 遮盖成 {after}").format(before=_EXAMPLES[kind], after=masked(_EXAMPLES[kind], mask))
        self._sample.setText(shown)
        self._save.setEnabled(mask != self._forms[kind])
        self._usual.setEnabled(self._forms[kind] != masks()[kind])

    def _restore(self) -> None:
        kind = self._kind
        self.change(lambda desk: house.set_mask_form(desk, kind, None), self.tr("掩码已保存"))

    def _set_up(self) -> None:
        self._table.setHorizontalHeaderLabels([self.tr("疑点"), self.tr("原文"), self.tr("遮盖后")])
        self._table.setAccessibleName(self.tr("掩码列表"))
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setTabKeyNavigation(False)
        self._table.setShowGrid(False)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._table.currentCellChanged.connect(lambda *_cells: self._choose())
        for box in (self._form, self._first, self._last):
            box.currentIndexChanged.connect(lambda _row: self._look())

    def _lay_out(self) -> None:
        frame, column = card(self)
        named = [
            (self.tr("样子(&F)"), self._form),
            (self.tr("前面留几位(&A)"), self._first),
            (self.tr("后面留几位(&B)"), self._last),
        ]
        column.addLayout(rows(named))
        column.addWidget(self._sample)
        row = QHBoxLayout()
        row.addWidget(self._save)
        row.addWidget(self._usual)
        row.addStretch(1)
        column.addLayout(row)
        self.column.addWidget(self._table, 1)
        self.column.addWidget(frame)
