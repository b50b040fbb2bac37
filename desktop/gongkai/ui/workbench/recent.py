"""What was open last, to go on with it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from gongkai.domain.disclosure import DisclosureSummary
from gongkai.ui import theme
from gongkai.ui.widgets import chip
from gongkai.ui.widgets.cells import FACTS, ROW, VALUE, TitleCell


class RecentList(QListWidget):
    """Titles with where they stand; Enter or a click opens one. `opened` carries its id."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recent")
        self.setAccessibleName(self.tr("最近打开"))
        self.setItemDelegate(TitleCell(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._open)
        self.itemActivated.connect(self._open)

    def show_rows(self, rows: Sequence[DisclosureSummary]) -> None:
        """Replaces what is listed."""
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.title, self)
            item.setData(VALUE, row.id)
            item.setData(
                FACTS, "　".join(part for part in (chip.state_text(row.state, row.revision), row.doc_no) if part)
            )
            item.setToolTip(row.title)
            item.setSizeHint(QSize(0, theme.dense(ROW)))

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(item.data(VALUE))
