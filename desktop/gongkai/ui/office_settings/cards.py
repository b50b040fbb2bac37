"""Rows of names and controls in a card, as the pages of the settings lay them out."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QVBoxLayout, QWidget

from gongkai.ui import theme
from gongkai.ui.widgets.boxes import give_way
from gongkai.ui.widgets.labels import label


def card(parent: QWidget) -> tuple[QFrame, QVBoxLayout]:
    """An empty card and the column inside it."""
    made = QFrame(parent)
    theme.mark(made, role="card")
    column = QVBoxLayout(made)
    column.setContentsMargins(*[theme.scaled(20)] * 4)
    column.setSpacing(theme.scaled(10))
    return made, column


def rows(named: Iterable[tuple[str, QWidget]]) -> QFormLayout:
    """Each control beside its name; the name leads to it by its mnemonic and is what a screen reader says."""
    form = QFormLayout()
    form.setVerticalSpacing(theme.scaled(10))
    form.setHorizontalSpacing(theme.scaled(16))
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    for name, control in named:
        head = label(name)
        head.setBuddy(control)
        control.setAccessibleName(name.split("(&")[0].replace("&", ""))
        form.addRow(head, control)
    return form


def chooser(choices: Sequence[tuple[object, str]], parent: QWidget) -> QComboBox:
    """A box to choose one of these values by their words."""
    made = QComboBox(parent)
    give_way(made)
    for value, word in choices:
        made.addItem(word, value)
    return made
