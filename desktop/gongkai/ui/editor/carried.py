"""What still stands from last period (上期内容): said at its field, with one button for what holds this time too."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from gongkai.domain.form import Form
from gongkai.domain.values import Entries, Problem
from gongkai.formkit.carrying import still_carried
from gongkai.ui import theme, words
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import OneLine

RULE = "last_period"


class CarriedStrip(QFrame):
    """Under the boxes of a line while last period's entries stand in them; `confirmed` says that they hold."""

    confirmed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        said = OneLine(self.tr("△ 还是上期的内容"), "note", self)
        said.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        theme.mark(said, tone="look")
        row.addWidget(said)
        self._holds = button(self.tr("本期不变"), self.confirmed.emit, "link", self)
        self._holds.setAccessibleName(self.tr("本期不变：{0}").format(name))
        row.addWidget(self._holds)
        row.addStretch(1)
        self.hide()

    def show_carried(self, carried: bool, locked: bool) -> None:
        """Shows itself, or goes."""
        self.setVisible(carried)
        self._holds.setVisible(not locked)


def left_to_change(form: Form, entries: Entries, last: Entries) -> tuple[Problem, ...]:
    """What F8 still walks to, as problems in the form's order."""
    left = still_carried(entries, last)
    said = QCoreApplication.translate("editor", "“{name}”还是上期的内容，请改成本期的。")
    return tuple(
        Problem(field.name, said.format(name=words.field_label(field)), RULE)
        for field in form.fields
        if field.name in left
    )
