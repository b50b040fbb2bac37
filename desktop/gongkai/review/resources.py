"""The review's resources: the severity table, the words of each rule, the forms of masking."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from gongkai import paths
from gongkai.domain.errors import UserError
from gongkai.domain.finding import FindingType, Weight


@dataclass(frozen=True)
class Rule:
    """What a rule finds and what it tells the person who meets it."""

    type: FindingType
    why: str
    remedy: str
    source: str


@dataclass(frozen=True)
class Mask:
    """How much of what was found stays: so many characters at either end, or what a form of `masking` leaves."""

    first: int = 0
    last: int = 0
    form: str = "ends"


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
        return {
            FindingType(name): Mask(int(row.get("first", 0)), int(row.get("last", 0)), row.get("form", "ends"))
            for name, row in _table(path).items()
        }
    except (ValueError, AttributeError, TypeError) as error:
        raise _broken(path) from error


def _row(row: dict[str, str]) -> dict[str, Weight]:
    return {str(context): Weight(weight) for context, weight in row.items()}


def _table(path: Path) -> dict[str, Any]:
    import yaml  # a twentieth of a second that no list needs to wait

    try:
        table = yaml.safe_load(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise _broken(path) from error
    if not isinstance(table, dict):
        raise _broken(path)
    return table


def _broken(path: Path) -> UserError:
    return UserError("配置文件有误", f"{path.name} 无法读取或缺少内容。", "请用安装包中的原文件替换它。")
