"""The rail at the left: the workbench, the nine areas and the steps of the flow, each with how much is there."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gongkai.domain.form import AREAS
from gongkai.ui import language, theme, words
from gongkai.ui.actions import Act, area_keys
from gongkai.ui.frame.places import CHECKING, DISTRICT, OUTBOX, PACKAGES, REGISTER, SETTINGS, Place
from gongkai.ui.punctuation import aside
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label
from gongkai.ui.worklist.part import REVIEW, SIGN_OFF, WORKBENCH, Part

WIDTH, WIDTH_IN_ENGLISH = 196, 248


class Rail(QScrollArea):
    """One entry for each place; arrow keys walk within it. `chosen` carries the Place."""

    chosen = Signal(object)
    find_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedWidth(theme.scaled(WIDTH_IN_ENGLISH if language.is_english() else WIDTH))
        self._entries: dict[Place, Entry] = {}
        inner = QWidget()
        inner.setObjectName("railInner")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(*(theme.scaled(side) for side in (10, 12, 10, 8)))
        self._column.setSpacing(theme.scaled(1))
        self._fill()
        self.setWidget(inner)

    def show_counts(self, counts: Mapping[Place, int]) -> None:
        """Says how much is in each place; nothing is said of none."""
        for place, entry in self._entries.items():
            entry.show_count(counts.get(place, 0))

    def show_place(self, place: Place) -> None:
        """Marks where one is."""
        self._entries[place].setChecked(True)

    def _fill(self) -> None:
        find = button(self.tr("查找…　{0}").format(Act.FIND.shortcut.toString()), self.find_wanted.emit)
        find.setObjectName("railFind")
        find.setAccessibleName(Act.FIND.word)
        self._column.addWidget(find)
        self._column.addSpacing(theme.scaled(6))
        self._add(WORKBENCH, Act.WORKBENCH.word, Act.WORKBENCH.shortcut.toString())
        self._head(self.tr("重点领域"))
        for area in AREAS:
            self._add(Part(area=area.no), words.title(area), area_keys(area.no).toString())
        self._head(self.tr("流程"))
        self._add(REVIEW, self.tr("审查"))
        self._add(SIGN_OFF, self.tr("签发"))
        self._add(OUTBOX, self.tr("待发与已发"))
        self._add(DISTRICT, self.tr("区里来件"))
        self._add(REGISTER, Act.REGISTER.word, Act.REGISTER.shortcut.toString())
        self._add(CHECKING, Act.CHECK.word, Act.CHECK.shortcut.toString())
        self._add(PACKAGES, Act.PACKAGES.word, Act.PACKAGES.shortcut.toString())
        self._add(SETTINGS, Act.SETTINGS.word, Act.SETTINGS.shortcut.toString())
        self._column.addStretch(1)

    def _head(self, text: str) -> None:
        self._column.addSpacing(theme.scaled(6))
        head = label(text, "note")
        head.setObjectName("railHead")
        self._column.addWidget(head)

    def _add(self, place: Place, name: str, keys: str = "") -> None:
        entry = Entry(name, keys)
        entry.clicked.connect(lambda: self.chosen.emit(place))
        self._entries[place] = entry
        self._column.addWidget(entry)


class Entry(QPushButton):
    """A name with its count at the right."""

    def __init__(self, name: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setObjectName("railEntry")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self._name, self._count = name, label(parent=self)
        self._count.setObjectName("railCount")
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setToolTip(f"{name}{aside(keys)}")
        self.setAccessibleDescription(keys)  # the name is spoken already
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, theme.scaled(12), 0)
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.show_count(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A name that is too long ends in …; the whole stands under the mouse and is what is spoken."""
        super().resizeEvent(event)
        room = self.width() - theme.scaled(46)
        self.setText(self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the rail is."""
        return QSize(0, super().minimumSizeHint().height())

    def show_count(self, count: int) -> None:
        """Says the count beside the name."""
        self._count.setText(str(count) if count else "")
        self.setAccessibleName(self.tr("{name}，{n} 件").format(name=self._name, n=count) if count else self._name)
