"""Founding an office in two steps, with one sentence about what is missing."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gongkai.domain.people import Department
from gongkai.ui import theme
from gongkai.ui.unlock.steps import FirstPerson, PeopleStep, PlaceStep
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label


@dataclass(frozen=True)
class Founding:
    """What the two steps gathered."""

    place: Path | str
    department: Department
    people: tuple[FirstPerson, ...]
    password: str = ""


class FoundingPage(QFrame):
    """`finished` carries the Founding; `left` asks to go back to where one came from."""

    finished = Signal(object)
    left = Signal()

    def __init__(self, usual_place: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="card")
        self._place_step, self._people_step = PlaceStep(usual_place, self), PeopleStep(self)
        self._title, self._wrong = label("", "title", self), label("", "error", self, wraps=True)
        self._steps = QStackedWidget(self)
        self._steps.addWidget(self._place_step)
        self._steps.addWidget(self._people_step)
        self._back = button(self.tr("上一步"), self._go_back, "", self)
        self._next = button("", self._go_on, "primary", self)
        self._lay_out()
        self._show_step(0)

    def start(self) -> None:
        """Puts the cursor into the first field."""
        self._place_step.start()

    def refuse(self, sentence: str) -> None:
        """Says what is wrong with what was entered."""
        self._wrong.setText(sentence)
        self._next.setEnabled(True)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._wrong, 1)
        row.addWidget(self._back)
        row.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.scaled(32)] * 4)
        column.setSpacing(theme.scaled(16))
        column.addWidget(self._title)
        column.addWidget(self._steps, 1)
        column.addLayout(row)

    def _show_step(self, step: int) -> None:
        titles = self.tr("新建工作库（1／2）：位置和单位"), self.tr("新建工作库（2／2）：人员和口令")
        self._steps.setCurrentIndex(step)
        self._title.setText(titles[step])
        self._next.setText(self.tr("新建工作库") if step else self.tr("下一步"))
        self._wrong.clear()
        (self._people_step if step else self._place_step).start()

    def _go_back(self) -> None:
        if self._steps.currentIndex():
            self._show_step(0)
        else:
            self.left.emit()

    def _go_on(self) -> None:
        first = self._steps.currentIndex() == 0
        problem = self._place_step.problem() if first else self._people_step.problem()
        self._wrong.setText(problem)
        if problem:
            return
        if first:
            self._show_step(1)
        else:
            self._next.setEnabled(False)
            place, department = self._place_step.place(), self._place_step.department()
            people, password = self._people_step.people(), self._place_step.password
            self.finished.emit(Founding(place, department, people, password))
