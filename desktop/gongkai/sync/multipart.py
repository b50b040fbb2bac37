"""A form with one file in it (RFC 7578), written while it is sent."""

import json
import secrets
from io import BytesIO
from typing import BinaryIO

from gongkai.domain.canonical import Json


class FileForm:
    """The fields first, then the file, read piece by piece; `requests` takes it as a body of known length."""

    def __init__(self, data: Json, name: str, media_type: str, size: int, content: BinaryIO) -> None:
        boundary = secrets.token_hex(16)
        self.content_type = f"multipart/form-data; boundary={boundary}"
        head = (
            f'--{boundary}\r\nContent-Disposition: form-data; name="data"\r\n\r\n{json.dumps(data)}\r\n'
            f'--{boundary}\r\nContent-Disposition: form-data; name="attachment"; filename="{name}"\r\n'
            f"Content-Type: {media_type}\r\n\r\n"
        ).encode()
        tail = f"\r\n--{boundary}--\r\n".encode()
        self._length = len(head) + size + len(tail)
        self._parts: list[BinaryIO] = [BytesIO(head), content, BytesIO(tail)]

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
