"""A quiet line over a list: what happened, and the one thing that can be done about it; it asks for nothing."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from gongkai.ui import theme
from gongkai.ui.widgets.announcing import announce
from gongkai.ui.widgets.buttons import button
from gongkai.ui.widgets.labels import label, tip


class NoticeBar(QFrame):
    """Stands until it is used, closed or replaced by the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self._text = label("", "text", self, wraps=True)
        self._act = button("", self._use, "", self)
        self._close = button(self.tr("关闭"), self.dismiss, "quiet", self)
        self._do: Callable[[], object] | None = None
        self._left: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(*(theme.scaled(side) for side in (16, 6, 8, 6)))
        row.setSpacing(theme.scaled(8))
        row.addWidget(self._text, 1)
        row.addWidget(self._act)
        row.addWidget(self._close)
        self.hide()

    def say(
        self,
        text: str,
        word: str = "",
        do: Callable[[], object] | None = None,
        left: Callable[[], object] | None = None,
        details: str = "",
    ) -> None:
        """Says something and offers `word`, which does `do`; `left` is done where somebody closes it instead."""
        self._text.setText(text)
        self._text.setToolTip(tip(details))
        self._act.setText(word)
        self._act.setVisible(bool(word))
        self._do, self._left = do, left
        self.setAccessibleName(text)
        self.show()
        announce(self, text)

    def clear(self) -> None:
        """Takes the line away."""
        self._do = self._left = None
        self.hide()

    def dismiss(self) -> None:
        """Takes the line away, as somebody does who does not want what it offers."""
        left = self._left
        self.clear()
        if left:
            left()

    def _use(self) -> None:
        do = self._do
        self.clear()
        if do:
            do()
