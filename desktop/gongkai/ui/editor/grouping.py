"""Which fields share a line of the form: this year's amount, last year's and the change belong beside each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import takewhile

from PySide6.QtCore import QCoreApplication

from gongkai.domain.form import Field, FieldType, Form, Section
from gongkai.ui import language, words
from gongkai.ui.translation import QT_TRANSLATE_NOOP

_COMPARED = (
    QT_TRANSLATE_NOOP("editor", "本年数"),
    QT_TRANSLATE_NOOP("editor", "上年数"),
    QT_TRANSLATE_NOOP("editor", "增减"),
)
_FIGURES = (FieldType.NUMBER, FieldType.MONEY)
_WIDE = frozenset(
    {FieldType.LONGTEXT, FieldType.TABLE, FieldType.ATTACHMENT, FieldType.MULTICHOICE, FieldType.DATERANGE}
)
_SHORT = frozenset({FieldType.NUMBER, FieldType.MONEY, FieldType.BOOLEAN})
_MIDDLING = frozenset({FieldType.DATE, FieldType.CHOICE, FieldType.USCC, FieldType.PERSON})


class Room(IntEnum):
    """How much width the form has, least first."""

    NARROW = 0
    FIGURES_BESIDE = 1
    CODES_BESIDE = 2
    TEXTS_BESIDE = 3


@dataclass(frozen=True)
class Line:
    """A line of the form: its label, its boxes, and the words above each box where there are several."""

    label: str
    fields: tuple[Field, ...]
    captions: tuple[str, ...] = ()

    def columns(self, room: Room) -> int:
        """How many of a form's two columns the line takes: it shares a row only where nothing in it gets cut off."""
        kind = self.fields[0].type
        if len(self.fields) > 1 or kind in _WIDE:
            return 2
        needed = Room.FIGURES_BESIDE if kind in _SHORT else Room.TEXTS_BESIDE
        return 1 if room >= (Room.CODES_BESIDE if kind in _MIDDLING else needed) else 2


def sections_of(form: Form) -> tuple[Section, ...]:
    """The form's sections; what is in none of them, or everything where there are none, comes in one at the end."""
    placed = {name for section in form.sections for name in section.fields}
    rest = tuple(field.name for field in form.fields if field.name not in placed)
    last = Section(_say("其他") if form.sections else _say("填报内容"), rest)
    return (*form.sections, last) if rest else form.sections


def lines_of(fields: Sequence[Field]) -> Iterator[Line]:
    """The fields in their order, neighbours that compare two years put on one line."""
    at = 0
    while at < len(fields):
        together = _compared(fields[at : at + len(_COMPARED)])
        line = together or Line(words.field_label(fields[at]), (fields[at],))
        yield line
        at += len(line.fields)


def _compared(fields: Sequence[Field]) -> Line | None:
    stem = fields[0].label_zh.removesuffix(_COMPARED[0])
    if stem == fields[0].label_zh:
        return None
    same = [(field, field.label_zh.removeprefix(stem)) for field in fields if field.label_zh.startswith(stem)]
    paired = [(field, word) for field, word in same if field.type in _FIGURES and word in _COMPARED]
    if len(paired) < 2:
        return None
    stem = _stem(stem, [words.field_label(field) for field, _ in paired])
    return Line(stem, tuple(field for field, _ in paired), tuple(_say(word) for _, word in paired))


def _stem(chinese: str, labels: Sequence[str]) -> str:
    """What the labels of the compared fields have in common: Vehicle purchase."""
    if not language.is_english():
        return chinese
    alike = takewhile(lambda letters: len(set(letters)) == 1, zip(*labels, strict=False))
    return "".join(letters[0] for letters in alike).rstrip(" ,")


def _say(text: str) -> str:
    return QCoreApplication.translate("editor", text)
