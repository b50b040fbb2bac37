"""The filled-in examples of all forms, and the broken variant of each rule."""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from gongkai import paths
from gongkai.domain.form import Form
from gongkai.domain.values import Entries
from gongkai.formkit.draft_file import read_draft
from gongkai.formkit.loading import load_forms

DATA = Path(__file__).parent / "data" / "forms"
SAMPLES = paths.resources() / "sample" / "disclosures"


@dataclass(frozen=True)
class Example:
    """One filled-in form, its file, and what breaks each of its rules.

    `broken["also"]` lists, by rule, the other rules that can't but break with it.
    """

    path: Path
    form: Form
    entries: Entries
    broken: Mapping[str, Mapping[str, Any]]

    def break_rule(self, rule: str) -> Entries:
        """The entries with this rule's variant laid over them; a table's variant changes cells by row number."""
        changed = deepcopy(self.entries)
        for name, change in self.broken[rule].items():
            if isinstance(change, dict) and isinstance(changed.get(name), list):
                for row, cells in change.items():
                    changed[name][row] |= cells
            else:
                changed[name] = change
        return changed


@cache
def forms() -> Mapping[str, Form]:
    """The program's own forms."""
    return load_forms(paths.forms())


@cache
def examples() -> Mapping[str, Example]:
    """Every example by its form's id; the sample office's nine disclosures are nine of them."""
    found = [path for path in sorted(DATA.rglob("*.yaml")) if not path.name.endswith(".broken.yaml")]
    return {example.form.id: example for example in map(_example, [*sorted(SAMPLES.glob("*.yaml")), *found])}


def _example(path: Path) -> Example:
    form, entries, _files = read_draft(path, forms())
    variants = DATA / f"{form.id}.broken.yaml"
    broken = yaml.safe_load(variants.read_text(encoding="utf-8")) if variants.exists() else {}
    return Example(path, form, entries, broken)
