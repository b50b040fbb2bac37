"""Real PDF files with one secret each in a place where it can hide, made with reportlab and pikepdf."""

import io
from collections.abc import Callable
from functools import cache
from typing import Any

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from gongkai import paths
from gongkai.domain.canonical import Json
from review.hidden_places import docx

TITLE = "关于公开有关事项的通知"
Draw = Callable[[Json], None]
Change = Callable[[Pdf], None]


@cache
def _register() -> None:
    pdfmetrics.registerFont(TTFont("Song", str(paths.resources() / "fonts" / "GongkaiSong.ttf")))


def pdf(draw: Draw | None = None, change: Change | None = None) -> bytes:
    """A PDF of one page with an ordinary title, what `draw` adds to the page and `change` to the file."""
    _register()
    out = io.BytesIO()
    canvas = Canvas(out, invariant=True)
    canvas.setFont("Song", 16)
    canvas.drawString(80, 760, TITLE)
    canvas.setFont("Song", 12)
    if draw is not None:
        draw(canvas)
    canvas.showPage()
    canvas.save()
    return out.getvalue() if change is None else changed(out.getvalue(), change)


def changed(data: bytes, change: Change, **saving: Any) -> bytes:
    """The file after a change made with pikepdf."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as opened:
        change(opened)
        opened.save(out, **saving)
    return out.getvalue()


def streams(data: bytes) -> bytes:
    """The file with every stream unpacked, to be searched as bytes; strings are there in both their codings."""
    with pikepdf.open(io.BytesIO(data)) as opened:
        parts = [item.read_bytes() for item in opened.objects if isinstance(item, Stream) and not _is_packed(item)]
        texts = [str(text) for item in opened.objects for text in _strings(item, 0)]
    return b"\n".join([data, *parts, *(text.encode() for text in texts)])


def picture_of(data: bytes, page: int = 0) -> Image.Image:
    """A page as any viewer shows it."""
    document = pypdfium2.PdfDocument(data)
    try:
        shown: Image.Image = document[page].render(scale=2).to_pil().convert("RGB")
    finally:
        document.close()
    return shown


def text_of(data: bytes) -> str:
    """All text that another program finds."""
    document = pypdfium2.PdfDocument(data)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def _is_packed(stream: Stream) -> bool:
    return str(stream.get("/Subtype")) == "/Image"


def _strings(item: Any, depth: int) -> list[Any]:
    if isinstance(item, String):
        return [item]
    values: Any = ()
    if isinstance(item, Dictionary | Stream):
        values = [value for _, value in item.items()]
    elif isinstance(item, Array):
        values = list(item.as_list())
    if depth > 6:
        return []
    return [text for value in values if not getattr(value, "is_indirect", False) for text in _strings(value, depth + 1)]


def _at(canvas: Json, text: str, x: float = 80, y: float = 600) -> None:
    canvas.drawString(x, y, text)


def _mode(canvas: Json, secret: str, mode: int) -> None:
    text = canvas.beginText(80, 600)
    text.setTextRenderMode(mode)
    text.textOut(secret)
    text.setTextRenderMode(0)
    canvas.drawText(text)


def _runs(canvas: Json, secret: str) -> None:
    _at(canvas, secret[:4])
    wide = canvas.stringWidth(secret[:4], "Song", 12)
    canvas.setFont("Helvetica", 12)
    _at(canvas, secret[4:], 80 + wide)


def _two_lines(canvas: Json, secret: str) -> None:
    _at(canvas, f"联系方式请见附件所列的各项内容，经办人号码 {secret[:6]}")
    _at(canvas, f"{secret[6:]}，请在办公时间联系。", 80, 580)


def _grid(canvas: Json, lines: list[float], columns: list[float]) -> None:
    for y in lines:
        canvas.line(columns[0], y, columns[-1], y)
    for x in columns:
        canvas.line(x, lines[0], x, lines[-1])


def _wrapped_cell(canvas: Json, secret: str) -> None:
    _grid(canvas, [640, 610, 570], [80, 120, 175, 260, 420])
    for x, head in ((85, "序号"), (125, "名称"), (180, "号码"), (265, "备注")):
        _at(canvas, head, x, 620)
    half = len(secret) * 2 // 3
    canvas.setFont("Song", 12)
    wide = canvas.stringWidth(secret[:half], "Song", 12)
    _at(canvas, secret[:half], 258 - wide, 596)
    _at(canvas, secret[half:], 258 - wide, 580)
    for x, cell in ((85, "1"), (125, "第一项"), (265, "2026")):
        _at(canvas, cell, x, 588)


def _tight_columns(canvas: Json, secret: str) -> None:
    _grid(canvas, [640, 610, 580], [80, 120, 240, 330])
    for x, cell in ((82, "12345"), (121, secret), (241, "67890")):
        _at(canvas, cell, x, 590)


def _covered(canvas: Json, secret: str) -> None:
    _at(canvas, f"号码 {secret} 见上")
    canvas.rect(105, 595, 150, 16, stroke=0, fill=1)


def _white_box(canvas: Json, secret: str) -> None:
    _at(canvas, secret)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.rect(70, 590, 200, 30, stroke=0, fill=1)


def _struck(canvas: Json, secret: str) -> None:
    _at(canvas, secret)
    canvas.setLineWidth(14)
    canvas.line(75, 604, 250, 604)


def _half_covered(canvas: Json, secret: str) -> None:
    _at(canvas, secret)
    start = canvas.stringWidth(secret[:3], "Song", 12)
    wide = canvas.stringWidth(secret[3:9], "Song", 12)
    canvas.rect(80 + start, 595, wide, 16, stroke=0, fill=1)


def _on_black(canvas: Json, secret: str) -> None:
    canvas.rect(70, 590, 200, 30, stroke=0, fill=1)
    _at(canvas, secret)


def picture(colour: str = "gray") -> Any:
    """A plain picture."""
    out = io.BytesIO()
    Image.new("RGB", (60, 20), colour).save(out, "PNG")
    return ImageReader(io.BytesIO(out.getvalue()))


def _under_picture(canvas: Json, secret: str) -> None:
    _at(canvas, secret)
    canvas.drawImage(picture(), 70, 590, 60 * 3, 24)


def _white(canvas: Json, secret: str) -> None:
    canvas.setFillColorRGB(0.99, 0.99, 1)
    _at(canvas, secret)


def _transparent(canvas: Json, secret: str) -> None:
    canvas.setFillAlpha(0)
    _at(canvas, secret)


def _tiny(canvas: Json, secret: str) -> None:
    canvas.setFont("Song", 0.8)
    _at(canvas, secret)


def _clipped(canvas: Json, secret: str) -> None:
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(300, 300, 50, 50)
    canvas.clipPath(path, stroke=0, fill=0)
    _at(canvas, secret)
    canvas.restoreState()


def _turned(canvas: Json, secret: str) -> None:
    canvas.saveState()
    canvas.translate(500, 300)
    canvas.rotate(90)
    _at(canvas, f"号码 {secret}", 0, 0)
    canvas.restoreState()


def _form(canvas: Json, secret: str) -> None:
    canvas.beginForm("seal")
    canvas.setFont("Song", 12)
    _at(canvas, secret)
    canvas.endForm()
    canvas.doForm("seal")


def _unused_form(canvas: Json, secret: str) -> None:
    canvas.beginForm("old")
    canvas.setFont("Song", 12)
    _at(canvas, secret)
    canvas.endForm()


def _field(canvas: Json, secret: str) -> None:
    canvas.acroForm.textfield(name="number", value=secret, x=80, y=600, width=200, height=20)


def _title(canvas: Json, secret: str) -> None:
    canvas.bookmarkPage("start")
    canvas.addOutlineEntry(f"核对 {secret}", "start")


def _author(canvas: Json, secret: str) -> None:
    canvas.setKeywords(secret)


DRAWN: dict[str, Callable[[Json, str], None]] = {
    "body": lambda canvas, secret: _at(canvas, f"号码 {secret}。"),
    "runs": _runs,
    "two_lines": _two_lines,
    "wrapped_cell": _wrapped_cell,
    "tight_columns": _tight_columns,
    "invisible": lambda canvas, secret: _mode(canvas, secret, 3),
    "clip_mode": lambda canvas, secret: _mode(canvas, secret, 7),
    "white": _white,
    "transparent": _transparent,
    "tiny": _tiny,
    "covered": _covered,
    "white_box": _white_box,
    "struck": _struck,
    "half_covered": _half_covered,
    "on_black": _on_black,
    "under_picture": _under_picture,
    "off_page": lambda canvas, secret: _at(canvas, secret, 700, 600),
    "clipped": _clipped,
    "turned": _turned,
    "form": _form,
    "unused_form": _unused_form,
    "field": _field,
    "bookmark": _title,
    "keywords": _author,
}
"""Secrets that are drawn on the page, or added while it is drawn."""


def _page(opened: Pdf) -> Json:
    return opened.pages[0].obj


def _add(opened: Pdf, content: bytes) -> None:
    opened.pages[0].contents_add(opened.make_stream(b"q " + content + b" Q"))


def _plain(secret: str, before: str = "") -> bytes:
    return f"BT /F1 12 Tf {before} 1 0 0 1 80 500 Tm ({secret}) Tj ET".encode()


def _note(opened: Pdf, **entries: Any) -> None:
    rect = Array([80, 480, 280, 520])
    note = Dictionary({"/Type": Name.Annot, "/Rect": rect, **{f"/{key}": value for key, value in entries.items()}})
    page = _page(opened)
    listed = page.get("/Annots", Array())
    page.Annots = Array([*listed.as_list(), opened.make_indirect(note)])


def _under_note(opened: Pdf, secret: str) -> None:
    _add(opened, _plain(secret))
    look = opened.make_stream(b"0 g 0 0 200 40 re f", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 200, 40]))
    _note(opened, Subtype=Name.Square, AP=Dictionary(N=look))


def _unapplied(opened: Pdf, secret: str) -> None:
    _add(opened, _plain(secret))
    _note(opened, Subtype=Name.Redact, IC=Array([0, 0, 0]))


def _cropped(opened: Pdf, secret: str) -> None:
    _add(opened, _plain(secret).replace(b"80 500", b"300 30"))
    _page(opened).CropBox = Array([0, 100, 595, 842])


def _layer(opened: Pdf, secret: str) -> None:
    layer = opened.make_indirect(Dictionary(Type=Name.OCG, Name=String("底稿")))
    opened.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))
    _page(opened).Resources.Properties = Dictionary(L1=layer)
    _add(opened, b"/OC /L1 BDC " + _plain(secret) + b" EMC")


def _hidden_field(opened: Pdf, secret: str) -> None:
    _note(opened, Subtype=Name.Widget, FT=Name.Tx, T=String("hidden"), V=String(secret), F=2)
    opened.Root.AcroForm = Dictionary(Fields=Array([_page(opened).Annots[0]]))


def _default(opened: Pdf, secret: str) -> None:
    _note(opened, Subtype=Name.Widget, FT=Name.Tx, T=String("a"), V=String("无"), DV=String(secret))
    opened.Root.AcroForm = Dictionary(Fields=Array([_page(opened).Annots[0]]))


def _attached(opened: Pdf, name: str, data: bytes) -> None:
    opened.attachments[name] = pikepdf.AttachedFileSpec(opened, data, filename=name)


def _xmp(opened: Pdf, secret: str) -> None:
    with opened.open_metadata() as meta:
        meta["dc:description"] = f"核对 {secret}"


def _script(opened: Pdf, secret: str) -> None:
    opened.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{secret}')"))


def _private(opened: Pdf, secret: str) -> None:
    _page(opened).PieceInfo = Dictionary(
        Editor=Dictionary(LastModified=String("D:2026"), Private=Dictionary(Text=String(f"原文 {secret}")))
    )


def _alt(opened: Pdf, secret: str) -> None:
    figure = opened.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Figure, Alt=String(f"名单 {secret}")))
    opened.Root.StructTreeRoot = opened.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=figure))
    figure.P = opened.Root.StructTreeRoot


def _actual(opened: Pdf, secret: str) -> None:
    _add(opened, f"/Span << /ActualText ({secret}) >> BDC ".encode() + _plain("***") + b" EMC")


def _labels(opened: Pdf, secret: str) -> None:
    opened.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D, P=String(f"{secret}-"))]))


def _destination(opened: Pdf, secret: str) -> None:
    there = Array([_page(opened), Name.Fit])
    opened.Root.Names = Dictionary(Dests=Dictionary(Names=Array([String(f"{secret} "), there])))


def _pattern(opened: Pdf, secret: str) -> None:
    fonts = _page(opened).Resources.Font
    tile = opened.make_stream(_plain(secret), Type=Name.Pattern, PatternType=1, PaintType=1, TilingType=1)
    tile.BBox, tile.XStep, tile.YStep = Array([0, 0, 600, 600]), 600, 600
    tile.Resources = Dictionary(Font=fonts)
    _page(opened).Resources.Pattern = Dictionary(P1=tile)
    _add(opened, b"/Pattern cs /P1 scn 0 0 500 700 re f")


def _form_data(opened: Pdf, secret: str) -> None:
    data = opened.make_stream(f"<xdp><data><number>{secret}</number></data></xdp>".encode())
    opened.Root.AcroForm = Dictionary(Fields=Array(), XFA=data)


CHANGED: dict[str, Callable[[Pdf, str], None]] = {
    "kerned": lambda opened, secret: _add(
        opened, b"BT /F1 12 Tf 1 0 0 1 80 500 Tm [" + b" -20 ".join(b"(%c)" % c for c in secret.encode()) + b"] TJ ET"
    ),
    "spaced": lambda opened, secret: _add(opened, _plain(secret, "3 Tc 80 Tz")),
    "quoted": lambda opened, secret: _add(
        opened, f"BT /F1 12 Tf 14 TL 1 0 0 1 80 500 Tm 1 0.5 (no {secret} there) \" (x) ' ET".encode()
    ),
    "under_note": _under_note,
    "unapplied": _unapplied,
    "cropped": _cropped,
    "layer": _layer,
    "comment": lambda opened, secret: _note(opened, Subtype=Name.Text, Contents=String(f"核对 {secret}")),
    "free_text": lambda opened, secret: _note(
        opened, Subtype=Name.FreeText, Contents=String(secret), DA=String("/F 9 Tf")
    ),
    "hidden_note": lambda opened, secret: _note(opened, Subtype=Name.Square, Contents=String(secret), F=2),
    "link": lambda opened, secret: _note(
        opened, Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String(f"tel:{secret}"))
    ),
    "hidden_field": _hidden_field,
    "default_value": _default,
    "attached_text": lambda opened, secret: _attached(opened, "note.txt", f"号码 {secret}".encode()),
    "attached_docx": lambda opened, secret: _attached(
        opened, "list.docx", docx(lambda document: document.add_paragraph(secret))
    ),
    "attached_pdf": lambda opened, secret: _attached(opened, "list.pdf", pdf(lambda canvas: _mode(canvas, secret, 3))),
    "xmp": _xmp,
    "script": _script,
    "private": _private,
    "alt_text": _alt,
    "actual_text": _actual,
    "page_label": _labels,
    "destination": _destination,
    "pattern": _pattern,
    "form_data": _form_data,
}
"""Secrets that are put into the file afterwards."""


def _updated(secret: str) -> bytes:
    """A file whose secret was removed by an update appended to its end."""
    before = pdf(lambda canvas: _at(canvas, f"号码 {secret}"))
    return with_update(before, lambda opened: _replace_content(opened, pdf()))


def _replace_content(opened: Pdf, other: bytes) -> None:
    with pikepdf.open(io.BytesIO(other)) as clean:
        _page(opened).Contents.write(clean.pages[0].Contents.read_bytes())


def with_update(before: bytes, change: Change) -> bytes:
    """The file with an update appended: the objects that `change` made other, and a table that finds them."""
    with pikepdf.open(io.BytesIO(before)) as opened:
        change(opened)
        content = _page(opened).Contents
        number, data = content.objgen[0], content.read_bytes()
        root, size = opened.Root.objgen[0], len(opened.objects) + 1
    start = len(before)
    body = b"%d 0 obj\n<< /Length %d >>\nstream\n%s\nendstream\nendobj\n" % (number, len(data), data)
    place = start + len(body)
    last = int(before.rsplit(b"startxref", 1)[1].split()[0])
    table = b"xref\n%d 1\n%010d 00000 n \ntrailer\n<< /Size %d /Root %d 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n"
    return before + body + table % (number, start, size, root, last, place)


def _orphan_page(secret: str) -> bytes:
    """A file with a page that was taken out of its page tree but is still in it, since a bookmark leads there."""

    def change(opened: Pdf) -> None:
        with pikepdf.open(io.BytesIO(pdf(lambda canvas: _at(canvas, secret)))) as other:
            gone = opened.copy_foreign(other.pages[0].obj)
        if "/Parent" in gone:
            del gone["/Parent"]
        opened.Root.Dests = Dictionary(old=Array([opened.make_indirect(gone), Name.Fit]))

    return pdf(change=change)


def _owner_locked(secret: str) -> bytes:
    data = pdf(lambda canvas: _at(canvas, secret))
    return changed(data, lambda _: None, encryption=pikepdf.Encryption(owner="owner", user=""))


BUILT: dict[str, Callable[[str], bytes]] = {
    "earlier_revision": _updated,
    "orphan_page": _orphan_page,
    "owner_locked": _owner_locked,
}

PDF_PLACES: dict[str, Callable[[str], bytes]] = (
    {name: lambda secret, add=add: pdf(lambda canvas: add(canvas, secret)) for name, add in DRAWN.items()}
    | {name: lambda secret, add=add: pdf(change=lambda opened: add(opened, secret)) for name, add in CHANGED.items()}
    | BUILT
)
"""Every place by its name: secret → file."""


def _small_font(opened: Pdf, **entries: Any) -> None:
    _page(opened).Resources.Font["/T"] = opened.make_indirect(
        Dictionary({f"/{key}": value for key, value in entries.items()} | {"/Type": Name.Font})
    )


def _lying(opened: Pdf, secret: str) -> None:
    """Figures that the font itself calls figures and its ToUnicode letters."""
    table = b"1 beginbfrange <30> <39> <0061> endbfrange"
    _small_font(opened, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
    _page(opened).Resources.Font["/T"].ToUnicode = opened.make_stream(table)
    _add(opened, f"BT /T 12 Tf 80 500 Td ({secret}) Tj ET".encode())


def _unnamed(opened: Pdf, secret: str) -> None:
    """Letters of a font that lost the table of what they mean."""
    for font in _page(opened).Resources.Font.values():
        if "/ToUnicode" in font:
            del font.ToUnicode


def _drawn_letters(opened: Pdf, secret: str) -> None:
    """A font whose letters are little drawings with made-up names."""
    shapes = Dictionary(
        {f"/g{n}": opened.make_stream(f"500 0 0 0 {n}50 700 d1 0 0 {n}50 700 re f".encode()) for n in range(10)}
    )
    names = Array([48, *(Name(f"/g{n}") for n in range(10))])
    _small_font(
        opened,
        Subtype=Name.Type3,
        FontBBox=Array([0, 0, 500, 700]),
        FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
        CharProcs=shapes,
        Encoding=Dictionary(Differences=names),
        FirstChar=48,
        LastChar=57,
        Widths=Array([500] * 10),
    )
    _add(opened, f"BT /T 12 Tf 80 500 Td ({secret[:11]}) Tj ET".encode())


UNREADABLE: dict[str, Callable[[Pdf, str], None]] = {
    "lying": _lying,
    "unnamed": _unnamed,
    "drawn_letters": _drawn_letters,
}
"""Text that can be seen and not be read."""


def with_office_font(text: str) -> bytes:
    """A file in a Chinese font that is not in it, coded in GBK as office programs of old did."""

    def change(opened: Pdf) -> None:
        system = Dictionary(Registry=String("Adobe"), Ordering=String("GB1"), Supplement=2)
        below = Dictionary(Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name.SimSun, CIDSystemInfo=system)
        coded = Name("/GBK-EUC-H")
        _small_font(opened, Subtype=Name.Type0, BaseFont=Name.SimSun, Encoding=coded, DescendantFonts=Array([below]))
        _add(opened, b"BT /T 12 Tf 80 500 Td <" + text.encode("gbk").hex().encode() + b"> Tj ET")

    return pdf(change=change)


def scanned(draw: Draw | None = None, over: Draw | None = None) -> bytes:
    """A page that is a picture of a page, with something drawn over the picture."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595.2, 841.9), invariant=True)
    canvas.drawImage(ImageReader(picture_of(pdf(draw))), 0, 0, 595.2, 841.9)
    if over is not None:
        over(canvas)
    canvas.showPage()
    canvas.save()
    return out.getvalue()
