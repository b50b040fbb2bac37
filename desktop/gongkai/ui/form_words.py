"""What forms, checklists and scanners say, in the language spoken now.

Titles, labels and questions have their English beside them in the form's file; everything else has it in the catalogue,
looked up when it is shown. What an office wrote into a form of its own stays as it wrote it.
"""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from gongkai.domain.checklist import Question, Verdict
from gongkai.domain.form import Choice, Field, FieldType, Form, Section
from gongkai.domain.values import DateRange, Problem, Value
from gongkai.formkit.display import display
from gongkai.ui import language, words
from gongkai.ui.punctuation import listed


def said(text: str) -> str:
    """A sentence or a word of a form: a rule's message, a field's help, a deadline, what the form is for."""
    return QCoreApplication.translate("forms", text) if text else ""


def section(value: Section) -> str:
    """A section's title."""
    return said(value.title_zh)


def field_help(field: Field) -> str:
    """What belongs into a field; empty where the form does not say."""
    return said(field.help_zh)


def unit(field: Field) -> str:
    """The unit that stands outside a field's box; empty where it has none."""
    return QCoreApplication.translate("units", field.unit) if field.unit else ""


def with_unit(field: Field, text: str) -> str:
    """A value in words with its unit behind it; nothing where there is no value."""
    return f"{text} {unit(field)}" if text and field.unit else text


def choice(value: Choice) -> str:
    """An answer on offer."""
    return said(value.zh)


def choice_of(field: Field, code: str) -> str:
    """The answer of this code; the code itself where the form does not list it."""
    return said(field.label_of(code))


def value(field: Field, value: Value | None) -> str:
    """A value in the window, without its unit; documents have `formkit.display`. A code or a year is not grouped."""
    match value:
        case None:
            return ""
        case bool():
            return words.verdict(Verdict.YES if value else Verdict.NO)
        case Decimal():
            plain = display(field, value)
            return f"{Decimal(plain):,f}" if is_figure(field) else plain
        case date():
            return words.whole_day(value)
        case DateRange(start, end):
            return words.span(start, end)
        case str():
            return choice_of(field, value) if field.choices else value
    return listed(choice_of(field, item) for item in value if isinstance(item, str))


def is_figure(field: Field) -> bool:
    """Whether people write it with thousands separators: amounts and counts, but not years or codes."""
    return field.type is FieldType.MONEY or (field.type is FieldType.NUMBER and field.unit not in ("", "年"))


def law(citation: str) -> str:
    """A legal ground: 食品安全法第87条."""
    return QCoreApplication.translate("laws", citation) if citation else ""


def question(value: Question) -> str:
    """A question of a checklist; in English where it has an English text."""
    return (value.text_en if language.is_english() else "") or value.text_zh


def finding(text: str) -> str:
    """Why a scanner found something, or what to do about it."""
    return language.in_context("findings", text)


def problem(form: Form | None, problem: Problem) -> str:
    """What is wrong with an entry, and what to do; `form` names the fields in it."""
    return said_of(form.fields if form else (), problem.message)


def said_of(fields: tuple[Field, ...], message: str) -> str:
    """A sentence about these fields."""
    if not language.is_english():
        return message
    of_form = said(message)
    return of_form if of_form != message else language.sentence(message, lambda part: _named(fields, part))


def _named(fields: tuple[Field, ...], part: str) -> str:
    """What stands in a hole of a sentence: a field, its unit, an answer, several answers, or a field's help."""
    for field in (*fields, *(column for table in fields for column in table.columns)):
        if field.label_zh == part:
            return words.field_label(field)
        if field.unit == part:
            return unit(field)
    if part[:1] in ("，", "："):
        return f"{', ' if part[0] == '，' else ': '}{said(part[1:])}"
    if (sentence := language.sentence(part)) != part:
        return sentence
    return listed(said(one) for one in part.split("、"))
