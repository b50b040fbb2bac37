"""The line that says by which algorithm (签名算法) the keys are made that people get from now on."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gongkai.commands.accounts import set_signature_algorithm, signature_algorithm
from gongkai.ui import theme
from gongkai.ui.office_settings.cards import chooser
from gongkai.ui.office_settings.page import Page
from gongkai.ui.widgets.labels import label
from gongkai.vault.signing import ED25519, SM2


class AlgorithmLine(QWidget):
    """One choice, kept as soon as it is made; keys that people have already stay as they are."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        choices = ((ED25519, "Ed25519"), (SM2, self.tr("SM2 和 SM3（国密）")))
        self._choice = chooser(choices, self)
        self._choice.setAccessibleName(self.tr("签名算法"))
        self._choice.activated.connect(lambda _row: self._keep())
        name = label(self.tr("以后新发的签名钥用(&G)"), "note", self)
        name.setBuddy(self._choice)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(8))
        row.addWidget(name)
        row.addWidget(self._choice)
        row.addWidget(
            label(self.tr("已经发的不变，签过的仍然有效；换钥用“重新发放口令”。"), "note", self, wraps=True), 1
        )

    def refresh(self) -> None:
        """Reads the algorithm in use."""
        desk = self._page.context.desk
        self._page.context.tasks.database(lambda: signature_algorithm(desk), self._show)

    def _show(self, algorithm: str) -> None:
        self._choice.setCurrentIndex(self._choice.findData(algorithm))

    def _keep(self) -> None:
        algorithm, word = self._choice.currentData(), self._choice.currentText()
        said = self.tr("以后新发的签名钥用 {0}").format(word)
        self._page.change(lambda desk: set_signature_algorithm(desk, algorithm), said)
