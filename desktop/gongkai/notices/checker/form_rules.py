"""The form of a document (GB/T 9704-2012 党政机关公文格式): the rules F01 to F19, one row each."""

from gongkai.notices.checker.elements import (
    ill_ended_addressees,
    ill_ended_copies,
    ill_written_annex_marks,
    ill_written_attachments,
    ill_written_dates,
    mixed_requests,
    punctuated_titles,
    repeated_words,
    unbracketed_notes,
    unequal_attachments,
)
from gongkai.notices.checker.levels import broken_order, ill_ended_headings, ill_written_marks
from gongkai.notices.checker.rule import EVERYWHERE, PROSE, Level, Rule, both, each, match
from gongkai.notices.checker.sight import HAN, as_typed, outside_titles
from gongkai.notices.manuscript import Element
from gongkai.notices.marks import hanzi_value

WRONG, DOUBT = Level.WRONG, Level.DOUBT


def _term(digits: str) -> str:
    return digits if digits.isdigit() else str(hanzi_value(digits))


FORM = (
    Rule(
        "F01", WRONG, "GB/T 9704 7.2.5", "发文字号的年份用六角括号“〔〕”。",
        match(
            rf"(?<={HAN})(?!〔\d+〕)[\[(（【〖［﹝〔]((?:19|20)\d\d)[\])）】〗］﹞〕](?=第?\d+号)",
            r"〔\1〕", EVERYWHERE, as_typed,
        ),
    ),
    Rule(
        "F02", WRONG, "GB/T 9704 7.2.5", "发文字号的年份用四位，序号不加“第”、不编虚位，末尾有“号”。",
        both(
            match(r"(?<=\d\d[〕\])）】〗］﹞])(?:第0*|0{1,2})(?=[1-9]\d{0,4}号)", "", EVERYWHERE, as_typed),
            match(rf"(?<={HAN})〔\d{{2}}〕(?=第?\d+号)", None, EVERYWHERE, as_typed),
            match(r"(〔(?:19|20)\d\d〕\d+)\s*$", r"\1号", {Element.NUMBER}, as_typed),
        ),
    ),
    Rule(
        "F03", WRONG, "GB/T 9704 7.3.5.4",
        "成文日期、印发日期用阿拉伯数字，年份写全，月、日不编虚位，如“2024年9月3日”。",
        each(ill_written_dates, {Element.DATE, Element.IMPRINT}),
    ),
    Rule(
        "F04", WRONG, "公文惯例", "标题末尾不用标点。",
        match(r"[。：！；，、,.:;!]\s*$", "", {Element.TITLE}, as_typed),
    ),
    Rule("F05", DOUBT, "公文惯例", "标题中除法规、规章和所发文件的名称加书名号外，一般不用标点。", punctuated_titles),
    Rule("F06", DOUBT, "公文处理工作条例 8", "标题词语重复或缺少文种。", repeated_words),
    Rule("F07", DOUBT, "公文处理工作条例 15", "请示一文一事，只写一个主送机关，不与报告合用。", mixed_requests),
    Rule(
        "F08", WRONG, "GB/T 9704 7.3.2", "最后一个主送机关名称后标全角冒号。",
        each(ill_ended_addressees, {Element.ADDRESSEE}),
    ),
    Rule(
        "F09", WRONG, "GB/T 9704 7.3.4", "附件名称后不加标点、不加书名号，序号写作“1.”。",
        each(ill_written_attachments, {Element.ATTACHMENTS}),
    ),
    Rule("F10", WRONG, "GB/T 9704 7.3.7", "附件说明与所附附件的序号、名称应一致。", unequal_attachments),
    Rule(
        "F11", WRONG, "GB/T 9704 7.3.7", "附件页的标志写作“附件1”，不加冒号和括号。",
        each(ill_written_annex_marks, {Element.ANNEX}),
    ),
    Rule(
        "F12", WRONG, "GB/T 9704 7.3.3", "结构层次序数依次为“一、”“（一）”“1.”“（1）”，括号后不加标点。",
        ill_written_marks,
    ),
    Rule("F13", DOUBT, "GB/T 9704 7.3.3", "层次序数跳号、重号或层次颠倒。", broken_order),
    Rule(
        "F14", DOUBT, "GB/T 15834 B", "“首先”“其次”“第一”等之后用逗号。",
        match(
            rf"(?:首先|其次|再次)、|第[一二三四五六七八九十]、(?!第|[一二三四五六七八九十])(?={HAN}{{3}})",
            on=PROSE, sight=outside_titles,
        ),
    ),
    Rule(
        "F15", WRONG, "GB/T 9704 7.4.2", "抄送机关之间用逗号隔开，最后标句号。",
        each(ill_ended_copies, {Element.COPIES}),
    ),
    Rule("F16", WRONG, "GB/T 9704 7.3.6", "附注加全角圆括号。", each(unbracketed_notes, {Element.NOTE})),
    Rule(
        "F17", WRONG, "GB/T 9704 7.3.5.5", "不用“此页无正文”，请调整行距、字距。",
        match(r"[（(\[【]?\s*此页无正文\s*[）)\]】]?", "", EVERYWHERE, as_typed),
    ),
    Rule(
        "F18", WRONG, "GB/T 9704 7.2.2", "密级与保密期限之间用“★”，期限用阿拉伯数字，如“机密★1年”。",
        match(
            r"(绝密|机密|秘密)\s?(?!★\d)[★☆*＊※]\s?(\d+|[一二三四五六七八九十]+)(?=年|个月|月|天|日)",
            lambda m: f"{m[1]}★{_term(m[2])}", EVERYWHERE, as_typed,
        ),
    ),
    Rule("F19", DOUBT, "公文惯例", "独占一行的小标题末尾不用标点；标题后接正文的用句号隔开。", ill_ended_headings),
)  # fmt: skip
