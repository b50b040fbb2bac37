"""A notice in every format of GB/T 9704."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from gongkai.domain.notice import Attendance, Content, Format, Heading, Paragraph

_WORDS = Paragraph(
    "根据《中华人民共和国政府信息公开条例》（国令第711号），现就做好2026年度信息公开工作通知如下，请贯彻执行。"
)
_BODY = (_WORDS, Heading(1, "一、总体要求"), _WORDS, Heading(2, "（一）明确责任。", "于2026年9月30日前完成。"), _WORDS)
NOTICE = Content(
    "通知",
    "武清区财政局关于推进重点领域政府信息公开工作的通知",
    _BODY,
    "武清区财政局",
    "各镇人民政府、街道办事处：",
    date(2026, 9, 3),
    "津武财发〔2026〕8号",
    red_head="天津市武清区财政局文件",
    copies_to="区委办公室，区人大常委会办公室，区政协办公室，区监委，区法院，区检察院，各人民团体",
)
_JOINT = ("天津市武清区发展和改革委员会", "天津市武清区审计局")
FORMATS: Mapping[str, Content] = {
    "document": replace(
        NOTICE, serial="000012", urgency="特急", attachments=("目录", "分工表"), note="（此件公开发布）"
    ),
    "upward": replace(NOTICE, signers=("甲一一", "乙二", "丙三")),
    "joint": replace(NOTICE, co_organs=_JOINT),
    "letter": replace(NOTICE, format=Format.LETTER, red_head="天津市武清区财政局", blocks=_BODY * 3),
    "order": replace(NOTICE, format=Format.ORDER, title="", signers=("甲一一",), post="局长", addressee=""),
    "minutes": replace(NOTICE, format=Format.MINUTES, attendance=(Attendance("出席", "各单位负责人，" * 9),)),
}
