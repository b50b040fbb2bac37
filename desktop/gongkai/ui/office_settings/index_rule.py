"""The page of 索引号: the coding rule, with the next number shown as it is typed, and the block of numbers."""

from functools import partial

from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from gongkai.commands import office, settings
from gongkai.commands.desk import Desk
from gongkai.domain.clock import beijing_day
from gongkai.domain.errors import UserError
from gongkai.domain.index_rule import OFFERED, IndexRule, Part, meaning, read_rule
from gongkai.domain.people import Department
from gongkai.ui import language, theme
from gongkai.ui.context import Context
from gongkai.ui.office_settings.number_block import NumberBlockCard
from gongkai.ui.office_settings.page import Page
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label, name_box, selectable

_EXAMPLE_FORM = "0106"


class IndexRulePage(Page):
    """A template to type or choose; what it gives, or why it will not do, stands under it at once."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("索引号"), self.tr("签发时自动编出；已经给出的号不变，也不会再给别的事项"))
        self._kept, self._department = "", Department("", "", "", "")
        self._template = QComboBox(self)
        self._template.setEditable(True)
        self._template.addItems(list(OFFERED))
        name_box(self._template, self.tr("编码规则"))
        self._preview, self._wrong = selectable("", "facts", self), label("", "error", self, wraps=True)
        self._save = button(self.tr("保存规则"), self._keep, "primary", self)
        self._block = NumberBlockCard(self)
        self._template.editTextChanged.connect(lambda _text: self._look())
        self._lay_out()

    def refresh(self) -> None:
        """Reads the rule in use."""
        desk = self.context.desk
        self.context.tasks.database(lambda: _read(desk), self._show)
        self._block.refresh()

    def _show(self, found: tuple[IndexRule, Department]) -> None:
        self._kept, self._department = found[0].template, found[1]
        self._template.setEditText(self._kept)
        self._look()

    def _look(self) -> None:
        text, day = self._template.currentText(), beijing_day(self.context.desk.clock())
        try:
            number = read_rule(text).number(self._department, _EXAMPLE_FORM, day, 12)
            shown, wrong = self.tr("例如：{number}").format(number=number), ""
        except UserError as error:
            shown, wrong = "", language.sentence(error.message)
        self._preview.setText(shown)
        self._wrong.setText(wrong)
        theme.mark(self._template, invalid=bool(wrong))
        self._save.setEnabled(not wrong and text.strip() != self._kept)

    def _keep(self) -> None:
        template = self._template.currentText()
        self.change(lambda desk: settings.set_index_rule(desk, template), self.tr("索引号规则已保存"))

    def _insert(self, part: Part) -> None:
        line = self._template.lineEdit()
        assert line is not None
        line.insert(f"{{{part}:5}}" if part is Part.SERIAL else f"{{{part}}}")
        line.setFocus()

    def _lay_out(self) -> None:
        card = QFrame(self)
        theme.mark(card, role="card")
        name = label(self.tr("编码规则(&R)"), "note", card)
        name.setBuddy(self._template)
        row = QHBoxLayout()
        row.addWidget(self._template, 1)
        row.addWidget(self._save)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(*[theme.scaled(20)] * 4)
        inner.setSpacing(theme.scaled(8))
        inner.addWidget(name)
        inner.addLayout(row)
        inner.addWidget(self._preview)
        inner.addWidget(self._wrong)
        inner.addLayout(self._parts())
        self.column.addWidget(card)
        self.column.addWidget(self._block)
        self.column.addStretch(1)

    def _parts(self) -> QGridLayout:
        """A button for each part that can stand in the rule, with what it means."""
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for place, part in enumerate(Part):
            grid.addWidget(button(part.value, partial(self._insert, part), "link"), place, 0)
            grid.addWidget(label(language.sentence(meaning(part)), "note"), place, 1)
        return grid


def _read(desk: Desk) -> tuple[IndexRule, Department]:
    own = next(unit for unit in office.departments(desk) if unit.code == desk.account.department)
    return settings.index_rule(desk), own
