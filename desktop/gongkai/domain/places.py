"""Where things lie at the reference endpoint (contract 1): two collections for each unit, and the district's own."""

BUCKET = "gongkai"
KEYS = "keys"

OFFICE = "gongkai-office"
ORDERS = "orders"
LIBRARY = "library"
DISTRICT = "district"
"""A bucket that only accounts read: the district office's orders and its list, written by the account `district`."""


def account(unit: str) -> str:
    """The endpoint account that a unit publishes with."""
    return unit.lower()


def records(unit: str) -> str:
    """The collection of a unit's public records."""
    return f"d-{unit.lower()}"


def files(unit: str) -> str:
    """The collection of a unit's published files."""
    return f"f-{unit.lower()}"
