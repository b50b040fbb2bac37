"""One line of the form: the label, its boxes with their units, and the words below when something is wrong."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gongkai.domain.comment import Thread
from gongkai.domain.form import Field, FieldType
from gongkai.domain.values import Problem
from gongkai.ui import form_words, language, theme, words
from gongkai.ui.comments.strip import CommentStrip
from gongkai.ui.editor.carried import CarriedStrip
from gongkai.ui.editor.grouping import Line
from gongkai.ui.editor.reasons import Reasons
from gongkai.ui.fields.entry import Entry, severity_of
from gongkai.ui.fields.making import make_entry, spoken_name
from gongkai.ui.punctuation import clauses, named
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label, tip

_WIDTHS: Mapping[FieldType, int] = {
    FieldType.NUMBER: 150,
    FieldType.MONEY: 150,
    FieldType.DATE: 190,
    FieldType.DATERANGE: 400,
    FieldType.USCC: 230,
    FieldType.CHOICE: 260,
    FieldType.TEXT: 480,
    FieldType.ORG: 480,
    FieldType.PERSON: 230,
    FieldType.REGION: 400,
}
"""How wide a box may become, in the pixels of look.md's drawing; the others take what there is."""
_BESIDE_EACH_OTHER = 112
_HELP = 22
_GAP = 8
_STACKED = (FieldType.TABLE, FieldType.ATTACHMENT)
_TOLD_AT_ONCE = 3


class FormLine(QWidget):
    """A line of the form with its boxes in `entries`; one that is a whole section has the section's title as label.

    `help_wanted` comes when the question mark is clicked that stands at the line while somebody types in it;
    `reply_wanted` and `settled` carry a comment's conversation, `confirmed` says that last period's entries hold.
    """

    help_wanted = Signal()
    reply_wanted = Signal(str)
    settled = Signal(str)
    confirmed = Signal()

    def __init__(self, line: Line, label_width: int, parent: QWidget, *, is_section: bool = False) -> None:
        super().__init__(parent)
        self.entries = {field.name: make_entry(field, self) for field in line.fields}
        self._line = line
        first = line.fields[0]
        self._label = label(_label_text(line), "section" if is_section else "label", self, wraps=True)
        self._label.setToolTip(tip(form_words.field_help(first)))
        self._label.setAccessibleName(spoken_name(first) if len(line.fields) == 1 else "")
        self._label.setBuddy(next(iter(self.entries.values())).typist)
        self.reasons = Reasons(self)
        self._comments: CommentStrip | None = None
        self._carried: CarriedStrip | None = None
        self._help = button("？", self.help_wanted.emit, "link", self)
        self._help.setToolTip(self.tr("填写说明（F1）"))
        self._help.setAccessibleName(self.tr("填写说明"))
        self._help.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._help.setFixedWidth(theme.scaled(_HELP))
        self._help.setVisible(False)
        self._words = label("", "error", self, wraps=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._problems: tuple[Problem, ...] = ()
        self._shared = False
        for entry in self.entries.values():
            entry.remarked.connect(self._say)
        self._stacked = is_section or first.type in _STACKED
        self._lay_out(label_width)

    def show_problems(self, problems: Sequence[Problem], reasons: Mapping[str, str], *, locked: bool) -> None:
        """Frames the boxes that something is wrong with and says below them what to do.

        `reasons` are those given so far for the rules that only warn.
        """
        self.reasons.show_warnings(problems, reasons, locked=locked)
        for name, entry in self.entries.items():
            own = [problem for problem in problems if problem.field == name]
            entry.mark(own)
            entry.typist.setAccessibleDescription(
                form_words.said_of(self._line.fields, own[0].message) if own else form_words.field_help(entry.field)
            )
        self._problems = tuple(problems)
        self._say()

    def _say(self) -> None:
        """Below the boxes stand the problems; where there are none, what is worth remarking."""
        said, severity = _told(self._problems, self._line), severity_of(self._problems)
        if not said:
            remarking = [entry for entry in self.entries.values() if entry.remark]
            said = clauses(language.sentence(entry.remark) for entry in remarking)
            severity = "look" if any(entry.doubts for entry in remarking) else ""
        if said != self._words.text():
            self._words.setText(said)
            theme.mark(self._words, role="error" if severity else "note", severity=severity)

    def offer_help(self, offered: bool) -> None:
        """Shows the question mark, or takes it away."""
        self._help.setVisible(offered)

    def share_row(self, shared: bool) -> None:
        """Lets what stands below run under the label too where another line stands at the right."""
        grid = self.layout()
        if isinstance(grid, QGridLayout) and not self._stacked and shared is not self._shared:
            self._shared = shared
            for row, widget in enumerate(self._below(), 1):
                if widget is not None:
                    grid.addWidget(widget, row, 0 if shared else 1, 1, 2 if shared else 1)

    @property
    def comments(self) -> CommentStrip:
        """The strip of comments under the boxes, made when there is the first."""
        if self._comments is None:
            self._comments = CommentStrip(self)
            self._comments.reply_wanted.connect(self.reply_wanted)
            self._comments.settled.connect(self.settled)
            self._place_below(self._comments)
        return self._comments

    def show_comments(self, threads: Sequence[Thread], names: Mapping[str, str], may_write: bool) -> None:
        """Shows what was said here and is not settled."""
        if threads or self._comments is not None:
            self.comments.show_threads(threads, names, may_write)

    def show_carried(self, carried: bool, *, locked: bool) -> None:
        """Says that last period's entries stand here, or nothing more."""
        if self._carried is None and carried:
            self._carried = CarriedStrip(self._line.label, self)
            self._carried.confirmed.connect(self.confirmed)
            self._place_below(self._carried)
        if self._carried is not None:
            self._carried.show_carried(carried, locked)

    def _below(self) -> tuple[QWidget | None, ...]:
        """What stands under the boxes, from top to bottom, as far as it was made."""
        return self._words, self.reasons, self._carried, self._comments

    def _place_below(self, made: QWidget) -> None:
        grid = self.layout()
        assert isinstance(grid, QGridLayout)
        row = self._below().index(made) + (2 if self._stacked else 1)
        column, span = (0, 1) if self._stacked else (0, 2) if self._shared else (1, 1)
        grid.addWidget(made, row, column, 1, span)

    def least_width(self) -> int:
        """Below which width a figure in its boxes would be cut off, in this screen's pixels."""
        units = [label(form_words.unit(field), "facts").sizeHint().width() for field in self._line.fields if field.unit]
        boxes = len(self._line.fields) * theme.scaled(_BESIDE_EACH_OTHER)
        gaps = (len(self._line.fields) + len(units)) * theme.scaled(_GAP)
        return self._label.width() + theme.scaled(_HELP) + boxes + sum(units) + gaps

    def _lay_out(self, label_width: int) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.scaled(4))
        grid.setVerticalSpacing(theme.scaled(1))
        if self._stacked:
            grid.addLayout(self._head(), 0, 0)
            grid.addLayout(self._boxes(), 1, 0)
            grid.addWidget(self._words, 2, 0)
            grid.addWidget(self.reasons, 3, 0)
        else:
            self._label.setFixedWidth(label_width)
            self._label.setMinimumHeight(theme.scaled(34) + self._caption_height())
            self._label.setContentsMargins(0, self._caption_height(), 0, 0)
            grid.addLayout(self._head(), 0, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(self._boxes(), 0, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._words, 1, 1)
            grid.addWidget(self.reasons, 2, 1)
            grid.setColumnStretch(1, 1)
        # Room for one line of words is always kept, so that nothing moves when they come and go.
        self._words.setMinimumHeight(QFontMetrics(theme.font(12)).height() + 1)

    def _head(self) -> QHBoxLayout:
        """The label and its question mark, whose room is always kept."""
        kept = self._help.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._help.setSizePolicy(kept)
        beside = QVBoxLayout()
        beside.addSpacing(self._caption_height())
        beside.addWidget(self._help)
        if not self._stacked:
            self._help.setFixedHeight(theme.scaled(34))
            beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._label)
        row.addLayout(beside)
        if self._stacked:
            row.addStretch(1)
        return row

    def _boxes(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.scaled(_GAP))
        captions = self._line.captions or ("",)
        for field, caption in zip(self._line.fields, captions, strict=True):
            entry, width = self.entries[field.name], _width(field, len(self._line.fields))
            if width:
                entry.setMaximumWidth(theme.scaled(width))
            row.addLayout(self._captioned(entry, caption), 100)
            if field.unit:
                unit = label(form_words.unit(field), "facts", self)
                unit.setFixedHeight(theme.scaled(34))
                row.addWidget(unit, 0, Qt.AlignmentFlag.AlignBottom)
        if all(_width(field, 1) for field in self._line.fields):
            row.addStretch(1)
        return row

    def _captioned(self, entry: Entry, caption: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        if caption:
            above = label(caption, "note", self)
            above.setAlignment(Qt.AlignmentFlag.AlignRight)
            above.setFixedHeight(self._caption_height())
            column.addWidget(above)
        column.addWidget(entry)
        return column

    def _caption_height(self) -> int:
        return theme.scaled(18) if self._line.captions else 0


def widest_label(lines: Sequence[Line], example: QLabel) -> int:
    """The width that all labels of a form share: the widest of them, but no more than ten characters."""
    metrics = example.fontMetrics()
    texts = [_label_text(line) for line in lines if line.fields[0].type not in _STACKED]
    return min(
        max((metrics.horizontalAdvance(text) for text in texts), default=0),
        metrics.horizontalAdvance("公" * 10 + " *"),
    ) + theme.scaled(4)


def _width(field: Field, beside: int) -> int:
    return _BESIDE_EACH_OTHER if beside > 1 else _WIDTHS.get(field.type, 0)


def _label_text(line: Line) -> str:
    return f"{line.label} *" if any(field.required for field in line.fields) else line.label


def _told(problems: Sequence[Problem], line: Line) -> str:
    """The words below: each problem once, a table's with their row and column."""
    said = list(dict.fromkeys(_sentence(problem, line) for problem in problems))
    left = len(said) - _TOLD_AT_ONCE
    return "\n".join([*said[:_TOLD_AT_ONCE], _say("还有 {n} 处").format(n=left)] if left > 0 else said)


def _sentence(problem: Problem, line: Line) -> str:
    field = next(field for field in line.fields if field.name == problem.field)
    if problem.row is None and problem.rule == "required":
        return _say("请放入文件。") if field.type is FieldType.ATTACHMENT else _say("请填写。")
    if problem.row is None:
        caption = dict(zip(line.fields, line.captions, strict=False)).get(field, "")
        message = _without_name(problem.message, field)
        return named(caption, message) if caption and message != problem.message else message
    column = next((words.field_label(column) for column in field.columns if column.name == problem.column), "")
    message = form_words.said_of((field,), problem.message)
    if column:
        where = _say("第 {row} 行“{column}”：{message}")
        return where.format(row=problem.row + 1, column=column, message=message)
    return _say("第 {row} 行：{message}").format(row=problem.row + 1, message=message)


def _without_name(message: str, field: Field) -> str:
    """A sentence under its own field, which need not name it again."""
    if language.is_english():
        said = form_words.said_of((field,), message).removeprefix(f'"{words.field_label(field)}" ')
        return said[:1].upper() + said[1:]
    return message.removeprefix(f"“{field.label_zh}”").removeprefix("的")


def _say(text: str) -> str:
    return QCoreApplication.translate("editor", text)
