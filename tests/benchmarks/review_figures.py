"""How well the scanners find what is planted; run by name: pytest tests/benchmarks/review_figures.py."""

import pytest

from gongkai.review.resources import load_severities
from review.corpus import samples
from review.measuring import measure

pytestmark = pytest.mark.slow
SEEDS = (11, 23, 37, 53, 71)
TEXTS = 1000


@pytest.mark.parametrize("seed", SEEDS)
def test_figures(seed: int, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = samples(seed, TEXTS)
    figures = measure(corpus, load_severities())
    characters = sum(len(sample.text) for sample in corpus)
    with capsys.disabled():
        print(f"\nseed {seed}: {TEXTS} texts of ten domains, {characters:,} characters")  # noqa: T201
        for type_, figure in figures.items():
            print(  # noqa: T201
                f"  {type_.value:14} planted {figure.planted:5}  recall {figure.recall:.4f}  "
                f"found {figure.found:5}  precision {figure.precision:.4f}"
            )
