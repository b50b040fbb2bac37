"""The card of the block of numbers (号段) that this workspace draws from."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout

from gongkai.commands.number_block import number_block, set_number_block
from gongkai.domain.errors import UserError
from gongkai.domain.number_block import WHOLE, NumberBlock, read_block
from gongkai.ui import language, theme
from gongkai.ui.office_settings.page import Page
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label


class NumberBlockCard(QFrame):
    """Two numbers to type, and under them how many are left, or why they will not do."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        theme.mark(self, role="card")
        self._page, self._kept = page, WHOLE
        self._first, self._last = QLineEdit(self), QLineEdit(self)
        self._first.setAccessibleName(self.tr("起号"))
        self._last.setAccessibleName(self.tr("止号"))
        self._last.setPlaceholderText(self.tr("不限"))
        self._left, self._wrong = label("", "note", self, wraps=True), label("", "error", self, wraps=True)
        self._save = button(self.tr("保存号段"), self._keep, "", self)
        for box in (self._first, self._last):
            box.setMaximumWidth(theme.scaled(120))
            box.textChanged.connect(lambda _text: self._look())
        self._lay_out()

    def refresh(self) -> None:
        """Reads the block in use."""
        desk = self._page.context.desk
        self._page.context.tasks.database(lambda: number_block(desk), self._show)

    def _show(self, found: tuple[NumberBlock, int | None]) -> None:
        self._kept, left = found
        self._first.setText(str(self._kept.first))
        self._last.setText("" if self._kept.last is None else str(self._kept.last))
        told = (
            self.tr("号段没有止号，不会用完。") if left is None else self.tr("今年还剩 {left} 个号。").format(left=left)
        )
        if self._kept.runs_out(left):
            told += self.tr("快用完了，请尽早商定下一个号段。")
        self._left.setText(told)
        self._look()

    def _look(self) -> None:
        try:
            block, wrong = read_block(self._first.text(), self._last.text()), ""
        except UserError as error:
            block, wrong = self._kept, language.sentence(error.message)
        self._wrong.setText(wrong)
        self._save.setEnabled(block != self._kept)

    def _keep(self) -> None:
        block = read_block(self._first.text(), self._last.text())
        self._page.change(lambda desk: set_number_block(desk, block), self.tr("号段已保存"))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for text, box in ((self.tr("号段从(&F)"), self._first), (self.tr("到(&T)"), self._last)):
            row.addWidget(self._name(text, box))
            row.addWidget(box)
        row.addStretch(1)
        row.addWidget(self._save)
        purpose = self.tr(
            "发文字号和索引号的序号都在号段里编，每年从起号编起。一个单位用几个工作库时，各库的号段不要重叠。"
        )
        inner = QVBoxLayout(self)
        inner.setContentsMargins(*[theme.scaled(20)] * 4)
        inner.setSpacing(theme.scaled(8))
        inner.addWidget(label(purpose, "note", self, wraps=True))
        inner.addLayout(row)
        inner.addWidget(self._left)
        inner.addWidget(self._wrong)

    def _name(self, text: str, box: QLineEdit) -> QLabel:
        made = label(text, "note", self)
        made.setBuddy(box)
        return made
