"""Content → file: the one door to PDF, OFD, DOCX and HTML."""

from typing import Literal

from gongkai.domain.errors import UserError
from gongkai.domain.notice import Content
from gongkai.notices import faces
from gongkai.notices.compose import compose
from gongkai.notices.profile import Profile
from gongkai.notices.wording import cleaned, texts

Kind = Literal["pdf", "ofd", "docx", "html"]


def render(content: Content, kind: Kind, profile: Profile, draft: bool = False, seals: tuple[bytes, ...] = ()) -> bytes:
    """The notice as a file of that kind; the same content gives the same bytes.

    A draft carries 送审稿 on every page. `seals` are PNG pictures, one for each organ that signs; only the PDF and the
    OFD of what is approved show them, where the profile reserves their place (rule 9). UserError where no bundled face
    has a character.
    """
    match kind:
        case "pdf":
            _require_glyphs(content)
            from gongkai.notices.layout import layout
            from gongkai.notices.pdf import write_pdf

            return write_pdf(layout(compose(content, profile, draft, seals)))
        case "ofd":
            _require_glyphs(content)
            from gongkai.notices.layout import layout
            from gongkai.notices.ofd import write_ofd

            return write_ofd(layout(compose(content, profile, draft, seals)), profile.office_faces)
        case "docx":
            from gongkai.notices.docx import write_docx

            return write_docx(compose(content, profile, draft))
        case "html":
            from gongkai.notices.html import write_html

            return write_html(content, draft).encode()


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has; call it from one thread at a time, as pdfium asks."""
    import pypdfium2  # type: ignore[import-untyped]

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def _require_glyphs(content: Content) -> None:
    missing = faces.missing(texts(cleaned(content)))
    if missing:
        points = "、".join(f"U+{ord(character):04X}" for character in missing)
        raise UserError("有字无法排印", f"字库中没有这些字：{points}。", "请改用通行的写法，或删去表情等特殊符号。")
