"""What is said when somebody else changed the same fields of a draft meanwhile, and what one can do about it."""

from PySide6.QtWidgets import QWidget

from gongkai.ui.editor.draft import OpenDraft
from gongkai.ui.editor.merging import MergeDialog
from gongkai.ui.widgets.bar import Bar


class TornBar(Bar):
    """Hidden until the draft is torn; one may merge field by field, take theirs, or keep one's own."""

    def __init__(self, draft: OpenDraft, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft = draft
        draft.torn.connect(self._ask)
        draft.merged.connect(self.clear)

    def _ask(self) -> None:
        count = sum(one.conflicting for one in self._draft.differing)
        self.say(
            self.tr("这份草稿在别处改动过，有 {n} 项两边都改了，您刚填的还没有保存。").format(n=count),
            "stop",
            (self.tr("逐项合并…"), self._merge),
            (self.tr("载入最新内容"), self._draft.take_theirs),
            (self.tr("保留我填的"), self._keep_mine),
        )

    def _merge(self) -> None:
        view = self._draft.view
        if view:
            dialog = MergeDialog(view.form, self._draft.differing, self)
            if dialog.exec():
                self.clear()
                self._draft.take_merged(dialog.results)

    def _keep_mine(self) -> None:
        self.clear()
        self._draft.keep_mine()
