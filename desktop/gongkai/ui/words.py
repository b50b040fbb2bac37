"""The Chinese words for what the domain calls by code: one table each, all translatable."""

from calendar import month_abbr
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCollator, QCollatorSortKey, QCoreApplication, QLocale

from gongkai.domain.checklist import Verdict
from gongkai.domain.clock import BEIJING
from gongkai.domain.correction import ReasonCode
from gongkai.domain.deadlines import Calendar, workdays_between
from gongkai.domain.finding import Decision, FindingType, Weight
from gongkai.domain.outbox import DeliveryState, Operation
from gongkai.domain.people import Role
from gongkai.domain.process import Outcome, RecordKind
from gongkai.domain.workflow import Action, Refusal, State
from gongkai.ui import language
from gongkai.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gongkai.domain.area import Area, FormTitle
    from gongkai.domain.form import Field, Form

K = TypeVar("K")

_SURNAMES = str.maketrans("曾单仇区查解朴盖尉", "增善求欧扎谢飘葛玉")
"""Surnames that are read otherwise than the character usually is, each with a character that sounds like it."""

_STATES: Mapping[State, str] = {
    State.DRAFT: QT_TRANSLATE_NOOP("words", "草稿"),
    State.RETURNED: QT_TRANSLATE_NOOP("words", "已退回"),
    State.SECTION_REVIEW: QT_TRANSLATE_NOOP("words", "待初审"),
    State.SECRECY_REVIEW: QT_TRANSLATE_NOOP("words", "待保密审查"),
    State.REFERRED: QT_TRANSLATE_NOOP("words", "报请确定中"),
    State.SIGN_OFF: QT_TRANSLATE_NOOP("words", "待签发"),
    State.APPROVED: QT_TRANSLATE_NOOP("words", "待发"),
    State.PUBLISHED: QT_TRANSLATE_NOOP("words", "已公开"),
    State.WITHDRAWING: QT_TRANSLATE_NOOP("words", "待撤回"),
    State.WITHDRAWN: QT_TRANSLATE_NOOP("words", "已撤回"),
    State.ARCHIVED: QT_TRANSLATE_NOOP("words", "已归档"),
    State.NOT_DISCLOSED: QT_TRANSLATE_NOOP("words", "不予公开"),
    State.ON_REQUEST: QT_TRANSLATE_NOOP("words", "依申请公开"),
    State.DISCARDED: QT_TRANSLATE_NOOP("words", "已废弃"),
}
_STEPS: Mapping[State, str] = {
    State.SECTION_REVIEW: QT_TRANSLATE_NOOP("words", "初审"),
    State.SECRECY_REVIEW: QT_TRANSLATE_NOOP("words", "保密审查"),
    State.SIGN_OFF: QT_TRANSLATE_NOOP("words", "签发"),
}
_ROLES: Mapping[Role, str] = {
    Role.CLERK: QT_TRANSLATE_NOOP("words", "起草人"),
    Role.SECTION_HEAD: QT_TRANSLATE_NOOP("words", "初审人"),
    Role.SECRECY_OFFICER: QT_TRANSLATE_NOOP("words", "保密审查员"),
    Role.SIGNER: QT_TRANSLATE_NOOP("words", "签发人"),
    Role.OFFICE: QT_TRANSLATE_NOOP("words", "印发"),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("words", "督查"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("words", "管理员"),
}
_ACTIONS: Mapping[Action, str] = {
    Action.SUBMIT: QT_TRANSLATE_NOOP("words", "送审"),
    Action.PASS: QT_TRANSLATE_NOOP("words", "通过"),
    Action.RETURN: QT_TRANSLATE_NOOP("words", "退回"),
    Action.REDACT: QT_TRANSLATE_NOOP("words", "区分处理"),
    Action.SIGN: QT_TRANSLATE_NOOP("words", "签发"),
    Action.REFER: QT_TRANSLATE_NOOP("words", "报请确定"),
    Action.ANSWER: QT_TRANSLATE_NOOP("words", "登记答复"),
    Action.WITHHOLD: QT_TRANSLATE_NOOP("words", "不予公开"),
    Action.ON_REQUEST: QT_TRANSLATE_NOOP("words", "依申请公开"),
    Action.DELIVER: QT_TRANSLATE_NOOP("words", "发送"),
    Action.CORRECT: QT_TRANSLATE_NOOP("words", "更正"),
    Action.WITHDRAW: QT_TRANSLATE_NOOP("words", "撤回"),
    Action.RECALL: QT_TRANSLATE_NOOP("words", "紧急撤回"),
    Action.ENDORSE: QT_TRANSLATE_NOOP("words", "补签"),
    Action.CONFIRM_WITHDRAWAL: QT_TRANSLATE_NOOP("words", "确认撤回"),
    Action.ARCHIVE: QT_TRANSLATE_NOOP("words", "归档"),
    Action.DISCARD: QT_TRANSLATE_NOOP("words", "废弃"),
}
_REFUSALS: Mapping[Refusal, str] = {
    Refusal.NO_SUCH_MOVE: QT_TRANSLATE_NOOP("words", "现在的状态不能做这一步"),
    Refusal.ROLE: QT_TRANSLATE_NOOP("words", "您的角色不做这一步"),
    Refusal.DEPARTMENT: QT_TRANSLATE_NOOP("words", "这是别的单位的公开事项"),
    Refusal.FORM_INVALID: QT_TRANSLATE_NOOP("words", "填报内容还有错误"),
    Refusal.CHECKLIST_OPEN: QT_TRANSLATE_NOOP("words", "审查清单还没有答完"),
    Refusal.FINDINGS_OPEN: QT_TRANSLATE_NOOP("words", "还有疑点没有处置"),
    Refusal.REASON_MISSING: QT_TRANSLATE_NOOP("words", "还没有写明理由"),
    Refusal.NOT_THE_DRAFTER: QT_TRANSLATE_NOOP("words", "只有起草人本人能做这一步"),
    Refusal.OWN_DRAFT: QT_TRANSLATE_NOOP("words", "不能审查自己起草的事项"),
    Refusal.SECOND_STEP: QT_TRANSLATE_NOOP("words", "同一修订您已经审过一步"),
    Refusal.NOT_PUBLIC: QT_TRANSLATE_NOOP("words", "没有已公开的一版"),
}
_WEIGHTS: Mapping[Weight, str] = {
    Weight.BLOCK: QT_TRANSLATE_NOOP("words", "必须处置"),
    Weight.WARN: QT_TRANSLATE_NOOP("words", "请留意"),
    Weight.NOTE: QT_TRANSLATE_NOOP("words", "提示"),
}
_FINDING_TYPES: Mapping[FindingType, str] = {
    FindingType.ID_CARD: QT_TRANSLATE_NOOP("words", "身份证号码"),
    FindingType.MOBILE: QT_TRANSLATE_NOOP("words", "手机号码"),
    FindingType.LANDLINE: QT_TRANSLATE_NOOP("words", "固定电话"),
    FindingType.BANK_CARD: QT_TRANSLATE_NOOP("words", "银行卡号"),
    FindingType.SOCIAL_CARD: QT_TRANSLATE_NOOP("words", "社会保障号码"),
    FindingType.PASSPORT: QT_TRANSLATE_NOOP("words", "护照号码"),
    FindingType.HKMO_PERMIT: QT_TRANSLATE_NOOP("words", "通行证号码"),
    FindingType.PLATE: QT_TRANSLATE_NOOP("words", "机动车号牌"),
    FindingType.EMAIL: QT_TRANSLATE_NOOP("words", "个人邮箱"),
    FindingType.ADDRESS: QT_TRANSLATE_NOOP("words", "个人住址"),
    FindingType.BIRTH_DATE: QT_TRANSLATE_NOOP("words", "出生日期"),
    FindingType.NAME: QT_TRANSLATE_NOOP("words", "姓名"),
    FindingType.MINOR: QT_TRANSLATE_NOOP("words", "未成年人"),
    FindingType.HEALTH: QT_TRANSLATE_NOOP("words", "健康信息"),
    FindingType.GPS: QT_TRANSLATE_NOOP("words", "位置坐标"),
    FindingType.CLASS_MARK: QT_TRANSLATE_NOOP("words", "密级标志"),
    FindingType.INTERNAL_MARK: QT_TRANSLATE_NOOP("words", "内部标志"),
    FindingType.TRADE_SECRET: QT_TRANSLATE_NOOP("words", "商业秘密"),
    FindingType.WORDING: QT_TRANSLATE_NOOP("words", "不规范表述"),
    FindingType.BAD_REDACTION: QT_TRANSLATE_NOOP("words", "可还原的遮盖"),
    FindingType.DOC_PROPERTY: QT_TRANSLATE_NOOP("words", "文档属性"),
    FindingType.HIDDEN_TEXT: QT_TRANSLATE_NOOP("words", "隐藏内容"),
    FindingType.UNREADABLE: QT_TRANSLATE_NOOP("words", "无法读取"),
}
_DECISIONS: Mapping[Decision, str] = {
    Decision.MASKED: QT_TRANSLATE_NOOP("words", "已遮盖"),
    Decision.REMOVED: QT_TRANSLATE_NOOP("words", "已删除"),
    Decision.NOT_PERSONAL: QT_TRANSLATE_NOOP("words", "不是个人信息"),
    Decision.LAWFUL: QT_TRANSLATE_NOOP("words", "依法公开"),
}
_VERDICTS: Mapping[Verdict, str] = {
    Verdict.YES: QT_TRANSLATE_NOOP("words", "是"),
    Verdict.NO: QT_TRANSLATE_NOOP("words", "否"),
    Verdict.NOT_APPLICABLE: QT_TRANSLATE_NOOP("words", "不适用"),
}
_DELIVERIES: Mapping[DeliveryState, str] = {
    DeliveryState.WAITING: QT_TRANSLATE_NOOP("words", "待发"),
    DeliveryState.DELIVERED: QT_TRANSLATE_NOOP("words", "已发"),
    DeliveryState.REFUSED: QT_TRANSLATE_NOOP("words", "被拒收"),
    DeliveryState.CONFLICT: QT_TRANSLATE_NOOP("words", "有冲突"),
    DeliveryState.CANCELLED: QT_TRANSLATE_NOOP("words", "已取消"),
}
_OPERATIONS: Mapping[Operation, str] = {
    Operation.PUBLISH: QT_TRANSLATE_NOOP("words", "公开"),
    Operation.CORRECT: QT_TRANSLATE_NOOP("words", "更正"),
    Operation.WITHDRAW: QT_TRANSLATE_NOOP("words", "撤回"),
}
_REASONS: Mapping[ReasonCode, str] = {
    ReasonCode.SECRET: QT_TRANSLATE_NOOP("words", "涉密"),
    ReasonCode.PRIVACY: QT_TRANSLATE_NOOP("words", "涉及个人隐私"),
    ReasonCode.ERROR: QT_TRANSLATE_NOOP("words", "内容有误"),
    ReasonCode.EXPIRED: QT_TRANSLATE_NOOP("words", "已失效"),
    ReasonCode.DUPLICATE: QT_TRANSLATE_NOOP("words", "重复公开"),
}
_RECORDS: Mapping[RecordKind, str] = {
    RecordKind.FIRST_PROOF: QT_TRANSLATE_NOOP("words", "一校　对照来源"),
    RecordKind.SECOND_PROOF: QT_TRANSLATE_NOOP("words", "二校　他人复核"),
    RecordKind.THIRD_PROOF: QT_TRANSLATE_NOOP("words", "三校　排版终稿"),
    RecordKind.CONSULTATION: QT_TRANSLATE_NOOP("words", "征求第三方意见"),
    RecordKind.COORDINATION: QT_TRANSLATE_NOOP("words", "发布协调"),
    RecordKind.REFERRAL: QT_TRANSLATE_NOOP("words", "报请确定"),
    RecordKind.ARCHIVING: QT_TRANSLATE_NOOP("words", "归档"),
    RecordKind.REVISIT: QT_TRANSLATE_NOOP("words", "定期评估审查"),
    RecordKind.ENDORSEMENT: QT_TRANSLATE_NOOP("words", "紧急撤回补签"),
}
_OUTCOMES: Mapping[Outcome, str] = {
    Outcome.DONE: QT_TRANSLATE_NOOP("words", "已办"),
    Outcome.AGREED: QT_TRANSLATE_NOOP("words", "同意"),
    Outcome.REFUSED: QT_TRANSLATE_NOOP("words", "不同意"),
    Outcome.SILENT: QT_TRANSLATE_NOOP("words", "逾期未答复"),
    Outcome.PUBLISH: QT_TRANSLATE_NOOP("words", "可以公开"),
    Outcome.REDACT: QT_TRANSLATE_NOOP("words", "区分处理后公开"),
    Outcome.ON_REQUEST: QT_TRANSLATE_NOOP("words", "依申请公开"),
    Outcome.WITHHOLD: QT_TRANSLATE_NOOP("words", "不予公开"),
}


def title(thing: "Form | FormTitle | Area") -> str:
    """What a form or an area is called; in English where it has an English title."""
    return (thing.title_en if language.is_english() else "") or thing.title_zh


def field_label(field: "Field") -> str:
    """What a field is called; in English where it has an English label."""
    return (field.label_en if language.is_english() else "") or field.label_zh


def step(value: State) -> str:
    """A step of the review by its name: 保密审查."""
    return _say(_STEPS if value in _STEPS else _STATES, value)


def state(value: State) -> str:
    """A state as people say it: 待保密审查."""
    return _say(_STATES, value)


def role(value: Role) -> str:
    """A role as people say it: 保密审查员."""
    return _say(_ROLES, value)


def roles(values: frozenset[Role]) -> str:
    """Several roles in the order of the workflow: 起草人、签发人."""
    return (", " if language.is_english() else "、").join(role(value) for value in Role if value in values)


def action(value: Action) -> str:
    """A move as its button names it: 送审, 签发."""
    return _say(_ACTIONS, value)


def refusal(value: Refusal) -> str:
    """Why a move was refused, without full stop."""
    return _say(_REFUSALS, value)


def weight(value: Weight) -> str:
    """How a finding weighs."""
    return _say(_WEIGHTS, value)


def finding_type(value: FindingType) -> str:
    """What a scanner found: 手机号码."""
    return _say(_FINDING_TYPES, value)


def recorded_type(value: FindingType) -> str:
    """What a scanner found as records say it, in Chinese: 手机号码."""
    return _FINDING_TYPES[value]


def decision(value: Decision) -> str:
    """What was done about a finding."""
    return _say(_DECISIONS, value)


def verdict(value: Verdict) -> str:
    """An answer of the checklist."""
    return _say(_VERDICTS, value)


def record(value: RecordKind) -> str:
    """A process record as its card names it: 征求第三方意见."""
    return _say(_RECORDS, value)


def outcome(value: Outcome) -> str:
    """How a process record ended: 同意, 不予公开."""
    return _say(_OUTCOMES, value)


def delivery(value: DeliveryState) -> str:
    """Where a delivery stands."""
    return _say(_DELIVERIES, value)


def operation(value: Operation) -> str:
    """What a delivery does to the public record."""
    return _say(_OPERATIONS, value)


def reason(value: ReasonCode) -> str:
    """Why something published was corrected or taken back."""
    return _say(_REASONS, value)


def revision(no: int) -> str:
    """A revision as its chip names it: 修订2."""
    return QCoreApplication.translate("words", "修订{no}").format(no=no)


def due(day: date, today: date, calendar: Calendar, *, provisional: bool = False) -> str:
    """A due day and what it means today: 12月4日（还有 8 个工作日）; the year is named where it is not this one."""
    left = workdays_between(today, day, calendar) - int(calendar.is_workday(today))
    late = workdays_between(day, today, calendar) - int(calendar.is_workday(day))
    if day == today:
        meaning = QCoreApplication.translate("words", "今天到期")
    elif day < today and not late:  # only days of rest have passed since
        meaning = QCoreApplication.translate("words", "已到期")
    elif day < today:
        meaning = QCoreApplication.translate("words", "已超 {n} 个工作日").format(n=late)
    else:
        meaning = QCoreApplication.translate("words", "还有 {n} 个工作日").format(n=left)
    if provisional:
        meaning += QCoreApplication.translate("words", "，暂定")
    return QCoreApplication.translate("words", "{day}（{meaning}）").format(day=short_day(day, today), meaning=meaning)


def short_day(day: date, today: date) -> str:
    """A day without its year where that is this year: 12月4日."""
    if day.year == today.year:
        return said_day(day, QCoreApplication.translate("words", "{month}月{day}日"))
    return whole_day(day)


def whole_day(day: date) -> str:
    """A day with its year: 2026年12月4日."""
    return said_day(day, QCoreApplication.translate("words", "{year}年{month}月{day}日"))


def span(start: date, end: date) -> str:
    """A period by its days: 2026年10月1日至2026年10月31日."""
    return QCoreApplication.translate("words", "{start}至{end}").format(start=whole_day(start), end=whole_day(end))


def said_day(day: date, pattern: str) -> str:
    """A day by a pattern with {year}, {month}, {day} and, in English, {name} of the month."""
    return pattern.format(year=day.year, month=day.month, day=day.day, name=month_abbr[day.month])


def moment(when: datetime, now: datetime) -> str:
    """A time in the office's zone: 14:32 today, otherwise 12月4日 14:32."""
    local, here = when.astimezone(BEIJING), now.astimezone(BEIJING)
    clock = f"{local:%H:%M}"
    return clock if local.date() == here.date() else f"{short_day(local.date(), here.date())} {clock}"


def whole_moment(when: datetime) -> str:
    """A time in the office's zone with its day and year: 2026年12月4日 14:32."""
    local = when.astimezone(BEIJING)
    return f"{whole_day(local.date())} {local:%H:%M}"


def count(number: int) -> str:
    """How many there are, grouped by threes as both languages do: 12,345."""
    return f"{number:,}"


def order(text: str) -> QCollatorSortKey:
    """What units' and forms' names are sorted by: pinyin in Chinese, as Qt's ICU or the system has it."""
    return _collator().sortKey(text)


def order_of_person(name: str) -> QCollatorSortKey:
    """What people's names are sorted by: pinyin, with surnames read as surnames are (曾 zēng, 单 shàn)."""
    return order(name[:1].translate(_SURNAMES) + name[1:])


@cache
def _collator() -> QCollator:
    made = QCollator(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
    made.setNumericMode(True)
    return made


def _say(table: Mapping[K, str], value: K) -> str:
    return QCoreApplication.translate("words", table[value])
