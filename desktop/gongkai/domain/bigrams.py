"""Words as the search knows them: folded, cut into runs of letters and digits, each run into overlapping pairs.

People type words of two characters; an index over single words can't cut Chinese, and one over three characters can't
find two.
"""

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise

_RUN = re.compile(r"[^\W_]+")


def runs(text: str) -> list[str]:
    """The runs of letters and digits in a text, full-width and half-width, upper and lower case alike."""
    return _RUN.findall(unicodedata.normalize("NFKC", text).casefold())


def pairs(run: str) -> list[str]:
    """The overlapping pairs of a run and its last character: every character begins exactly one of them."""
    return [*(first + second for first, second in pairwise(run)), run[-1]]


def wanted(run: str) -> list[str]:
    """The pairs that a text must have one after the other to hold this run; a single character stands for itself."""
    return pairs(run)[:-1] or [run]


def matches(words: str, *texts: str) -> bool:
    """Whether every word that was typed occurs in one of the texts, as the search would find it."""
    return all(any(run in known for text in texts for known in runs(text)) for run in runs(words))


def leaves(value: object) -> Iterable[str]:
    """Every text inside a JSON value, in order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from leaves(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from leaves(inner)
    elif value is not None and not isinstance(value, bool):
        yield str(value)
