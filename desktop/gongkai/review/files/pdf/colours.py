"""Colours as far as telling ink from paper needs them."""

from collections.abc import Sequence
from typing import Any

from pikepdf import Array, Dictionary, Name, Stream

from gongkai.review.files.pdf.drawing import Colour

DEVICE = {"g": "/DeviceGray", "rg": "/DeviceRGB", "k": "/DeviceCMYK"}
_INKS = ("/Separation", "/DeviceN")
_UNTOLD = ("/Pattern", "/Indexed", "/Lab")


def colour_of(values: Sequence[float], space: str) -> Colour | None:
    """The colour of some components in a space; None where it cannot be told."""
    if space in _UNTOLD or not values:
        return None
    if space in _INKS:
        ink = 1.0 - max(values)
        return ink, ink, ink
    match len(values):
        case 1:
            return values[0], values[0], values[0]
        case 3:
            return values[0], values[1], values[2]
        case 4:
            black = 1.0 - values[3]
            return (1 - values[0]) * black, (1 - values[1]) * black, (1 - values[2]) * black
    return None


def first_colour(space: str) -> Colour | None:
    """The colour that a space begins with: black, or the full ink."""
    return None if space in _UNTOLD else (0.0, 0.0, 0.0)


def space_of(name: str, resources: Any) -> str:
    """The family of a colour space that a stream names."""
    spaces = resources.get("/ColorSpace") if isinstance(resources, Dictionary) else None
    found = spaces.get(name) if isinstance(spaces, Dictionary) else None
    if isinstance(found, Array) and len(found):
        found = found[0]
    return str(found) if isinstance(found, Name) else name


def is_see_through(image: Any) -> bool:
    """Whether a picture may let what is under it show."""
    masked = any(isinstance(image.get(key), Stream | Array) for key in ("/SMask", "/Mask"))
    return masked or bool(image.get("/ImageMask", False)) or bool(image.get("/SMaskInData", 0))


def distance(one: Colour, other: Colour) -> float:
    """How far two colours are apart, from 0 to 1."""
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]), abs(one[2] - other[2]))
