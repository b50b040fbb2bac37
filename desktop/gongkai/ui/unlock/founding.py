"""Founding an office in two steps, with one sentence about what is missing."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gongkai.domain.people import Department
from gongkai.formkit.people_list import ListedPerson
from gongkai.ui import theme
from gongkai.ui.unlock.listed import PeopleBox
from gongkai.ui.unlock.steps import FirstPerson, PeopleStep, PlaceStep
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label

_ONE_BY_ONE, _LISTED = 1, 2
"""The two ways in which the second step can be taken."""


@dataclass(frozen=True)
class Founding:
    """What the two steps gathered."""

    place: Path | str
    department: Department
    people: tuple[FirstPerson, ...]
    password: str = ""
    listed: tuple[ListedPerson, ...] = ()


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
        self._box = PeopleBox(self)
        self._steps.addWidget(self._box)
        self._other = button("", self._go_other_way, "link", self)
        self._sight = button("", self._show_or_hide, "link", self)
        self._back = button(self.tr("上一步"), self._go_back, "", self)
        self._next = button("", self._go_on, "primary", self)
        self._lay_out()
        self._show_step(0)

    def start(self) -> None:
        """Puts the cursor into the first field."""
        self._place_step.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Goes on by Enter from any field; the box for a list keeps Enter for its lines."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._next.isEnabled():
            self._go_on()
        else:
            super().keyPressEvent(event)

    def refuse(self, sentence: str) -> None:
        """Says what is wrong with what was entered."""
        self._wrong.setText(sentence)
        self._set_busy(busy=False)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._other)
        row.addWidget(self._sight)
        row.addWidget(self._wrong, 1)
        row.addWidget(self._back)
        row.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.scaled(32)] * 4)
        column.setSpacing(theme.scaled(16))
        column.addWidget(self._title)
        column.addWidget(self._steps, 1)
        column.addLayout(row)
        self.setTabOrder(self._next, self._back)
        self.setTabOrder(self._back, self._other)
        self.setTabOrder(self._other, self._sight)

    def _set_busy(self, *, busy: bool) -> None:
        """While the workspace is being made nothing can be pressed twice, and nobody leaves."""
        self._next.setText(self.tr("正在新建…") if busy else self.tr("新建工作库"))
        for one in (self._next, self._back, self._other):
            one.setEnabled(not busy)

    def _show_step(self, step: int) -> None:
        titles = self.tr("新建工作库（1／2）：位置和单位"), self.tr("新建工作库（2／2）：人员和口令")
        self._steps.setCurrentIndex(step)
        self._title.setText(titles[min(step, 1)])
        self._next.setText(self.tr("新建工作库") if step else self.tr("下一步"))
        self._other.setVisible(step > 0)
        self._other.setText(self.tr("逐个填写") if step == _LISTED else self.tr("粘贴名单"))
        self._sight.setVisible(step == _ONE_BY_ONE)
        self._let_see(shown=False)
        self._wrong.clear()
        (self._place_step, self._people_step, self._box)[step].start()

    def _show_or_hide(self) -> None:
        self._let_see(shown=not self._people_step.are_passphrases_shown)

    def _let_see(self, *, shown: bool) -> None:
        self._people_step.show_passphrases(shown=shown)
        self._sight.setText(self.tr("隐藏口令") if shown else self.tr("显示口令"))

    def _go_other_way(self) -> None:
        self._show_step(_LISTED if self._steps.currentIndex() < _LISTED else _ONE_BY_ONE)

    def _go_back(self) -> None:
        if self._steps.currentIndex():
            self._show_step(0)
        else:
            self.left.emit()

    def _go_on(self) -> None:
        step = self._steps.currentIndex()
        first, listed = step == 0, step == _LISTED
        problem = (self._place_step, self._people_step, self._box)[step].problem()
        self._wrong.setText(problem)
        if problem:
            return
        if first:
            self._show_step(1)
        else:
            self._set_busy(busy=True)
            self._let_see(shown=False)
            place, department = self._place_step.place(), self._place_step.department()
            people = () if listed else self._people_step.people()
            from_list = self._box.people() if listed else ()
            self.finished.emit(Founding(place, department, people, self._place_step.password, from_list))
