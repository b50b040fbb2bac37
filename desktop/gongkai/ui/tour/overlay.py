"""The tour itself: the window darkened but for what is pointed at, and a card that says what it is."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gongkai.ui import theme
from gongkai.ui.punctuation import sentences
from gongkai.ui.tour.stops import STOPS, Stop, said
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label

_AROUND = 6
_CARD_WIDTH = 360


class Tour(QWidget):
    """Lies over the window: → or Enter goes on, ← back, Esc leaves; nothing moves by itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._stops = [(stop, target) for stop in STOPS if (target := stop.find(window))]
        self._window, self._at = window, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._before = window.focusWidget()
        self._card, self._title, self._text = QFrame(self), label("", "section"), label("", "text", wraps=True)
        self._count = label("", "note")
        self._back = button(self.tr("上一处"), self._go_back, "", self._card)
        self._next = button(self.tr("下一处"), self.go_on, "primary", self._card)
        self._leave = button(self.tr("离开导览"), self.leave, "quiet", self._card)
        self._lay_out()
        window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._keep_the_keys)  # type: ignore[union-attr]

    def start(self) -> None:
        """Shows the first stop; where there is nothing to point at, nothing is shown."""
        if not self._stops:
            self.leave()
            return
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._show_stop()

    def go_on(self) -> None:
        """Goes to the next stop, and from the last one out."""
        if self._at + 1 < len(self._stops):
            self._at += 1
            self._show_stop()
        else:
            self.leave()

    def leave(self) -> None:
        """Ends the tour; the cursor goes back to where it was."""
        self._window.removeEventFilter(self)
        QApplication.instance().focusChanged.disconnect(self._keep_the_keys)  # type: ignore[union-attr]
        self.hide()
        if self._before is not None:
            self._before.setFocus()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the tour; no other key reaches the window below."""
        keys = Qt.Key
        if event.key() == keys.Key_Escape:
            self.leave()
        elif event.key() in (keys.Key_Right, keys.Key_Down, keys.Key_Return, keys.Key_Enter):
            self.go_on()
        elif event.key() in (keys.Key_Left, keys.Key_Up):
            self._go_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the window's size."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
            self._place_card()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Darkens everything but the target, and frames it."""
        painter, hole = QPainter(self), self._hole()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRect(self.rect())
        path.addRoundedRect(hole, theme.scaled(6), theme.scaled(6))
        painter.fillPath(path, QColor(0, 0, 0, 120))
        painter.setPen(QPen(QColor(theme.tokens().action), theme.scaled(2)))
        painter.drawRoundedRect(hole, theme.scaled(6), theme.scaled(6))
        painter.end()
        super().paintEvent(event)

    def _keep_the_keys(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A screen below that has just been filled does not get the keys while the tour lies over it."""
        if now is not None and now.window() is self._window and now is not self and not self.isAncestorOf(now):
            self.setFocus()

    @property
    def _stop(self) -> tuple[Stop, QWidget]:
        return self._stops[self._at]

    def _show_stop(self) -> None:
        stop = self._stop[0]
        self._title.setText(said(stop.title))
        self._text.setText(said(stop.text))
        self._count.setText(self.tr("{n} / {all}").format(n=self._at + 1, all=len(self._stops)))
        self._back.setEnabled(self._at > 0)
        last = self._at + 1 == len(self._stops)
        self._next.setText(self.tr("看完了") if last else self.tr("下一处"))
        self.setAccessibleName(sentences((self._title.text(), self._text.text())))
        self._place_card()
        self.setFocus()
        self.update()

    def _go_back(self) -> None:
        if self._at:
            self._at -= 1
            self._show_stop()

    def _hole(self) -> QRect:
        target, room = self._stop[1], theme.scaled(_AROUND)
        top_left = target.mapTo(self._window, QPoint(0, 0))
        return QRect(top_left, target.size()).adjusted(-room, -room, room, room).intersected(self.rect())

    def _place_card(self) -> None:
        """Beside the target where there is room: right, below, above, else in it."""
        self._card.setFixedWidth(theme.scaled(_CARD_WIDTH))
        self._card.setMinimumHeight(self._card.heightForWidth(self._card.width()))
        self._card.adjustSize()
        size, hole, gap = self._card.size(), self._hole(), theme.scaled(12)
        places = (
            QPoint(hole.right() + gap, hole.top()),
            QPoint(hole.right() - size.width(), hole.bottom() + gap),
            QPoint(hole.right() - size.width(), hole.top() - gap - size.height()),
            hole.center() - QPoint(size.width() // 2, size.height() // 2),
        )
        inside = self.rect().adjusted(gap, gap, -gap, -gap)
        kept = [_kept_inside(QRect(place, size), inside) for place in places]
        self._card.move(next((card for card in kept if not card.intersects(hole)), kept[-1]).topLeft())

    def _lay_out(self) -> None:
        theme.mark(self._card, role="card")
        self._card.setAutoFillBackground(True)
        row = QHBoxLayout()
        row.addWidget(self._count)
        row.addStretch(1)
        for each in (self._leave, self._back, self._next):
            row.addWidget(each)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(*[theme.scaled(16)] * 4)
        column.setSpacing(theme.scaled(8))
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(row)


def _kept_inside(card: QRect, room: QRect) -> QRect:
    x = min(max(card.left(), room.left()), room.right() - card.width())
    y = min(max(card.top(), room.top()), room.bottom() - card.height())
    return QRect(QPoint(x, y), card.size())
