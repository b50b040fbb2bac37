"""The shelf: forms that were all read once before; what a list says of them is kept, each is opened when asked for.

Reading eighty forms takes longer than everything else at signing in, and a list needs their titles only. What is kept
holds as long as no file of the folders has changed; else all are read again, as strictly as `loading` reads.
"""

import json
import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from gongkai.domain.area import FormTitle
from gongkai.domain.workflow import State
from gongkai.formkit.folders import files

if TYPE_CHECKING:
    from gongkai.domain.checklist import Checklist
    from gongkai.domain.form import Form
    from gongkai.formkit.loading import Checked

K = TypeVar("K")
V = TypeVar("V")


class WhenAsked(Mapping[K, V]):
    """Values that are made when they are first asked for."""

    def __init__(self, keys: Collection[K], make: Callable[[K], V]) -> None:
        self._keys, self._make = keys, make
        self._made: dict[K, V] = {}

    def __getitem__(self, key: K) -> V:
        if key not in self._made:
            if key not in self._keys:
                raise KeyError(key)
            self._made[key] = self._make(key)
        return self._made[key]

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def __iter__(self) -> Iterator[K]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)


@dataclass(frozen=True)
class Shelf:
    """Forms by id in the order of their numbers, checklists by step, and what a list says of each form."""

    forms: "Mapping[str, Form]"
    checklists: "Mapping[State, Checklist]"
    titles: Mapping[str, FormTitle]


def shelf(folders: Sequence[Path], kept: Path) -> Shelf:
    """The shelf of these folders, later ones before earlier; `kept` is the file that remembers what was read.

    Raises UserError, with file, line and remedy, at the first thing wrong.
    """
    stamp = _stamp(folders)
    with suppress(OSError, ValueError, KeyError, TypeError):  # nothing kept, or nothing that can be read
        told = json.loads(kept.read_text("utf-8"))
        if told["stamp"] == stamp:
            return _remembered(told)
    from gongkai.formkit.loading import check  # with all that reads YAML

    checked = check(*folders)
    if checked.faults:
        raise checked.faults[0].as_error()
    titles = titles_of(checked.forms)
    with suppress(OSError):  # all is read again next time
        _remember(kept, stamp, checked, titles)
    return Shelf(checked.forms, checked.checklists, titles)


def titles_of(forms: "Mapping[str, Form]") -> Mapping[str, FormTitle]:
    """What a list says of these forms."""
    return {form.id: FormTitle(form.id, form.no, form.area, form.title_zh, form.title_en) for form in forms.values()}


def _remembered(told: Any) -> Shelf:
    titles = {line[0]: FormTitle(*line) for line in told["titles"]}
    forms = {id_: Path(told["forms"][id_]) for id_ in titles}
    checklists = {State(step): Path(file) for step, file in told["checklists"].items()}
    return Shelf(
        WhenAsked(forms, lambda id_: _form(id_, forms[id_])),
        WhenAsked(checklists, lambda step: _checklist(checklists[step])),
        titles,
    )


def _form(id_: str, file: Path) -> "Form":
    from gongkai.formkit.loading import open_form

    form = open_form(file)
    if form.id != id_:  # the file became another form's since
        raise KeyError(id_)
    return form


def _checklist(file: Path) -> "Checklist":
    from gongkai.formkit.loading import open_checklist

    return open_checklist(file)


def _remember(kept: Path, stamp: Any, checked: "Checked", titles: Mapping[str, FormTitle]) -> None:
    told = {
        "stamp": stamp,
        "titles": [list(vars(title).values()) for title in titles.values()],
        "forms": {id_: str(checked.files[id_]) for id_ in titles},
        "checklists": {step.value: str(checked.files[step]) for step in checked.checklists},
    }
    kept.parent.mkdir(parents=True, exist_ok=True)
    beside = kept.with_suffix(f".{os.getpid()}")
    beside.write_text(json.dumps(told, ensure_ascii=False), "utf-8")
    beside.replace(kept)


def _stamp(folders: Sequence[Path]) -> Any:
    """Every file with its time and size, and the readers themselves: another program may read more strictly."""
    readers = sorted(Path(__file__).parent.glob("*.py"))
    return [_times(readers), *([str(folder), _times(files(folder))] for folder in folders)]


def _times(paths: Iterable[Path]) -> list[list[Any]]:
    return [[path.name, (stat := path.stat()).st_mtime_ns, stat.st_size] for path in paths]
