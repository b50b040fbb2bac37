"""Rows of a block → the same rows, each run with the part of the document's structure that it belongs to."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gongkai.domain.notice import Heading
from gongkai.notices.body import body_texts
from gongkai.notices.document import AnnexHead, AttachmentNote, Part, Signature
from gongkai.notices.flow import Row, moved
from gongkai.notices.pages import Role, Run
from gongkai.notices.tags import Tag


def tagged(part: Part, rows: Sequence[Row]) -> list[Row]:
    """The rows of one part with their tags: one a paragraph; what has one already, as a table has, keeps it."""
    tags = _Tags(part)
    return [row if all(run.tag for run in row.runs) else _tagged(row, tags) for row in rows]


def _tagged(row: Row, tags: "_Tags") -> Row:
    return replace(row, runs=tuple(run if run.tag else moved(run, 0.0, 0.0, tags.of(run)) for run in row.runs))


class _Tags:
    """A part's tags: one for each role in it, or one for each of its texts where it has several of a role."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self._by_role: dict[Role, Tag] = {}
        self._ends = _ends(part)
        self._set = 0

    def of(self, run: Run) -> Tag:
        """The tag of the next run."""
        tag = self._by_role.setdefault(run.role, Tag(_kind(self._part, run.role)))
        self._set += _ink(run.text)
        if self._set in self._ends:
            self._by_role.clear()
        return tag


def _kind(part: Part, role: Role) -> str:
    if role is Role.TITLE:
        return "H2" if isinstance(part, AnnexHead) else "H1"
    return f"H{part.level + 1}" if role is Role.HEADING and isinstance(part, Heading) else "P"


def _ends(part: Part) -> set[int]:
    """After how many characters of the part one of its paragraphs is complete."""
    return set(_summed(_texts(part)))


def _texts(part: Part) -> list[str]:
    match part:
        case AttachmentNote():
            return ["".join(span.text for span in text.spans) for text in body_texts(part)]
        case Signature():
            return [*part.organs, part.date]
    return []


def _summed(texts: Sequence[str]) -> Iterator[int]:
    whole = 0
    for text in texts:
        whole += _ink(text)
        yield whole


def _ink(text: str) -> int:
    """How many characters leave ink: a line may have lost the blanks at its end."""
    return len("".join(text.split()))
