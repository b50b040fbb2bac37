"""What does not fit on a screen: cut, overlapping, scrolled sideways, shortened in silence, wider than the screen."""

from collections.abc import Iterator
from html import unescape
from itertools import combinations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QTableView,
    QTabWidget,
    QToolTip,
    QWidget,
)

from gongkai.ui import theme
from gongkai.ui.finder.box import Finder
from gongkai.ui.tour.overlay import Tour
from gongkai.ui.widgets import chip
from gongkai.ui.widgets.cells import FACTS, ChipCell
from pictures.inspecting import cut_off, named, visible

_CONTROLS = (QLabel, QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QTabBar, QProgressBar)
_OWN_LAYOUT = (QStackedWidget, QSplitter, QTabWidget, QAbstractScrollArea, QComboBox, QLineEdit, QCalendarWidget)
"""Whose children lie over each other by design."""
_PADDING = 16


def misfits(seen: QWidget, size: tuple[int, int]) -> list[str]:
    """Everything on a screen of this size that a person could not read or reach, in words."""
    found = [f"cut off: {each}" for each in cut_off(seen)]
    found += [f"clipped: {named(one)}" for one in visible(seen) if isinstance(one, _CONTROLS) and _is_clipped(one)]
    found += [f"overlapping: {each}" for each in _overlapping(seen)]
    found += [f"scrolls sideways: {named(one)}" for one in visible(seen) if _scrolls_sideways(one)]
    found += [f"shortened without a tool tip: {each}" for each in _silently_shortened(seen)]
    if seen.width() > size[0] or seen.height() > size[1]:
        found.append(f"larger than the screen: {seen.width()} x {seen.height()}")
    return sorted(set(found))


def _is_clipped(widget: QWidget) -> bool:
    """Whether a part of it lies outside of what it lies in; downwards one may scroll."""
    box, one = QRect(QPoint(0, 0), widget.size()), widget
    while not one.isWindow() and (above := one.parentWidget()):
        if isinstance(above, QComboBox | QCalendarWidget | QAbstractSpinBox | QTabBar | QAbstractItemView):
            return False  # its parts are its own
        box.translate(one.pos())
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            return box.left() < -1 or box.right() > above.width() + 1
        if not above.rect().adjusted(-1, -1, 1, 1).contains(box):
            return True
        one = above
    return False


def _overlapping(seen: QWidget) -> Iterator[str]:
    for above in (seen, *visible(seen)):
        if isinstance(above, _OWN_LAYOUT) or isinstance(above.parentWidget(), QAbstractScrollArea):
            continue
        inside = [one for one in above.children() if isinstance(one, QWidget) and one.isVisible()]
        for one, other in combinations([each for each in inside if not isinstance(each, Tour | Finder)], 2):
            shared = one.geometry().intersected(other.geometry())
            if shared.width() > 1 and shared.height() > 1 and not one.isWindow() and not other.isWindow():
                yield f"{named(one)} and {named(other)}"


def _scrolls_sideways(widget: QWidget) -> bool:
    """A list or a page; a table that is filled in may be as wide as it is, and so may a page that was made larger."""
    if isinstance(widget, QTabBar):
        return widget.usesScrollButtons() and widget.sizeHint().width() > widget.width() + 1
    if not isinstance(widget, QAbstractScrollArea) or widget.property("role") == "grid":
        return False
    return widget.objectName() != "pageView" and widget.horizontalScrollBar().isVisible()


def _silently_shortened(seen: QWidget) -> Iterator[str]:
    for one in tuple(visible(seen)):  # tool tips are widgets too, and come and go
        if isinstance(one, QComboBox) and not one.isEditable():
            room = one.width() - theme.scaled(34)
            if one.fontMetrics().horizontalAdvance(one.currentText()) > room and not one.toolTip():
                yield f"{named(one)}: {one.currentText()[:30]}"
        elif isinstance(one, QAbstractItemView) and not _in_calendar(one):
            yield from (f"{named(one)}: {text[:30]}" for text in _shortened_cells(one))


def _in_calendar(view: QWidget) -> bool:
    above = view.parentWidget()
    while above is not None and not isinstance(above, QCalendarWidget):
        above = above.parentWidget()
    return above is not None


def _shortened_cells(view: QAbstractItemView) -> Iterator[str]:
    small = QFontMetrics(theme.font(12))
    for index in _cells(view):
        room = view.visualRect(index).width() - theme.scaled(_PADDING)
        if isinstance(view.itemDelegateForIndex(index), ChipCell) and chip.measure(str(index.data())).width() > room:
            yield f"{index.data()} (a chip)"
        for text, metrics in ((index.data(), view.fontMetrics()), (index.data(FACTS), small)):
            if not isinstance(text, str) or not text:
                continue
            widest = max(metrics.horizontalAdvance(line) for line in text.splitlines())
            if widest > room and not _is_wrapped(view, index) and text not in _tool_tip(view, index):
                yield text


def _tool_tip(view: QAbstractItemView, index: QModelIndex) -> str:
    """What stands under a mouse that rests on the cell."""
    at = view.visualRect(index).intersected(view.viewport().rect()).center()
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at)))
    told = unescape(QToolTip.text())
    QToolTip.hideText()
    return told


def _is_wrapped(view: QAbstractItemView, index: QModelIndex) -> bool:
    wraps = getattr(view, "wordWrap", bool)()
    box = view.visualRect(index)
    flags = Qt.TextFlag.TextWordWrap
    needed = view.fontMetrics().boundingRect(
        QRect(0, 0, box.width() - theme.scaled(_PADDING), 9999), flags, index.data()
    )
    return bool(wraps) and needed.height() <= box.height() and needed.width() <= box.width()


def _cells(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model, shown = view.model(), view.viewport().rect()
    for row in range(min(model.rowCount(view.rootIndex()), 60)):
        for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
            index = model.index(row, column, view.rootIndex())
            is_hidden = isinstance(view, QTableView) and view.isColumnHidden(column)
            if not is_hidden and view.visualRect(index).intersects(shown):
                yield index
