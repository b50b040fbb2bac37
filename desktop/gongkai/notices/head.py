"""The head of the first page: the 版头 with its red mark, number and rule (7.2), or index numbers alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from gongkai.notices import faces
from gongkai.notices.document import IndexNumber, RedHead
from gongkai.notices.faces import Face
from gongkai.notices.flow import Row, moved
from gongkai.notices.measures import (
    ADVANCE,
    PITCH,
    PT,
    RED_HEAD_TOP,
    RED_RULE,
    RED_RULE_GAP,
    SIZE_3,
    SIZE_4,
    TRACKING,
    WIDTH,
    em,
)
from gongkai.notices.pages import BLACK, Role, Rule, Run
from gongkai.notices.paragraph import Align, Setting, Span, natural_width, set_lines

_LARGEST = 54.0  # points; the standard leaves the size free: striking, handsome, dignified
_MARK_WIDTH = WIDTH - 6.0
_UNDER_TITLE = 2.5
_NAMES_PITCH = 1.15
"""em from one organ's name in a joint mark to the next."""
_WENJIAN = "文件"
_SIGNERS_IN_A_ROW = 2  # 7.2.6


@dataclass(frozen=True)
class Mark:
    """A red mark as it stands: its names over one another, each spread to the longest's width, and 文件 beside them."""

    names: tuple[str, ...]
    beside: str
    size: float

    @property
    def pitch(self) -> float:
        """Millimetres from name to name."""
        return _NAMES_PITCH * em(self.size)

    @property
    def height(self) -> float:
        """Millimetres from the ink's upper edge to its lower."""
        top, bottom = faces.ink(Face.XIAOBIAOSONG, "".join(self.names))
        return (top - bottom) * em(self.size) + (len(self.names) - 1) * self.pitch


def index_number_rows(part: IndexNumber) -> list[Row]:
    """A line of its own at the top left."""
    return [Row(runs=line_of(part.text, Face.FANGSONG, SIZE_4, Role.INDEX_NO))]


def red_head_rows(part: RedHead, red: str) -> list[Row]:
    """The 版头 as one row that ends with its red rule, and the two blank lines before the title (7.3.1)."""
    mark = mark_of(part.mark, part.co_organs)
    number_top = RED_HEAD_TOP + mark.height + 2 * PITCH + extra_signer_rows(part) * PITCH
    rule = number_top + em(SIZE_3) + RED_RULE_GAP + RED_RULE / 2
    runs = (
        *corner_runs(part.corner, 0.0),
        *mark_runs(mark, RED_HEAD_TOP, red),
        *(_beside_signers(part, number_top) if part.signers else number_runs(part.number, number_top)),
    )
    head = Row(rule + RED_RULE / 2, runs, (Rule(0.0, rule, WIDTH, rule, RED_RULE, red),), keep_next=True)
    return [head, Row(2 * PITCH, keep_next=True)]


def mark_of(mark: str, co_organs: Sequence[str] = ()) -> Mark:
    """The mark as large as the type area allows, to the half point, with the names of those that share it (7.2.4)."""
    names: tuple[str, ...] = (mark,)
    beside = ""
    if co_organs:
        names = (mark.removesuffix(_WENJIAN), *co_organs)
        beside = _WENJIAN if mark.endswith(_WENJIAN) else ""
    widest = max(_em_wide(name) for name in names) + (_em_wide(beside) + 0.5 if beside else 0.0)
    size = min(_LARGEST / len(names) ** 0.5, _MARK_WIDTH / (widest * PT))
    return Mark(names, beside, int(2 * size) / 2)


def mark_runs(mark: Mark, top: float, red: str) -> tuple[Run, ...]:
    """The mark's runs, its ink's upper edge at `top`."""
    ink, _ = faces.ink(Face.XIAOBIAOSONG, "".join(mark.names))
    unit = em(mark.size)
    wide = max(_em_wide(name) for name in mark.names) * unit
    beside = (_em_wide(mark.beside) + 0.5) * unit if mark.beside else 0.0
    left, first = (WIDTH - wide - beside) / 2, top + ink * unit
    runs = [_spread(name, wide, mark.size, left, first + i * mark.pitch, red) for i, name in enumerate(mark.names)]
    if mark.beside:
        middle = first + (len(mark.names) - 1) * mark.pitch / 2
        x = left + wide + unit / 2
        runs.append(Run(mark.beside, Face.XIAOBIAOSONG, mark.size, x, middle, Role.RED_HEAD, colour=red))
    return tuple(runs)


def number_row(number: str) -> Row:
    """The 发文字号 centred under the title of a notice that has no red head."""
    return Row(runs=number_runs(number, _UNDER_TITLE), keep_next=True)


def number_runs(number: str, top: float, align: Align = Align.CENTRE) -> tuple[Run, ...]:
    """The 发文字号 across the type area, its em box's upper edge at `top`."""
    return line_of(number, Face.FANGSONG, SIZE_3, Role.DOC_NO, align, top)


def corner_runs(lines: Sequence[str], top: float) -> tuple[Run, ...]:
    """份号, 紧急程度 (3号黑体) and an index number (4号) at the top left, one a line (7.2.1 to 7.2.3)."""
    return tuple(
        run
        for place, text in enumerate(lines)
        for run in line_of(text, *corner_type(text), Role.INDEX_NO, top=top + place * PITCH)
    )


def corner_type(text: str) -> tuple[Face, float]:
    """The face and size of a line in the top left corner."""
    if text.startswith("索引号"):
        return Face.FANGSONG, SIZE_4
    return (Face.FANGSONG if text.isdigit() else Face.HEI), SIZE_3


def line_of(
    text: str,
    face: Face,
    size: float,
    role: Role,
    align: Align = Align.LEFT,
    top: float = 0.0,
    colour: str = BLACK,
) -> tuple[Run, ...]:
    """A text on one line across the type area."""
    if not text:
        return ()
    tracking = TRACKING if size == SIZE_3 else 0.0
    setting = Setting(size=size, align=align, tracking=tracking, hang=False, colour=colour)
    return tuple(moved(run, 0.0, top) for run in set_lines([Span(text, face, role)], setting)[0])


def signer_rows(signers: Sequence[str]) -> list[str]:
    """签发人 two in a row, in their order (7.2.6)."""
    starts = range(0, len(signers), _SIGNERS_IN_A_ROW)
    return ["　".join(signers[start : start + _SIGNERS_IN_A_ROW]) for start in starts]


def extra_signer_rows(part: RedHead) -> int:
    """How many lines more than one the 签发人 take: the number stands on the last of them."""
    return max(0, len(signer_rows(part.signers)) - 1)


def _beside_signers(part: RedHead, number_top: float) -> list[Run]:
    """Number one character from the left, 签发人 one from the right, both on the last line (7.2.5, 7.2.6)."""
    rows, label = signer_rows(part.signers), "签发人："
    names_width = max(natural_width(row, Face.KAI) for row in rows)
    left = WIDTH - ADVANCE - names_width
    top = number_top - (len(rows) - 1) * PITCH
    runs = [moved(run, ADVANCE, 0.0) for run in number_runs(part.number, number_top, Align.LEFT)]
    label_runs = line_of(label, Face.FANGSONG, SIZE_3, Role.DOC_NO, top=top)
    runs += [moved(run, left - natural_width(label, Face.FANGSONG), 0.0) for run in label_runs]
    for place, row in enumerate(rows):
        names = line_of(row, Face.KAI, SIZE_3, Role.DOC_NO, top=top + place * PITCH)
        runs += [moved(run, left, 0.0) for run in names]
    return runs


def _em_wide(text: str) -> float:
    return natural_width(text, Face.XIAOBIAOSONG, Setting(size=72 / 25.4, tracking=0.0))


def _spread(name: str, wide: float, size: float, x: float, y: float, red: str) -> Run:
    """A name spread evenly over the width of the longest."""
    spare = wide - _em_wide(name) * em(size)
    spacing = spare / (len(name) - 1) if len(name) > 1 else 0.0
    return Run(name, Face.XIAOBIAOSONG, size, x if spacing else x + spare / 2, y, Role.RED_HEAD, spacing, red)
