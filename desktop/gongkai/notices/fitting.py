"""The line pitch of a notice: tightened where its last page would hold little but the signature (7.3.5.5)."""

from collections.abc import Sequence
from dataclasses import replace

from gongkai.notices.blocks import Rows
from gongkai.notices.flow import Row, paginate
from gongkai.notices.measures import PITCH, TIGHT_PITCH


def fitted_pitch(rows: Rows) -> float:
    """PITCH, or the tight one where that saves a page on which only the signature and its two lines would stand."""
    text = rows.rows[: rows.end]
    pages = paginate(text)
    lonely = len(pages) > 1 and len(pages[-1]) <= rows.end - rows.closing
    return TIGHT_PITCH if lonely and len(paginate(pitched(text, TIGHT_PITCH))) < len(pages) else PITCH


def pitched(rows: Sequence[Row], pitch: float) -> list[Row]:
    """The rows with lines of text at this pitch."""
    return [replace(row, height=pitch) if row.height == PITCH else row for row in rows]
