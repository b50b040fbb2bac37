"""The open comments at a line of the form, right under its boxes."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gongkai.domain.comment import Thread
from gongkai.ui import theme
from gongkai.ui.punctuation import named
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label

_LONGEST = 120


class CommentStrip(QFrame):
    """Hidden while nobody has said anything here; `reply_wanted` and `settled` carry the conversation's id."""

    reply_wanted = Signal(str)
    settled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="bar", tone="look")
        self._shown: tuple[Thread, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(theme.scaled(side) for side in (8, 4, 4, 4)))
        self._column.setSpacing(theme.scaled(2))
        self.hide()

    @property
    def threads(self) -> tuple[Thread, ...]:
        """The conversations that are shown."""
        return self._shown

    def show_threads(self, threads: Sequence[Thread], names: Mapping[str, str], may_write: bool) -> None:
        """Shows the open conversations here, each with what began it and what was said last."""
        if tuple(threads) == self._shown:
            return
        self._shown = tuple(threads)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for thread in self._shown:
            self._column.addWidget(self._line(thread, names, may_write))
        self.setVisible(bool(self._shown))

    def _line(self, thread: Thread, names: Mapping[str, str], may_write: bool) -> QWidget:
        ends = (thread.first, thread.said[-1])[: len(thread.said)]
        text = "\n".join(named(names.get(said.account_id, ""), _shortened(said.text)) for said in ends)
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(2))
        row.addWidget(label(self.tr("批注　{0}").format(text), "text", line, wraps=True), 1)
        if may_write:
            for word, signal in ((self.tr("答复"), self.reply_wanted), (self.tr("已解决"), self.settled)):
                made = button(word, lambda signal=signal: signal.emit(thread.id), "link", line)  # type: ignore[misc]
                made.setAccessibleName(named(word, _shortened(thread.first.text)))
                row.addWidget(made)
        return line


def _shortened(text: str) -> str:
    """The start of a long comment, on one line; the list has all of it."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
