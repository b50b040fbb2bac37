"""Wrong or improper wordings (表述错误) that government sites are graded on."""

from collections.abc import Iterator

from gongkai.review.hits import Hit
from gongkai.review.subject import Subject


def find_wordings(subject: Subject) -> Iterator[Hit]:
    """The wordings of the lexicon, each with what to write instead."""
    right = subject.lexicons["wordings"].right
    for start, end in subject.terms("wordings"):
        yield Hit("wording", start, end, instead=right.get(subject.text[start:end], ""))
