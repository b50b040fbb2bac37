"""Two people changed one draft (合并): field by field what both wrote is kept, and a person says where it can't be."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from gongkai.domain.values import Entries


@dataclass(frozen=True)
class Merged:
    """One field that either changed since `base`; where both can't stand, `conflicting`, the result is mine for now."""

    field: str
    base: Any
    mine: Any
    theirs: Any
    result: Any
    conflicting: bool = False


def merge(base: Mapping[str, Any], mine: Mapping[str, Any], theirs: Mapping[str, Any]) -> tuple[Merged, ...]:
    """The fields that they do not agree on, in mine's order; a field that is missing counts as None."""
    names = dict.fromkeys((*mine, *theirs, *base))
    found = ((name, base.get(name), mine.get(name), theirs.get(name)) for name in names)
    return tuple(_merged(*each) for each in found if each[2] != each[3])


def entries_of(theirs: Mapping[str, Any], merged: tuple[Merged, ...]) -> Entries:
    """The entries with every result in its place."""
    results = dict(theirs) | {each.field: each.result for each in merged}
    return {name: entry for name, entry in results.items() if entry is not None}


def _merged(field: str, base: Any, mine: Any, theirs: Any) -> Merged:
    both = _both(base, mine, theirs)
    return Merged(field, base, mine, theirs, *((mine, True) if both is None else (both[0],)))


def _both(base: Any, mine: Any, theirs: Any) -> tuple[Any] | None:
    """What keeps both changes; None where they touch the same."""
    if mine == theirs or theirs == base:
        return (mine,)
    if mine == base:
        return (theirs,)
    if isinstance(base, str) and isinstance(mine, str) and isinstance(theirs, str):
        return _texts(base, mine, theirs)
    if isinstance(base, list) and isinstance(mine, list) and isinstance(theirs, list):
        return _rows(base, mine, theirs)
    if isinstance(base, dict) and isinstance(mine, dict) and isinstance(theirs, dict):
        return _cells(base, mine, theirs)
    return None


def _texts(base: str, mine: str, theirs: str) -> tuple[str] | None:
    """Both changes of a text where they lie apart; two that begin at one place would have no order."""
    first, second = sorted((_change(base, mine), _change(base, theirs)))
    if first[1] > second[0] or first[0] == second[0]:
        return None
    return (base[: first[0]] + first[2] + base[first[1] : second[0]] + second[2] + base[second[1] :],)


def _change(base: str, changed: str) -> tuple[int, int, str]:
    """The one stretch of `base`, from and to, in whose place something else stands."""
    start = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(base, changed, strict=False)))
    rest = min(len(base), len(changed)) - start
    behind = zip(base[::-1][:rest], changed[::-1][:rest], strict=True)
    end = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], behind))
    return start, len(base) - end, changed[start : len(changed) - end]


def _rows(base: list[Any], mine: list[Any], theirs: list[Any]) -> tuple[list[Any]] | None:
    """The rows of a table one by one, as long as nobody took one out; rows put at its end by one of them stay."""
    if (len(mine) > len(base) and len(theirs) > len(base)) or min(len(mine), len(theirs)) < len(base):
        return None
    rows = []
    for at, row in enumerate(base):
        both = _both(row, mine[at], theirs[at])
        if both is None:
            return None
        rows.append(both[0])
    return ([*rows, *mine[len(base) :], *theirs[len(base) :]],)


def _cells(base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]) -> tuple[dict[str, Any]] | None:
    found = {name: _both(base.get(name), mine.get(name), theirs.get(name)) for name in {**base, **theirs, **mine}}
    if any(both is None for both in found.values()):
        return None
    return ({name: both[0] for name, both in found.items() if both and both[0] is not None},)
