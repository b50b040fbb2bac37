"""Pictures with one number each: written in them, or in what their files say beside them."""

import io

from docx.shared import Cm

from gongkai.domain.canonical import Json
from review.hidden.registry import CASES, CLEAN, Case, Clean, hides
from review.hidden_places import docx
from review.pictures import PLACES, file, scene, with_thumbnail, written

_ENDINGS = {b"\x89PNG": "png", b"\xff\xd8\xff": "jpg", b"GIF8": "gif", b"BM": "bmp", b"II*\0": "tif", b"RIFF": "webp"}


def _name(data: bytes) -> str:
    return next(f"现场.{ending}" for sign, ending in _ENDINGS.items() if data.startswith(sign))


for _place, _build in PLACES.items():
    CASES.append(Case(_place, _name(_build("x")), _build, "stray_bytes" if "behind" in _place else ""))


@hides("现场.png")
def _written(secret: str) -> bytes:
    return file(written([f"核对 {secret}"]))


@hides("扫描.tif")
def _second_page(secret: str) -> bytes:
    return file(scene(), "TIFF", save_all=True, append_images=[written([f"核对 {secret}"], points=9)])


@hides("通知.docx")
def _in_a_picture(secret: str) -> bytes:
    def draw(document: Json) -> None:
        document.add_picture(io.BytesIO(file(written([f"核对 {secret}"]), "JPEG")), width=Cm(9))

    return docx(draw)


def _camera() -> bytes:
    return with_thumbnail(scene(), scene())


CLEAN += [
    Clean("photo_with_its_thumbnail", "现场.jpg", _camera),
    Clean("scene", "现场.png", lambda: file(scene())),
    Clean(
        "animation",
        "现场.gif",
        lambda: file(scene().convert("P"), "GIF", save_all=True, append_images=[scene().convert("P")]),
    ),
]
