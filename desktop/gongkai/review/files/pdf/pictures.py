"""Pictures on pages: handed on as files inside the file; a page that is only a picture is handed on whole."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from threading import Lock

import pikepdf
from pikepdf import Object, Pdf, PdfError, Stream

from gongkai.review.files.pdf.drawing import Drawing
from gongkai.review.files.pdf.geometry import Box, area, common, union
from gongkai.review.files.pdf.passages import Leaf
from gongkai.review.files.pdf.paths import is_thin
from gongkai.review.passages import Content, Inner, Oddity

DPI = 150
_PDFIUM = Lock()
"""pdfium is not made for two threads."""
_SCAN_SHARE, _SMALLEST_SHARE = 0.5, 0.01
_FEW_LETTERS = 60
_OUTLINED = 200
_MOST_RENDERED, _MOST_PIXELS = 36_000_000, 89_000_000
_DARK, _SMALLEST_BAR = 0.35, 40.0


@dataclass(frozen=True)
class Album:
    """Hands on the pictures of a file, each once however often it is shown."""

    pdf: Pdf
    render: Callable[[Object], bytes]
    told: set[tuple[int, int]] = field(default_factory=set)

    def read(self, page: Object, drawing: Drawing, leaf: Leaf) -> Iterator[Content]:
        """The pictures that a page shows, and the page itself where it has hardly any text but them or outlines."""
        if not drawing.pictures and drawing.strokes <= _OUTLINED:
            return
        blackened = _blackened(drawing)
        if not _is_scan(drawing):
            yield from self._single(drawing, leaf)
            return
        if blackened:
            yield Oddity("covered_picture", leaf.name, "", leaf.number, leaf.share(blackened))
            yield from self._single(drawing, leaf)
        shown = self.render(page)
        before = b"" if blackened else shown
        yield Inner(leaf.name, "scan.png", shown, partial(_put_scan, self.pdf, page, before))

    def _single(self, drawing: Drawing, leaf: Leaf) -> Iterator[Content]:
        for number, shown in enumerate(drawing.pictures, 1):
            if area(common(shown.box, drawing.page)) < _SMALLEST_SHARE * area(drawing.page):
                continue
            where = f"{leaf.name}图片{number}"
            if not isinstance(shown.image, Stream):
                yield Oddity("picture", where)
            elif shown.image.objgen not in self.told:
                self.told.add(shown.image.objgen)
                yield from _picture(shown.image, where)


def _is_scan(drawing: Drawing) -> bool:
    """Whether a page is only a picture, or letters drawn as outlines."""
    letters = sum(not glyph.hidden and glyph.text.isalnum() for glyph in drawing.glyphs)
    if letters >= _FEW_LETTERS:
        return False
    boxes = [common(shown.box, drawing.page) for shown in drawing.pictures]
    share = area(union(boxes)) / (area(drawing.page) or 1.0) if boxes else 0.0
    return share >= _SCAN_SHARE or (not letters and drawing.strokes > _OUTLINED)


def _blackened(drawing: Drawing) -> Box | None:
    """The first dark area painted over a picture: what is under it is still in the picture."""
    for shown in drawing.pictures:
        for paint in drawing.paints:
            if paint.order > shown.order and paint.is_opaque and paint.colour and max(paint.colour) < _DARK:
                box = common(paint.box, shown.box)
                if not is_thin(box) and area(box) >= _SMALLEST_BAR:
                    return box
    return None


def _picture(image: Stream, where: str) -> Iterator[Content]:
    out = io.BytesIO()
    try:
        if int(image.Width) * int(image.Height) > _MOST_PIXELS:
            yield Oddity("too_large", where)
            return
        ending = pikepdf.PdfImage(image).extract_to(stream=out)
    except (PdfError, ValueError, NotImplementedError, OSError, AttributeError, KeyError, TypeError):
        yield Oddity("picture", where)
        return
    yield Inner(where, f"picture{ending}", out.getvalue(), partial(_put, image, out.getvalue()))


def rendered(data: bytes) -> bytes:
    """The first page of a PDF as a PNG at 150 dpi."""
    import pypdfium2  # type: ignore[import-untyped]

    with _PDFIUM:
        document = pypdfium2.PdfDocument(data)
        try:
            wide, high = document[0].get_size()
            scale = min(DPI / 72, (_MOST_RENDERED / max(wide * high, 1.0)) ** 0.5)
            picture = document[0].render(scale=scale).to_pil()
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
