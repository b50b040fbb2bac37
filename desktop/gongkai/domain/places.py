"""Where things lie at the reference endpoint (endpoint contract 1): one bucket, and two collections for each unit."""

BUCKET = "gongkai"
KEYS = "keys"


def account(unit: str) -> str:
    """The endpoint account that a unit publishes with."""
    return unit.lower()


def records(unit: str) -> str:
    """The collection of a unit's public records."""
    return f"d-{unit.lower()}"


def files(unit: str) -> str:
    """The collection of a unit's published files."""
    return f"f-{unit.lower()}"
