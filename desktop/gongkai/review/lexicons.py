"""Lexicons (词库): the words the scanners go by, an office's own included, all found in one pass over a text."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TypeAlias

from gongkai import paths
from gongkai.domain.canonical import sha256_hex

Span: TypeAlias = tuple[int, int]
"""Where something stands: its first character and the one after its last."""

LISTS = frozenset({"surnames", "given_names", "not_names", "name_followers", "personal_mailboxes", "transcriptions"})
"""Lexicons that are asked about single words; the others are looked for in texts."""
HEADS = (
    "person_labels", "informant_labels", "patient_labels", "child_labels", "id_labels", "phone_labels", "home_phones",
    "home_labels", "bank_labels", "social_labels", "passport_labels", "permit_labels", "birth_labels", "column_heads",
)  # fmt: skip
"""Lexicons of labels that stand at the head of a column."""
WORDS = frozenset(HEADS) | {
    "after_names", "credit_labels", "gps_labels", "illnesses", "internal_marks", "minors", "office_addresses",
    "office_emails", "office_phones", "other_numbers", "public_lines", "trade_marks", "trade_secrets", "wordings",
}  # fmt: skip
"""Lexicons that every text is searched for."""
AROUND = frozenset({"organisations", "public_roles"})
"""Lexicons of frequent words that matter only around a person."""

_ARROW = " => "
_PADS = (" ", "  ", "   ", "    ", "\u3000", "\u3000\u3000", "\u00a0")
_PADS_OF_LONGER = (" ", "  ", "\u3000")
_LONGEST_SET_APART = 4
_SET_APART = "internal_marks"
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Lexicon:
    """Words to look for, wordings that hold such a word but mean something else, and what to write instead."""

    words: tuple[str, ...]
    neutral: tuple[str, ...]
    right: Mapping[str, str]


@dataclass(frozen=True, eq=False)
class Lexicons:
    """The shipped lexicons, each with the lines of the file of the same name in the office's own folder."""

    own: Path | None = None

    def __getitem__(self, name: str) -> Lexicon:
        return _read(name, self.own)

    def find(self, text: str) -> dict[str, list[Span]]:
        """Where words stand, by lexicon and in order; the longest wins and a neutral wording silences what it holds."""
        return self._labels.find(text)

    def find_around(self, text: str) -> dict[str, list[Span]]:
        """The same of the lexicons that are asked about only once a person has been found."""
        return self._surroundings.find(text)

    @cached_property
    def heads(self) -> frozenset[str]:
        """Every label that may stand at the head of a column."""
        return frozenset(word for name in HEADS for word in self[name].words)

    @cached_property
    def _labels(self) -> "_Finder":
        return self._finder(WORDS)

    @cached_property
    def _surroundings(self) -> "_Finder":
        return self._finder(AROUND)

    def _finder(self, names: Iterable[str]) -> "_Finder":
        """Each spelling with the lexicons it comes from, and whether it counts there or silences."""
        patterns: dict[str, list[tuple[str, bool]]] = {}
        for name in sorted(names):
            lexicon = self[name]
            for words, counts in ((lexicon.words, True), (lexicon.neutral, False)):
                for spelling in (spelling for word in words for spelling in _spellings(name, word)):
                    patterns.setdefault(spelling, []).append((name, counts))
        return _Finder(patterns)


class _Finder:
    """Finds the words of several lexicons in one pass."""

    def __init__(self, patterns: Mapping[str, list[tuple[str, bool]]]) -> None:
        from ahocorasick_rs import AhoCorasick, Implementation

        self._automaton = AhoCorasick(list(patterns), implementation=Implementation.ContiguousNFA)
        self._owners = list(patterns.values())

    def find(self, text: str) -> dict[str, list[Span]]:
        """Where the words stand, by lexicon."""
        found: dict[str, list[tuple[int, int, bool]]] = defaultdict(list)
        for index, start, end in self._matches(text):
            for name, counts in self._owners[index]:
                found[name].append((start, -end, counts))
        return {name: _longest(spans) for name, spans in found.items()}

    def _matches(self, text: str) -> list[tuple[int, int, int]]:
        try:
            return self._automaton.find_matches_as_indexes(text, overlapping=True)
        except UnicodeEncodeError:  # half a character, as broken JSON has it
            return self._automaton.find_matches_as_indexes(_SURROGATE.sub("\ufffd", text), overlapping=True)


@cache
def lexicons(own: Path | None = None) -> Lexicons:
    """The lexicons as shipped, with an office's own folder of files of the same names added to them."""
    return Lexicons(own)


def lexicon(name: str) -> Lexicon:
    """One of the shipped lexicons."""
    return lexicons()[name]


@cache
def lexicon_version(own: Path | None = None) -> str:
    """The hash of all lexicons and the severity table: what a revision is bound to (rule 3)."""
    files = [*_files(own), paths.resources() / "severities.yaml"]
    # As text, so that a checkout with other line ends has the same version.
    return sha256_hex("\0".join(f"{file.name}\0{file.read_text('utf-8')}" for file in files).encode())


@cache
def _read(name: str, own: Path | None) -> Lexicon:
    lines = [line for file in _files(own) if file.stem == name for line in _lines(file)]
    entries = [line for line in lines if not line.startswith("-")]
    pairs = [entry.partition(_ARROW)[::2] for entry in entries]
    return Lexicon(
        tuple(dict.fromkeys(word for word, _ in pairs)),
        tuple(line[1:] for line in lines if line.startswith("-")),
        {word: right for word, right in pairs if right},
    )


def _files(own: Path | None) -> list[Path]:
    folders = [paths.resources() / "lexicons", *([own] if own else [])]
    known = LISTS | WORDS | AROUND
    return [file for folder in folders for file in sorted(folder.glob("*.txt")) if file.stem in known]


def _lines(path: Path) -> list[str]:
    """The entries of a file: one a line, several between spaces in a list of single words."""
    lines = [line.split("#")[0].strip() for line in path.read_text("utf-8-sig").splitlines()]
    entries = [entry for line in lines for entry in (line.split() if path.stem in LISTS else [line])]
    return [entry for entry in entries if entry]


def _spellings(name: str, word: str) -> Iterator[str]:
    """A word as it is, and set apart: short labels (姓　名, 申 请 人), marks of any length (内 部 资 料)."""
    yield word
    if word > "一" and (len(word) <= _LONGEST_SET_APART or name == _SET_APART):
        yield from (pad.join(word) for pad in (_PADS if len(word) == 2 else _PADS_OF_LONGER))


def _longest(spans: list[tuple[int, int, bool]]) -> list[Span]:
    kept, last = [], 0
    for start, end, counts in sorted(spans):
        if start >= last:
            last = -end
            if counts:
                kept.append((start, last))
    return kept
