"""The bytes at which faults are aimed, found in a stream however it is cut into pieces."""

import pytest

from faults.edges import Edge, Finder

FIRST = b"PUT /a HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello"
SECOND = b"GET /b HTTP/1.1\r\nHost: h\r\n\r\n"
STREAM = FIRST + SECOND + FIRST


@pytest.mark.parametrize("size", [1, 7, 1000])
@pytest.mark.parametrize(
    ("edge", "message", "place"),
    [
        (Edge.FIRST, 0, 0),
        (Edge.LINE_LAST, 0, FIRST.index(b"\n")),
        (Edge.HEAD_LAST, 0, len(FIRST) - 6),
        (Edge.BODY_FIRST, 0, len(FIRST) - 5),
        (Edge.BODY_MIDDLE, 0, len(FIRST) - 3),
        (Edge.BODY_LAST, 0, len(FIRST) - 1),
        (Edge.FIRST, 1, len(FIRST)),
        (Edge.BODY_LAST, 1, len(FIRST + SECOND) - 1),
        (Edge.BODY_FIRST, 2, len(STREAM) - 5),
        (Edge.FIRST, 3, None),
    ],
)
def test_an_edge_is_found_when_its_byte_comes_at_the_latest(
    size: int, edge: Edge, message: int, place: int | None
) -> None:
    finder = Finder(edge, message)
    for start in range(0, len(STREAM), size):
        found = finder.place(STREAM[start : start + size])
        assert found in (None, place)
        assert place is None or found == place or start + size <= place
