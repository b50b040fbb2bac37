"""The rail at the left: the workbench, the nine areas and the steps of the flow, each with how much is there."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gongkai.domain.area import AREAS
from gongkai.ui import language, theme, words
from gongkai.ui.actions import Act, area_keys
from gongkai.ui.frame.places import CHECKING, DISTRICT, OUTBOX, PACKAGES, REGISTER, SETTINGS, Place
from gongkai.ui.punctuation import aside
from gongkai.ui.translation import QT_TRANSLATE_NOOP
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label
from gongkai.ui.worklist.part import REVIEW, SIGN_OFF, WORKBENCH, Part

WIDTH, WIDTH_IN_ENGLISH = 196, 248
NARROW, NARROW_IN_ENGLISH = 112, 152
_SHORT: Mapping[Place, str] = {
    WORKBENCH: QT_TRANSLATE_NOOP("Rail", "工作"),
    Part(area=1): QT_TRANSLATE_NOOP("Rail", "权力"),
    Part(area=2): QT_TRANSLATE_NOOP("Rail", "财政"),
    Part(area=3): QT_TRANSLATE_NOOP("Rail", "资源"),
    Part(area=4): QT_TRANSLATE_NOOP("Rail", "项目"),
    Part(area=5): QT_TRANSLATE_NOOP("Rail", "服务"),
    Part(area=6): QT_TRANSLATE_NOOP("Rail", "国企"),
    Part(area=7): QT_TRANSLATE_NOOP("Rail", "环保"),
    Part(area=8): QT_TRANSLATE_NOOP("Rail", "食药"),
    Part(area=9): QT_TRANSLATE_NOOP("Rail", "社会"),
    REVIEW: QT_TRANSLATE_NOOP("Rail", "审查"),
    SIGN_OFF: QT_TRANSLATE_NOOP("Rail", "签发"),
    OUTBOX: QT_TRANSLATE_NOOP("Rail", "待发"),
    DISTRICT: QT_TRANSLATE_NOOP("Rail", "来件"),
    REGISTER: QT_TRANSLATE_NOOP("Rail", "印发"),
    CHECKING: QT_TRANSLATE_NOOP("Rail", "检查"),
    PACKAGES: QT_TRANSLATE_NOOP("Rail", "送审"),
    SETTINGS: QT_TRANSLATE_NOOP("Rail", "设置"),
}
"""What each place is called where the rail is folded; the whole name stands under the mouse."""
_ROOM, _ROOM_IN_ENGLISH, _LOW = 1160, 1330, 790
"""Of the window, in look.md's pixels: below, the rail gives way."""


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
        self._is_folded = False
        self._entries: dict[Place, Entry] = {}
        inner = QWidget()
        inner.setObjectName("railInner")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(*(theme.scaled(side) for side in (10, 12, 10, 8)))
        self._column.setSpacing(theme.scaled(1))
        self._find = button("", self.find_wanted.emit)
        self._fill()
        self.setWidget(inner)
        self._widen()

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(self.maximumWidth(), super().sizeHint().height())

    def show_counts(self, counts: Mapping[Place, int]) -> None:
        """Says how much is in each place; nothing is said of none."""
        for place, entry in self._entries.items():
            entry.show_count(counts.get(place, 0))

    def show_place(self, place: Place) -> None:
        """Marks where one is."""
        self._entries[place].setChecked(True)

    def fit(self, window: QSize) -> None:
        """Gives way where the window is narrow or low: short names, and less room around them."""
        room = theme.scaled(_ROOM_IN_ENGLISH if language.is_english() else _ROOM)
        if (folds := window.width() < room) is not self._is_folded:
            self._is_folded = folds
            self._widen()
        low = window.height() < theme.scaled(_LOW)
        if bool(self.property("low")) is not low:
            for each in (self, *self._entries.values()):
                theme.mark(each, low=low)

    def _widen(self) -> None:
        widths = (WIDTH_IN_ENGLISH, NARROW_IN_ENGLISH) if language.is_english() else (WIDTH, NARROW)
        self.setMinimumWidth(theme.scaled(widths[1]))  # the window may become so narrow that the rail folds
        self.setMaximumWidth(theme.scaled(widths[self._is_folded]))
        find = self.tr("查找…")
        self._find.setText(find if self._is_folded else f"{find}　{Act.FIND.shortcut.toString()}")
        for place, entry in self._entries.items():
            entry.shorten(QCoreApplication.translate("Rail", _SHORT[place]) if self._is_folded else "")

    def _fill(self) -> None:
        self._find.setObjectName("railFind")
        self._find.setAccessibleName(Act.FIND.word)
        self._find.setToolTip(Act.FIND.shortcut.toString())
        self._column.addWidget(self._find)
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
        self._name, self._short, self._count = name, "", label(parent=self)
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
        self._fit()

    def shorten(self, short: str) -> None:
        """Shows this instead of the name; the name again where it is empty."""
        self._short = short
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the rail is."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        room = self.width() - theme.scaled(46)
        self.setText(self.fontMetrics().elidedText(self._short or self._name, Qt.TextElideMode.ElideRight, room))

    def show_count(self, count: int) -> None:
        """Says the count beside the name."""
        self._count.setText(words.count(count) if count else "")
        self.setAccessibleName(
            self.tr("{name}，{n} 件").format(name=self._name, n=words.count(count)) if count else self._name
        )
