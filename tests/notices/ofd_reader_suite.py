"""OFD by other programs' word: easyofd reads every text at its place, ofd.js draws every page in Chromium; run by name.

Both are fetched from their package registries into the test's folder (Apache-2.0; easyofd without PyMuPDF, which only
its pictures need). Without a registry, npm or Chromium the suite says so and is skipped.
"""

import base64
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from lxml import html

from gongkai.domain.notice import Content
from gongkai.notices.profile import Profile
from gongkai.notices.render import page_count, render
from gongkai.notices.typed import read_text
from notices.every_format import FORMATS

pytestmark = pytest.mark.slow

_EASYOFD = ("easyofd==20260427", "xmltodict==1.0.4", "loguru==0.7.3", "pyasn1==0.6.3", "fonttools==4.68.0")
_OFD_JS = "ofd.js@0.2.6"
_CHROMIUM, _NPM = shutil.which("chromium"), shutil.which("npm")
_READ = """
import contextlib, io, json, sys, types
sys.modules["fitz"] = types.ModuleType("fitz")
from easyofd.ofd import OFD
ofd = OFD()
with contextlib.redirect_stdout(io.StringIO()):
    ofd.read(open(sys.argv[1], "rb").read(), fmt="binary")
pages = ofd.data[0]["page_info"]
told = [[[text["pos"], text["text"]] for text in pages[page]["text_list"]] for page in sorted(pages)]
print(json.dumps(told))
"""
_PAGE = """<!doctype html><meta charset="utf-8"><body><script src="ofd.umd.min.js"></script><script>
const bytes = Uint8Array.from(atob("{data}"), (one) => one.charCodeAt(0));
const failed = (error) => { document.title = "failed " + error; };
ofd.parseOfdDocument({ofd: new File([bytes], "x.ofd"), fail: failed, success(read) {
  for (const page of ofd.renderOfd(794, read[0])) document.body.appendChild(page);
  document.title = "drawn";
}});
</script>"""


@pytest.fixture
def notices(founding_text: str) -> Mapping[str, Content]:
    """The founding notice, and one in every format."""
    return {"founding": read_text(founding_text), **FORMATS}


@pytest.fixture(scope="module")
def easyofd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder into which easyofd was put."""
    folder = tmp_path_factory.mktemp("easyofd")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(folder), *_EASYOFD]
    if subprocess.run(pip, check=False, capture_output=True, timeout=300).returncode:
        pytest.skip("easyofd cannot be had here")
    return folder


@pytest.fixture(scope="module")
def ofd_js(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The script of ofd.js."""
    folder = tmp_path_factory.mktemp("ofdjs")
    if not (_NPM and _CHROMIUM):
        pytest.skip("npm or Chromium is not installed")
    if subprocess.run([_NPM, "pack", _OFD_JS], cwd=folder, check=False, capture_output=True, timeout=300).returncode:
        pytest.skip("ofd.js cannot be had here")
    shutil.unpack_archive(next(folder.glob("*.tgz")), folder, "gztar")
    return folder / "package" / "lib" / "ofd.umd.min.js"


def read_by_easyofd(library: Path, file: Path) -> list[list[tuple[list[float], str]]]:
    """Per page every text with its box; run in the file's folder, since easyofd unpacks where it stands."""
    command = [sys.executable, "-c", _READ, str(file)]
    environment = {"PYTHONPATH": str(library), "LOGURU_LEVEL": "ERROR", "PATH": "/usr/bin:/bin"}
    run = subprocess.run(command, cwd=file.parent, env=environment, capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stderr
    return [[(box, text) for box, text in page] for page in json.loads(run.stdout.splitlines()[-1])]


def bare(words: str) -> str:
    return "".join(words.split())


def test_easyofd_reads_the_founding_notice_character_by_character(
    founding_text: str, profile: Profile, easyofd: Path, tmp_path: Path
) -> None:
    file = tmp_path / "founding.ofd"
    file.write_bytes(render(read_text(founding_text), "ofd", profile))
    pages = ["".join(bare(text) for _, text in page) for page in read_by_easyofd(easyofd, file)]
    assert "".join(page.removesuffix(f"—{no}—") for no, page in enumerate(pages, start=1)) == bare(founding_text)


def test_easyofd_finds_everything_on_the_paper(
    notices: Mapping[str, Content], profile: Profile, easyofd: Path, tmp_path: Path
) -> None:
    for name, content in notices.items():
        file = tmp_path / f"{name}.ofd"
        file.write_bytes(render(content, "ofd", profile))
        pages = read_by_easyofd(easyofd, file)
        assert len(pages) == page_count(render(content, "pdf", profile)), name
        for (left, top, *_), text in (thing for page in pages for thing in page):
            assert 0 <= left <= 210, (name, text)
            assert 0 <= top <= 297, (name, text)


def test_ofd_js_draws_every_page(
    notices: Mapping[str, Content], profile: Profile, ofd_js: Path, tmp_path: Path
) -> None:
    shutil.copy(ofd_js, tmp_path)
    for name, content in notices.items():
        drawn = drawn_by_chromium(render(content, "ofd", profile), tmp_path / f"{name}.html")
        assert drawn.findtext(".//title") == "drawn", name
        texts = drawn.xpath("//*[local-name()='text']")
        words = bare("".join(text.text_content() for text in texts))
        assert bare(content.title) in words, name
        assert len(drawn.xpath("//body/div")) == page_count(render(content, "pdf", profile)), name


def drawn_by_chromium(package: bytes, page: Path) -> html.HtmlElement:
    """The page's elements once ofd.js has drawn into it."""
    page.write_text(_PAGE.replace("{data}", base64.b64encode(package).decode()), encoding="utf-8")
    assert _CHROMIUM
    quiet = "--no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update"
    profile = page.with_suffix(".profile")
    command = [_CHROMIUM, "--headless", *quiet.split(), f"--user-data-dir={profile}"]
    command += ["--virtual-time-budget=20000", "--dump-dom", page.as_uri()]
    dom = subprocess.run(command, check=True, capture_output=True, text=True, timeout=180).stdout
    return html.fromstring(re.sub(r"<script>.*?</script>", "", dom, flags=re.DOTALL))
