"""PDF files with one number each: drawn, covered, pushed aside, or beside the pages."""

from gongkai.domain.canonical import Json
from review.hidden.registry import CASES, Case, is_clean
from review.pdf_places import PDF_PLACES, changed, pdf, picture

_RULES = {
    "invisible": "invisible_text", "clip_mode": "invisible_text", "transparent": "invisible_text",
    "white": "faint_text", "tiny": "faint_text", "off_page": "off_page_text", "clipped": "off_page_text",
    "cropped": "off_page_text", "covered": "covered_text", "white_box": "covered_text", "struck": "covered_text",
    "half_covered": "covered_text", "on_black": "covered_text", "under_picture": "covered_text",
    "under_note": "covered_text", "unapplied": "covered_text", "layer": "layer_off", "unused_form": "unused_text",
    "orphan_page": "unused_text", "hidden_note": "hidden_note", "hidden_field": "hidden_note",
    "attached_text": "attached_file", "attached_docx": "attached_file", "attached_pdf": "attached_file",
    "script": "embedded_file", "earlier_revision": "old_revision",
}  # fmt: skip

for _place, _build in PDF_PLACES.items():
    CASES.append(Case(_place, "名单.pdf", _build, _RULES.get(_place, "")))


@is_clean("通知.pdf")
def _plain() -> bytes:
    return pdf()


@is_clean("通知.pdf")
def _saved_for_the_web() -> bytes:
    return changed(pdf(), lambda _: None, linearize=True)


@is_clean("通知.pdf")
def _white_on_a_dark_head() -> bytes:
    def draw(canvas: Json) -> None:
        canvas.setFillColorRGB(0.1, 0.2, 0.5)
        canvas.rect(70, 590, 300, 30, stroke=0, fill=1)
        canvas.setFillColorRGB(1, 1, 1)
        canvas.drawString(80, 600, "序号　项目名称　完成时间")

    return pdf(draw)


@is_clean("通知.pdf")
def _seal_over_the_date() -> bytes:
    def draw(canvas: Json) -> None:
        canvas.drawString(80, 600, "某某区人民政府办公室")
        canvas.drawImage(picture("red"), 90, 560, 100, 100, mask=[0, 255, 0, 255, 0, 255])

    return pdf(draw)


@is_clean("表.pdf")
def _columns_without_rules() -> bytes:
    def draw(canvas: Json) -> None:
        for row in range(4):
            for x, text in ((80, f"13812{row}"), (180, f"{row}45678"), (300, "合计")):
                canvas.drawString(x, 600 - 20 * row, text)

    return pdf(draw)


@is_clean("表.pdf")
def _printed_twice_to_look_bold() -> bytes:
    def draw(canvas: Json) -> None:
        for shift in (0, 0.3):
            canvas.drawString(80 + shift, 600, "合计 1380 013 项，共 8000 万元")

    return pdf(draw)


@is_clean("申请表.pdf")
def _form_to_fill_in() -> bytes:
    def draw(canvas: Json) -> None:
        canvas.acroForm.textfield(name="name", x=80, y=600, width=200, height=20)
        canvas.acroForm.checkbox(name="agreed", x=80, y=560)

    return pdf(draw)
