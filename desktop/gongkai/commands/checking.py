"""What is wrong with a draft, and what the scanners find in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from gongkai.commands.library import Library
from gongkai.domain.disclosure import Disclosure
from gongkai.domain.finding import Disposition, Finding, unsettled
from gongkai.domain.form import Form
from gongkai.domain.values import Entries, Reading
from gongkai.formkit.reading import Reader
from gongkai.review.resources import Severities, load_severities
from gongkai.review.scanning import scan_file, scan_values


@dataclass(frozen=True)
class Check:
    """The entries read against their form, and everything that the scanners found."""

    reading: Reading
    findings: tuple[Finding, ...]

    def open_findings(self, dispositions: Sequence[Disposition]) -> tuple[Finding, ...]:
        """The blocking findings that nobody has disposed of."""
        return unsettled(self.findings, tuple(dispositions))


@cache
def severities() -> Severities:
    """The house's one table of severities (rule 10)."""
    return load_severities()


def live_check(
    library: Library, form: Form, entries: Entries, attachment_findings: Sequence[Finding], reader: Reader | None = None
) -> Check:
    """Checks entries as they are typed, off the main thread where need be.

    With the `reader` that read them last, only what changed since is read and judged again.
    """
    reading = (reader or Reader(form, library.calendar)).read(entries)
    return Check(reading, (*scan_values(form, entries, severities()), *attachment_findings))


def check_disclosure(library: Library, disclosure: Disclosure, attachment_findings: Sequence[Finding]) -> Check:
    """Checks a disclosure as it stands."""
    return live_check(library, library.form(disclosure.form_id), disclosure.entries, attachment_findings)


def scan_attachment(name: str, data: bytes) -> tuple[Finding, ...]:
    """Scans a file in memory, before anything stores it (rule 7)."""
    return scan_file(name, data, severities())
