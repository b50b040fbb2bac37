"""Why a move was refused, in a sentence that says what to do."""

from gongkai.domain.errors import UserError
from gongkai.domain.workflow import Refusal

_SAYS: dict[Refusal, tuple[str, str]] = {
    Refusal.NO_SUCH_MOVE: ("这件事项现在不在这一步，可能别人已经办理。", "请刷新后再看。"),
    Refusal.ROLE: ("您的角色不能办理这一步。", "请由有此职责的人办理。"),
    Refusal.DEPARTMENT: ("这件事项属于另一个单位。", "请由本单位的人办理。"),
    Refusal.NOT_THE_DRAFTER: ("只有起草人能改动和送审自己的草稿。", "请由起草人办理。"),
    Refusal.OWN_DRAFT: ("本人起草的事项不能由本人审查或签发。", "请由其他人办理。"),
    Refusal.SECOND_STEP: ("您已办理过这一修订的另一步，同一人不能审两步。", "请由其他人办理。"),
    Refusal.FORM_INVALID: ("表单还有必须改正的问题。", "请按 F8 逐处改正后再送审。"),
    Refusal.CHECKLIST_OPEN: ("审查清单还有没答、答“否”或没写理由的问题。", "请先把清单答完；有“否”的请退回。"),
    Refusal.FINDINGS_OPEN: ("还有阻断的疑点没有处置。", "请逐条遮盖、删除，或写明依据后保留。"),
    Refusal.REASON_MISSING: ("这一步要写明理由。", "请写一句理由。"),
    Refusal.NOT_PUBLIC: ("这件事项没有已公开的一版。", "没有公开过的，退回或废弃即可。"),
}


def refused(refusal: Refusal) -> UserError:
    """The refusal as an error that is fit to show."""
    message, remedy = _SAYS[refusal]
    return UserError("这一步没有办成", message, remedy)
