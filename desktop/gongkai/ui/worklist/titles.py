"""What the work list says of itself: the title of a part, and what belongs where nothing is."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from gongkai.domain.area import AREAS
from gongkai.domain.listing import Need
from gongkai.ui import words
from gongkai.ui.translation import QT_TRANSLATE_NOOP
from gongkai.ui.worklist.part import REVIEW, SIGN_OFF, Part

NEEDS: Mapping[Need, str] = {
    Need.WAITING: QT_TRANSLATE_NOOP("worklist", "待我办"),
    Need.RETURNED: QT_TRANSLATE_NOOP("worklist", "已退回"),
    Need.OVERDUE: QT_TRANSLATE_NOOP("worklist", "已逾期"),
    Need.DUE_SOON: QT_TRANSLATE_NOOP("worklist", "快到期"),
    Need.ALARM: QT_TRANSLATE_NOOP("worklist", "发布异常"),
    Need.DELIVERED_TODAY: QT_TRANSLATE_NOOP("worklist", "今天送达"),
}


def need(value: Need) -> str:
    """What asks for attention, as its count is called."""
    return QCoreApplication.translate("worklist", NEEDS[value])


def title(part: Part) -> str:
    """What a part is called."""
    place = part.place
    if place.area:
        return words.title(AREAS[place.area - 1])
    if place == REVIEW:
        return QCoreApplication.translate("worklist", "审查")
    if place == SIGN_OFF:
        return QCoreApplication.translate("worklist", "签发")
    return QCoreApplication.translate("worklist", "工作台")


def narrowing(part: Part, today: date) -> str:
    """What alone is shown of a part; empty where all of it is."""
    if part.need is not None:
        return need(part.need)
    if part.due_on is not None:
        return QCoreApplication.translate("worklist", "{0}到期").format(words.short_day(part.due_on, today))
    return ""


def what_belongs(part: Part, drafts: bool) -> tuple[str, str]:
    """What belongs in an empty part, and the next step."""
    if part.is_narrowed:
        return QCoreApplication.translate("worklist", "现在没有"), QCoreApplication.translate(
            "worklist", "这一类没有要办的事项。"
        )
    if part in (REVIEW, SIGN_OFF):
        waits = QCoreApplication.translate("worklist", "起草人送审之后，公开事项会出现在这里。")
        return QCoreApplication.translate("worklist", "没有等待的事项"), waits
    nothing = QCoreApplication.translate("worklist", "还没有公开事项")
    if drafts:
        return nothing, QCoreApplication.translate("worklist", "按 Ctrl+N 或右上角的按钮，选一个表单开始填报。")
    return nothing, QCoreApplication.translate("worklist", "起草人新建的公开事项会出现在这里。")
