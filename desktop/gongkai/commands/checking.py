"""What is wrong with a draft, and what the scanners find in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import Lock

from gongkai.commands.library import Library
from gongkai.domain.deadlines import Due
from gongkai.domain.disclosure import Disclosure
from gongkai.domain.finding import Disposition, Finding, unsettled
from gongkai.domain.form import Form
from gongkai.domain.values import Entries, Reading
from gongkai.formkit.deadline import due_of
from gongkai.formkit.reading import Reader
from gongkai.review.lexicons import lexicons
from gongkai.review.resources import Severities, load_severities
from gongkai.review.scanning import ValueScanner, scan_file


@dataclass(frozen=True)
class Check:
    """The entries read against their form, everything that the scanners found, and the due day that follows."""

    reading: Reading
    findings: tuple[Finding, ...]
    due: Due | None = None

    def open_findings(self, dispositions: Sequence[Disposition]) -> tuple[Finding, ...]:
        """The blocking findings that nobody has disposed of."""
        return unsettled(self.findings, tuple(dispositions))


@cache
def severities() -> Severities:
    """The house's one table of severities (rule 10)."""
    return load_severities()


class Checker:
    """Checks one draft again and again while it is typed; only what changed since is read and scanned anew.

    Threads may share it: one checks at a time.
    """

    def __init__(self, library: Library, form: Form) -> None:
        self._reader = Reader(form, library.calendar)
        self._scanner = ValueScanner(form, severities(), lexicons(library.lexicons))
        self._form, self._calendar = form, library.calendar
        self._lock = Lock()

    def check(self, entries: Entries, attachment_findings: Sequence[Finding]) -> Check:
        """The check of these entries; what was found in files comes as it was found when they were attached."""
        with self._lock:
            reading = self._reader.read(entries)
            findings = (*self._scanner.scan(entries), *attachment_findings)
        return Check(reading, findings, due_of(self._form, reading.values, self._calendar))


def live_check(library: Library, form: Form, entries: Entries, attachment_findings: Sequence[Finding]) -> Check:
    """Checks entries once."""
    return Checker(library, form).check(entries, attachment_findings)


def check_disclosure(library: Library, disclosure: Disclosure, attachment_findings: Sequence[Finding]) -> Check:
    """Checks a disclosure as it stands."""
    return live_check(library, library.form(disclosure.form_id), disclosure.entries, attachment_findings)


def scan_attachment(name: str, data: bytes, own_lexicons: Path | None = None) -> tuple[Finding, ...]:
    """Scans a file in memory, before anything stores it (rule 7)."""
    return scan_file(name, data, severities(), lexicons(own_lexicons))
