"""What is wrong with a screen for who reads it, hears it, or has no mouse; computed from the widgets themselves."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTableView,
    QTextEdit,
    QToolButton,
    QWidget,
)

from gongkai.ui.finder.box import Finder
from gongkai.ui.widgets.labels import OneLine

_TYPED_INTO = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)
_WORKED = (*_TYPED_INTO, QAbstractButton, QAbstractItemView, QTabBar)
_SPOKEN_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.UserRole,
)
_ROWS_READ = 200
_INSIDE = (QComboBox, QAbstractSpinBox, QLineEdit, QTabBar, QHeaderView, QCalendarWidget)
"""Controls whose own parts are theirs to name and to reach."""


def visible(where: QWidget) -> Iterator[QWidget]:
    """Every widget that is drawn on a screen."""
    yield from (one for one in where.findChildren(QWidget) if one.isVisible() and not one.visibleRegion().isEmpty())


def nameless(where: QWidget) -> list[str]:
    """Controls that a screen reader has no name for, or whose field nobody names with a label or a name."""
    found = [_told(face) for face in _faces(QAccessible.queryAccessibleInterface(where)) if _is_nameless(face)]
    return sorted(set(found))


def unreachable(where: QWidget) -> list[str]:
    """Controls that Tab never comes to, and tables that never let it go."""
    return sorted(
        {
            named(one)
            for one in visible(where)
            if isinstance(one, _WORKED) and one.isEnabled() and not _is_part(one) and not _is_reached(one)
        }
    )


def rich(where: QWidget) -> list[str]:
    """Labels that would take what is typed for markup."""
    labels = (one for one in visible(where) if isinstance(one, QLabel))
    return sorted({named(one) for one in labels if one.textFormat() is not Qt.TextFormat.PlainText and one.text()})


def cut_off(where: QWidget) -> list[str]:
    """Words that do not fit where they stand."""
    return sorted({f"{named(one)}: {_words(one)!r}" for one in visible(where) if _is_cut(one)})


def _faces(face: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if face is None or face.state().invisible:
        return
    yield face
    if face.role() in (QAccessible.Role.Table, QAccessible.Role.List, QAccessible.Role.Tree, QAccessible.Role.ComboBox):
        return  # their cells say what they hold
    for index in range(face.childCount()):
        yield from _faces(face.child(index))


def _is_nameless(face: QAccessibleInterface) -> bool:
    widget = face.object()
    if not isinstance(widget, _WORKED) or _is_part(widget) or not widget.isVisible():
        return False
    return not face.text(QAccessible.Text.Name).strip()


def _is_part(widget: QWidget) -> bool:
    """Whether it belongs to a control that is itself named and reached."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, _INSIDE) or (isinstance(widget, QHeaderView) and isinstance(above, QAbstractItemView)):
            return True
        if isinstance(above, QAbstractItemView) and isinstance(widget, QAbstractButton):
            return True  # the corner of a table
        above = above.parentWidget()
    return False


def _is_reached(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractButton) and (widget.autoExclusive() or widget.group()):
        return any(_is_stop(one) for one in _group_of(widget))  # the arrow keys walk within a group
    above = widget.parentWidget()
    if isinstance(above, Finder):
        return True  # the arrow keys walk its list from the box
    if above is not None and above.objectName() == "questionRow":
        return _is_stop(above)  # its row is answered by Y, N and X
    traps = isinstance(widget, QAbstractItemView) and widget.tabKeyNavigation() and widget.property("role") != "grid"
    return _is_stop(widget) and not traps


def _is_stop(widget: QWidget) -> bool:
    """Whether Tab comes here."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _group_of(button: QAbstractButton) -> list[QAbstractButton]:
    if group := button.group():
        return group.buttons()
    above = button.parentWidget()
    return [one for one in above.findChildren(QAbstractButton) if one.autoExclusive()] if above else [button]


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return _is_label_cut(widget)
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton) or (
        isinstance(widget, QToolButton) and widget.text()
    ):
        return bool(widget.text()) and widget.sizeHint().width() > widget.width() + 1
    if isinstance(widget, QLineEdit) and not widget.text() and not isinstance(widget.parent(), QComboBox):
        return _wide(widget, widget.placeholderText()) > widget.width() - 12
    if isinstance(widget, QTabBar):
        return bool(_cut_tabs(widget))
    if isinstance(widget, QTableView):
        return _is_head_cut(widget)
    return isinstance(widget, QScrollArea) and _scrolls_sideways(widget)


def _cut_tabs(bar: QTabBar) -> list[str]:
    shown = (i for i in range(bar.count()) if bar.isTabVisible(i))
    return [bar.tabText(i) for i in shown if _wide(bar, bar.tabText(i)) > bar.tabRect(i).width()]


def _is_label_cut(label: QLabel) -> bool:
    text, room = QLabel.text(label), label.contentsRect()
    if not text or isinstance(label, OneLine) or label.toolTip() == text:
        return False  # a title gives way, and says the whole under the mouse
    if label.wordWrap():
        words = label.fontMetrics().boundingRect(QRect(0, 0, room.width(), 9999), Qt.TextFlag.TextWordWrap, text)
        return label.heightForWidth(label.width()) > label.height() + 2 or words.width() > room.width() + 1
    return max(_wide(label, line) for line in text.splitlines() or [""]) > room.width() + 1


def _is_head_cut(table: QTableView) -> bool:
    head = table.horizontalHeader()
    if head.isHidden() or table.property("role") == "grid":
        return False
    sections = (i for i in range(head.count()) if not head.isSectionHidden(i))
    return any(
        _wide(head, str(head.model().headerData(i, Qt.Orientation.Horizontal) or "")) + 12 > head.sectionSize(i)
        for i in sections
    )


def _scrolls_sideways(area: QScrollArea) -> bool:
    """Whether what is inside is wider than the room for it, whether or not it can be scrolled."""
    inside = area.widget()
    return inside is not None and inside.width() > area.viewport().width() + 1


def _wide(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text.replace("&", ""))


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.placeholderText()
    if isinstance(widget, QTabBar):
        return " ".join(_cut_tabs(widget))
    if isinstance(widget, QTableView):
        head = widget.horizontalHeader()
        return " ".join(str(head.model().headerData(i, Qt.Orientation.Horizontal)) for i in range(head.count()))
    return str(getattr(widget, "text", lambda: "")())


def _told(face: QAccessibleInterface) -> str:
    widget = face.object()
    return named(widget) if isinstance(widget, QWidget) else str(face.role())


def named(widget: QWidget) -> str:
    """Where it stands, for who has to mend it."""
    path: list[str] = []
    one: QWidget | None = widget
    while one is not None and not one.isWindow() and len(path) < 4:
        path.append(type(one).__name__ + (f"#{one.objectName()}" if one.objectName() else ""))
        one = one.parentWidget()
    where: QRect = widget.geometry()
    return " < ".join(path) + f" at {where.x()},{where.y()}"


def said(where: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that a screen says, drawn, under the mouse or to a screen reader, with where it stands."""
    for one in (where, *visible(where)):
        here = named(one)
        yield from ((here, text) for text in (one.toolTip(), one.accessibleName(), one.accessibleDescription()))
        yield from ((here, text) for text in _said_by(one))


def _said_by(widget: QWidget) -> Iterator[str]:
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
        yield widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (text for i in range(widget.count()) for text in (widget.tabText(i), widget.tabToolTip(i)))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _said_in(widget.model())
    yield from (text for action in widget.actions() for text in (action.text(), action.toolTip()))


def _said_in(model: QAbstractItemModel) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        if not isinstance(model, QAbstractListModel):
            yield from (str(model.headerData(column, Qt.Orientation.Horizontal, r) or "") for r in _SPOKEN_ROLES)
        for row in range(min(model.rowCount(), _ROWS_READ)):
            told = (model.index(row, column).data(role) for role in _SPOKEN_ROLES)
            yield from (text for text in told if isinstance(text, str))
