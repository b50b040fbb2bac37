"""Putting right what needs nobody's judgement: rule after rule, each change on record."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gongkai.notices.checker.registry import RULES
from gongkai.notices.checker.rule import Level, Rule, Spot
from gongkai.notices.manuscript import Manuscript

_FIRST = ("P21", "N12", "P01", "P02", "P16", "P03", "P04")
"""Code points, then width, then pairs: the other rules look for the right characters."""
_MOST_ROUNDS = 12


@dataclass(frozen=True)
class Change:
    """What was changed: the rule, the line's index, the place in words, what stood there and what stands there now."""

    rule: str
    line: int
    where: str
    before: str
    after: str


@dataclass(frozen=True)
class Fixed:
    """The manuscript put right, line for line the same as the one before, and everything that was changed in it."""

    manuscript: Manuscript
    changes: tuple[Change, ...]


def in_order(rules: Sequence[Rule] = RULES) -> list[Rule]:
    """The rules that put right, those first on which the others build."""
    fixing = [rule for rule in rules if rule.level is Level.WRONG]
    return sorted(fixing, key=lambda rule: _FIRST.index(rule.id) if rule.id in _FIRST else len(_FIRST))


def fix(manuscript: Manuscript, rules: Sequence[Rule] = RULES) -> Fixed:
    """Applies what the rules propose until nothing is left to apply; a second run changes nothing."""
    changes: list[Change] = []
    for _ in range(_MOST_ROUNDS):
        before = len(changes)
        for rule in in_order(rules):
            manuscript = _applied(manuscript, rule, changes)
        if len(changes) == before:
            break
    return Fixed(manuscript, tuple(sorted(changes, key=lambda change: change.line)))


def _applied(manuscript: Manuscript, rule: Rule, changes: list[Change]) -> Manuscript:
    """One rule applied to every line; where two proposals overlap the first one stands."""
    lines = list(manuscript.lines)
    spots = [spot for spot in rule.find(manuscript) if _changes(manuscript, spot)]
    for index in {spot.line for spot in spots}:
        text, end, pieces = lines[index].text, 0, []
        for spot in sorted((s for s in spots if s.line == index), key=lambda s: (s.start, s.end)):
            if spot.start >= end and spot.proposed is not None:
                pieces += [text[end : spot.start], spot.proposed]
                where = manuscript.where(lines[index])
                changes.append(Change(rule.id, index, where, text[spot.start : spot.end], spot.proposed))
                end = spot.end
        lines[index] = replace(lines[index], text="".join((*pieces, text[end:])))
    return replace(manuscript, lines=tuple(lines))


def _changes(manuscript: Manuscript, spot: Spot) -> bool:
    found = manuscript.lines[spot.line].text[spot.start : spot.end]
    return spot.proposed is not None and spot.proposed != found
