"""What the page of people asks: who is to be added, and which roles somebody has."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from gongkai.domain.people import Account, Department, Role
from gongkai.formkit.people_list import ListedPerson
from gongkai.ui import theme, words
from gongkai.ui.office_settings.cards import chooser, rows
from gongkai.ui.unlock.listed import PeopleBox
from gongkai.ui.widgets.labels import label


class AddPeople(QDialog):
    """A list to paste or type, for one of the departments; the slips are printed once they are added."""

    def __init__(self, departments: Sequence[Department], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("增加人员"))
        self.setMinimumWidth(theme.scaled(560))
        self.box = PeopleBox(self)
        buttons = _buttons(self, self.tr("增加并打印口令条"))
        go = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.box.changed.connect(lambda: go.setEnabled(not self.box.problem()))
        go.setEnabled(False)
        self._unit = chooser([(one.code, one.name) for one in departments], self)
        column = QVBoxLayout(self)
        if len(departments) > 1:
            column.addLayout(rows([(self.tr("单位(&U)"), self._unit)]))
        self._unit.setVisible(len(departments) > 1)
        column.addWidget(self.box)
        column.addWidget(buttons)
        self.box.start()

    def people(self) -> tuple[ListedPerson, ...]:
        """Who is to be added."""
        return self.box.people()

    def department(self) -> str:
        """The code of the department that they are added to."""
        return str(self._unit.currentData())


class ChooseRoles(QDialog):
    """A tick for each role."""

    def __init__(self, account: Account, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("{0}的角色").format(account.name))
        self._ticks = {role: QCheckBox(words.role(role), self) for role in Role}
        buttons = _buttons(self, self.tr("保存"))
        self._go = buttons.button(QDialogButtonBox.StandardButton.Ok)
        column = QVBoxLayout(self)
        for role, tick in self._ticks.items():
            tick.setChecked(role in account.roles)
            tick.toggled.connect(lambda _on: self._go.setEnabled(bool(self.roles())))
            column.addWidget(tick)
        advice = self.tr("一个人可以有几个角色；同一件的起草和三步审查仍然必须是不同的人。")
        column.addWidget(label(advice, "note", self, wraps=True))
        column.addWidget(buttons)

    def roles(self) -> frozenset[Role]:
        """The roles that are ticked."""
        return frozenset(role for role, tick in self._ticks.items() if tick.isChecked())


def _buttons(dialog: QDialog, go: str) -> QDialogButtonBox:
    kinds = QDialogButtonBox.StandardButton
    made = QDialogButtonBox(kinds.Ok | kinds.Cancel, dialog)
    made.button(kinds.Ok).setText(go)
    theme.mark(made.button(kinds.Ok), role="primary")
    made.accepted.connect(dialog.accept)
    made.rejected.connect(dialog.reject)
    return made
