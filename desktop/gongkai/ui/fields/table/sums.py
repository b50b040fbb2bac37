"""The sums below a table, each under its own column."""

from collections.abc import Iterable, Sequence
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gongkai.domain.form import Field
from gongkai.domain.row_memo import RowMemo
from gongkai.ui import theme, words
from gongkai.ui.fields.table.model import NUMERIC, TypedRow
from gongkai.ui.fields.table.view import RowsView
from gongkai.ui.punctuation import clauses, named

_NOTHING = Decimal(0)
_NO_FIGURE = Decimal("NaN")


class SumBar(QWidget):
    """Paints the sums of a view's columns in line with the columns themselves."""

    def __init__(self, view: RowsView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        model = view.rows
        self._sums = ColumnSums(model.columns)
        for changed in (model.dataChanged, model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self.count)
        view.horizontalHeader().sectionResized.connect(lambda *_: self.update())
        view.horizontalScrollBar().valueChanged.connect(lambda *_: self.update())
        self.setVisible(any(is_summed(column) for column in model.columns))
        self.count()

    def count(self, *_change: object) -> None:
        """Adds the columns up again."""
        columns = self._view.rows.columns
        totals = self._sums.count(self._view.rows.rows)
        said = [f"{words.field_label(column)} {total}" for column, total in zip(columns, totals, strict=True) if total]
        self.setAccessibleName(named(self.tr("合计"), clauses(said)))
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
        for at, total in enumerate(self._sums.totals):
            cell = QRect(
                left + header.sectionViewportPosition(at), 0, header.sectionSize(at) - theme.scaled(12), self.height()
            )
            painter.drawText(cell, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, total)


class ColumnSums:
    """The exact sums of a table's columns, counted again and again while it is edited."""

    def __init__(self, columns: Sequence[Field]) -> None:
        self._summed = [column.name for column in columns if is_summed(column)]
        self._columns = columns
        self._memo = RowMemo(self._figures)
        self.totals: tuple[str, ...] = ("",) * len(columns)

    def count(self, rows: Sequence[TypedRow]) -> tuple[str, ...]:
        """Each column's sum with separators; empty while nothing, or something that is no figure, is typed."""
        figures = self._memo.results(rows) if self._summed else []
        sums = dict(zip(self._summed, map(_total, zip(*figures, strict=True)), strict=False))
        self.totals = tuple(sums.get(column.name, "") for column in self._columns)
        return self.totals

    def _figures(self, row: TypedRow) -> tuple[Decimal | None, ...]:
        return tuple(_figure(row.get(name)) for name in self._summed)


def is_summed(column: Field) -> bool:
    """Whether adding up this column means something: amounts and counts, but not rates, years or bare numbers."""
    return column.type in NUMERIC and column.unit not in ("", "%", "年") and "/" not in column.unit


def _figure(typed: object) -> Decimal | None:
    text = str(typed).replace(",", "").replace("，", "").strip() if typed else ""
    try:
        return Decimal(text) if text else None
    except InvalidOperation:
        return _NO_FIGURE


def _total(figures: Iterable[Decimal | None]) -> str:
    typed = [figure for figure in figures if figure is not None]
    if not typed or not all(figure.is_finite() for figure in typed):
        return ""
    return f"{sum(typed, _NOTHING):,f}"
