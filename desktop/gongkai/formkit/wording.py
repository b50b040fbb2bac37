"""The wording of a notice: the form's outline filled with the public projection, never with raw values."""

import operator
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import PurePath
from typing import Any

from gongkai.domain.disclosure import Attachment
from gongkai.domain.form import Field, Form, Privacy
from gongkai.domain.notice import Block, Content, Heading, Paragraph
from gongkai.domain.people import Department
from gongkai.domain.values import DateRange, Values
from gongkai.formkit.display import change, display, term
from gongkai.formkit.notice_tables import notice_table
from gongkai.formkit.numbering import Numbering
from gongkai.formkit.projection import visible
from gongkai.formkit.template import (
    Condition,
    Place,
    Template,
    Verb,
    heading_number,
    heading_parts,
    parse_template,
    places,
)

MISSING = "（待填）"
_SIGNS: Mapping[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    "<": operator.lt,
}
_DOUBLED_STOP = re.compile("。(?=[。；，、])")


def compose(form: Form, values: Values, department: Department, attachments: Sequence[Attachment]) -> Content:
    """The notice's content; where the values are not complete yet, a gap in a sentence shows as （待填）.

    A paragraph whose places are all empty is left out, and headings are numbered anew. A title with a gap is the
    form's own.
    """
    wording = _Wording(form, visible(form, values), department)
    return Content(
        kind=form.notice.kind,
        title=wording.title(),
        blocks=tuple(wording.blocks()),
        organ=department.name,
        addressee=wording.addressee(),
        attachments=tuple(PurePath(file.name).stem for file in attachments if _is_public(form, file)),
    )


def _is_public(form: Form, file: Attachment) -> bool:
    return not file.field or form.field(file.field).privacy is Privacy.PUBLIC


class _Wording:
    """The outline of one form with the public values of one disclosure."""

    def __init__(self, form: Form, public: Values, department: Department) -> None:
        self._outline = form.notice
        self._fallback_title = form.title_zh
        self._fields = {field.name: field for field in form.fields}
        self._public = public
        self._department = department
        self._numbering = Numbering()

    def title(self) -> str:
        template = parse_template(self._outline.title)
        whole = all(self._shown(place) for place, _ in places(template))
        return self._filled(template) if whole else self._fallback_title

    def addressee(self) -> str:
        named = self._filled(parse_template(self._outline.addressee))
        return f"{named}：" if named else ""

    def blocks(self) -> Iterator[Block]:
        for source in self._outline.body:
            template = parse_template(source)
            table = next((place for place, _ in places(template) if place.verb is Verb.TABLE), None)
            number = heading_number(source)
            if self._is_empty(template) or (table and not self._shown(table)):
                continue
            if table:
                yield from self._table(table, template)
            elif number:
                yield from self._heading(number, source)
            elif text := self._filled(template):
                yield from map(Paragraph, text.split("\n"))

    def _is_empty(self, template: Template) -> bool:
        named = [place for place, _ in places(template) if place.name != "unit"]
        return bool(named) and not any(self._shown(place) for place in named)

    def _table(self, place: Place, template: Template) -> Iterator[Block]:
        at = template.index(place)
        caption, note = self._filled(template[:at]), self._filled(template[at + 1 :])
        yield notice_table(self._fields[place.name], self._public[place.name], place.columns, caption, note)

    def _heading(self, number: str, source: str) -> Iterator[Block]:
        head, rest = (self._filled(parse_template(part)) for part in heading_parts(source))
        level, number = self._numbering.next_after(number)
        body, *more = rest.split("\n")
        yield Heading(level, f"{number}{head}", body)
        yield from map(Paragraph, more)

    def _filled(self, template: Template) -> str:
        texts = []
        for part in template:
            if isinstance(part, str):
                texts.append(part)
            elif isinstance(part, Place):
                texts.append(self._shown(part) or MISSING)
            elif _holds(part.condition, self._public):
                inner = [piece if isinstance(piece, str) else self._shown(piece) for piece in part.parts]
                texts.append("".join(inner) if all(inner) else "")
        return _DOUBLED_STOP.sub("", "".join(texts))

    def _shown(self, place: Place) -> str:
        if place.name == "unit" and "unit" not in self._fields:
            return self._department.name
        return _words(place, self._fields[place.name], self._public)


def _holds(condition: Condition | None, public: Values) -> bool:
    """Whether the public value says what the segment asks for; one that is not there never does."""
    if condition is None:
        return True
    value, code = public.get(condition.name), condition.code
    if isinstance(value, Decimal):
        return _SIGNS[condition.sign](value, Decimal(code))
    said = ("yes" if value else "no") if isinstance(value, bool) else value
    return said is not None and _SIGNS[condition.sign](said, code)


def _words(place: Place, field: Field, public: Values) -> str:
    value = public.get(place.name)
    if place.verb is Verb.TABLE:
        return "table" if value else ""
    if isinstance(value, DateRange):
        if place.part:
            return display(field, value.start if place.part == "start" else value.end)
        return term(value) if place.verb is Verb.TERM else display(field, value)
    if place.verb is Verb.CHANGE and isinstance(value, Decimal):
        return change(value)
    if place.verb is Verb.SIZE and isinstance(value, Decimal):
        return display(field, abs(value))
    return display(field, value)
