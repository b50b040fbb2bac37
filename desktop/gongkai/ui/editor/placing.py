"""From a field to its place in the notice, and from a place in the notice back to its field."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, Signal

from gongkai.domain.form import Field, FieldType, Form
from gongkai.domain.values import Entries
from gongkai.formkit.boxes import read_box
from gongkai.formkit.display import display
from gongkai.ui.fields.entry import Spot
from gongkai.ui.preview.pane import PreviewPane
from gongkai.ui.preview.text import Clicked, fold

LEAST = 2
"""Characters of a value that is looked for in the notice; one alone stands everywhere."""


class Placing(QObject):
    """Marks on the pages what a field says; `found` carries the field and the spot of what was clicked twice there."""

    found = Signal(str, object)

    def __init__(self, preview: PreviewPane, typed: Callable[[], tuple[Form, Entries] | None], parent: QObject) -> None:
        super().__init__(parent)
        self._preview, self._typed = preview, typed
        preview.pointed_at.connect(self._go_back)

    def show(self, name: str) -> None:
        """Marks a field's value on the pages; of a table, the first cell that is long enough to be told."""
        typed = self._typed()
        texts = (text for _, text in _texts_of(*typed, name)) if typed else ()
        told = next((text for text in texts if len(fold(text)) >= LEAST), "")
        if told:
            self._preview.go_to(told)

    def _go_back(self, clicked: Clicked) -> None:
        """The field whose words were clicked; where several say them, the one that says the most."""
        typed = self._typed()
        if typed is None:
            return
        names = [field.name for field in typed[0].fields]
        texts = ((name, spot, text) for name in names for spot, text in _texts_of(*typed, name))
        said = [item for item in texts if clicked.is_in(item[2])]
        if said:
            name, spot, _ = max(said, key=lambda item: len(item[2]))
            self.found.emit(name, spot)


def _texts_of(form: Form, entries: Entries, name: str) -> Iterator[tuple[Spot, str]]:
    """The words of a field as the notice has them, by their place in its box."""
    field, entry = form.field(name), entries.get(name)
    if field.type is not FieldType.TABLE:
        yield Spot(), _words(field, entry)
        return
    for row, cells in enumerate(entry if isinstance(entry, list) else ()):
        for column in field.columns:
            yield Spot(row, column.name), _words(column, cells.get(column.name))


def _words(field: Field, entry: Any) -> str:
    value, _problem = read_box(field, entry)
    return "" if value is None else display(field, value)
