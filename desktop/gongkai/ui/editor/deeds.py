"""What a person does to the open draft other than typing: files, findings, giving it up."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gongkai.domain.finding import Decision, Finding
from gongkai.domain.form import FieldType
from gongkai.domain.issuing import Sheets
from gongkai.ui import words
from gongkai.ui.context import Context
from gongkai.ui.editor import acts
from gongkai.ui.editor.discarding import DiscardDialog
from gongkai.ui.editor.draft import OpenDraft
from gongkai.ui.editor.filing import FileStep, attached_as
from gongkai.ui.findings import acts as settling
from gongkai.ui.findings.panel import FindingsPanel


class Deeds(QObject):
    """Turns what is clicked and dropped into commands on the open draft; does nothing while none is open."""

    def __init__(self, context: Context, draft: OpenDraft, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._draft, self._window = context, draft, parent

    def attach(self, files: list[Path], field: str) -> None:
        """Attaches files one by one; each that is refused is told in a sentence, the others are kept."""
        view = self._draft.view
        if view and self._draft.editable:
            for file in files:
                self._context.message.emit(self.tr("正在检查“{0}”…").format(file.name))
                said = self.tr("已检查并添加“{0}”").format(file.name)
                self._change_file(file.name, acts.attach(view.disclosure.id, file, field), said)

    def attach_anywhere(self, files: list[Path]) -> None:
        """Attaches files that were dropped on no field: a form's only attachment field is meant where there is one."""
        view = self._draft.view
        fields = [field.name for field in view.form.fields if field.type is FieldType.ATTACHMENT] if view else []
        self.attach(files, fields[0] if len(fields) == 1 else "")

    def detach(self, name: str) -> None:
        """Takes a file off, and says how it comes back."""
        if self._draft.view:
            said = self.tr("已移除“{0}”，按 Ctrl+Z 可以撤销").format(name)
            self._change_file(name, acts.detach(self._draft.view.disclosure.id, name), said)

    def _change_file(self, name: str, act: acts.Act, said: str) -> None:
        """Does something about a file; once it is done it is said, and is a step of the form's history."""
        step = FileStep(self._draft, name, attached_as(self._draft, name))

        def done() -> None:
            self._draft.sheet.stack.push(step)
            self._context.message.emit(said)

        self._draft.run(act, done)

    def mask(self, finding: Finding) -> None:
        """Masks what was found."""
        if self._draft.view is None:
            return
        act = acts.mask(self._draft.view.disclosure.id, finding)
        if finding.place.file:
            said = self.tr("已遮盖“{0}”，按 Ctrl+Z 可以撤销").format(finding.place.file)
            self._change_file(finding.place.file, act, said)
        else:
            self._draft.run(act)

    def decide(self, finding: Finding, decision: Decision, ground: str) -> None:
        """Notes a decision with its ground; what is to be removed goes at once: the file, or the found characters."""
        if self._draft.view is None:
            return
        if decision is not Decision.REMOVED:
            self._draft.run(acts.dispose(self._draft.view.disclosure.id, finding.key, decision, ground))
        elif finding.place.file:
            self.detach(finding.place.file)
        else:
            self._draft.sheet.cut(finding.place, finding.start, finding.end)

    def serve(self, panel: FindingsPanel) -> None:
        """Does what the panel asks for many findings alike, and undoes it."""
        panel.mask_all_requested.connect(lambda findings: self._settle(settling.mask_all, findings))
        panel.chosen_all.connect(lambda *choice: self._settle(settling.dispose_all, *choice))
        panel.agreed.connect(lambda keys: self._settle(settling.agree_all, keys))
        panel.taken_back.connect(lambda keys: self._settle(settling.take_back, keys))

    def _settle(self, act: Callable[..., acts.Act], *choice: object) -> None:
        if self._draft.view:
            self._draft.run(act(self._draft.view.disclosure.id, *choice))

    def explain(self, rule: str, reason: str) -> None:
        """Keeps the reason for a rule that only warns."""
        view = self._draft.view
        if view and self._draft.editable:
            self._draft.run(acts.explain(view.disclosure.id, rule, reason))

    def confirm_carried(self, fields: tuple[str, ...]) -> None:
        """Says that last period's entries hold for this period too."""
        view = self._draft.view
        if view and self._draft.editable:
            self._draft.run(acts.confirm_carried(view.disclosure.id, fields))

    def renew(self) -> None:
        """Starts the next period from what lies open, and opens it."""
        if self._draft.view:
            act = acts.renew(self._draft.view.disclosure.id)
            self._context.command(act, lambda changes: self._context.open_disclosure.emit(changes.id))

    def discard(self) -> None:
        """Gives the draft up, once a reason is written."""
        view = self._draft.view
        if view:
            given_up, leave = view.disclosure.id, self._context.leave.emit
            dialog = DiscardDialog(words.title(view.form), self._window)
            dialog.agreed.connect(lambda reason: self._draft.run(acts.discard(given_up, reason), leave))
            dialog.open()

    def note_print(self, disclosure: str, sheets: Sheets) -> None:
        """Notes what went to a printer."""
        self._context.command(acts.log_print(disclosure, sheets))
