"""LibreOffice as a second reader of our DOCX: what it makes of the file, and which of our lines it breaks alike."""

import os
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from gongkai import paths
from gongkai.notices.faces import Face
from gongkai.notices.profile import Profile
from notices.reading import Glyph, glyphs

SOFFICE = shutil.which("soffice")
_ONE_LINE = 1.5
"""Millimetres within which two baselines are one line."""
_HANGING = "，。、"
"""Left out at a line's end: LibreOffice 7.4 loses some that hang when it writes a PDF."""
_FAMILIES = {face: face.value.replace("Gongkai", "Gongkai ") for face in Face}


@dataclass(frozen=True)
class Agreement:
    """How two typesettings of one notice compare: their pages, our lines, and those that only one of them has."""

    pages: tuple[int, int]
    lines: int
    ours_only: tuple[str, ...]
    theirs_only: tuple[str, ...]

    @property
    def share(self) -> float:
        """The share of our lines that the other one has too, in the same order."""
        return 1 - len(self.ours_only) / self.lines


def convert(files: Iterable[Path], folder: Path, profile: Profile) -> None:
    """Converts DOCX files to PDF in the folder, the office's faces replaced by the bundled ones they stand for."""
    assert SOFFICE
    environment = os.environ | {"FONTCONFIG_FILE": str(fontconfig(folder, profile)), "HOME": str(folder)}
    command = [SOFFICE, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf"]
    subprocess.run(
        [*command, "--outdir", str(folder), *map(str, files)],
        env=environment,
        check=True,
        capture_output=True,
        timeout=600,
    )


def compared(ours: bytes, theirs: bytes) -> Agreement:
    """Our PDF beside another program's of the same notice."""
    left, right = lines(ours), lines(theirs)
    mine, other = ([line for page in pages for line in page] for pages in (left, right))
    matcher = SequenceMatcher(None, mine, other, autojunk=False)
    apart = [codes for codes in matcher.get_opcodes() if codes[0] != "equal"]
    return Agreement(
        (len(left), len(right)),
        len(mine),
        tuple(line for _, start, end, _, _ in apart for line in mine[start:end]),
        tuple(line for _, _, _, start, end in apart for line in other[start:end]),
    )


def lines(pdf: bytes) -> list[list[str]]:
    """The lines of every page from the top, each from the left, page numbers included, blanks left out."""
    return [_lines(page) for page in glyphs(pdf)]


def _lines(page: list[Glyph]) -> list[str]:
    rows: list[list[Glyph]] = []
    for glyph in sorted(page, key=lambda glyph: glyph.y):
        if rows and glyph.y - rows[-1][0].y <= _ONE_LINE:
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    return ["".join(glyph.text for glyph in sorted(row, key=lambda glyph: glyph.x)).rstrip(_HANGING) for row in rows]


def fontconfig(folder: Path, profile: Profile) -> Path:
    aliases = "".join(
        f'<match target="pattern"><test name="family"><string>{profile.office_faces[face]}</string></test>'
        f'<edit name="family" mode="assign" binding="strong"><string>{family}</string></edit></match>'
        for face, family in _FAMILIES.items()
    )
    file = folder / "fonts.conf"
    file.write_text(
        f'<?xml version="1.0"?><fontconfig><dir>{paths.resources() / "fonts"}</dir>'
        f"<cachedir>{folder}/cache</cachedir>{aliases}</fontconfig>",
        "utf-8",
    )
    return file
