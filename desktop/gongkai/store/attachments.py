"""Attached files, stored once by their SHA-256, with what the scanners found in each."""

from collections.abc import Sequence
from io import BytesIO
from typing import BinaryIO, cast

from sqlalchemy import Connection, delete, func, insert, literal_column, select

from gongkai.domain.canonical import sha256_hex
from gongkai.domain.disclosure import Attachment
from gongkai.domain.finding import Finding
from gongkai.store import blob_folder, search
from gongkai.store.json_values import finding_from_json, finding_to_json
from gongkai.store.tables.drafts import attachments, blobs

_NOTHING = sha256_hex(b"")


class Attachments:
    """The files that go out with disclosures."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, disclosure_id: str, attachment: Attachment, data: bytes, findings: Sequence[Finding]) -> None:
        """Adds a file, or replaces the one of the same name."""
        self._remove(disclosure_id, attachment.name)
        self.keep(data)
        position = select(func.coalesce(func.max(attachments.c.position), 0) + 1).scalar_subquery()
        columns = vars(attachment) | {"findings": [finding_to_json(finding) for finding in findings]}
        self._connection.execute(insert(attachments).values(disclosure=disclosure_id, position=position, **columns))
        search.keep(self._connection, disclosure_id)

    def remove(self, disclosure_id: str, name: str) -> None:
        """Takes a file off a disclosure; its bytes stay while a revision may still name them."""
        self._remove(disclosure_id, name)
        search.keep(self._connection, disclosure_id)

    def data(self, sha256: str) -> bytes:
        """The bytes with this hash; KeyError where they are not stored."""
        found = self._connection.execute(select(blobs.c.data).where(blobs.c.sha256 == sha256)).scalar()
        if found is None:
            raise KeyError(sha256)
        if found or sha256 == _NOTHING:
            return bytes(found)
        return blob_folder.read(self._connection, blob_folder.folder_of(self._connection), sha256)

    def open(self, sha256: str) -> BinaryIO:
        """The bytes with this hash, read as they are asked for while the transaction lasts; KeyError as `data`."""
        opened = getattr(self._connection.connection.driver_connection, "blobopen", None)
        if opened is None:  # only SQLite's drivers read a value in pieces
            return BytesIO(self.data(sha256))
        row = self._connection.execute(select(literal_column("rowid")).where(blobs.c.sha256 == sha256)).scalar()
        if row is None:
            raise KeyError(sha256)
        return cast("BinaryIO", opened(blobs.name, blobs.c.data.name, row, readonly=True))

    def findings(self, disclosure_id: str) -> tuple[Finding, ...]:
        """What the scanners found in all files of a disclosure."""
        query = select(attachments.c.findings).where(attachments.c.disclosure == disclosure_id)
        stored = self._connection.execute(query.order_by(attachments.c.position)).scalars()
        return tuple(finding_from_json(data) for each in stored for data in each)

    def _remove(self, disclosure_id: str, name: str) -> None:
        this = (attachments.c.disclosure == disclosure_id) & (attachments.c.name == name)
        self._connection.execute(delete(attachments).where(this))

    def keep(self, data: bytes) -> None:
        """Stores bytes that a revision names, once."""
        sha256 = sha256_hex(data)
        if not self._connection.execute(select(blobs.c.sha256).where(blobs.c.sha256 == sha256)).scalar():
            folder = blob_folder.folder_of(self._connection)
            if folder is not None:
                blob_folder.write(self._connection, folder, sha256, data)
            self._connection.execute(insert(blobs).values(sha256=sha256, data=data if folder is None else b""))
