"""Thumbnails (缩略图): pictures of the first page as it once was, which office programs leave in a file."""

import io
import warnings

_MOST_PIXELS = 4_000_000
_SHADES = 3


def is_blank(data: bytes) -> bool:
    """Whether a thumbnail shows an empty page, as the one of a template does."""
    from PIL import Image

    try:
        with warnings.catch_warnings(), Image.open(io.BytesIO(data)) as picture:
            warnings.simplefilter("ignore")
            if picture.width * picture.height > _MOST_PIXELS:
                return False
            shades = picture.convert("RGB").convert("L").tobytes()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return False
    return max(shades) - min(shades) < _SHADES
