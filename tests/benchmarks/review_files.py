"""How well and how fast files are looked through; run by name: pytest tests/benchmarks/review_files.py."""

import multiprocessing
import random
import resource
import time
from collections import Counter

import pytest

from gongkai.domain.finding import FindingType
from gongkai.review.masking import mask_file
from gongkai.review.resources import load_severities
from gongkai.review.scanning import scan_file
from review.corpus import id_card, mobile
from review.hidden import clean, in_docx, in_others, in_pages, in_pptx, in_xlsx
from review.hidden.hostile import HOSTILE
from review.hidden.registry import CASES, CLEAN

pytestmark = pytest.mark.slow
KINDS = (clean, in_docx, in_others, in_pages, in_pptx, in_xlsx)
"""The modules that fill the registry."""
NOT_READ = frozenset({"old_format", "broken", "stray_bytes", "macros"})
_LONGEST = 120


def test_hiding_places(capsys: pytest.CaptureFixture[str]) -> None:
    severities, rng = load_severities(), random.Random(2026)
    places, found, gone = Counter[str](), Counter[str](), Counter[str]()
    for case in CASES:
        kind = case.file.rpartition(".")[2]
        for type_, secret in ((FindingType.ID_CARD, id_card(rng)), (FindingType.MOBILE, mobile(rng))):
            data = case.build(secret)
            findings = scan_file(case.file, data, severities)
            places[kind] += 1
            found[kind] += type_ in {finding.type for finding in findings} or case.rule in NOT_READ & {
                finding.rule for finding in findings
            }
            gone[kind] += not mask_file(case.file, data, severities).remaining
    alarms = sum(bool(scan_file(file.file, file.build(), severities)) for file in CLEAN)
    with capsys.disabled():
        for kind in places:
            print(f"\n{kind:5} files {places[kind]:3}  found {found[kind]:3}  clean once masked {gone[kind]:3}", end="")  # noqa: T201
        print(f"\nall   files {places.total()}  found {found.total()}  clean once masked {gone.total()}")  # noqa: T201
        print(f"clean files {len(CLEAN)}  false alarms {alarms}")  # noqa: T201


def _scan(what: str, answers: "multiprocessing.Queue[tuple[float, int, str]]") -> None:
    name, build = HOSTILE[what]
    data = build()
    start = time.process_time()
    findings = scan_file(name, data, load_severities())
    spent = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    answers.put((spent, peak, ", ".join(sorted({finding.rule for finding in findings})) or "nothing found"))


@pytest.mark.parametrize("what", HOSTILE)
def test_hostile_files(what: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each in a process of its own, so that its memory is its own."""
    context = multiprocessing.get_context("fork")
    answers: multiprocessing.Queue[tuple[float, int, str]] = context.Queue()
    child = context.Process(target=_scan, args=(what, answers))
    child.start()
    spent, peak, rules = answers.get(timeout=_LONGEST)
    child.join()
    with capsys.disabled():
        print(f"\n{what:28} {spent:5.1f} s  peak {peak:4} MB  {rules}", end="")  # noqa: T201
