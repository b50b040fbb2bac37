"""What stands around a finding in its file, so that a person sees the cell or the paragraph it was found in."""

from collections import deque
from dataclasses import dataclass
from itertools import islice

from gongkai.domain.finding import Finding
from gongkai.review.files import kinds, opening
from gongkai.review.files.kinds import Kind
from gongkai.review.passages import Passage, UnreadableError

NEIGHBOURS = 4
"""Passages shown before and after a short one: the cells of a row, the lines of a list."""

SPAN = 300
"""Characters shown before and after in a long passage."""


@dataclass(frozen=True)
class Surroundings:
    """The text before, the found text itself, and the text after."""

    before: str
    found: str
    after: str


def surroundings(name: str, data: bytes, finding: Finding) -> Surroundings | None:
    """What stands around a finding in its file; None where it is no text that can be shown (a hidden layer, a name)."""
    if kinds.kind_of(name, data) in (Kind.PDF, Kind.IMAGE):
        return None  # their pages are shown; reading them again could take OCR
    try:
        passages = (item for item in opening.contents(name, data) if isinstance(item, Passage))
        before: deque[Passage] = deque(maxlen=NEIGHBOURS)
        for passage in passages:
            if _holds(passage, finding):
                return _around(list(before), passage, list(islice(passages, NEIGHBOURS)), finding)
            before.append(passage)
    except UnreadableError:
        return None
    return None


def _holds(passage: Passage, finding: Finding) -> bool:
    here = passage.where in ("", finding.place.where)
    return here and bool(finding.excerpt) and passage.text[finding.start : finding.end] == finding.excerpt


def _around(before: list[Passage], passage: Passage, after: list[Passage], finding: Finding) -> Surroundings:
    text, start, end = passage.text, finding.start, finding.end
    head = text[max(start - SPAN, 0) : start]
    tail = text[end : end + SPAN]
    lead = _line(passage, "")
    return Surroundings(
        "".join(f"{_line(each, each.text[:SPAN])}\n" for each in before) + lead + ("…" if start > SPAN else "") + head,
        text[start:end],
        tail
        + ("…" if end + SPAN < len(text) else "")
        + "".join(f"\n{_line(each, each.text[:SPAN])}" for each in after),
    )


def _line(passage: Passage, text: str) -> str:
    return f"{passage.where}　{text}" if passage.where else text
