"""The words of a PDF, without blanks and line ends."""

from pypdfium2 import PdfDocument  # type: ignore[import-untyped]


def words(data: bytes) -> str:
    """All pages' text, as one string."""
    return "".join(words_of_pages(data))


def words_of_pages(data: bytes) -> list[str]:
    """The text of each page."""
    document = PdfDocument(data)
    try:
        return ["".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()
