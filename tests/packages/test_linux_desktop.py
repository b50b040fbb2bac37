"""The Linux desktop finds the program, its file type and its icon, and all of them agree."""

import configparser
import os
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from gongkai import version

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
ID = "org.gongkai.Gongkai"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def test_the_entry_starts_the_program_and_opens_packages() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment]
    entry.read(LINUX / f"{ID}.desktop", "utf-8")
    said = entry["Desktop Entry"]
    assert said["Exec"] == "gongkai %f"
    assert said["Name[zh_CN]"] == "公开"
    assert said["Icon"] == ID
    mime = ElementTree.parse(LINUX / f"{ID}.mime.xml").getroot()
    (kind,) = mime.iter(f"{MIME}mime-type")
    assert said["MimeType"] == f"{kind.get('type')};"
    assert [glob.get("pattern") for glob in kind.iter(f"{MIME}glob")] == ["*.gkz"]


def test_the_catalogue_entry_names_this_version_and_this_entry() -> None:
    told = ElementTree.parse(LINUX / f"{ID}.metainfo.xml").getroot()
    assert told.findtext("launchable") == f"{ID}.desktop"
    assert next(told.iter("release")).get("version") == version()
    assert told.findtext("provides/mediatype") == "application/vnd.gongkai.package"


@pytest.mark.skipif(os.name == "nt", reason="a shell script for Linux")
def test_everything_is_put_where_the_desktop_looks(tmp_path: Path) -> None:
    subprocess.run([LINUX / "install.sh", tmp_path], check=True, capture_output=True)
    put = {file.relative_to(tmp_path / "share").as_posix() for file in tmp_path.rglob(f"{ID}*")}
    assert put == {
        f"applications/{ID}.desktop",
        f"mime/packages/{ID}.mime.xml",
        f"metainfo/{ID}.metainfo.xml",
        f"icons/hicolor/scalable/apps/{ID}.svg",
    }
