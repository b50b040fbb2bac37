"""ZIP archives (压缩包): each member is a file inside; names, comments and stray bytes are looked at as well."""

import posixpath
from collections.abc import Iterator
from functools import partial

from gongkai.review.files.zipping import Unzipped, zipped
from gongkai.review.passages import Content, Inner, Oddity, Passage, Piece

_LITTER = ("__MACOSX/", "Thumbs.db", ".DS_Store", "desktop.ini")
"""What file managers leave behind; pictures of the files may be in it."""


class Archive:
    """A ZIP that is no Office file."""

    def __init__(self, unzipped: Unzipped) -> None:
        self._parts = dict(unzipped.parts)
        self._names = {name: name for name in unzipped.parts}
        self._comments, self._is_stray = unzipped.comments, unzipped.is_stray

    def contents(self) -> Iterator[Content]:
        """The comments, then each member's name and the member itself."""
        for comment in self._comments:
            yield Passage("压缩包注释", (Piece(comment),))
        if self._is_stray:
            yield Oddity("stray_bytes", "压缩包")
        for name, data in list(self._parts.items()):
            yield Passage("压缩包内文件名", (Piece(name, partial(self._names.__setitem__, name)),))
            where = f"压缩包内“{name}”"
            yield Inner(where, posixpath.basename(name), data, partial(self._parts.__setitem__, name))

    def strip(self) -> None:
        """Drops the comments, the bytes between the members, and what file managers leave behind."""
        self._comments, self._is_stray = (), False
        for name in [name for name in self._parts if name.startswith(_LITTER) or name.endswith(_LITTER)]:
            del self._parts[name]

    def save(self) -> bytes:
        """The archive again, with the names as they now read; two names that became alike are told apart."""
        members: dict[str, bytes] = {}
        for name, data in self._parts.items():
            stem, ending = posixpath.splitext(self._names[name])
            number, new = 1, self._names[name]
            while new in members:
                number += 1
                new = f"{stem}({number}){ending}"
            members[new] = data
        return zipped(members)
