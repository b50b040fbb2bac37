"""The rules that warned, each with the reason that the drafter wrote for it."""

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gongkai.domain.form import Form
from gongkai.ui import form_words, theme
from gongkai.ui.widgets.labels import label, selectable


class Explained(QFrame):
    """A card of the warnings (规则提示) that the drafter explained; hidden where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="card", severity="look")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(theme.scaled(side) for side in (12, 10, 12, 10)))
        self._column.setSpacing(theme.scaled(4))
        self._shown: Mapping[str, str] | None = None
        self.hide()

    def show_reasons(self, form: Form, explanations: Mapping[str, str]) -> None:
        """Shows rule, message and reason of each."""
        if self._shown == explanations:
            return
        self._shown = dict(explanations)
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        messages = {rule.id: form_words.said(rule.message_zh) for rule in form.rules}
        self._column.addWidget(label(self.tr("规则提示，起草人已说明理由"), "note", self))
        for rule, reason in explanations.items():
            message = f"{rule}　{messages[rule]}" if rule in messages else rule
            self._column.addWidget(label(message, "text", self, wraps=True))
            self._column.addWidget(selectable(self.tr("理由：{0}").format(reason), "facts", self))
        self.setVisible(bool(explanations))
