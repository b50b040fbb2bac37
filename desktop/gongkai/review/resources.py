"""The review's resources: lexicons (词库), the severity table, the words of each rule, the forms of masking."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from gongkai import paths
from gongkai.domain.canonical import sha256_hex
from gongkai.domain.errors import UserError
from gongkai.domain.finding import FindingType, Weight


@dataclass(frozen=True)
class Lexicon:
    """Words to look for, and wordings that hold such a word but mean something else."""

    words: tuple[str, ...]
    neutral: tuple[str, ...]


@dataclass(frozen=True)
class Rule:
    """What a rule finds and what it tells the person who meets it."""

    type: FindingType
    why: str
    remedy: str
    source: str


@dataclass(frozen=True)
class Mask:
    """How many characters of a number stay at either end."""

    first: int
    last: int


@dataclass(frozen=True)
class Severities:
    """The one table of weights (rule 10)."""

    weights: dict[FindingType, dict[str, Weight]]

    def weight(self, type_: FindingType, context: str) -> Weight:
        """How a finding of this type weighs in this context."""
        row = self.weights[type_]
        return row.get(context, row["default"])


def load_severities(path: Path | None = None) -> Severities:
    """The severity table; UserError where it is broken, lacks a type, or would let a CLASS_MARK pass."""
    path = path or paths.resources() / "severities.yaml"
    try:
        weights = {FindingType(name): _row(row) for name, row in _table(path).items()}
    except (ValueError, AttributeError) as error:
        raise _broken(path) from error
    if set(weights) != set(FindingType) or not all("default" in row for row in weights.values()):
        raise _broken(path)
    if set(weights[FindingType.CLASS_MARK].values()) != {Weight.BLOCK}:
        raise UserError("严重程度表有误", "CLASS_MARK 必须一律为 block。", f"请改正 {path.name}。")
    return Severities(weights)


@cache
def lexicon(name: str) -> Lexicon:
    """The lexicon of that name, longest words first so that they win."""
    lines = _lines(paths.resources() / "lexicons" / f"{name}.txt")
    words = sorted({line for line in lines if not line.startswith("-")}, key=lambda word: (-len(word), word))
    neutral = sorted({line[1:] for line in lines if line.startswith("-")}, key=lambda word: (-len(word), word))
    return Lexicon(tuple(words), tuple(neutral))


@cache
def rules() -> dict[str, Rule]:
    """Every rule of the scanners by its id."""
    path = paths.resources() / "findings.yaml"
    try:
        return {
            name: Rule(FindingType(row["type"]), row["why"], row["remedy"], row["source"])
            for name, row in _table(path).items()
        }
    except (ValueError, KeyError, TypeError) as error:
        raise _broken(path) from error


@cache
def masks() -> dict[FindingType, Mask]:
    """The form of masking of each type that can be masked."""
    path = paths.resources() / "masks.yaml"
    try:
        return {FindingType(name): Mask(int(row["first"]), int(row["last"])) for name, row in _table(path).items()}
    except (ValueError, KeyError, TypeError) as error:
        raise _broken(path) from error


@cache
def lexicon_version() -> str:
    """The hash of all lexicons and the severity table: what a revision is bound to (rule 3)."""
    folder = paths.resources()
    files = [*sorted((folder / "lexicons").glob("*.txt")), folder / "severities.yaml"]
    # As text, so that a checkout with other line ends has the same version.
    return sha256_hex("\0".join(f"{file.name}\0{file.read_text('utf-8')}" for file in files).encode())


def _lines(path: Path) -> list[str]:
    lines = (line.split("#")[0].strip() for line in path.read_text("utf-8-sig").splitlines())
    return [line for line in lines if line]


def _row(row: dict[str, str]) -> dict[str, Weight]:
    return {str(context): Weight(weight) for context, weight in row.items()}


def _table(path: Path) -> dict[str, Any]:
    try:
        table = yaml.safe_load(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise _broken(path) from error
    if not isinstance(table, dict):
        raise _broken(path)
    return table


def _broken(path: Path) -> UserError:
    return UserError("配置文件有误", f"{path.name} 无法读取或缺少内容。", "请用安装包中的原文件替换它。")
