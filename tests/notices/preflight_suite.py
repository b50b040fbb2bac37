"""PDF/A by another program's word: PDFBox preflight and qpdf; run by name.

Debian: libpdfbox2-java libactivation-java libjaxb-api-java qpdf.

Preflight knows part 1 of the standard only. Of our part 2 it must say two things and nothing else: that the colour
profile is of a later version and that the packet says another part.
"""

import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from gongkai.domain.notice import Content
from gongkai.notices.profile import Profile
from gongkai.notices.render import render
from gongkai.notices.typed import read_text
from notices.every_format import FORMATS

_JAVA, _QPDF = shutil.which("java"), shutil.which("qpdf")
_JARS = Path("/usr/share/java")
_EXPECTED = {"2.1.6", "7.11.2"}
"""Preflight's codes: version of the ICC profile, part in the metadata."""

pytestmark = pytest.mark.slow


@pytest.fixture
def notices(founding_text: str, disclosure: Content) -> Mapping[str, Content]:
    """What is examined: every format, the founding notice, and a form with long tables."""
    return {"founding": read_text(founding_text), "disclosure": disclosure, **FORMATS}


@pytest.mark.skipif(not _JAVA or not (_JARS / "pdfbox2.jar").exists(), reason="PDFBox preflight is not installed")
@pytest.mark.parametrize("draft", [False, True])
def test_preflight_finds_nothing_but_the_part(
    notices: Mapping[str, Content], profile: Profile, tmp_path: Path, draft: bool
) -> None:
    assert _JAVA
    for name, content in notices.items():
        file = tmp_path / f"{name}.pdf"
        file.write_bytes(render(content, "pdf", profile, draft))
        command = [_JAVA, "-cp", f"{_JARS}/*", "org.apache.pdfbox.preflight.Validator_A1b", str(file)]
        said = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120).stdout
        found = {line.split(" :")[0] for line in said.splitlines()[1:] if " : " in line}
        assert found == _EXPECTED, (name, said)


@pytest.mark.skipif(not _QPDF, reason="qpdf is not installed")
def test_qpdf_finds_no_fault(notices: Mapping[str, Content], profile: Profile, tmp_path: Path) -> None:
    assert _QPDF
    for name, content in notices.items():
        file = tmp_path / f"{name}.pdf"
        file.write_bytes(render(content, "pdf", replace(profile, imprint=True)))
        subprocess.run([_QPDF, "--check", str(file)], check=True, capture_output=True, timeout=60)
