"""Further mentions (再次出现) of a person who was named as a private one before, or will be."""

import re
from collections.abc import Iterable, Iterator

from gongkai.review.naming import ambiguous_surnames, is_everyday, is_given, is_set_off, is_titled

_WHOLE = re.compile("[\u4e00-\u9fff·]{2,}")
_FEWEST_SIGNS_APART = 3


def find_echoes(text: str, names: Iterable[str]) -> Iterator[tuple[str, int, int]]:
    """Where these names stand once more: name, start and end.

    Where a word may run on over its ends (对外劳务合作经|营资格), two characters are none; three stand for themselves,
    unless the first is an everyday word that may belong to the one before.
    """
    from ahocorasick_rs import AhoCorasick, MatchKind

    whole = [name for name in names if _WHOLE.fullmatch(name)]
    if not whole:
        return
    finder = AhoCorasick(whole, matchkind=MatchKind.LeftmostLongest)
    for index, start, end in finder.find_matches_as_indexes(text):
        if not is_titled(text, end) and _is_apart(text, start, end):
            yield whole[index], start, end


def _is_apart(text: str, start: int, end: int) -> bool:
    if end - start < _FEWEST_SIGNS_APART:
        return is_set_off(text, start, end)
    usual = all(map(is_given, text[start + 1 : end])) and not is_everyday(text, start)
    clear = text[start] not in ambiguous_surnames() or usual
    return clear or is_set_off(text, start, None)
