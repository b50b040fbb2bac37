"""What the check of documents says, in the language spoken now."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gongkai.ui import language
from gongkai.ui.punctuation import listed
from gongkai.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gongkai.notices.checker.checking import Departure
    from gongkai.notices.manuscript import Manuscript

_ELEMENTS = (
    QT_TRANSLATE_NOOP("elements", "份号"),
    QT_TRANSLATE_NOOP("elements", "密级和保密期限"),
    QT_TRANSLATE_NOOP("elements", "紧急程度"),
    QT_TRANSLATE_NOOP("elements", "发文机关标志"),
    QT_TRANSLATE_NOOP("elements", "发文字号"),
    QT_TRANSLATE_NOOP("elements", "索引号"),
    QT_TRANSLATE_NOOP("elements", "标题"),
    QT_TRANSLATE_NOOP("elements", "主送机关"),
    QT_TRANSLATE_NOOP("elements", "小标题"),
    QT_TRANSLATE_NOOP("elements", "正文"),
    QT_TRANSLATE_NOOP("elements", "表题"),
    QT_TRANSLATE_NOOP("elements", "表格"),
    QT_TRANSLATE_NOOP("elements", "表注"),
    QT_TRANSLATE_NOOP("elements", "附件说明"),
    QT_TRANSLATE_NOOP("elements", "发文机关署名"),
    QT_TRANSLATE_NOOP("elements", "成文日期"),
    QT_TRANSLATE_NOOP("elements", "附注"),
    QT_TRANSLATE_NOOP("elements", "附件顺序号"),
    QT_TRANSLATE_NOOP("elements", "附件标题"),
    QT_TRANSLATE_NOOP("elements", "出席人员"),
    QT_TRANSLATE_NOOP("elements", "抄送机关"),
    QT_TRANSLATE_NOOP("elements", "印发机关和印发日期"),
    QT_TRANSLATE_NOOP("elements", "页码"),
)
_LETTERS = (
    QT_TRANSLATE_NOOP("elements", "初号"),
    QT_TRANSLATE_NOOP("elements", "小初"),
    QT_TRANSLATE_NOOP("elements", "一号"),
    QT_TRANSLATE_NOOP("elements", "小一"),
    QT_TRANSLATE_NOOP("elements", "二号"),
    QT_TRANSLATE_NOOP("elements", "小二"),
    QT_TRANSLATE_NOOP("elements", "三号"),
    QT_TRANSLATE_NOOP("elements", "小三"),
    QT_TRANSLATE_NOOP("elements", "四号"),
    QT_TRANSLATE_NOOP("elements", "小四"),
    QT_TRANSLATE_NOOP("elements", "五号"),
    QT_TRANSLATE_NOOP("elements", "小五"),
    QT_TRANSLATE_NOOP("elements", "小标宋"),
    QT_TRANSLATE_NOOP("elements", "黑体"),
    QT_TRANSLATE_NOOP("elements", "楷体"),
    QT_TRANSLATE_NOOP("elements", "仿宋"),
    QT_TRANSLATE_NOOP("elements", "宋体"),
    QT_TRANSLATE_NOOP("elements", "（未定字体）"),
    QT_TRANSLATE_NOOP("elements", "未定字号"),
    QT_TRANSLATE_NOOP("elements", "磅"),
    QT_TRANSLATE_NOOP("elements", "毫米"),
    QT_TRANSLATE_NOOP("elements", "上"),
    QT_TRANSLATE_NOOP("elements", "下"),
    QT_TRANSLATE_NOOP("elements", "左"),
    QT_TRANSLATE_NOOP("elements", "右"),
)
_CLAUSES = (
    QT_TRANSLATE_NOOP("clauses", "公文惯例"),
    QT_TRANSLATE_NOOP("clauses", "公文处理工作条例 8"),
    QT_TRANSLATE_NOOP("clauses", "公文处理工作条例 15"),
    QT_TRANSLATE_NOOP("clauses", "数字惯例"),
    QT_TRANSLATE_NOOP("clauses", "标点惯例"),
    QT_TRANSLATE_NOOP("clauses", "用字惯例"),
    QT_TRANSLATE_NOOP("clauses", "排版惯例"),
    QT_TRANSLATE_NOOP("clauses", "字符编码"),
    QT_TRANSLATE_NOOP("clauses", "语法"),
)
_COUNTS = (
    QT_TRANSLATE_NOOP("elements", "{0}段"),
    QT_TRANSLATE_NOOP("elements", "{0}个"),
    QT_TRANSLATE_NOOP("elements", "一级{0}个"),
    QT_TRANSLATE_NOOP("elements", "二级{0}个"),
    QT_TRANSLATE_NOOP("elements", "三级{0}个"),
    QT_TRANSLATE_NOOP("elements", "四级{0}个"),
)
_REPEATED = re.compile(r"(.+)（共(\d+)段）。")


def summary(departures: "Sequence[Departure]") -> str:
    """How much was found, in one line."""
    from gongkai.notices.checker.report import summary as told

    return language.in_context("checker", told(departures))


def element(name: str) -> str:
    """What a line was taken for: 标题."""
    return QCoreApplication.translate("elements", name)


def counted(words: str) -> str:
    """How many there are of what is only counted: 一级3个、二级9个; the words of anything else as they are."""
    parts = words.split("、")
    told = [_number(part) for part in parts]
    return listed(told) if told != parts else words


def recognition(manuscript: "Manuscript") -> Iterator[tuple[str, str]]:
    """What was taken for what."""
    from gongkai.notices.checker.report import shortened, taken_for

    for name, words in taken_for(manuscript):
        yield element(name), counted(shortened(words))


def clause(text: str) -> str:
    """The clause of the standard that a rule is from; what is no standard is a custom."""
    return QCoreApplication.translate("clauses", text)


def advice(departure: "Departure") -> str:
    """What is wrong and what to do."""
    from gongkai.notices.checker.report import advice as told

    if not language.is_english():
        return told(departure)
    return " ".join(_sentence(one) for one in re.split(r"(?<=[。？])(?![”」])", told(departure)) if one)


def _sentence(text: str) -> str:
    if found := _REPEATED.fullmatch(text):
        return QCoreApplication.translate("elements", "{0}（共{1}段）。").format(_sentence(found[1]), found[2])
    for told, stop in ((text.removesuffix("。"), "." * text.endswith("。")), (text, "")):
        if (said := language.in_context("checker", told, _hole)) != told:
            return " ".join(said.split()) + stop
    return text


def _hole(text: str) -> str:
    """What varies in a sentence: an element, a size and a face, or several margins."""
    if (named := element(text)) != text:
        return named
    return listed(_letters(part) for part in text.split("、"))


def _letters(text: str) -> str:
    """A size and a face, or a margin, in English: 三号仿宋 is size 3 FangSong."""
    words = sorted(_LETTERS, key=len, reverse=True)
    if not re.fullmatch(f"(?:{'|'.join(words)}|[0-9A-Za-z. ])+", text):
        return text  # words of the document, which stay as they are
    for word in words:
        text = text.replace(word, f" {element(word)} ")
    return " ".join(text.split())


def _number(text: str) -> str:
    return language.in_context("elements", text) if re.fullmatch(r"(?:[一二三四]级)?\d+[段个]", text) else text
