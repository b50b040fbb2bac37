"""What people put between the digits of one number, and patterns that allow for it."""

import re

_SPACES = " \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_DOTS = ".\uff0e\u00b7\u2022\u2027\u30fb\u2219\u22c5"
SPACE = f"[{_SPACES}]"
"""A space or tab of any width."""
SEPARATOR = f"[{_SPACES}\\r\\n{re.escape(_HYPHENS)}{_DOTS}]"
"""A character that people put between the digits of one number."""


def spread(*signs: str) -> str:
    """A pattern of these characters, one after the other, with separators allowed between them."""
    return f"{SEPARATOR}{{0,3}}".join(signs)


def either(*patterns: str) -> str:
    """A pattern of any of these."""
    return "(?:" + "|".join(patterns) + ")"


_ONE_SEPARATOR = str.maketrans(
    {**dict.fromkeys(_SPACES, " "), **dict.fromkeys(_HYPHENS, "-"), **dict.fromkeys(_DOTS, ".")}
)


def one_separator(text: str) -> str:
    """The text with one hyphen, one dot, one space and one line break for all their kinds."""
    return text.translate(_ONE_SEPARATOR).replace("\r", "")
