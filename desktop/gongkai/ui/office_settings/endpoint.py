"""The page that says where publications go, and tries whether somebody answers there."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from gongkai.domain import places
from gongkai.domain.errors import UserError
from gongkai.ui.context import Context
from gongkai.ui.office_settings.page import Page
from gongkai.ui.outbox.fields import EndpointFields
from gongkai.ui.outbox.line_fields import LineFields
from gongkai.ui.outbox.passwords import keep_passwords
from gongkai.ui.outbox.settings import EndpointSettings, remember
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.progress import ProgressRow

if TYPE_CHECKING:
    from gongkai.commands.desk import Desk


class EndpointPage(Page):
    """Address, account and password; what is tried is also kept once it was answered."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("发布端"), self.tr("签发后的公开记录发到这里；待发与已发里也能改"))
        self._fields, self._line, self._progress = EndpointFields(self), LineFields(self), ProgressRow(self)
        self._told = label("", "facts", self, wraps=True)
        self._try = button(self.tr("试连并保存"), self.try_it, "primary", self)
        self._lay_out()

    def refresh(self) -> None:
        """Shows what is set."""
        usual = places.account(self.context.desk.account.department)
        self._fields.show_settings(self.context.endpoint, usual)
        self._line.show_settings(self.context.endpoint.line)

    def try_it(self) -> None:
        """Asks the endpoint who we are there; the password is kept where the answer is the account's name."""
        if self._fields.ask_for_what_is_missing() or self._progress.is_following:
            return
        endpoint, desk = replace(self._fields.settings(), line=self._line.settings()), self.context.desk
        self._told.clear()
        task = self.context.tasks.pool(lambda _task: _ask(desk, endpoint), self._answered)
        self._progress.follow(task, self.tr("正在试连"))

    def _answered(self, endpoint: EndpointSettings) -> None:
        remember(endpoint)
        self.context.endpoint = endpoint
        self._told.setText(
            self.tr("已连上，账号“{account}”可用；地址、账号和口令都已保存。").format(account=endpoint.account)
        )
        self.context.message.emit(self.tr("发布端设置已保存"))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._told, 1)
        row.addWidget(self._try)
        self.column.addWidget(self._fields)
        self.column.addWidget(self._line)
        self.column.addWidget(self._progress)
        self.column.addLayout(row)
        self.column.addStretch(1)


def _ask(desk: "Desk", endpoint: EndpointSettings) -> EndpointSettings:
    from gongkai.sync.endpoint import DeliveryError

    try:
        with endpoint.opened() as asked:
            asked.whoami()
    except DeliveryError as error:
        raise UserError("没有连上发布端", error.words, "请核对地址、账号和口令，或请发布端的管理员查看。") from None
    keep_passwords(desk, endpoint)
    return endpoint
