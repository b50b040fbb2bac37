"""Legal citations (法律依据) of forms whose text the program's authors had not seen, settled by the office itself."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from gongkai.domain.canonical import content_hash
from gongkai.domain.form import Form

_NUMBER = re.compile(r"[\u4e00-\u9fff]+〔\d{4}〕\d+号")


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

    A correction reaches the basis of the deadline too, and gives the form a version of its own. In the sentences of the
    notice only a document number (国办发〔2017〕94号) gives way to another; anything longer would not fit.
    """
    known = [settled[citation] for citation in form.legal_unverified if citation in settled]
    if not known:
        return form
    words = {item.citation: item.text for item in known if item.corrected}
    numbers = {old: new for old, new in words.items() if _NUMBER.fullmatch(old) and _NUMBER.fullmatch(new)}
    return replace(
        form,
        legal_basis=tuple(dict.fromkeys(words.get(citation, citation) for citation in form.legal_basis)),
        legal_unverified=tuple(citation for citation in form.legal_unverified if citation not in settled),
        deadline=replace(form.deadline, basis=_reworded(form.deadline.basis, words)),
        notice=replace(form.notice, body=tuple(_reworded(paragraph, numbers) for paragraph in form.notice.body)),
        version=content_hash([form.version, words]) if words else form.version,
    )


def _reworded(text: str, words: Mapping[str, str]) -> str:
    for citation, correct in words.items():
        text = text.replace(citation, correct)
    return text
