"""Pictures of text as a scanner, a camera or a screenshot gives them, and files with one secret beside the picture."""

import io
import struct
import zlib
from collections.abc import Callable, Sequence

from PIL import Image, ImageDraw, ImageFont, PngImagePlugin

from gongkai import paths

DPI = 150
CLEAN = ("关于公开有关事项的通知", "各街道办事处、区直各单位：")


def written(
    lines: Sequence[str], points: float = 14, ink: str = "black", paper: str = "white", face: str = "GongkaiFangSong"
) -> Image.Image:
    """Lines of text on paper at 150 dpi, each with room around it."""
    size = round(points * DPI / 72)
    font = ImageFont.truetype(str(paths.resources() / "fonts" / f"{face}.ttf"), size)
    width = round(max(font.getlength(line) for line in lines)) + 4 * size
    picture = Image.new("RGB", (width, size * (2 * len(lines) + 2)), paper)
    pen = ImageDraw.Draw(picture)
    for number, line in enumerate(lines):
        pen.text((2 * size, size * (2 * number + 1)), line, font=font, fill=ink)
    return picture


def listed(rows: Sequence[Sequence[str]], points: float = 12) -> Image.Image:
    """A table with lines around its cells."""
    size = round(points * DPI / 72)
    font = ImageFont.truetype(str(paths.resources() / "fonts" / "GongkaiSong.ttf"), size)
    widths = [max(font.getlength(row[column]) for row in rows) + 2 * size for column in range(len(rows[0]))]
    picture = Image.new("RGB", (round(sum(widths)) + 2 * size, 2 * size * (len(rows) + 1)), "white")
    pen = ImageDraw.Draw(picture)
    for number, row in enumerate(rows):
        left, top = float(size), size + 2 * size * number
        for cell, width in zip(row, widths, strict=True):
            pen.rectangle((left, top, left + width, top + 2 * size), outline="black")
            pen.text((left + size, top + size // 2), cell, font=font, fill="black")
            left += width
    return picture


def file(picture: Image.Image, kind: str = "PNG", **settings: object) -> bytes:
    """The picture as a file of this kind."""
    out = io.BytesIO()
    picture.copy().save(out, kind, **settings)
    return out.getvalue()


def scene(size: tuple[int, int] = (320, 240)) -> Image.Image:
    """A picture with no text in it: sky, ground and a sun."""
    picture = Image.linear_gradient("L").resize(size).convert("RGB")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, size[1] // 2, size[0], size[1]), fill="darkgreen")
    pen.ellipse((40, 30, 90, 80), fill="orange")
    return picture


def _exif(tag: int, value: object, block: int = 0) -> Callable[[str], bytes]:
    def build(secret: str) -> bytes:
        exif = Image.Exif()
        target = exif.get_ifd(block) if block else exif
        told = value(secret) if callable(value) else secret
        target[tag] = told
        return file(scene(), "JPEG", exif=exif)

    return build


def _text_chunk(secret: str) -> bytes:
    info = PngImagePlugin.PngInfo()
    info.add_itxt("Description", f"联系 {secret}", zip=True)
    return file(scene(), "PNG", pnginfo=info)


def _private_chunk(secret: str) -> bytes:
    data, body = file(scene()), b"seCr" + secret.encode()
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    return data[:-12] + chunk + data[-12:]


def _xmp(secret: str) -> bytes:
    packet = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq>'
        f"<rdf:li>{secret}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    return file(scene(), "JPEG", xmp=packet.encode())


def _iptc(secret: str) -> bytes:
    value = secret.encode()
    record = b"\x1c\x02\x50" + struct.pack(">H", len(value)) + value
    resource = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(record)) + record + b"\0" * (len(record) % 2)
    body = b"Photoshop 3.0\0" + resource
    data = file(scene(), "JPEG")
    return data[:2] + b"\xff\xed" + struct.pack(">H", len(body) + 2) + body + data[2:]


def _tiff_tag(secret: str) -> bytes:
    return file(scene(), "TIFF", tiffinfo={315: secret})


PLACES: dict[str, Callable[[str], bytes]] = {
    "artist": _exif(0x013B, None),
    "camera_owner": _exif(0xA430, None, 0x8769),
    "user_comment": _exif(0x9286, lambda secret: b"ASCII\0\0\0" + secret.encode(), 0x8769),
    "wide_comment": _exif(0x9286, lambda secret: b"UNICODE\0" + secret.encode("utf-16-be"), 0x8769),
    "windows_comment": _exif(0x9C9C, lambda secret: secret.encode("utf-16-le") + b"\0\0"),
    "maker_note": _exif(0x927C, lambda secret: b"\x01\x02\x03OWNER\0" + secret.encode() + b"\0\xff", 0x8769),
    "jpeg_comment": lambda secret: file(scene(), "JPEG", comment=secret.encode()),
    "gif_comment": lambda secret: file(scene().convert("P"), "GIF", comment=secret.encode()),
    "text_chunk": _text_chunk,
    "private_chunk": _private_chunk,
    "xmp": _xmp,
    "iptc": _iptc,
    "tiff_tag": _tiff_tag,
    "behind_png": lambda secret: file(scene()) + secret.encode(),
    "behind_jpeg": lambda secret: file(scene(), "JPEG") + secret.encode(),
    "behind_gif": lambda secret: file(scene().convert("P"), "GIF") + secret.encode(),
    "behind_bmp": lambda secret: file(scene(), "BMP") + secret.encode(),
    "behind_webp": lambda secret: file(scene(), "WEBP") + secret.encode(),
}
"""Where the file of a picture can hold a secret; each function makes one."""


def with_place(latitude: float, longitude: float) -> bytes:
    """A photo that tells where it was taken."""
    exif = Image.Exif()
    block = exif.get_ifd(0x8825)
    for tag, value in ((2, latitude), (4, longitude)):
        degrees = int(value)
        minutes = int((value - degrees) * 60)
        block[tag] = (degrees, minutes, round((value - degrees - minutes / 60) * 3600, 2))
    block[1], block[3] = "N", "E"
    return file(scene(), "JPEG", exif=exif)


def with_thumbnail(picture: Image.Image, thumbnail: Image.Image) -> bytes:
    """A JPEG with a thumbnail as cameras store it."""
    small = file(thumbnail.resize((160, 120)), "JPEG")
    tiff = b"II*\0" + struct.pack("<IHI", 8, 0, 14)
    entries = [(0x0103, 3, 1, 6), (0x0201, 4, 1, 14 + 2 + 36 + 4), (0x0202, 4, 1, len(small))]
    block = struct.pack("<H", 3) + b"".join(struct.pack("<HHII", *entry) for entry in entries) + bytes(4)
    return file(picture, "JPEG", exif=b"Exif\0\0" + tiff + block + small)
