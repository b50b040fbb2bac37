"""Everything the window can be asked to do from the keyboard: one list of acts with their words and shortcuts."""

from collections.abc import Callable
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from gongkai.ui.shortcuts import ACT, keys_of
from gongkai.ui.translation import QT_TRANSLATE_NOOP


class Act(Enum):
    """An act of the window: its word and its shortcut; the act of a screen works while that screen is shown."""

    NEW = (QT_TRANSLATE_NOOP("actions", "新建公开事项"), "Ctrl+N")
    IMPORT = (QT_TRANSLATE_NOOP("actions", "导入"), "Ctrl+I")
    CHECK = (QT_TRANSLATE_NOOP("actions", "检查公文"), "Ctrl+Shift+K")
    WORKBENCH = (QT_TRANSLATE_NOOP("actions", "工作台"), "Alt+Home")
    REFRESH = (QT_TRANSLATE_NOOP("actions", "刷新"), "F5")
    FIND = (QT_TRANSLATE_NOOP("actions", "查找与命令"), "Ctrl+K")
    SEARCH = (QT_TRANSLATE_NOOP("actions", "查找"), "Ctrl+F")
    REGISTER = (QT_TRANSLATE_NOOP("actions", "印发登记"), "Ctrl+Shift+P")
    PACKAGES = (QT_TRANSLATE_NOOP("actions", "送审包"), "Ctrl+Shift+G")
    PACK = (QT_TRANSLATE_NOOP("actions", "导出送审包"), "Ctrl+Shift+E")
    SETTINGS = (QT_TRANSLATE_NOOP("actions", "设置"), "Ctrl+,")
    HELP = (QT_TRANSLATE_NOOP("actions", "帮助"), "F1")
    TOUR = (QT_TRANSLATE_NOOP("actions", "导览"), "Ctrl+F1")
    LOCK = (QT_TRANSLATE_NOOP("actions", "锁定"), "Ctrl+L")
    BACK = (QT_TRANSLATE_NOOP("actions", "返回列表"), "Alt+Left")
    DELIVER = (QT_TRANSLATE_NOOP("actions", "立即发送"), "Ctrl+Return")
    SUBMIT = (QT_TRANSLATE_NOOP("actions", "送审"), "Ctrl+Return")
    PASS = (QT_TRANSLATE_NOOP("actions", "通过"), "Ctrl+Return")
    SIGN = (QT_TRANSLATE_NOOP("actions", "签发"), "Ctrl+Return")
    RETURN = (QT_TRANSLATE_NOOP("actions", "退回"), "Ctrl+R")
    PRINT = (QT_TRANSLATE_NOOP("actions", "打印"), "Ctrl+P")
    ATTACH = (QT_TRANSLATE_NOOP("actions", "添加附件"), "Ctrl+Shift+A")
    NEXT_ITEM = (QT_TRANSLATE_NOOP("actions", "下一件"), "Ctrl+PgDown")
    PREVIOUS_ITEM = (QT_TRANSLATE_NOOP("actions", "上一件"), "Ctrl+PgUp")
    COMMENT = (QT_TRANSLATE_NOOP("actions", "批注"), "Ctrl+Alt+M")
    NEXT_FINDING = (QT_TRANSLATE_NOOP("actions", "下一处问题"), "F8")
    PREVIOUS_FINDING = (QT_TRANSLATE_NOOP("actions", "上一处问题"), "Shift+F8")
    NEXT_MATCH = (QT_TRANSLATE_NOOP("actions", "查找下一处"), "F3")
    PREVIOUS_MATCH = (QT_TRANSLATE_NOOP("actions", "查找上一处"), "Shift+F3")
    ZOOM_IN = (QT_TRANSLATE_NOOP("actions", "放大"), "Ctrl++")
    ZOOM_OUT = (QT_TRANSLATE_NOOP("actions", "缩小"), "Ctrl+-")

    @property
    def word(self) -> str:
        """The act as its button or menu names it."""
        return QCoreApplication.translate("actions", self.value[0])

    @property
    def shortcut(self) -> QKeySequence:
        """The keys that call it: the person's own, else the usual ones."""
        return QKeySequence(keys_of(self.name, self.value[1]))


def add(widget: QWidget, act: Act, do: Callable[[], Any]) -> QAction:
    """Gives a widget an act that works while the focus is in it; an act of a window works all over it."""
    action = QAction(act.word, widget)
    action.setProperty(ACT, act.name)
    action.setShortcut(act.shortcut)
    whole = Qt.ShortcutContext.WindowShortcut
    action.setShortcutContext(whole if widget.isWindow() else Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda: do())
    widget.addAction(action)
    return action


def add_keys(widget: QWidget, word: str, do: Callable[[], Any], *keys: QKeySequence) -> QAction:
    """Gives a widget an act of its own, whose keys nobody changes; it works while the focus is in it."""
    action = QAction(word, widget)
    action.setShortcuts(list(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda: do())
    widget.addAction(action)
    return action


def area_keys(no: int) -> QKeySequence:
    """The keys that show an area: Ctrl+1 … Ctrl+9."""
    return QKeySequence(f"Ctrl+{no}")
