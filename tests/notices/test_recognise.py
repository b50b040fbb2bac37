"""Plain text comes in as it is: its parts are recognised, odd input gets a sentence, nothing is lost."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.domain.errors import UserError
from gongkai.domain.notice import Heading, Paragraph
from gongkai.notices.typed import read_notice, read_text
from gongkai.notices.wording import texts


def test_the_founding_notice_is_recognised_whole(founding_text: str) -> None:
    notice = read_text(founding_text)
    assert notice.title == "武清区人民政府办公室关于推进重点\n领域政府信息公开工作的通知"
    assert notice.kind == "通知"
    assert notice.addressee == "各镇人民政府、街道办事处，各委、办、局，各有关单位："
    assert notice.organ == "武清区人民政府办公室"
    assert notice.formed_date == date(2015, 7, 31)
    headings = [block for block in notice.blocks if isinstance(block, Heading)]
    assert [heading.level for heading in headings] == [1, 1, *[2] * 9, 1]
    assert headings[0].text == "一、提高思想认识，加强组织领导"
    assert headings[2].text == "（一）推进行政权力清单公开。"
    assert headings[2].body.startswith("一是按照全市统一安排")
    assert sum(isinstance(block, Paragraph) for block in notice.blocks) == 3


def test_red_head_number_attachments_and_note() -> None:
    notice = read_text(
        "天津市武清区人民政府文件\n津武政发〔2026〕5号\n关于印发《实施方案》的通知\n各有关单位：\n1.目标。做好公开。\n（1）范围\n"
        "附件：1.任务分工表\n2．联系方式\n　武清区人民政府　2026年9月3日\n（联系人：办公室）"
    )
    assert (notice.red_head, notice.doc_no) == ("天津市武清区人民政府文件", "津武政发〔2026〕5号")
    assert notice.attachments == ("任务分工表", "联系方式")
    assert (notice.organ, notice.formed_date) == ("武清区人民政府", date(2026, 9, 3))
    assert notice.note == "（联系人：办公室）"
    assert [block.level for block in notice.blocks if isinstance(block, Heading)] == [3, 4]


def test_a_sentence_after_the_title_is_no_addressee() -> None:
    notice = read_text("关于出让结果的公告\n现将有关事项公告如下：\n正文。\n二〇二六年九月十二日")
    assert notice.addressee == ""
    assert notice.formed_date == date(2026, 9, 12)


def test_text_without_a_title_stays_text() -> None:
    notice = read_text("各单位要做好公开工作。")
    assert (notice.title, notice.blocks) == ("", (Paragraph("各单位要做好公开工作。"),))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_every_encoding_of_offices_is_read(tmp_path: Path, founding_text: str, encoding: str) -> None:
    file = tmp_path / "notice.txt"
    file.write_bytes(founding_text.encode(encoding))
    assert read_notice(file) == read_text(founding_text)


@pytest.mark.parametrize(
    "data", [b"", b" \n\xe3\x80\x80\n", b"PK\x03\x04rest", b"\x00\x01\x02", b"\xff\xff\x81", b"\x81"]
)
def test_what_is_no_text_gets_a_sentence(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "notice.txt"
    file.write_bytes(data)
    with pytest.raises(UserError) as caught:
        read_notice(file)
    assert caught.value.remedy


def test_a_missing_file_and_an_impossible_date_get_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="文件打不开"):
        read_notice(tmp_path / "none.txt")
    with pytest.raises(UserError, match="2026年2月30日"):
        read_text("关于公开的通知\n正文。\n武清区人民政府\n2026年2月30日")


@given(
    st.lists(
        st.sampled_from(
            [*"一二公开通知附件（1）：。、\n　 ", "\n一、", "\n（一）", "\n附件：", "的通知\n", "：\n", "\x00"]
        )
    )
)
def test_no_character_is_lost(pieces: list[str]) -> None:
    text = "".join(pieces)
    try:
        notice = read_text(text)
    except UserError:
        assert not re.sub(r"[\s\x00]", "", text)
        return
    numbering = r"[\s\x00附件1：（）、]"
    assert sorted(re.sub(numbering, "", "".join(texts(notice)))) == sorted(re.sub(numbering, "", text))
