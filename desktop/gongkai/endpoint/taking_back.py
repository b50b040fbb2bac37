"""Taking back for real (rule 6): a Pyramid `includeme` that deletes what Kinto would keep of what is withdrawn.

Departments delete nothing themselves. A file is taken back by replacing its record by `{"state": "withdrawn"}`; its
bytes go once that is committed. What history there is of a record goes with the record itself.
"""

from pathlib import Path
from typing import Any

from kinto.core.events import ACTIONS, AfterResourceChanged, ResourceChanged
from kinto.core.storage import Filter
from kinto.core.utils import COMPARISON, instance_uri
from pyramid.config import Configurator
from pyramid.events import ApplicationCreated

from gongkai.domain.places import BUCKET


def includeme(config: Configurator) -> None:
    """Watches every change of a record."""
    changes = {"for_resources": ("record",), "for_actions": (ACTIONS.CREATE, ACTIONS.UPDATE)}
    config.add_subscriber(forget_history, ResourceChanged, **changes)
    config.add_subscriber(delete_bytes, AfterResourceChanged, **changes)
    config.add_subscriber(delete_left_bytes, ApplicationCreated)


def forget_history(event: Any) -> None:
    """Purges, in the transaction of the change, what the history plugin keeps of the versions before."""
    if event.payload["bucket_id"] != BUCKET:
        return
    for change in event.impacted_objects:
        if _is_taken_back(change["new"]):
            uri = _uri(event, change["new"]["id"])
            event.request.registry.storage.delete_all(
                "history", f"/buckets/{BUCKET}", [Filter("uri", uri, COMPARISON.EQ)], with_deleted=False
            )


def delete_bytes(event: Any) -> None:
    """Deletes the bytes of files that are withdrawn; their address answers 410 already."""
    if event.payload["bucket_id"] != BUCKET:
        return
    for change in event.impacted_objects:
        attachment = change.get("old", {}).get("attachment")
        if attachment and change["new"].get("state") == "withdrawn":
            stored = stored_at(event.request, event.payload["collection_id"], attachment["location"])
            stored.unlink(missing_ok=True)
            _delete_copies(stored.parent, change["new"]["id"])


def _delete_copies(folder: Path, record_id: str) -> None:
    """What an upload that came twice has left: each lies under the record's id."""
    for left in folder.glob(f"{record_id}*"):
        left.unlink(missing_ok=True)


def delete_left_bytes(event: Any) -> None:
    """Deletes, at every start, what a server that was killed in between left of withdrawn files."""
    registry = event.app.registry
    for folder in Path(registry.settings["attachment.base_path"], BUCKET).glob("f-*"):
        parent = f"/buckets/{BUCKET}/collections/{folder.name}"
        state = Filter("state", "withdrawn", COMPARISON.EQ)
        for record in registry.storage.list_all("record", parent, [state]):
            _delete_copies(folder, record["id"])


def stored_at(request: Any, collection: str, location: str) -> Path:
    """Where bytes lie; a department may write any location into its record, so only its own folder counts."""
    return Path(request.registry.settings["attachment.base_path"], BUCKET, collection, Path(location).name)


def _is_taken_back(record: dict[str, Any]) -> bool:
    """A withdrawal, or a correction for privacy, which names no version before it."""
    return record.get("state") == "withdrawn" or (
        record.get("state") == "corrected" and record.get("supersedes") is None
    )


def _uri(event: Any, record_id: str) -> str:
    place = {"bucket_id": BUCKET, "collection_id": event.payload["collection_id"], "id": record_id}
    return str(instance_uri(event.request, "record", **place))
