"""The page of the reasons that reviewers choose from when they return something."""

from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from gongkai.commands import settings
from gongkai.domain.workflow import Action
from gongkai.ui import theme
from gongkai.ui.context import Context
from gongkai.ui.office_settings.page import Page
from gongkai.ui.review.outcomes import OUTCOMES
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.plain import PlainText


class ReturnReasonsPage(Page):
    """One reason a line, the most usual first."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("退回理由"), self.tr("审查人退回时从这里选，也可以自己写"))
        card = QFrame(self)
        theme.mark(card, role="card")
        self._lines = PlainText(card)
        self._lines.setTabChangesFocus(True)
        buddy = label(self.tr("常用理由，每行一条(&R)"), parent=card)
        buddy.setBuddy(self._lines)
        self._lines.setAccessibleName(self.tr("常用退回理由"))
        self._save = button(self.tr("保存"), self.keep, "primary", card)
        row = QHBoxLayout()
        row.addWidget(self._save)
        row.addWidget(button(self.tr("恢复自带的理由"), self._take_usual, "", card))
        row.addStretch(1)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(*[theme.scaled(20)] * 4)
        inner.setSpacing(theme.scaled(8))
        inner.addWidget(buddy)
        inner.addWidget(self._lines, 1)
        inner.addLayout(row)
        self.column.addWidget(card, 1)

    def refresh(self) -> None:
        """Reads the reasons."""
        self.context.tasks.database(partial(settings.return_reasons, self.context.desk), self._show)

    def keep(self) -> None:
        """Keeps the lines as they stand."""
        reasons = self._lines.toPlainText().split("\n")
        self.change(lambda desk: settings.set_return_reasons(desk, reasons), self.tr("退回理由已保存"))

    def _show(self, reasons: tuple[str, ...]) -> None:
        self._lines.setPlainText("\n".join(reasons or _usual()))

    def _take_usual(self) -> None:
        self._lines.setPlainText("\n".join(_usual()))


def _usual() -> tuple[str, ...]:
    return OUTCOMES[Action.RETURN].reasons
