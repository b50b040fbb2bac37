"""The picture of an organ's seal (印章) as it comes from a file: checked, and stripped of all but the picture."""

import io

from gongkai.domain.errors import UserError

MOST_BYTES = 4 << 20
_SMALLEST, _LARGEST = 300, 4000
"""Pixels; below the first a seal of 42 mm prints ragged."""
_SQUARE = 0.05
_WHAT_FITS = "请提供透明底的 PNG 图片，方形，边长 300 至 4000 像素，不超过 4 MB。"


def seal_picture(data: bytes) -> bytes:
    """The picture as a PNG that holds nothing else; UserError where it can't stand over a signature."""
    from PIL import Image, UnidentifiedImageError

    if len(data) > MOST_BYTES:
        raise _refused("文件太大")
    try:
        with Image.open(io.BytesIO(data), formats=("PNG",)) as opened:
            if problem := _problem(*opened.size):
                raise _refused(problem)
            picture = opened.convert("RGBA")
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise _refused("文件不是完好的 PNG 图片") from error
    if picture.getchannel("A").getextrema() == (255, 255):
        raise _refused("图片不是透明底，会盖住署名和日期")
    stream = io.BytesIO()
    picture.save(stream, "PNG")
    return stream.getvalue()


def _problem(width: int, height: int) -> str:
    if not (_SMALLEST <= width <= _LARGEST and _SMALLEST <= height <= _LARGEST):
        return f"图片是 {width}×{height} 像素"
    return "图片不是方形" if abs(width - height) > _SQUARE * max(width, height) else ""


def _refused(problem: str) -> UserError:
    return UserError("印章图片不能用", f"{problem}。", _WHAT_FITS)
