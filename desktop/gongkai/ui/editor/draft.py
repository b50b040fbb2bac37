"""The draft that lies open: what is typed, saved and checked, without any widget."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from gongkai.domain.deadlines import Due
from gongkai.domain.finding import Finding, unsettled
from gongkai.domain.form import FieldType
from gongkai.domain.location import is_server
from gongkai.domain.merging import Merged, merge
from gongkai.domain.workflow import Action
from gongkai.ui.context import Context
from gongkai.ui.editor.autosave import Autosave
from gongkai.ui.editor.sheet import Sheet
from gongkai.ui.tasks import Task

if TYPE_CHECKING:
    from gongkai.commands.checking import Checker
    from gongkai.commands.desk import Changes, Desk
    from gongkai.commands.keeping import Kept
    from gongkai.commands.views import EditorView


class OpenDraft(QObject):
    """One disclosure as this window has it: the view as read last, the sheet as typed, and autosave between them.

    `opened` comes when a disclosure is laid out from the start, `renewed` when the same one was read again, `torn`
    when somebody else changed the same meanwhile and a person must say what stays; `merged` when what both changed lay
    apart. `saved` follows each autosave.
    """

    opened = Signal()
    renewed = Signal()
    torn = Signal()
    merged = Signal()
    saved = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.sheet = Sheet(parent=self)
        self.view: EditorView | None = None
        self._id = ""
        self._autosave = Autosave(context, self.sheet.snapshot, self)
        self._commands_under_way = 0
        self._refused: BaseException | None = None
        self._regaining = False
        self._reading: Task | None = None
        self.sheet.changed.connect(lambda _name: self._autosave.touch())
        self._autosave.saved.connect(self.saved)
        self._autosave.refused.connect(self._not_saved)
        context.changed.connect(self._something_changed)
        context.regained.connect(self._regain)

    @property
    def editable(self) -> bool:
        """Whether this person may write in it now."""
        return self.view is not None and Action.SUBMIT in self.view.actions

    @property
    def busy(self) -> bool:
        """Whether something is being read, changed or saved."""
        return self._reading is not None or self._commands_under_way > 0 or self._autosave.busy

    def unsettled(self, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """Those of these findings that still block."""
        return unsettled(findings, self.view.dispositions if self.view else ())

    def note_due(self, due: Due | None) -> None:
        """Takes over the due day that follows from what is typed; autosave writes the same with the entries."""
        if self.view and self.editable:
            day, provisional = (due.day, due.provisional) if due else (None, False)
            disclosure = replace(self.view.disclosure, due=day, due_provisional=provisional)
            self.view = replace(self.view, disclosure=disclosure)

    def open(self, disclosure_id: str) -> None:
        """Turns to this disclosure; what is unsaved of the one before is written first."""
        self.flush()
        self.close()
        self._id, self.view = disclosure_id, None
        self.read()

    def flush(self) -> None:
        """Hands what is unsaved to the database worker now."""
        self._autosave.flush()

    def close(self) -> None:
        """Forgets the disclosure; what was not flushed is lost."""
        self._autosave.close()
        if self._id:
            self._context.writes_in.emit("")
        self._id, self.view = "", None
        self._stop_reading()

    def read(self) -> None:
        """Reads the disclosure again."""
        self._stop_reading()
        context, disclosure_id = self._context, self._id
        if disclosure_id and context.signed_in:
            desk, checker = context.desk, self.view.checker if self.view else None
            self._reading = context.tasks.database(lambda: _read(desk, disclosure_id, checker), self._take)

    def run(
        self,
        command: "Callable[[Desk], Changes]",
        done: Callable[[], Any] | None = None,
        failed: Callable[[BaseException], Any] | None = None,
    ) -> None:
        """Runs a command that changes this disclosure; what was typed before is written before it."""
        self._autosave.hold()
        self._commands_under_way += 1

        def finished(_changes: "Changes") -> None:
            self._commands_under_way -= 1
            self.read()
            if done:
                done()

        def refused(error: BaseException) -> None:
            self._commands_under_way -= 1
            self.read()
            (failed or self._context.tasks.failed.emit)(error)

        self._context.command(command, finished, refused)

    def take_theirs(self) -> None:
        """Lays out what is in the workspace in place of what was typed here."""
        self.view = None
        self.read()

    def keep_mine(self) -> None:
        """Writes what was typed here over what is in the workspace."""
        if self.view:
            self._autosave.base = self._autosave.ancestor = self.view.disclosure.entries
            self._autosave.resume(self.view.disclosure.version)

    @property
    def differing(self) -> tuple[Merged, ...]:
        """The fields in which what was typed here and what is in the workspace differ, each with what keeps both."""
        stored = self.view.disclosure.entries if self.view else {}
        return merge(self._autosave.ancestor, self.sheet.snapshot(), stored)

    def take_merged(self, results: Mapping[str, Any]) -> None:
        """Puts what was merged on the sheet, as changes that can be undone, and writes it over what is stored."""
        self.sheet.settle(results)
        self.keep_mine()

    def _take(self, read: "tuple[EditorView, Kept | None]") -> None:
        self._reading = None
        view, kept = read
        if self._commands_under_way:
            return  # a command of ours is still running, and reads again when it has ended
        first, self.view = self.view is None, view
        refused, self._refused = self._refused, None
        if first:
            self.sheet.open(view.disclosure.entries)
            self._resume_or_rest(fresh=True)
            self.opened.emit()
            self._tell_where()
            if kept and self.editable:
                self._bring_back(kept)
        elif self._regaining:
            self._regaining = False
            self._autosave.regain()
            self._merge_or_ask()
        elif refused:
            self._settle_refusal(refused)
        else:
            self._catch_up()
            self.renewed.emit()

    def _bring_back(self, kept: "Kept") -> None:
        """Lays out what was typed while the server was away, and merges it."""
        self._autosave.kept.add(self._id)
        self.sheet.settle({name: kept.entries.get(name) for name in kept.entries.keys() | kept.base.keys()})
        self._autosave.ancestor = kept.base
        self._merge_or_ask()

    def _tell_where(self) -> None:
        self._context.writes_in.emit(self._id if self.editable else "")

    def _regain(self) -> None:
        """The server answers again."""
        if self._autosave.lost:
            self._regaining = True
        self.read()

    def _catch_up(self) -> None:
        """Takes over what the workspace has that we have not, keeping what was typed since."""
        assert self.view is not None
        stored = self.view.disclosure
        if self._autosave.held or (stored.version > self._autosave.version and not self._autosave.dirty):
            typed = {field.name for field in self.view.form.fields if field.type is not FieldType.ATTACHMENT}
            base, self._autosave.base = self._autosave.base, stored.entries
            self._autosave.ancestor = stored.entries
            self.sheet.adopt(stored.entries, base, typed)
            self._resume_or_rest()

    def _resume_or_rest(self, fresh: bool = False) -> None:
        assert self.view is not None
        if not self.editable:
            self._autosave.close()
        elif fresh:
            self._autosave.open(self._id, self.view.disclosure.version)
        else:
            self._autosave.resume(self.view.disclosure.version)

    def _settle_refusal(self, error: BaseException) -> None:
        """A save failed: somebody else saved in between, or the workspace could not be written."""
        assert self.view is not None
        stored = self.view.disclosure
        if not self.editable:
            self._autosave.close()
            self._context.tasks.failed.emit(error)
            self.renewed.emit()
        elif stored.version >= self._autosave.version:
            self._merge_or_ask()
        else:
            self._autosave.base = stored.entries
            self._autosave.wait(stored.version)
            self._context.tasks.failed.emit(error)

    def _merge_or_ask(self) -> None:
        """Somebody else saved meanwhile: what does not touch the same is merged, the rest is for a person to say."""
        differing = self.differing
        if any(one.conflicting for one in differing):
            self.torn.emit()
            return
        self.take_merged({one.field: one.result for one in differing})
        self.merged.emit()
        self.renewed.emit()

    def _not_saved(self, error: BaseException) -> None:
        self._refused = error
        self.read()

    def _something_changed(self, changes: "Changes") -> None:
        theirs = self._id in changes.disclosures and not self._autosave.wrote(changes)
        if theirs and not self._commands_under_way:
            self.read()

    def _stop_reading(self) -> None:
        if self._reading:
            self._reading.cancel()
            self._reading = None


def _read(desk: "Desk", disclosure_id: str, checker: "Checker | None") -> "tuple[EditorView, Kept | None]":
    from gongkai.commands.keeping import kept_here
    from gongkai.commands.views import editor_view
    from gongkai.ui.settings import kept_folder

    view = editor_view(desk, disclosure_id, checker)
    if checker is not None or not is_server(desk.workspace.location):
        return view, None
    kept = (one for one in kept_here(desk, kept_folder()) if one.disclosure == disclosure_id)
    return view, next(kept, None)
