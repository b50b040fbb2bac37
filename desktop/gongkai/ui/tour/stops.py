"""The stops of the tour: what each points at in the window, and what it says there."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPushButton, QWidget

from gongkai.ui.translation import QT_TRANSLATE_NOOP

Finder = Callable[[QWidget], QWidget | None]


@dataclass(frozen=True)
class Stop:
    """One stop; it is passed over where the window does not show what it points at."""

    find: Finder
    title: str
    text: str


def _named(name: str) -> Finder:
    return lambda window: next((one for one in window.findChildren(QWidget, name) if one.isVisible()), None)


def _first(kind: type[QWidget], role: str = "") -> Finder:
    def find(window: QWidget) -> QWidget | None:
        seen = (one for one in window.findChildren(kind) if one.isVisible() and not _in_frame(one))
        return next((one for one in seen if not role or one.property("role") == role), None)

    return find


def _in_frame(widget: QWidget) -> bool:
    """Whether it stands in the rail or the status bar, which have stops of their own."""
    above: QWidget | None = widget
    while above is not None and above.objectName() not in ("rail", "statusBar"):
        above = above.parentWidget()
    return above is not None


STOPS: tuple[Stop, ...] = (
    Stop(
        _named("rail"),
        QT_TRANSLATE_NOOP("tour", "去哪里"),
        QT_TRANSLATE_NOOP(
            "tour",
            "工作台、九个重点领域和流程的每一步。数字是在办的件数。上下方向键可以走。",
        ),
    ),
    Stop(
        _first(QAbstractItemView),
        QT_TRANSLATE_NOOP("tour", "公开事项"),
        QT_TRANSLATE_NOOP(
            "tour",
            "选中一件，按回车打开。轮到您审的打开审查台，其余打开填报页。",
        ),
    ),
    Stop(
        _first(QLineEdit),
        QT_TRANSLATE_NOOP("tour", "查找"),
        QT_TRANSLATE_NOOP("tour", "按 Ctrl+F，输入标题、文号或起草人里的几个字，列表马上变。"),
    ),
    Stop(
        _first(QPushButton, "primary"),
        QT_TRANSLATE_NOOP("tour", "下一步"),
        QT_TRANSLATE_NOOP("tour", "每一屏右上角的深色按钮，写着接下来该做的事。"),
    ),
    Stop(
        _named("statusBar"),
        QT_TRANSLATE_NOOP("tour", "保存、待发和锁定"),
        QT_TRANSLATE_NOOP(
            "tour",
            "写的内容自动保存，时间写在左边。右边是还没有发出去的件数、帮助和锁定。离开座位请按 Ctrl+L。",
        ),
    ),
    Stop(
        _named("helpButton"),
        QT_TRANSLATE_NOOP("tour", "帮助"),
        QT_TRANSLATE_NOOP("tour", "随时按 F1，打开的就是您正在用的那一页的说明。"),
    ),
)


def said(text: str) -> str:
    """The words of a stop in the language spoken now."""
    return QCoreApplication.translate("tour", text)
