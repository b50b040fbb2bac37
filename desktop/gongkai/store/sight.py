"""What an anonymous reader sees of what was published; lists ask for it too, and for nothing else of it."""

from enum import StrEnum


class Sight(StrEnum):
    """What a look at the endpoint found of something published or withdrawn."""

    AS_SIGNED = "as_signed"
    CHANGED = "changed"
    VANISHED = "vanished"
    FILE_MISSING = "file_missing"
    STILL_THERE = "still_there"


WRONG = tuple(sight.value for sight in Sight if sight is not Sight.AS_SIGNED)
"""What calls for somebody."""
