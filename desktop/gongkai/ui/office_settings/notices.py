"""The page of the system's notifications, on this machine: off until somebody wants them."""

from PySide6.QtWidgets import QCheckBox

from gongkai.ui import notifying
from gongkai.ui.context import Context
from gongkai.ui.office_settings.page import Page
from gongkai.ui.widgets.labels import label


class NoticesPage(Page):
    """One choice, with what it tells and what it never does."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("系统通知"), self.tr("只管这台电脑上的您"))
        self._on = QCheckBox(self.tr("退回、逾期、快到期和发布异常时用系统通知告诉我(&N)"), self)
        self._on.clicked.connect(self._keep)
        self.column.addWidget(self._on)
        said = self.tr("通知里只有件数，没有事项的标题和内容。从下次登录起每一刻钟看一次。")
        self.column.addWidget(label(said, "facts", self, wraps=True))
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Shows what is chosen."""
        self._on.setChecked(notifying.wanted())

    def _keep(self) -> None:
        notifying.want(self._on.isChecked())
        self.context.message.emit(self.tr("已保存"))
