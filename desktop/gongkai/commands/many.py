"""A list becomes many: one draft for each row of a clerk's sheet, and none twice."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from gongkai.commands.desk import Changes, Desk
from gongkai.commands.draft import add_draft, require_clerk
from gongkai.domain.form import Form
from gongkai.formkit.matter import Matter, identity, matter_of
from gongkai.formkit.reading import read
from gongkai.store.transaction import Transaction

if TYPE_CHECKING:
    from gongkai.formkit.workbook.cells import RejectedCell
    from gongkai.formkit.workbook.rows import RowRead

CHUNK = 100
"""Rows to a transaction: what is made stays when the rest is cancelled or fails."""


@dataclass(frozen=True)
class Made:
    """A row that became a draft; `problems` counts what is still to be put right in it."""

    row: int
    id: str
    title: str
    problems: int


@dataclass(frozen=True)
class Existing:
    """A row whose matter is there already, as a disclosure of the office or by a row above."""

    row: int
    id: str


@dataclass(frozen=True)
class Refused:
    """A row that became nothing, with the reason or the cells that could not be taken."""

    row: int
    reason: str = ""
    cells: "tuple[RejectedCell, ...]" = ()


@dataclass(frozen=True)
class Many:
    """What became of a list, row by row; `cancelled` where the rows behind were not looked at."""

    made: tuple[Made, ...] = ()
    existing: tuple[Existing, ...] = ()
    rejected: tuple[Refused, ...] = ()
    cancelled: bool = False

    @property
    def changes(self) -> Changes:
        """What screens should read again."""
        return Changes(frozenset(row.id for row in self.made))


Outcome = Made | Existing | Refused


@dataclass(frozen=True)
class Forecast:
    """What would become of a list: how many drafts it would make, how many are there already, and what is refused."""

    new: int
    existing: int
    rejected: tuple[Refused, ...]


def foresee(desk: Desk, form_id: str, rows: "Sequence[RowRead]") -> Forecast:
    """What `draft_each_row` would do with these rows now; nothing is written."""
    form = desk.library.form(form_id)
    given = frozenset(name for row in rows for name in row.entries)
    with desk.workspace.read() as tx:
        known = _known(tx, form, desk.account.department, given)
    existing, rejected = 0, []
    for row in rows:
        matter = matter_of(form, row.entries, given)
        obstacle = _obstacle(form, row, matter, known)
        if isinstance(obstacle, Refused):
            rejected.append(obstacle)
        elif obstacle is not None:
            existing += 1
        elif matter is not None:
            known[matter] = ""
    return Forecast(len(rows) - existing - len(rejected), existing, tuple(rejected))


def draft_each_row(
    desk: Desk,
    form_id: str,
    rows: "Sequence[RowRead]",
    progress: Callable[[int, int], None] = lambda _done, _all: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Many:
    """Makes a draft of each row whose matter (`formkit.matter`) the person's department does not have yet.

    The same list again makes none twice. A row with a rejected cell or without its number makes none. `progress` is
    told the rows done and all of them after every `CHUNK` rows, and `cancelled` is asked before.
    """
    form = desk.library.form(form_id)
    require_clerk(desk)
    given = frozenset(name for row in rows for name in row.entries)
    outcomes: list[Outcome] = []
    left = iter(rows)
    while chunk := tuple(islice(left, CHUNK)):
        if cancelled():
            return _summed(outcomes, cancelled=True)
        with desk.workspace.write() as tx:
            known = _known(tx, form, desk.account.department, given)
            outcomes += [_draft_row(desk, tx, form, row, matter_of(form, row.entries, given), known) for row in chunk]
        progress(len(outcomes), len(rows))
    return _summed(outcomes)


def _known(tx: Transaction, form: Form, department: str, given: frozenset[str]) -> dict[Matter, str]:
    found = ((matter_of(form, entries, given), id_) for id_, entries in tx.disclosures.entered(form.id, department))
    return {matter: id_ for matter, id_ in found if matter is not None}


def _draft_row(
    desk: Desk, tx: Transaction, form: Form, row: "RowRead", matter: Matter | None, known: dict[Matter, str]
) -> Outcome:
    obstacle = _obstacle(form, row, matter, known)
    if obstacle is not None:
        return obstacle
    assert matter is not None
    draft = add_draft(desk, tx, form, row.entries)
    known[matter] = draft.id
    return Made(row.number, draft.id, draft.title, len(read(form, row.entries, desk.library.calendar).problems))


def _obstacle(
    form: Form, row: "RowRead", matter: Matter | None, known: Mapping[Matter, str]
) -> Existing | Refused | None:
    """Why this row makes no draft; None where it makes one."""
    if row.rejected:
        return Refused(row.number, cells=row.rejected)
    if matter is None:
        return Refused(row.number, _nameless(form))
    return Existing(row.number, known[matter]) if matter in known else None


def _nameless(form: Form) -> str:
    labels = "、".join(f"“{form.field(name).label_zh}”" for name in identity(form))
    return f"没有填{labels}，不能辨认是哪一件。" if labels else "这一行没有可以导入的内容。"


def _summed(outcomes: Sequence[Outcome], cancelled: bool = False) -> Many:
    return Many(
        made=tuple(row for row in outcomes if isinstance(row, Made)),
        existing=tuple(row for row in outcomes if isinstance(row, Existing)),
        rejected=tuple(row for row in outcomes if isinstance(row, Refused)),
        cancelled=cancelled,
    )
