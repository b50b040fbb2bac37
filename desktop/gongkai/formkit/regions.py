"""Administrative divisions (行政区划): what a place typed so far may become, and is it known."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from operator import attrgetter

from gongkai import paths

_LONGEST_NAME = 16
_COUNTY = re.compile(r"(?!高新|经开|经济|开发|工业|新区)[\u4e00-\u9fff]{1,4}?[区县市旗]")
_TOWN = re.compile(r"[\u4e00-\u9fff]{1,4}?(街道|镇|乡)")


@dataclass(eq=False, slots=True)
class Region:
    """A division with its own name, the whole name that an address begins with (天津市武清区杨村街道), and its level.

    Provinces are level 1; the country that they are below of has no name.
    """

    name: str
    whole: str
    level: int
    below: list["Region"] = field(default_factory=list, repr=False)


def load() -> None:
    """Reads the divisions, which takes a moment once; call it where nobody waits."""
    _named()
    _in_order()


def loaded() -> bool:
    """Whether the divisions are read, so that asking for them takes no time any more."""
    return bool(_named.cache_info().currsize and _in_order.cache_info().currsize)


@cache
def _country() -> Region:
    above = [Region("", "", 0)]
    for line in (paths.resources() / "regions" / "divisions.txt").read_text("utf-8").splitlines():
        name = line.lstrip("\t")
        if name and not name.startswith("#"):
            del above[len(line) - len(name) + 1 :]
            made = Region(name, above[-1].whole + name, len(above))
            above[-1].below.append(made)
            above.append(made)
    return above[0]


@cache
def _in_order() -> tuple[list[str], list[Region]]:
    """The names of all divisions in their order, and the divisions in the same order."""
    regions = sorted(_all_below(_country()), key=attrgetter("name"))
    return [region.name for region in regions], regions


@cache
def _named() -> dict[str, list[Region]]:
    """The divisions of each name."""
    found: dict[str, list[Region]] = {}
    for region in _all_below(_country()):
        found.setdefault(region.name, []).append(region)
    return found


def suggestions(text: str, most: int, office: str = "", *, briefly: bool = False) -> list[str]:
    """The places that a text may become: what is next below the one that stands there, or is called so.

    The upper come first, and before all others those of the office's own place, which its name begins with. Where
    everybody knows in which district, these alone are said, and `briefly` (杨村街道).
    """
    text = text.strip()
    home = next((region.whole for region, _ in _starts(office)), "")
    found = {region.whole: region for region in _continued(text)} if text else {}
    ranked = sorted(found.values(), key=lambda region: (not region.whole.startswith(home), region.level))
    near = [region.name for region in ranked if region.whole.startswith(home)] if briefly and home else []
    return [place for place in near or (region.whole for region in ranked) if place != text][:most]


def doubt(text: str) -> str:
    """A sentence for the clerk where a place begins with no known division, or goes on with one that is not there.

    Nothing is said of what stands behind a town (a village, a road), nor of zones that are no divisions.
    """
    text = text.strip()
    starts = _starts(text)
    if not text:
        return ""
    if not starts:
        return "没有查到这个地方，请核对写法，如 天津市武清区杨村街道；没有写错就不用改。"
    missing = [(region, _missing(region, text[end:])) for region, end in starts]
    if not all(name for _, name in missing):
        return ""
    region, name = missing[0]
    return f"“{region.whole}”下没有查到“{name}”，请核对写法；没有写错就不用改。"


def _continued(text: str) -> Iterator[Region]:
    """The divisions that a text may become, wherever in the country it starts."""
    for region, end in _starts(text):
        if end == len(text):
            yield region
            yield from region.below
        else:
            called = (lower for lower in _called(text[end:]) if lower is not region)
            yield from (lower for lower in called if lower.whole.startswith(region.whole))
    yield from _called(text)


def _starts(text: str) -> list[tuple[Region, int]]:
    """The lowest divisions that a text begins with, and how far each goes; its first may be of any level."""
    names = _named()
    first = max((end for end in range(2, min(len(text), _LONGEST_NAME) + 1) if text[:end] in names), default=0)
    lowest = [_descended(region, text, first) for region in names.get(text[:first], ())]
    furthest = max((end for _, end in lowest), default=0)
    return [(region, end) for region, end in lowest if end == furthest]


def _descended(region: Region, text: str, end: int) -> tuple[Region, int]:
    """The lowest division at or below one that a text goes on to after `end`."""
    while True:
        lower = [known for known in region.below if text.startswith(known.name, end)]
        if not lower:
            return region, end
        region = max(lower, key=lambda known: len(known.name))
        end += len(region.name)


def _missing(region: Region, rest: str) -> str:
    """The name below a division that a text goes on with although nothing there is called so."""
    if not region.below:
        return ""
    kind = _COUNTY if any(lower.below for lower in region.below) else _TOWN
    match = kind.match(rest)
    return match[0] if match else ""


def _called(part: str) -> Iterator[Region]:
    """The divisions whose own name begins with a part."""
    names, regions = _in_order()
    at = bisect_left(names, part)
    while at < len(names) and names[at].startswith(part):
        yield regions[at]
        at += 1


def _all_below(region: Region) -> Iterator[Region]:
    for lower in region.below:
        yield lower
        yield from _all_below(lower)
