"""The list of comments beside the document: what is open first, then what was settled."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gongkai.domain.comment import Thread
from gongkai.domain.form import Form
from gongkai.ui import theme
from gongkai.ui.comments import acts
from gongkai.ui.comments.box import CommentBox
from gongkai.ui.comments.card import ThreadCard
from gongkai.ui.context import Context
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.scrolled import scrolled


class CommentsPanel(QWidget):
    """Shows the conversations about one disclosure and runs what is done about them; `activated` names a field."""

    activated = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._disclosure = ""
        self._shown: tuple[object, ...] = ()
        self._threads: tuple[Thread, ...] = ()
        self._names: Mapping[str, str] = {}
        self._form: Form | None = None
        self._settled_shown = False
        self.box = CommentBox(self)
        self._cards: list[ThreadCard] = []
        self._scroll = QScrollArea(self)
        self._lay_out()
        self.box.wrote.connect(lambda field, text: self._run(acts.comment(self._disclosure, field, text)))
        self.box.replied.connect(lambda thread, text: self._run(acts.reply(self._disclosure, thread, text)))

    @property
    def open_count(self) -> int:
        """How many conversations nobody has settled."""
        return sum(thread.is_open for thread in self._threads)

    @property
    def cards(self) -> list[ThreadCard]:
        """The conversations that are shown, from top to bottom."""
        return list(self._cards)

    def show_threads(
        self, disclosure: str, form: Form, threads: Sequence[Thread], names: Mapping[str, str], may_write: bool
    ) -> None:
        """Shows the conversations about a disclosure; half a comment stays in the box while it is the same one."""
        if disclosure != self._disclosure:
            self.box.start_over()
            self._settled_shown = False
        shown = (disclosure, tuple(threads), may_write)
        self._form, self._names, self._disclosure = form, names, disclosure
        self._threads = tuple(threads)
        self.box.offer(form)
        self.box.setVisible(may_write)
        if shown != self._shown:
            self._shown = shown
            self._refill(may_write)

    def clear(self) -> None:
        """Shows nothing of anybody."""
        self._disclosure, self._threads, self._shown = "", (), ()
        self.box.start_over()
        self._cards = []
        self._scroll.setWidget(QWidget())

    def write_at(self, field: str) -> None:
        """Lets somebody write at this field now."""
        if not self.box.isHidden():
            self.box.write_at(field)

    def reply_to(self, thread_id: str) -> None:
        """Lets somebody answer in this conversation now."""
        thread = next((thread for thread in self._threads if thread.id == thread_id), None)
        if thread and not self.box.isHidden():
            self.box.answer(thread, self._names)

    def settle(self, thread_id: str) -> None:
        """Notes that a conversation is settled."""
        self._run(acts.resolve(self._disclosure, thread_id))

    def _turn(self, thread: Thread) -> None:
        turn = acts.resolve if thread.is_open else acts.reopen
        self._run(turn(self._disclosure, thread.id))

    def _run(self, act: acts.Act) -> None:
        if self._disclosure:
            self._context.command(act)

    def _refill(self, may_write: bool) -> None:
        page, now = QWidget(), self._context.desk.clock()
        self._cards = []
        theme.mark(page, role="desk")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, theme.scaled(4), 0)
        column.setSpacing(theme.scaled(8))
        opened = [thread for thread in self._threads if thread.is_open]
        settled = [thread for thread in self._threads if not thread.is_open]
        for thread in opened:
            column.addWidget(self._card(thread, now, may_write, page))
        if not self._threads:
            column.addWidget(label(self._emptiness(may_write), "facts", page, wraps=True))
        if settled:
            column.addWidget(self._fold(len(settled), page))
        for thread in settled if self._settled_shown else ():
            column.addWidget(self._card(thread, now, may_write, page))
        column.addStretch(1)
        self._scroll.setWidget(page)

    def _emptiness(self, may_write: bool) -> str:
        if may_write:
            return self.tr("还没有批注。对哪一项有话要说，写在上面；只在本单位内可见，不会公开。")
        return self.tr("没有批注。")

    def _fold(self, count: int, page: QWidget) -> QWidget:
        word = self.tr("收起已解决的 {0} 条") if self._settled_shown else self.tr("已解决 {0} 条")
        return button(word.format(count), self._turn_fold, "link", page)

    def _turn_fold(self) -> None:
        self._settled_shown = not self._settled_shown
        self._refill(may_write=not self.box.isHidden())

    def _card(self, thread: Thread, now: datetime, may_write: bool, page: QWidget) -> ThreadCard:
        assert self._form is not None
        card = ThreadCard(thread, self._form, self._names, now, may_write, page)
        card.activated.connect(self.activated)
        card.reply_wanted.connect(self.reply_to)
        card.turned.connect(self._turn)
        self._cards.append(card)
        return card

    def _lay_out(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("批注"))
        self._scroll.setWidget(QWidget())
        page = QWidget()
        theme.mark(page, role="desk")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, theme.scaled(8), 0, 0)
        column.setSpacing(theme.scaled(8))
        column.addWidget(self.box)
        column.addWidget(self._scroll, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(page))
