"""Choosing the form of a new disclosure: the forms of the area first, found by typing."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gongkai.domain.area import AREAS
from gongkai.domain.bigrams import matches
from gongkai.domain.disclosure import DisclosureSummary
from gongkai.domain.form import Form
from gongkai.ui import form_words, theme, words
from gongkai.ui.actions import Act
from gongkai.ui.widgets.announcing import announce
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.cells import FACTS, ROW, VALUE, TitleCell
from gongkai.ui.widgets.labels import label, tip

_WALKING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class FormChooser(QDialog):
    """Lists the forms as one types; Enter chooses. `chosen` carries the id of the form.

    `renewed` carries the id of last period's disclosure, where it is to be the start of this one.

    `title` and `choose` are the words of the window and its button where the form is not for a new disclosure.
    """

    chosen = Signal(str)
    renewed = Signal(str)

    def __init__(
        self,
        forms: Mapping[str, Form],
        area: int | None,
        parent: QWidget | None = None,
        title: str = "",
        choose: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title or Act.NEW.word)
        self._forms = sorted(
            forms.values(), key=lambda form: (form.area != area, form.area, words.order(words.title(form)))
        )
        self._search, self._list = QLineEdit(self), QListWidget(self)
        self._search.setPlaceholderText(self.tr("输入表单或领域的名称"))
        self._search.setAccessibleName(self.tr("查找表单"))
        self._search.textChanged.connect(self._refill)
        self._search.returnPressed.connect(self._choose)
        self._search.installEventFilter(self)
        self._list.setItemDelegate(TitleCell(self._list))
        self._list.setAccessibleName(self.tr("表单"))
        self._list.itemActivated.connect(lambda _item: self._choose())
        self._about = label("", "note", self, wraps=True)
        self._list.currentItemChanged.connect(lambda _now, _before: self._say_about())
        self._start = button(choose or self.tr("开始填报"), self._choose, "primary", self)
        self._last: Mapping[str, DisclosureSummary] = {}
        self._renew = button(self.tr("按上期新建"), self._choose_last, "", self)
        self._renew.hide()
        self._lay_out()
        self._refill()
        self.resize(theme.scaled(560), theme.scaled(460))

    def offer_last(self, last: Mapping[str, DisclosureSummary]) -> None:
        """Offers to start from last period's disclosure of a form, where there is one."""
        self._last = last
        self._say_about()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets the arrow keys walk the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _WALKING:
            QApplication.sendEvent(self._list, event)
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._about, 1)
        row.addWidget(button(self.tr("取消"), self.reject, "", self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._renew, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._start, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.scaled(20)] * 4)
        column.setSpacing(theme.scaled(12))
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        column.addLayout(row)

    def _refill(self) -> None:
        quiet = self._list.blockSignals(True)  # what is chosen now is said once, below
        self._list.clear()
        for form in self._matching():
            item = QListWidgetItem(words.title(form), self._list)
            item.setData(VALUE, form.id)
            item.setData(FACTS, "　".join((words.title(AREAS[form.area - 1]), form_words.said(form.deadline.text_zh))))
            item.setSizeHint(QSize(0, theme.scaled(ROW)))
        self._list.setCurrentRow(0)
        self._list.blockSignals(quiet)
        self._say_about()

    def _matching(self) -> Iterable[Form]:
        typed = self._search.text()
        return (form for form in self._forms if matches(typed, *_names(form)))

    def _say_about(self) -> None:
        item = self._list.currentItem()
        form = next((form for form in self._forms if item and form.id == item.data(VALUE)), None)
        self._start.setEnabled(form is not None)
        last = self._last.get(form.id) if form else None
        self._renew.setVisible(last is not None)
        self._renew.setToolTip(tip(self.tr("带上“{0}”的内容，并标出要改的地方").format(last.title)) if last else "")
        self._about.setText(form_words.said(form.purpose_zh) if form else self.tr("没有这个名称的表单。"))
        if self.isVisible() and not self._list.hasFocus():  # the list says its own rows
            announce(self._list, words.title(form) if form else self._about.text())

    def _choose(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.accept()
            self.chosen.emit(item.data(VALUE))

    def _choose_last(self) -> None:
        item = self._list.currentItem()
        last = self._last.get(item.data(VALUE)) if item else None
        if last is not None:
            self.accept()
            self.renewed.emit(last.id)


def _names(form: Form) -> tuple[str, ...]:
    """What a form is found by, in either language."""
    area = AREAS[form.area - 1]
    return form.title_zh, words.title(form), area.title_zh, words.title(area), form.no
