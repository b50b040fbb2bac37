"""Sending a file as approved: looked at once more before it leaves, and never whole in memory."""

import hashlib
from typing import BinaryIO

from gongkai.domain.disclosure import Attachment
from gongkai.domain.errors import UserError
from gongkai.sync.endpoint import Endpoint, Refused
from gongkai.sync.outbox import Outbox


def send_file(outbox: Outbox, endpoint: Endpoint, unit: str, file: Attachment) -> None:
    """Publishes one file; Refused where its bytes are gone or are not those that were signed."""
    try:
        with outbox.open_file(file.sha256) as content:
            if _sha256(content) != file.sha256:
                raise Refused("附件与签发时不一致，没有发送：请告知管理员，并退回重新签发。", file.field)
            content.seek(0)
            endpoint.put_file(unit, file, content)
    except UserError as error:
        raise Refused(f"附件读不到：{error.message}{error.remedy}", file.field) from error


def _sha256(content: BinaryIO) -> str:
    digest = hashlib.sha256()
    while piece := content.read(1 << 18):
        digest.update(piece)
    return digest.hexdigest()
