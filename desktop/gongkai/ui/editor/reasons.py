"""Where a drafter says why a rule that only warns does not hold; the reviewer reads it beside the warning."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gongkai.domain.values import Problem
from gongkai.ui import form_words, theme
from gongkai.ui.editor.autosave import PAUSE_MS
from gongkai.ui.fields.entry import paint_severity
from gongkai.ui.widgets.plain import PlainLine

_LONGEST = 500


class Reasons(QWidget):
    """A line for each warning of one line of the form; `written(rule, reason)` comes when a pause was made in one."""

    written = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, _ReasonLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, theme.scaled(4))
        self._column.setSpacing(theme.scaled(4))
        self.hide()

    def show_warnings(self, problems: Sequence[Problem], reasons: Mapping[str, str], *, locked: bool) -> None:
        """Has a line for each of these problems that only warns, with the reason given so far."""
        warnings = {problem.rule: problem.message for problem in problems if not problem.blocking}
        for rule in self._lines.keys() - warnings.keys():
            self._column.removeWidget(self._lines[rule])
            self._lines.pop(rule).deleteLater()
        for rule, message in warnings.items():
            if rule not in self._lines:
                self._lines[rule] = self._made(rule, message)
            self._lines[rule].show_reason(reasons.get(rule, ""))
            self._lines[rule].setReadOnly(locked)
        self.setVisible(bool(self._lines))

    def go_to(self, rule: str) -> bool:
        """Puts the cursor into this warning's line; False where it has none here."""
        line = self._lines.get(rule)
        if line:
            line.setFocus(Qt.FocusReason.OtherFocusReason)
        return line is not None

    def flush(self) -> None:
        """Hands over what was written and not handed over yet."""
        for line in self._lines.values():
            line.flush()

    def _made(self, rule: str, message: str) -> "_ReasonLine":
        line = _ReasonLine(self)
        line.setAccessibleName(self.tr("理由：{0}").format(form_words.said(message)))
        line.written.connect(lambda reason: self.written.emit(rule, reason))
        self._column.addWidget(line)
        return line


class _ReasonLine(PlainLine):
    """One reason; it is kept a moment after the last key, and when it is left."""

    written = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kept = ""
        self.setMaxLength(_LONGEST)
        self.setPlaceholderText(self.tr("写明理由即可送审"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.textEdited.connect(lambda _text: self._pause.start())
        self.editingFinished.connect(self.flush)

    def show_reason(self, reason: str) -> None:
        """Shows what is kept, unless somebody is writing here."""
        if not self._pause.isActive() and not self.hasFocus():
            self._kept = reason
            if reason != self.text():
                self.setText(reason)
                self.setCursorPosition(0)
        paint_severity(self, "" if self.text().strip() else "look")

    def flush(self) -> None:
        """Hands over what was written."""
        self._pause.stop()
        reason = self.text().strip()
        if reason != self._kept and not self.isReadOnly():
            self._kept = reason
            self.written.emit(reason)
