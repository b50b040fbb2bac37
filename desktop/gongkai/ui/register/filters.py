"""The line over the register: search, which shelf, which year, which department."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from gongkai.domain.issuing import RegisterPart, Shelf
from gongkai.ui import theme, words
from gongkai.ui.widgets.boxes import give_way
from gongkai.ui.widgets.buttons import button

if TYPE_CHECKING:
    from gongkai.commands.register import Shown


class Filters(QWidget):
    """Says which lines are shown."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shelf = Shelf.QUEUE
        self._search, self._year, self._department = QLineEdit(self), QComboBox(self), QComboBox(self)
        give_way(self._department)
        self._search.setPlaceholderText(self.tr("按文号、标题、签发人查找"))
        self._search.setAccessibleName(self.tr("查找登记簿"))
        self._search.setClearButtonEnabled(True)
        for box in (self._year, self._department):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._year.setMinimumWidth(theme.scaled(118))
        self._year.setAccessibleName(self.tr("年份"))
        self._department.setAccessibleName(self.tr("单位"))
        self._shelves = {shelf: self._shelf_button(shelf, name) for shelf, name in self._names().items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(8))
        row.addWidget(self._search, 1)
        for widget in (self._department, self._year, *self._shelves.values()):
            row.addWidget(widget)
        self._search.textChanged.connect(self.changed)
        self._year.currentIndexChanged.connect(self.changed)
        self._department.currentIndexChanged.connect(self.changed)

    def offer(self, shown: "Shown") -> None:
        """Offers the years and departments that there are; what was chosen stays. Says how much is on each shelf."""
        years = [(self.tr("{0}年").format(year), year) for year in shown.years]
        _fill(self._year, [(self.tr("全部年份"), 0), *years])
        names = [(name, code) for code, name in shown.departments.items()]
        names.sort(key=lambda one: words.order(one[0]))
        _fill(self._department, [(self.tr("全部单位"), ""), *names])
        self._department.setVisible(len(names) > 1)
        counts = {Shelf.QUEUE: shown.to_print, Shelf.BOARD: shown.board, Shelf.GAPS: len(shown.gaps)}
        for shelf, name in self._names().items():
            self._shelves[shelf].setText(f"{name} {counts[shelf]}" if counts.get(shelf) else name)

    @property
    def part(self) -> RegisterPart:
        """What is asked for."""
        department = self._department.currentData() or ""
        return RegisterPart(self.shelf, self.year, department, self._search.text())

    @property
    def year(self) -> int | None:
        """The year that is shown, None where all are."""
        return self._year.currentData() or None

    @property
    def period(self) -> str:
        """The year that is shown, in words."""
        return self._year.currentText() or self.tr("全部年份")

    @property
    def is_searching(self) -> bool:
        """Whether something is typed into the search box."""
        return bool(self._search.text().strip())

    @property
    def words(self) -> str:
        """What is looked for."""
        return self._search.text()

    def look_for(self, words: str) -> None:
        """Looks for this."""
        self._search.setText(words)

    def choose(self, shelf: Shelf) -> None:
        """Shows a shelf."""
        self.shelf = shelf
        self._shelves[shelf].setChecked(True)
        self.changed.emit()

    def start_typing(self) -> None:
        """Puts the cursor into the search box."""
        self._search.setFocus()
        self._search.selectAll()

    def _names(self) -> dict[Shelf, str]:
        return {
            Shelf.QUEUE: self.tr("待印"),
            Shelf.ALL: self.tr("登记簿"),
            Shelf.BOARD: self.tr("公示栏"),
            Shelf.GAPS: self.tr("缺号"),
        }

    def _shelf_button(self, shelf: Shelf, name: str) -> QPushButton:
        made = button(name, lambda: self.choose(shelf), "", self)
        made.setCheckable(True)
        made.setAutoExclusive(True)
        made.setChecked(shelf is self.shelf)
        return made


def _fill(box: QComboBox, items: list[tuple[str, int]] | list[tuple[str, str]]) -> None:
    chosen = box.currentData()
    quiet = box.blockSignals(True)
    box.clear()
    for text, value in items:
        box.addItem(text, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.blockSignals(quiet)
