"""A disclosure (公开事项) on its way from draft to published, and the revisions that reviews are about."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from gongkai.domain.canonical import Json, content_hash
from gongkai.domain.process import RecordKind
from gongkai.domain.workflow import EDITABLE, State

if TYPE_CHECKING:  # of a revision only: a list has nothing to do with notices and findings
    from gongkai.domain.correction import Correction
    from gongkai.domain.finding import Finding
    from gongkai.domain.notice import Content
    from gongkai.domain.values import Entries


@dataclass(frozen=True)
class Attachment:
    """A file that goes out with a disclosure, known by its SHA-256; `field` is the attachment field it fills."""

    name: str
    media_type: str
    size: int
    sha256: str
    field: str = ""


@dataclass(frozen=True)
class DisclosureSummary:
    """What the work list shows of a disclosure.

    `record_due` is the nearest day of an open process record (办理记录), `record_kind` what is awaited then.
    """

    id: str
    form_id: str
    area: int
    title: str
    department: str
    drafter: str
    drafter_name: str
    state: State
    revision: int
    due: date | None
    due_provisional: bool
    updated_at: datetime
    doc_no: str = ""
    index_no: str = ""
    created_at: datetime | None = None
    record_due: date | None = None
    record_kind: RecordKind | None = None
    department_name: str = ""


@dataclass(frozen=True)
class Disclosure:
    """A disclosure as it stands: the entries as typed and a version that grows with every saved change.

    `revision` is the number of the last frozen revision, 0 before the first submission.
    """

    id: str
    form_id: str
    department: str
    drafter: str
    title: str
    state: State
    revision: int
    version: int
    entries: "Entries"
    attachments: tuple[Attachment, ...]
    created_at: datetime
    updated_at: datetime
    due: date | None = None
    due_provisional: bool = False
    last_opinion: str = ""
    doc_no: str = ""
    index_no: str = ""
    formed_date: date | None = None

    @property
    def revision_at_hand(self) -> int:
        """The number of the revision that is written or reviewed now."""
        return self.revision + 1 if self.state in EDITABLE else self.revision


@dataclass(frozen=True)
class Revision:
    """The frozen content that a review is about (rule 3): nothing in it changes once it exists.

    `public_values` is the public projection as JSON; `private_mac` is the keyed hash that binds what is not in it.
    `explanations` are the drafter's reasons by rule, for the rules that only warn. `correction` says what a revision
    of something already published corrects.
    """

    disclosure: str
    no: int
    form_id: str
    form_version: str
    checklist_versions: Mapping[str, str]
    lexicon_version: str
    entries: "Entries"
    public_values: Mapping[str, Json]
    private_mac: str
    attachments: tuple[Attachment, ...]
    notice: "Content"
    findings: "tuple[Finding, ...]"
    submitted_by: str
    submitted_at: datetime
    explanations: Mapping[str, str] = field(default_factory=dict)
    correction: "Correction | None" = None

    @property
    def content_hash(self) -> str:
        """The hash that reviews sign; the four open slots of the notice are outside it."""
        from gongkai.domain.notice_json import content_to_json

        return content_hash(
            {
                "disclosure": self.disclosure,
                "revision": self.no,
                "form": self.form_id,
                "form_version": self.form_version,
                "checklists": dict(self.checklist_versions),
                "lexicons": self.lexicon_version,
                "values": dict(self.public_values),
                "private": self.private_mac,
                "attachments": [
                    {"name": a.name, "media_type": a.media_type, "size": a.size, "sha256": a.sha256, "field": a.field}
                    for a in self.attachments
                ],
                "notice": content_to_json(self.notice),
            }
            # Left out where there are none: revisions frozen before these existed keep their hash.
            | ({"explanations": dict(self.explanations)} if self.explanations else {})
            | ({"correction": self.correction.as_json()} if self.correction else {})
        )


@dataclass(frozen=True)
class RevisionHead:
    """What the history tells of a revision: its number, who submitted it and when."""

    no: int
    submitted_by: str
    submitted_at: datetime
