"""Letters, wide tables and the imprint in Word: turned pages, pages without a number, frames at the foot."""

import io
from dataclasses import replace

import docx
import pytest

from gongkai.domain.notice import Annex, Content, Table, TableColumn
from gongkai.notices.profile import Profile
from gongkai.notices.render import render
from notices.every_format import FORMATS, NOTICE


def _wide() -> Content:
    columns = tuple(TableColumn(f"统一社会信用代码{n}") for n in range(8))
    annex = Annex("分配表", (Table("", columns, (("91120222MA06TQ8R1C",) * 8,) * 3),))
    return replace(NOTICE, attachments=("分配表",), annexes=(annex,))


def test_a_wide_table_has_a_section_of_turned_pages(profile: Profile) -> None:
    word = docx.Document(io.BytesIO(render(_wide(), "docx", profile)))
    sizes = [[round(side.mm) for side in (s.page_width, s.page_height) if side] for s in word.sections]
    assert sizes == [[210, 297], [297, 210], [210, 297]]
    margins = (word.sections[1].top_margin, word.sections[1].right_margin)
    assert [round(margin.mm) for margin in margins if margin] == [28, 37]
    assert "tbRl" in word.sections[1].footer._element.xml


def test_a_letters_first_page_bears_no_number(profile: Profile) -> None:
    word = docx.Document(io.BytesIO(render(FORMATS["letter"], "docx", profile)))
    assert word.sections[0].different_first_page_header_footer
    assert "PAGE" not in word.sections[0].first_page_footer._element.xml
    assert "PAGE" in word.sections[0].footer._element.xml


def test_the_imprint_stands_in_frames_at_the_foot(profile: Profile) -> None:
    word = docx.Document(io.BytesIO(render(NOTICE, "docx", profile)))
    framed = [p for p in word.paragraphs if p._element.xpath("w:pPr/w:framePr")]
    assert [p.text.split("\t")[0][:3] for p in framed] == ["抄送：", "武清区"]
    feet = [
        sum(int(p._element.xpath(f"w:pPr/w:framePr/@w:{name}")[0]) for name in ("y", "h")) * 25.4 / 1440 for p in framed
    ]
    assert feet == [pytest.approx(262 - 8, abs=0.1), pytest.approx(262, abs=0.1)]
