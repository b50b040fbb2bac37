"""A clerk's own sheet: its heads matched with the fields of a form by what they say, and its rows read by that."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from difflib import SequenceMatcher
from functools import cache

from gongkai import paths
from gongkai.domain.canonical import content_hash
from gongkai.domain.form import Field, FieldType, Form
from gongkai.formkit.workbook.book import Line, Sheet
from gongkai.formkit.workbook.rows import Column, RowRead, read_rows
from gongkai.formkit.workbook.slots import Slot, folded, slots_of, split_unit

THRESHOLD = 0.6
"""Below this score a head is left for the clerk to match."""
CERTAIN = 0.8
"""From this score on a head may be taken without asking anybody."""

_SAME, _SYNONYM, _PART, _ALIKE = 1.0, 0.95, 0.9, 0.85
_HEAD_LINES = 12
_MONEY = {"元": Decimal(1), "千元": Decimal(1000), "万元": Decimal(10_000), "亿元": Decimal(100_000_000)}
_TOTALS = frozenset({"合计", "总计", "小计", "累计"})


@dataclass(frozen=True)
class Pair:
    """A column of the sheet (from 1) with its head, and the slot it goes into: `decision_date`, `period.end`.

    `score` runs from 0 to 1; `scale` turns the head's unit into the form's (0.0001 for 元 to 万元).
    """

    column: int
    heading: str
    slot: str
    score: float = 1.0
    scale: Decimal = Decimal(1)


Match = tuple[Pair, ...]


@dataclass(frozen=True)
class Headed:
    """A sheet with the line of its heads, by column; `line` is 0 where none was found."""

    sheet: Sheet
    line: int
    headings: Mapping[int, str]


def headed(sheet: Sheet, target: Form | Field) -> Headed:
    """The sheet with the line among its first that fits the target best: titles and units may stand above it."""
    lines = sheet.lines[:_HEAD_LINES]
    best = max(lines, key=lambda line: sum(pair.score for pair in propose(_headings(line), target)), default=None)
    return Headed(sheet, best.number, _headings(best)) if best else Headed(sheet, 0, {})


def best_sheet(sheets: Sequence[Sheet], target: Form | Field) -> Headed:
    """The sheet whose heads fit the target best."""
    found = [headed(sheet, target) for sheet in sheets]
    return max(found, key=lambda heads: sum(pair.score for pair in propose(heads.headings, target)))


def _headings(line: Line) -> dict[int, str]:
    texts = {at: cell.value for at, cell in sorted(line.cells.items())}
    return {at: text.strip() for at, text in texts.items() if isinstance(text, str) and len(text) <= 60}


def propose(headings: Mapping[int, str], target: Form | Field) -> Match:
    """The likeliest slot for each head, best first, none used twice; heads below the threshold are left out."""
    asked = slots_of(target)
    scored = [
        (score, -at, -place, Pair(at, heading, slot.key, score, _scale(heading, slot.field)))
        for at, heading in headings.items()
        for place, slot in enumerate(asked)
        if (score := likeness(heading, slot)) >= THRESHOLD
    ]
    chosen: dict[int, Pair] = {}
    taken: set[str] = set()
    for *_, pair in sorted(scored, key=lambda found: found[:3], reverse=True):
        if pair.column not in chosen and pair.slot not in taken:
            chosen[pair.column] = pair
            taken.add(pair.slot)
    return tuple(chosen[at] for at in sorted(chosen))


def by_hand(column: int, heading: str, slot: Slot) -> Pair:
    """A pair that the clerk chose."""
    return Pair(column, heading, slot.key, 1.0, _scale(heading, slot.field))


def likeness(heading: str, slot: Slot) -> float:
    """How surely a head means a slot: the same words, a synonym, one within the other, or similar words."""
    label = folded(slot.label)
    if not folded(heading) or not label:
        return 0.0
    return max(_likeness(text, label, slot) for text in {folded(heading), split_unit(heading)[0]})


def _likeness(text: str, label: str, slot: Slot) -> float:
    bare = split_unit(slot.label)[0] if not slot.part else label
    if text in (label, bare):
        return _SAME
    if text in (folded(slot.field.name), folded(slot.field.label_en)) or _synonyms(text) & _synonyms(bare):
        return _SYNONYM if not slot.part else 0.0
    shorter, longer = sorted((text, label), key=len)
    if len(shorter) > 1 and shorter in longer:
        return _PART * (0.5 + len(shorter) / len(longer) / 2)
    return _ALIKE * SequenceMatcher(None, text, label, autojunk=False).ratio()


def _synonyms(text: str) -> frozenset[int]:
    return _synonym_groups().get(text, frozenset())


@cache
def _synonym_groups() -> Mapping[str, frozenset[int]]:
    """Each word with the lines of the synonym file that it stands in."""
    found: dict[str, set[int]] = {}
    lines = (paths.resources() / "lexicons" / "column_synonyms.txt").read_text("utf-8").splitlines()
    for number, line in enumerate(lines):
        for word in line.split() if not line.startswith("#") else ():
            found.setdefault(folded(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def _scale(heading: str, field: Field) -> Decimal:
    """What turns an amount under this head into the form's unit."""
    theirs, ours = _MONEY.get(split_unit(heading)[1]), _MONEY.get(field.unit)
    return theirs / ours if theirs and ours and field.type in (FieldType.MONEY, FieldType.NUMBER) else Decimal(1)


def apply(match: Match, target: Form | Field, heads: Headed) -> Iterator[RowRead]:
    """The rows of a matched sheet, each as entries and the cells that were not taken; totals are passed over."""
    known = {slot.key: slot for slot in slots_of(target)}
    columns = {pair.column: Column(known[pair.slot], pair.scale) for pair in match if pair.slot in known}
    passed_over = set(totals(heads))
    return (row for row in read_rows(heads.sheet, columns, heads.line) if row.number not in passed_over)


def totals(heads: Headed) -> tuple[int, ...]:
    """The numbers of the lines that are totals: they begin with 合计 or the like."""
    return tuple(line.number for line in heads.sheet.lines if line.number > heads.line and _is_total(line))


def _is_total(line: Line) -> bool:
    first = line.cells[min(line.cells)].value
    return isinstance(first, str) and folded(first) in _TOTALS


def to_json(match: Match) -> dict[str, str]:
    """A match as it is remembered: folded head → slot."""
    return {folded(pair.heading): pair.slot for pair in match}


def recalled(remembered: Mapping[str, str], headings: Mapping[int, str], target: Form | Field) -> Match:
    """The match that was remembered for these heads; a slot that the form no longer has is left out."""
    known = {slot.key: slot for slot in slots_of(target)}
    found = ((at, heading, remembered.get(folded(heading), "")) for at, heading in headings.items())
    return tuple(by_hand(at, heading, known[key]) for at, heading, key in found if key in known)


def fingerprint(headings: Sequence[str]) -> str:
    """The hash of a set of heads, whatever their order, by which a match is remembered."""
    return content_hash(sorted({folded(heading) for heading in headings}))[:16]
