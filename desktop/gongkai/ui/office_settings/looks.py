"""The page of how the window looks and in which language it speaks, on this machine."""

from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox

from gongkai.ui import appearance, language, theme
from gongkai.ui.appearance import TEXT_PERCENTS, Appearance, Density, Scheme
from gongkai.ui.context import Context
from gongkai.ui.frame.idle import OFFERED_MINUTES, idle_minutes, keep_idle_minutes
from gongkai.ui.office_settings.cards import card, chooser, rows
from gongkai.ui.office_settings.page import Page


class LooksPage(Page):
    """Everything changes at once; sizes and the language have the window made anew around who sits there."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("外观和语言"), self.tr("只管这台电脑上的您；马上改变"))
        schemes = (
            (Scheme.SYSTEM, self.tr("跟随系统")),
            (Scheme.LIGHT, self.tr("浅色")),
            (Scheme.DARK, self.tr("深色")),
        )
        densities = ((Density.COMFORTABLE, self.tr("宽松")), (Density.COMPACT, self.tr("紧凑")))
        self._scheme, self._density = chooser(schemes, self), chooser(densities, self)
        self._size = chooser([(percent, f"{percent}%") for percent in TEXT_PERCENTS], self)
        self._language = chooser(language.LANGUAGES, self)
        minutes = [(n, self.tr("{n} 分钟").format(n=n)) for n in OFFERED_MINUTES]
        self._idle = chooser(minutes, self)
        self._contrast = QCheckBox(self.tr("高对比度：文字更深，边框看得见(&H)"), self)
        self._still = QCheckBox(self.tr("减少动画：不滑动、不淡入、光标不闪(&M)"), self)
        self._lay_out()
        self._boxes = {"size": self._size, "density": self._density, "language": self._language}
        for name, box in self._boxes.items():
            box.activated.connect(partial(self._keep, name))
        for box in (self._scheme, self._idle):
            box.activated.connect(lambda _row: self._keep())
        for check in (self._contrast, self._still):
            check.clicked.connect(lambda _on: self._keep())

    def refresh(self) -> None:
        """Shows what is chosen."""
        look = appearance.appearance()
        for box, value in (
            (self._scheme, look.scheme),
            (self._density, look.density),
            (self._size, look.text_percent),
            (self._language, language.chosen()),
            (self._idle, idle_minutes()),
        ):
            box.setCurrentIndex(box.findData(value))
        self._contrast.setChecked(look.contrast)
        self._still.setChecked(look.still)

    def take_cursor(self, name: str) -> None:
        """Puts the cursor into the box in which the look was just changed."""
        self._boxes[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, changed: str = "", _row: int = 0) -> None:
        worn = _built_in()
        look = Appearance(
            Scheme(str(self._scheme.currentData())),
            self._contrast.isChecked(),
            int(self._size.currentData()),
            Density(str(self._density.currentData())),
            self._still.isChecked(),
        )
        appearance.remember(look)
        language.choose(str(self._language.currentData()))
        keep_idle_minutes(int(self._idle.currentData()))
        if worn == _built_in():
            theme.apply(cast(QApplication, QApplication.instance()))
        else:
            self.context.look_changed.emit(changed)

    def _lay_out(self) -> None:
        frame, column = card(self)
        boxes: list[tuple[str, QComboBox]] = [
            (self.tr("颜色(&C)"), self._scheme),
            (self.tr("字号(&S)"), self._size),
            (self.tr("疏密(&D)"), self._density),
            (self.tr("语言(&L)"), self._language),
            (self.tr("无人操作时锁定(&I)"), self._idle),
        ]
        column.addLayout(rows(boxes))
        column.addWidget(self._contrast)
        column.addWidget(self._still)
        self.column.addWidget(frame)
        self.column.addStretch(1)


def _built_in() -> tuple[int, Density, str]:
    """What a window is built in, and is made anew for."""
    look = appearance.appearance()
    return look.text_percent, look.density, language.chosen()
