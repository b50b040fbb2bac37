"""The notice beside the form: drawn while somebody looks at it, with the place of each field."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from gongkai.domain.form import Form
from gongkai.domain.issuing import SIGNED
from gongkai.domain.values import Entries
from gongkai.ui.context import Context
from gongkai.ui.editor import acts
from gongkai.ui.editor.draft import OpenDraft
from gongkai.ui.editor.live import PREVIEW_MS, Live, is_long, preview_work
from gongkai.ui.editor.placing import Placing
from gongkai.ui.editor.side import Side


class Drawing(QObject):
    """Follows what is typed, but for tables so long that drawing them would not keep up."""

    def __init__(self, context: Context, draft: OpenDraft, side: Side, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._draft, self._side = context, draft, side
        self._live = Live(context, PREVIEW_MS, self._work, self)
        self._placing = Placing(side.preview, self._placed, self)
        self.found = self._placing.found
        self._live.done.connect(side.preview.show_pdf)
        self._live.failed.connect(side.preview.show_error)
        side.preview_wanted.connect(self.draw)

    def clear(self) -> None:
        """Shows nothing any more."""
        self._live.stop()
        self._side.preview.clear()

    def follow(self) -> None:
        """Something changed."""
        if self._draft.editable and is_long(self._draft.sheet.snapshot()):
            self._live.stop()
            self._side.preview.show_note(self.tr("表格很长，公文不随填写重画。\n要看时请再点一次“预览”。"))
        else:
            self.draw()

    def draw(self) -> None:
        """Draws it where it can be seen: the signed one as it was signed, a draft as it is typed."""
        view = self._draft.view
        if not self._side.preview_shown or view is None:
            return
        if view.disclosure.state in SIGNED:
            desk, signed = self._context.desk, acts.signed_pdf(view.disclosure.id)
            preview = self._side.preview
            self._context.tasks.database(lambda: signed(desk), preview.show_pdf, preview.show_error)
        else:
            self._live.touch()

    def show_place(self, name: str) -> None:
        """Marks in the notice what a field says, while the notice is beside it."""
        if self._side.preview_shown:
            self._placing.show(name)

    def _work(self) -> Callable[[], Any]:
        assert self._draft.view is not None
        return preview_work(self._context, self._draft.view, self._draft.sheet.snapshot())

    def _placed(self) -> tuple[Form, Entries] | None:
        """What the pages beside the form were made of; nothing of a table too long to be looked through."""
        view, entries = self._draft.view, self._draft.sheet.snapshot()
        return None if view is None or is_long(entries) else (view.form, entries)
