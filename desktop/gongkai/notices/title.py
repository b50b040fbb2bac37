"""The title (7.3.1): 2号小标宋, centred, broken between words into a trapezoid (梯形) or a diamond (菱形)."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations, pairwise

from gongkai import paths
from gongkai.notices.document import AnnexHead, Title
from gongkai.notices.faces import Face
from gongkai.notices.flow import BLANK, Row, kept, moved
from gongkai.notices.head import line_of, number_row
from gongkai.notices.linebreak import breakable
from gongkai.notices.measures import SIZE_2, SIZE_3, WIDTH, em
from gongkai.notices.pages import Role
from gongkai.notices.paragraph import Align, Setting, Span, natural_width, set_lines

_SETTING = Setting(size=SIZE_2, align=Align.CENTRE, tracking=0.0, hang=False)
_FULL = int(WIDTH / em(SIZE_2)) - 1  # em; a full line leaves the title no shape
_MOST_LINES = 4
_REACH = 5  # em; how far from the even share a break is looked for


def title_rows(part: Title) -> list[Row]:
    """The title's lines, tied to what follows; the 发文字号 under them where no red head carries it."""
    lines = title_lines(part.text)
    rows = [
        Row(runs=line) for text in lines for line in set_lines([Span(text, Face.XIAOBIAOSONG, Role.TITLE)], _SETTING)
    ]
    return kept([*rows, *([number_row(part.number)] if part.number else [])], last=0)


def annex_rows(part: AnnexHead, width: float = WIDTH) -> list[Row]:
    """附件 with its number on line 1 of a new page, its title centred on line 3, a blank line (7.3.7)."""
    label = Row(runs=line_of(part.label, Face.HEI, SIZE_3, Role.ANNEX), new_page=True)
    title = [
        replace(row, runs=tuple(moved(run, (width - WIDTH) / 2, 0.0) for run in row.runs))
        for row in title_rows(Title(part.title))
    ]
    return kept([label, BLANK, *title, BLANK], last=0)


def title_lines(title: str) -> list[str]:
    """The title's lines: the author's own where they fit, else the shapeliest that keep words whole."""
    own = title.split("\n")
    if len(own) > 1 and all(natural_width(line, Face.XIAOBIAOSONG, _SETTING) <= WIDTH for line in own):
        return own
    text = "".join(own)
    width = _em_width(text)
    fewest = int(-(-width // _FULL))
    if fewest <= 1 or fewest > _MOST_LINES:
        return [text]
    shapeliest: tuple[str, ...] = min(_candidates(text, fewest, width), key=_ugliness, default=(text,))
    return list(shapeliest)


def _em_width(text: str) -> float:
    return natural_width(text, Face.XIAOBIAOSONG, _SETTING) / em(SIZE_2)


def _candidates(text: str, count: int, width: float) -> Iterator[tuple[str, ...]]:
    """Every way to break a text into so many lines near an even share, all of them legal and short enough."""
    allowed = [place for place, may in enumerate(breakable(text)) if may and place]
    share, per_character = width / count, width / len(text)
    near = [
        place for place in allowed if min(abs(place * per_character - share * k) for k in range(1, count)) <= _REACH
    ]
    for breaks in combinations(near, count - 1):
        lines = tuple(text[start:end] for start, end in pairwise((0, *breaks, len(text))))
        if all(_em_width(line) * em(SIZE_2) <= WIDTH for line in lines):
            yield lines


def _ugliness(lines: tuple[str, ...]) -> float:
    """How far the lines are from a shape that an office would choose; 0 is best."""
    return _shape_fault([_em_width(line) for line in lines]) + sum(_break_fault(a, b) for a, b in pairwise(lines))


def _shape_fault(widths: list[float]) -> float:
    """Lines of one length (a box) and a narrow waist (an hourglass) are no shape; steps of 2 to 5 em are."""
    steps = [right - left for left, right in pairwise(widths)]
    fault = sum(3 - abs(step) if abs(step) < 2 else abs(step) - 2 for step in steps)
    waist = any(left < 0 < right for left, right in pairwise(steps))
    return fault + 30 * waist


def _break_fault(before: str, after: str) -> float:
    """What a break between these two costs: much inside a word, little beside one."""
    fault = 0.0 if _borders_word(before, after) else 15.0
    if _inside_word(before, after):
        fault += 40
    if before.endswith(("关于", "和", "与", "及", "对", "在", "、")) or before.count("《") > before.count("》"):
        fault += 8
    if before.count("（") > before.count("）"):
        fault += 10
    if after.startswith("（") and after.endswith("）"):
        fault -= 6
    if after.startswith(("的", "等", "和", "与", "及", "局", "委", "办", "厅", "院", "所", "分局")):
        fault += 12
    return fault


def _inside_word(before: str, after: str) -> bool:
    return any(
        before.endswith(word[:cut]) and after.startswith(word[cut:]) for word in _words() for cut in range(1, len(word))
    )


def _borders_word(before: str, after: str) -> bool:
    return before.endswith(("的", "》", "）", *_words())) or after.startswith(("关于", "《", *_words()))


@cache
def _words() -> tuple[str, ...]:
    text = (paths.resources() / "layouts" / "title_words.txt").read_text("utf-8")
    return tuple(dict.fromkeys(text.split()))
