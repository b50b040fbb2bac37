"""Which box a field gets."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from gongkai.domain.form import Field, FieldType
from gongkai.ui import form_words, words
from gongkai.ui.fields.choices import ChoiceEntry, SeveralEntry, YesNoEntry
from gongkai.ui.fields.dates import DateEntry, DateRangeEntry
from gongkai.ui.fields.entry import Entry
from gongkai.ui.fields.files import FilesEntry
from gongkai.ui.fields.regions import RegionEntry
from gongkai.ui.fields.table.entry import TableEntry
from gongkai.ui.fields.texts import FigureEntry, LongTextEntry, TextEntry
from gongkai.ui.punctuation import clauses
from gongkai.ui.widgets.labels import name_box, tip

_BOXES: Mapping[FieldType, type[Entry]] = {
    FieldType.TEXT: TextEntry,
    FieldType.ORG: TextEntry,
    FieldType.USCC: TextEntry,
    FieldType.PERSON: TextEntry,
    FieldType.REGION: RegionEntry,
    FieldType.LONGTEXT: LongTextEntry,
    FieldType.NUMBER: FigureEntry,
    FieldType.MONEY: FigureEntry,
    FieldType.DATE: DateEntry,
    FieldType.DATERANGE: DateRangeEntry,
    FieldType.CHOICE: ChoiceEntry,
    FieldType.MULTICHOICE: SeveralEntry,
    FieldType.BOOLEAN: YesNoEntry,
    FieldType.ATTACHMENT: FilesEntry,
    FieldType.TABLE: TableEntry,
}


def make_entry(field: Field, parent: QWidget) -> Entry:
    """The box for this field, named for those who hear the screen instead of seeing it."""
    entry = _BOXES[field.type](field, parent)
    if isinstance(entry.typist, QComboBox):
        name_box(entry.typist, spoken_name(field))
    else:
        entry.typist.setAccessibleName(spoken_name(field))
    entry.typist.setAccessibleDescription(form_words.field_help(field))
    entry.setToolTip(tip(form_words.field_help(field)))
    return entry


def spoken_name(field: Field) -> str:
    """A field as a screen reader says it: 购置费，万元，必填."""
    must = QCoreApplication.translate("fields", "必填") if field.required else ""
    return clauses((words.field_label(field), form_words.unit(field), must))
