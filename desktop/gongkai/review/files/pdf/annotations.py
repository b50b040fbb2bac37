"""Annotations (批注): what they draw on a page, and whether a viewer shows them (ISO 32000-1, 12.5)."""

from collections.abc import Iterator
from typing import Any

from pikepdf import Array, Dictionary, Object, Stream, String

from gongkai.review.files.pdf.geometry import (
    IDENTITY,
    Box,
    Matrix,
    area,
    box_from,
    matrix_from,
    moved_box,
)

NOWHERE: Box = (0.0, 0.0, 0.0, 0.0)
_HIDDEN, _NO_VIEW = 2, 32
_MOST = 5000


def annotations(page: Object) -> Iterator[Object]:
    """The annotations of a page."""
    listed = page.get("/Annots")
    if isinstance(listed, Array):
        for number, note in enumerate(listed.as_list()):
            if isinstance(note, Dictionary) and number < _MOST:
                yield note


def is_unseen(note: Object) -> bool:
    """Whether viewers leave an annotation out; a pop-up is no content of its own."""
    if "/Rect" not in note or note.get("/Subtype") in ("/Popup", "/Link"):
        return False
    return bool(_integer(note.get("/F")) & (_HIDDEN | _NO_VIEW))


def is_unseen_field(item: Object) -> bool:
    """Whether a form field has a value and an empty box to show it in."""
    if "/FT" not in item or not isinstance(item.get("/V"), String):
        return False
    return "/Rect" in item and not area(box_from(item.get("/Rect"), NOWHERE))


def appearance(note: Object) -> Stream | None:
    """The form that draws an annotation as it is now."""
    looks = note.get("/AP")
    normal = looks.get("/N") if isinstance(looks, Dictionary) else None
    if isinstance(normal, Stream):
        return normal
    state = str(note.get("/AS", ""))
    now = normal.get(state) if isinstance(normal, Dictionary) and state.startswith("/") else None
    return now if isinstance(now, Stream) else None


def all_appearances(note: Object) -> Iterator[Stream]:
    """All forms that an annotation has, for any state of it."""
    looks = note.get("/AP")
    for look in looks.values() if isinstance(looks, Dictionary) else ():
        if isinstance(look, Stream):
            yield look
        elif isinstance(look, Dictionary):
            yield from (state for state in look.values() if isinstance(state, Stream))


def placing(note: Object, form: Object) -> Matrix:
    """The matrix that brings a form's box into the annotation's rectangle."""
    target = box_from(note.get("/Rect"), NOWHERE)
    source = moved_box(matrix_from(form.get("/Matrix")), box_from(form.get("/BBox"), (0.0, 0.0, 1.0, 1.0)))
    wide, high = source[2] - source[0], source[3] - source[1]
    if not wide or not high:
        return IDENTITY
    x, y = (target[2] - target[0]) / wide, (target[3] - target[1]) / high
    return x, 0.0, 0.0, y, target[0] - x * source[0], target[1] - y * source[1]


def redacted(note: Object) -> list[Box]:
    """The areas that a redaction annotation was to wipe out and did not."""
    if note.get("/Subtype") != "/Redact":
        return []
    corners = note.get("/QuadPoints")
    values = [float(value) for value in corners.as_list()] if isinstance(corners, Array) else []
    quads = [values[at : at + 8] for at in range(0, len(values) - 7, 8)]
    boxes: list[Box] = [(min(q[::2]), min(q[1::2]), max(q[::2]), max(q[1::2])) for q in quads]
    return boxes or [box_from(note.get("/Rect"), NOWHERE)]


def _integer(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        return 0
