"""How fast a document is checked; run by name: pytest tests/benchmarks/check_speed.py -s."""

import time
from collections.abc import Callable

import pytest

from gongkai import paths
from gongkai.notices.checker.checking import check
from gongkai.notices.manuscript import Line, Manuscript, manuscript_of_text
from gongkai.notices.typed import recognised

pytestmark = pytest.mark.slow
_COPIES = 60
_HOSTILE = ("（", "）", "“‘", "1,", "1.-", "a-", "a1.", "2024", "甲 ", "《", "从1", "...")
_LONG = 4000


def seconds(work: Callable[[], object]) -> float:
    """The processor seconds of the best of three runs."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def test_a_notice_and_sixty_of_them(capsys: pytest.CaptureFixture[str]) -> None:
    text = (paths.resources() / "sample" / "notice-2015-07-31.txt").read_text("utf-8")
    one = recognised(manuscript_of_text(text))
    many = Manuscript(one.lines * _COPIES)
    single, all_ = seconds(lambda: check(one)), seconds(lambda: check(many))
    with capsys.disabled():
        print(f"\none notice {single * 1000:.0f} ms; {_COPIES} of them {all_:.2f} s, {all_ / single:.0f} times as long")  # noqa: T201


@pytest.mark.parametrize("piece", _HOSTILE)
def test_hostile_lines(piece: str, capsys: pytest.CaptureFixture[str]) -> None:
    spent = seconds(lambda: check(Manuscript((Line(1, piece * _LONG),))))
    with capsys.disabled():
        print(f"\n{piece!r} x {_LONG}: {spent:.2f} s")  # noqa: T201
