"""Legal citations (法律依据) of forms whose text the program's authors had not seen, settled by the office itself."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from gongkai.domain.canonical import content_hash
from gongkai.domain.form import Form


@dataclass(frozen=True)
class SettledCitation:
    """A citation as the form's file has it, what an administrator confirmed or made of it, who, and when."""

    citation: str
    text: str
    account: str
    time: datetime

    @property
    def corrected(self) -> bool:
        """Whether the office cites something else than the form's file."""
        return self.text != self.citation


def with_settled(form: Form, settled: Mapping[str, SettledCitation]) -> Form:
    """The form with what the office settled: confirmed citations lose 依据待核, corrected ones stand everywhere.

    A correction reaches the basis of the deadline and every paragraph of the notice that has the citation word for
    word, and gives the form a version of its own.
    """
    known = [settled[citation] for citation in form.legal_unverified if citation in settled]
    if not known:
        return form
    words = {item.citation: item.text for item in known if item.corrected}
    return replace(
        form,
        legal_basis=tuple(dict.fromkeys(words.get(citation, citation) for citation in form.legal_basis)),
        legal_unverified=tuple(citation for citation in form.legal_unverified if citation not in settled),
        deadline=replace(form.deadline, basis=_reworded(form.deadline.basis, words)),
        notice=replace(form.notice, body=tuple(_reworded(paragraph, words) for paragraph in form.notice.body)),
        version=content_hash([form.version, words]) if words else form.version,
    )


def _reworded(text: str, words: Mapping[str, str]) -> str:
    for citation, correct in words.items():
        text = text.replace(citation, correct)
    return text
