"""Marks that stand in pairs: quotation marks, brackets, 书名号 (GB/T 15834-2011, 4.8, 4.9, 4.15)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from gongkai.notices.checker.rule import WORDS, Piece, Spot, lines
from gongkai.notices.checker.sight import HAN, outside_codes
from gongkai.notices.manuscript import Manuscript

_PAIRS = dict(zip("“‘（〔【《〈「『[({", "”’）〕】》〉」』])}", strict=True))
_CLOSERS = {close: open_ for open_, close in _PAIRS.items()}
_QUOTES = "“”‘’"
_WIDTHS = str.maketrans("()", "（）")
_MIXED = re.compile(r"（([^（）()]*)\)|\(([^（）()]*)）")
_ANGLES = re.compile(rf"[<＜«]([^<>＜＞«»=≤≥\d]*{HAN}{{2}}[^<>＜＞«»=≤≥\d]*)[>＞»]")
_NUMBER_OR_LETTER = re.compile(r"[\d一二三四五六七八九十、]{1,5}|.{1,2}")
_ITEM_NUMBER = re.compile(r"[\da-zA-Z一二三四五六七八九十]{1,2}$")


@dataclass(frozen=True)
class Pair:
    """A pair of marks, inside how many pairs of its family it stands, and whether it holds another."""

    open: int
    close: int
    depth: int
    holds: bool


def paired(text: str) -> tuple[list[tuple[int, int]], list[int]]:
    """The pairs of a text, and the marks that have no partner; 1） as an item's number needs none."""
    pairs, single, waiting = [], [], list[int]()
    for place, character in enumerate(text):
        if character in _PAIRS:
            waiting.append(place)
        elif character in _CLOSERS and not _is_apostrophe(text, place):
            partner = _same(_CLOSERS[character])
            while waiting and _same(text[waiting[-1]]) != partner and _awaits(text, waiting, partner):
                single.append(waiting.pop())
            if waiting and _same(text[waiting[-1]]) == partner:
                pairs.append((waiting.pop(), place))
            elif not (partner == "（" and _ITEM_NUMBER.search(text[max(0, place - 2) : place])):
                single.append(place)
    return sorted(pairs), sorted((*single, *waiting))


def _same(mark: str) -> str:
    return mark.translate(_WIDTHS)


def _awaits(text: str, waiting: list[int], partner: str) -> bool:
    return any(_same(text[place]) == partner for place in waiting)


def _is_apostrophe(text: str, place: int) -> bool:
    return text[place] == "’" and text[place - 1 : place].isascii() and text[place - 1 : place].isalpha()


def single_quotes_left(manuscript: Manuscript) -> Iterator[Spot]:
    """Quotation marks without a partner; “ may stay open at a paragraph's end when the next one begins with it."""
    for index, line in lines(manuscript, WORDS):
        following = manuscript.lines[index + 1].text if index + 1 < len(manuscript.lines) else ""
        if reversed_quotes(line.text):
            continue
        for place in paired(line.text)[1]:
            goes_on = line.text[place] == "“" and following.startswith("“")
            if line.text[place] in _QUOTES and not goes_on:
                yield Spot(index, place, place + 1)


def reversed_quotes(text: str) -> bool:
    """Whether every pair of double quotation marks is the wrong way round."""
    quotes = "".join(character for character in text if character in "“”")
    return bool(quotes) and quotes == "”“" * (len(quotes) // 2)


def turned_quotes(text: str) -> Iterator[Piece]:
    """Quotation marks that are the wrong way round: ”…“."""
    if reversed_quotes(text):
        for place, character in enumerate(text):
            if character in "“”":
                yield place, place + 1, "“" if character == "”" else "”"


def single_brackets(text: str) -> Iterator[Piece]:
    """Brackets without a partner, and pairs of which one is halfwidth."""
    seen = outside_codes(text)
    for found in _MIXED.finditer(seen):
        yield found.start(), found.end(), f"（{text[found.start() + 1 : found.end() - 1]}）"
    for place in paired(seen)[1]:
        if seen[place] not in _QUOTES:
            yield place, place + 1, None


def nested_brackets(text: str) -> Iterator[Piece]:
    """Round brackets inside round brackets, save a number or a code's letter: （见第（一）项）, （津（挂）5号）."""
    for pair in _family(text, "（"):
        if pair.depth and not _NUMBER_OR_LETTER.fullmatch(text, pair.open + 1, pair.close):
            yield pair.open, pair.close + 1, None


def nested_quotes(text: str) -> Iterator[Piece]:
    """Quotation marks of the wrong kind for their depth: “ outside, ‘ inside, “ again inside that."""
    for pair, wrong in _wrong_kinds(text, "“‘"):
        yield pair.open, pair.open + 1, wrong
        yield pair.close, pair.close + 1, _PAIRS[wrong]


def nested_titles(text: str) -> Iterator[Piece]:
    """书名号 of the wrong kind for their depth, and marks of inequality in their place."""
    for pair, right in _wrong_kinds(text, "《〈"):
        yield pair.open, pair.open + 1, right
        yield pair.close, pair.close + 1, _PAIRS[right]
    for found in _ANGLES.finditer(outside_codes(text)):
        yield found.start(), found.end(), f"《{found[1]}》" if "\ue000" not in found[1] else None


def _wrong_kinds(text: str, kinds: str) -> Iterator[tuple[Pair, str]]:
    """The pairs of this family of the wrong kind, each with the opening mark it should have.

    A single inner kind alone on the outside, with nothing inside it, is left as it is.
    """
    for pair in _family(text, kinds):
        right = kinds[pair.depth % 2]
        if text[pair.open] != right and (pair.depth or pair.holds):
            yield pair, right


def _family(text: str, kinds: str) -> Iterator[Pair]:
    """The pairs of these opening marks in order, with their depth among themselves."""
    found = [(first, last) for first, last in paired(text)[0] if text[first] in kinds]
    around: list[int] = []
    for (first, last), (inner, _) in pairwise((*found, (len(text), 0))):
        while around and around[-1] < first:
            around.pop()
        yield Pair(first, last, len(around), holds=inner < last)
        around.append(last)
