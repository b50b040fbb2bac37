"""What a Word file states so that others break its lines alike: no line outgrows the measure, no word changes."""

import io
import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

import docx
from hypothesis import given
from hypothesis import strategies as st

from gongkai.domain.notice import Content, Paragraph, Table, TableColumn
from gongkai.notices.blocks import document_rows
from gongkai.notices.columns import fit
from gongkai.notices.compose import compose
from gongkai.notices.faces import Face
from gongkai.notices.fitting import fitted_pitch
from gongkai.notices.measures import PITCH, PT, SIZE_5, TIGHT_PITCH, WIDTH
from gongkai.notices.pages import Role
from gongkai.notices.paragraph import Align, Setting, Span, broken, set_lines, slack_of
from gongkai.notices.profile import Profile
from gongkai.notices.render import page_count, render
from gongkai.notices.spacing import stated_spacing
from notices.reading import text

_PIECES = st.sampled_from(
    [*"政府信息公开条例", "，", "。", "》（", "2026年9月3日", "津武政办发〔2026〕36号", "3.5%", "PM2.5"]
)
_TEXTS = st.lists(_PIECES, min_size=1, max_size=80).map("".join)
_SETTINGS = st.sampled_from(
    [
        Setting(indent=11.0),
        Setting(size=SIZE_5, width=40.0, align=Align.LEFT, tracking=0.0, hang=False),
        Setting(size=SIZE_5, width=17.0, align=Align.LEFT, tracking=0.0, hang=False),
    ]
)


@given(_TEXTS, _SETTINGS)
def test_a_spaced_line_still_fits_its_measure(words: str, setting: Setting) -> None:
    spans = [Span(words, Face.FANGSONG, Role.BODY)]
    stated = stated_spacing(spans, setting)
    assert len(stated) == len(words)
    _, lines = broken(spans, setting)
    for line in lines:
        added = sum(stated[line.start : line.end]) * PT / 20
        assert added <= max(0.0, slack_of(line, setting)) + 1e-6


@given(_TEXTS, _SETTINGS)
def test_ink_stays_in_the_measure_and_in_order(words: str, setting: Setting) -> None:
    lines = set_lines([Span(words, Face.FANGSONG, Role.BODY)], setting)
    assert "".join(run.text for line in lines for run in line) == words
    for line in lines:
        assert all(before.x < after.x for before, after in pairwise(line))
        assert all(-1e-6 <= run.x <= setting.width for run in line)


def _notice(paragraphs: int) -> Content:
    words = "为做好重点领域政府信息公开工作，现将有关事项通知如下，请各单位结合实际认真贯彻执行。"
    blocks = (*[Paragraph(words * 2)] * 4, *[Paragraph(words)] * paragraphs)
    return Content("通知", "关于公开的通知", blocks, "武清区人民政府办公室", "各单位：", date(2026, 9, 3))


def test_lines_stand_closer_only_where_that_saves_a_page_with_little_but_the_signature(profile: Profile) -> None:
    pitches = {}
    for paragraphs in range(10, 26):
        rows = document_rows(compose(_notice(paragraphs), profile))
        pitches[paragraphs] = fitted_pitch(rows)
    tight = [paragraphs for paragraphs, pitch in pitches.items() if pitch == TIGHT_PITCH]
    assert 0 < len(tight) < len(pitches) / 2
    assert set(pitches.values()) == {PITCH, TIGHT_PITCH}
    for paragraphs in tight:
        pages = text(render(_notice(paragraphs), "pdf", profile))
        assert pages[-1].count("贯彻执行") > 5
        word = docx.Document(io.BytesIO(render(_notice(paragraphs), "docx", profile)))
        body = word.element.body.xml
        assert f'w:line="{round(TIGHT_PITCH / PT * 20)}"' in body
        assert 'w:line="579"' not in body


def test_spacing_is_stated_only_where_a_line_needs_it(profile: Profile) -> None:
    plain = replace(_notice(0), blocks=(Paragraph("公开" * 70),))
    kept = replace(plain, blocks=(Paragraph("公" * 23 + "2026年10月31日" + "开" * 30),))

    def spacings(content: Content) -> set[str]:
        body = docx.Document(io.BytesIO(render(content, "docx", profile))).element.body.xml
        return set(re.findall(r'<w:spacing w:val="(-?\d+)"/>', body))

    assert spacings(plain) == {"-5"}
    assert len(spacings(kept)) > 1


@given(st.lists(st.integers(min_value=1, max_value=40), min_size=1, max_size=12))
def test_columns_fill_the_type_area_whatever_they_hold(lengths: list[int]) -> None:
    columns = tuple(TableColumn(f"列{n}") for n in range(len(lengths)))
    found = fit(Table("表", columns, (tuple("字" * length for length in lengths), tuple("A" * n for n in lengths))))
    assert abs(sum(found.widths) - found.width) < 1e-6
    assert min(found.widths) > 2.4
    assert found.width in (WIDTH, 225.0)


def test_a_code_that_must_be_parted_is_parted_at_a_hyphen() -> None:
    lines = set_lines([Span("代码2512-120114-04-01-915382", Face.SONG, Role.BODY)], Setting(width=50.0))
    assert ["".join(run.text for run in line)[-1] for line in lines[:-1]] == ["-"] * (len(lines) - 1)


def test_a_page_is_saved_and_not_lost(profile: Profile) -> None:
    counts = [page_count(render(_notice(paragraphs), "pdf", profile)) for paragraphs in range(10, 26)]
    assert counts == sorted(counts)
