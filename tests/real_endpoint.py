"""A real endpoint for tests, started by the worker that first needs it; a folder's conftest imports the fixture."""

from collections.abc import Iterator

import pytest

from deliveries import OTHER_UNIT, UNIT
from gongkai.endpoint.child import started
from gongkai.endpoint.serving import Running


@pytest.fixture(scope="session")
def kinto() -> Iterator[Running]:
    """A Kinto in memory with two departments."""
    with started(None, memory=True, units=[UNIT, OTHER_UNIT]) as running:
        yield running
