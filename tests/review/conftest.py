"""What every test of the review needs: the real severity table."""

import pytest

from gongkai.review.resources import Severities, load_severities


@pytest.fixture(scope="session")
def severities() -> Severities:
    """The table as it is shipped."""
    return load_severities()
