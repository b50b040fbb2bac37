"""How fast the scanners are; run by name: pytest tests/benchmarks/review_speed.py."""

import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from gongkai.domain.finding import Place
from gongkai.review.masking import mask_file
from gongkai.review.resources import load_severities
from gongkai.review.scanning import scan_file, scan_text
from review.corpus import id_card, mobile
from review.hidden_places import xlsx

pytestmark = pytest.mark.slow
SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "notice-2015-07-31.txt"


def seconds(work: Callable[[], object]) -> float:
    """The processor seconds of the best of three runs, so that a busy machine does not count."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def test_ordinary_notices(capsys: pytest.CaptureFixture[str]) -> None:
    severities, notice = load_severities(), SAMPLE.read_text("utf-8")
    page = seconds(lambda: scan_text(notice, Place(), severities))
    long = notice * 300
    rate = len(long) / seconds(lambda: scan_text(long, Place(), severities)) / 1e6
    with capsys.disabled():
        print(f"\nnotice of {len(notice)} characters: {page * 1000:.2f} ms; long text: {rate:.1f} M characters/s")  # noqa: T201


def test_a_list_of_ten_thousand_rows(capsys: pytest.CaptureFixture[str]) -> None:
    rng, severities = random.Random(1), load_severities()

    def fill(workbook: Workbook) -> None:
        for number in range(10_000):
            row = [
                number,
                "张某某",
                id_card(rng),
                mobile(rng),
                "某某镇某某村",
                rng.randrange(9999),
                "低保",
                "2026-01-01",
            ]
            workbook["名单"].append(row)

    data = xlsx(fill)
    scan = seconds(lambda: scan_file("名单.xlsx", data, severities))
    mask = seconds(lambda: mask_file("名单.xlsx", data, severities))
    with capsys.disabled():
        print(f"\n10,000 rows of 8 cells, 20,000 findings: scan {scan:.2f} s, mask {mask:.2f} s")  # noqa: T201


HOSTILE = {
    "single figures": "1 3 " * 2_500_000,
    "marks": "机密★" * 3_300_000,
    "mobile numbers": "".join(f"{13_000_000_000 + 7 * number}\n" for number in range(800_000)),
    "Chinese numerals": "一" * 10_000_000,
    "labels": "姓名：" * 3_300_000,
    "stars": "138****" * 1_400_000,
    "invisible": "1\u200b3" * 3_300_000,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_text(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    severities, text = load_severities(), HOSTILE[kind]
    start = time.process_time()
    findings = scan_text(text, Place(), severities)
    spent = time.process_time() - start
    with capsys.disabled():
        print(f"\n{kind}: {len(text) / 1e6:.1f} M characters in {spent:.1f} s, {len(findings):,} findings")  # noqa: T201
