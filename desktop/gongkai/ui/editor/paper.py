"""The sheet of paper in the middle: the form's sections with all their lines."""

import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from gongkai.domain.comment import Thread, open_at
from gongkai.domain.form import Form
from gongkai.domain.values import Problem
from gongkai.ui import form_words, theme
from gongkai.ui.editor.grouping import Line, Room, lines_of, sections_of
from gongkai.ui.editor.line import FormLine, widest_label
from gongkai.ui.editor.sheet import Sheet
from gongkai.ui.fields.entry import Entry, Spot
from gongkai.ui.fields.files import FilesEntry
from gongkai.ui.widgets.labels import label

_APART = 24
_PIECE = 0.012
"""Seconds for which one piece of the form is made."""

_ROOMS = ((1060, Room.TEXTS_BESIDE), (740, Room.CODES_BESIDE), (600, Room.FIGURES_BESIDE), (0, Room.NARROW))
"""From which width on there is how much room, in the pixels of look.md's drawing."""


class Paper(QScrollArea):
    """A form laid out from its description over a sheet of entries, as the office of this name writes in it.

    It is made piece by piece, `grow` by `grow`, as wide as what it will lie in, so that no key waits for a long form.

    `entered` names a field that the cursor came into, `left` one that it went out of; `help_wanted` names a field whose
    question mark was clicked. `explained` carries a rule that only warns and the reason written for it. `offered`
    carries files for an attachment field and its name, `removed` the name of a file to take off. `reply_wanted` and
    `settled` carry the id of a comment's conversation, `confirmed` the fields in which last period's entries hold.
    """

    entered = Signal(str)
    left = Signal(str)
    help_wanted = Signal(str)
    explained = Signal(str, str)
    offered = Signal(list, str)
    removed = Signal(str)
    reply_wanted = Signal(str)
    settled = Signal(str)
    confirmed = Signal(tuple)

    def __init__(self, form: Form, sheet: Sheet, office: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form
        self._office = office
        self._sheet = sheet
        self._sections: list[_SectionGrid] = []
        self.entries: dict[str, Entry] = {}
        self.at_hand = ""
        self._locked = False
        self._lines: list[tuple[Line, FormLine]] = []
        self._least_for_two = 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.resize(parent.contentsRect().size())
        self._pieces = self._build()
        sheet.shown_anew.connect(self._show_anew)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def grow(self) -> bool:
        """Makes some more of the form; whether that was the last of it."""
        end = time.perf_counter() + _PIECE
        return not any(time.perf_counter() > end for _ in self._pieces)

    def lock(self, locked: bool) -> None:
        """Makes the whole form readable only, or editable again."""
        self._locked = locked
        for entry in self.entries.values():
            entry.lock(locked)

    def show_problems(self, problems: Sequence[Problem], reasons: Mapping[str, str]) -> None:
        """Says under each field what is wrong with it; `reasons` are those given for the rules that only warn."""
        at_fields: dict[str, list[Problem]] = {}
        for problem in problems:
            at_fields.setdefault(problem.field, []).append(problem)
        for line, widget in self._lines:
            own = [problem for field in line.fields for problem in at_fields.get(field.name, ())]
            widget.show_problems(own, reasons, locked=self._locked)

    def show_comments(self, threads: Sequence[Thread], names: Mapping[str, str], may_write: bool) -> None:
        """Shows at each field what was said about it and is not settled."""
        for line, widget in self._lines:
            own = [thread for field in line.fields for thread in open_at(threads, field.name)]
            widget.show_comments(own, names, may_write)

    def show_carried(self, names: Collection[str]) -> None:
        """Says at these fields that last period's entries stand in them."""
        for line, widget in self._lines:
            widget.show_carried(any(field.name in names for field in line.fields), locked=self._locked)

    def go_to_reason(self, rule: str) -> bool:
        """Puts the cursor where the reason for a warning is written; False where it is not shown."""
        for _, widget in self._lines:
            if widget.reasons.go_to(rule):
                self.ensureWidgetVisible(widget.reasons, 0, theme.scaled(48))
                return True
        return False

    def flush_reasons(self) -> None:
        """Hands over the reasons that were written and not handed over yet."""
        for _, widget in self._lines:
            widget.reasons.flush()

    def go_to(self, name: str, spot: Spot = Spot()) -> None:  # noqa: B008 - a frozen value
        """Puts the cursor into a field and brings it into sight."""
        entry = self.entries.get(name)
        if entry is None:
            return
        entry.go_to(spot)
        self.ensureWidgetVisible(entry, 0, theme.scaled(48))

    def reveal(self, name: str) -> None:
        """Brings a field into sight; the cursor stays where it is."""
        if name in self.entries:
            self.ensureWidgetVisible(self.entries[name], 0, theme.scaled(48))

    def show_field(self, name: str) -> None:
        """Brings a field into sight with the cursor in it, wherever the cursor was in it last."""
        entry = self.entries.get(name)
        if entry is not None:
            entry.typist.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(entry, 0, theme.scaled(48))

    def file_entries(self) -> list[FilesEntry]:
        """The boxes for files."""
        return [entry for entry in self.entries.values() if isinstance(entry, FilesEntry)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self._room(self.viewport().width())
        for section in self._sections:
            section.arrange(room)

    def _build(self) -> Iterator[None]:
        page = QWidget(self.viewport())  # its place from the beginning: moving it there would dress all of it anew
        theme.mark(page, role="page")
        column = QVBoxLayout(page)
        column.setContentsMargins(*(theme.scaled(20),) * 4)
        column.setSpacing(theme.scaled(8))
        sections = [
            (form_words.section(section), list(lines_of([self.form.field(name) for name in section.fields])))
            for section in sections_of(self.form)
        ]
        example = label(parent=page)
        example.hide()
        width = widest_label([line for _, lines in sections for line in lines], example)
        for title, lines in sections:
            titled = [line.label for line in lines] == [title]
            grid = _SectionGrid("" if titled else title, page)
            self._sections.append(grid)
            for line in lines:
                grid.lines.append((line, self._make(line, width, grid, titled)))
                yield
            column.addWidget(grid)
        column.addStretch(1)
        halved = [widget.least_width() for line, widget in self._lines if line.columns(Room.FIGURES_BESIDE) == 1]
        self._least_for_two = 2 * max(halved, default=0) + theme.scaled(_APART)
        yield from self._dress()
        self.setWidget(page)

    def _dress(self) -> Iterator[None]:
        """Lays out and dresses what would be laid out and dressed all at once when it is shown."""
        room = self._room(self.width() - self.verticalScrollBar().sizeHint().width())
        for section in self._sections:
            section.arrange(room)
            yield
        for _line, widget in self._lines:
            widget.ensurePolished()
            yield

    def _make(self, line: Line, width: int, grid: QWidget, titled: bool) -> FormLine:
        widget = FormLine(line, width, grid, is_section=titled)
        self._lines.append((line, widget))
        widget.reasons.written.connect(self.explained)
        widget.confirmed.connect(lambda: self.confirmed.emit(tuple(field.name for field in line.fields)))
        widget.reply_wanted.connect(self.reply_wanted)
        widget.settled.connect(self.settled)
        widget.help_wanted.connect(lambda: self.help_wanted.emit(self.at_hand or line.fields[0].name))
        for name, entry in widget.entries.items():
            self.entries[name] = entry
            entry.serve(self._office)
            entry.show_value(self._sheet.entry(name))
            entry.edited.connect(lambda typed, name=name, entry=entry: self._sheet.type(name, typed, entry.stroke))
            if isinstance(entry, FilesEntry):
                entry.offered.connect(lambda files, name=name: self.offered.emit(files, name))
                entry.removed.connect(self.removed)
        return widget

    def _room(self, page_width: int) -> Room:
        width = page_width - theme.scaled(40)
        if width < self._least_for_two:
            return Room.NARROW
        return next(room for least, room in _ROOMS if width >= theme.scaled(least) or not least)

    def _show_anew(self, name: str) -> None:
        if name in self.entries:
            self.entries[name].show_value(self._sheet.entry(name))

    def _focus_moved(self, old: QWidget | None, new: Any) -> None:
        if new is None:  # another window in front is no leaving
            return
        before, after = self._field_at(old), self._field_at(new)
        if before:
            self.left.emit(before)
        if after:
            self.at_hand = after
            for line, widget in self._lines:
                widget.offer_help(any(field.name == after for field in line.fields))
            self.entered.emit(after)

    def _field_at(self, widget: QWidget | None) -> str:
        """The field whose box this widget is part of; empty for all others."""
        while widget is not None and not isinstance(widget, Entry):
            widget = widget.parentWidget()
        own = isinstance(widget, Entry) and self.entries.get(widget.field.name) is widget
        return widget.field.name if own and isinstance(widget, Entry) else ""


class _SectionGrid(QWidget):
    """A section's title over its lines, in one column or two."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = label(title, "section", self)
        self.lines: list[tuple[Line, FormLine]] = []
        self._room: Room | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, theme.scaled(4))
        self._grid.setRowMinimumHeight(0, theme.scaled(30) if title else 0)
        self._title.setVisible(bool(title))
        self._grid.setHorizontalSpacing(theme.scaled(_APART))
        self._grid.setVerticalSpacing(theme.scaled(4))
        self._grid.setColumnStretch(0, 1)

    def arrange(self, room: Room) -> None:
        """Lays the lines out anew where the room for them has changed."""
        if self._room == room:
            return
        self._room = room
        while self._grid.takeAt(0):
            pass
        self._grid.setColumnStretch(1, int(room > Room.NARROW))
        self._grid.addWidget(self._title, 0, 0, 1, 2, Qt.AlignmentFlag.AlignTop)
        row, column = 1, 0
        placed: dict[int, list[FormLine]] = {}
        for line, widget in self.lines:
            span = line.columns(room)
            if column + span > 2:
                row, column = row + 1, 0
            self._grid.addWidget(widget, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            placed.setdefault(row, []).append(widget)
            row, column = (row + 1, 0) if column + span == 2 else (row, 1)
        for beside in placed.values():
            for widget in beside:
                widget.share_row(len(beside) > 1)
