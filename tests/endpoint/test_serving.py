"""How the reference endpoint waits for work."""

from waitress.adjustments import Adjustments

from gongkai.endpoint.serving import WAITRESS


def test_an_endpoint_that_nobody_asks_sleeps() -> None:
    """Waitress takes whole seconds: a fraction becomes 0, and the idle server asks the system without end."""
    assert Adjustments(**WAITRESS).asyncore_loop_timeout >= 1
