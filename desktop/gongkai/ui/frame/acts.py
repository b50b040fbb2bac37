"""What can be called from anywhere in the window while somebody sits at the desk."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from gongkai.domain.area import AREAS
from gongkai.ui import words
from gongkai.ui.actions import Act, add, area_keys
from gongkai.ui.finder.offers import Offer
from gongkai.ui.frame.places import CHECKING, PACKAGES, REGISTER, SETTINGS, Place
from gongkai.ui.worklist.part import WORKBENCH, Part

if TYPE_CHECKING:
    from gongkai.ui.frame.window import MainWindow


class WindowActs:
    """The acts of the window and of each area; made in the language of the moment."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._made = [
            add(window, Act.NEW, lambda: window.office.work_list.new_disclosure()),
            add(window, Act.FIND, window.find_anything),
            add(window, Act.REFRESH, lambda: window.office.refresh()),
            add(window, Act.LOCK, window.lock),
            add(window, Act.BACK, lambda: window.office.back()),
            self._leading(Act.WORKBENCH, WORKBENCH),
            self._leading(Act.REGISTER, REGISTER),
            self._leading(Act.CHECK, CHECKING),
            self._leading(Act.PACKAGES, PACKAGES),
            add(window, Act.PACK, lambda: window.office.pack()),
            add(window, Act.TOUR, window.tour),
            self._leading(Act.SETTINGS, SETTINGS),
            *(self._to_area(area.no, words.title(area)) for area in AREAS),
        ]

    def allow(self, allowed: bool) -> None:
        """Lets them be called, or not."""
        for action in self._made:
            action.setEnabled(allowed)

    def offers(self) -> list[Offer]:
        """Those that can be called now, for the finder."""
        return [Offer(act.text(), act.shortcut().toString(), act.trigger) for act in self._made if act.isEnabled()]

    def take_back(self) -> None:
        """Takes them from the window: their words are of the language before."""
        for action in self._made:
            self._window.removeAction(action)
            action.deleteLater()

    def _leading(self, act: Act, place: Place) -> QAction:
        return add(self._window, act, partial(self._go, place))

    def _to_area(self, no: int, title: str) -> QAction:
        action = QAction(title, self._window)
        action.setShortcut(area_keys(no))
        action.triggered.connect(partial(self._go, Part(area=no)))
        self._window.addAction(action)
        return action

    def _go(self, place: Place, _checked: bool = False) -> None:
        self._window.office.go(place)
