"""Help at a field: what belongs into it, how it is written, which rules look at it, and who will see it."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gongkai.domain.form import Field, FieldType, Form, Limits, Privacy, Rule, Severity
from gongkai.formkit.rules import compiled
from gongkai.ui import form_words, theme, words
from gongkai.ui.punctuation import clauses, named, sentences
from gongkai.ui.translation import QT_TRANSLATE_NOOP
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label, selectable

translate = QCoreApplication.translate
_WRITTEN: Mapping[FieldType, str] = {
    FieldType.TEXT: QT_TRANSLATE_NOOP("HelpPane", "写一行文字，最多 500 字。"),
    FieldType.LONGTEXT: QT_TRANSLATE_NOOP("HelpPane", "可以分段，最多 20,000 字。"),
    FieldType.NUMBER: QT_TRANSLATE_NOOP("HelpPane", "写阿拉伯数字，如 12；不写单位。"),
    FieldType.MONEY: QT_TRANSLATE_NOOP("HelpPane", "写阿拉伯数字，如 12.40 或 1,234.50；不写单位。"),
    FieldType.DATE: QT_TRANSLATE_NOOP(
        "HelpPane", "写 2026-11-23、2026年11月23日、20261123、2026/11/23 或 11月23日（今年）；按 Alt+↓ 打开日历。"
    ),
    FieldType.DATERANGE: QT_TRANSLATE_NOOP("HelpPane", "起止两天，各写成 2026-11-23 的样子；按 Alt+↓ 打开日历。"),
    FieldType.CHOICE: QT_TRANSLATE_NOOP("HelpPane", "从列表里选一项；输入其中几个字就能找到。"),
    FieldType.MULTICHOICE: QT_TRANSLATE_NOOP("HelpPane", "可以选几项。"),
    FieldType.BOOLEAN: QT_TRANSLATE_NOOP("HelpPane", "选“是”或“否”。"),
    FieldType.ORG: QT_TRANSLATE_NOOP("HelpPane", "写机关、单位的全称，与印章一致。"),
    FieldType.USCC: QT_TRANSLATE_NOOP(
        "HelpPane", "18 位统一社会信用代码（GB 32100-2015），照证书逐位写；边输入边核对校验位。"
    ),
    FieldType.PERSON: QT_TRANSLATE_NOOP("HelpPane", "写姓名。"),
    FieldType.REGION: QT_TRANSLATE_NOOP(
        "HelpPane", "从省写到乡镇（街道），如 天津市武清区杨村街道；输入几个字就有提示，村写在后面。"
    ),
    FieldType.ATTACHMENT: QT_TRANSLATE_NOOP("HelpPane", "放入文件；放入时先检查，有密级标志的不收。"),
    FieldType.TABLE: QT_TRANSLATE_NOOP(
        "HelpPane", "逐行填写；可从 Excel、WPS 粘贴，回车到下一行，点表头排序，Ctrl+F 在表中查找。"
    ),
}
_SEEN: Mapping[Privacy, str] = {
    Privacy.PUBLIC: QT_TRANSLATE_NOOP("HelpPane", "公开：公文和数据里照填写的显示。"),
    Privacy.MASK: QT_TRANSLATE_NOOP("HelpPane", "遮盖后公开：公文和数据里只显示遮盖后的样子。"),
    Privacy.NEVER: QT_TRANSLATE_NOOP("HelpPane", "不公开：不出现在任何公文、导出和数据里。"),
}


class HelpPane(QFrame):
    """What there is to know about one field, beside the form; `shown` tells whether it can be seen."""

    shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="card")
        self._title = label("", "section", self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAccessibleName(self.tr("填写说明"))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(button(self.tr("收起 Esc"), self.put_away, "link", self))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.scaled(px) for px in (16, 10, 12, 10)))
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self.hide()

    def explain(self, form: Form, field: Field) -> None:
        """Shows what there is to know about this field."""
        self._title.setText(words.field_label(field))
        page = QWidget()
        theme.mark(page, role="page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, theme.scaled(8), 0)
        column.setSpacing(theme.scaled(4))
        for title, lines in told(form, field):
            column.addWidget(label(title, "note", page))
            for line in lines:
                column.addWidget(selectable(line, "text", page))
            column.addSpacing(theme.scaled(6))
        column.addStretch(1)
        self._scroll.setWidget(page)
        self.show()
        self.shown.emit(True)

    def put_away(self) -> None:
        """Hides the help again."""
        self.hide()
        self.shown.emit(False)


def told(form: Form, field: Field) -> Iterator[tuple[str, list[str]]]:
    """The help by its titles."""
    if field.help_zh:
        yield translate("HelpPane", "填什么"), [form_words.field_help(field)]
    yield (
        translate("HelpPane", "怎么写"),
        [
            *_written(field),
            *(named(words.field_label(column), line) for column, line in _columns(field)),
        ],
    )
    yield (
        translate("HelpPane", "规则"),
        [_said(form, rule) for rule in _rules(form, field)] or [translate("HelpPane", "没有另外的规则。")],
    )
    yield translate("HelpPane", "公开到什么程度"), [_privacy(field), *_private_columns(field)]
    if form.legal_basis:
        yield (
            translate("HelpPane", "本表单的依据"),
            [
                translate("HelpPane", "{0}（依据待核）").format(form_words.law(citation))
                if citation in form.legal_unverified
                else form_words.law(citation)
                for citation in form.legal_basis
            ],
        )


def _written(field: Field) -> list[str]:
    must = translate("HelpPane", "必填。") if field.required else translate("HelpPane", "可以不填。")
    unit = translate("HelpPane", "单位：{0}。").format(form_words.unit(field)) if field.unit else ""
    return [f"{must}{translate('HelpPane', _WRITTEN[field.type])}{unit}", *_limits(field.limits)]


def _limits(limits: Limits) -> list[str]:
    bounds = (
        translate("HelpPane", "不小于 {0}").format(limits.minimum) if limits.minimum is not None else "",
        translate("HelpPane", "不大于 {0}").format(limits.maximum) if limits.maximum is not None else "",
        translate("HelpPane", "只写整数") if limits.integer else "",
        translate("HelpPane", "小数最多 {0} 位").format(limits.decimals) if limits.decimals is not None else "",
        translate("HelpPane", "至少 {0} 个字").format(limits.min_length) if limits.min_length is not None else "",
    )
    said = sentences([clauses(bounds)])
    return [said] if said else []


def _columns(table: Field) -> Iterator[tuple[Field, str]]:
    for column in table.columns:
        if column.help_zh:
            yield column, form_words.field_help(column)


def _rules(form: Form, field: Field) -> Iterator[Rule]:
    return (rule for rule, expression in compiled(form) if field.name in expression.names)


def _said(form: Form, rule: Rule) -> str:
    only_warns = translate("HelpPane", "{0}（只提示，写明理由即可送审）")
    message = form_words.said_of(form.fields, rule.message_zh)
    return message if rule.severity is Severity.ERROR else only_warns.format(message)


def _privacy(field: Field) -> str:
    if field.privacy_when:
        return translate("HelpPane", "是自然人时遮盖后公开，是单位时照填写的公开。")
    return translate("HelpPane", _SEEN[field.privacy])


def _private_columns(table: Field) -> Iterator[str]:
    for column in table.columns:
        if column.privacy is not Privacy.PUBLIC or column.privacy_when:
            yield named(words.field_label(column), _privacy(column))
