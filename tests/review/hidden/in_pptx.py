"""PPTX files with one number hidden each; the few parts of a presentation are written by hand."""

import io
import zipfile

from review.hidden.parts import edited, with_part
from review.hidden.registry import hides, is_clean
from review.hidden_places import xlsx

FILE = "汇报.pptx"
_P = "http://schemas.openxmlformats.org/presentationml/2006/main"
_NS = (
    f'xmlns:p="{_P}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PML = "application/vnd.openxmlformats-officedocument.presentationml."
_SLIDE, _MAIN = "ppt/slides/slide1.xml", "ppt/presentation.xml"


def _rels(*targets: tuple[str, str]) -> str:
    each = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{_RELS}">{each}</Relationships>'


def shape(text: str, look: str = "", about: str = "", place: tuple[int, int] = (100_000, 100_000)) -> str:
    """A text box with one run of this look."""
    frame = f'<a:xfrm><a:off x="{place[0]}" y="{place[1]}"/><a:ext cx="3000000" cy="500000"/></a:xfrm>'
    run = f"<a:r><a:rPr{look}<a:t>{text}</a:t></a:r>" if look else f"<a:r><a:t>{text}</a:t></a:r>"
    named = f'<p:nvSpPr><p:cNvPr id="2" name="文本框"{about}/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>'
    return f"<p:sp>{named}<p:spPr>{frame}</p:spPr><p:txBody><a:bodyPr/><a:p>{run}</a:p></p:txBody></p:sp>"


def _tree(kind: str, shapes: str, attributes: str = "") -> str:
    tree = f"<p:cSld><p:spTree><p:nvGrpSpPr/><p:grpSpPr/>{shapes}</p:spTree></p:cSld>"
    return f"<p:{kind} {_NS}{attributes}>{tree}</p:{kind}>"


def pptx(shapes: str = "", attributes: str = "", layout: str = "", master: str = "") -> bytes:
    """A presentation of one slide with a title and these shapes."""
    parts = {
        "[Content_Types].xml": (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/{_MAIN}" ContentType="{_PML}presentation.main+xml"/>'
            f'<Override PartName="/{_SLIDE}" ContentType="{_PML}slide+xml"/></Types>'
        ),
        "_rels/.rels": _rels(("officeDocument", _MAIN)),
        _MAIN: f'<p:presentation {_NS}><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst>'
        '<p:sldSz cx="9144000" cy="6858000"/></p:presentation>',
        "ppt/_rels/presentation.xml.rels": _rels(
            ("slide", "slides/slide1.xml"), ("slideMaster", "slideMasters/slideMaster1.xml")
        ),
        _SLIDE: _tree("sld", shape("工作汇报", place=(100_000, 5_000_000)) + shapes, attributes),
        "ppt/slides/_rels/slide1.xml.rels": _rels(("slideLayout", "../slideLayouts/slideLayout1.xml")),
        "ppt/slideLayouts/slideLayout1.xml": _tree("sldLayout", layout),
        "ppt/slideLayouts/_rels/slideLayout1.xml.rels": _rels(("slideMaster", "../slideMasters/slideMaster1.xml")),
        "ppt/slideMasters/slideMaster1.xml": _tree("sldMaster", master),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


@is_clean(FILE)
def slide_with_a_title() -> bytes:
    return pptx(shape("二、下一步打算"))


@hides(FILE)
def two_runs(secret: str) -> bytes:
    runs = f"<a:r><a:t>{secret[:5]}</a:t></a:r><a:r><a:t>{secret[5:]}</a:t></a:r>"
    return pptx(shape("电话").replace("<a:r><a:t>电话</a:t></a:r>", runs))


@hides(FILE)
def table(secret: str) -> bytes:
    rows = "".join(
        f"<a:tr><a:tc><a:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></a:txBody></a:tc></a:tr>"
        for text in ("电话", secret)
    )
    frame = "<p:graphicFrame><a:graphic><a:graphicData><a:tbl>{}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"
    return pptx(frame.format(rows))


@hides(FILE, "hidden_slide")
def hidden_slide(secret: str) -> bytes:
    data = with_part(pptx(), "ppt/slides/slide2.xml", _tree("sld", shape(secret), ' show="0"'), "slide", _MAIN)
    return edited(data, _MAIN, "</p:sldIdLst>", '<p:sldId id="257" r:id="rId900"/></p:sldIdLst>')


@hides(FILE, "hidden_slide")
def only_slide_hidden(secret: str) -> bytes:
    return pptx(shape(secret), ' show="0"')


@hides(FILE)
def slide_in_no_order(secret: str) -> bytes:
    return with_part(pptx(), "ppt/slides/slide2.xml", _tree("sld", shape(secret)), "slide", _MAIN)


@hides(FILE)
def notes(secret: str) -> bytes:
    return with_part(pptx(), "ppt/notesSlides/notesSlide1.xml", _tree("notes", shape(secret)), "notesSlide", _SLIDE)


@hides(FILE)
def layout(secret: str) -> bytes:
    return pptx(layout=shape(secret))


@hides(FILE)
def master(secret: str) -> bytes:
    return pptx(master=shape(secret))


@hides(FILE, "faint_text")
def off_the_slide(secret: str) -> bytes:
    return pptx(shape(secret, place=(9_500_000, 100_000)))


@hides(FILE, "hidden_text")
def hidden_shape(secret: str) -> bytes:
    return pptx(shape(secret, about=' hidden="1"'))


@hides(FILE, "covered_text")
def under_a_bar(secret: str) -> bytes:
    bar = shape("x").replace("</a:xfrm>", '</a:xfrm><a:solidFill><a:srgbClr val="000000"/></a:solidFill>')
    return pptx(shape(secret) + bar.replace("<a:r><a:t>x</a:t></a:r>", ""))


@hides(FILE, "faint_text")
def white_text(secret: str) -> bytes:
    return pptx(shape(secret, '><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:rPr>'))


@hides(FILE, "faint_text")
def tiny_text(secret: str) -> bytes:
    return pptx(shape(secret, ' sz="100"></a:rPr>'))


@hides(FILE)
def alternative_text(secret: str) -> bytes:
    return pptx(shape("图", about=f' descr="{secret}"'))


@hides(FILE)
def comment(secret: str) -> bytes:
    part = f'<p:cmLst {_NS}><p:cm authorId="0"><p:text>核对 {secret}</p:text></p:cm></p:cmLst>'
    return with_part(pptx(), "ppt/comments/comment1.xml", part, "comments", _SLIDE)


@hides(FILE)
def tag(secret: str) -> bytes:
    part = f'<p:tagLst {_NS}><p:tag name="A" val="{secret}"/></p:tagLst>'
    return with_part(pptx(), "ppt/tags/tag1.xml", part, "tags", _SLIDE)


@hides(FILE)
def embedded_workbook(secret: str) -> bytes:
    inner = xlsx(lambda workbook: workbook["名单"].append([1, "张某某", f"号码{secret}"]))
    return with_part(pptx(), "ppt/embeddings/book.xlsx", inner, "package", _SLIDE)
