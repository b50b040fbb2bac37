"""The box itself: a line to type into and what was found, over the window; it goes as it came, by Esc."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gongkai.domain.disclosure import DisclosureSummary
from gongkai.ui import theme
from gongkai.ui.context import Context
from gongkai.ui.finder import offers
from gongkai.ui.finder.offers import Offer
from gongkai.ui.punctuation import clauses
from gongkai.ui.widgets import chip
from gongkai.ui.widgets.announcing import announce
from gongkai.ui.widgets.cells import FACTS, ROW, VALUE, TitleCell
from gongkai.ui.widgets.labels import label

WIDTH, HEIGHT = 640, 460
_WALKING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class Finder(QFrame):
    """Lies over the window it was made for; `commands` says what can be done there now."""

    def __init__(self, context: Context, commands: Callable[[], Sequence[Offer]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("finder")
        self._context, self._commands, self._window = context, commands, parent
        self._offered: Sequence[Offer] = ()
        self._before: QWidget | None = None
        self._asked = self._answered = ""
        self._reading = False
        self._typed, self._list = QLineEdit(self), QListWidget(self)
        self._note = label("", "note", self)
        self._set_up()
        self.hide()
        parent.installEventFilter(self)

    def open(self) -> None:
        """Shows the box with what was open last; a second call takes it away."""
        if self.isVisible():
            self.leave()
            return
        self._before = QApplication.focusWidget()
        self._offered = self._commands()
        self._typed.clear()
        self._show_found(())
        self._place()
        self.show()
        self.raise_()
        self._typed.setFocus(Qt.FocusReason.ShortcutFocusReason)
        desk = self._context.desk
        self._context.tasks.pool(lambda _task: offers.read_recent(desk), self._show_recent)

    @property
    def text(self) -> str:
        """What is typed in it."""
        return self._typed.text()

    def look_for(self, text: str) -> None:
        """Looks for this as if it were typed."""
        self._typed.setText(text)

    def leave(self) -> None:
        """Takes the box away; the cursor is where it was before."""
        before, self._before = self._before, None
        if before is not None and before.isVisible():  # first: hiding alone gives the cursor to whoever is next
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self._list.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets the arrow keys walk the list while one types, and keeps the box in the middle of its window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self._typed and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _WALKING:
                QApplication.sendEvent(self._list, event)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        if watched is self._typed and isinstance(event, QFocusEvent) and event.lostFocus():
            self._leave_if_elsewhere(event)
        return super().eventFilter(watched, event)

    # ---- what it is made of

    def _set_up(self) -> None:
        self._typed.setPlaceholderText(self.tr("输入标题、文号、内容或要办的事"))
        self._typed.setAccessibleName(self.tr("查找与命令"))
        self._typed.setClearButtonEnabled(True)
        self._typed.textChanged.connect(self._look)
        self._typed.returnPressed.connect(self._run)
        self._typed.installEventFilter(self)
        self._list.setAccessibleName(self.tr("找到的事项和命令"))
        self._list.setItemDelegate(TitleCell(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentItemChanged.connect(lambda item, _before: self._say(item))
        self._list.itemClicked.connect(lambda _item: self._run())
        self._note.setContentsMargins(*(theme.scaled(side) for side in (12, 5, 12, 7)))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._typed)
        column.addWidget(self._list, 1)
        column.addWidget(self._note)

    def _say(self, item: QListWidgetItem | None) -> None:
        """The cursor stays in the box: who does not see the list hears which line Enter would open."""
        if item is not None and self.isVisible():
            announce(self._list, str(item.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _place(self) -> None:
        around = self._window.rect()
        width = min(theme.scaled(WIDTH), around.width() - theme.scaled(32))
        height = min(theme.scaled(HEIGHT), around.height() - theme.scaled(96))
        self.setGeometry((around.width() - width) // 2, theme.scaled(56), width, height)

    def _leave_if_elsewhere(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason):
            self._before = None
            self.leave()

    # ---- what is found

    def _look(self) -> None:
        """Looks for what is typed; while one search is under way only the last wish is kept."""
        typed = self._typed.text().strip()
        self._asked = typed
        if not typed:
            self._answered = ""
            self._show_found(())
        elif not self._reading and self._context.signed_in:
            self._reading = True
            read = partial(offers.read_found, self._context.desk, typed)
            self._answered = typed
            self._context.tasks.pool(lambda _task: read(), self._show_found).ended.connect(self._read_ended)

    def _read_ended(self) -> None:
        self._reading = False
        if self._asked != self._answered:
            self._look()

    def _show_recent(self, rows: Sequence[DisclosureSummary]) -> None:
        if not self._typed.text().strip():
            self._show_found(rows[:6])

    def _show_found(self, rows: Sequence[DisclosureSummary]) -> None:
        typed = self._typed.text().strip()
        found = offers.disclosures(rows, self._context.open_disclosure.emit)
        wanted = offers.commands(typed, self._offered)
        # What is called exactly so was meant: 送审 is a command before it is a word in titles.
        lines = [*wanted, *found] if wanted and wanted[0].title.startswith(typed) and typed else [*found, *wanted]
        quiet = self._list.blockSignals(True)  # the line that stands first is said once, below
        self._list.clear()
        for offer in lines:
            item = QListWidgetItem(offer.title, self._list)
            item.setData(VALUE, offer)
            item.setData(FACTS, offer.facts)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, clauses((offer.title, chip.spoken(offer.facts))))
            item.setSizeHint(QSize(0, theme.dense(ROW)))
        self._list.setCurrentRow(0)
        self._list.blockSignals(quiet)
        self._say(self._list.currentItem())
        nothing = typed and not lines and self._asked == self._answered
        if nothing:
            announce(self._note, self.tr("没有找到。"))
        self._note.setText(self.tr("没有找到。") if nothing else self.tr("↑↓ 选择　Enter 打开　Esc 关闭"))

    def _run(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            offer: Offer = item.data(VALUE)
            self.leave()
            offer.run()
