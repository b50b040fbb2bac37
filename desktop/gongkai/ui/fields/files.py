"""The box for files: a place to drop them, and a line for each with its size and what the scan found."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gongkai.domain.disclosure import Attachment
from gongkai.domain.form import Field
from gongkai.ui import theme, words
from gongkai.ui.dropping import dropped_files
from gongkai.ui.fields.entry import Entry
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.chip import Chip
from gongkai.ui.widgets.labels import label


@dataclass(frozen=True)
class AttachedFile:
    """A file as its line shows it: with the number of findings in it that nobody has settled."""

    attachment: Attachment
    findings: int


class FileList(QFrame):
    """The files of one field (or of the whole disclosure) and the place to drop more."""

    offered = Signal(list)
    removed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="drop")
        self.setAcceptDrops(True)
        self.setAccessibleName(name)
        self._locked = False
        self._files: tuple[AttachedFile, ...] | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.choose = button(self.tr("选择文件…"), self.ask, parent=self)
        self.choose.setAccessibleName(self.tr("{0}：选择文件").format(name))
        self._hint = label(self.tr("把文件拖到这里，或"), "facts", self)
        bottom = QHBoxLayout()
        bottom.addWidget(self._hint)
        bottom.addWidget(self.choose)
        bottom.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addLayout(self._lines)
        column.addLayout(bottom)

    def show_files(self, files: Sequence[AttachedFile]) -> None:
        """Lists these files, in the order given."""
        if self._files == tuple(files):
            return
        self._files = tuple(files)
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget:
                widget.deleteLater()
        for file in self._files:
            self._lines.addWidget(self._line(file))

    def lock(self, locked: bool) -> None:
        """Takes no more files and lets none go."""
        if locked == self._locked:
            return
        self._locked = locked
        self.setAcceptDrops(not locked)
        self._hint.setVisible(not locked)
        self.choose.setVisible(not locked)
        files, self._files = self._files, None
        self.show_files(files or ())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.offered.emit(dropped_files(event.mimeData()))

    def ask(self) -> None:
        """Asks for files in the system's own dialog."""
        dialog = QFileDialog(self, self.tr("添加附件"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.offered.emit([Path(name) for name in names]))
        dialog.open()

    def _line(self, file: AttachedFile) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout()
        row.addWidget(label(size_words(file.attachment.size), "note", line))
        state = self.tr("▲ {0} 处疑点").format(file.findings) if file.findings else self.tr("● 无疑点")
        row.addWidget(Chip(state, "stop" if file.findings else "done", line))
        remove = button(self.tr("移除"), lambda: self.removed.emit(file.attachment.name), "quiet", line)
        remove.setAccessibleName(self.tr("移除 {0}").format(file.attachment.name))
        remove.setVisible(not self._locked)
        row.addStretch(1)
        row.addWidget(remove)
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, theme.scaled(8))
        column.setSpacing(theme.scaled(4))
        column.addWidget(label(file.attachment.name, parent=line, wraps=True))
        column.addLayout(row)
        return line


class FilesEntry(Entry):
    """An attachment field; its entry is written by attaching and removing files, not by typing."""

    offered = Signal(list)
    removed = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.files = FileList(words.field_label(field), self)
        self.files.offered.connect(self.offered)
        self.files.removed.connect(self.removed)
        self.row.addWidget(self.files, 1)

    @property
    def typist(self) -> QWidget:
        return self.files.choose

    def show_value(self, _value: Any) -> None:
        """The names come with `show_files`, which knows size and scan state too."""

    def lock(self, locked: bool) -> None:
        self.files.lock(locked)


def attached(files: Sequence[Attachment], findings: Mapping[str, int]) -> tuple[AttachedFile, ...]:
    """The files with their numbers of unsettled findings."""
    return tuple(AttachedFile(file, findings.get(file.name, 0)) for file in files)


def size_words(size: int) -> str:
    """A file's size as people say it: 860 B, 12.4 KB, 3.1 MB."""
    if size < 1024:
        return f"{size} B"
    return f"{size / 1024:.1f} KB" if size < 2**20 else f"{size / 2**20:.1f} MB"
