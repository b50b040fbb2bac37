"""Mail (EML) and web archives (MHT): headers, and each part as a file inside."""

import base64
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import partial

from gongkai.review.files.bounds import Bounds
from gongkai.review.passages import Content, Inner, Passage, Piece, UnreadableError

_TECHNICAL = ("content-", "mime-", "message-id", "references", "in-reply-to", "received", "dkim-", "arc-", "date")
_KEPT = ("content-", "mime-", "subject")
_ENDINGS = {"text/html": "html", "text/plain": "txt", "image/jpeg": "jpg", "message/rfc822": "eml"}


class Mail:
    """A message held open with all its parts."""

    def __init__(self, data: bytes, _bounds: Bounds) -> None:
        message = message_from_bytes(data, policy=policy.default)
        if not isinstance(message, EmailMessage) or not message.keys():
            raise UnreadableError("broken")
        self._message = message

    def contents(self) -> Iterator[Content]:
        """Who wrote to whom about what, then the parts."""
        for name, value in self._message.items():
            if not name.lower().startswith(_TECHNICAL):
                yield Passage(f"邮件头 {name}", (Piece(str(value), partial(self._set, name)),))
        for part in self._message.walk():
            if not part.is_multipart():
                yield self._part(part)

    def strip(self) -> None:
        """Drops every header but the subject: who wrote to whom is nobody's business."""
        for name in set(self._message.keys()):
            if not name.lower().startswith(_KEPT):
                del self._message[name]

    def save(self) -> bytes:
        """The message again."""
        return self._message.as_bytes()

    def _set(self, name: str, value: str) -> None:
        del self._message[name]
        self._message[name] = value

    def _part(self, part: EmailMessage) -> Inner:
        kind = part.get_content_type()
        name = part.get_filename() or f"part.{_ENDINGS.get(kind, kind.rpartition('/')[2])}"
        data = part.get_payload(decode=True)
        where = f"邮件附件“{name}”" if part.get_filename() else "邮件正文"
        return Inner(where, name, data if isinstance(data, bytes) else b"", partial(_put, part))


def _put(part: EmailMessage, data: bytes) -> None:
    del part["Content-Transfer-Encoding"]
    part["Content-Transfer-Encoding"] = "base64"
    part.set_payload(base64.encodebytes(data).decode())
