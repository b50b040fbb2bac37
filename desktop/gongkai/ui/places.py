"""Places in files and documents, as scanners and the check of documents name them, in the language spoken now."""

import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QCoreApplication

from gongkai.ui import language
from gongkai.ui.translation import QT_TRANSLATE_NOOP

_PARTS = (
    QT_TRANSLATE_NOOP("places", "工作表“{0}”"),
    QT_TRANSLATE_NOOP("places", "压缩包内“{0}”"),
    QT_TRANSLATE_NOOP("places", "邮件附件“{0}”"),
    QT_TRANSLATE_NOOP("places", "附件“{0}”"),
    QT_TRANSLATE_NOOP("places", "第{0}行第{1}格"),
    QT_TRANSLATE_NOOP("places", "第{0}行第{1}列"),
    QT_TRANSLATE_NOOP("places", "第{0}行"),
    QT_TRANSLATE_NOOP("places", "第{0}段"),
    QT_TRANSLATE_NOOP("places", "第{0}页"),
    QT_TRANSLATE_NOOP("places", "第{0}张幻灯片"),
    QT_TRANSLATE_NOOP("places", "网页表{0}"),
    QT_TRANSLATE_NOOP("places", "表{0}"),
    QT_TRANSLATE_NOOP("places", "历史版本{0}"),
    QT_TRANSLATE_NOOP("places", "至"),
    QT_TRANSLATE_NOOP("places", "等"),
    QT_TRANSLATE_NOOP("places", "全文"),
    QT_TRANSLATE_NOOP("places", "及以后"),
    QT_TRANSLATE_NOOP("places", "（修订前）"),
    QT_TRANSLATE_NOOP("places", "压缩包注释"),
    QT_TRANSLATE_NOOP("places", "压缩包内文件名"),
    QT_TRANSLATE_NOOP("places", "压缩包"),
    QT_TRANSLATE_NOOP("places", "文本框"),
    QT_TRANSLATE_NOOP("places", "表格"),
    QT_TRANSLATE_NOOP("places", "文档设置"),
    QT_TRANSLATE_NOOP("places", "图形和附属内容"),
    QT_TRANSLATE_NOOP("places", "图形"),
    QT_TRANSLATE_NOOP("places", "公式"),
    QT_TRANSLATE_NOOP("places", "正文"),
    QT_TRANSLATE_NOOP("places", "域和控件"),
    QT_TRANSLATE_NOOP("places", "图片说明"),
    QT_TRANSLATE_NOOP("places", "页眉页脚和样式"),
    QT_TRANSLATE_NOOP("places", "页眉页脚"),
    QT_TRANSLATE_NOOP("places", "页眉"),
    QT_TRANSLATE_NOOP("places", "页脚"),
    QT_TRANSLATE_NOOP("places", "脚注"),
    QT_TRANSLATE_NOOP("places", "尾注"),
    QT_TRANSLATE_NOOP("places", "批注作者和标签"),
    QT_TRANSLATE_NOOP("places", "批注作者"),
    QT_TRANSLATE_NOOP("places", "批注"),
    QT_TRANSLATE_NOOP("places", "文档部件"),
    QT_TRANSLATE_NOOP("places", "网页正文"),
    QT_TRANSLATE_NOOP("places", "网页注释"),
    QT_TRANSLATE_NOOP("places", "内嵌网页"),
    QT_TRANSLATE_NOOP("places", "网页属性"),
    QT_TRANSLATE_NOOP("places", "网页内嵌的文件"),
    QT_TRANSLATE_NOOP("places", "网页脚本"),
    QT_TRANSLATE_NOOP("places", "图片之后的数据"),
    QT_TRANSLATE_NOOP("places", "图片之后"),
    QT_TRANSLATE_NOOP("places", "图片文字"),
    QT_TRANSLATE_NOOP("places", "图片属性"),
    QT_TRANSLATE_NOOP("places", "缩略图"),
    QT_TRANSLATE_NOOP("places", "图片"),
    QT_TRANSLATE_NOOP("places", "的透明部分"),
    QT_TRANSLATE_NOOP("places", "注释"),
    QT_TRANSLATE_NOOP("places", "邮件头"),
    QT_TRANSLATE_NOOP("places", "邮件正文"),
    QT_TRANSLATE_NOOP("places", "文档缩略图"),
    QT_TRANSLATE_NOOP("places", "文档属性"),
    QT_TRANSLATE_NOOP("places", "嵌入的文件"),
    QT_TRANSLATE_NOOP("places", "文件结构注释"),
    QT_TRANSLATE_NOOP("places", "文件结构"),
    QT_TRANSLATE_NOOP("places", "文件名"),
    QT_TRANSLATE_NOOP("places", "未引用的页面内容"),
    QT_TRANSLATE_NOOP("places", "替换文字"),
    QT_TRANSLATE_NOOP("places", "所画的文字"),
    QT_TRANSLATE_NOOP("places", "看不见的文字"),
    QT_TRANSLATE_NOOP("places", "文件属性"),
    QT_TRANSLATE_NOOP("places", "属性"),
    QT_TRANSLATE_NOOP("places", "脚本"),
    QT_TRANSLATE_NOOP("places", "链接地址"),
    QT_TRANSLATE_NOOP("places", "链接"),
    QT_TRANSLATE_NOOP("places", "附件说明"),
    QT_TRANSLATE_NOOP("places", "附件"),
    QT_TRANSLATE_NOOP("places", "命名位置"),
    QT_TRANSLATE_NOOP("places", "表单域"),
    QT_TRANSLATE_NOOP("places", "页码标签"),
    QT_TRANSLATE_NOOP("places", "文件内部数据"),
    QT_TRANSLATE_NOOP("places", "书签"),
    QT_TRANSLATE_NOOP("places", "编辑软件的私有数据"),
    QT_TRANSLATE_NOOP("places", "表单数据"),
    QT_TRANSLATE_NOOP("places", "未列入放映的幻灯片"),
    QT_TRANSLATE_NOOP("places", "备注母版"),
    QT_TRANSLATE_NOOP("places", "讲义母版"),
    QT_TRANSLATE_NOOP("places", "备注"),
    QT_TRANSLATE_NOOP("places", "版式"),
    QT_TRANSLATE_NOOP("places", "母版"),
    QT_TRANSLATE_NOOP("places", "输入提示"),
    QT_TRANSLATE_NOOP("places", "筛选条件"),
    QT_TRANSLATE_NOOP("places", "条件格式"),
    QT_TRANSLATE_NOOP("places", "方案"),
    QT_TRANSLATE_NOOP("places", "设置"),
    QT_TRANSLATE_NOOP("places", "工作表名"),
    QT_TRANSLATE_NOOP("places", "未使用的共享文字"),
    QT_TRANSLATE_NOOP("places", "名称定义"),
    QT_TRANSLATE_NOOP("places", "工作簿设置"),
    QT_TRANSLATE_NOOP("places", "数字格式"),
    QT_TRANSLATE_NOOP("places", "样式名"),
    QT_TRANSLATE_NOOP("places", "缓存的数据"),
)
"""What places are made of, in any order: 工作表“名单”D2, 第3页批注, 压缩包内“a.docx”表1第2行第3格."""


def place(where: str) -> str:
    """A place in the language spoken now; names of files and sheets stay as they are."""
    return " ".join(_pieces(where)) if language.is_english() else where


def _pieces(where: str) -> Iterator[str]:
    rest, strange = where, ""
    while rest:
        part, found = next(((part, m) for shape, part in _shapes() if (m := shape.match(rest))), ("", None))
        if found and strange.strip():
            yield strange.strip()
        if found:
            yield QCoreApplication.translate("places", part).format(*found.groups())
        strange = "" if found else strange + rest[0]
        rest = rest[found.end() if found else 1 :]
    if strange.strip():
        yield strange.strip()


@cache
def _shapes() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Each part as it is found at the front of a place, the longer first."""
    parts = sorted(_PARTS, key=len, reverse=True)
    return tuple((re.compile(re.sub(r"\\\{\d\\\}", _hole, re.escape(part))), part) for part in parts)


def _hole(found: re.Match[str]) -> str:
    """A name stands in quotation marks; anything else that varies is a number, or several."""
    return "([^”]*)" if found.string[found.start() - 1] == "“" else r"(\d+(?:、\d+)*)"
