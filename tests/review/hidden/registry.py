"""The registry of files with one thing hidden each: every module of this folder adds those of its kind."""

from collections.abc import Callable
from dataclasses import dataclass

Build = Callable[[str], bytes]


@dataclass(frozen=True)
class Case:
    """A file with a number in one place: its name, how it is built, and the rule that the hiding itself breaks."""

    place: str
    file: str
    build: Build
    rule: str = ""

    def __str__(self) -> str:
        return f"{self.file.rpartition('.')[2]}-{self.place}"


@dataclass(frozen=True)
class Clean:
    """A file in which nothing is hidden and nothing must be found."""

    what: str
    file: str
    build: Callable[[], bytes]

    def __str__(self) -> str:
        return f"{self.file.rpartition('.')[2]}-{self.what}"


CASES: list[Case] = []
CLEAN: list[Clean] = []


def hides(file: str, rule: str = "") -> Callable[[Build], Build]:
    """Registers a builder, named for its place, of a file with this name."""

    def register(build: Build) -> Build:
        CASES.append(Case(build.__name__.strip("_"), file, build, rule))
        return build

    return register


def is_clean(file: str) -> Callable[[Callable[[], bytes]], Callable[[], bytes]]:
    """Registers a builder of a clean file with this name."""

    def register(build: Callable[[], bytes]) -> Callable[[], bytes]:
        CLEAN.append(Clean(build.__name__.strip("_"), file, build))
        return build

    return register
