"""Line breaking: nothing is lost, no mark stands where it must not, and what is whole stays whole."""

from hypothesis import given
from hypothesis import strategies as st

from gongkai.notices.faces import Face
from gongkai.notices.linebreak import HANGING, NO_END, NO_START, break_lines, breakable
from gongkai.notices.measures import ADVANCE, WIDTH
from gongkai.notices.pages import Role
from gongkai.notices.paragraph import Setting, Span, set_lines

_MARKS = ("，", "。", "、", "”。", "“", "《", "》", "（", "）", "……", "——", "；", "℃", "〔", "〕")
_WHOLES = ("2015年7月31日", "津政办发〔2015〕36号", "3.5%", "PM2.5", "36.6℃", "100万元", " ", "word ", "A-1")
_PIECES = st.sampled_from([*"政府信息公开条例规定", *_MARKS, *_WHOLES])
_TEXTS = st.lists(_PIECES, min_size=1, max_size=80).map("".join)
_WIDE = st.integers(min_value=12, max_value=28)


def _broken(text: str, width: float) -> list[str]:
    lines = break_lines(text, [1.0] * len(text), [0.0] * len(text), width - 2, width)
    return [text[line.start : line.end] for line in lines]


def _pieces_longer_than(text: str, width: float) -> bool:
    """Whether a stretch that must stay whole is longer than a line, so that it has to be broken anyway."""
    starts = [place for place, may in enumerate(breakable(text)) if may or place == 0]
    return any(end - start > width - 2 for start, end in zip(starts, [*starts[1:], len(text)], strict=True))


@given(_TEXTS, _WIDE)
def test_lines_are_the_text_and_fit(text: str, width: int) -> None:
    lines = _broken(text, width)
    assert "".join(lines) == text
    for number, line in enumerate(lines):
        inked = line.rstrip()
        hung = inked[-1:] in HANGING
        assert len(inked) - hung <= (width if number else width - 2)


@given(_TEXTS, _WIDE)
def test_no_line_starts_or_ends_with_a_mark_that_must_not(text: str, width: int) -> None:
    if _pieces_longer_than(text, width):
        return
    lines = _broken(text, width)
    assert not [line for line in lines[1:] if line[0] in NO_START]
    assert not [line for line in lines[:-1] if line[-1] in NO_END]


@given(_TEXTS)
def test_set_runs_hold_every_character_inside_the_measure(text: str) -> None:
    lines = set_lines([Span(text, Face.FANGSONG, Role.BODY)], Setting(indent=2 * ADVANCE))
    assert "".join(run.text for line in lines for run in line) == text
    assert all(0 <= run.x <= WIDTH + 1e-6 for line in lines for run in line)


def test_a_full_line_holds_28_characters_and_hangs_the_stop_after_them() -> None:
    assert _broken("字" * 26 + "，" + "字" * 28 + "。" + "字", 28) == ["字" * 26 + "，", "字" * 28 + "。", "字"]


def test_a_mark_that_may_not_hang_takes_the_character_before_it_along() -> None:
    assert _broken("字" * 26 + "；字", 28) == ["字" * 25, "字；字"]


def test_numbers_dates_and_document_numbers_stay_whole() -> None:
    for whole in ("2015年7月31日", "津政办发〔2015〕36号", "1,234.5万元", "PM2.5", "2026-09-03", "第15期", "50km"):
        assert whole in _broken("字" * 26 + whole + "字" * 9, 28)[1], whole


def test_a_date_is_divided_rather_than_a_line_pulled_apart() -> None:
    assert _broken("字" * 20 + "2015年7月31日作出", 28) == ["字" * 20 + "2015年", "7月31日作出"]
    assert _broken("字" * 21 + "津武审批食〔2026〕1186号", 28)[1] == "〔2026〕1186号"


def test_a_number_stays_with_its_unit_however_loose_the_line() -> None:
    assert _broken("字" * 22 + "1,234,567.5万元", 28)[1] == "1,234,567.5万元"
