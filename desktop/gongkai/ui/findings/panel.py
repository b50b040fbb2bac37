"""The list of findings: cards in the order of weight, walked through by keyboard."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gongkai.domain.finding import Decision, Disposition, Finding, Weight
from gongkai.domain.form import Form
from gongkai.ui import theme
from gongkai.ui.findings.card import FindingCard
from gongkai.ui.findings.extent import Reach, alike
from gongkai.ui.findings.items import Item, Shown, Vocabulary, items
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label

PAGE = 40
"""A list with thousands of leaks is shown by and by: so many cards at a time."""


class FindingsPanel(QWidget):
    """Findings as cards with their choices.

    `chosen(finding key, Decision, ground)` is a decision with its ground, REMOVED (without one) asks to take the text
    out; `mask_requested(Finding)` asks to mask it; `activated(Finding)` asks to go to its place. For many
    alike there are `chosen_all(keys, Decision, ground)`, `mask_all_requested(findings)` and `agreed(keys)`, which takes
    over what was decided about each; `taken_back(keys)` asks to undo. `through` comes when the last one was settled
    where the cursor was.
    """

    chosen = Signal(str, object, str)
    activated = Signal(object)
    mask_requested = Signal(object)
    chosen_all = Signal(object, object, str)
    agreed = Signal(object)
    mask_all_requested = Signal(object)
    taken_back = Signal(object)
    through = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = frozenset(Decision)
        self._shown: Shown | None = None
        self._at = ""
        self._last: tuple[str, ...] = ()
        self._items: tuple[Item, ...] = ()
        self._cards: dict[str, FindingCard] = {}
        self._unfolded: set[str] = set()
        self._limit = PAGE
        self._summary = label("", "note", self)
        self._empty = label(self.tr("没有发现疑点"), "facts", self)
        self._more = button("", self._show_more, parent=self)
        self._arrange()
        self._refresh()

    def offer(self, decisions: Collection[Decision]) -> None:
        """Which choices this person has here: all for the drafter, those with a ground for a reviewer, or none."""
        if self._offers != frozenset(decisions):
            self._offers = frozenset(decisions)
            self._refresh()

    def show_findings(
        self,
        findings: Sequence[Finding],
        dispositions: Sequence[Disposition],
        unsettled: Collection[str],
        form: Form | None = None,
        names: Mapping[str, str] | None = None,
        *,
        proposals: Mapping[str, Disposition] | None = None,
        me: str = "",
    ) -> None:
        """Shows these findings; `unsettled` are the keys that still block.

        Cards about which nothing changed stay as they are, so a ground half written is not lost. `form` gives the
        labels of fields, `names` the people's names by account id; `proposals` are earlier decisions about the same
        text, by finding, and `me` is the account that looks.
        """
        vocabulary = Vocabulary(form, names or {})
        self._shown = Shown(findings, dispositions, unsettled, vocabulary, proposals or {}, me)
        self._refresh()

    @property
    def open_count(self) -> int:
        """How many findings still block."""
        return sum(item.is_open and item.finding.weight is Weight.BLOCK for item in self._items)

    @property
    def cards(self) -> list[FindingCard]:
        """The cards as they stand, from top to bottom."""
        return [self._cards[item.key] for item in self._items[: self._limit]]

    @property
    def is_settled(self) -> bool:
        """Whether no finding is open."""
        return not any(item.is_open for item in self._items)

    def first_finding(self) -> None:
        """Goes to the first finding that is open."""
        cards = [card for card in self.cards if card.item.is_open]
        if cards:
            self._go_to(cards[0])

    def walk(self, step: int) -> Finding | None:
        """Puts the cursor on the next open finding, or the one before, and leaves it there: its choices are at hand."""
        cards = [card for card in self.cards if card.item.is_open]
        if not cards:
            return None
        card = self._beside(cards, step)
        self._focus(card)
        return card.item.finding

    def next_finding(self) -> None:
        """Goes to the next finding that is open, round and round, and to its place in the document."""
        self._go(+1)

    def previous_finding(self) -> None:
        """Goes to the open finding before."""
        self._go(-1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in self._cards.values():
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                self._focus(self._beside(self.cards, step))
                return True
        return super().eventFilter(watched, event)

    def _go(self, step: int) -> None:
        cards = [card for card in self.cards if card.item.is_open]
        if cards:
            self._go_to(self._beside(cards, step))

    def _go_to(self, card: FindingCard) -> None:
        self._focus(card)
        self.activated.emit(card.item.finding)

    def _beside(self, cards: list[FindingCard], step: int) -> FindingCard:
        here = next(
            (i for i, card in enumerate(cards) if card.isAncestorOf(self.focusWidget()) or card.hasFocus()), None
        )
        if here is None:  # the cursor is elsewhere: on from where one was last
            here = next((i for i, card in enumerate(cards) if card.item.key == self._at), None)
        start = here if here is not None else (-1 if step > 0 else 0)
        return cards[(start + step) % len(cards)]

    def _focus(self, card: FindingCard) -> None:
        self._at = card.item.key
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scroll.ensureWidgetVisible(card)

    def _refresh(self) -> None:
        held = self._held()
        following = [item.key for item in self._items]
        following = following[following.index(held.item.key) :] if held else []
        if self._shown:
            self._items = items(self._shown, self._offers)
        self._place_cards()
        self._show_summary()
        if held and held not in self._cards.values():
            self._go_on_from(following)

    def _held(self) -> FindingCard | None:
        """The card that the cursor is in."""
        cursor = self.focusWidget()
        holding = cursor is not None and self.isAncestorOf(cursor) and cursor.hasFocus()
        cards = self._cards.values() if holding else ()
        return next((card for card in cards if card is cursor or card.isAncestorOf(cursor)), None)

    def _go_on_from(self, following: Sequence[str]) -> None:
        """The card with the cursor was settled: on to the next that is open, or to the first."""
        cards = {card.item.key: card for card in self.cards if card.item.is_open}
        after = next((cards[key] for key in following if key in cards), None) or next(iter(cards.values()), None)
        if after:
            self._focus(after)
        else:
            self.through.emit()

    def _place_cards(self) -> None:
        shown = self._items[: self._limit]
        stay = {item.key for item in shown if self._is_current(item)}
        for key in [key for key in self._cards if key not in stay]:
            self._drop(self._cards.pop(key))
        for position, item in enumerate(shown):
            card = self._cards.get(item.key) or self._new_card(item)
            self._cards[item.key] = card
            self._list.insertWidget(position, card)
        left = len(self._items) - len(shown)
        self._more.setVisible(left > 0)
        self._more.setText(self.tr("再显示 {0} 处").format(min(left, PAGE)))

    def _is_current(self, item: Item) -> bool:
        card = self._cards.get(item.key)
        return card is not None and card.item == item and card.folded == self._is_folded(item)

    def _is_folded(self, item: Item) -> bool:
        return not item.is_open and item.key not in self._unfolded

    def _new_card(self, item: Item) -> FindingCard:
        card = FindingCard(item, self._body, folded=self._is_folded(item), reached=self._reached)
        card.reopened.connect(self._reopen)
        card.chosen.connect(self._choose)
        card.activated.connect(self.activated)
        card.mask_requested.connect(self.mask_requested)
        card.chosen_all.connect(self._choose_all)
        card.agreed.connect(self._agree)
        card.mask_all_requested.connect(self.mask_all_requested)
        card.taken_back.connect(self.taken_back)
        card.installEventFilter(self)
        return card

    def _drop(self, card: FindingCard) -> None:
        card.removeEventFilter(self)
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _reopen(self, key: str) -> None:
        self._unfolded.add(key)
        self._refresh()
        self._cards[key].setFocus()

    def _choose(self, key: str, decision: Decision, ground: str) -> None:
        self._unfolded.discard(key)
        self._last = (key,)
        self.chosen.emit(key, decision, ground)

    def _choose_all(self, keys: tuple[str, ...], decision: Decision, ground: str) -> None:
        self._unfolded.difference_update(keys)
        self._last = keys
        self.chosen_all.emit(keys, decision, ground)

    def _agree(self, keys: tuple[str, ...]) -> None:
        self._last = keys
        self.agreed.emit(keys)

    def _undo(self) -> None:
        keys, self._last = self._last, ()
        self.taken_back.emit(keys)

    def _reached(self, item: Item, reach: Reach) -> Sequence[Item]:
        return alike(item, self._items, reach)

    def _show_more(self) -> None:
        self._limit += PAGE
        self._refresh()

    def _show_summary(self) -> None:
        warnings = sum(item.is_open for item in self._items) - self.open_count
        parts = [self.tr("{0} 处必须处置").format(self.open_count)] if self.open_count else []
        parts += [self.tr("{0} 处请留意").format(warnings)] if warnings else []
        settled = sum(not item.is_open for item in self._items)
        parts += [self.tr("{0} 处已处置").format(settled)] if settled else []
        self._summary.setText(" · ".join(parts))
        own = {item.key for item in self._items if item.own}
        self._back.setVisible(bool(self._last) and own.issuperset(self._last))
        self._back.setText(self.tr("撤销刚才的 {0} 处处置").format(len(self._last)))
        self._head.setVisible(bool(self._items))
        self._next.setVisible(any(item.is_open for item in self._items))
        self._scroll.setVisible(bool(self._items))
        self._empty.setVisible(not self._items)

    def _arrange(self) -> None:
        self._head = QWidget(self)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._summary, 1)
        self._next = button(self.tr("下一处疑点"), self.next_finding, "link", self)
        self._back = button("", self._undo, "link", self)
        head.addWidget(self._back)
        head.addWidget(self._next)
        self._body = QWidget(self)
        theme.mark(self._body, role="desk")
        self._list = QVBoxLayout(self._body)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(theme.scaled(8))
        self._list.addWidget(self._more)
        self._list.addStretch()
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._body)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(8))
        column.addWidget(self._head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._empty, 1)
