"""A seeded corpus: notices of ten domains with private things planted in many spellings, among decoys."""

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass

from gongkai.domain.finding import FindingType
from review.corpus_decoys import DECOYS
from review.corpus_domains import SENTENCES, TABLES
from review.corpus_marks import MARKED, SPOKEN
from review.corpus_numbers import CELLS, MAKERS, Maker, credit_code, digits, id_card, mobile, name

__all__ = ["Planted", "Sample", "credit_code", "id_card", "mobile", "samples"]

_PLACE = re.compile(r"\{(\w+)\}")
_DIVIDERS = ("\t", ",", " | ", "  ")


@dataclass(frozen=True)
class Planted:
    """Something hidden in a text: what it is and where, in characters."""

    type: FindingType
    start: int
    end: int


@dataclass(frozen=True)
class Sample:
    """A text with everything that must be found in it."""

    text: str
    planted: tuple[Planted, ...]


def samples(seed: int, count: int) -> list[Sample]:
    """`count` texts, the same for the same seed."""
    rng = random.Random(seed)
    return [_sample(rng, list(SENTENCES)[number % len(SENTENCES)]) for number in range(count)]


class _Text:
    """A text that grows, and what was planted in it."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.text = ""
        self.planted: list[Planted] = []

    def say(self, template: str) -> None:
        """Adds a template with its places filled."""
        for index, part in enumerate(_PLACE.split(template)):
            if index % 2:
                self.fill(part)
            else:
                self.text += part

    def fill(self, place: str, in_cell: bool = False) -> None:
        """Fills one place: a plant where it names a type, else a decoy."""
        if place in DECOYS:
            self.text += DECOYS[place](self.rng)
        elif place in _MINORS:
            self._minor(_MINORS[place](self.rng))
        elif place in _NUMBERS:
            self.plant(FindingType.HKMO_PERMIT, digits(self.rng, 8))
        else:
            type_ = FindingType(place)
            self.plant(type_, (CELLS if in_cell else MAKERS)[type_](self.rng))

    def plant(self, type_: FindingType, text: str) -> None:
        """Adds something that must be found."""
        self.planted.append(Planted(type_, len(self.text), len(self.text) + len(text)))
        self.text += text

    def _minor(self, rest: str) -> None:
        """A minor's name is a name as well."""
        start = len(self.text)
        self.plant(FindingType.NAME, name(self.rng))
        self.text += rest
        self.planted.append(Planted(FindingType.MINOR, start, len(self.text)))


_MINORS: Mapping[str, Maker] = {
    "MINOR": lambda _: "",
    "MINOR_AGE": lambda rng: f"（{rng.choice('男女')}，{rng.randrange(3, 18)}岁",
}
_NUMBERS = frozenset({"TAIWAN"})


def _sample(rng: random.Random, domain: str) -> Sample:
    text = _Text(rng)
    text.say(f"关于{{org}}有关事项的{rng.choice(['公示', '公告', '通知'])}\n")
    for _ in range(rng.randrange(4, 12)):
        kind = rng.random()
        if kind < 0.12:
            _table(text)
        elif kind < 0.2:
            _mark(text)
        else:
            text.say(rng.choice(SENTENCES[domain]))
            text.text += rng.choice(["\n", "\n", "\n", "\n\n", "\r\n", ""])
    return Sample(text.text, tuple(text.planted))


def _table(text: _Text) -> None:
    columns = text.rng.choice(list(TABLES.values()))
    divider = text.rng.choice(_DIVIDERS)
    text.text += "\n" * (not text.text.endswith("\n")) + divider.join(head for head, _ in columns) + "\n"
    for _ in range(text.rng.randrange(1, 6)):
        for number, (_, place) in enumerate(columns):
            text.text += divider if number else ""
            text.fill(place, in_cell=True)
        text.text += "\n"
    text.text += "\n"


def _mark(text: _Text) -> None:
    text.text += "\n" * (not text.text.endswith("\n"))
    if text.rng.random() < 0.5:
        text.text += text.rng.choice(SPOKEN) + "\n"
        return
    for type_, core in text.rng.choice(MARKED)(text.rng):
        if type_ is None:
            text.text += core
        else:
            text.plant(type_, core)
    text.text += "\n"
