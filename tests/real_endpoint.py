"""Real endpoints for tests, started by the worker that first needs them; a folder's conftest imports the fixtures."""

from collections.abc import Iterator

import pytest

from deliveries import OTHER_UNIT, UNIT
from fakes import MemoryEndpoint
from gongkai.domain.places import DISTRICT, account
from gongkai.endpoint.child import started
from gongkai.endpoint.folder import temporary
from gongkai.endpoint.serving import Running
from gongkai.sync.endpoint import Endpoint
from gongkai.sync.kinto import KintoEndpoint
from gongkai.sync.wordpress import WordPressEndpoint
from wordpress_site import Site, missing
from wordpress_site import wordpress as site_here


@pytest.fixture(scope="session")
def kinto() -> Iterator[Running]:
    """A Kinto in memory with two departments and the district office."""
    with started(None, memory=True, units=[UNIT, OTHER_UNIT, DISTRICT]) as running:
        yield running


@pytest.fixture(scope="session")
def wordpress() -> Iterator[Site]:
    """A WordPress with two departments, where this machine has what it needs."""
    if lacking := missing():
        pytest.skip(f"WordPress is not installed here: apt-get install {' '.join(lacking)}")
    with temporary() as folder, site_here(folder, [UNIT, OTHER_UNIT]) as site:
        yield site


@pytest.fixture(params=["memory", "kinto", "wordpress"])
def endpoint(request: pytest.FixtureRequest) -> Iterator[Endpoint]:
    """Each kind of endpoint in turn, spoken to with the unit's account."""
    if request.param == "memory":
        yield MemoryEndpoint(account(UNIT))
        return
    if request.param == "wordpress":
        site: Site = request.getfixturevalue("wordpress")
        with WordPressEndpoint(f"{site.url}/wp-json", account(UNIT), site.passwords[UNIT]) as portal:
            yield portal
        return
    running: Running = request.getfixturevalue("kinto")
    with KintoEndpoint(running.url, account(UNIT), running.passwords[UNIT]) as real:
        yield real
