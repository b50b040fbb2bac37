"""What the file of a notice is called: by its number and title, as Windows can keep it, and never over another."""

import re
from itertools import count
from pathlib import Path
from typing import Final

_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_DEVICES: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)\s*(\.|$)", re.IGNORECASE)
_LONGEST: Final = 220
"""How many bytes a name may have: Linux keeps 255, and “（2）.pdf” comes behind it."""


def file_name(*words: str) -> str:
    """These words as the name of a file, without its ending: what Windows forbids becomes _, what is too long ends."""
    said = _FORBIDDEN.sub("_", " ".join(" ".join(words).split()))
    said = said.encode()[:_LONGEST].decode(errors="ignore").strip(" .") or "_"
    return f"_{said}" if _DEVICES.match(said) else said


def unused(path: Path) -> Path:
    """This path, or the next one that no file has: 公告.pdf, 公告（2）.pdf."""
    if not path.exists():
        return path
    others = (path.with_name(f"{path.stem}（{no}）{path.suffix}") for no in count(2))
    return next(other for other in others if not other.exists())
