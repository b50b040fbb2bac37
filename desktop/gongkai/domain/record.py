"""The public record (公开记录), contract version 1: what the endpoint stores and citizens see (rule 5)."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from gongkai.domain.area import AREAS
from gongkai.domain.canonical import Json, content_hash
from gongkai.domain.disclosure import Attachment, Revision
from gongkai.domain.form import Channel, Form, Privacy
from gongkai.domain.numbers import Slots
from gongkai.domain.people import Department
from gongkai.domain.review import Review

OUTSIDE_PAYLOAD = frozenset({"id", "payload_sha256", "last_modified", "schema"})
"""The fields that `payload_sha256` is not taken over: itself and the server's own."""

_ON_THE_BOARD = "本事项在公示栏公开，网站只公布目录信息。"


@dataclass(frozen=True)
class Approval:
    """Everything that `sign` puts into the public record beside the revision itself."""

    slots: Slots
    html: str
    output_sha256: dict[str, str]
    reviews: tuple[Review, ...]
    audit_head: str
    published_from: str | None = None
    due: date | None = None


def payload_sha256(record: Json) -> str:
    """The hash that ties a stored record to its approval (endpoint contract 1)."""
    return content_hash({name: value for name, value in record.items() if name not in OUTSIDE_PAYLOAD})


def core_sha256(record: Json) -> str:
    """The hash of all that a record or tombstone says, reviews left out: what its last review signs."""
    outside = OUTSIDE_PAYLOAD | {"reviews"}
    return content_hash({name: value for name, value in record.items() if name not in outside})


def with_reviews(record: Json, reviews: Iterable[Review]) -> Json:
    """The record with the reviews that stand under it, and the hash that ties it all together."""
    signed = record | {"reviews": [public_review(review) for review in reviews]}
    return signed | {"payload_sha256": payload_sha256(signed)}


def file_id(unit: str, file_sha256: str) -> str:
    """The record id of a published file: a UUID of the first 128 bits of SHA-256(unit code + file hash)."""
    return str(uuid.UUID(bytes=sha256((unit + file_sha256).encode()).digest()[:16]))


def public_record(form: Form, department: Department, revision: Revision, approval: Approval) -> Json:
    """The record as delivered; a `board` disclosure carries its metadata only (rule 8)."""
    whole = form.channel is Channel.WEB
    record = {
        "v": 1,
        "index_no": approval.slots.index_no,
        "doc_no": approval.slots.doc_no,
        "title": revision.notice.title.replace("\n", ""),
        "form": form.id,
        "form_no": form.no,
        "area": form.area,
        "publisher": department.name,
        "unit": department.code,
        "formed_date": approval.slots.formed_date.isoformat(),
        "theme": AREAS[form.area - 1].title_zh,
        "genre": revision.notice.kind,
        "mode": ["政府网站"] if whole else ["公示栏"],
        "time_limit": form.deadline.text_zh,
        "due": approval.due.isoformat() if approval.due else None,
        "validity": "有效",
        "valid_until": _takedown(form, revision),
        "legal_basis": [citation for citation in form.legal_basis if citation not in form.legal_unverified],
        "summary": _summary(revision) if whole else _ON_THE_BOARD,
        "keywords": [AREAS[form.area - 1].title_zh, form.title_zh],
        "state": "published",
        "revision": revision.no,
        "content_sha256": revision.content_hash,
        "published_from": approval.published_from,
        "values": dict(revision.public_values) if whole else {},
        "html": approval.html if whole else "",
        "files": [_file(department.code, attachment) for attachment in public_files(form, revision)],
        "reviews": [public_review(review) for review in approval.reviews],
        "output_sha256": {kind: hash_ for kind, hash_ in approval.output_sha256.items() if kind != "html"},
        "audit_head": approval.audit_head,
        "supersedes": None,
    }
    return record | {"payload_sha256": payload_sha256(record)}


def public_files(form: Form, revision: Revision) -> tuple[Attachment, ...]:
    """The attachments that go out: those of private fields stay in the office, as do all of a `board` disclosure."""
    private = {field.name for field in form.fields if field.privacy is not Privacy.PUBLIC}
    if form.channel is not Channel.WEB:
        return ()
    return tuple(attachment for attachment in revision.attachments if attachment.field not in private)


def _takedown(form: Form, revision: Revision) -> str | None:
    """The day after which the public copy is taken down, where the form names one and it is filled in."""
    name, _, part = form.takedown.partition(".")
    shown = revision.public_values.get(name)
    day = shown.get(part) if isinstance(shown, dict) else shown
    return str(day) if day else None


def _summary(revision: Revision) -> str:
    texts = (getattr(block, "body", "") or getattr(block, "text", "") for block in revision.notice.blocks)
    return "".join(texts)[:300]


def _file(unit: str, attachment: Attachment) -> Json:
    return {
        "id": file_id(unit, attachment.sha256),
        "name": attachment.name,
        "media_type": attachment.media_type,
        "size": attachment.size,
        "sha256": attachment.sha256,
    }


def public_review(review: Review) -> Json:
    """A review as the public sees it: what was signed is known by its digest only (rule 5)."""
    return {
        "step": review.step.value,
        "digest": review.digest,
        "key": review.key,
        "alg": review.algorithm,
        "sig": review.signature,
        "time": review.time.isoformat(),
    }
