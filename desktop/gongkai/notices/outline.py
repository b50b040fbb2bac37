"""The outline (书签) of laid-out pages: the title and the headings, each with the place that it leads to."""

from collections.abc import Iterator
from dataclasses import dataclass

from gongkai.notices.measures import em
from gongkai.notices.pages import Pages, Run
from gongkai.notices.tags import Tag


@dataclass(frozen=True)
class Entry:
    """A title or heading, how deep it lies (0 at the top), its page from 0 and how far down it stands there."""

    title: str
    depth: int
    page: int
    y: float


def outline(pages: Pages) -> tuple[Entry, ...]:
    """The entries in reading order; a heading whose level skips one lies right below the one before it."""
    entries: list[Entry] = []
    levels: list[int] = []
    for tag, page, runs in _headings(pages):
        while levels and levels[-1] >= tag.level:
            levels.pop()
        first = runs[0]
        title = "".join(run.text for run in runs)
        entries.append(Entry(title, len(levels), page, first.y - em(first.size)))
        levels.append(tag.level)
    return tuple(entries)


def _headings(pages: Pages) -> Iterator[tuple[Tag, int, list[Run]]]:
    """Every heading with the page it begins on and its runs, a sentence that turns over the page too."""
    found: dict[Tag, tuple[int, list[Run]]] = {}
    for number, page in enumerate(pages.pages):
        for run in page.runs:
            if run.tag and run.tag.level:
                found.setdefault(run.tag, (number, []))[1].append(run)
    for tag, (number, runs) in found.items():
        yield tag, number, runs
