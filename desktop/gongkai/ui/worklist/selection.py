"""What is done to the selected disclosures together: a bar of acts over the list, with progress and what came of it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from gongkai.domain.people import Account
from gongkai.ui import theme, words
from gongkai.ui.context import Context
from gongkai.ui.tasks import Task
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.notice import NoticeBar
from gongkai.ui.widgets.progress import ProgressRow
from gongkai.ui.worklist.selection_acts import ACTS, Picked, SelectionAct

Ids = Sequence[str]


class SelectionBar(QFrame):
    """Says how many are selected and offers the acts that fit the person; the list's menu offers the same."""

    def __init__(self, context: Context, selected: Callable[[], Ids], notice: NoticeBar, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self._context, self._selected, self._notice = context, selected, notice
        self._count, self._progress = label("", "text", self), ProgressRow(self)
        self._buttons = {act: button(act.word(), partial(self.run, act), "", self) for act in ACTS}
        row = QHBoxLayout(self)
        row.setContentsMargins(*(theme.scaled(side) for side in (16, 6, 8, 6)))
        row.setSpacing(theme.scaled(8))
        row.addWidget(self._count)
        row.addWidget(self._progress, 1)
        row.addStretch(1)
        for each in self._buttons.values():
            row.addWidget(each)
        self.hide()

    def show_count(self, count: int) -> None:
        """Says how many are selected; one alone is opened, not gathered."""
        self._count.setText(self.tr("已选 {n} 件").format(n=words.count(count)))
        for act, each in self._buttons.items():
            each.setVisible(act.fits(self._context.desk.account))
        self.setVisible(count > 1 or self._progress.is_following)

    def menu(self) -> QMenu:
        """The acts, for the list's own menu."""
        menu = QMenu(self)
        for act in self._fitting():
            menu.addAction(act.word(), partial(self.run, act))
        return menu

    def run(self, act: SelectionAct) -> None:
        """Does it to what is selected."""
        ids = tuple(self._selected())
        if ids and not self._progress.is_following:
            act.run(Picked(self._context, ids, self, self.follow, self._notice.say))

    def follow(self, task: Task, what: str) -> None:
        """Shows how far long work is, with the way to stop it; the acts wait until it has ended."""
        self._progress.follow(task, what)
        self._allow(allowed=False)
        self.show()
        task.ended.connect(self._end)

    def _end(self) -> None:
        self._allow(allowed=True)
        self.show_count(len(self._selected()))

    def _allow(self, *, allowed: bool) -> None:
        for each in self._buttons.values():
            each.setEnabled(allowed)

    def _fitting(self) -> list[SelectionAct]:
        person: Account = self._context.desk.account
        return [act for act in ACTS if act.fits(person)]
