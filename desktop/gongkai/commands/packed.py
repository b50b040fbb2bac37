"""A disclosure as it is written into a transfer package and read out of it again, strictly."""

from dataclasses import fields
from datetime import date, datetime

from gongkai.domain.canonical import Json, canonical_bytes
from gongkai.domain.disclosure import Disclosure, Revision
from gongkai.domain.finding import Decision, Disposition
from gongkai.domain.process import Outcome, ProcessRecord, RecordKind
from gongkai.domain.review import Review
from gongkai.domain.transfer import Packed
from gongkai.domain.workflow import State
from gongkai.store.json_values import (
    attachment_from_json,
    attachment_to_json,
    review_from_json,
    review_to_json,
    revision_from_json,
    revision_to_json,
)

_LONGEST = {"title": 300, "form_id": 60, "department": 8, "doc_no": 60, "index_no": 60, "id": 36, "drafter": 36}
_LONGEST_NAME = 255


def packed_to_json(item: Packed) -> Json:
    """A disclosure with everything that goes with it."""
    return {
        "disclosure": _disclosure_to_json(item.disclosure),
        "revisions": [revision_to_json(revision) for revision in item.revisions],
        "reviews": [review_to_json(review) for review in item.reviews],
        "dispositions": [_disposition_to_json(decided) for decided in item.dispositions],
        "records": [_record_to_json(record) for record in item.records],
        "outputs": [list(output) for output in item.outputs],
        "lineage": list(item.lineage),
    }


def packed_from_json(data: Json) -> Packed:
    """What `packed_to_json` wrote; ValueError, KeyError, TypeError or AttributeError where it is not exactly that."""
    item = Packed(
        disclosure=_disclosure_from_json(data["disclosure"]),
        revisions=tuple(map(revision_from_json, data["revisions"])),
        reviews=tuple(map(review_from_json, data["reviews"])),
        dispositions=tuple(map(_disposition_from_json, data["dispositions"])),
        records=tuple(map(_record_from_json, data["records"])),
        outputs=tuple((int(no), str(kind), str(sha256)) for no, kind, sha256 in data["outputs"]),
        lineage=tuple(map(str, data["lineage"])),
    )
    if canonical_bytes(packed_to_json(item)) != canonical_bytes(data):
        raise ValueError("written differently")
    _require_fitting(item)
    return item


def _require_fitting(item: Packed) -> None:
    """ValueError where the parts are not of one disclosure, or a name is none that a file may bear."""
    known = item.disclosure
    if not isinstance(known.entries, dict) or any(len(getattr(known, name)) > most for name, most in _LONGEST.items()):
        raise ValueError("a field is too long")
    own: tuple[Revision | Review | ProcessRecord, ...] = (*item.revisions, *item.reviews, *item.records)
    if any(part.disclosure != known.id for part in own):
        raise ValueError("of another disclosure")
    if [revision.no for revision in item.revisions] != [*range(1, known.revision + 1)]:
        raise ValueError("a revision is missing")
    files = [*known.attachments, *(file for revision in item.revisions for file in revision.attachments)]
    if not all(_is_file_name(file.name) for file in files):
        raise ValueError("not a file's name")


def _is_file_name(name: str) -> bool:
    """Whether it names a file and no place: nothing that leads out of a folder, no sign that nobody sees."""
    plain = name.strip(". ") and len(name) <= _LONGEST_NAME and not set(name) & set('/\\:*?"<>|')
    return bool(plain) and all(character.isprintable() for character in name)


def _disclosure_to_json(known: Disclosure) -> Json:
    own = {one.name: getattr(known, one.name) for one in fields(known) if one.name != "version"}
    days = {name: day and day.isoformat() for name, day in (("due", known.due), ("formed_date", known.formed_date))}
    times = {name: getattr(known, name).isoformat() for name in ("created_at", "updated_at")}
    files = [attachment_to_json(file) for file in known.attachments]
    return own | days | times | {"state": known.state.value, "attachments": files}


def _disclosure_from_json(data: Json) -> Disclosure:
    days = {name: data[name] and date.fromisoformat(data[name]) for name in ("due", "formed_date")}
    times = {name: datetime.fromisoformat(data[name]) for name in ("created_at", "updated_at")}
    files = tuple(map(attachment_from_json, data["attachments"]))
    typed = {"state": State(data["state"]), "attachments": files, "version": 1}
    return Disclosure(**data | days | times | typed)


def _disposition_to_json(decided: Disposition) -> Json:
    """Without the keyed hash of the text: each workspace has a key of its own."""
    return vars(decided) | {"decision": decided.decision.value, "time": decided.time.isoformat(), "text_mac": ""}


def _disposition_from_json(data: Json) -> Disposition:
    typed = {"decision": Decision(data["decision"]), "time": datetime.fromisoformat(data["time"])}
    return Disposition(**data | typed)


def _record_to_json(record: ProcessRecord) -> Json:
    days = {name: day and day.isoformat() for name, day in (("due", record.due), ("ended", record.ended))}
    told = {"kind": record.kind.value, "outcome": record.outcome and record.outcome.value}
    return vars(record) | days | told | {"started": record.started.isoformat(), "time": record.time.isoformat()}


def _record_from_json(data: Json) -> ProcessRecord:
    days = {name: data[name] and date.fromisoformat(data[name]) for name in ("due", "ended")}
    told = {"kind": RecordKind(data["kind"]), "outcome": data["outcome"] and Outcome(data["outcome"])}
    times = {"started": date.fromisoformat(data["started"]), "time": datetime.fromisoformat(data["time"])}
    return ProcessRecord(**data | days | told | times)
