"""What a line of a typed notice looks like by its words alone: a number, a title, an organ, a date (7.2 to 7.4)."""

import re

from gongkai.notices.dates import looks_like_date
from gongkai.notices.manuscript import Element
from gongkai.notices.marks import read_mark

LEGAL_KINDS = (
    *("决议", "决定", "命令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "纪要"),
    *("公示", "令", "函"),
)
"""The 15 kinds of 条例 art. 8 and 公示, by which a title ends."""
OTHER_KINDS = (
    *("清单", "目录", "名录", "名单", "名册", "一览表", "指南", "方案", "预案", "办法", "规定", "细则", "规则", "章程"),
    *("条例", "计划", "规划", "要点", "说明", "简报", "警示", "提示"),
)
TITLE_LINES = 4
_TITLE_LENGTH = 60
_TRAILING_BRACKET = re.compile(r"(?:[（(](?:[^（()）]|[（(][^（()）]*[）)])*[）)]|〔[^〔〕]*〕)$")
_MARKS_AT_END = "。，；：！？、.,;:!?"

_OPEN, _CLOSE = r"[\[(（【〖［﹝〔]", r"[\])）】〗］﹞〕]"
_NUMBER = re.compile(rf"[\u4e00-\u9fff]{{1,15}}{_OPEN}\d{{2,4}}{_CLOSE}第?\d+号?")
_NUMBER_AND_SIGNER = re.compile(rf"{_NUMBER.pattern}\s+签发人[：:].+")
SERIAL = re.compile(r"[（(]?(?:\d{4}年)?第?[\d一二三四五六七八九十百]+号[）)]?")
_INDEX_NO = re.compile(r"索引号[：:]\s*\S+")
TOP = (
    (Element.COPY_NUMBER, re.compile(r"\d{6}")),
    (Element.SECRECY, re.compile(r"(?:绝密|机密|秘密)(?:\W.{1,6})?")),
    (Element.URGENCY, re.compile(r"特提|特急|加急|平急")),
    (Element.INDEX_NO, _INDEX_NO),
)
_SENTENCE = re.compile(r"[。；！？：:;]$|。")
_RUN_ON = re.compile(r"如下|现将|现就|根据|按照|依据|特此|为了|经.{1,12}(?:批准|同意|研究)")
_ORGAN_END = re.compile(
    r"(?:政府|办公室|办公厅|委员会|委|局|办|院|厅|部|所|中心|站|队|公司|处|会|社|银行|学校|医院|办事处)$"
)
_ADDRESSED = re.compile(r"各.{1,20}|[委办局部]|.{2,30}(?:单位|部门|政府|办事处|委|局|办|公司|办公室|委员会|中心|院|厅)")
_LONGEST_HEADING = 40
"""Characters; a longer first sentence is text that happens to be numbered."""
ATTACHMENTS = re.compile(r"附件\s*[：:]\s*")
ITEM = re.compile(r"\d{1,2}\s*[.．、)）]\s*")
NOTE = re.compile(r"[（(\[【].{2,80}[）)\]】]|(?:联系人|联系电话|联系方式)\s*[：:].{2,80}")
ONE_LINE_SIGNATURE = re.compile(r"(\S.{0,60}?)\s+(\S+日)")
ANNEX = re.compile(r"[（(]?附件\s*(\d{1,2}|[一二三四五六七八九十]{1,2})?\s*[）)]?\s*([：:]?)")
ANNEX_APART = re.compile(rf"{_NUMBER.pattern}\s*附件\s*\d*")
_COPIES = re.compile(r"(?:抄送|主送|分送|抄报)\s*[：:].+")
_IMPRINT = re.compile(r"\S.*日\s*印发")
ATTENDANCE = re.compile(r"(?:出席|请假|列席|缺席)(?:人员|人)?\s*[：:].+")
PAGE_NUMBER = re.compile(r"[—–\-－]\s*\d{1,3}\s*[—–\-－]|第\s*\d{1,3}\s*页(?:[，,/ ]*共\s*\d{1,3}\s*页)?")
_CAPTION_LENGTH = 40
TABLE_NOTE = re.compile(r"(?:注|备注|说明|资料来源|数据来源)\s*[：:].+")


def kind_of(title: str) -> str:
    """The kind (文种) by which a title ends, without a bracket such as （试行）; empty where it ends by none."""
    bare = _TRAILING_BRACKET.sub("", title.rstrip(_MARKS_AT_END))
    return next((kind for kind in (*LEGAL_KINDS, *OTHER_KINDS) if bare.endswith(kind)), "")


def heading_parts(text: str) -> tuple[int, str, str] | None:
    """Level, heading and the text that runs on, of a numbered line whose first sentence is short."""
    mark = read_mark(text)
    sentence, stop, body = text.partition("。")
    if not mark or mark.level > 4 or len(sentence) > _LONGEST_HEADING or sentence.endswith(("；", "，", "：")):
        return None
    return mark.level, sentence + stop, body


def is_organ_name(words: str) -> bool:
    """Whether a name ends as organs' names do."""
    return _ORGAN_END.search(words) is not None


def is_number(words: str) -> bool:
    return (_NUMBER.fullmatch(words) or _NUMBER_AND_SIGNER.fullmatch(words)) is not None


def may_be_title(words: str) -> bool:
    stopped = kind_of(words) and not _RUN_ON.search(words) and not re.search("[，；。]", words[:-1])
    bare = words.rstrip(_MARKS_AT_END) if stopped else words
    if len(words) > _TITLE_LENGTH or is_number(words):
        return False
    return not (_SENTENCE.search(bare) or read_mark(words) or looks_like_date(words))


def is_addressee(words: str) -> bool:
    """By its colon; without one only where every name in it is an organ's."""
    if "。" in words[:-1] or read_mark(words) or _RUN_ON.search(words):
        return False
    if words.endswith(("：", ":")):
        return True
    names = re.split(r"[、，；,;]", words.rstrip(_MARKS_AT_END))
    return len(words) <= _TITLE_LENGTH and all(_ADDRESSED.fullmatch(name) for name in names)


def is_dated(words: str) -> bool:
    """Whether a line is a date, alone or after the organ."""
    match = ONE_LINE_SIGNATURE.fullmatch(words)
    return looks_like_date(words) or bool(match and may_be_organ(match[1]) and looks_like_date(match[2]))


def may_be_organ(words: str) -> bool:
    short = len(words) <= _LONGEST_HEADING
    return short and not re.search(r"[。；，：！？、:]", words) and not read_mark(words) and "无正文" not in words


def may_be_caption(words: str) -> bool:
    if len(words) > _CAPTION_LENGTH or words.endswith(("：", ":")) or read_mark(words):
        return False
    return words.startswith("表") or "。" not in words


def foot_element(words: str) -> Element | None:
    if _IMPRINT.fullmatch(words):
        return Element.IMPRINT
    return Element.COPIES if _COPIES.fullmatch(words) else None
