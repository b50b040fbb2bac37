"""A list on its way into drafts: its heads matched, its rows counted, its rows imported. Runs in the pool."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gongkai.commands.checking import severities
from gongkai.commands.desk import Desk
from gongkai.commands.many import Forecast, Many, draft_each_row, foresee
from gongkai.commands.remember import recall_match, remember_match
from gongkai.domain.errors import UserError
from gongkai.domain.finding import Place
from gongkai.domain.form import FieldType, Form, Privacy
from gongkai.formkit.matching import Headed, Match, Pair, apply, best_sheet, propose
from gongkai.formkit.matter import identity
from gongkai.formkit.workbook.book import Cell, Sheet
from gongkai.formkit.workbook.rows import RowRead
from gongkai.formkit.workbook.slots import slots_of
from gongkai.review.masking import mask_text
from gongkai.review.scanning import scan_text
from gongkai.ui import words
from gongkai.ui.punctuation import listed

_SAMPLES = 2
_LONGEST_SAMPLE = 24


@dataclass(frozen=True)
class Matched:
    """A list before a form: its heads, the match that is kept or proposed, and how its columns begin."""

    form: Form
    heads: Headed
    match: Match
    remembered: bool
    samples: Mapping[int, str]


@dataclass(frozen=True)
class Survey:
    """The rows as a match reads them, and what would become of them."""

    rows: tuple[RowRead, ...]
    forecast: Forecast


def match_list(desk: Desk, form: Form, sheets: Sequence[Sheet]) -> Matched:
    """Matches the sheet that fits the form best: as the department keeps it, else as it is likeliest."""
    heads = best_sheet(sheets, form) if sheets else None
    if heads is None or not heads.headings:
        raise UserError("名单是空的", "表格里没有找到列的标题。", "请在第一行写上各列的名称，再导入。")
    kept = recall_match(desk, form, heads.headings)
    match = kept or propose(heads.headings, form)
    private = {pair.column for pair in match if _is_private(form, pair)}
    samples = {at: _sample(heads, at, at in private) for at in heads.headings}
    return Matched(form, heads, match, bool(kept), samples)


def survey(desk: Desk, matched: Matched, match: Match) -> Survey:
    """Reads the rows by this match and counts what would become of them."""
    rows = tuple(apply(match, matched.form, matched.heads))
    return Survey(rows, foresee(desk, matched.form.id, rows))


def import_rows(
    desk: Desk,
    matched: Matched,
    match: Match,
    rows: Sequence[RowRead],
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Many:
    """Keeps the match for the department and makes the drafts."""
    remember_match(desk, matched.form, matched.heads.headings, match)
    return draft_each_row(desk, matched.form.id, rows, progress, cancelled)


def missing_columns(form: Form, match: Match) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The labels that no column gives: of the fields that tell one matter from another, and of other required ones."""
    given = {pair.slot.partition(".")[0] for pair in match}
    telling = identity(form)
    asked = dict.fromkeys(slot.field for slot in slots_of(form))
    lacking = [field for field in asked if field.name not in given]
    return (
        tuple(words.field_label(field) for field in lacking if field.name in telling),
        tuple(words.field_label(field) for field in lacking if field.required and field.name not in telling),
    )


def _is_private(form: Form, pair: Pair) -> bool:
    field = form.field(pair.slot.partition(".")[0])
    return field.privacy is not Privacy.PUBLIC or field.type is FieldType.PERSON


def _sample(heads: Headed, column: int, private: bool) -> str:
    return listed(_shown(text, heads.headings[column], private) for text in _first_texts(heads, column))


def _first_texts(heads: Headed, column: int) -> Iterator[str]:
    lines = (line for line in heads.sheet.lines if line.number > heads.line and column in line.cells)
    for line, _ in zip(lines, range(_SAMPLES), strict=False):
        yield _text(line.cells[column])


def _text(cell: Cell) -> str:
    text = "" if cell.value is None else str(cell.value).strip()
    return " ".join(text.removesuffix(" 00:00:00").split())


def _shown(text: str, heading: str, private: bool) -> str:
    """The text as anybody may see it: masked where the scanners know how, else only how long it is."""
    safe = mask_text(text, scan_text(text, Place(), severities(), heading))
    if private or scan_text(safe, Place(), severities(), heading):
        return QCoreApplication.translate("importing", "（{n} 字，不显示）").format(n=len(text))
    return safe if len(safe) <= _LONGEST_SAMPLE else f"{safe[:_LONGEST_SAMPLE]}…"
