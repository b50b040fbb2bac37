"""The OFD (GB/T 33190-2016): parts that name one another rightly, the whole text, every glyph where the PDF has it."""

import io
import struct
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
from lxml import etree

from gongkai.domain.errors import UserError
from gongkai.domain.notice import Content, Paragraph
from gongkai.notices.profile import Profile
from gongkai.notices.render import page_count, render
from gongkai.notices.typed import read_text
from notices import reading
from notices.every_format import FORMATS

_OFD = {"ofd": "http://www.ofdspec.org/2016"}
_NEAR = 0.02
_ORDER = {
    "DocInfo": ("DocID", "Title", "Author", "Subject", "CreationDate", "ModDate", "Creator"),
    "CommonData": ("MaxUnitID", "PageArea", "PublicRes", "DocumentRes", "DefaultCS"),
    "Document": ("CommonData", "Pages", "Outlines"),
    "Page": ("Area", "Content"),
    "TextObject": ("FillColor", "TextCode"),
    "PathObject": ("StrokeColor", "AbbreviatedData"),
    "OutlineElem": ("Actions", "OutlineElem"),
}
"""Children in the order of the standard's schema, of the elements that have more than one."""


@dataclass(frozen=True)
class Glyph:
    """A character and where it begins on its baseline, in millimetres."""

    text: str
    x: float
    y: float


class Package:
    """An OFD as a reader opens it: from its entry to every part, by the paths inside."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            assert package.testzip() is None
            self.files = {name: package.read(name) for name in package.namelist()}
        self.parts = {name: etree.fromstring(part) for name, part in self.files.items() if name.endswith(".xml")}
        self.document = self.parts[self.parts["OFD.xml"].findtext(".//ofd:DocRoot", "", _OFD)]

    @property
    def pages(self) -> list[Any]:
        """The pages in order."""
        places = [page.get("BaseLoc") for page in self.document.iterfind("ofd:Pages/ofd:Page", _OFD)]
        return [self.parts[f"Doc_0/{place}"] for place in places]

    def fonts(self) -> dict[str, bytes]:
        """The embedded fonts by their numbers."""
        found = self.parts["Doc_0/PublicRes.xml"].iterfind(".//ofd:Font", _OFD)
        return {
            font.get("ID", ""): self.files[f"Doc_0/Res/{font.findtext('ofd:FontFile', '', _OFD)}"] for font in found
        }


def _text(page: Any) -> str:
    return "".join("".join(code.text.split()) for code in page.iterfind(".//ofd:TextCode", _OFD))


def _glyphs(page: Any) -> Iterator[Glyph]:
    """Every character that leaves ink, placed by its object's box, matrix and distances."""
    for thing in page.iterfind(".//ofd:TextObject", _OFD):
        left, top, *_ = map(float, thing.get("Boundary").split())
        a, b, c, d, e, f = map(float, (thing.get("CTM") or "1 0 0 1 0 0").split())
        for code in thing.iterfind("ofd:TextCode", _OFD):
            x, y = float(code.get("X")), float(code.get("Y"))
            for character, step in zip(code.text, [*_steps(code.get("DeltaX") or ""), 0.0], strict=True):
                if character.strip():
                    yield Glyph(character, left + a * x + c * y + e, top + b * x + d * y + f)
                x += step


def _steps(delta: str) -> Iterator[float]:
    words = iter(delta.split())
    for word in words:
        count = int(next(words)) if word == "g" else 1
        yield from [float(next(words)) if word == "g" else float(word)] * count


def _mapped(font: bytes) -> set[int]:
    """The code points of a font's table of all characters (format 12)."""
    tables = {font[at : at + 4]: struct.unpack_from(">LL", font, at + 8) for at in _directory(font)}
    start, _ = tables[b"cmap"]
    platform, encoding, offset = struct.unpack_from(">HHL", font, start + 12)
    assert (platform, encoding) == (3, 10)
    count = struct.unpack_from(">L", font, start + offset + 12)[0]
    groups = [struct.unpack_from(">LLL", font, start + offset + 16 + 12 * place) for place in range(count)]
    return {code for first, last, _ in groups for code in range(first, last + 1)}


def _directory(font: bytes) -> range:
    return range(12, 12 + 16 * struct.unpack_from(">H", font, 4)[0], 16)


@pytest.fixture(scope="module")
def founding(founding_text: str, profile: Profile) -> Package:
    return Package(render(read_text(founding_text), "ofd", profile))


def test_its_text_is_the_input_character_by_character(founding: Package, founding_text: str) -> None:
    pages = [_text(page).removesuffix(f"—{number}—") for number, page in enumerate(founding.pages, start=1)]
    assert "".join(pages) == "".join(founding_text.split())


@pytest.mark.parametrize("name", FORMATS)
def test_every_glyph_stands_where_the_pdf_has_it(name: str, profile: Profile) -> None:
    pages = Package(render(FORMATS[name], "ofd", profile)).pages
    drawn = reading.glyphs(render(FORMATS[name], "pdf", profile))
    assert len(pages) == len(drawn)
    for page, wanted in zip(pages, drawn, strict=True):
        found = list(_glyphs(page))
        assert [glyph.text for glyph in found] == [glyph.text for glyph in wanted]
        for glyph, other in zip(found, wanted, strict=True):
            assert abs(glyph.x - other.x) < _NEAR, glyph
            assert abs(glyph.y - other.y) < _NEAR, glyph


def test_its_rules_are_those_of_the_pdf(disclosure: Content, profile: Profile) -> None:
    pages = Package(render(disclosure, "ofd", profile)).pages
    pdf = render(disclosure, "pdf", profile)
    for number, page in enumerate(pages):
        assert len(page.findall(".//ofd:PathObject", _OFD)) == len(reading.strokes(pdf, number))
    first = pages[0].find(".//ofd:PathObject", _OFD)
    assert first.find("ofd:StrokeColor", _OFD).get("Value") != "0 0 0"


def test_a_page_turned_for_a_draft_mark_says_so(disclosure: Content, profile: Profile) -> None:
    package = Package(render(disclosure, "ofd", profile, draft=True))
    assert all(_text(page).startswith("送审稿") for page in package.pages)
    assert all(page.find(".//ofd:TextObject", _OFD).get("CTM") for page in package.pages)


def test_numbers_are_given_once_and_lead_somewhere(disclosure: Content, profile: Profile) -> None:
    package = Package(render(disclosure, "ofd", profile))
    numbers = [int(node.get("ID", 0)) for part in package.parts.values() for node in part.iter() if node.get("ID")]
    assert len(numbers) == len(set(numbers))
    assert max(numbers) <= int(package.document.findtext(".//ofd:MaxUnitID", "", _OFD))
    assert {thing.get("Font") for page in package.pages for thing in page.iterfind(".//ofd:TextObject", _OFD)} == set(
        package.fonts()
    )
    listed = {page.get("ID") for page in package.document.iterfind("ofd:Pages/ofd:Page", _OFD)}
    assert {dest.get("PageID") for dest in package.document.iterfind(".//ofd:Dest", _OFD)} <= listed


def test_elements_stand_in_the_order_of_the_schema(disclosure: Content, profile: Profile) -> None:
    package = Package(render(disclosure, "ofd", profile))
    for part in package.parts.values():
        for node in part.iter():
            order = _ORDER.get(etree.QName(node).localname)
            names = [etree.QName(child).localname for child in node]
            assert order is None or [order.index(name) for name in names] == sorted(order.index(n) for n in names)


def test_every_embedded_face_has_the_characters_that_are_set_in_it(disclosure: Content, profile: Profile) -> None:
    package = Package(render(disclosure, "ofd", profile))
    used: dict[str, set[int]] = {}
    for page in package.pages:
        for thing in page.iterfind(".//ofd:TextObject", _OFD):
            used.setdefault(thing.get("Font"), set()).update(map(ord, "".join(thing.itertext())))
    fonts = package.fonts()
    for number, codes in used.items():
        assert codes == _mapped(fonts[number])
        assert len(fonts[number]) < 300_000


def test_an_embedded_face_draws_what_the_whole_face_draws(profile: Profile) -> None:
    from PIL import Image, ImageChops, ImageDraw, ImageFont, ImageStat

    from gongkai import paths

    def drawn(font: Any, words: str) -> Image.Image:
        picture = Image.new("L", (600, 80))
        ImageDraw.Draw(picture).text((4, 4), words, fill=255, font=ImageFont.truetype(font, 48))
        return picture

    words = "公开政府信息①℃ABC"
    package = Package(render(Content("公告", "关于公开的公告", (Paragraph(words),), ""), "ofd", profile))
    [thing] = [t for t in package.pages[0].iterfind(".//ofd:TextObject", _OFD) if "政府" in "".join(t.itertext())]
    whole = paths.resources() / "fonts" / "GongkaiFangSong.ttf"
    text = "".join(thing.itertext())
    embedded, bundled = drawn(io.BytesIO(package.fonts()[thing.get("Font")]), text), drawn(str(whole), text)
    assert bundled.getextrema() == (0, 255)
    # The hinter looks at the face as a whole, so that a subset's edges may be a shade apart.
    assert ImageStat.Stat(ImageChops.difference(embedded, bundled)).mean[0] < 3
    assert ImageStat.Stat(bundled).mean[0] > 15


def test_a_rare_character_stands_alone_so_that_the_next_one_keeps_its_place(profile: Profile) -> None:
    content = Content("公告", "关于公开的公告", (Paragraph("甲𬭚䶮乙"),), "")
    codes = [code.text for code in Package(render(content, "ofd", profile)).pages[0].iterfind(".//ofd:TextCode", _OFD)]
    assert "𬭚" in codes
    assert "甲𬭚䶮乙" in "".join(codes)


def test_it_speaks_for_the_document_and_names_the_offices_faces(founding: Package, founding_text: str) -> None:
    content = read_text(founding_text)
    about = {
        etree.QName(node).localname: node.text for node in founding.parts["OFD.xml"].iterfind(".//ofd:DocInfo/*", _OFD)
    }
    assert about["Title"] == content.title.replace("\n", "")
    assert (about["Author"], about["CreationDate"]) == (content.organ, "2015-07-31")
    assert len(about["DocID"] or "") == 32
    names = {font.get("FamilyName") for font in founding.parts["Doc_0/PublicRes.xml"].iterfind(".//ofd:Font", _OFD)}
    assert {"仿宋_GB2312", "楷体_GB2312", "黑体"} <= names


def test_what_is_undated_names_no_day(profile: Profile) -> None:
    package = Package(render(Content("公告", "关于公开的公告", (), ""), "ofd", profile))
    assert not package.parts["OFD.xml"].findall(".//ofd:CreationDate", _OFD)


def test_bookmarks_lie_inside_one_another(founding: Package) -> None:
    [title] = founding.document.iterfind("ofd:Outlines/ofd:OutlineElem", _OFD)
    chapters = title.findall("ofd:OutlineElem", _OFD)
    assert [chapter.get("Title", "")[:2] for chapter in chapters] == ["一、", "二、", "三、"]
    assert len(chapters[1].findall("ofd:OutlineElem", _OFD)) == 9


def test_a_seal_is_its_picture_untouched(profile: Profile) -> None:
    from PIL import Image

    stream = io.BytesIO()
    Image.new("RGBA", (20, 20), (255, 0, 0, 128)).save(stream, "PNG")
    sealed = replace(profile, seal_diameter=42.0)
    package = Package(render(FORMATS["document"], "ofd", sealed, seals=(stream.getvalue(),)))
    [image] = [image for page in package.pages for image in page.iterfind(".//ofd:ImageObject", _OFD)]
    [medium] = package.parts["Doc_0/DocumentRes.xml"].iterfind(".//ofd:MultiMedia", _OFD)
    assert image.get("ResourceID") == medium.get("ID")
    assert package.files[f"Doc_0/Res/{medium.findtext('ofd:MediaFile', '', _OFD)}"] == stream.getvalue()
    assert image.get("CTM") == "42 0 0 42 0 0"


def test_nothing_in_a_text_becomes_markup(profile: Profile) -> None:
    evil = "<b x='1'>&\"]]></ofd:Page>"
    content = Content("公告", f"关于{evil}的公告", (Paragraph(evil),), evil)
    assert _text(Package(render(content, "ofd", profile)).pages[0]).count("".join(evil.split())) == 3


def test_a_character_that_no_face_has_is_named(profile: Profile) -> None:
    with pytest.raises(UserError, match=r"U\+1F600"):
        render(Content("公告", "关于公开的公告", (Paragraph("公开😀"),), ""), "ofd", profile)


def test_it_has_as_many_pages_as_the_pdf(disclosure: Content, profile: Profile) -> None:
    pages = Package(render(disclosure, "ofd", profile)).pages
    assert len(pages) == page_count(render(disclosure, "pdf", profile))
