"""Pictures of a screen: with the program's own font, in any scale, and small enough to be kept and compared."""

import io
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from gongkai import paths
from gongkai.ui import language, theme
from gongkai.ui.appearance import Appearance

KEPT_WIDTH = 640
_TILES = 16
"""A picture is compared tile by tile, so that a small thing that is missing is not lost in the whole."""


@contextmanager
def dressed(app: QApplication, scheme: Qt.ColorScheme, spoken: str, look: Appearance | None = None) -> Iterator[None]:
    """The program in this scheme and language, in its own face, so that pictures are alike on every machine."""
    usual, cached = theme._system_font, theme._chinese_face
    number = QFontDatabase.addApplicationFont(str(paths.resources() / "fonts" / "GongkaiHei.ttf"))
    face = QFontDatabase.applicationFontFamilies(number)[0]
    theme._system_font = QFont(face, 9)
    theme._chinese_face = lambda: face  # type: ignore[assignment]
    language.speak(app, spoken)
    theme.apply(app, scheme, look)
    try:
        yield
    finally:
        language.speak(app, language.CHINESE)
        theme._system_font, theme._chinese_face = usual, cached
        theme.apply(app)


def picture(widget: QWidget, scale: float = 1.0) -> Image.Image:
    """The widget as a screen of this scale draws it."""
    image = QImage(widget.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    widget.render(painter, QPoint(0, 0))
    painter.end()
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (plain.width(), plain.height())
    return Image.frombytes("RGB", size, bytes(plain.constBits()), "raw", "RGB", plain.bytesPerLine(), 1)


def kept(taken: Image.Image) -> bytes:
    """The picture as it is committed: narrow, of few colours, some kilobytes."""
    stream = io.BytesIO()
    narrow(taken).quantize(64, dither=Image.Dither.NONE).save(stream, "PNG", optimize=True)
    return stream.getvalue()


def as_shown(taken: Image.Image) -> bytes:
    """The picture as the handbook shows it: in its own size, of few colours."""
    stream = io.BytesIO()
    taken.quantize(256, dither=Image.Dither.NONE).save(stream, "PNG", optimize=True)
    return stream.getvalue()


def narrow(taken: Image.Image) -> Image.Image:
    """The picture in the width that is kept."""
    height = round(taken.height * KEPT_WIDTH / taken.width)
    return taken.resize((KEPT_WIDTH, height), Image.Resampling.BOX)


def difference(taken: Image.Image, baseline: Image.Image, coarsely: bool = False) -> float:
    """How far the two are apart where they are furthest: the mean of a tile's levels, 0 to 255.

    Letters of another scale stand a little aside: coarsely, lines and words are compared instead of letters.
    """
    one, other = narrow(taken), baseline.convert("RGB")
    if coarsely:
        one, other = (each.resize((each.width // 8, each.height // 8), Image.Resampling.BOX) for each in (one, other))
    if one.size != other.size:
        return 255.0
    apart = ImageChops.difference(one, other).convert("L")
    wide, high = apart.width / _TILES, apart.height / _TILES
    tiles = (
        (round(x * wide), round(y * high), round((x + 1) * wide), round((y + 1) * high))
        for x in range(_TILES)
        for y in range(_TILES)
    )
    return max(ImageStat.Stat(apart.crop(tile)).mean[0] for tile in tiles)
