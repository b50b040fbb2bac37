"""The outcomes of a review step: what each is called, what it asks for, and the reasons that are given most."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gongkai.domain.workflow import Action
from gongkai.ui.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Outcome:
    """A decision that wants a reason: its question, the reasons and the articles to choose from, as records say them.

    With `articles` the article is asked for beside the reason (rule 2).
    """

    action: Action
    title: str
    reasons: tuple[str, ...]
    articles: tuple[str, ...] = ()

    @property
    def question(self) -> str:
        """What is asked."""
        return QCoreApplication.translate("outcomes", self.title)


_ALL = (
    Outcome(
        Action.RETURN,
        QT_TRANSLATE_NOOP("outcomes", "退回起草人，请写明要改什么"),
        (
            QT_TRANSLATE_NOOP("outcomes", "含个人信息，请遮盖或删除后重新送审"),
            QT_TRANSLATE_NOOP("outcomes", "数据与来源不一致，请核对后重新送审"),
            QT_TRANSLATE_NOOP("outcomes", "内容不完整，请补齐后重新送审"),
            QT_TRANSLATE_NOOP("outcomes", "文字表述不准确，请修改后重新送审"),
        ),
    ),
    Outcome(
        Action.REDACT,
        QT_TRANSLATE_NOOP("outcomes", "区分处理后公开，请写明依据和要隐去的内容"),
        (
            QT_TRANSLATE_NOOP("outcomes", "隐去涉及个人隐私的内容后公开"),
            QT_TRANSLATE_NOOP("outcomes", "隐去涉及商业秘密的内容后公开"),
            QT_TRANSLATE_NOOP("outcomes", "隐去不应当公开的内容后公开"),
        ),
        (
            QT_TRANSLATE_NOOP("outcomes", "政府信息公开条例第37条"),
            QT_TRANSLATE_NOOP("outcomes", "政府信息公开条例第15条"),
        ),
    ),
    Outcome(
        Action.ON_REQUEST,
        QT_TRANSLATE_NOOP("outcomes", "转为依申请公开，请写明依据和理由"),
        (
            QT_TRANSLATE_NOOP("outcomes", "不属于应当主动公开的内容，可以依申请提供"),
            QT_TRANSLATE_NOOP("outcomes", "只涉及特定申请人的利益"),
        ),
        (
            QT_TRANSLATE_NOOP("outcomes", "政府信息公开条例第13条第2款"),
            QT_TRANSLATE_NOOP("outcomes", "政府信息公开条例第27条"),
        ),
    ),
    Outcome(
        Action.WITHHOLD,
        QT_TRANSLATE_NOOP("outcomes", "不予公开，请写明依据和理由"),
        (
            QT_TRANSLATE_NOOP("outcomes", "涉及国家秘密"),
            QT_TRANSLATE_NOOP("outcomes", "公开后可能危及国家安全、公共安全、经济安全、社会稳定"),
            QT_TRANSLATE_NOOP("outcomes", "涉及商业秘密、个人隐私，公开会损害第三方合法权益"),
            QT_TRANSLATE_NOOP("outcomes", "属于内部事务信息或过程性信息"),
        ),
        (
            QT_TRANSLATE_NOOP("outcomes", "政府信息公开条例第14条"),
            QT_TRANSLATE_NOOP("outcomes", "政府信息公开条例第15条"),
            QT_TRANSLATE_NOOP("outcomes", "政府信息公开条例第16条"),
        ),
    ),
    Outcome(
        Action.REFER,
        QT_TRANSLATE_NOOP("outcomes", "报请确定，请写明报给谁和要确定什么"),
        (
            QT_TRANSLATE_NOOP("outcomes", "是否涉密不能确定，报主管部门确定"),
            QT_TRANSLATE_NOOP("outcomes", "是否涉密不能确定，报同级保密行政管理部门确定"),
        ),
        (QT_TRANSLATE_NOOP("outcomes", "政府信息公开条例第17条"),),
    ),
)
OUTCOMES: Mapping[Action, Outcome] = {outcome.action: outcome for outcome in _ALL}
