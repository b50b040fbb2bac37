"""The words of a PDF, without blanks and line ends."""

from pypdfium2 import PdfDocument  # type: ignore[import-untyped]


def words(data: bytes) -> str:
    """All pages' text, as one string."""
    document = PdfDocument(data)
    try:
        return "".join("".join(page.get_textpage().get_text_range().split()) for page in document)
    finally:
        document.close()
