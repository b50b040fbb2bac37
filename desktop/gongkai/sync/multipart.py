"""A form with one file in it (RFC 7578), written while it is sent."""

import secrets
from collections.abc import Mapping
from io import BytesIO
from pathlib import PurePath
from typing import BinaryIO

from gongkai.domain.disclosure import Attachment


class FileForm:
    """The fields first, then the file, read piece by piece; `requests` takes it as a body of known length."""

    def __init__(self, fields: Mapping[str, str], field: str, name: str, file: Attachment, content: BinaryIO) -> None:
        boundary = secrets.token_hex(16)
        self.content_type = f"multipart/form-data; boundary={boundary}"
        head = "".join(
            f'--{boundary}\r\nContent-Disposition: form-data; name="{name_}"\r\n\r\n{text}\r\n'
            for name_, text in fields.items()
        )
        head += (
            f'--{boundary}\r\nContent-Disposition: form-data; name="{field}"; filename="{name}"\r\n'
            f"Content-Type: {file.media_type}\r\n\r\n"
        )
        tail = f"\r\n--{boundary}--\r\n".encode()
        self._length = len(head.encode()) + file.size + len(tail)
        self._parts: list[BinaryIO] = [BytesIO(head.encode()), content, BytesIO(tail)]

    def __len__(self) -> int:
        return self._length

    def read(self, size: int = -1) -> bytes:
        """The next bytes, at most `size` of them; none at the end."""
        if size < 0:
            return b"".join(part.read() for part in self._parts)
        while self._parts:
            if piece := self._parts[0].read(size):
                return piece
            self._parts.pop(0)
        return b""


def ascii_ending(name: str) -> str:
    """The ending of a file's name as it may stand in an address, with its dot."""
    return PurePath(name).suffix.lower().encode("ascii", "ignore").decode()
