"""The sums below a table, each under its own column."""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gongkai.domain.form import Field
from gongkai.ui import theme
from gongkai.ui.fields.table.model import NUMERIC, TypedRow
from gongkai.ui.fields.table.view import RowsView


class SumBar(QWidget):
    """Paints the sums of a view's columns in line with the columns themselves."""

    def __init__(self, view: RowsView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._sums: tuple[str, ...] = ()
        model = view.rows
        for changed in (model.dataChanged, model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self.count)
        view.horizontalHeader().sectionResized.connect(lambda *_: self.update())
        view.horizontalScrollBar().valueChanged.connect(lambda *_: self.update())
        self.setVisible(any(is_summed(column) for column in model.columns))
        self.count()

    def count(self, *_change: object) -> None:
        """Adds the columns up again."""
        columns, rows = self._view.rows.columns, self._view.rows.rows
        self._sums = tuple(column_sum(column, rows) if is_summed(column) else "" for column in columns)
        words = [f"{column.label_zh} {total}" for column, total in zip(columns, self._sums, strict=True) if total]
        self.setAccessibleName(self.tr("合计") + "：" + "，".join(words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, theme.scaled(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(theme.tokens().ink2))
        header, left = self._view.horizontalHeader(), self._view.viewport().x()
        painter.drawText(QRect(0, 0, left, self.height()), Qt.AlignmentFlag.AlignCenter, self.tr("合计"))
        painter.setClipRect(left, 0, self.width() - left, self.height())
        painter.setPen(QColor(theme.tokens().ink))
        for at, total in enumerate(self._sums):
            cell = QRect(
                left + header.sectionViewportPosition(at), 0, header.sectionSize(at) - theme.scaled(12), self.height()
            )
            painter.drawText(cell, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, total)


def is_summed(column: Field) -> bool:
    """Whether adding up this column means something: amounts and counts, but not rates, years or bare numbers."""
    return column.type in NUMERIC and column.unit not in ("", "%", "年") and "/" not in column.unit


def column_sum(column: Field, rows: Sequence[TypedRow]) -> str:
    """The exact sum with thousands separators; empty while nothing, or something that is no figure, is typed."""
    typed = [str(row[column.name]).replace(",", "").replace("，", "").strip() for row in rows if row.get(column.name)]
    try:
        figures = [Decimal(text) for text in typed]
    except InvalidOperation:
        return ""
    total = sum(figures, Decimal(0))
    return f"{total:,f}" if figures and total.is_finite() else ""
