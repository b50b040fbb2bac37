"""The DOCX and the HTML: the whole text, the right faces, real tables, no author, nothing that runs or calls home."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser

import docx
import pytest

from gongkai.domain.notice import Content, Paragraph, Table, TableColumn
from gongkai.notices.profile import Profile
from gongkai.notices.render import render
from gongkai.notices.typed import read_text


def _word_text(data: bytes) -> str:
    return "".join("".join(paragraph.text.split()) for paragraph in docx.Document(io.BytesIO(data)).paragraphs)


def test_the_word_file_holds_the_founding_notice_whole(founding_text: str, profile: Profile) -> None:
    assert _word_text(render(read_text(founding_text), "docx", profile)) == "".join(founding_text.split())


def test_the_word_file_names_the_offices_faces_and_nobody(disclosure: Content, profile: Profile) -> None:
    data = render(disclosure, "docx", profile)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        body = package.read("word/document.xml").decode()
        assert not [name for name in package.namelist() if "thumbnail" in name]
    for face in ("仿宋_GB2312", "楷体_GB2312", "黑体", "宋体", "方正小标宋简体"):
        assert face in body
    properties = docx.Document(io.BytesIO(data)).core_properties
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    assert properties.title == disclosure.title


def test_the_word_file_has_the_page_of_the_standard(disclosure: Content, profile: Profile) -> None:
    word = docx.Document(io.BytesIO(render(disclosure, "docx", profile)))
    section = word.sections[0]
    margins = (section.top_margin, section.left_margin, section.right_margin, section.bottom_margin)
    assert [round(margin.mm) for margin in margins if margin is not None] == [37, 28, 26, 35]
    assert section._sectPr.xpath("w:docGrid/@w:linePitch") == ["579"]
    assert word.settings.odd_and_even_pages_header_footer
    for footer in (section.footer, section.even_page_footer):
        assert footer._element.xpath(".//w:fldSimple/@w:instr") == ["PAGE"]


def test_its_tables_are_real_and_repeat_their_headings(disclosure: Content, profile: Profile) -> None:
    word = docx.Document(io.BytesIO(render(disclosure, "docx", profile)))
    tables = [block for block in disclosure.blocks if isinstance(block, Table)]
    assert [len(table.rows) for table in word.tables] == [len(table.rows) + 1 for table in tables]
    assert all(len(table._tbl.xpath("w:tr[w:trPr/w:tblHeader]")) == 1 for table in word.tables)
    assert word.tables[0].rows[3].cells[1].text == "1,012.50"


@pytest.mark.parametrize("kind", ["docx", "html"])
def test_the_same_content_gives_the_same_file(disclosure: Content, profile: Profile, kind: str) -> None:
    make: Callable[[], bytes] = lambda: render(disclosure, kind, profile)  # type: ignore[arg-type] # noqa: E731
    assert make() == make()


@pytest.mark.parametrize("kind", ["docx", "html"])
def test_a_draft_says_so(disclosure: Content, profile: Profile, kind: str) -> None:
    def marked(draft: bool) -> bool:
        data = render(disclosure, kind, profile, draft)  # type: ignore[arg-type]
        if kind == "html":
            return "送审稿" in data.decode()
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            headers = [package.read(name).decode() for name in package.namelist() if "header" in name]
        return len(headers) == 2 and all("送审稿" in header for header in headers)

    assert marked(draft=True)
    assert not marked(draft=False)


class _Outline(HTMLParser):
    """Notes every element, its attributes, and the text outside the style sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.elements and self.elements[-1][0] not in ("style", "title"):
            self.text += "".join(data.split())


def _outline(content: Content, profile: Profile) -> _Outline:
    outline = _Outline()
    outline.feed(render(content, "html", profile).decode())
    return outline


def test_the_web_page_is_semantic_and_holds_every_cell(disclosure: Content, profile: Profile) -> None:
    page = _outline(disclosure, profile)
    tags = [tag for tag, _ in page.elements]
    assert [tags.count(tag) for tag in ("h1", "h2", "h3", "h4", "h5", "table", "caption")] == [1, 1, 1, 1, 1, 3, 3]
    assert all(attributes.get("scope") == "col" for tag, attributes in page.elements if tag == "th")
    assert ("html", {"lang": "zh-CN"}) in page.elements
    for part in (disclosure.doc_no, disclosure.organ, "2026年9月3日", "16,470.00", disclosure.attachments[1]):
        assert part in page.text


def test_nothing_in_a_text_becomes_markup(profile: Profile) -> None:
    evil = "<script src=//x>alert('1')</script>&\"<b onclick='x'>"
    table = Table(evil, (TableColumn(evil),), ((evil,),), evil)
    content = Content("公告", evil, (Paragraph(evil), table), evil, evil, attachments=(evil,), note=evil)
    page = _outline(replace(content, doc_no=evil, index_no=evil, red_head=evil), profile)
    assert not {"script", "b", "img", "link", "iframe"} & {tag for tag, _ in page.elements}
    assert not [
        name for _, attributes in page.elements for name in attributes if name.startswith("on") or name == "src"
    ]
    assert page.text.count("alert('1')") == 13
    assert _word_text(render(content, "docx", profile)).count("alert('1')") == 8
