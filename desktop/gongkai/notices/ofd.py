"""Pages → OFD (GB/T 33190-2016), the fixed-layout format of government archives: XML, fonts and pictures in a zip."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from hashlib import sha256
from itertools import count
from xml.sax.saxutils import escape, quoteattr

from gongkai.notices.faces import Face
from gongkai.notices.ofd_fonts import subsets
from gongkai.notices.ofd_page import PAPER, page_xml
from gongkai.notices.outline import Entry, outline
from gongkai.notices.pages import Pages

_NAMESPACE = "http://www.ofdspec.org/2016"
_CREATOR = "Gongkai"
_COLOURS = 1
"""The number of the colour space; the others follow it."""


def write_ofd(pages: Pages, office_faces: Mapping[Face, str]) -> bytes:
    """The pages as an OFD with embedded subsets; the same pages give the same bytes.

    `office_faces` are the faces' names for readers that draw with their own. Dates are the 成文日期 or none.
    """
    files = _files(pages, office_faces)
    parts = "".join(sha256(data).hexdigest() for data in files.values())
    return _zipped({"OFD.xml": _opening(pages, sha256(parts.encode()).hexdigest()[:32]), **files})


def _files(pages: Pages, office_faces: Mapping[Face, str]) -> dict[str, bytes]:
    """Everything but the entry, by its path; paths inside are relative to the file that names them."""
    numbers = count(_COLOURS + 1)
    fonts = subsets(pages)
    font_numbers = {face: next(numbers) for face in fonts}
    pictures = {picture.data: next(numbers) for page in pages.pages for picture in page.pictures}
    page_numbers = [next(numbers) for _ in pages.pages]
    bodies = [page_xml(page, font_numbers, pictures, numbers.__next__) for page in pages.pages]
    body = _document(page_numbers, next(numbers), bool(pictures), outline(pages))
    files = {
        "Doc_0/Document.xml": _xml("Document", body),
        "Doc_0/PublicRes.xml": _xml("Res", _public(font_numbers, office_faces), 'BaseLoc="Res"'),
    }
    if pictures:
        files["Doc_0/DocumentRes.xml"] = _xml("Res", _media(list(pictures.values())), 'BaseLoc="Res"')
    files |= {f"Doc_0/Pages/Page_{place}/Content.xml": _xml("Page", xml) for place, xml in enumerate(bodies)}
    files |= {f"Doc_0/Res/{face}.ttf": data for face, data in fonts.items()}
    return files | {f"Doc_0/Res/{number}.png": data for data, number in pictures.items()}


def _opening(pages: Pages, document_id: str) -> bytes:
    day = f"{pages.formed:%Y-%m-%d}" if pages.formed else ""
    said = {
        "DocID": document_id,
        "Title": pages.title,
        "Author": pages.author,
        "Subject": pages.subject,
        "CreationDate": day,
        "ModDate": day,
        "Creator": _CREATOR,
    }
    about = "".join(f"<ofd:{name}>{escape(text)}</ofd:{name}>" for name, text in said.items() if text)
    body = f"<ofd:DocInfo>{about}</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
    return _xml("OFD", f"<ofd:DocBody>{body}</ofd:DocBody>", 'Version="1.0" DocType="OFD"')


def _document(pages: Sequence[int], highest: int, pictured: bool, entries: Sequence[Entry]) -> str:
    listed = "".join(
        f'<ofd:Page ID="{number}" BaseLoc="Pages/Page_{place}/Content.xml"/>' for place, number in enumerate(pages)
    )
    return (
        f"<ofd:CommonData><ofd:MaxUnitID>{highest}</ofd:MaxUnitID>"
        f"<ofd:PageArea><ofd:PhysicalBox>{PAPER}</ofd:PhysicalBox></ofd:PageArea>"
        "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>"
        f"{'<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>' if pictured else ''}"
        f"<ofd:DefaultCS>{_COLOURS}</ofd:DefaultCS></ofd:CommonData>"
        f"<ofd:Pages>{listed}</ofd:Pages>{_outlines(entries, pages)}"
    )


def _outlines(entries: Sequence[Entry], pages: Sequence[int]) -> str:
    """The bookmarks, each inside the one that it lies below."""
    xml = ""
    depths = [entry.depth for entry in entries]
    for entry, after in zip(entries, [*depths[1:], 0], strict=False):
        xml += f"<ofd:OutlineElem Title={quoteattr(entry.title)}>{_goto(entry, pages[entry.page])}"
        xml += "</ofd:OutlineElem>" * (entry.depth - after + 1)
    return f"<ofd:Outlines>{xml}</ofd:Outlines>" if xml else ""


def _goto(entry: Entry, page: int) -> str:
    place = f'<ofd:Dest Type="XYZ" PageID="{page}" Left="0" Top="{entry.y:.2f}" Zoom="0"/>'
    return f'<ofd:Actions><ofd:Action Event="CLICK"><ofd:Goto>{place}</ofd:Goto></ofd:Action></ofd:Actions>'


def _public(fonts: Mapping[Face, int], office_faces: Mapping[Face, str]) -> str:
    listed = "".join(
        f'<ofd:Font ID="{number}" FontName={quoteattr(office_faces[face])} FamilyName={quoteattr(office_faces[face])}'
        f' Charset="unicode"><ofd:FontFile>{face}.ttf</ofd:FontFile></ofd:Font>'
        for face, number in fonts.items()
    )
    colours = f'<ofd:ColorSpace ID="{_COLOURS}" Type="RGB" BitsPerComponent="8"/>'
    return f"<ofd:ColorSpaces>{colours}</ofd:ColorSpaces><ofd:Fonts>{listed}</ofd:Fonts>"


def _media(numbers: Sequence[int]) -> str:
    listed = "".join(
        f'<ofd:MultiMedia ID="{number}" Type="Image" Format="PNG">'
        f"<ofd:MediaFile>{number}.png</ofd:MediaFile></ofd:MultiMedia>"
        for number in numbers
    )
    return f"<ofd:MultiMedias>{listed}</ofd:MultiMedias>"


def _xml(root: str, body: str, attributes: str = "") -> bytes:
    """A part with the prefix that readers look for by name."""
    head = f'<ofd:{root} xmlns:ofd="{_NAMESPACE}" {attributes}'.rstrip()
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{head}>{body}</ofd:{root}>\n'.encode()


def _zipped(files: Mapping[str, bytes]) -> bytes:
    """The files in their order, without a clock."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 3
            entry.external_attr = 0o644 << 16
            package.writestr(entry, data)
    return stream.getvalue()
