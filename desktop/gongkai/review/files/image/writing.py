"""Writing a picture again: its own format and page count, nothing beside the pixels but their resolution."""

from collections.abc import Iterable
from io import BytesIO
from typing import Any

from PIL import Image, ImageCms

_QUALITY = 92
_MANY = frozenset({"TIFF", "GIF", "WEBP", "PNG"})


def write(like: Image.Image, pages: Iterable[Image.Image]) -> bytes:
    """The file of these pages in the format of `like`; colours are told in sRGB, since its profile stays behind."""
    kind = "JPEG" if like.format == "MPO" else like.format or "PNG"
    profile = like.info.get("icc_profile")
    dpi = like.info.get("dpi")
    rewritten = (_fit(page, kind, profile) for page in pages)
    first = next(rewritten)
    settings: dict[str, Any] = {"dpi": dpi} if dpi and kind != "GIF" and kind != "WEBP" else {}
    if kind in ("JPEG", "WEBP"):
        settings["quality"] = _QUALITY
    if kind == "TIFF":
        settings["compression"] = "tiff_adobe_deflate"
    if kind in _MANY and getattr(like, "n_frames", 1) > 1:
        settings |= {"save_all": True, "append_images": rewritten}
        if kind != "TIFF":
            settings |= {key: like.info[key] for key in ("duration", "loop") if key in like.info}
    out = BytesIO()
    first.save(out, kind, **settings)
    return out.getvalue()


def _fit(page: Image.Image, kind: str, profile: bytes | None) -> Image.Image:
    """A copy with nothing attached, in a mode that the format knows."""
    page = _in_srgb(page, profile) if profile else page.copy()
    page.info = {key: page.info[key] for key in ("transparency",) if key in page.info}
    if kind == "JPEG" and page.mode not in ("L", "RGB"):
        return page.convert("RGB")
    return page


def _in_srgb(page: Image.Image, profile: bytes) -> Image.Image:
    if page.mode not in ("RGB", "CMYK"):
        return page.copy()
    try:
        changed = ImageCms.profileToProfile(
            page, ImageCms.ImageCmsProfile(BytesIO(profile)), ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    except (OSError, ImageCms.PyCMSError):
        return page.copy()
    return changed or page.copy()
