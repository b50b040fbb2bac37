"""The whole story, as anyone would run it first, and what it leaves behind."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pytest
import requests

from gongkai import paths
from gongkai.domain.record import payload_sha256
from gongkai.endpoint.child import started

ROAD = ["draft", "submit", "pass", "pass", "sign", "deliver"]
DETOUR = ["draft", "submit", "pass", "return", "mask", "submit", "pass", "pass", "sign", "deliver"]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("demo") / "out"
    command = [sys.executable, "-m", "gongkai", "demo", "--headless", "--out", str(folder), "--json"]
    subprocess.run(command, check=True, timeout=300)
    story: dict[str, Any] = json.loads((folder / "story.json").read_text(encoding="utf-8"))
    return story | {"folder": folder}


def characters(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return "".join(text.split())


def test_nine_disclosures_of_nine_areas_are_published(told: dict[str, Any]) -> None:
    assert len(told["disclosures"]) == 9
    assert {disclosure["state"] for disclosure in told["disclosures"]} == {"published"}


def test_each_took_every_step_by_a_person_of_its_own(told: dict[str, Any]) -> None:
    for disclosure in told["disclosures"]:
        steps = [step for step in told["steps"] if step["disclosure"] == disclosure["id"]]
        leaked = disclosure["form"] == "social_assistance/dibao"
        assert [step["action"] for step in steps] == (DETOUR if leaked else ROAD)
        assert len({step["who"] for step in steps}) == 5


def test_the_endpoint_still_has_what_the_receipts_say(told: dict[str, Any]) -> None:
    with started(told["folder"] / "endpoint") as endpoint:
        for disclosure in told["disclosures"]:
            url = endpoint.url + disclosure["url"].split("/v1", 1)[1]
            record = requests.get(url, timeout=10).json()["data"]
            assert payload_sha256(record) == disclosure["receipt"]["payload_sha256"]
            assert record["output_sha256"]["pdf"] == disclosure["hashes"]["pdf"]


def test_no_identity_number_got_out(told: dict[str, Any]) -> None:
    with started(told["folder"] / "endpoint") as endpoint:
        (leaked,) = (one for one in told["disclosures"] if one["form"] == "social_assistance/dibao")
        record = requests.get(endpoint.url + leaked["url"].split("/v1", 1)[1], timeout=10).json()["data"]
    assert leaked["revision"] == 2
    assert record["files"]


def test_every_screen_has_its_picture(told: dict[str, Any]) -> None:
    pictures = {path.stem for path in (told["folder"] / "screens").glob("*.png")}
    assert {"unlock", "work_list", "editor", "editor_findings", "review_secrecy", "outbox_delivered"} <= pictures


def test_the_founding_notice_is_typeset_character_by_character(told: dict[str, Any]) -> None:
    source = (paths.resources() / "sample" / "notice-2015-07-31.txt").read_text(encoding="utf-8")
    expected = "".join(source.split())
    drawn = characters(told["folder"] / "notice.pdf")
    for page in range(1, 10):
        drawn = drawn.replace(f"—{page}—", "")
    assert drawn == expected


def test_each_disclosure_left_its_pdf_and_docx(told: dict[str, Any]) -> None:
    for disclosure in told["disclosures"]:
        for name in disclosure["files"]:
            assert (told["folder"] / name).stat().st_size > 5000
