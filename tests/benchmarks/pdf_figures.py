"""How fast PDF files are read and masked; run by name: pytest tests/benchmarks/pdf_figures.py."""

import io
import random
import resource
import time
from pathlib import Path

import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from gongkai import paths
from gongkai.review.masking import mask_file
from gongkai.review.resources import load_severities
from gongkai.review.scanning import scan_file
from review.corpus import mobile
from review.pdf_hostile import HOSTILE

pytestmark = pytest.mark.slow
SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "notice-2015-07-31.txt"
PAGES = 200


def long_text() -> bytes:
    """Two hundred pages of forty lines of forty characters, a telephone number on every tenth."""
    pdfmetrics.registerFont(TTFont("Song", str(paths.resources() / "fonts" / "GongkaiSong.ttf")))
    rng, text = random.Random(1), SAMPLE.read_text("utf-8").replace("\n", "")
    out = io.BytesIO()
    canvas = Canvas(out)
    for page in range(PAGES):
        canvas.setFont("Song", 10.5)
        for line in range(40):
            start = rng.randrange(len(text) - 40)
            canvas.drawString(60, 780 - 17 * line, text[start : start + 40])
        if page % 10 == 0:
            canvas.drawString(60, 60, f"联系电话：{mobile(rng)}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_two_hundred_pages(capsys: pytest.CaptureFixture[str]) -> None:
    severities, data = load_severities(), long_text()
    scan_file("a.txt", b"warm", severities)
    start = time.process_time()
    findings = scan_file("long.pdf", data, severities)
    scanned = time.process_time() - start
    masked = mask_file("long.pdf", data, severities)
    both = time.process_time() - start
    with capsys.disabled():
        print(  # noqa: T201
            f"\n{PAGES} pages, {PAGES * 1600:,} characters: scan {scanned:.1f} s, {len(findings)} findings; "
            f"mask and scan again {both - scanned:.1f} s, {len(masked.remaining)} left"
        )


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_files(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    severities, data = load_severities(), HOSTILE[kind]()
    start = time.process_time()
    findings = scan_file("hostile.pdf", data, severities)
    spent = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    with capsys.disabled():
        told = ", ".join(finding.rule for finding in findings) or "read"
        print(f"\n{kind}: {len(data):,} bytes in {spent:.1f} s, up to {peak} MB: {told}")  # noqa: T201
