"""Days as people type them."""

import re
import unicodedata
from datetime import date

_SHAPES = re.compile(
    r"(?P<y>\d{4})(?:-(?P<m>\d{1,2})-(?P<d>\d{1,2})|/(?P<m2>\d{1,2})/(?P<d2>\d{1,2})|\.(?P<m3>\d{1,2})\.(?P<d3>\d{1,2})"
    r"|年(?P<m4>\d{1,2})月(?P<d4>\d{1,2})日|(?P<m5>\d{2})(?P<d5>\d{2}))"
)
_WITHOUT_YEAR = re.compile(r"(\d{1,2})(?:月(\d{1,2})日?|[-/.](\d{1,2}))")
_BETWEEN = re.compile(r"至|到|~|—+|–|(?<=日)-")
_YEARS = range(1900, 2201)


def parse_date(text: str) -> date | None:
    """The day typed as 2026-11-23, 2026/11/23, 2026.11.23, 2026年11月23日 or 20261123; None where it is no day."""
    found = _SHAPES.fullmatch(unicodedata.normalize("NFKC", text).replace(" ", ""))
    if found is None:
        return None
    year, month, day = (int(part) for part in found.groups() if part)
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None


def whole_date(text: str, year: int) -> str:
    """The day typed in any of these ways, or without its year as 11月23日, as 2026-11-23; what is no day as typed."""
    plain = unicodedata.normalize("NFKC", text).replace(" ", "")
    found = _WITHOUT_YEAR.fullmatch(plain)
    if found:
        month, day = (part for part in found.groups() if part)
        plain = f"{year}-{month}-{day}"
    known = parse_date(plain)
    return known.isoformat() if known else text


def split_range(text: str) -> tuple[str, str]:
    """The two days of a period typed in one line, as 2026年7月1日至2026年9月30日; empty texts where it has not two."""
    parts = _BETWEEN.split(unicodedata.normalize("NFKC", text))
    return (parts[0], parts[1]) if len(parts) == 2 else ("", "")
