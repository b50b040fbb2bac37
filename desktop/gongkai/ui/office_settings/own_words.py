"""The page of the office's own words, added to the lexicons that the scanners go by."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from gongkai.commands import house
from gongkai.ui import words
from gongkai.ui.context import Context
from gongkai.ui.office_settings.cards import card, chooser, rows
from gongkai.ui.office_settings.page import Page
from gongkai.ui.translation import QT_TRANSLATE_NOOP
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.plain import PlainText

_LISTS: tuple[tuple[str, str], ...] = (
    ("organisations", QT_TRANSLATE_NOOP("lexicons", "机关、企业名称的结尾")),
    ("office_phones", QT_TRANSLATE_NOOP("lexicons", "办公电话前的字样")),
    ("office_emails", QT_TRANSLATE_NOOP("lexicons", "公务邮箱前的字样")),
    ("office_addresses", QT_TRANSLATE_NOOP("lexicons", "办公地址前的字样")),
    ("public_roles", QT_TRANSLATE_NOOP("lexicons", "姓名可以公开的职务")),
    ("not_names", QT_TRANSLATE_NOOP("lexicons", "不是姓名的词")),
    ("internal_marks", QT_TRANSLATE_NOOP("lexicons", "内部标志")),
    ("trade_marks", QT_TRANSLATE_NOOP("lexicons", "商业秘密标志")),
    ("trade_secrets", QT_TRANSLATE_NOOP("lexicons", "商业秘密的内容")),
    ("illnesses", QT_TRANSLATE_NOOP("lexicons", "病名")),
    ("wordings", QT_TRANSLATE_NOOP("lexicons", "不规范表述（错 => 对）")),
)
"""The lexicons that an office adds to."""


class OwnWordsPage(Page):
    """Choose a lexicon, write one word a line."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("词库"), self.tr("本单位自己的词，加到自带的词库里；以后扫描时起作用"))
        frame, column = card(self)
        said = [(name, QCoreApplication.translate("lexicons", word)) for name, word in _LISTS]
        said.sort(key=lambda one: words.order(one[1]))
        self._words: Mapping[str, str] = {}
        self._which, self._lines = chooser(said, frame), PlainText(frame)
        self._lines.setTabChangesFocus(True)
        self._which.currentIndexChanged.connect(lambda _row: self._turn())
        column.addLayout(rows([(self.tr("词库(&W)"), self._which)]))
        name = label(self.tr("每行一个词；以“-”开头的是例外，# 后面是说明(&L)"), "note", frame)
        name.setBuddy(self._lines)
        self._lines.setAccessibleName(self.tr("本单位的词"))
        row = QHBoxLayout()
        row.addWidget(button(self.tr("保存"), self.keep, "primary", frame))
        row.addStretch(1)
        column.addWidget(name)
        column.addWidget(self._lines, 1)
        column.addLayout(row)
        self.column.addWidget(frame, 1)

    def refresh(self) -> None:
        """Reads the words."""
        self.context.tasks.database(partial(house.own_words, self.context.desk), self._show)

    def keep(self) -> None:
        """Keeps the lines of the chosen lexicon."""
        name, lines = str(self._which.currentData()), self._lines.toPlainText()
        self.change(lambda desk: house.set_own_words(desk, name, lines), self.tr("词库已保存"))

    def _show(self, words: Mapping[str, str]) -> None:
        self._words = words
        self._turn()

    def _turn(self) -> None:
        self._lines.setPlainText(self._words.get(str(self._which.currentData()), ""))
