"""Masking (掩码): the same text or file with each number in its house form and nothing hidden left."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from gongkai.domain.finding import Finding, FindingType
from gongkai.review.files.bounds import Bounds
from gongkai.review.files.opening import open_document
from gongkai.review.mask_forms import masked
from gongkai.review.ocr.memory import remembering
from gongkai.review.passages import Document, Inner, Oddity, Passage, UnreadableError
from gongkai.review.resources import Mask, Severities, masks
from gongkai.review.scanning import scan_file, scan_passage, scan_passages

Forms: TypeAlias = Mapping[FindingType, Mask]
"""How each type is masked."""

_HALF = "_split"
_MORE_ROUNDS = 2
"""What is masked can put what stands beside it in another light, so that it is looked at again."""


@dataclass(frozen=True)
class MaskedFile:
    """A masked copy, and what a second scan still found in it; never store it where a CLASS_MARK remains."""

    data: bytes
    remaining: tuple[Finding, ...]


@dataclass(frozen=True)
class Preview:
    """What masking would make of a finding: its text before and after; empty where it goes altogether.

    `after` is None where only a person can put it right: marks, wordings, what could not be read.
    """

    finding: Finding
    before: str
    after: str | None


def preview(finding: Finding) -> Preview:
    """What masking would make of one finding, to be shown beside it before anything is changed."""
    mask = masks().get(finding.type)
    if mask is not None:
        return Preview(finding, finding.excerpt, _in_form(finding, mask))
    goes = finding.type in (FindingType.HIDDEN_TEXT, FindingType.DOC_PROPERTY)
    return Preview(finding, finding.excerpt, "" if goes else None)


def mask_text(text: str, findings: Iterable[Finding], forms: Forms | None = None) -> str:
    """The text with the maskable findings that were made in it masked; marks stay, they are for people to decide.

    `forms` are the office's own forms of masking, where it has some.
    """
    for start, end, new in sorted(_edits(findings, forms or masks()), reverse=True):
        text = text[:start] + new + text[end:]
    return text


@remembering()
def mask_file(name: str, data: bytes, severities: Severities, forms: Forms | None = None) -> MaskedFile:
    """A copy of a file, and of the files inside it, with what can be masked masked, scanned again.

    Hidden parts, hidden and deleted text, comments and document properties go; formulas become their values. A file
    that has no reader or no writer comes back as it was, with all its findings.
    """
    forms = forms or masks()
    copy = _masked_or_none(name, data, severities, forms)
    if copy is None:
        return MaskedFile(data, scan_file(name, data, severities))
    remaining = scan_file(name, copy, severities)
    for _ in range(_MORE_ROUNDS):
        if not any(finding.type in forms for finding in remaining):
            break
        again = _masked_or_none(name, copy, severities, forms) or copy
        if again == copy:
            break
        copy, remaining = again, scan_file(name, again, severities)
    return MaskedFile(copy, remaining)


def _masked_or_none(name: str, data: bytes, severities: Severities, forms: Forms) -> bytes | None:
    """The masked file; None where it cannot be read or written, as a scan will say."""
    try:
        return _masked(name, data, severities, forms, Bounds(), 0)
    except Exception:  # a writer that stumbles over a hostile file has not masked it: the copy is not made
        return None


def _masked(name: str, data: bytes, severities: Severities, forms: Forms, bounds: Bounds, depth: int) -> bytes:
    document = open_document(name, data, bounds).document
    document.strip()
    for item, found in scan_passages(_outer(document, severities, forms, bounds, depth), name, severities):
        if isinstance(item, Passage):
            # An echo repeats what was told already; it is masked all the same.
            told = scan_passage(item, name, severities) if item.echo else found
            item.replace(_edits(told, forms))
    return document.save()


def _outer(
    document: Document, severities: Severities, forms: Forms, bounds: Bounds, depth: int
) -> Iterator[Passage | Oddity]:
    """What a document itself says; the files inside it are masked on the way."""
    for item in document.contents():
        if isinstance(item, Inner):
            _mask_inner(item, severities, forms, bounds, depth + 1)
        else:
            yield item


def _mask_inner(inner: Inner, severities: Severities, forms: Forms, bounds: Bounds, depth: int) -> None:
    """Masks a file inside a file; what could not be looked at is taken out where the outer file can do without it."""
    try:
        bounds.enter(depth)
        new = _masked(inner.name, inner.data, severities, forms, bounds, depth)
    except UnreadableError:
        if inner.drop is not None:
            inner.drop()
    else:
        if inner.put is not None:
            inner.put(new)


def _edits(findings: Iterable[Finding], forms: Forms) -> list[tuple[int, int, str]]:
    """Which stretch gets which text; where findings overlap, the one that hides more stands for both."""
    edits: list[tuple[int, int, str]] = []
    for finding in sorted(findings, key=lambda finding: (finding.start, -finding.end)):
        mask = forms.get(finding.type)
        if mask is None or (edits and finding.start < edits[-1][1]):
            continue
        edits.append((finding.start, finding.end, _in_form(finding, mask)))
    return edits


def _in_form(finding: Finding, mask: Mask) -> str:
    """A found text as it may go out; the half of a number has no ends of its own that could stay."""
    if finding.rule.endswith(_HALF):
        return "*" * len(finding.excerpt)
    return masked(finding.excerpt, mask)
