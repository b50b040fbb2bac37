"""Colours (颜色): whether text can be told from what is behind it."""

_LENGTH = 7
_CLOSE = 28
"""Colours that differ by less than this in each channel (of 255) cannot be told apart on paper."""
_DARK = 110

BLACK, WHITE, UNKNOWN = "#000000", "#ffffff", ""


def is_invisible(text: str, ground: str) -> bool:
    """Whether text of a colour (#rrggbb) cannot be seen on this background; never where one of them is unknown."""
    if len(text) != _LENGTH or len(ground) != _LENGTH:
        return False
    return all(abs(one - other) < _CLOSE for one, other in zip(_channels(text), _channels(ground), strict=True))


def is_dark(colour: str) -> bool:
    """Whether a known colour is dark: text of the same colour was blacked out rather than whitened."""
    return len(colour) == _LENGTH and sum(_channels(colour)) < 3 * _DARK


def hex_colour(value: str) -> str:
    """A colour of an Office file, RRGGBB or AARRGGBB, as #rrggbb; unknown where it is none."""
    digits = value[-6:].lower()
    try:
        int(value or "?", 16)
    except ValueError:
        return UNKNOWN
    return f"#{digits}" if len(value) in (6, 8) else UNKNOWN


def hiding_rule(text: str, ground: str) -> str:
    """The rule that text of this colour on this background breaks; empty where it can be seen."""
    if not is_invisible(text, ground):
        return ""
    return "covered_text" if is_dark(ground) else "faint_text"


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
