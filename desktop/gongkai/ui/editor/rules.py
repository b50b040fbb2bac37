"""The list of problems at the side: everything that is wrong with the form, each a click from its place."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gongkai.domain.form import Form
from gongkai.domain.values import Problem
from gongkai.ui import form_words, words
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.told import ToldCell


class ProblemList(QWidget):
    """The problems in the form's order; `chosen` carries the one to go to."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()
        self._list = QListWidget(self)
        self._list.setItemDelegate(ToldCell(self._list))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("表单问题"))
        self._list.itemClicked.connect(self._choose)
        self._list.itemActivated.connect(self._choose)
        self._none = label(self.tr("表单没有问题。"), "facts", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._none)
        column.addWidget(self._list, 1)

    def show_problems(self, form: Form, problems: Sequence[Problem]) -> None:
        """Lists these problems."""
        if self._problems == tuple(problems) and self._list.count() == len(problems):
            return
        self._problems = tuple(problems)
        self._none.setVisible(not problems)
        self._list.setVisible(bool(problems))
        self._list.clear()
        self._list.addItems([_words(form, problem) for problem in problems])

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._problems[self._list.row(item)])


def _words(form: Form, problem: Problem) -> str:
    shape = "▲" if problem.blocking else "△"
    table = next((field for field in form.fields if field.name == problem.field and field.columns), None)
    if table is None or problem.row is None:
        return f"{shape} {form_words.problem(form, problem)}"
    told = QCoreApplication.translate("editor", "{table}第 {row} 行：{message}")
    return f"{shape} " + told.format(
        table=words.field_label(table), row=problem.row + 1, message=form_words.problem(form, problem)
    )
