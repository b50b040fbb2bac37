"""What the file of a picture says beside it (图片属性): EXIF, XMP, IPTC, text chunks, comments, profile, thumbnails."""

import re
from collections.abc import Iterable, Iterator
from io import BytesIO

from lxml import etree
from PIL import ExifTags, Image, ImageCms, ImageFile, IptcImagePlugin

from gongkai.review.files.image.thumbnails import thumbnails
from gongkai.review.files.image.vocabulary import BORING, STRUCTURE, TECHNICAL, TELLING_XMP, TIFF_STRUCTURE
from gongkai.review.files.package import parse
from gongkai.review.passages import Oddity, Passage, Piece, UnreadableError

_WHERE = "图片属性"
_UNICODE_TAGS = range(0x9C9B, 0x9CA0)
_IDENTIFIERS = re.compile("ID$|^(?:about|instanceID|documentID|when|Digest|CreateDate|ModifyDate|MetadataDate|Toolkit)")
_SILENT_TEXTS = frozenset({"Software", "Creation Time", "date:create", "date:modify", "date:timestamp", "Thumb::MTime"})
_RUN = re.compile(r"[^\x00-\x1f\x7f-\x9f\ufffd]{6,}")
_GPS_NEUTRAL = frozenset({0, 7, 29})
_LONGEST = 200_000


def properties(picture: Image.Image) -> Iterator[Passage | Oddity]:
    """The texts that the file of an opened and loaded picture holds beside it, and what is a finding by itself."""
    yield from _exif(picture)
    xmp = picture.info.get("xmp") or picture.info.get("XML:com.adobe.xmp") or picture.info.get("XML")
    yield from _xmp(xmp.encode() if isinstance(xmp, str) else xmp) if xmp else ()
    yield from _iptc(picture)
    yield from _texts(picture)
    yield from _segments(picture)
    yield from _profile(picture.info.get("icc_profile"))
    yield from thumbnails(picture)


def is_bare(picture: Image.Image) -> bool:
    """Whether the file says nothing beside its picture."""
    if picture.format == "TIFF":
        return set(picture.getexif()) <= TIFF_STRUCTURE
    return not len(picture.getexif()) and not set(picture.info) - TECHNICAL and not _others(picture)


def _told(name: str, text: str, is_telling: bool) -> Iterator[Passage | Oddity]:
    text = text.strip("\0 \t\r\n")[:_LONGEST]
    if text:
        where = f"{_WHERE}“{name}”"
        if is_telling:
            yield Oddity("doc_property", where, text)
        yield Passage(where, (Piece(text),))


def _exif(picture: Image.Image) -> Iterator[Passage | Oddity]:
    exif = picture.getexif()
    if picture.format == "TIFF":
        base: dict[int, object] = {tag: value for tag, value in exif.items() if tag not in TIFF_STRUCTURE}
    else:
        base = dict(exif)
    for block in (base, exif.get_ifd(ExifTags.IFD.Exif), exif.get_ifd(ExifTags.IFD.Interop)):
        for tag, value in block.items():
            if tag not in STRUCTURE:
                yield from _tag(tag, value)
    yield from _gps(exif.get_ifd(ExifTags.IFD.GPSInfo))


def _tag(tag: int, value: object) -> Iterator[Passage | Oddity]:
    name = ExifTags.TAGS.get(tag, str(tag))
    if name == "MakerNote":
        yield Oddity("doc_property", f"{_WHERE}“MakerNote”")
    if isinstance(value, tuple) and tag in _UNICODE_TAGS:
        value = bytes(value)
    if isinstance(value, str):
        yield from _told(name, _respelt(value), name not in BORING)
    elif isinstance(value, bytes) and tag in _UNICODE_TAGS:
        yield from _told(name, value.decode("utf-16-le", "ignore"), True)
    elif isinstance(value, bytes) and name not in BORING:
        comment = name == "UserComment"
        yield from _told(name, (_comment(value) if comment else "") or _runs(value), comment)


def _comment(value: bytes) -> str:
    """A comment in UTF-16 of either order, as its first eight bytes say (Exif 2.32, 4.6.5)."""
    if not value.startswith(b"UNICODE\0"):
        return ""
    both = (value[8:].decode(f"utf-16-{order}", "ignore") for order in ("le", "be"))
    return max(both, key=lambda text: sum(sign < "\u00ff" or "\u4e00" <= sign <= "\u9fff" for sign in text))


def _respelt(text: str) -> str:
    """A text that Pillow took for Latin-1, as the standard wants it, though programs write UTF-8 or GB 18030."""
    try:
        return _decoded(text.encode("latin-1"))
    except UnicodeEncodeError:
        return text


def _gps(block: dict[int, object]) -> Iterator[Passage | Oddity]:
    telling = {tag: value for tag, value in block.items() if tag not in _GPS_NEUTRAL}
    if telling:
        latitude, longitude = _degrees(telling.get(2)), _degrees(telling.get(4))
        yield Oddity("photo_gps", f"{_WHERE}“GPS”", f"{latitude}, {longitude}" if latitude and longitude else "")
    for tag, value in telling.items():
        text = _respelt(value) if isinstance(value, str) else _runs(value) if isinstance(value, bytes) else ""
        yield from _told(ExifTags.GPSTAGS.get(tag, str(tag)), text if len(text) > 2 else "", False)


def _degrees(parts: object) -> str:
    try:
        degrees, minutes, seconds = (float(part) for part in parts)  # type: ignore[attr-defined]
    except (TypeError, ValueError, ZeroDivisionError):
        return ""
    return f"{degrees + minutes / 60 + seconds / 3600:.6f}"


def _xmp(data: bytes) -> Iterator[Passage | Oddity]:
    try:
        root = parse(data.strip(b"\0 \r\n\t\xef\xbb\xbf"))
    except (UnreadableError, etree.XMLSyntaxError, ValueError):
        yield from _told("XMP", data.decode("utf-8", "ignore"), True)
        return
    for node in root.iter("*"):
        pairs: list[tuple[str, object]] = [(str(node.tag), node.text), *((str(k), v) for k, v in node.attrib.items())]
        for tag, text in pairs:
            name = _local(tag) if _local(tag) != "li" else _property_of(node)
            if isinstance(text, str) and text.strip() and not _IDENTIFIERS.search(name):
                if name.startswith("GPSL"):
                    yield Oddity("photo_gps", f"{_WHERE}“GPS”", text)
                yield from _told(name, text, name in TELLING_XMP)


def _property_of(item: etree._Element) -> str:
    """The property whose list an item stands in."""
    above = [_local(str(parent.tag)) for parent in item.iterancestors()]
    return above[1] if len(above) > 1 else ""


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _iptc(picture: Image.Image) -> Iterator[Passage | Oddity]:
    assert isinstance(picture, ImageFile.ImageFile)
    try:
        records = IptcImagePlugin.getiptcinfo(picture) or {}
    except (SyntaxError, ValueError, OSError, IndexError):
        return
    for (record, number), values in records.items():
        for value in values if isinstance(values, list) else [values]:
            text = _decoded(value)
            if record == 2 and number and text.isprintable():
                yield from _told(f"IPTC {number}", text, len(text) > 2 and not text.isdigit())


def _texts(picture: Image.Image) -> Iterator[Passage | Oddity]:
    """The text chunks of a PNG and the comments of JPEG and GIF."""
    for name, value in picture.info.items():
        if name in ("xmp", "XML", "XML:com.adobe.xmp", "exif", "icc_profile", "photoshop"):
            continue
        if str(name).startswith("Raw profile type"):
            yield from _told(str(name), _runs(_unhexed(str(value))), False)
        elif name == "comment":
            yield from _told("注释", _decoded(value) if isinstance(value, bytes) else str(value), True)
        elif isinstance(value, str) and name not in TECHNICAL:
            yield from _told(str(name), value, name not in _SILENT_TEXTS)


def _unhexed(text: str) -> bytes:
    digits = "".join(text.split("\n")[3:])
    return bytes.fromhex(digits) if re.fullmatch("(?:[0-9a-fA-F]{2})*", digits) else text.encode()


_KNOWN_SEGMENTS = (b"Exif\0", b"http://ns.adobe.com/xap/1.0/\0", b"ICC_PROFILE\0", b"JFIF\0", b"Adobe", b"MPF\0")


def _segments(picture: Image.Image) -> Iterator[Passage | Oddity]:
    for name, content in _others(picture):
        yield from _told(name, _runs(content), False)


def _others(picture: Image.Image) -> Iterable[tuple[str, bytes]]:
    """The application segments of a JPEG that no block above covers."""
    segments: list[tuple[str, bytes]] = getattr(picture, "applist", [])
    return [(name, content) for name, content in segments if name != "COM" and not content.startswith(_KNOWN_SEGMENTS)]


def _profile(data: bytes | None) -> Iterator[Passage | Oddity]:
    if not data:
        return
    try:
        profile = ImageCms.ImageCmsProfile(BytesIO(data)).profile
    except (OSError, ImageCms.PyCMSError):
        yield from _told("ICC", _runs(data), False)
        return
    for text in (profile.profile_description, profile.copyright, profile.manufacturer, profile.model):
        yield from _told("ICC", text or "", False)


def _runs(data: bytes) -> str:
    """What can be read in binary data."""
    found = _RUN.findall(data[:_LONGEST].decode("utf-8", "replace"))
    wide = _RUN.findall(data[:_LONGEST].decode("utf-16-le", "replace")) if data[1:2] == b"\0" else []
    return "\n".join([*found, *wide])


def _decoded(data: bytes) -> str:
    for encoding in ("utf-8", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")
