"""The page of how the window looks and in which language it speaks, on this machine."""

from dataclasses import replace
from typing import cast

from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QHBoxLayout

from gongkai.ui import appearance, language, restart, theme
from gongkai.ui.appearance import TEXT_PERCENTS, Appearance, Density, Scheme
from gongkai.ui.context import Context
from gongkai.ui.frame.idle import OFFERED_MINUTES, idle_minutes, keep_idle_minutes
from gongkai.ui.office_settings.cards import card, chooser, rows
from gongkai.ui.office_settings.page import Page
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label


class LooksPage(Page):
    """Colours change at once; sizes and the language when the window is opened anew."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("外观和语言"), self.tr("只管这台电脑上的您；颜色马上改变"))
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
        self._later = label(self.tr("字号、疏密和语言在重新打开窗口后生效。"), "facts", self, wraps=True)
        self._anew = button(self.tr("重新打开窗口"), restart.restart, "", self)
        self._lay_out()
        self._was = (appearance.appearance(), language.chosen())
        for box in (self._scheme, self._density, self._size, self._language, self._idle):
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
        self._tell()

    def _keep(self) -> None:
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
        before = self._was[0]
        with_old_sizes = replace(look, text_percent=before.text_percent, density=before.density)
        theme.apply(cast(QApplication, QApplication.instance()), look=with_old_sizes)
        self._tell()

    def _tell(self) -> None:
        now, before = appearance.appearance(), self._was[0]
        sized = (now.text_percent, now.density) != (before.text_percent, before.density)
        self._anew.setEnabled(sized or language.chosen() != self._was[1])

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
        row = QHBoxLayout()
        row.addWidget(self._later, 1)
        row.addWidget(self._anew)
        column.addLayout(row)
        self.column.addWidget(frame)
        self.column.addStretch(1)
