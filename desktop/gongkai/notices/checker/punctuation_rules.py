"""Punctuation (GB/T 15834-2011 标点符号用法): the rules P01 to P24, one row each."""

from gongkai.notices.checker.levels import unending_items
from gongkai.notices.checker.lines_on_paper import broken_at_marks
from gongkai.notices.checker.pairs import (
    nested_brackets,
    nested_quotes,
    nested_titles,
    single_brackets,
    single_quotes_left,
    turned_quotes,
)
from gongkai.notices.checker.rule import EVERYWHERE, PROSE, WORDS, Level, Rule, both, each, match
from gongkai.notices.checker.sight import HAN, as_typed, outside_titles
from gongkai.notices.checker.spaces import invisible, look_alikes, stray_blanks
from gongkai.notices.checker.width import NAME_WITH_POINT, narrow_marks, straight_quotes
from gongkai.notices.checker.words import doubtful_words
from gongkai.notices.manuscript import Element

WRONG, DOUBT = Level.WRONG, Level.DOUBT
_WORDS_AND_CELLS = WORDS | {Element.CELL}
_STRONGER = {"，。": "。", "、。": "。", "；。": "。", "、，": "，"}
_LEADER_DOTS = r"(?<![.…．·])[.…．·]{3,}\s*\d+\s*$"

PUNCTUATION = (
    Rule("P01", WRONG, "GB/T 15834 4", "汉字旁用了半角标点，应用全角。", each(narrow_marks, _WORDS_AND_CELLS)),
    Rule(
        "P02", WRONG, "GB/T 15834 4.8", "引号应为成对的弯引号“ ”‘ ’，左右不能颠倒或缺失。",
        both(each(straight_quotes, _WORDS_AND_CELLS), each(turned_quotes), single_quotes_left),
    ),
    Rule("P03", WRONG, "GB/T 15834 4.8.3", "引号里再用引号，外用双引号、内用单引号。", each(nested_quotes)),
    Rule("P04", WRONG, "GB/T 15834 4.15", "书名号外用《 》、内用〈 〉，不用小于号和大于号代替。", each(nested_titles)),
    Rule("P05", DOUBT, "GB/T 15834 4.5.3.5", "并列的书名号或引号之间通常不加顿号。", match(r"[》”]、[《“]")),
    Rule(
        "P06", WRONG, "GB/T 15834 4.11", "省略号是六个点“……”，占两个字。",
        match(r"\.{3,}|。{3,}|(?<!…)…(?!…)|…{3,}", "……", unless=_LEADER_DOTS),
    ),
    Rule(
        "P07", WRONG, "GB/T 15834 A.9", "省略号与“等”不能同时用。",
        match(r"(?:…{1,2}|\.{3,})(等等|等)(?!级|待|候|于|同)|(等等|等)(?:…{1,2}|\.{3,})", lambda m: m[1] or m[2]),
    ),
    Rule(
        "P08", WRONG, "GB/T 15834 4.10", "破折号是“——”，占两个字。",
        both(
            match(rf"(?<={HAN}|[”’）》])(?:--+|－－+|[─━﹣―]{{2,}}|———+|–{{1,2}})(?={HAN}|[“‘（《])", "——"),
            match(rf"(?<={HAN}{{2}})[-－](?={HAN}{{2}})", unless="[÷×=＝+＋]"),
        ),
    ),
    Rule(
        "P09", WRONG, "GB/T 15834 4.2", "标点重复或冲突，只留一个；叹号、问号最多叠用三个。",
        match(
            r"([，、；：])\1+|(?<!。)。。(?!。)|[，、；：。]*[，、；：][。，]|。[，、；：]+|[？！][。，、；]|([！？])\2{3,}",
            lambda m: m[1] or (m[2] * 3 if m[2] else "。" if m[0] == "。。" else _STRONGER.get(m[0])),
        ),
    ),
    Rule(
        "P10", DOUBT, "GB/T 15834 A.3", "“和、及、或、等”之前不用顿号，“以及”之前用逗号。",
        match(
            r"、(?:和(?![平谐睦田县政硕静龙顺布林美气声善缓面蔼解记睿信成讯兴盛达丰润泰易家])|以及|及(?![时格早第])"
            r"|或(?![许有])|等(?![级候待额同距价效比离分边号压温高线式于保外位等]))",
            sight=outside_titles,
        ),
    ),
    Rule(
        "P11", DOUBT, "GB/T 15834 A.8", "注释词语的括号紧跟被注的词，标点放在括号之后，括号内末尾不用句号。",
        match(r"[，、；]（(?![\d一二三四五六七八九十]{1,3}）)[^（）]{1,60}）(?:[，。；、]|(?=[\u4e00-\u9fff]))|（[^（）]{1,60}。）[，；、]"),
    ),
    Rule("P12", DOUBT, "GB/T 15834 B", "引文末尾已有句号、问号或叹号，引号外不再用。", match(r"[。！？]”[。！？]")),
    Rule("P13", DOUBT, "GB/T 15834 A.5", "分项中有一项里用了句号，各项末尾就不用分号。", unending_items),
    Rule(
        "P14", DOUBT, "GB/T 15834 A.6.2", "一句话里套用了两个冒号，请改写一个。",
        match(r"(?:如下|以下|下列[^。；：]{0,8}|指出|强调|要求|通知|表示)：[^。；？！：“”（）\d]{4,60}：(?!.{0,2}$)"),
    ),
    Rule(
        "P15", DOUBT, "GB/T 15834 A.13", "课程、课题、奖项、证件、会议、活动、机构名称不用书名号。",
        match(
            r"《[^《》]{2,30}(?:会议|证书|大赛|公司|课程|课题|许可证|执照|奖|活动|委员会|论坛|展览会)》", sight=as_typed
        ),
    ),
    Rule("P16", WRONG, "GB/T 15834 4.9", "括号、书名号应成对，左右宽窄一致。", each(single_brackets, _WORDS_AND_CELLS)),
    Rule("P17", DOUBT, "GB/T 15834 4.9.4", "同一种括号不套用，外层可用〔 〕，或改写。", each(nested_brackets)),
    Rule(
        "P18", WRONG, "GB/T 15834 5.1", "一行不以句中、句末标点或后半个括号开头，也不以前半个引号、括号结尾。",
        broken_at_marks,
    ),
    Rule(
        "P19", WRONG, "排版惯例", "字间有多余的空格、制表符或看不见的字符，请删去。",
        both(each(invisible, EVERYWHERE), each(stray_blanks, PROSE)),
    ),
    Rule(
        "P20", WRONG, "GB/T 15834 4.14", "外国人名、民族人名中间用间隔号“·”。",
        both(match(rf"(?<={HAN})[．•・‧∙⋅](?={HAN})", "·"), match(NAME_WITH_POINT.pattern, "·")),
    ),
    Rule("P21", WRONG, "字符编码", "用了形近而不同的字符。", each(look_alikes, EVERYWHERE)),
    Rule(
        "P22", DOUBT, "GB/T 15834 A.1", "图题、表题末尾不用句号。",
        both(match(r"。\s*$", on={Element.CAPTION}), match(r"^[表图]\s?\d+[\s　][^。]{1,40}。\s*$", on=PROSE)),
    ),
    Rule(
        "P23", DOUBT, "标点惯例", "段末没有标点，句子是否没有写完？",
        match(
            rf"{HAN}\s*$", on={Element.BODY}, sight=as_typed,
            unless=r"^.{0,24}$|^[^，。]*$|^[^：，。]{1,12}：|^(?:图|表|注)\s?\d",
        ),
    ),
    Rule("P24", DOUBT, "用字惯例", "易写错的词。", doubtful_words),
)  # fmt: skip
