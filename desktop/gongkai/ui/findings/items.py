"""What a card says: findings and dispositions turned into words, before any widget."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from gongkai.domain.clock import beijing_day
from gongkai.domain.finding import Decision, Disposition, Finding, FindingType, Place, Weight, column_of
from gongkai.domain.form import Form
from gongkai.ui import form_words, places, words
from gongkai.ui.punctuation import aside, sentences

SEVERITIES = {Weight.BLOCK: "stop", Weight.WARN: "look", Weight.NOTE: "note"}
_ABOUT_A_PERSON = (Decision.MASKED, Decision.REMOVED, Decision.NOT_PERSONAL, Decision.LAWFUL)
_CHOICES: Mapping[FindingType, tuple[Decision, ...]] = {
    FindingType.CLASS_MARK: (),
    FindingType.TRADE_SECRET: (Decision.REMOVED, Decision.LAWFUL),
    FindingType.WORDING: (Decision.REMOVED, Decision.LAWFUL),
    FindingType.DOC_PROPERTY: (Decision.MASKED, Decision.REMOVED),
    FindingType.BAD_REDACTION: (Decision.MASKED, Decision.REMOVED),
    FindingType.INTERNAL_MARK: (Decision.REMOVED, Decision.LAWFUL),
    FindingType.HIDDEN_TEXT: (Decision.MASKED, Decision.REMOVED),
    FindingType.UNREADABLE: (Decision.REMOVED,),
}
_PERSONAL = frozenset(FindingType) - _CHOICES.keys()
_LONG_NUMBER = re.compile(r"\d{7,}[Xx]?")


@dataclass(frozen=True)
class Item:
    """One card: a finding with its key, whether somebody still has to decide about it, and the choices to offer.

    `earlier` is the last decision about it, `decided` that decision in words (empty: nobody decided yet); a `proposed`
    one was made in an earlier revision and settles nothing. `own` is a decision of the person who looks. `in_column`
    and `in_type` count the open cards alike, this one included.
    """

    key: str
    finding: Finding
    is_open: bool
    place: str
    choices: tuple[Decision, ...]
    earlier: Disposition | None = None
    decided: str = ""
    proposed: bool = False
    own: bool = False
    in_column: int = 0
    in_type: int = 0

    @property
    def severity(self) -> str:
        """The look of the card's edge."""
        return SEVERITIES[self.finding.weight] if self.is_open else "done"

    @property
    def title(self) -> str:
        """What was found, with the middle of numbers masked: 手机号码 139****8845."""
        return f"{words.finding_type(self.finding.type)} {masked(self.finding)}".strip()

    @property
    def full_title(self) -> str:
        """What was found, whole."""
        return f"{words.finding_type(self.finding.type)} {self.finding.excerpt}".strip()

    @property
    def reason(self) -> str:
        """Why it was found, what to do, and the law behind it, in one paragraph."""
        why = form_words.finding(self.finding.why).rstrip("。.") + aside(form_words.law(self.finding.source))
        return sentences((why, form_words.finding(self.finding.remedy)))


def what_masking_leaves(finding: Finding) -> str:
    """What stands there once it is masked, in the office's own form; empty where nothing stays."""
    from gongkai.review.masking import preview

    return preview(finding).after or ""


@dataclass(frozen=True)
class Shown:
    """What the panel shows: findings with what was decided about them now and before, and who looks (`me`)."""

    findings: Sequence[Finding]
    dispositions: Sequence[Disposition]
    unsettled: Collection[str]
    vocabulary: "Vocabulary"
    proposals: Mapping[str, Disposition] = field(default_factory=dict)
    me: str = ""


def items(shown: Shown, offers: Collection[Decision]) -> tuple[Item, ...]:
    """The cards in the order of reading: what blocks, what only warns, what is settled."""
    last = {disposition.finding: disposition for disposition in shown.dispositions}
    keyed = [(finding.key, finding) for finding in shown.findings]
    alike = Counter(lot for key, finding in keyed if _is_open(key, last, shown) for lot in _lots(finding))
    cards = [_item(key, finding, last, shown, offers, alike) for key, finding in keyed]
    weights = list(Weight)
    return tuple(sorted(cards, key=lambda card: (not card.is_open, weights.index(card.finding.weight))))


def _lots(finding: Finding) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a finding is counted under: its column, and its type."""
    kind = (finding.type, finding.weight)
    return (*kind, *column_of(finding)), kind


def _is_open(key: str, decided: Mapping[str, Disposition], shown: Shown) -> bool:
    return key not in decided or key in shown.unsettled


@dataclass(frozen=True)
class Vocabulary:
    """The names that a finding's place and its dispositions are told in: the form's labels and people's names."""

    form: Form | None
    names: Mapping[str, str]

    def place(self, place: Place) -> str:
        """A place as people say it: 救助对象名单 第 3 行 身份证号; 附件“名单.xlsx” 工作表 名单，B7."""
        if place.file:
            file = QCoreApplication.translate("findings", "附件“{name}”").format(name=place.file)
            return f"{file} {places.place(place.where)}".strip()
        label, column = self._labels(place)
        row = "" if place.row is None else QCoreApplication.translate("findings", "第 {n} 行").format(n=place.row + 1)
        return " ".join(part for part in (label, row, column, places.place(place.where)) if part)

    def decision(self, disposition: Disposition) -> str:
        """Who decided what on which ground: 王敏 · 依法公开 · 个人信息保护法第13条."""
        person = self.names.get(disposition.account_id, "")
        parts = (person, words.decision(disposition.decision), disposition.ground)
        return " · ".join(part for part in parts if part)

    def proposal(self, disposition: Disposition) -> str:
        """Who decided what in an earlier revision, and when: 修订1 王敏 2026年9月21日 · 依法公开 · 个保法第13条."""
        day = beijing_day(disposition.time)
        when = f"{words.revision(disposition.revision)} {self.names.get(disposition.account_id, '')} "
        when += QCoreApplication.translate("findings", "{0}年{1}月{2}日").format(day.year, day.month, day.day)
        return " · ".join((when, words.decision(disposition.decision), disposition.ground))

    def _labels(self, place: Place) -> tuple[str, str]:
        field = next((field for field in self.form.fields if field.name == place.field), None) if self.form else None
        if field is None:
            return place.field, place.column
        column = next(
            (words.field_label(column) for column in field.columns if column.name == place.column), place.column
        )
        return words.field_label(field), column


def masked(finding: Finding) -> str:
    """The found text with the middle of every personal number masked."""
    if finding.type in _PERSONAL:
        return _mask(finding.excerpt)
    return _LONG_NUMBER.sub(lambda found: _mask(found[0]), finding.excerpt)


def _mask(number: str) -> str:
    tail = 2 if len(number) >= 15 else 4
    hidden = len(number) - 3 - tail
    return f"{number[:3]}{'*' * hidden}{number[-tail:]}" if hidden > 0 else "*" * len(number)


def _item(
    key: str,
    finding: Finding,
    decided: Mapping[str, Disposition],
    shown: Shown,
    offers: Collection[Decision],
    alike: Mapping[tuple[str, ...], int],
) -> Item:
    in_column, in_type = (alike[lot] for lot in _lots(finding)) if _is_open(key, decided, shown) else (0, 0)
    last, words_of = decided.get(key), shown.vocabulary
    before = None if last else shown.proposals.get(key)
    told = words_of.decision(last) if last else words_of.proposal(before) if before else ""
    return Item(
        key,
        finding,
        is_open=_is_open(key, decided, shown),
        place=words_of.place(finding.place),
        choices=tuple(choice for choice in _CHOICES.get(finding.type, _ABOUT_A_PERSON) if choice in offers),
        earlier=last or before,
        decided=told,
        proposed=before is not None,
        own=last is not None and bool(shown.me) and last.account_id == shown.me,
        in_column=in_column,
        in_type=in_type,
    )
