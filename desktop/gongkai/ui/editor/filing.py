"""What was done about a file of the open draft, as one step of the form's history that can be undone and done again."""

from PySide6.QtGui import QUndoCommand

from gongkai.domain.disclosure import Attachment
from gongkai.ui.editor import acts
from gongkai.ui.editor.draft import OpenDraft


class FileStep(QUndoCommand):
    """A file was added, taken off or replaced: `before` is what was attached under its name, None where nothing was."""

    def __init__(self, draft: OpenDraft, name: str, before: Attachment | None) -> None:
        super().__init__()
        self._draft, self._name, self._other = draft, name, before
        self._is_done = True

    def undo(self) -> None:
        self._change_places()

    def redo(self) -> None:
        if self._is_done:  # when it is pushed, it has been done
            self._is_done = False
        else:
            self._change_places()

    def _change_places(self) -> None:
        """Attaches what was there, and remembers what is there now."""
        view = self._draft.view
        if view is None:
            return
        now, back = attached_as(self._draft, self._name), self._other
        disclosure, self._other = view.disclosure.id, now
        if back is not None:
            self._draft.run(acts.put_back(disclosure, back))
        elif now is not None:
            self._draft.run(acts.detach(disclosure, self._name))


def attached_as(draft: OpenDraft, name: str) -> Attachment | None:
    """The file of this name on the open draft."""
    files = draft.view.disclosure.attachments if draft.view else ()
    return next((file for file in files if file.name == name), None)
