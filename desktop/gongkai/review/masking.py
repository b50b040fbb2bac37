"""Masking (掩码): the same text or file with each number in its house form and nothing hidden left."""

from collections.abc import Iterable
from dataclasses import dataclass

from gongkai.domain.finding import Finding
from gongkai.review.files import opening, plain
from gongkai.review.files.opening import Office
from gongkai.review.mask_forms import masked
from gongkai.review.passages import Passage, UnreadableError
from gongkai.review.resources import Severities, masks
from gongkai.review.scanning import scan_file, scan_passage, scan_passages


@dataclass(frozen=True)
class MaskedFile:
    """A masked copy, and what a second scan still found in it; never store it where a CLASS_MARK remains."""

    data: bytes
    remaining: tuple[Finding, ...]


def mask_text(text: str, findings: Iterable[Finding]) -> str:
    """The text with the maskable findings that were made in it masked; marks stay, they are for people to decide."""
    for start, end, new in sorted(_edits(findings), reverse=True):
        text = text[:start] + new + text[end:]
    return text


def mask_file(name: str, data: bytes, severities: Severities) -> MaskedFile:
    """A copy of a txt, csv, docx or xlsx file with what can be masked masked, scanned again.

    Hidden sheets, the content of hidden rows and columns, hidden and deleted text and document properties go;
    formulas become their values. A file that has no such writer comes back as it was, with all its findings.
    """
    try:
        masked = _masked(name, data, severities)
    except UnreadableError:
        masked = data
    return MaskedFile(masked, scan_file(name, masked, severities))


def _masked(name: str, data: bytes, severities: Severities) -> bytes:
    office = opening.office_format(name, data)
    if office is not None:
        return _masked_office(office, name, data, severities)
    if opening.is_html(name):
        return data
    text, encoding = plain.decode(data)
    (passage,) = plain.text_passages(data)
    return plain.encode(mask_text(text, scan_passage(passage, name, severities)), encoding, data)


def _masked_office(office: Office, name: str, data: bytes, severities: Severities) -> bytes:
    package = opening.open_package(office, data)
    office.strip(package)
    for item, found in scan_passages(office.contents(package), name, severities):
        if isinstance(item, Passage):
            # An echo repeats what was told already; it is masked all the same.
            item.replace(_edits(scan_passage(item, name, severities) if item.echo else found))
    return package.save()


def _edits(findings: Iterable[Finding]) -> list[tuple[int, int, str]]:
    """Which stretch gets which text; where findings overlap, the one that hides more stands for both."""
    edits: list[tuple[int, int, str]] = []
    for finding in sorted(findings, key=lambda finding: (finding.start, -finding.end)):
        mask = masks().get(finding.type)
        if mask is None or (edits and finding.start < edits[-1][1]):
            continue
        edits.append((finding.start, finding.end, masked(finding.excerpt, mask)))
    return edits
