"""Pictures on pages: handed on as files inside the file; a page that is only a picture is handed on whole."""

import io
from collections.abc import Callable, Iterator
from functools import partial
from threading import Lock

import pikepdf
from pikepdf import Object, Pdf, PdfError, Stream

from gongkai.review.files.pdf.drawing import Drawing
from gongkai.review.files.pdf.geometry import area, common, union
from gongkai.review.files.pdf.passages import Leaf
from gongkai.review.passages import Content, Inner, Oddity

DPI = 150
_PDFIUM = Lock()
"""pdfium is not made for two threads."""
_SCAN_SHARE, _SMALLEST_SHARE = 0.5, 0.01
_FEW_LETTERS = 60
_OUTLINED = 200
_LARGEST_PAGE = 14_400.0


def pictures(
    pdf: Pdf, page: Object, drawing: Drawing, leaf: Leaf, render: Callable[[Object], bytes]
) -> Iterator[Content]:
    """The pictures that a page shows, or the page itself where it has hardly any text but a picture or outlines."""
    if not drawing.pictures and drawing.strokes <= _OUTLINED:
        return
    whole = area(drawing.page) or 1.0
    boxes = [common(box, drawing.page) for box, _ in drawing.pictures]
    letters = sum(not glyph.hidden and glyph.text.isalnum() for glyph in drawing.glyphs)
    covered = area(union(boxes)) / whole if boxes else 0.0
    if letters < _FEW_LETTERS and (covered >= _SCAN_SHARE or (not letters and drawing.strokes > _OUTLINED)):
        yield from _scan(pdf, page, drawing, leaf, render)
        return
    told: set[tuple[int, int]] = set()
    for number, (box, image) in enumerate(drawing.pictures, 1):
        if area(common(box, drawing.page)) < _SMALLEST_SHARE * whole:
            continue
        where = f"{leaf.name}图片{number}"
        if not isinstance(image, Stream):
            yield Oddity("picture", where)
        elif image.objgen not in told:
            told.add(image.objgen)
            yield from _picture(image, where)


def _scan(pdf: Pdf, page: Object, drawing: Drawing, leaf: Leaf, render: Callable[[Object], bytes]) -> Iterator[Content]:
    if max(drawing.page[2] - drawing.page[0], drawing.page[3] - drawing.page[1]) > _LARGEST_PAGE:
        yield Oddity("scanned_page", leaf.name)
        return
    shown = render(page)
    yield Inner(leaf.name, "scan.png", shown, partial(_put_scan, pdf, page, shown))


def _picture(image: Stream, where: str) -> Iterator[Content]:
    out = io.BytesIO()
    try:
        ending = pikepdf.PdfImage(image).extract_to(stream=out)
    except (PdfError, ValueError, NotImplementedError, OSError, AttributeError, KeyError):
        yield Oddity("picture", where)
        return
    yield Inner(where, f"picture{ending}", out.getvalue(), partial(_put, image, out.getvalue()))


def rendered(data: bytes) -> bytes:
    """The first page of a PDF as a PNG at 150 dpi."""
    import pypdfium2  # type: ignore[import-untyped]

    with _PDFIUM:
        document = pypdfium2.PdfDocument(data)
        try:
            picture = document[0].render(scale=DPI / 72).to_pil()
        finally:
            document.close()
    out = io.BytesIO()
    picture.convert("RGB").save(out, "PNG", dpi=(DPI, DPI))
    return out.getvalue()


def _put(image: Object, before: bytes, data: bytes) -> None:
    """Other pixels in the place of a picture, its mask kept; one that nothing was covered in stays as it is."""
    if data == before:
        return
    from PIL import Image

    with Image.open(io.BytesIO(data)) as opened:
        pixels = opened.convert("RGB")
    image.write(pixels.tobytes())
    image.Width, image.Height, image.BitsPerComponent = pixels.width, pixels.height, 8
    image.ColorSpace = pikepdf.Name.DeviceRGB
    for key in ("/Decode", "/ImageMask", "/Mask", "/Metadata", "/Intent"):
        if key in image:
            del image[key]


def _put_scan(pdf: Pdf, page: Object, before: bytes, data: bytes) -> None:
    """The page drawn anew from its picture alone."""
    if data == before:
        return
    image = pdf.make_stream(b"")
    image.Type, image.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
    _put(image, b"", data)
    left, bottom, right, top = (float(edge) for edge in page.get("/CropBox", page.MediaBox).as_list())
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Page=image))
    page.Contents = pdf.make_stream(f"q {right - left} 0 0 {top - bottom} {left} {bottom} cm /Page Do Q".encode())
    page.Rotate = 0
    if "/Annots" in page:
        del page["/Annots"]
