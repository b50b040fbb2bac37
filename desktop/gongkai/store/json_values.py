"""Frozen values of the domain as JSON columns and back."""

from dataclasses import fields
from datetime import datetime

from gongkai.domain.canonical import Json
from gongkai.domain.checklist import Answer, Verdict
from gongkai.domain.correction import Correction, ReasonCode
from gongkai.domain.disclosure import Attachment, Revision
from gongkai.domain.finding import Decision, Disposition, Finding, FindingType, Place, Weight
from gongkai.domain.notice_json import content_from_json, content_to_json
from gongkai.domain.review import Review
from gongkai.domain.workflow import Action, State


def attachment_to_json(attachment: Attachment) -> Json:
    """An attachment's facts."""
    return vars(attachment).copy()


def attachment_from_json(data: Json) -> Attachment:
    """The attachment that `attachment_to_json` wrote."""
    return Attachment(**data)


def finding_to_json(finding: Finding) -> Json:
    """A finding with its place."""
    own = {one.name: getattr(finding, one.name) for one in fields(finding)}  # not what was worked out of them
    return own | {"place": vars(finding.place) | {"box": list(finding.place.box)}}


def finding_from_json(data: Json) -> Finding:
    """The finding that `finding_to_json` wrote."""
    place = Place(**data["place"] | {"box": tuple(data["place"].get("box", ()))})
    typed = {"place": place, "type": FindingType(data["type"]), "weight": Weight(data["weight"])}
    return Finding(**(data | typed))


def revision_to_json(revision: Revision) -> Json:
    """Everything that a revision froze."""
    return vars(revision) | {
        "checklist_versions": dict(revision.checklist_versions),
        "public_values": dict(revision.public_values),
        "attachments": [attachment_to_json(a) for a in revision.attachments],
        "notice": content_to_json(revision.notice),
        "findings": [finding_to_json(f) for f in revision.findings],
        "submitted_at": revision.submitted_at.isoformat(),
        "explanations": dict(revision.explanations),
        "correction": revision.correction and revision.correction.as_json(),
    }


def revision_from_json(data: Json) -> Revision:
    """The revision that `revision_to_json` wrote."""
    typed = {
        "attachments": tuple(attachment_from_json(a) for a in data["attachments"]),
        "notice": content_from_json(data["notice"]),
        "findings": tuple(finding_from_json(f) for f in data["findings"]),
        "submitted_at": datetime.fromisoformat(data["submitted_at"]),
        "correction": correction_from_json(data.get("correction")),
    }
    return Revision(**(data | typed))


def correction_from_json(data: Json) -> Correction | None:
    """The correction that a revision froze, if it is one."""
    return Correction(data["corrects"], ReasonCode(data["reason"]), data["note"]) if data else None


def review_to_json(review: Review) -> Json:
    """A review with everything that its signature is over, and the signature."""
    return vars(review) | {
        "time": review.time.isoformat(),
        "answers": [[a.question, a.verdict.value, a.reason] for a in review.answers],
        "dispositions": [vars(d) | {"time": d.time.isoformat()} for d in review.dispositions],
        "outputs": dict(review.outputs),
        "slots": dict(review.slots),
    }


def review_from_json(data: Json) -> Review:
    """The review that `review_to_json` wrote."""
    typed = {
        "step": State(data["step"]),
        "decision": Action(data["decision"]),
        "time": datetime.fromisoformat(data["time"]),
        "answers": tuple(Answer(q, Verdict(v), r) for q, v, r in data["answers"]),
        "dispositions": tuple(_disposition(d) for d in data["dispositions"]),
    }
    return Review(**(data | typed))


def _disposition(data: Json) -> Disposition:
    return Disposition(
        **(data | {"decision": Decision(data["decision"]), "time": datetime.fromisoformat(data["time"])})
    )
