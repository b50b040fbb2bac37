"""The faces as reportlab embeds them, with one fault of its own put right."""

import re

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFStream
from reportlab.pdfbase.ttfonts import TTFont

_BEYOND_BMP = re.compile(r"<([0-9A-F]{5,6})>")


class Embedded(TTFont):
    """A TrueType font whose rare characters (𬭚, U+2CB5A) can be copied and searched.

    reportlab 5.1 writes code points above U+FFFF into the ToUnicode table as they are; the table holds UTF-16.
    """

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 - reportlab's name
        """Adds the font's objects to the document, as reportlab does, and corrects their ToUnicode tables."""
        super().addObjects(doc)
        for name, stream in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:") and isinstance(stream, PDFStream):
                stream.content = _BEYOND_BMP.sub(_utf16, stream.content)


def _utf16(match: re.Match[str]) -> str:
    return f"<{chr(int(match[1], 16)).encode('utf-16-be').hex().upper()}>"
