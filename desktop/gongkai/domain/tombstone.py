"""What stays in public of a record that was taken back (rule 6), and what a correction tells of the one before it."""

from datetime import datetime

from gongkai.domain.canonical import Json
from gongkai.domain.correction import Correction, ReasonCode


def tombstone(record: Json, reason: ReasonCode, moment: datetime) -> Json:
    """The tombstone of a public record, still without its order: number, state, time, reason and nothing else."""
    return {
        "v": 1,
        "index_no": record["index_no"],
        "state": "withdrawn",
        "revision": record["revision"],
        "time": moment.isoformat(timespec="seconds"),
        "reason_code": reason.value,
    }


def corrected(record: Json, former: Json, correction: Correction) -> Json:
    """The record of a corrected revision, still without its reviews, with the history of the ones before it.

    What was corrected for privacy is not named by its hash: whoever knows the rest could try out the private part.
    """
    private = correction.reason is ReasonCode.PRIVACY
    former_hash = None if private else former["payload_sha256"]
    step = {
        "revision": former["revision"],
        "formed_date": former["formed_date"],
        "payload_sha256": former_hash,
        "reason_code": correction.reason.value,
        "note": correction.note,
    }
    earlier = [one | {"payload_sha256": None} if private else one for one in former.get("history", [])]
    return record | {"state": "corrected", "supersedes": former_hash, "history": [*earlier, step]}
