"""The text of the handbook: it shows pages and pictures of its own folder and nothing else."""

from pathlib import PurePosixPath
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from gongkai.ui import theme
from gongkai.ui.help.pages import HelpPage, folder

_WIDEST = 560
"""How wide a picture is shown, in look.md's pixels."""
_PICTURE = "\ufffc"
"""What stands for a picture in the text of a block."""


class HelpBrowser(QTextBrowser):
    """`wanted` carries the name of the page that a link leads to; nothing is fetched from a network."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpText")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(self.tr("帮助的正文"))
        self.document().setDocumentMargin(theme.scaled(20))
        self.anchorClicked.connect(self._follow)

    def show_page(self, page: HelpPage, typed: str = "") -> None:
        """Shows a page from its top, or from the first place that says what was searched for."""
        features = QTextDocument.MarkdownFeature
        self.document().setMarkdown(page.text, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        self._space_out()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if word := next(iter(typed.split()), ""):
            self.find(word)

    def show_section(self, heading: str) -> None:
        """Brings a heading of the page to the top; its beginning where there is none."""
        self.moveCursor(QTextCursor.MoveOperation.End)
        found = self.document().find(heading, 0, QTextDocument.FindFlag.FindCaseSensitively) if heading else None
        while found and not found.isNull() and found.blockFormat().headingLevel() == 0:
            found = self.document().find(heading, found, QTextDocument.FindFlag.FindCaseSensitively)
        start = QTextCursor(self.document())
        if found and not found.isNull():
            start.setPosition(found.block().position())
        self.setTextCursor(start)
        self.ensureCursorVisible()

    def _space_out(self) -> None:
        """Lines of Chinese want more air than Qt gives them; a picture would get a third of its height as well."""
        wide = QTextBlockFormat()
        wide.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block = self.document().begin()
        while block.isValid():
            if _PICTURE not in block.text():
                QTextCursor(block).mergeBlockFormat(wide)
            block = block.next()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802 - Qt's name
        """A picture of the handbook; nothing for any other address."""
        address = QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value or not address.isRelative():
            return None
        picture = QImage(str(folder() / "pictures" / PurePosixPath(address.path()).name))
        width, smooth = min(picture.width(), theme.scaled(_WIDEST)), Qt.TransformationMode.SmoothTransformation
        return picture.scaledToWidth(width, smooth) if picture.width() else None

    def _follow(self, address: QUrl) -> None:
        if address.isRelative() and address.path().endswith(".md"):
            self.wanted.emit(PurePosixPath(address.path()).stem)
