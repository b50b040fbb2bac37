"""Numerals (GB/T 15835-2011 出版物上数字用法): the rules N01 to N20, one row each."""

from gongkai.notices.checker.amounts import (
    UNITS,
    chinese_year,
    halfwidth,
    hanzi_percent,
    ill_grouped,
    mixed_units,
)
from gongkai.notices.checker.lines_on_paper import broken_numbers
from gongkai.notices.checker.ranges import consecutive_digits, consecutive_hanzi, mixed_ranges
from gongkai.notices.checker.rule import EVERYWHERE, PROSE, WORDS, Level, Rule, both, each, match
from gongkai.notices.checker.sight import as_typed, outside_titles
from gongkai.notices.manuscript import Element

WRONG, DOUBT = Level.WRONG, Level.DOUBT
_CELLS_TOO = WORDS | {Element.CELL}
_RUNNING = PROSE | {Element.NOTE}
_AMOUNT = r"(\d+(?:\.\d+)?)"
_TO = r"[～~〜∼—–\-－]"
_NOT_TO = r"[-－~～〜–]"
_HAN_NUMBER = "[一二两三四五六七八九十百千万亿几]+"
_ABOUT = (
    "(?:大约|(?<![合节预违制公契条特签履解守失邀缩和简绝誓相密])约|将近|(?<![附最临接就邻靠远亲])近|最少|至少|最多)"
)
_DAYS = r"事变|运动|事件|地震|惨案|起义|国际消费者|消费者权益|晚会|专案|事故|火灾|爆炸|疫情"

NUMERALS = (
    Rule("N01", DOUBT, "GB/T 15835 5.2.1", "两个数字连用表示概数，中间不用顿号。", each(consecutive_hanzi)),
    Rule(
        "N02", DOUBT, "GB/T 15835 4.2.2", "概数用汉字数字，如“三四个月”；表示范围用“3～4”。",
        each(consecutive_digits),
    ),
    Rule(
        "N03", WRONG, "GB/T 15835 5.1.3", "范围的前一个数值不能省去“万”“亿”或百分号。",
        match(
            rf"(?<![\d.,A-Za-z]){_AMOUNT}({_TO}){_AMOUNT}"
            r"((?:万亿|万|亿)(?:人次|千瓦时|平方米|立方米|元|人|吨|亩|户|股|册|件|份|台|辆)?|[%％‰])",
            r"\1\4\2\3\4", _CELLS_TOO, outside_titles,
        ),
    ),
    Rule(
        "N04", WRONG, "GB/T 15834 4.13.3.3、GB/T 15835 5.1.3",
        "数值范围用浪纹线“～”或一字线“—”，不用连字符，全文用一种。",
        both(
            match(
                rf"(?<![\d.\-A-Za-z第]){_AMOUNT}((?:{UNITS})?)\s?(?:-{{1,2}}|－{{1,2}}|–|[~〜∼]{{1,2}}|～～)\s?"
                rf"{_AMOUNT}(?=(?:{UNITS}))(?!\d)",
                r"\1\2～\3", _CELLS_TOO, outside_titles,
            ),
            match(r"(?<=\d)[~〜∼]+(?=\d)(?!\d{1,4}[年月日])", "～", _CELLS_TOO, outside_titles),
            mixed_ranges,
        ),
    ),
    Rule(
        "N05", DOUBT, "GB/T 15834 4.13.3.2", "时间的起止用一字线“—”，如“2024—2026年”“3月5日—8日”。",
        match(
            rf"(?:19|20)\d\d年?{_NOT_TO}(?:19|20)\d\d年|(?<!\d)\d{{1,2}}月{_NOT_TO}\d{{1,2}}月"
            rf"|\d{{1,2}}日{_NOT_TO}(?:\d{{1,2}}月)?\d{{1,2}}日|(?<=年)\d{{1,2}}{_NOT_TO}\d{{1,2}}月",
            on=WORDS, sight=outside_titles,
        ),
    ),
    Rule(
        "N06", DOUBT, "语法", "“从、自”与“到、至”配合，不与连接号配合。",
        match(
            rf"(?:(?<![服依听遵顺盲])从(?![事业严属众])|(?<![来独亲各])自(?![己然身主动愿由行治]))[^，。；：、到至]{{0,8}}?\d+"
            rf"[年月日时个万元%]{{0,2}}{_TO}\d", sight=outside_titles,
        ),
    ),
    Rule(
        "N07", DOUBT, "GB/T 15835 5.1.4", "年份用四位数字写全。",
        match(
            r"(?<!\d)\d{2}年\d{1,2}月(?!\d*个)|(?<=[自于从至到])[5-9]\d年(?=[起以底初末度，。]|\d)|[’'‘]\d{2}年"
            r"|(?:^|(?<=[\s，。；]))[5-9]\d年(?=以来|年?代|底|[年月]?初|[上下]半年)",
            sight=outside_titles,
        ),
    ),
    Rule(
        "N08", WRONG, "GB/T 15835 5.1.4", "正文中的日期写作“2024年9月3日”。",
        match(
            r"(?<![\d.])((?:19|20)\d\d)([./、])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?![\d.、]\d|\d|日)",
            lambda m: f"{m[1]}年{int(m[3])}月{int(m[4])}日", _RUNNING, outside_titles,
        ),
    ),
    Rule(
        "N09", WRONG, "GB/T 15835 5.1.2", "纯小数写出小数点前的0，小数点用“.”。",
        both(
            match(r"(?<![\d.A-Za-z\ue000)）])\.(?=\d+(?![\d.]))", "0.", _CELLS_TOO),
            match(r"(?<![\d.])(\d+)[·。](?=\d+(?:[%％‰]|万|亿|元|倍|米|吨|个百分点))", r"\1.", _CELLS_TOO),
            match(r"(?<!\d)0[·。](?=\d)", "0.", _CELLS_TOO),
        ),
    ),
    Rule(
        "N10", WRONG, "GB/T 15835 5.3", "阿拉伯数字只与“万”“亿”连用，不与“千”“百”连用。",
        each(mixed_units, _CELLS_TOO),
    ),
    Rule("N11", WRONG, "GB/T 15835 5.2.5", "汉字年份里的零写作“〇”。", each(chinese_year, EVERYWHERE)),
    Rule(
        "N12", WRONG, "GB/T 15835 5.1.7", "阿拉伯数字、字母和数字后的百分号用半角。",
        both(
            match(r"[０-９Ａ-Ｚａ-ｚ]+", halfwidth, EVERYWHERE, as_typed),
            match(r"(?<=\d)％", "%", _CELLS_TOO),
        ),
    ),
    Rule(
        "N13", WRONG, "GB/T 15835 5.1.1", "四位以上的数字可以三位一节，用半角逗号，逗号后不空格；年份不分节。",
        both(
            match(
                r"(?<![\d,，])\d{1,3}(?:(?:, +|，)\d{3})+(?![\d，])",
                lambda m: m[0].replace("，", ",").replace(" ", ""), _CELLS_TOO, outside_titles,
            ),
            each(ill_grouped, _CELLS_TOO),
        ),
    ),
    Rule(
        "N14", WRONG, "GB/T 15835 5.3", "百分数写作“5%”或“百分之五”，不混用，数字与百分号之间不空格。",
        both(
            match(r"(?<=\d)[ \u3000\u00a0]+(?=[%％])", "", _CELLS_TOO),
            match(r"([一二三四五六七八九十百]+)[%％]", hanzi_percent, _CELLS_TOO),
            match(r"百分之(\d+(?:\.\d+)?)(?!\d)", r"\1%", _CELLS_TOO),
        ),
    ),
    Rule(
        "N15", DOUBT, "GB 3100、GB/T 9704 9", "计量单位用法定单位和规定的大小写，如 m、km、kg、kW、℃。",
        match(
            r"(?<![A-Za-z\d.])\d[\d.,]{0,20}\s?(?:K[gGmM]|kG|kM|C[Mm]|MM|ML|K[Ww][Hh]?|kw[hH]?|kWH|HZ|hz|M|度C)(?![A-Za-z\d²³/])"
            r"|(?<=\d)\s?平米|(?<=\d)公分", on=_CELLS_TOO, sight=as_typed, unless=r"宽带|带宽|流量|网络|内存",
        ),
    ),
    Rule(
        "N16", DOUBT, "数字惯例", "减少不用“倍”，改用分数或百分数。",
        match(rf"(?:减少|下降|降低|缩小|减轻|压缩|缩短)(?:了|到|至|近|约)?(?:{_HAN_NUMBER}|[\d.]+)倍"),
    ),
    Rule(
        "N17", DOUBT, "数字惯例", "两个表示约数的词重复，只用一个。",
        match(
            rf"{_ABOUT}(?:\d[\d,.]*|{_HAN_NUMBER})(?:{UNITS})?(?:左右|上下|多(?![年个种样])|余(?=[万亿个人名户件家项次元亩])"
            r"|以上(?!学历))|十几以上",
            sight=outside_titles, unless=r"近(?:\d+|[一二三四五六七八九十几]+)(?:多|余)?(?:年|个月|天|日)",
        ),
    ),
    Rule(
        "N18", DOUBT, "GB/T 15835 5.2.3",
        "以月日命名的事件用间隔号，一月、十一月、十二月的加引号，如“一二·九”运动、“3·15”晚会。",
        match(
            rf"(?:一二九|一二八|一二一)(?=运动|事变|抗战)|一[.．]二[.．]?八"
            rf"|(?<!\d)\d{{1,2}}[.．]\d{{1,2}}(?=[”\"]?(?:{_DAYS}))"
        ),
    ),
    Rule(
        "N19", DOUBT, "GB/T 15835 4.2.3", "固定词语用汉字数字，如“星期三”“第三季度”“‘十四五’规划”。",
        match(
            r"(?:星期|礼拜)[1-7](?!\d)|第[1-4]季度|[“\"]?1[0-9]5[”\"]?(?=规划)|1\d五(?=规划|期间|时期)"
            r"|(?<![“‘第])十[一二三四五六]五(?=规划|期间|时期|末|以来|开局)", sight=outside_titles,
        ),
    ),
    Rule("N20", WRONG, "GB/T 15835 5.1.7", "数字与它的单位不能拆在两行。", broken_numbers),
)  # fmt: skip
