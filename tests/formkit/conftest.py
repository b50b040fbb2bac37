"""The forms as shipped, and the nine samples read against them."""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import pytest

from gongkai import paths
from gongkai.domain.form import Form
from gongkai.domain.people import Department
from gongkai.domain.values import Entries
from gongkai.formkit.draft_file import read_draft
from gongkai.formkit.loading import load_forms


@dataclass(frozen=True)
class Sample:
    """One sample disclosure: its form, entries and attachments."""

    form: Form
    entries: Entries
    files: tuple[tuple[Path, str], ...]

    def changed(self, changes: Mapping[str, object]) -> Entries:
        """A copy of the entries with some fields replaced; None takes a field out."""
        entries = deepcopy(self.entries) | dict(changes)
        return {name: entry for name, entry in entries.items() if entry is not None}


@pytest.fixture(scope="session")
def forms() -> Mapping[str, Form]:
    """The forms that ship with the program."""
    return load_forms(paths.forms())


@pytest.fixture(scope="session")
def samples(forms: Mapping[str, Form]) -> Mapping[str, Sample]:
    """The sample of each form, by the form's id."""
    folder = paths.resources() / "sample" / "disclosures"
    read = (Sample(*read_draft(path, forms)) for path in sorted(folder.glob("*.yaml")))
    return {sample.form.id: sample for sample in read}


@pytest.fixture(scope="session")
def department() -> Department:
    """An invented department."""
    return Department("SCJ01", "天津市武清区市场监督管理局", "武清区市场监管局", "武市监")
