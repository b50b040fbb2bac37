"""The particulars of one delivery: why it waits, or where the record stands and how the receipt reads."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from gongkai.domain.outbox import DeliveryState
from gongkai.ui import language, theme, words
from gongkai.ui.punctuation import listed, named, points
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label, tip

if TYPE_CHECKING:
    from gongkai.commands.deliveries import Particulars


class Details(QFrame):
    """A card under the list; everything in it can be marked and copied, and a link opens only by its button."""

    compare = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="card")
        self._url, self._entry = "", ""
        self._title = label("", "section", self, wraps=True)
        self._open = button(self.tr("打开公开页面"), self._open_record, "", self)
        self._compare = button(self.tr("对照两个版本"), lambda: self.compare.emit(self._entry), "primary", self)
        self._rows = QFormLayout()
        self._rows.setHorizontalSpacing(theme.scaled(16))
        self._rows.setVerticalSpacing(0)
        self._rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._compare, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.scaled(20)] * 4)
        column.addLayout(head)
        column.addLayout(self._rows)

    def show_delivery(self, told: "Particulars", why: str = "") -> None:
        """Shows one delivery; `why` says what it waits for."""
        line = told.line
        self._title.setText(line.title)
        self._url = line.receipt.url if line.receipt else ""
        self._open.setVisible(bool(self._url))
        self._entry = line.id
        self._compare.setVisible(line.state is DeliveryState.CONFLICT)
        while self._rows.rowCount():
            self._rows.removeRow(0)
        first = {self.tr("夜间核对"): language.sentence(line.alarm), self.tr("为什么等"): why}
        for name, text in (first | self._facts_of(told)).items():
            if text:
                self._rows.addRow(*_fact(name, text))

    def _facts_of(self, told: "Particulars") -> dict[str, str]:
        line, receipt = told.line, told.line.receipt
        facts = {
            self.tr("办理"): f"{words.operation(line.operation)}　{words.revision(line.revision)}　{line.unit}",
            self.tr("记录地址"): receipt.url if receipt else "",
            self.tr("公开时间"): words.whole_moment(receipt.published_at) if receipt else "",
            self.tr("内容哈希"): line.payload_sha256,
            self.tr("回执版本"): receipt.etag if receipt else "",
            self.tr("附件"): listed(told.files),
            # In one line, to be copied into a register.
            self.tr("目录信息"): points(named(name, text) for name, text in told.catalogue.items() if text),
            self.tr("上次结果"): "" if receipt else language.sentence(line.last_answer),
        }
        if line.tries and not receipt:
            facts[self.tr("已试")] = self.tr("{n} 次").format(n=line.tries)
        return facts

    def _open_record(self) -> None:
        QDesktopServices.openUrl(QUrl(self._url))


def _fact(name: str, text: str) -> tuple[QLabel, QLineEdit]:
    """A name with its text, to be marked and copied; a long one is walked along, never cut off."""
    shown = QLineEdit(text)
    shown.setReadOnly(True)
    shown.setCursorPosition(0)
    shown.setToolTip(tip(text))
    theme.mark(shown, role="fact")
    head = label(name, "note")
    head.setBuddy(shown)
    return head, shown
